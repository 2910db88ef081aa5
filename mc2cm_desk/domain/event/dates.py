"""What becomes of the days of an event whose dates change."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class DayMoves:
    """Where each earlier day goes.

    Attributes:
        moved: earlier day -> its new date, for every day that stays a day of the event; a day
            that keeps its date maps to itself.
        dropped: the earlier days that have no place among the new ones, in order.
        added: the new dates that no earlier day takes, in order.
    """

    moved: Mapping[date, date] = field(default_factory=dict[date, date])
    dropped: tuple[date, ...] = ()
    added: tuple[date, ...] = ()

    @property
    def changed(self) -> dict[date, date]:
        """The days that get another date."""
        return {old: new for old, new in self.moved.items() if old != new}


def day_moves(first: date, last: date, new_first: date, new_last: date) -> DayMoves:
    """Return what becomes of the days from ``first`` to ``last`` with new dates.

    An event that only becomes longer or shorter keeps its days at their dates. Else all days
    move as far as the first one does: the second day stays the second.
    """
    old, new = days_between(first, last), days_between(new_first, new_last)
    inside = first <= new_first and new_last <= last
    around = new_first <= first and last <= new_last
    offset = timedelta() if inside or around else new_first - first
    requested = set(new)
    moved = {one: one + offset for one in old if one + offset in requested}
    return DayMoves(
        moved,
        tuple(one for one in old if one not in moved),
        tuple(one for one in new if one not in set(moved.values())),
    )


def days_between(first: date, last: date) -> list[date]:
    """Return every day from the first to the last, both included."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def passage_day(
    gate: date,
    recorded: date,
    targets: Mapping[date, date],
    old_days: Collection[date],
    new_days: Collection[date],
) -> date:
    """Return the event day of a passage after the dates changed.

    ``gate`` is the day under which it was recorded, ``recorded`` the day at the venue on which
    that was, ``targets`` where the earlier days go. While the dates were wrong, the desk put
    passages under the nearest day: those of a day that only now is one of the event belong there.
    """
    if recorded not in old_days and recorded in new_days:
        return recorded
    return targets.get(gate, gate)


def moved_with(day: date, moves: DayMoves, targets: Mapping[date, date]) -> date:
    """Return the date of what is planned for a day of the event, or near it.

    A date outside of the earlier days moves as far as the first day that moves does, so that a
    visit on the eve stays on the eve.
    """
    if day in targets:
        return targets[day]
    if not moves.moved:
        return day
    first = min(moves.moved)
    return day + (moves.moved[first] - first)
