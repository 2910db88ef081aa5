"""When people came, by stretches of the first day."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.services.read_models.door.arrivals import MOST_STRETCHES, arrival_counts


def at(hour: int, minute: int, day: int = 15) -> datetime:
    return datetime(2020, 6, day, hour, minute, tzinfo=UTC)


def test_people_are_counted_by_quarters_of_an_hour_and_gaps_stay_visible() -> None:
    counts = arrival_counts([at(8, 31), at(8, 2), at(8, 14), at(9, 0)])
    assert counts is not None
    assert (counts.day, counts.minutes) == (date(2020, 6, 15), 15)
    assert counts.counts == (
        (time(8, 0), 2),
        (time(8, 15), 0),
        (time(8, 30), 1),
        (time(8, 45), 0),
        (time(9, 0), 1),
    )


def test_only_the_first_day_counts() -> None:
    counts = arrival_counts([at(9, 0, 16), at(8, 0), at(7, 0, 17)])
    assert counts is not None
    assert counts.counts == ((time(8, 0), 1),)


def test_nobody_came() -> None:
    assert arrival_counts([]) is None


@given(st.lists(st.integers(0, 24 * 60 - 1), min_size=1, max_size=60))
def test_nobody_is_lost_and_columns_stay_few(minutes: list[int]) -> None:
    counts = arrival_counts([at(0, 0) + timedelta(minutes=one) for one in minutes])
    assert counts is not None
    assert sum(count for _, count in counts.counts) == len(minutes)
    assert len(counts.counts) <= MOST_STRETCHES
