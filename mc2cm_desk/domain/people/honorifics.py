"""Titles, functions and remarks written with a name: distinguished from the name itself.

``Mme la Maire Claire Dupuis`` is Claire Dupuis, whose function is Maire.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from mc2cm_desk.domain.people.name_titles import (
    AFTER_DOCTOR,
    ALWAYS_TITLES,
    DEGREES,
    DOTTED_TITLES,
    FUNCTIONS,
    WEAK_TITLES,
)
from mc2cm_desk.domain.people.names import fold, is_arabic


class AddressedName(NamedTuple):
    """A name without what is written with it.

    Attributes:
        name: the bare name; empty where the text holds titles and functions alone.
        function: a function such as ``Maire``, as it was written.
        aside: a remark in brackets, such as ``à confirmer``.
    """

    name: str
    function: str = ""
    aside: str = ""


_SPANISH_DON = frozenset(("d", "da", "dn", "don"))
"""Titles only with a dot and before two words; ``D.`` is an initial as well."""

_UNDOTTED = frozenset(("hon", "eng", "arch", "rev", "cllr", "amb", "hr", "m"))
_PHRASES = (
    ("son", "excellence"), ("sa", "majeste"), ("leurs", "excellences"), ("his", "excellency"),
    ("her", "excellency"), ("your", "excellency"), ("su", "excelencia"), ("sua", "eccellenza"),
    ("the", "honourable"), ("the", "honorable"), ("the", "hon"), ("the", "rt", "hon"),
    ("the", "right", "honourable"), ("صاحب", "السعاده"), ("صاحب", "المعالي"),
    ("صاحبه", "السعاده"), ("صاحبه", "المعالي"), ("s", "e"), ("h", "e"), ("ا", "د"),
)  # fmt: skip
_LETTERS_ONLY = re.compile(r"[^\w]+")
_ARTICLES = frozenset(("la", "le", "l'", "the", "el", "il", "o", "a", "der", "die"))
_OF = frozenset(("de", "du", "des", "of", "di", "do", "del", "della", "von", "der", "for"))
_GENERATIONS = frozenset(("jr", "junior", "ii", "iii", "iv", "fils", "père"))
_NUMBER = re.compile(
    r"^(?:\(?\d{1,4}\s*[.)°º]\s*[-–—]?\s*|(?:n°|nº|#)\s*\d+\s*[-–—.:]?\s*|[-•–—*]\s+)(?=\D)"
)
_MARKS = re.compile(r"[\s*†‡]+$|^[\s*†‡]+")
_ASIDE = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_BIRTH = frozenset(("nee", "ne", "ep", "epouse", "vve", "veuve", "born", "nata", "geb", "geborene"))
_MORE_THAN_WORDS = re.compile(r"^\W*\d|[^\w \-]")
_FIRST_WORDS = frozenset(
    (*ALWAYS_TITLES, *DOTTED_TITLES, *WEAK_TITLES, *_SPANISH_DON, *FUNCTIONS, *DEGREES)
) | {phrase[0] for phrase in _PHRASES}
"""Words without which a name of plain words is a name alone."""


_EXCELLENCY = {"excellence", "excellency", "excelencia", "eccellenza", "exzellenz", "son", "sa"}
_FULL_TITLES = ALWAYS_TITLES | WEAK_TITLES | _UNDOTTED | {"pr"} | _EXCELLENCY
_TITLE_WORDS = _FULL_TITLES | DOTTED_TITLES | DEGREES


@lru_cache(maxsize=8192)
def addressed(text: str) -> AddressedName:
    """Return the name of a cell on one line without titles, functions and remarks."""
    if not _MORE_THAN_WORDS.search(text) and _FIRST_WORDS.isdisjoint(fold(text).split()):
        return AddressedName(text)
    bare = _MARKS.sub("", _NUMBER.sub("", text))
    bare, aside = _without_aside(bare)
    bare, function = _without_suffixes(bare)
    words, has_title = _without_titles(bare.split())
    if not function and has_title:
        words, function = _function_before(words)
    elif not function and (length := _function_alone(words)):
        function = " ".join(words[:length])
        words = _without_titles(words[length:])[0]
    name = " ".join(words) if words or function else bare
    if aside and not function and _function_length(aside.split()):
        return AddressedName(name, aside)
    return AddressedName(name, function, aside)


def without_title(text: str) -> str:
    """Return a name without the ``Mme``, ``Dr.-Ing.`` or المهندسة before it.

    A title alone stays: it is all that is known.
    """
    words = text.split()
    bare = _without_titles(words)[0]
    return text if len(bare) == len(words) else " ".join(bare)


def is_title(word: str) -> bool:
    """Whether a word alone is a title or a degree that states no gender: ``Dr``, ``Hon.``."""
    plain = _plain(word)
    return plain in (_TITLE_WORDS if word.isupper() or "." in word else _FULL_TITLES)


def is_function(text: str) -> bool:
    """Return whether a text begins with a function that people are addressed by: ``la Maire``."""
    words = text.split()
    if words and fold(words[0]) in _ARTICLES:
        words = words[1:]
    elif words and fold(words[0]).startswith(("l'", "l’")):
        words = [words[0][2:], *words[1:]]
    return _function_length(words) > 0


def _plain(word: str) -> str:
    return _LETTERS_ONLY.sub("", fold(word))


def _without_titles(words: list[str]) -> tuple[list[str], bool]:
    """Return the words behind the titles, at least one, and whether there were titles."""
    start = 0
    while (length := _title_length(words[start:], after_title=start > 0)) and start + length < len(
        words
    ):
        start += length
    return words[start:], start > 0


def _title_length(words: list[str], *, after_title: bool) -> int:
    """Return how many words a title at the beginning has, 0 if there is none."""
    if len(words) < 2:
        return 0
    first = words[0].rstrip(",:")
    plain = _plain(first)
    if not plain:
        return 1 if after_title and first in (".", "-", "/", "&") else 0
    for phrase in _PHRASES:
        if plain == phrase[0] and len(words) > len(phrase) and _is_phrase(words, phrase, first):
            return len(phrase)
    parts = [part for part in re.split(r"[/&+-]", first) if part]
    if len(parts) > 1 and all(_is_title(part, words, after_title=True) for part in parts):
        return 1
    if after_title and plain in AFTER_DOCTOR and (first.endswith(".") or first == "med"):
        return 1
    return 1 if _is_title(first, words, after_title=after_title) else 0


def _is_phrase(words: list[str], phrase: tuple[str, ...], first: str) -> bool:
    """Return whether the words are the phrase; single letters need their dots."""
    if len(phrase[0]) == 1 and not first.endswith("."):
        return False
    return all(_plain(word) == expected for word, expected in zip(words, phrase, strict=False))


def _is_title(first: str, words: list[str], *, after_title: bool) -> bool:
    plain = _plain(first)
    left = len(words) - 1
    initial = left > 0 and words[1].endswith(".") and len(_plain(words[1])) == 1
    if plain in ALWAYS_TITLES:
        # «Me», «Dona» and «Doc» are names or words of names as well, in capitals or before one.
        return plain not in ("me", "dona", "doc", "exc") or first.endswith(".") or left > 1
    dotted = "." in first
    if plain in _SPANISH_DON:
        return (dotted or (after_title and plain == "don")) and left > 1 and not initial
    if plain in DOTTED_TITLES:
        if dotted:
            return not (len(plain) == 1 and plain != "m" and initial)
        if plain in ("he", "se"):
            return first.isupper() and left > 1 and _plain(words[1]) in ALWAYS_TITLES | {"m"}
        return plain in _UNDOTTED and left > 1 and not initial and not is_arabic(first)
    return plain in WEAK_TITLES and left > 1


def _function_length(words: list[str]) -> int:
    names = [fold(word).rstrip(",.;:") for word in words[:5]]
    for phrase in FUNCTIONS.get(names[0], ()) if names else ():
        if tuple(names[: len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _function_alone(words: list[str]) -> int:
    """Return how many words a function has before a name of two words or more."""
    length = _function_length(words)
    return length if len(words) - length > 1 and fold(words[length]) not in _OF else 0


def _function_before(words: list[str]) -> tuple[list[str], str]:
    """Return the words behind a function such as ``la Maire``, and the function."""
    start = 0
    if words and fold(words[0]) in _ARTICLES and len(words) > 1:
        start = 1
    elif words and fold(words[0]).startswith("l'"):
        words = [words[0][2:], *words[1:]]
    length = _function_length(words[start:])
    # «Mme Maire» is a name; «Mme la Maire» is none, nor is «السيد رئيس البلدية».
    if not length or (length == len(words) == 1 and not start):
        return words, ""
    end = start + length
    if end < len(words) and fold(words[end]) in _OF and start:
        # «la Maire de Lyon Claire Dupuis» names somebody, «le Maire de Lyon» nobody.
        end = end + 2 if len(words) - end > 3 else len(words)
    return _without_titles(words[end:])[0], " ".join(words[start:end])


def _without_aside(text: str) -> tuple[str, str]:
    """Return the text without a remark in brackets at its end; other names in brackets stay."""
    found = _ASIDE.search(text)
    if found is None or not found.start():
        return text, ""
    inside = found[1].strip()
    words = [_plain(word) for word in inside.split()]
    is_name = inside[:1].isupper() and not _function_length(inside.split())
    is_acronym = inside.isupper() and words[:1] in (["tbc"], ["tbd"], ["tba"])
    if not words or (is_name and not is_acronym) or words[0] in _BIRTH:
        return text, ""
    if is_arabic(inside) and not _function_length(inside.split()):
        return text, ""
    return text[: found.start()], inside


def _without_suffixes(text: str) -> tuple[str, str]:
    """Return ``Luc MARTIN, PhD`` without its degree; ``Martin Luc, Maire`` with its function."""
    function = ""
    while (comma := max(text.rfind(","), text.rfind("،"))) > 0:
        last = text[comma + 1 :].strip()
        words = last.split()
        if words and all(_plain(word) in DEGREES for word in words):
            text = text[:comma]
        elif len(words) == 1 and _plain(words[0]) in _GENERATIONS:
            text = f"{text[:comma]} {last}"
        elif _function_length(words) and not function and " " in text[:comma].strip():
            text, function = text[:comma], last
        else:
            break
    words = text.split()
    while len(words) > 2 and _plain(words[-1]) in ("phd", "msc", "mba", "esq"):
        words = words[:-1]
    return " ".join(words), function
