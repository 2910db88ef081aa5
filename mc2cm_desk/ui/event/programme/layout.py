"""Where sessions stand in the week: times to places and back, without Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from mc2cm_desk.domain.event.agenda import Session

STEP_MINUTES = 5
DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Block:
    """One session as a block: its day's place, minutes of the day, and lane among overlaps."""

    session: Session
    day: int
    start: int
    end: int
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Week:
    """The blocks of an event and the hours that they need (minutes of the day)."""

    days: tuple[date, ...]
    blocks: tuple[Block, ...]
    first: int
    last: int


def week(days: Iterable[tuple[str, date]], sessions: Iterable[Session]) -> Week:
    """Lay sessions out over the days; hours run from 8:30 to 18:00 at least."""
    places = {day_id: (number, day) for number, (day_id, day) in enumerate(days)}
    blocks: list[Block] = []
    for session in sessions:
        if session.day not in places:
            continue
        start = minutes(session.start)
        end = min(start + session.minutes, DAY_MINUTES)
        blocks.append(Block(session, places[session.day][0], start, end))
    first = min([8 * 60 + 30, *(block.start - 30 for block in blocks)])
    last = max([17 * 60, *(block.end + 30 for block in blocks)])
    return Week(
        tuple(day for _, day in places.values()),
        tuple(_in_lanes(blocks)),
        max(0, first // 30 * 30),
        min(DAY_MINUTES, -(-last // 30) * 30),
    )


def minutes(moment: time) -> int:
    """Return minutes since midnight."""
    return moment.hour * 60 + moment.minute


def clock(value: int) -> time:
    """Return the time of day of minutes since midnight, kept within the day."""
    minutes = max(0, min(value, DAY_MINUTES - STEP_MINUTES))
    return time(minutes // 60, minutes % 60)


def snapped(value: float) -> int:
    """Return minutes rounded to the step of the grid."""
    return round(value / STEP_MINUTES) * STEP_MINUTES


def _in_lanes(blocks: list[Block]) -> list[Block]:
    """Give overlapping blocks lanes side by side."""
    placed: list[Block] = []
    for day in sorted({block.day for block in blocks}):
        group: list[Block] = []
        until = -1
        for block in sorted((b for b in blocks if b.day == day), key=lambda b: (b.start, b.end)):
            if group and block.start >= until:
                placed += _lanes(group)
                group, until = [], -1
            group.append(block)
            until = max(until, block.end)
        placed += _lanes(group)
    return placed


def _lanes(group: list[Block]) -> list[Block]:
    ends: list[int] = []
    lanes: list[int] = []
    for block in group:
        free = next((n for n, end in enumerate(ends) if end <= block.start), len(ends))
        if free == len(ends):
            ends.append(block.end)
        else:
            ends[free] = block.end
        lanes.append(free)
    return [
        Block(block.session, block.day, block.start, block.end, lane, len(ends))
        for block, lane in zip(group, lanes, strict=True)
    ]
