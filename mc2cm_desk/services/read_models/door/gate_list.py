"""The check-in points of an event in their order, with what names them."""

from dataclasses import dataclass
from datetime import date, time

from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.event.agenda import Day, SessionKind, SessionState
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services.event.agenda import in_order
from mc2cm_desk.services.library import Repository


@dataclass(frozen=True, slots=True)
class NamedGate:
    """A gate with its day, none for a visit without one; a day has neither title nor start."""

    gate: Gate
    day: date | None
    title: Localised = EMPTY
    start: time | None = None


def gate_list(view: Repository, event_id: EventId) -> list[NamedGate]:
    """Return days, sessions but for breaks and cancelled ones, and visits. Refused: gone."""
    event = view.require(Event, event_id)
    dates = {day.id: day.date for day in view.find(Day, event=event_id)}
    return [
        *(NamedGate(Gate.of_day(day), day) for day in event.dates),
        *(
            NamedGate(Gate(GateKind.SESSION, one.id), dates.get(one.day), one.title, one.start)
            for one in in_order(view, event_id)
            if one.state is not SessionState.CANCELLED and one.kind is not SessionKind.BREAK
        ),
        *(
            NamedGate(Gate(GateKind.VISIT, one.id), one.day, one.title, one.start)
            for one in sorted(view.find(FieldVisit, event=event_id), key=_moment)
        ),
    ]


def _moment(visit: FieldVisit) -> tuple[date, time, str]:
    return (visit.day or date.max, visit.start or time.max, visit.id)
