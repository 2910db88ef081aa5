"""How many people: the five counts that every screen, document and command shows.

registered
    On the list of the event, and neither declined nor cancelled; walk-ins are on the list.
expected
    Registered, and whom a day, session or visit is for: everybody on a day, the group or the
    list of a session or visit.
present
    Came in at a gate of that day (the day's own, a session's or a visit's) at least once,
    whether or not they have gone out since.
came
    Were present on at least one day of the event.
distinct
    Different people over several days or events: each counts once.

Every role counts. A passage that was taken back, one of a rehearsal, and one of somebody who is
no longer on the list count for nothing. Who cancelled and came all the same has come.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mc2cm_desk.domain.door.check_in import CheckIn, Direction, Gate, GateKind, valid_check_ins
from mc2cm_desk.domain.event.agenda import Day, Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.life import day_of
from mc2cm_desk.domain.ids import EventId, ParticipantId, PersonId
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.store.repository import cached


class Count(StrEnum):
    """Which number it is."""

    REGISTERED = "registered"
    EXPECTED = "expected"
    PRESENT = "present"
    CAME = "came"
    DISTINCT = "distinct"


class Phase(StrEnum):
    """Whether the days of an event are to come, are held or are over."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class GateDays:
    """The days of an event's gates; ``known`` has those of days, sessions and visits."""

    def __init__(self, view: Repository, event: Event) -> None:
        self._event = event
        dates = {one.id: one.date for one in view.find(Day, event=event.id)}
        self.known = {str(Gate.of_day(day)): day for day in event.dates}
        for session in view.find(Session, event=event.id):
            if session.day in dates:
                self.known[str(Gate(GateKind.SESSION, session.id))] = dates[session.day]
        for visit in view.find(FieldVisit, event=event.id):
            if visit.day is not None:
                self.known[str(Gate(GateKind.VISIT, visit.id))] = visit.day

    def day(self, passage: CheckIn) -> date:
        """Return the day of a passage: its gate's, or its own where the gate has none any more."""
        day = self.known.get(passage.gate)
        if day is not None:
            return day
        kind, _, key = passage.gate.partition(":")
        if kind == GateKind.DAY.value:
            return date.fromisoformat(key)
        return day_of(self._event, passage.at)


def registered(participants: Iterable[Participant]) -> frozenset[ParticipantId]:
    """Return those of a list (ids) who neither declined nor cancelled."""
    return frozenset(one.id for one in participants if one.is_expected)


def present_by_day(
    participants: Iterable[Participant], check_ins: Iterable[CheckIn], days: GateDays
) -> dict[date, frozenset[ParticipantId]]:
    """Return who of a list (ids) was present on which day, days in order; days of nobody absent."""
    listed = {one.id for one in participants}
    found: dict[date, set[ParticipantId]] = {}
    for one in valid_check_ins(check_ins):
        if one.direction is Direction.IN and one.participant in listed:
            found.setdefault(days.day(one), set()).add(one.participant)
    return {day: frozenset(found[day]) for day in sorted(found)}


def came(present: Mapping[date, Iterable[ParticipantId]]) -> frozenset[ParticipantId]:
    """Return who was present on at least one of the days: distinct across them."""
    return frozenset(one for there in present.values() for one in there)


def distinct(participants: Iterable[Participant]) -> frozenset[PersonId]:
    """Return the different people (Person ids) behind participants of several events."""
    return frozenset(one.person for one in participants)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCounts:
    """The counts of one event whatever the day; sets hold participant ids.

    ``listed`` counts everybody on the list, with those who declined or cancelled; ``came`` are
    those who were present on at least one day.
    """

    listed: int
    registered: frozenset[ParticipantId]
    present: Mapping[date, frozenset[ParticipantId]]
    came: frozenset[ParticipantId]

    @property
    def counted(self) -> frozenset[ParticipantId]:
        """Whom figures speak of: those who came or, while nobody has, those registered."""
        return self.came or self.registered


@dataclass(frozen=True, slots=True, kw_only=True)
class Headcounts(EventCounts):
    """The counts of one event now.

    ``today`` is the day of the event that it is now: an evening lasts past midnight, as at its
    gates.
    """

    event: Event
    today: date

    @property
    def phase(self) -> Phase:
        """Whether the event is to come, is held or is over."""
        if self.today < self.event.first_day:
            return Phase.BEFORE
        return Phase.DURING if self.today <= self.event.last_day else Phase.AFTER

    @property
    def present_today(self) -> int | None:
        """How many are present today; none on a day that is none of the event's."""
        if self.phase is not Phase.DURING:
            return None
        return len(self.present.get(self.today, ()))


def headcounts_of(view: Repository, event: Event, now: datetime) -> Headcounts:
    """Return the counts of an event at a moment."""
    counts = counts_of(view, event.id)
    return Headcounts(
        event=event,
        today=day_of(event, now),
        listed=counts.listed,
        registered=counts.registered,
        present=counts.present,
        came=counts.came,
    )


@cached
def counts_of(view: Repository, event_id: EventId) -> EventCounts:
    """Return the counts of an event. Refused: gone."""
    event = view.require(Event, event_id)
    every = view.find(Participant, event=event_id)
    passages = view.find(CheckIn, event=event_id)
    present = present_by_day(every, passages, GateDays(view, event))
    return EventCounts(
        listed=len(every), registered=registered(every), present=present, came=came(present)
    )


def headcounts(library: Library, event_id: EventId) -> Headcounts:
    """Return the counts of an event now. Refused: gone."""
    with library.read() as view:
        return headcounts_of(view, view.require(Event, event_id), library.now())
