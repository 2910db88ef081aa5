"""A time of day from the keys of whoever types it."""

from datetime import time

import pytest

from mc2cm_desk.domain.event.typed_time import read_time

TEN_PAST_SIX = time(6, 10)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("0930", time(9, 30)),
        ("930", time(9, 30)),
        ("9:30", time(9, 30)),
        ("9h30", time(9, 30)),
        ("9H30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("9 30", time(9, 30)),
        ("1745", time(17, 45)),
        ("٠٩٣٠", time(9, 30)),
        ("0000", time(0, 0)),
        ("2359", time(23, 59)),
    ],
)
def test_a_whole_time_is_read_however_it_is_written(keys: str, said: time) -> None:
    assert read_time(keys, TEN_PAST_SIX) == said
    assert read_time(keys, TEN_PAST_SIX, minutes_first=True) == said


@pytest.mark.parametrize(
    ("keys", "said"),
    [("9", time(9, 10)), ("09", time(9, 10)), ("9:", time(9, 10)), ("093", time(9, 3))],
)
def test_what_is_not_typed_yet_stays_as_it_was(keys: str, said: time) -> None:
    assert read_time(keys, TEN_PAST_SIX) == said


def test_two_digits_on_the_minutes_are_minutes() -> None:
    assert read_time("45", TEN_PAST_SIX, minutes_first=True) == time(6, 45)
    assert read_time("5", TEN_PAST_SIX, minutes_first=True) == time(6, 5)


@pytest.mark.parametrize("keys", ["", "2460", "24:00", "0960", "9:75", "h"])
def test_what_is_no_time_says_none(keys: str) -> None:
    assert read_time(keys, TEN_PAST_SIX) is None
