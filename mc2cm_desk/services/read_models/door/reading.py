"""What a door reads of the library: all of it, or the parts that a change touches."""

from dataclasses import dataclass
from datetime import date, datetime

from mc2cm_desk.domain.door.check_in import CheckIn, Gate, GateKind
from mc2cm_desk.domain.event.agenda import Day, Session, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import (
    DayId,
    EventId,
    FieldVisitId,
    ParticipantId,
    SessionId,
    WorkingGroupId,
)
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services.door.check_in import gate_now
from mc2cm_desk.services.event.life import rehearsal
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.event.headcounts import headcounts
from mc2cm_desk.services.read_models.people.people import PeopleIndex


@dataclass(frozen=True, slots=True)
class Parts:
    """What of a door is read: people, agenda, passages of the gate, who is present elsewhere."""

    people: bool = True
    agenda: bool = True
    passages: bool = True
    elsewhere: bool = True

    def __bool__(self) -> bool:
        return self.people or self.agenda or self.passages or self.elsewhere

    def __or__(self, other: "Parts") -> "Parts":
        return Parts(
            people=self.people or other.people,
            agenda=self.agenda or other.agenda,
            passages=self.passages or other.passages,
            elsewhere=self.elsewhere or other.elsewhere,
        )


NOTHING = Parts(people=False, agenda=False, passages=False, elsewhere=False)
GATE = Parts(people=False, agenda=False)
"""What is read when the door stands at another gate."""


@dataclass(frozen=True, slots=True)
class DoorReading:
    """What was read for a door at a gate; parts that were not read are none.

    ``begun`` tells when the rehearsal that is on was begun; ``groups`` are letters by id,
    ``agenda`` days, sessions and visits by id, ``elsewhere`` who is present on the gate's day.
    """

    gate: Gate
    today: Gate
    event: Event
    begun: datetime | None
    people: PeopleIndex | None
    groups: dict[WorkingGroupId, str]
    agenda: tuple[dict[DayId, Day], dict[SessionId, Session], dict[FieldVisitId, FieldVisit]] | None
    passages: list[CheckIn] | None
    elsewhere: frozenset[ParticipantId]


def read_door(
    library: Library, event_id: EventId, gate: Gate | None = None, parts: Parts = Parts()
) -> DoorReading:
    """Read parts of a door at a gate, today's by default. Refused: gone."""
    with library.read() as view:
        event = view.require(Event, event_id)
        begun = rehearsal.begun_at(view, event)
        groups = view.find(WorkingGroup, event=event_id) if parts.people else []
    today = gate_now(event, library.now())
    gate = gate or today
    agenda = None
    if parts.agenda:
        agenda = (
            {one.id: one for one in library.find(Day, event=event_id)},
            {one.id: one for one in library.find(Session, event=event_id)},
            {one.id: one for one in library.find(FieldVisit, event=event_id)},
        )
    elsewhere = frozenset[ParticipantId]()
    # Whoever is on the list counts: it is read again with the people.
    if gate.kind is GateKind.DAY:
        present = headcounts(library, event_id).present
        elsewhere = present.get(date.fromisoformat(gate.key), frozenset())
    return DoorReading(
        gate,
        today,
        event,
        begun,
        PeopleIndex(participants.of_event(library, event_id)) if parts.people else None,
        {one.id: one.code for one in groups},
        agenda,
        library.find(CheckIn, event=event_id, gate=str(gate)) if parts.passages else None,
        elsewhere,
    )
