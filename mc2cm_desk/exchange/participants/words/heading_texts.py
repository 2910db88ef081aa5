"""The text of a column's heading: freed of numbering and answer options, and what it asks for."""

import re
from functools import cache

from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.exchange.participants.words import answers

_WORD = re.compile(r"[^\W_]+")
_NUMBERING = re.compile(
    r"^\s*(?:(?:q(?:uestion)?|frage|domanda|pregunta|سؤال)\s*[.°]?\s*\d{1,3}|\(?\d{1,3}(?:[.-]\d{1,2})*"
    r"|[a-h](?=\)))\s*[.):–—-]+\s*(?=\D)",
    re.IGNORECASE,
)
_END = re.compile(r"[\s*:?؟!.]+$")
_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_OPTIONS_BEHIND = re.compile(r"(?:^|(?<=[\s:?؟,–—-]))([^\s/|]+(?:\s*[/|]\s*[^\s/|]+)+)\s*$")


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in answers.answer_words()[name])


@cache
def _refusal_phrases() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in _list("heading_refusal_phrases"))


@cache
def bare_heading(title: str) -> str:
    """Return ``3. Accord photo (O/N) *`` as ``Accord photo``: without number, options and marks."""
    lines = [_bare_line(line) for line in title.splitlines()]
    return "\n".join(line for line in lines if line) or title


def _bare_line(line: str) -> str:
    bare = _END.sub("", _NUMBERING.sub("", line))
    bare = _BRACKETS.sub(_without_options, bare)
    found = _OPTIONS_BEHIND.search(bare)
    if found and found.start() and _are_options(found[1]):
        bare = bare[: found.start()]
    return _END.sub("", " ".join(bare.split())).rstrip(" ,–—-")


def _without_options(found: re.Match[str]) -> str:
    return (
        " "
        if _are_options(found[1]) or fold(found[1]).strip() in _list("heading_instructions")
        else found[0]
    )


@cache
def _options() -> frozenset[str]:
    vocabulary = answers.answer_words()
    words = {
        word for name in ("yes", "no") for phrase in vocabulary[name] for word in _words(phrase)
    }
    return frozenset(words)


def _are_options(text: str) -> bool:
    """Return whether a text holds the answers to choose from, such as ``O/N`` or «نعم / لا»."""
    words = [word for word in _words(text) if word not in ("ou", "or", "et", "oder", "او", "veya")]
    return len(words) > 1 and all(word in _options() for word in words)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


@cache
def asks_for_refusal(title: str) -> bool:
    """Whether a yes under the heading refuses something: ``Je refuse d'être photographié``."""
    words = _words(bare_heading(title))
    if not _list("heading_refusal_words").isdisjoint(words):
        return True
    return any(_in_order(words, phrase) for phrase in _refusal_phrases())


def _in_order(words: list[str], phrase: tuple[str, ...]) -> bool:
    """Return whether the words of a phrase follow each other, up to two others between them."""
    places = [place for place, word in enumerate(words) if word == phrase[0]]
    return any(
        all(expected in words[place + 1 : place + 3 * len(phrase)] for expected in phrase[1:])
        for place in places
    )


@cache
def asks_for_consent(title: str) -> bool:
    """Return whether a heading asks for an agreement."""
    return not _list("heading_consent_words").isdisjoint(_words(title))


@cache
def consent_topic(title: str) -> str:
    """Return the field of the consent that the words of a heading are about; empty if none."""
    words = set(_words(title))
    topics: dict[str, list[str]] = answers.answer_words()["heading_consent_topics"]
    return next((field for field, about in topics.items() if words & set(map(fold, about))), "")
