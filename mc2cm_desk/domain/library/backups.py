"""Backups: why they are made, when one is due, which are kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
HOURLY_FOR = DAY
DAILY_FOR = timedelta(days=31)
PROTECTED_FOR = timedelta(days=90)
"""How long the backups before a dangerous act, and those asked for by hand, are all kept."""
NEWEST_RETAINED = 10
"""As many of the newest are kept whatever the clock says."""
AN_EVENING = timedelta(hours=6)
"""How long after its end a day is still backed up as such."""
REMOVED_AT_ONCE = 2
"""No more than this are removed after one backup: a clock that is wrong for an hour costs two."""


class Reason(StrEnum):
    """Why a backup was made."""

    OPENED = "opened"
    HOURLY = "hourly"
    DAY_END = "day_end"
    EVENT_END = "event_end"
    CLOSED = "closed"
    BEFORE_RESTORE = "before_restore"
    BEFORE_IMPORT = "before_import"
    BEFORE_MIGRATION = "before_migration"
    REPLACED = "replaced"
    BY_HAND = "by_hand"

    @property
    def is_protected(self) -> bool:
        """Whether every backup of this kind is retained for `PROTECTED_FOR`."""
        return self.value.startswith("before_") or self in (Reason.BY_HAND, Reason.REPLACED)


@dataclass(frozen=True, slots=True)
class AgedBackup:
    """What rotation needs to know of one backup; ``sequence`` grows with each one made."""

    sequence: int
    at: datetime
    reason: Reason
    sound: bool = True


def superfluous(backups: Iterable[AgedBackup], now: datetime) -> list[AgedBackup]:
    """Return the backups to remove, at most `REMOVED_AT_ONCE`, the oldest first.

    One an hour is kept for a day, one a day for a month, one a month afterwards; the newest by
    sequence, the newest sound one and those of the end of an event always. What bears a time in
    the future was made under another clock: it counts as young.
    """
    ordered = sorted(backups, key=lambda one: one.sequence, reverse=True)
    retained = {one.sequence for one in ordered[:NEWEST_RETAINED]}
    filled: set[str] = set()
    for one in ordered:
        bucket = _bucket(one, now)
        # An unsound backup never stands in the place of a sound one: the newest sound one is
        # the first of its span, so it is always kept.
        if bucket is None or (one.sound and bucket not in filled):
            retained.add(one.sequence)
        if bucket is not None and one.sound:
            filled.add(bucket)
    return [one for one in reversed(ordered) if one.sequence not in retained][:REMOVED_AT_ONCE]


def _bucket(one: AgedBackup, now: datetime) -> str | None:
    """Return the span of which one backup is kept; none for what is kept by itself."""
    age = now - one.at
    if one.reason is Reason.EVENT_END or (one.reason.is_protected and age < PROTECTED_FOR):
        return None
    if age < HOURLY_FOR:
        return one.at.strftime("hour %Y-%m-%d %H")
    if age < DAILY_FOR:
        return one.at.strftime("day %Y-%m-%d")
    return one.at.strftime("month %Y-%m")


@dataclass(frozen=True, slots=True)
class Closing:
    """When a day of an event ends, in UTC, and whether it is the last one."""

    at: datetime
    is_last: bool


def due(
    now: datetime,
    last: datetime | None,
    *,
    changed: bool,
    since: timedelta,
    closings: Sequence[Closing] = (),
) -> Reason | None:
    """Return why a backup is to be made now; none if none is due.

    Args:
        now: the time of the laptop's clock.
        last: when the last backup of the end of a day was made, none if there is none.
        changed: whether something was written since the last backup of any kind.
        since: how long ago that one was made, by a clock that nobody can set.
        closings: the days of running events that may have ended.
    """
    for closing in sorted(closings, key=lambda one: one.at, reverse=True):
        ended = closing.at <= now < closing.at + AN_EVENING
        if ended and (last is None or not closing.at <= last <= now):
            return Reason.EVENT_END if closing.is_last else Reason.DAY_END
    return Reason.HOURLY if changed and since >= HOUR else None
