"""Who is expected on the bus of a visit, with what whoever counts them needs."""

from dataclasses import dataclass

from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.field_visit import FieldVisit
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.services import participants
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.participants import ParticipantRow


@dataclass(frozen=True, slots=True)
class BusList:
    """A visit and its riders, by family name."""

    event: Event
    visit: FieldVisit
    riders: tuple[ParticipantRow, ...]


def bus_list(library: Library, visit_id: str) -> BusList:
    """Return who is expected on the bus: nobody who cancelled. Refused: gone."""
    with library.read() as view:
        visit = view.need(FieldVisit, visit_id)
        event = view.need(Event, visit.event)
        found = participants.rows(view, view.find(Participant, event=visit.event))
    riders = [row for row in found if row.participant.is_expected and visit.is_for(row.id)]
    return BusList(event, visit, tuple(riders))
