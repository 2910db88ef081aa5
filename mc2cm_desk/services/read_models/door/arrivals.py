"""When people came: counted by stretches of a day, and as a curve."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class ArrivalCounts:
    """How many people came for the first time that day, by stretches of so many ``minutes``.

    ``counts`` has the beginning of each stretch, in the event's time.
    """

    day: date
    minutes: int
    counts: tuple[tuple[time, int], ...]


MOST_STRETCHES = 16
"""Columns that stand side by side on a page with their times under them."""


def arrival_counts(first_entries: Iterable[datetime]) -> ArrivalCounts | None:
    """Return the arrivals of the first day on which anybody came; none where nobody did.

    Times are of the event's zone. The stretches are a quarter of an hour, or as much longer as it
    takes for them to be few.
    """
    every = sorted(first_entries)
    if not every:
        return None
    day = every[0].date()
    minutes = [at.hour * 60 + at.minute for at in every if at.date() == day]
    for length in (15, 30, 60, 120):
        counted = Counter(minute // length for minute in minutes)
        stretches = range(min(counted), max(counted) + 1)
        if len(stretches) <= MOST_STRETCHES:
            break
    counts = tuple((time(at * length // 60, at * length % 60), counted[at]) for at in stretches)
    return ArrivalCounts(day, length, counts)


@dataclass(frozen=True, slots=True)
class Arrivals:
    """The curve of a gate: points (minutes since the first entry, persons), ends, peak."""

    points: tuple[tuple[float, float], ...] = ()
    first: datetime | None = None
    last: datetime | None = None
    peak: datetime | None = None
    peak_count: int = 0


def arrivals_of(moments: Sequence[datetime]) -> Arrivals:
    """Return the curve of the first entries, earliest first."""
    if not moments:
        return Arrivals()
    first = moments[0]
    grown = [
        ((at - first).total_seconds() / 60, float(count))
        for count, at in enumerate(moments, start=1)
    ]
    minutes = Counter(at.replace(second=0, microsecond=0) for at in moments)
    peak, count = max(minutes.items(), key=lambda pair: (pair[1], -pair[0].timestamp()))
    return Arrivals(((0.0, 0.0), *grown), first, moments[-1], peak, count)
