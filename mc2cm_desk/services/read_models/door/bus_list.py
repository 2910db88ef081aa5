"""Who is expected on the bus of a visit and who is on it, with what whoever counts needs."""

from dataclasses import dataclass

from mc2cm_desk.domain.door.check_in import (
    CheckIn,
    Counted,
    Direction,
    Gate,
    GateKind,
    inside,
    valid_check_ins,
)
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import FieldVisitId
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow


@dataclass(frozen=True, slots=True)
class BusList:
    """A visit and its riders, by family name.

    Attributes:
        riders: who is expected.
        unlisted: who went without being expected; they too must be counted on the way back.
        went: how many went, whether or not they are back.
        on_board: how many are on it now.
    """

    event: Event
    visit: FieldVisit
    riders: tuple[ParticipantRow, ...]
    unlisted: tuple[ParticipantRow, ...]
    went: Counted
    on_board: Counted


def bus_list(library: Library, visit_id: FieldVisitId) -> BusList:
    """Return who is expected on the bus (nobody who cancelled), and who is. Refused: gone."""
    with library.read() as view:
        visit = view.require(FieldVisit, visit_id)
        event = view.require(Event, visit.event)
        found = participants.rows(view, view.find(Participant, event=visit.event))
        gate = str(Gate(GateKind.VISIT, visit.id))
        passed = view.find(CheckIn, event=visit.event, gate=gate)
    riders = [row for row in found if row.participant.is_expected and visit.is_for(row.id)]
    expected = {row.id for row in riders}
    went = {one.participant for one in valid_check_ins(passed) if one.direction is Direction.IN}
    return BusList(
        event,
        visit,
        tuple(riders),
        tuple(row for row in found if row.id in went - expected),
        Counted.of(went, expected),
        Counted.of(inside(passed), expected),
    )
