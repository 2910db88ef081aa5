"""What the page of the event shows: the event, its host, its days and what they hold."""

from dataclasses import dataclass

from mc2cm_desk.domain.event.agenda import Day, Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import NO_ID, EventId, ProgrammeId
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.event import programmes
from mc2cm_desk.services.library import Library


@dataclass(frozen=True, slots=True)
class DayFacts:
    """One day and the number of its sessions."""

    day: Day
    sessions: int


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event with what stands beside its own fields.

    ``own_links`` is the number of sessions that have a link of their own.
    """

    event: Event
    programme: Programme
    host: City | None
    days: tuple[DayFacts, ...]
    own_links: int


def event_facts(library: Library, event_id: EventId) -> EventFacts:
    """Return the facts of an event. Refused: gone."""
    with library.read() as view:
        event = view.require(Event, event_id)
        sessions = view.find(Session, event=event_id)
        days = sorted(view.find(Day, event=event_id), key=lambda day: day.date)
        return EventFacts(
            event=event,
            programme=view.get(Programme, event.programme)
            or programmes.shipped(ProgrammeId(NO_ID)),
            host=view.get(City, event.host) if event.host else None,
            days=tuple(
                DayFacts(day, sum(session.day == day.id for session in sessions)) for day in days
            ),
            own_links=sum(bool(session.link) for session in sessions),
        )
