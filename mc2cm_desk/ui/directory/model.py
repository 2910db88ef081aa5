"""The lines of the directory's table, and the filters over them; without a window."""

from dataclasses import dataclass, field
from enum import StrEnum

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.people.names import fold, transliteration_key
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.services.places.directory.listing import Directory, DirectoryRow
from mc2cm_desk.services.places.directory.proposals import Proposal
from mc2cm_desk.ui.widgets.places.place_map import MapPlace

_PHONETIC_FROM = 3


def map_place(row: DirectoryRow, language: str) -> MapPlace | None:
    """Return where a city lies: as recorded, else as the gazetteer knows it."""
    city = row.entry
    if not isinstance(city, City):
        return None
    name = city.name_in(language)
    if city.north is not None and city.east is not None:
        return MapPlace(name, city.north, city.east)
    return MapPlace(name, row.known.north, row.known.east) if row.known is not None else None


class Shown(StrEnum):
    """What the table shows: one kind, what is likely the same, cities without a country."""

    CITIES = "city"
    ORGANISATIONS = "organisation"
    PEOPLE = "person"
    SAME = "same"
    WITHOUT_COUNTRY = "no-country"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; ``alike`` says with how many it is likely the same, itself too."""

    id: RecordId
    row: DirectoryRow
    alike: int = 0


@dataclass(slots=True)
class DirectoryList:
    """The directory, searched and filtered in memory while people type."""

    directory: Directory = field(default_factory=lambda: Directory({}))
    proposals: tuple[Proposal, ...] = ()
    _proposed: tuple[Proposal, ...] = ()
    _lines: dict[str, Line] = field(default_factory=dict[str, Line])
    _sounds: dict[str, str] = field(default_factory=dict[str, str])

    def take(self, directory: Directory) -> None:
        """Show another reading; proposals stay until `propose`."""
        self.directory = directory
        self._sounds = {}
        self._match()

    def propose(self, proposals: tuple[Proposal, ...]) -> None:
        """Show what is likely the same; it may be known before the records are."""
        self._proposed = proposals
        self._match()

    def _match(self) -> None:
        """Keep those proposals whose records are there, and say so in their lines."""
        there = {one.id for rows in self.directory.rows.values() for one in rows}
        remaining = [
            Proposal(one.kind, tuple(record for record in one.records if record in there))
            for one in self._proposed
        ]
        self.proposals = tuple(one for one in remaining if len(one.records) > 1)
        alike = {record: len(one.records) for one in self.proposals for record in one.records}
        before = self._lines
        self._lines = {}
        for rows in self.directory.rows.values():
            for row in rows:
                made = Line(row.id, row, alike.get(row.id, 0))
                old = before.get(row.id)
                # The same object for what did not change: tables compare by identity first.
                self._lines[row.id] = old if old is not None and old == made else made

    def line(self, record: RecordId) -> Line | None:
        """Return the line of a record."""
        return self._lines.get(record)

    def count(self, shown: Shown) -> int:
        """Return how many lines a filter finds; of what is likely the same, the groups."""
        if shown is Shown.SAME:
            return len(self.proposals)
        return len(self._of(shown))

    def chosen(self, text: str, shown: Shown) -> list[Line]:
        """Return the lines that hold every word, or sound like it, and pass the filter."""
        found = self._of(shown)
        for word in fold(text).split():
            sound = transliteration_key(word)
            is_phonetic = len(sound) >= _PHONETIC_FROM and sound.isalpha()
            found = [
                one
                for one in found
                if word in one.row.words or (is_phonetic and f" {sound}" in self._sound(one))
            ]
        return found

    def proposal_of(self, record: RecordId) -> Proposal | None:
        """Return the proposal that a record belongs to."""
        return next((one for one in self.proposals if record in one.records), None)

    def places(self, language: str) -> list[MapPlace]:
        """Return where the cities lie, those of which it is known."""
        rows = self.directory.rows.get(DirectoryKind.CITY, ())
        found = (map_place(row, language) for row in rows)
        return [one for one in found if one is not None]

    def place_of(self, proposal: Proposal) -> int:
        """Return the number of a proposal among all, from 1; 0 if it is none of them."""
        found = [n for n, one in enumerate(self.proposals, 1) if one.records == proposal.records]
        return found[0] if found else 0

    def _of(self, shown: Shown) -> list[Line]:
        if shown is Shown.SAME:
            every = (record for one in self.proposals for record in one.records)
            return [self._lines[record] for record in every if record in self._lines]
        kind = DirectoryKind.CITY if shown is Shown.WITHOUT_COUNTRY else DirectoryKind(shown.value)
        lines = [self._lines[row.id] for row in self.directory.rows.get(kind, ())]
        if shown is Shown.WITHOUT_COUNTRY:
            return [one for one in lines if one.row.lacks_country]
        return lines

    def _sound(self, line: Line) -> str:
        if line.id not in self._sounds:
            self._sounds[line.id] = f" {transliteration_key(line.row.words)}"
        return self._sounds[line.id]
