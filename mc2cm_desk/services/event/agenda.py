"""The agenda: days, sessions, groups, and the running clock."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time
from typing import Unpack

from mc2cm_desk.domain.event.agenda import (
    Day,
    Session,
    SessionDetails,
    SessionKind,
    SessionState,
    WorkingGroup,
)
from mc2cm_desk.domain.event.agenda import in_order as domain_order
from mc2cm_desk.domain.event.event import Event, Step
from mc2cm_desk.domain.ids import EventId, SessionId, WorkingGroupId
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.library.order import between
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event.life import rehearsal, status
from mc2cm_desk.services.library import Library, Repository, UnitOfWork


def days(library: Library, event_id: EventId) -> list[Day]:
    """Return the days of an event in order."""
    return sorted(library.find(Day, event=event_id), key=lambda day: day.date)


def sessions(library: Library, event_id: EventId) -> list[Session]:
    """Return the sessions of an event as they follow one another."""
    with library.read() as view:
        return in_order(view, event_id)


def in_order(view: Repository, event_id: EventId) -> list[Session]:
    """Return the sessions of an event as they follow one another."""
    return domain_order(view.find(Session, event=event_id), view.find(Day, event=event_id))


def groups(library: Library, event_id: EventId) -> list[WorkingGroup]:
    """Return the working groups of an event."""
    return library.find(WorkingGroup, event=event_id)


def add_session(
    library: Library,
    event_id: EventId,
    *,
    on: date,
    start: time,
    title: Localised,
    minutes: int = 60,
    kind: SessionKind = SessionKind.PLENARY,
    step: Step = Step.NONE,
    **details: Unpack[SessionDetails],
) -> Session:
    """Put a session on a day.

    Refused: session-outside-event, session-without-title, session-length, unknown-field,
    wrong-value.
    """
    refuse_unfit(Session, details)
    with library.write("add-session") as work:
        session = Session(
            id=SessionId(work.new_id()),
            event=event_id,
            day=_day(work, event_id, on).id,
            title=title,
            start=start,
            minutes=minutes,
            kind=kind,
            step=step,
            **details,
        )
        work.put(session)
    return session


def move_session(
    library: Library,
    session_id: SessionId,
    *,
    on: date | None = None,
    start: time | None = None,
    minutes: int | None = None,
) -> Session:
    """Move or stretch a session. Refused: session-outside-event, session-length."""
    with library.write("move-session") as work:
        old = work.require(Session, session_id)
        new = replace(
            old,
            day=_day(work, old.event, on).id if on is not None else old.day,
            start=start if start is not None else old.start,
            minutes=minutes if minutes is not None else old.minutes,
        )
        work.put(new)
    return new


def start(library: Library, session_id: SessionId) -> Session:
    """Start a session's clock, or let it go on; what ran before is done."""
    with _clock(library, session_id, "start-session") as work:
        now = library.now()
        requested = work.require(Session, session_id)
        for other in work.find(Session, event=requested.event):
            if other.is_running and other.id != requested.id:
                work.put(other.finished(now))
        begun = requested.begun(now)
        work.put(begun)
        status.update_status(work, requested.event)
    return begun


def pause(library: Library, session_id: SessionId) -> Session:
    """Stop a session's clock. Refused: session-not-running."""
    with _clock(library, session_id, "pause-session") as work:
        session = work.require(Session, session_id).paused(library.now())
        work.put(session)
    return session


def finish(library: Library, session_id: SessionId) -> Session:
    """End a session. Refused: session-not-running."""
    with _clock(library, session_id, "finish-session") as work:
        session = work.require(Session, session_id).finished(library.now())
        work.put(session)
        status.update_status(work, session.event)
    return session


def extend(library: Library, session_id: SessionId, minutes: int = 5) -> Session:
    """Give a running session more time. Refused: session-not-running."""
    with _clock(library, session_id, "extend-session") as work:
        session = work.require(Session, session_id)
        if not session.is_running:
            raise Refused("session-not-running")
        longer = replace(session, extra_minutes=session.extra_minutes + minutes)
        work.put(longer)
    return longer


def following(library: Library, event_id: EventId) -> Session | None:
    """Return the session that comes next: after the running one, or the first not yet held."""
    every = sessions(library, event_id)
    running = next((n for n, one in enumerate(every) if one.is_running), -1)
    rest = every[running + 1 :]
    return next((one for one in rest if one.state is SessionState.PLANNED), None)


def go_on(library: Library, event_id: EventId) -> Session:
    """End what runs and start what follows. Refused: no-session-follows."""
    after = following(library, event_id)
    if after is None:
        raise Refused("no-session-follows")
    return start(library, after.id)


def running(library: Library, event_id: EventId) -> Session | None:
    """Return the session whose clock runs or is paused."""
    return next((one for one in library.find(Session, event=event_id) if one.is_running), None)


def require_running(library: Library, event_id: EventId) -> Session:
    """Return the session whose clock runs or is paused. Refused: session-not-running."""
    found = running(library, event_id)
    if found is None:
        raise Refused("session-not-running")
    return found


def add_group(
    library: Library, event_id: EventId, *, code: str, name: Localised = EMPTY
) -> WorkingGroup:
    """Make a working group."""
    with library.write("add-group") as work:
        known = work.find(WorkingGroup, event=event_id)
        last = known[-1].order if known else None
        group = WorkingGroup(
            id=WorkingGroupId(work.new_id()),
            event=event_id,
            code=code,
            name=name,
            order=between(last, None),
        )
        work.put(group)
    return group


@contextmanager
def _clock(library: Library, session_id: SessionId, label: str) -> Generator[UnitOfWork]:
    """Write what moves a session's clock, marked as a trial before the event or in a rehearsal."""
    with library.read() as view:
        event = view.get(Event, view.require(Session, session_id).event)
        trial = event is not None and rehearsal.is_trial(view, event, library.now())
    with library.write(rehearsal.SESSION if trial else label) as work:
        yield work


def _day(work: UnitOfWork, event_id: EventId, on: date) -> Day:
    for day in work.find(Day, event=event_id):
        if day.date == on:
            return day
    event = work.require(Event, event_id)
    raise Refused("session-outside-event", day=on, first=event.first_day, last=event.last_day)
