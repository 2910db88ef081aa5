"""Merging cities, organisations or people that are one: everything that hangs on them follows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.places.directory.differences import Difference, differences, united
from mc2cm_desk.services.places.directory.kinds import RECORDS, Entry
from mc2cm_desk.services.places.directory.links import move

LABELS = {
    DirectoryKind.CITY: "merge-cities",
    DirectoryKind.ORGANISATION: "merge-organisations",
    DirectoryKind.PERSON: "merge-people",
}


@dataclass(frozen=True, slots=True)
class MergePair:
    """Participations of one person at one event that become one; the first one stays."""

    participants: tuple[Participant, ...]

    def differences(self) -> list[Difference]:
        """Return in what they differ."""
        return differences(self.participants[0], self.participants[1:])


def merge(
    library: Library,
    kind: DirectoryKind,
    survivor: RecordId,
    gone: Sequence[RecordId],
    choices: Mapping[str, RecordId] | None = None,
) -> Entry:
    """Let records be one: ``gone`` are removed, and what hung on them hangs on ``survivor``.

    One step, undone at once. Names given up stay known to later lists. ``choices`` names the
    record (id) whose value stays for a field of `differences`; for participations at the same
    event the field is written ``EVENT/field`` and the record is a participant.
    Refused: merge-into-itself, gone, choice-unknown.
    """
    with library.write(LABELS[kind]) as work:
        first, others = read(work, kind, survivor, gone)
        chosen = dict(choices or {})
        made = united(first, others, chosen)
        reprinted = [one.id for one in to_reprint(work, first, made, others)]
        if isinstance(first, Person):
            _merge_participations(work, first.id, [one.id for one in others], chosen)
        move(work, RECORDS[kind], [one.id for one in others], first.id)
        work.put(made)
        for one in others:
            aside = replace(one, merged_into=first.id) if isinstance(one, Person) else one
            work.remove(aside)
        for one in work.get_many(Participant, reprinted).values():
            if one.deleted is None:
                work.put(replace(one, badge_printed=False))
    return made


def meetings(view: Repository, survivor: RecordId, gone: Sequence[RecordId]) -> list[MergePair]:
    """Return the events at which several of these people are on the list."""
    order = [survivor, *gone]
    found: dict[EventId, list[Participant]] = {}
    for person in order:
        for one in view.find(Participant, person=person):
            found.setdefault(one.event, []).append(one)
    return [MergePair(tuple(every)) for every in found.values() if len(every) > 1]


def read(
    view: Repository, kind: DirectoryKind, survivor: RecordId, gone: Sequence[RecordId]
) -> tuple[Entry, list[Entry]]:
    """Return the record that stays and the others. Refused: merge-into-itself, gone."""
    if not gone or survivor in gone or len(set(gone)) < len(gone):
        raise Refused("merge-into-itself")
    record = RECORDS[kind]
    return view.require(record, survivor), [view.require(record, one) for one in gone]


def _merge_participations(
    work: UnitOfWork, survivor: RecordId, gone: Sequence[RecordId], choices: Mapping[str, RecordId]
) -> None:
    for meeting in meetings(work, survivor, gone):
        stays, others = meeting.participants[0], meeting.participants[1:]
        prefix = f"{stays.event}/"
        chosen = {
            name.removeprefix(prefix): value
            for name, value in choices.items()
            if name.startswith(prefix)
        }
        made = united(stays, others, chosen)
        move(work, Participant, [one.id for one in others], stays.id)
        work.put(made)
        for one in others:
            work.remove(replace(one, merged_into=stays.id))


def to_reprint(
    view: Repository, first: Entry, made: Entry, others: Sequence[Entry]
) -> list[Participant]:
    """Return the participants whose printed badge shows a name that the merge will change."""
    changed = {one.id for one in others if _shown(one) != _shown(made)}
    if _shown(first) != _shown(made):
        changed.add(first.id)
    if not changed:
        return []
    field = {City: "city", Organisation: "organisation", Person: "person"}[type(first)]
    found = view.referring(Participant, field, changed)
    return [one for one in found if one.badge_printed and one.deleted is None]


def _shown(entry: Entry) -> object:
    if isinstance(entry, City):
        return entry.name
    if isinstance(entry, Organisation):
        return entry.name
    return (entry.name, entry.arabic_name)
