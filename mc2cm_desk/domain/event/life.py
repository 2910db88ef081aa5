"""The status of an event as it follows from the calendar and from what was done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from mc2cm_desk.domain.event.agenda import Session, SessionKind, SessionState
from mc2cm_desk.domain.event.event import Event, EventStatus

MIDNIGHT_GRACE = timedelta(hours=4)
"""An evening that lasts past midnight still belongs to the day before, until four o'clock."""

_AFTER_WORK = frozenset({SessionKind.BREAK, SessionKind.SOCIAL})
"""A dinner after the closing does not keep the event under way."""


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What has happened, trials left out.

    Attributes:
        has_entries: somebody was checked in on a day of the event.
        has_started: a session was started on a day of the event.
        is_over: the last session was held and none runs.
        is_published: a learning note was published.
    """

    has_entries: bool = False
    has_started: bool = False
    is_over: bool = False
    is_published: bool = False


def day_of(event: Event, at: datetime) -> date:
    """Return the day to which a moment belongs where the event is held."""
    return (at.astimezone(ZoneInfo(event.time_zone)) - MIDNIGHT_GRACE).date()


def is_before(event: Event, at: datetime) -> bool:
    """Return whether a moment lies before the midnight with which the event begins."""
    return at.astimezone(ZoneInfo(event.time_zone)).date() < event.first_day


def is_after(event: Event, at: datetime) -> bool:
    """Return whether a moment lies after the last day of the event and its evening.

    It is not known then which day a check-in is meant for. An example is played on any day.
    """
    return not event.placeholder and day_of(event, at) > event.last_day


def was_tried(event: Event, session: Session) -> bool:
    """Return whether a session was started before the event began: a trial, no real start."""
    return session.started is not None and is_before(event, session.started)


def is_last_session_done(in_order: Iterable[Session]) -> bool:
    """Whether the last session was held; breaks, evenings and cancelled ones do not count."""
    every = [one for one in in_order if one.state is not SessionState.CANCELLED]
    if any(one.is_running for one in every):
        return False
    working = [one for one in every if one.kind not in _AFTER_WORK] or every
    return bool(working) and working[-1].state is SessionState.DONE


def status_by_itself(event: Event, facts: EventFacts, today: date) -> EventStatus:
    """Return the status that follows from the dates and facts; an event is archived by hand only.

    ``today`` is the date where the event is held.
    """
    if facts.is_published:
        return EventStatus.PUBLISHED
    if today > event.last_day or (today == event.last_day and facts.is_over):
        return EventStatus.WRITING
    if event.has_day(today) and (facts.has_entries or facts.has_started):
        return EventStatus.LIVE
    return EventStatus.PREPARATION


def current_status(event: Event, facts: EventFacts, today: date) -> EventStatus:
    """Return the status chosen by hand, or the one that follows by itself."""
    if event.status_by_hand or event.status is EventStatus.ARCHIVED:
        return event.status
    return status_by_itself(event, facts, today)
