"""Stamps grow whatever the wall clocks say, and read as they are written."""

from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.domain.library.hybrid_clock import Stamp

stamps = st.builds(Stamp, st.integers(0, 10**13), st.integers(0, 99_999))
walls = st.integers(0, 10**13)


@given(stamps, walls)
def test_the_next_stamp_is_later_whatever_the_wall_clock_says(stamp: Stamp, wall: int) -> None:
    assert stamp.tick(wall) > stamp


@given(stamps, stamps, walls)
def test_what_follows_what_came_is_later_than_both(mine: Stamp, theirs: Stamp, wall: int) -> None:
    assert mine.receive(theirs, wall) > max(mine, theirs)


def test_a_wall_clock_that_goes_on_begins_a_new_count() -> None:
    assert Stamp(5, 3).tick(6) == Stamp(6, 0)
    assert Stamp(5, 3).tick(5) == Stamp(5, 4)
    assert Stamp(5, 3).tick(1) == Stamp(5, 4)


@given(stamps, stamps)
def test_stamps_sort_as_text_as_they_do_in_time(one: Stamp, other: Stamp) -> None:
    assert Stamp.parse(str(one)) == one
    assert (str(one) < str(other)) == (one < other)
