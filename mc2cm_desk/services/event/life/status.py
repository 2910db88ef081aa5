"""The status of an event: read as it is now, kept when facts change, chosen by hand."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from mc2cm_desk.domain.door.check_in import CheckIn, Direction, valid_check_ins
from mc2cm_desk.domain.event.agenda import Day, Session, in_order
from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.event.life import (
    EventFacts,
    current_status,
    day_of,
    is_last_session_done,
    status_by_itself,
    was_tried,
)
from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.note.learning_note import LearningNote, NoteState
from mc2cm_desk.services.event.life import rehearsal
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.store.repository import cached


@dataclass(frozen=True, slots=True)
class StatusFacts:
    """Where an event stands.

    Attributes:
        by_hand: somebody chose the status.
        by_itself: the status that would hold if nobody had.
        days_left: days until the event begins; 0 once it has.
    """

    status: EventStatus
    by_hand: bool
    by_itself: EventStatus
    days_left: int


def facts(view: Repository, event: Event) -> EventFacts:
    """Return what has happened at an event, trials left out."""
    sessions = _real_sessions(view, event)
    return EventFacts(
        has_entries=_has_entries(view, event),
        has_started=any(
            one.started is not None and event.has_day(day_of(event, one.started))
            for one in sessions
        ),
        is_over=is_last_session_done(sessions),
        is_published=any(
            one.state is NoteState.PUBLISHED for one in view.find(LearningNote, event=event.id)
        ),
    )


@cached
def _has_entries(view: Repository, event: Event) -> bool:
    return any(
        one.direction is Direction.IN and event.has_day(day_of(event, one.at))
        for one in valid_check_ins(view.find(CheckIn, event=event.id))
    )


def current(view: Repository, event: Event, now: datetime) -> Event:
    """Return the event with the status that it has at a moment."""
    if event.status_by_hand or event.status is EventStatus.ARCHIVED:
        return event
    status = current_status(event, facts(view, event), day_of(event, now))
    return event if status is event.status else replace(event, status=status)


def currents(library: Library, events: Iterable[Event]) -> list[Event]:
    """Return events with the status that each has now."""
    now = library.now()
    with library.read() as view:
        return [current(view, one, now) for one in events]


def status_facts(library: Library, event_id: EventId) -> StatusFacts:
    """Return where the event stands today. Refused: gone."""
    with library.read() as view:
        event = view.require(Event, event_id)
        known, today = facts(view, event), day_of(event, library.now())
        return StatusFacts(
            status=current_status(event, known, today),
            by_hand=event.status_by_hand,
            by_itself=status_by_itself(event, known, today),
            days_left=event.days_until(today),
        )


def update_status(work: UnitOfWork, event_id: EventId) -> None:
    """Keep the status that follows from what this unit of work has written."""
    event = work.get(Event, event_id)
    if event is not None and event.deleted is None:
        work.put(current(work, event, work.at))


def choose(library: Library, event_id: EventId, status: EventStatus) -> Event:
    """Give the event a status by hand; it stays until another is chosen. Refused: gone."""
    with library.write("event-status") as work:
        event = replace(work.require(Event, event_id), status=status, status_by_hand=True)
        work.put(event)
    return event


def follow_facts(library: Library, event_id: EventId) -> Event:
    """Let the status follow from dates and facts again. Refused: gone."""
    with library.write("event-status") as work:
        event = work.require(Event, event_id)
        status = status_by_itself(event, facts(work, event), day_of(event, work.at))
        event = replace(event, status=status, status_by_hand=False)
        work.put(event)
    return event


def _real_sessions(view: Repository, event: Event) -> list[Session]:
    """Return the sessions in order, those that were started as a trial as planned."""
    rehearsed = (
        rehearsal.rehearsed_sessions(view, event) if event.rehearsal else frozenset[RecordId]()
    )
    return [
        one.not_begun() if one.id in rehearsed or was_tried(event, one) else one
        for one in in_order(view.find(Session, event=event.id), view.find(Day, event=event.id))
    ]
