"""Finding what identifies people inside texts, and taking it out."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from mc2cm_desk.domain.people.person import ERASED_NAME, Person

_BETWEEN = r"[\s,._\-]+"
"""What may stand between the words of a name, in a sentence or in the name of a file."""
_PART = re.compile(r"[^\W_]+")
_ACCENTS = re.compile(r"[\u0300-\u036f\u064b-\u0655]+")
_FEW = 50
_DIGITS = re.compile(r"\+?\d[\d\s.\-/()]{5,}\d")
"""A run of digits as telephone numbers are typed."""
_COMPARED_DIGITS = 8
"""The last digits of a telephone number: the same with and without the country's prefix."""
_SHORTEST_NAME = 3


class Redactor:
    """Takes full names, e-mail addresses and telephone numbers of some people out of texts.

    A name is found in either order, in capitals, with or without accents, in Arabic script. A
    name of one word is too often a word of the language: it is found by `recalls` alone.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        every = list(people)
        self._patterns: dict[str, list[re.Pattern[str]]] = {}
        self._alone: dict[str, list[re.Pattern[str]]] = {}
        self._telephones = {end for one in every if (end := _telephone_end(one.phone))}
        for person in every:
            for words in _full_names(person):
                _add(self._patterns, " ".join(words), _BETWEEN.join(map(_spelt, words)))
            if "@" in person.email:
                _add(self._patterns, person.email, re.escape(person.email))
            for name in _family_names(person):
                _add(self._alone, name, _BETWEEN.join(map(_spelt, name.split())))

    def redact(self, text: str) -> str:
        """Return the text with a dash in the place of each name, address and number."""
        for pattern in _chosen(self._patterns, _plain(text)):
            text = pattern.sub(ERASED_NAME, text)
        if self._telephones:
            text = _DIGITS.sub(self._without_telephone, text)
        return text

    def recalls(self, text: str) -> bool:
        """Return whether a family name of these people stands in the text as a word of its own."""
        return any(pattern.search(text) for pattern in _chosen(self._alone, _plain(text)))

    def may_find(self, text: str) -> bool:
        """Return, at little cost, whether `redact` or `recalls` could find anything in a text.

        The text may be several ones, also as JSON holds them.
        """
        plain = _plain(text)
        if any(True for _ in _chosen(self._patterns, plain)):
            return True
        if any(True for _ in _chosen(self._alone, plain)):
            return True
        found = _DIGITS.findall(text) if self._telephones else ()
        return any(_telephone_end(one) in self._telephones for one in found)

    def _without_telephone(self, found: re.Match[str]) -> str:
        return ERASED_NAME if _telephone_end(found.group()) in self._telephones else found.group()


def _add(patterns: dict[str, list[re.Pattern[str]]], text: str, pattern: str) -> None:
    """Keep a pattern under the longest word of what it finds."""
    words = _PART.findall(_plain(text))
    if words:
        patterns.setdefault(max(words, key=len), []).append(_whole_word(pattern))


def _chosen(patterns: dict[str, list[re.Pattern[str]]], text: str) -> Iterator[re.Pattern[str]]:
    """Yield the patterns whose word stands in a text that is plain already."""
    # Thousands of names are looked up by one word of each, not tried one after the other.
    if len(patterns) > _FEW:
        keys: Iterable[str] = patterns.keys() & set(_PART.findall(text))
    else:
        keys = [key for key in patterns if key in text]
    for key in keys:
        yield from patterns[key]


def _whole_word(pattern: str) -> re.Pattern[str]:
    # An underline belongs to the names of files, not to a word.
    return re.compile(rf"(?<![^\W_]){pattern}(?![^\W_])", re.IGNORECASE)


def _full_names(person: Person) -> list[list[str]]:
    family, given = person.family_name.split(), person.given_name.split()
    arabic = person.arabic_name.split()
    found = [[*given, *family], [*family, *given]] if family and given else [[*family, *given]]
    others = (name.split() for name in person.other_names)
    return [words for words in (*found, arabic, *others) if len(words) > 1]


def _family_names(person: Person) -> set[str]:
    names = {person.family_name or person.given_name, person.arabic_name}
    return {name for name in names if len(name.strip()) >= _SHORTEST_NAME}


def _telephone_end(text: str) -> str:
    digits = "".join(sign for sign in text if sign.isdecimal())
    return digits[-_COMPARED_DIGITS:] if len(digits) >= _COMPARED_DIGITS else ""


def _plain(text: str) -> str:
    """Return a text without capitals and accents."""
    folded = text.casefold()
    return folded if folded.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", folded))


def _spelt(word: str) -> str:
    """Return a pattern for a word of a name with or without its accents, any apostrophe."""
    signs: list[str] = []
    for sign in word:
        if sign in "'’‘ʼ`":
            signs.append("['’‘ʼ`]")
        elif _plain(sign) != sign.casefold():
            signs.append(f"(?:{re.escape(sign)}|{re.escape(_plain(sign))}[\u0300-\u036f]*)")
        else:
            signs.append(re.escape(sign))
    return "".join(signs)
