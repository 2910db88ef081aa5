"""What becomes of the days of an event whose dates change."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.dates import day_moves, moved_with, passage_day


def june(*days: int) -> list[date]:
    return [date(2027, 6, day) for day in days]


def moves(old: tuple[int, int], new: tuple[int, int]) -> dict[int, int]:
    found = day_moves(*june(*old), *june(*new))
    return {before.day: after.day for before, after in found.moved.items()}


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ((7, 10), (14, 17), {7: 14, 8: 15, 9: 16, 10: 17}),
        ((7, 10), (8, 11), {7: 8, 8: 9, 9: 10, 10: 11}),
        ((7, 10), (14, 16), {7: 14, 8: 15, 9: 16}),
        ((7, 10), (7, 12), {7: 7, 8: 8, 9: 9, 10: 10}),
        ((7, 10), (6, 11), {7: 7, 8: 8, 9: 9, 10: 10}),
        ((7, 10), (8, 9), {8: 8, 9: 9}),
        ((7, 10), (9, 11), {7: 9, 8: 10, 9: 11}),
    ],
)
def test_days_move_together_unless_the_event_only_becomes_longer_or_shorter(
    old: tuple[int, int], new: tuple[int, int], moved: dict[int, int]
) -> None:
    assert moves(old, new) == moved


def test_days_without_a_place_are_dropped_and_new_ones_added() -> None:
    shorter = day_moves(*june(7, 10), *june(14, 16))
    longer = day_moves(*june(7, 8), *june(7, 10))

    assert shorter.dropped == (date(2027, 6, 10),)
    assert shorter.added == ()
    assert longer.dropped == ()
    assert longer.added == (date(2027, 6, 9), date(2027, 6, 10))
    assert longer.changed == {}


def test_a_passage_moves_with_the_day_under_which_it_was_recorded() -> None:
    old, new = june(7, 8), june(14, 15)
    targets = dict(zip(old, new, strict=True))

    assert passage_day(old[1], old[1], targets, old, new) == new[1]
    # Let in by hand for another day than that of the scan.
    assert passage_day(old[0], old[1], targets, old, new) == new[0]


def test_a_passage_of_a_day_that_only_now_is_one_of_the_event_belongs_to_it() -> None:
    old, new = june(7, 8), june(14, 15)
    targets = dict(zip(old, new, strict=True))

    assert passage_day(old[1], new[0], targets, old, new) == new[0]


def test_a_visit_on_the_eve_stays_on_the_eve() -> None:
    found = day_moves(*june(7, 10), *june(14, 17))

    assert moved_with(date(2027, 6, 6), found, found.moved) == date(2027, 6, 13)
    assert moved_with(date(2027, 6, 9), found, found.moved) == date(2027, 6, 16)
