"""Finding people by the beginnings of their names, in either script, while one types."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from mc2cm_desk.domain.names import fold, transliteration_key
from mc2cm_desk.services.participants import ParticipantRow

_HEARD_FROM = 4
"""Shorter words sound like too many names."""
_REMEMBERED = 20_000
"""People whose words are kept while the list is read again after a change."""


class PeopleIndex:
    """The participants of an event, ready to be searched at each key."""

    def __init__(self, rows: Iterable[ParticipantRow]) -> None:
        self.rows = list(rows)
        self._words = [_words(row) for row in self.rows]
        self._sounds = [_sound(f"{row.person.name} {row.person.arabic_name}") for row in self.rows]

        # Another letter narrows what was found, and a letter taken back goes one step back.
        self._steps: list[tuple[list[str], list[int]]] = []

    def find(self, text: str, limit: int | None = None) -> list[ParticipantRow]:
        """Return those in whom every word begins a word of name, organisation, city or e-mail.

        Where nobody is written so, those whose names sound so: Mohamed finds محمد.
        """
        rows = self.rows
        return [rows[place] for place in self.places(text)[:limit]]

    def places(self, text: str) -> Sequence[int]:
        """Return where in ``rows`` those stand whom `find` finds."""
        every = range(len(self.rows))
        words = fold(text).split()
        if not words:
            return every
        while self._steps and not _goes_on(self._steps[-1][0], words):
            self._steps.pop()
        found = _having(self._words, self._steps[-1][1] if self._steps else every, words)
        if not self._steps or self._steps[-1][0] != words:
            self._steps.append((words, found))
        sounds = [sound for sound in transliteration_key(text).split() if len(sound) > 1]
        if (
            len(found) < len(every)
            and len(sounds) == len(words)
            and len(text.strip()) >= (_HEARD_FROM)
        ):
            have = set(found)
            heard = _having(self._sounds, every, sounds)
            return [*found, *(place for place in heard if place not in have)]
        return found.copy()


def _goes_on(before: list[str], now: list[str]) -> bool:
    """Say whether whoever has the words now had those before."""
    pairs = zip(before, now, strict=False)
    return len(before) <= len(now) and all(new.startswith(old) for old, new in pairs)


def _having(texts: Sequence[str], places: Sequence[int], words: Iterable[str]) -> list[int]:
    """Return the places whose text has a word that begins so, for each of the words."""
    left = list(places)
    for word in words:
        begun = f" {word}"
        left = [place for place in left if begun in texts[place]]
    return left


@lru_cache(maxsize=_REMEMBERED)
def _sound(name: str) -> str:
    return f" {transliteration_key(name)}"


@lru_cache(maxsize=_REMEMBERED)
def _folded(said: str) -> str:
    return f" {fold(said)}"


def _words(row: ParticipantRow) -> str:
    city = " ".join(row.city.name.texts()) if row.city else ""
    organisation = row.organisation.name if row.organisation else ""
    person = row.person
    names = f"{person.sorting_name} {person.arabic_name}"
    return _folded(f"{names} {organisation} {city} {person.email}".replace("-", " "))
