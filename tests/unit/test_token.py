"""Badge tokens: what a scanner's keys give on any layout is read, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.domain.door.badge_token import LENGTH, is_token, new_token, read_keys, token_of

TOKENS = st.integers(0, 10**16 - 1).map(lambda number: new_token(lambda _: number))
VARIED = st.tuples(st.permutations("0123456789"), st.integers(0, 10**6 - 1)).map(
    lambda parts: new_token(lambda _: int("".join(parts[0]) + f"{parts[1]:06d}"))
)
"""Tokens with every digit: a handful of others read the same on two shifted keyboards."""
ROWS = {
    "azerty": "&é\"'(-è_çà",
    "azerty-belgian": "&é\"'(§è!çà",
    "czech": "+ěščřžýáíé",
    "american-with-shift": "!@#$%^&*()",
    "spanish-with-shift": '!"·$%&/()=',
    "arabic-indic": "١٢٣٤٥٦٧٨٩٠",
    "persian": "۱۲۳۴۵۶۷۸۹۰",
    "full-width": "１２３４５６７８９０",
}


def typed(token: str, row: str) -> str:
    return "".join(row[(int(digit) - 1) % 10] for digit in token)


def test_a_new_token_is_seventeen_digits_that_fit() -> None:
    tokens = {new_token() for _ in range(200)}
    assert len(tokens) == 200
    assert all(is_token(token) and len(token) == LENGTH for token in tokens)


def test_small_numbers_keep_their_leading_zeros() -> None:
    assert new_token(lambda _: 7).startswith("0" * 15 + "7")


def test_the_token_of_one_record_is_the_same_on_every_laptop() -> None:
    tokens = {token_of(f"participant-{number}") for number in range(200)}
    assert len(tokens) == 200
    assert all(is_token(token) for token in tokens)
    assert token_of("participant-7") == token_of("participant-7")


@given(TOKENS, st.integers(0, LENGTH - 1), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(token: str, place: int, shift: int) -> None:
    wrong = str((int(token[place]) + shift) % 10)
    assert not is_token(token[:place] + wrong + token[place + 1 :])


@given(TOKENS, st.integers(0, LENGTH - 2))
def test_two_swapped_neighbours_are_always_noticed(token: str, place: int) -> None:
    swapped = token[:place] + token[place + 1] + token[place] + token[place + 2 :]
    assert swapped == token or not is_token(swapped)


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS.keys())
@given(token=VARIED)
def test_every_layout_gives_the_token_back(row: str, token: str) -> None:
    assert read_keys(typed(token, row)) == token


@given(TOKENS)
def test_caps_lock_on_a_french_keyboard_is_understood(token: str) -> None:
    assert read_keys(typed(token, ROWS["azerty"]).upper()) == token


@given(TOKENS, st.sampled_from(["", " ", "\t", "\r\n", "]Q1", "$", "badge:"]))
def test_signs_around_the_digits_are_passed_over(token: str, around: str) -> None:
    assert read_keys(f"{around}{token}\r") == token
    assert read_keys(f"{token[:5]} {token[5:]}\n") == token


@given(TOKENS)
def test_a_longer_row_of_digits_is_something_else(token: str) -> None:
    assert read_keys(f"https://example.org/{token}12345") is None
    assert read_keys("9" + token + "123456") is None


@pytest.mark.parametrize(
    "text",
    ["", "https://example.org", "WIFI:S:Salle;T:WPA;P:secret;;", "12345678901234560", "a" * 17],
)
def test_what_is_no_token_is_not_taken_for_one(text: str) -> None:
    assert read_keys(text) is None
    assert not is_token(text)


@given(st.text(max_size=60))
def test_only_a_fitting_reading_is_ever_returned(text: str) -> None:
    found = read_keys(text)
    assert found is None or is_token(found)
