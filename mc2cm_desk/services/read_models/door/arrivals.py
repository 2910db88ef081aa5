"""When people came, counted by stretches of a day."""

from collections import Counter
from collections.abc import Iterable
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
