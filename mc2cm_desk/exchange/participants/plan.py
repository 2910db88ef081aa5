"""What becomes of every person of a list: new, changed, or as the library knows them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.ids import NO_ID, EventId, ParticipantId, PersonId, RecordId
from mc2cm_desk.domain.people.list_update import FieldChange, Origin
from mc2cm_desk.domain.people.names import fold, is_arabic
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.exchange import places
from mc2cm_desk.exchange.participants.matching import (
    Duplicate,
    ImportedPerson,
    MatchKey,
    name_key,
    together,
)
from mc2cm_desk.exchange.participants.remarks import LeftOut, Remark
from mc2cm_desk.exchange.participants.row import ParsedRow, Problem, Unkept
from mc2cm_desk.exchange.participants.updates import (
    COMPARED,
    Known,
    changes,
    organisation_keys,
    without_respelling,
)
from mc2cm_desk.services.library import Repository
from mc2cm_desk.services.people import import_origins
from mc2cm_desk.services.people.import_origins import Origins

R = TypeVar("R", Person, Participant)

_IDENTITY = frozenset(
    ["family_name", "given_name", "arabic_name", "email", "phone", "city", "organisation"]
)


class Action(StrEnum):
    """What the import does with somebody."""

    ADD = "add"
    UPDATE = "update"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of the file and what becomes of them.

    Attributes:
        rows: the numbers of the file's rows that are about the person.
        known: the person in the library; none for somebody new.
        changes: the fields of which the list says something else, with whose value stays.
        apart, apart_rows: people (ids) and rows that somebody said are others.
        unkept: what one of several rows says otherwise, and what is not written.
    """

    rows: tuple[int, ...]
    parsed: ParsedRow
    known: Known | None = None
    changes: tuple[FieldChange, ...] = ()
    apart: tuple[PersonId, ...] = ()
    apart_rows: tuple[int, ...] = ()
    unkept: tuple[Unkept, ...] = ()

    @property
    def action(self) -> Action:
        """What the import does with the person."""
        if self.known is None or self.known.participant is None:
            return Action.ADD
        return Action.UPDATE if any(one.is_taken for one in self.changes) else Action.LEAVE

    @property
    def retains(self) -> bool:
        """Whether something that the list says otherwise stays as it is here."""
        return any(not one.is_taken for one in self.changes)

    @property
    def participant(self) -> ParticipantId:
        """The id of the participant who is known; empty for others."""
        return (
            self.known.participant.id
            if self.known and self.known.participant
            else ParticipantId(NO_ID)
        )

    @property
    def person(self) -> PersonId:
        """The id of the person who is known; empty for somebody new."""
        return self.known.person.id if self.known else PersonId(NO_ID)

    @property
    def name(self) -> str:
        """The name as it is known here, else as the list says it."""
        if self.known is not None:
            return self.known.person.sorting_name
        parsed = self.parsed
        return f"{parsed.family_name} {parsed.given_name}".strip() or parsed.arabic_name


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A row that may be somebody whom the library or an earlier row is about.

    Attributes:
        known: the person of the library; none where it is an earlier row.
        completed: what the row would do as that person: fill what is empty, replace nothing.
    """

    duplicate: Duplicate
    known: Known | None = None
    completed: Entry | None = None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything that an import would do; nothing is written yet.

    Attributes:
        rows: how many rows with content stand under the headings: those of ``entries``, those
            with a problem, and those of ``left_out``.
        lookalikes: rows that may be somebody known, for a person to decide.
        origins: where the values come from of those who are known.
    """

    event_id: EventId
    rows: int
    entries: tuple[Entry, ...]
    duplicates: tuple[Duplicate, ...]
    problems: tuple[Problem, ...]
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Remark, ...] = ()
    lookalikes: tuple[Lookalike, ...] = ()
    origins: Mapping[tuple[RecordId, str], Origin] = field(
        default_factory=dict[tuple[RecordId, str], Origin]
    )

    def count(self, action: Action) -> int:
        """Return how many persons the action concerns."""
        return sum(1 for entry in self.entries if entry.action is action)

    @property
    def joined(self) -> int:
        """How many rows are one person with an earlier row."""
        return sum(len(entry.rows) - 1 for entry in self.entries)

    @property
    def retained(self) -> int:
        """How many persons stay as they were corrected here although the list says otherwise."""
        return sum(1 for entry in self.entries if entry.retains and entry.action is Action.LEAVE)


class Register:
    """Whom the library knows: the event's participants first, then people of other events."""

    def __init__(self, view: Repository, event_id: EventId) -> None:
        self._view = view
        self.people = {person.id: person for person in view.find(Person)}
        self.cities = {city.id: city for city in view.find(City)}
        self.organisations = {one.id: one for one in view.find(Organisation)}
        self.groups = {one.id: one for one in view.find(WorkingGroup, event=event_id)}
        every = [one for one in view.find(Participant) if one.person in self.people]
        self.here = {one.id: one for one in every if one.event == event_id}
        present = {one.person for one in self.here.values()}
        self._elsewhere = {one.person: one for one in every if one.person not in present}
        self._corrected = import_origins.corrected_people(view, _IDENTITY)
        self.match_keys = [self._known_of(one).match_key() for one in self.here.values()]
        self.match_keys += [
            self._known_of(one).match_key(present=False) for one in self._elsewhere.values()
        ]
        self.match_keys += self._as_imported()
        self.match_keys += self._by_other_names()
        gone = import_origins.removed_participants(view, event_id)
        away = [one for one in gone if one.person in self.people and one.person not in present]
        self.removed = frozenset(one.person for one in away)
        """People (ids) who were removed from this event: a list does not bring them back."""
        elsewhere = self._elsewhere
        self.match_keys += [
            self._known_of(one).match_key(present=False)
            for one in away
            if one.person not in elsewhere
        ]
        self._city_names = {
            places.city_key(name): places.key_of_city(one)
            for one in self.cities.values()
            for name in (*one.name.texts(), *one.other_names)
        }
        self._organisation_names = {
            key: fold(one.name)
            for one in self.organisations.values()
            for key in organisation_keys(one)
        }

    def _known_of(self, participant: Participant) -> Known:
        return Known(
            self.people[participant.person],
            participant,
            self.cities.get(participant.city),
            self.organisations.get(participant.organisation),
            self.groups.get(participant.group),
        )

    def _as_imported(self) -> list[MatchKey]:
        """Return the match_keys that earlier lists gave people who were corrected since.

        A later list still says what was corrected here; its rows are found again by it.
        """
        corrected = [
            one
            for one in (*self.here.values(), *self._elsewhere.values())
            if not self._corrected.isdisjoint((one.id, one.person))
        ]
        ids = [record for one in corrected for record in (one.id, one.person)]
        origins: Origins = {}
        if ids:
            origins = import_origins.of_records(self._view, ids, _IDENTITY)
        found: list[MatchKey] = []
        for one in corrected:
            known, present = self._known_of(one), one.id in self.here
            participant = _as_imported(one, origins)
            before = replace(
                known,
                person=_as_imported(known.person, origins),
                city=self.cities.get(participant.city),
                organisation=self.organisations.get(participant.organisation),
            ).match_key(present=present)
            if before != known.match_key(present=present):
                found.append(before)
        return found

    def _by_other_names(self) -> list[MatchKey]:
        """Return match keys of people by further e-mail addresses, and by names they gave up."""
        found: list[MatchKey] = []
        for one in (*self.here.values(), *self._elsewhere.values()):
            person = self.people[one.person]
            if not person.other_emails and not person.other_names:
                continue
            trait = self._known_of(one).match_key(present=one.id in self.here)
            emails = (trait.email, *person.other_emails)
            names = [(trait.name, trait.written_name)]
            names += [(name_key(name, "", ""), name) for name in person.other_names]
            found += [
                trait._replace(email=email, name=key, written_name=name)
                for email in emails
                for key, name in names
            ][1:]
        return found

    def canonical(self, trait: MatchKey) -> MatchKey:
        """Return a trait with city and organisation by the names that they have here."""
        return trait._replace(
            city=self._city_names.get(trait.city, trait.city),
            organisation=self._organisation_names.get(trait.organisation, trait.organisation),
        )

    def known(self, trait: MatchKey) -> Known:
        """Return who has a trait; without a participant where the person is not at this event."""
        if trait.participant:
            return self._known_of(self.here[trait.participant])
        return Known(self.people[trait.person])

    def entries(
        self, people: Sequence[ImportedPerson], found: Mapping[int, MatchKey]
    ) -> tuple[list[Entry], dict[tuple[RecordId, str], Origin]]:
        """Return what becomes of the people of the file, and where the values here come from.

        ``found`` says by place whom of the library each of them is.
        """
        entries: list[Entry] = []
        first_rows: dict[PersonId, int] = {}
        for place, imported in enumerate(people):
            trait = found.get(place)
            if trait is None:
                entries.append(Entry(tuple(imported.rows), imported.parsed, unkept=imported.unkept))
                continue
            parsed = without_respelling(imported.parsed, imported.match_key, trait)
            first = first_rows.setdefault(trait.person, len(entries))
            if first < len(entries):
                # Rows with different addresses of one person who is known by both.
                before = entries[first]
                rows = (*before.rows, *imported.rows)
                both, unkept = together(before.parsed, parsed)
                unkept = (*before.unkept, *imported.unkept, *unkept)
                entries[first] = _entry(rows, both, self.known(trait), {}, unkept)
            else:
                entries.append(
                    _entry(imported.rows, parsed, self.known(trait), {}, imported.unkept)
                )
        origins = self.origins(one.known for one in entries if one.known and one.changes)
        entries = [
            _entry(one.rows, one.parsed, one.known, origins, one.unkept)
            if one.known and one.changes
            else one
            for one in entries
        ]
        return entries, origins

    def origins(self, people: Iterable[Known]) -> dict[tuple[RecordId, str], Origin]:
        """Return where the values of some people come from."""
        ids = [record for one in people for record in one.records]
        return dict(import_origins.of_records(self._view, ids, COMPARED)) if ids else {}

    def lookalikes(
        self, people: Sequence[ImportedPerson], duplicates: Iterable[Duplicate]
    ) -> tuple[Lookalike, ...]:
        """Return the pairs to decide on, with what each would do as the person it resembles."""
        by_row = {row: imported for imported in people for row in imported.rows}
        return tuple(
            self._lookalike(by_row[one.row], one)
            for one in duplicates
            if not one.merged and one.row in by_row
        )

    def _lookalike(self, imported: ImportedPerson, duplicate: Duplicate) -> Lookalike:
        if not duplicate.person:
            return Lookalike(duplicate)
        participant = self.here.get(duplicate.participant)
        known = self._known_of(participant) if participant else Known(self.people[duplicate.person])
        parsed = imported.parsed
        if is_arabic(imported.match_key.written_name):
            parsed = without_respelling(parsed, imported.match_key, known.match_key())
        found = changes(parsed, known, {}, completes=True)
        completed = Entry(tuple(imported.rows), parsed, known, found, unkept=imported.unkept)
        return Lookalike(duplicate, known, completed)


def _as_imported(record: R, origins: Origins) -> R:
    """Return a record with its identity as the last import wrote it."""
    written = {
        name: origin.imported
        for name in _IDENTITY
        if (origin := origins.get((record.id, name))) and origin.is_imported
    }
    return replace(record, **written) if written else record


def _entry(
    rows: Sequence[int],
    parsed: ParsedRow,
    known: Known,
    origins: Mapping[tuple[RecordId, str], Origin],
    unkept: tuple[Unkept, ...],
) -> Entry:
    return Entry(tuple(rows), parsed, known, changes(parsed, known, origins), unkept=unkept)
