"""How long somebody was there: stays between passages, added up without counting a minute twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

from mc2cm_desk.domain.door.check_in import CheckIn, Direction, valid_check_ins
from mc2cm_desk.domain.event.agenda import Session


class Stay(NamedTuple):
    """From one moment to another; both know their time zone."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Punctuality:
    """How somebody attended one session, in whole minutes; 0 where on time."""

    minutes: int
    late: int
    early: int


def joined(stays: Iterable[Stay]) -> tuple[Stay, ...]:
    """Return the stays in UTC and in order, those that touch or overlap as one.

    Clocks that are put forward or back in between change nothing: UTC has no such nights.
    """
    found: list[Stay] = []
    for start, end in sorted((s.astimezone(UTC), e.astimezone(UTC)) for s, e in stays):
        if end <= start:
            continue
        if found and start <= found[-1].end:
            found[-1] = Stay(found[-1].start, max(end, found[-1].end))
        else:
            found.append(Stay(start, end))
    return tuple(found)


def within(stays: Iterable[Stay], frame: Stay) -> tuple[Stay, ...]:
    """Return what lies inside a frame."""
    return joined(Stay(max(s, frame.start), min(e, frame.end)) for s, e in joined(stays))


def uncovered(stays: Iterable[Stay], covered: Iterable[Stay]) -> tuple[Stay, ...]:
    """Return what of the stays lies outside those that are covered."""
    rest = list(joined(stays))
    for start, end in joined(covered):
        cut: list[Stay] = []
        for one in rest:
            cut += [Stay(one.start, min(one.end, start)), Stay(max(one.start, end), one.end)]
        rest = [one for one in cut if one.start < one.end]
    return tuple(rest)


def minutes(stays: Iterable[Stay]) -> int:
    """Return the minutes of all stays together, to the nearest one."""
    whole = sum(((end - start) for start, end in joined(stays)), timedelta())
    return int((whole + timedelta(seconds=30)) // timedelta(minutes=1))


def stays(passages: Iterable[CheckIn], until: datetime | None) -> tuple[Stay, ...]:
    """Return the stays of one person at one gate; passages that were taken back count for nothing.

    Who never went out stayed until ``until``: the end of the session, or of the day. Where that
    is not known, or was past when the person came in, nothing is counted.
    """
    found: list[Stay] = []
    since: datetime | None = None
    for one in valid_check_ins(passages):
        if one.direction is Direction.IN:
            since = since or one.at
        elif since is not None:
            found.append(Stay(since, one.at))
            since = None
    if since is not None and until is not None:
        found.append(Stay(since, until))
    return joined(found)


def hours(session: Session, day: date, zone: tzinfo) -> Stay:
    """Return when a session was held: its real times where they are known, else the planned ones.

    A session that lasts past midnight ends on the next day.
    """
    start = session.started
    if start is None:
        start = datetime.combine(day, session.start, zone)
    start = start.astimezone(UTC)
    planned = start + timedelta(minutes=session.minutes + session.extra_minutes)
    return Stay(start, session.ended.astimezone(UTC) if session.ended else planned)


def punctuality(stays: Iterable[Stay], session: Stay) -> Punctuality | None:
    """Return how somebody attended a session; none who was not there at all."""
    inside = within(stays, session)
    if not inside:
        return None
    return Punctuality(
        minutes=minutes(inside),
        late=minutes([Stay(session.start, inside[0].start)]),
        early=minutes([Stay(inside[-1].end, session.end)]),
    )
