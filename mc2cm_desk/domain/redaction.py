"""Finding what identifies people inside texts, and taking it out."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property

from mc2cm_desk.domain.person import ERASED_NAME, Person

_BETWEEN = r"[\s,._\-]+"
"""What may stand between the words of a name, in a sentence or in the name of a file."""
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\+?\d[\d\s.\-/()]{5,}\d")
"""A run of digits as telephone numbers are typed."""
_COMPARED_DIGITS = 8
"""The last digits of a telephone number: the same with and without the country's prefix."""
_SHORTEST_NAME = 3


class Redactor:
    """Takes full names, e-mail addresses and telephone numbers of some people out of texts.

    A name is found in either order, in capitals, with or without accents, in Arabic script. A
    name of one word is too often a word of the language: it is told by `recalls` alone.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        every = list(people)
        self._patterns: dict[str, list[re.Pattern[str]]] = {}
        self._telephones = {end for one in every if (end := _telephone_end(one.phone))}
        self._family_names: set[str] = set()
        for person in every:
            self._family_names |= _family_names(person)
            for words in _full_names(person):
                self._add(max(words, key=len), _BETWEEN.join(map(_spelt, words)))
            if "@" in person.email:
                self._add(max(_WORD.findall(person.email), key=len), re.escape(person.email))

    def redact(self, text: str) -> str:
        """Return the text with a dash in the place of each name, address and number."""
        for pattern in self._patterns_for(text):
            text = pattern.sub(ERASED_NAME, text)
        if self._telephones:
            text = _DIGITS.sub(self._without_telephone, text)
        return text

    def recalls(self, text: str) -> bool:
        """Say whether a family name of these people stands in the text as a word of its own."""
        return any(pattern.search(text) for pattern in self._alone)

    @cached_property
    def _alone(self) -> list[re.Pattern[str]]:
        names = [name.split() for name in self._family_names]
        return [_whole_word(_BETWEEN.join(map(_spelt, words))) for words in names]

    def _add(self, key: str, pattern: str) -> None:
        self._patterns.setdefault(_plain(key), []).append(_whole_word(pattern))

    def _patterns_for(self, text: str) -> Iterable[re.Pattern[str]]:
        # Thousands of names are looked up by one word of each, not tried one after the other.
        if len(self._patterns) > len(text) // 4:
            words = {_plain(part) for word in _WORD.findall(text) for part in word.split("_")}
            keys = self._patterns.keys() & words
        else:
            said = _plain(text)
            keys = [key for key in self._patterns if key in said]
        return [pattern for key in keys for pattern in self._patterns[key]]

    def _without_telephone(self, found: re.Match[str]) -> str:
        return ERASED_NAME if _telephone_end(found.group()) in self._telephones else found.group()


def _whole_word(pattern: str) -> re.Pattern[str]:
    # An underline belongs to the names of files, not to a word.
    return re.compile(rf"(?<![^\W_]){pattern}(?![^\W_])", re.IGNORECASE)


def _full_names(person: Person) -> list[list[str]]:
    family, given = person.family_name.split(), person.given_name.split()
    arabic = person.arabic_name.split()
    found = [[*given, *family], [*family, *given]] if family and given else [[*family, *given]]
    return [words for words in (*found, arabic) if len(words) > 1]


def _family_names(person: Person) -> set[str]:
    names = {person.family_name or person.given_name, person.arabic_name}
    return {name for name in names if len(name.strip()) >= _SHORTEST_NAME}


def _telephone_end(text: str) -> str:
    digits = "".join(sign for sign in text if sign.isdecimal())
    return digits[-_COMPARED_DIGITS:] if len(digits) >= _COMPARED_DIGITS else ""


def _plain(text: str) -> str:
    return "".join(map(_base, text.casefold()))


def _base(sign: str) -> str:
    first = unicodedata.normalize("NFD", sign)[:1]
    return "" if unicodedata.combining(first) else first


def _spelt(word: str) -> str:
    """Return a pattern for a word of a name with or without its accents, any apostrophe."""
    signs: list[str] = []
    for sign in word:
        if sign in "'’‘ʼ`":
            signs.append("['’‘ʼ`]")
        elif _base(sign) != sign:
            signs.append(f"(?:{re.escape(sign)}|{re.escape(_base(sign))}[\u0300-\u036f]*)")
        else:
            signs.append(re.escape(sign))
    return "".join(signs)
