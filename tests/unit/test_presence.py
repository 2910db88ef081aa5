"""Stays are added up once each, over midnight, over changed clocks, and without what was undone."""

import itertools
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.domain.door.check_in import CheckIn, Direction
from mc2cm_desk.domain.door.presence import (
    Punctuality,
    Stay,
    hours,
    joined,
    minutes,
    punctuality,
    stays,
    uncovered,
    within,
)
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.localised import Localised

MADRID = ZoneInfo("Europe/Madrid")
START = datetime(2020, 6, 15, 7, 0, tzinfo=UTC)
SESSION = Stay(START, START + timedelta(minutes=90))


def at(minute: float) -> datetime:
    return START + timedelta(minutes=minute)


def stay(first: float, last: float) -> Stay:
    return Stay(at(first), at(last))


def passage(number: int, minute: float, *, out: bool = False, undoes: str = "") -> CheckIn:
    return CheckIn(
        id=f"{number:03d}",
        event="e",
        participant="p",
        gate="day:2020-06-15",
        at=at(minute),
        direction=Direction.OUT if out else Direction.IN,
        undoes=undoes,
    )


def whole_minutes(stays: Iterable[Stay]) -> set[int]:
    """The minutes of stays that begin and end on whole minutes, one by one."""
    return {
        minute
        for one in stays
        for minute in range(
            int((one.start - START) / timedelta(minutes=1)),
            int((one.end - START) / timedelta(minutes=1)),
        )
    }


some_stays = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 300)).map(lambda pair: stay(*pair)), max_size=12
)


@given(some_stays)
def test_joined_stays_hold_every_minute_once(found: list[Stay]) -> None:
    assert minutes(found) == len(whole_minutes(found))


@given(some_stays)
def test_joined_stays_neither_touch_nor_change_when_joined_again(found: list[Stay]) -> None:
    once = joined(found)
    assert joined(once) == once
    assert all(one.end < other.start for one, other in itertools.pairwise(once))


@given(some_stays, st.randoms())
def test_the_order_of_joins_is_of_no_matter(found: list[Stay], chance: Random) -> None:
    shuffled = [*found]
    chance.shuffle(shuffled)
    assert joined(shuffled) == joined(found)


@given(some_stays, some_stays)
def test_what_is_uncovered_is_what_was_not_covered(some: list[Stay], other: list[Stay]) -> None:
    rest = uncovered(some, other)
    assert whole_minutes(rest) == whole_minutes(some) - whole_minutes(other)
    assert uncovered(rest, other) == rest
    assert joined([*rest, *other]) == joined([*some, *other])


@given(some_stays)
def test_a_frame_keeps_what_lies_in_it(found: list[Stay]) -> None:
    frame = stay(60, 120)
    assert whole_minutes(within(found, frame)) == whole_minutes(found) & set(range(60, 120))


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, 0), (29, 0), (30, 1), (89, 1), (90, 2), (3_599, 60)]
)
def test_minutes_are_counted_to_the_nearest_one(seconds: int, said: int) -> None:
    assert minutes([Stay(at(0), at(0) + timedelta(seconds=seconds))]) == said


def test_somebody_who_went_out_and_came_back_has_two_stays() -> None:
    seen = [passage(1, 0), passage(2, 30, out=True), passage(3, 45), passage(4, 90, out=True)]
    assert stays(seen, None) == (stay(0, 30), stay(45, 90))
    assert minutes(stays(seen, None)) == 75


def test_who_never_went_out_stayed_until_the_end() -> None:
    assert stays([passage(1, 10)], at(90)) == (stay(10, 90),)
    assert stays([passage(1, 10)], at(5)) == ()
    assert stays([passage(1, 10)], None) == ()


def test_two_entries_are_one_presence_and_an_exit_alone_is_none() -> None:
    assert stays([passage(1, 0), passage(2, 20), passage(3, 60, out=True)], None) == (stay(0, 60),)
    assert stays([passage(1, 60, out=True)], at(90)) == ()


def test_a_passage_taken_back_counts_for_nothing() -> None:
    out = passage(2, 30, out=True)
    seen = [passage(1, 0), out, passage(3, 31, out=True, undoes=out.id)]
    assert stays(seen, at(90)) == (stay(0, 90),)


def test_a_day_that_ends_after_midnight_goes_on() -> None:
    evening = Session(
        id="s", event="e", day="d", title=Localised(fr="Gala"), start=time(22, 0), minutes=180
    )
    held = hours(evening, date(2020, 6, 15), MADRID)
    assert held.end == datetime(2020, 6, 16, 1, 0, tzinfo=MADRID)
    assert minutes([held]) == 180


@pytest.mark.parametrize(("day", "said"), [(date(2020, 3, 29), 120), (date(2020, 10, 25), 240)])
def test_clocks_put_forward_or_back_are_no_minutes(day: date, said: int) -> None:
    """From one to four on the clock are two hours in March, four in October."""
    first, last = (datetime.combine(day, time(hour), MADRID) for hour in (1, 4))
    assert minutes([Stay(first, last)]) == said


def test_a_session_that_was_held_has_its_real_times() -> None:
    planned = Session(
        id="s", event="e", day="d", title=Localised(fr="Cas"), start=time(9, 0), minutes=60
    )
    held = planned.begun(at(10)).finished(at(80))
    assert hours(planned, date(2020, 6, 15), MADRID) == stay(0, 60)
    assert hours(held, date(2020, 6, 15), MADRID) == stay(10, 80)
    running = replace(planned.begun(at(10)), extra_minutes=15)
    assert hours(running, date(2020, 6, 15), MADRID) == stay(10, 85)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([(0, 90)], Punctuality(90, 0, 0)),
        ([(-30, 120)], Punctuality(90, 0, 0)),
        ([(12, 90)], Punctuality(78, 12, 0)),
        ([(0, 60)], Punctuality(60, 0, 30)),
        ([(5, 20), (30, 70)], Punctuality(55, 5, 20)),
        ([(90, 120)], None),
        ([], None),
    ],
)
def test_late_arrivals_and_early_leavers(
    found: list[tuple[int, int]], said: Punctuality | None
) -> None:
    assert punctuality([stay(*one) for one in found], SESSION) == said
