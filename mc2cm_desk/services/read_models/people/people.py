"""Finding people by the beginnings of their names, in either script, while one types."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import compress, repeat
from operator import contains

from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.people.sounds import Sounds, phonetic_words

_INSIDE_FROM = 3
"""Shorter pieces stand inside too many names."""
_REMEMBERED = 20_000
"""People whose words are kept while the list is read again after a change."""
_BETWEEN = re.compile(r"[\W_]+")


class PeopleIndex:
    """The participants of an event, ready to be searched at each key."""

    def __init__(self, rows: Iterable[ParticipantRow]) -> None:
        self.rows = list(rows)
        self._words = [_words(row) for row in self.rows]
        self._sounds = Sounds(f"{row.person.name} {row.person.arabic_name}" for row in self.rows)
        # Another letter narrows what was found, and a letter taken back goes one step back.
        self._steps: list[tuple[list[str], list[int]]] = []
        self._by_sound: dict[tuple[str, str], tuple[set[int], set[int]]] = {}
        self._everywhere: set[str] = set()

    def find(self, text: str, limit: int | None = None) -> list[ParticipantRow]:
        """Return those in whom every word begins a word of name, organisation, city or e-mail.

        Then those whose names sound so: Mohamed finds محمد. Where there is nobody at all, those
        who have the words inside: kader finds Abdelkader.
        """
        rows = self.rows
        return [rows[place] for place in self.places(text)[:limit]]

    def places(self, text: str) -> Sequence[int]:
        """Return where in ``rows`` those stand whom `find` finds."""
        words = _parts(text)
        if not words:
            return range(len(self.rows))
        found = self._written(words)
        if len(found) == len(self.rows):
            self._everywhere.update(words)
            return found.copy()
        every = [*found, *self._sounding(text, found)]
        return every or self._inside(words)

    def _written(self, words: list[str]) -> list[int]:
        while self._steps and not _goes_on(self._steps[-1][0], words):
            self._steps.pop()
        before, found = self._steps[-1] if self._steps else ([], None)
        for place, word in enumerate(words):
            if before[place : place + 1] != [word]:
                found = _having(self._words, f" {word}", found)
        found = found or []
        if before != words:
            self._steps.append((words, found))
        return found

    def _sounding(self, text: str, written: list[int]) -> list[int]:
        """Return in whom every word sounds or is written alike, without those found already."""
        words = phonetic_words(text)
        # The words before the one that is being typed were matched at an earlier key.
        self._by_sound = {
            one: self._by_sound.get(one) or self._sounding_like(*one) for one in words
        }
        found = set[int]().union(*(only for _, only in self._by_sound.values()))
        for word, sound in words if found else ():
            # A single letter narrows what others found.
            also = self._sounds.begun(sound) if len(word) == 1 else self._by_sound[word, sound][0]
            found = {one for one in found if one in also or f" {word}" in self._words[one]}
        if len(words) > 1:
            # Ben Ali is Benali.
            found |= self._sounds.begun("".join(sound for _, sound in words))
        return sorted(found.difference(written)) if found else []

    def _sounding_like(self, word: str, sound: str) -> tuple[set[int], set[int]]:
        """Return where a word matches by sound, and where by sound alone."""
        if word in self._everywhere:
            return set(), set()
        matched = self._sounds.places(word, sound)
        return matched, matched.difference(_having(self._words, f" {word}", list(matched)))

    def _inside(self, words: list[str]) -> list[int]:
        if any(len(word) < _INSIDE_FROM for word in words):
            return []
        found: list[int] | None = None
        for word in words:
            found = _having(self._words, word, found)
        return found or []


def _goes_on(before: list[str], now: list[str]) -> bool:
    """Return whether whoever has the words now had those before."""
    pairs = zip(before, now, strict=False)
    return len(before) <= len(now) and all(new.startswith(old) for old, new in pairs)


def _having(texts: Sequence[str], piece: str, places: Sequence[int] | None) -> list[int]:
    """Return which of the places, all if none are given, have a piece in their text."""
    # Ten thousand comparisons at one key: the loop is left to the interpreter's own iterators.
    if places is None:
        return list(compress(range(len(texts)), map(contains, texts, repeat(piece))))
    every = map(texts.__getitem__, places)
    return list(compress(places, map(contains, every, repeat(piece))))


def _parts(text: str) -> list[str]:
    return _BETWEEN.sub(" ", fold(text)).split()


@lru_cache(maxsize=_REMEMBERED)
def _spread(name: str) -> str:
    return " " + " ".join(_parts(name))


def _words(row: ParticipantRow) -> str:
    city = " ".join(row.city.name.texts()) if row.city else ""
    organisation = row.organisation.name if row.organisation else ""
    person = row.person
    names = f"{person.sorting_name} {person.arabic_name}"
    return _spread(f"{names} {organisation} {city} {person.email}")
