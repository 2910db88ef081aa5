"""How long names and contact details are kept after an event, and what falls due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import PersonId
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.people.retention import DEFAULT_MONTHS, MONTHS, allows_retention, due_on
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.people.personal_data import subject, waiting
from mc2cm_desk.services.people.personal_data.erasure import erase_all

_FACT = "retention_months"


@dataclass(frozen=True, slots=True)
class RetentionDue:
    """Somebody whose names and contact details are to be erased from the day ``on``."""

    person: Person
    event: Event
    on: date


def months(library: Library) -> int:
    """Return after how many months people are due; 0 if never."""
    stored = library.fact(_FACT)
    return int(stored) if stored else DEFAULT_MONTHS


def set_months(library: Library, number: int) -> None:
    """Keep after how many months people are due. Refused: retention-unknown, as `write`."""
    if number not in MONTHS:
        raise Refused("retention-unknown", months=number)
    library.set_fact(_FACT, str(number))


def due_days(library: Library) -> list[tuple[Event, date]]:
    """Return on which day the people of each event fall due, the earliest first."""
    number = months(library)
    if not number:
        return []
    found = [(one, due_on(one.last_day, number)) for one in library.find(Event)]
    return sorted(found, key=lambda pair: pair[1])


def due(library: Library, on: date | None = None) -> list[RetentionDue]:
    """Return who is due on a day (today if none), by the day since when.

    Nobody is due who let contacts be kept, nor before the retention of the last event is over.
    """
    number = months(library)
    if not number:
        return []
    with library.read() as view:
        every = _last_events(view)
        people = view.get_many(Person, every)
    today = on or library.now().date()
    found = [
        RetentionDue(person, event, since)
        for one, (event, participants) in every.items()
        if (person := people.get(one)) is not None
        and not person.is_erased
        and (since := due_on(event.last_day, number)) <= today
        and not allows_retention(participants)
    ]
    return sorted(found, key=lambda one: (one.on, one.person.sorting_name))


def erase_due(library: Library, people: Sequence[PersonId], on: date | None = None) -> int:
    """Erase those of these people (ids) who are due, in one act; return how many.

    Figures and texts stay, without names. It cannot be taken back. Backups are written anew by
    `backups.finish`. Refused: as `erase_all`.
    """
    requested = set(people)
    found = [one.person.id for one in due(library, on) if one.person.id in requested]
    if found:
        with library.read() as view:
            everything = subject.with_merged(view, found)
        waiting.remember(library, everything)
        erase_all(library, found)
    return len(found)


def _last_events(view: Repository) -> dict[PersonId, tuple[Event, list[Participant]]]:
    """Return, by person (id), the event that ended last, and the participations in order."""
    events = {one.id: one for one in view.find(Event, with_deleted=True)}
    found: dict[PersonId, list[Participant]] = {}
    for one in view.find(Participant, with_deleted=True):
        if one.event in events:
            found.setdefault(one.person, []).append(one)
    ordered = {
        person: sorted(every, key=lambda one: events[one.event].last_day)
        for person, every in found.items()
    }
    return {person: (events[every[-1].event], every) for person, every in ordered.items()}
