"""Finding people by the beginnings of their names, in either script, while one types."""

from collections.abc import Iterable

from mc2cm_desk.domain.names import fold, transliteration_key
from mc2cm_desk.services.participants import ParticipantRow

_HEARD_FROM = 4
"""Shorter words sound like too many names."""


class PeopleIndex:
    """The participants of an event, ready to be searched at each key."""

    def __init__(self, rows: Iterable[ParticipantRow]) -> None:
        self.rows = list(rows)
        self._words = [_words(row) for row in self.rows]
        self._sounds: list[str] | None = None

    def find(self, text: str, limit: int | None = None) -> list[ParticipantRow]:
        """Return those in whom every word begins a word of name, organisation, city or e-mail.

        Where nobody is written so, those whose names sound so: Mohamed finds محمد.
        """
        words = [f" {word}" for word in fold(text).split()]
        if not words:
            return self.rows[:limit]
        pairs = zip(self.rows, self._words, strict=True)
        found = [row for row, known in pairs if all(word in known for word in words)]
        sounds = [f" {sound}" for sound in transliteration_key(text).split() if len(sound) > 1]
        if sounds and len(sounds) == len(words) and len(text.strip()) >= _HEARD_FROM:
            have = {row.participant.id for row in found}
            pairs = zip(self.rows, self._heard(), strict=True)
            found += [
                row
                for row, heard in pairs
                if row.participant.id not in have and all(sound in heard for sound in sounds)
            ]
        return found[:limit]

    def _heard(self) -> list[str]:
        if self._sounds is None:
            self._sounds = [
                f" {transliteration_key(f'{row.person.name} {row.person.arabic_name}')}"
                for row in self.rows
            ]
        return self._sounds


def _words(row: ParticipantRow) -> str:
    city = " ".join(row.city.name.texts()) if row.city else ""
    organisation = row.organisation.name if row.organisation else ""
    person = row.person
    names = f"{person.sorting_name} {person.arabic_name}"
    return f" {fold(f'{names} {organisation} {city} {person.email}'.replace('-', ' '))}"
