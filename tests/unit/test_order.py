"""Order keys: between any two another fits, and lists written at once are in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mc2cm_desk.domain.library.order import DIGITS, between, spread

KEYS = some.text(DIGITS, min_size=1, max_size=6).filter(lambda key: key[-1] != "0")


@given(some.tuples(KEYS, KEYS).filter(lambda pair: pair[0] != pair[1]))
def test_a_key_fits_between_any_two(pair: tuple[str, str]) -> None:
    low, high = sorted(pair)

    key = between(low, high)

    assert low < key < high
    assert key[-1] != "0"


@given(KEYS)
def test_a_key_fits_before_and_behind_any_other(key: str) -> None:
    assert between(None, key) < key < between(key, None)


@given(some.lists(some.integers(min_value=0, max_value=1_000), max_size=60))
def test_inserting_anywhere_keeps_the_list_in_order(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        before = keys[at - 1] if at else None
        after = keys[at] if at < len(keys) else None
        keys.insert(at, between(before, after))

    assert keys == sorted(set(keys))


def test_appending_thousands_keeps_keys_short() -> None:
    key: str | None = None
    for _ in range(1_000):
        key = between(key, None)

    assert key is not None
    assert len(key) < 20


@pytest.mark.parametrize("pair", [("b", "b"), ("c", "b")])
def test_two_keys_out_of_order_are_a_mistake_of_the_caller(pair: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="does not sort before"):
        between(*pair)


@pytest.mark.parametrize("count", [0, 1, 2, 60, 61, 62, 3_720, 3_721, 3_722, 3_781, 3_782])
def test_spread_keys_are_many_different_in_order_and_of_one_length(count: int) -> None:
    keys = spread(count)

    assert len(keys) == count
    assert keys == sorted(set(keys))
    assert len({len(key) for key in keys}) <= 1
    assert all(key[-1] != "0" for key in keys)


def test_between_two_spread_keys_and_around_them_others_fit() -> None:
    first, second, *_, last = spread(100)

    assert between(None, first) < first < between(first, second) < second
    assert last < between(last, None)
