"""Backups that are made by themselves: when one is due, and making it."""

import time as clocks
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mc2cm_desk.domain.door.presence import hours
from mc2cm_desk.domain.event.agenda import Day, Session, SessionState
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.backups import Closing, Reason, due
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.safety import integrity
from mc2cm_desk.services.safety.backup.listing import every, newest
from mc2cm_desk.services.safety.backup.making import Stop, make, never, state_of_library
from mc2cm_desk.services.safety.backup.manifest import Backup
from mc2cm_desk.services.safety.backup.second_place import copy_to_second_place

WITHOUT_SESSIONS = time(18, 0)
"""When a day of an event ends that has no sessions."""


class Schedule:
    """Makes the backups of an open library that nobody asks for.

    Its methods are called beside the window, by one thread at a time.
    """

    def __init__(
        self, library: Library, *, monotonic: Callable[[], float] = clocks.monotonic
    ) -> None:
        self._library, self._monotonic = library, monotonic
        self._began = monotonic()
        self._state, self._last_closing = "", None
        self._owed: Reason | None = None
        for one in every(library.folder):
            if one.sound and not self._state:
                self._state = one.state
            if one.reason in (Reason.DAY_END, Reason.EVENT_END) and not self._last_closing:
                self._last_closing = one.at

    @property
    def has_changed(self) -> bool:
        """Whether something was written since the last sound backup."""
        return state_of_library(self._library) != self._state

    def open(self) -> Backup | None:
        """Back up what was written since the last backup; else look at the file quickly.

        Refused as `make`; library-damaged where damage shows.
        """
        if self.has_changed:
            return self._make(Reason.OPENED, never)
        integrity.look_quickly(self._library)
        return None

    def run(self, stop: Stop = never) -> Backup | None:
        """Make the backup that is due, and bring the newest one to the second place.

        Refused as `make`, and as `copy_to_second_place`.
        """
        now = self._library.now()
        with self._library.read() as view:
            closings = tuple(_closings(view, now))
        since = timedelta(seconds=self._monotonic() - self._began)
        reason = due(
            now, self._last_closing, changed=self.has_changed, since=since, closings=closings
        )
        if reason is None and self._owed is not None and self.has_changed:
            # What was refused is made as soon as it can be, not an hour later.
            reason = self._owed
        made = self._make(reason, stop) if reason is not None else None
        copy_to_second_place(self._library)
        return made

    def close(self) -> Backup | None:
        """Make the last backup of this run if something was written; copy it to the second place.

        Refused as `run`.
        """
        made = self._make(Reason.CLOSED, never) if self.has_changed else None
        copy_to_second_place(self._library)
        return made

    def _make(self, reason: Reason, stop: Stop) -> Backup:
        self._owed = reason
        made = make(self._library, reason, stop=stop)
        self._owed = None
        self._began = self._monotonic()
        self._state = made.state
        if reason in (Reason.DAY_END, Reason.EVENT_END):
            self._last_closing = made.at
        return made


def before(library: Library, reason: Reason) -> Backup | None:
    """Back up before something dangerous, unless the newest backup holds everything.

    A disk without room for a backup does not forbid what can be undone. Refused: library-damaged.
    """
    last = newest(library.folder)
    if last is not None and last.state == state_of_library(library):
        return None
    try:
        return make(library, reason)
    except Refused as refused:
        if refused.code == "library-damaged":
            raise
        return None


def back_up_before_import(library: Library) -> Backup | None:
    """Back up before a list or a report is imported. Refused as `before`."""
    return before(library, Reason.BEFORE_IMPORT)


def _closings(view: Repository, now: datetime) -> Iterator[Closing]:
    """Yield when yesterday and today end for the events that have these days."""
    for event in view.find(Event):
        try:
            zone = ZoneInfo(event.time_zone)
        except (ZoneInfoNotFoundError, ValueError):
            continue
        today = now.astimezone(zone).date()
        dates = [day for day in event.dates if day in (today, today - timedelta(days=1))]
        ends = _ends(view, event, zone) if dates else {}
        for day in dates:
            end = ends.get(day) or datetime.combine(day, WITHOUT_SESSIONS, zone)
            yield Closing(end.astimezone(UTC), is_last=day == event.last_day)


def _ends(view: Repository, event: Event, zone: ZoneInfo) -> dict[date, datetime]:
    """Return when the last session of each day ends."""
    dates = {one.id: one.date for one in view.find(Day, event=event.id)}
    ends: dict[date, datetime] = {}
    for session in view.find(Session, event=event.id):
        day = dates.get(session.day)
        if day is not None and session.state is not SessionState.CANCELLED:
            _, end = hours(session, day, zone)
            ends[day] = max(end, ends.get(day, end))
    return ends
