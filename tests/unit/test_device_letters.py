"""The letters of laptops: never twice in a library, and the same on every copy."""

import secrets
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.domain.library.device_letters import in_numbers, letters_of, with_letters

DEVICES = st.lists(st.binary(min_size=8, max_size=8).map(bytes.hex), unique=True, max_size=60)


@given(DEVICES, st.randoms())
def test_no_two_devices_share_letters_whatever_the_order_in_which_they_are_known(
    devices: list[str], random: Random
) -> None:
    shuffled = random.sample(devices, len(devices))

    found = letters_of(devices, "first")

    assert len(set(found.values())) == len(devices) + 1
    assert letters_of(shuffled, "first") == found
    assert found["first"] == "A"


def test_a_copy_takes_its_letters_from_its_own_id_before_it_knows_the_others() -> None:
    devices = ["0f2e5c9a77d1b344", "1a6b0c55e2f39d08", "9c41", "b7e2", "e5d0"]

    alone = [letters_of([one], "first")[one] for one in devices]

    assert alone == [letters_of(devices, "first")[one] for one in devices]
    assert len(set(alone)) == 5


def test_of_five_laptops_two_meet_in_few_events() -> None:
    random = Random(7)
    meetings = 0
    for _ in range(2_000):
        alone = [letters_of([f"{random.getrandbits(64):016x}"], "-").popitem()[1] for _ in range(5)]
        meetings += len(set(alone)) < 5

    assert meetings / 2_000 < 0.03


def test_there_are_letters_for_more_devices_than_pairs() -> None:
    found = letters_of([secrets.token_hex(8) for _ in range(700)], "first")

    assert len(set(found.values())) == 701
    assert max(map(len, found.values())) == 3


def test_who_meets_whose_letters_is_decided_by_the_ids_and_not_by_who_came_first() -> None:
    by_letters: dict[str, list[str]] = {}
    for number in range(1_000):
        device = f"{number:016x}"
        by_letters.setdefault(letters_of([device], "first")[device], []).append(device)
    one, other, *_ = next(devices for devices in by_letters.values() if len(devices) > 1)

    assert letters_of([one, other], "first") == letters_of([other, one], "first")


def test_no_laptop_is_given_letters_that_nobody_wants_to_read() -> None:
    found = set(letters_of([f"{n:016x}" for n in range(540)], "first").values())

    assert not found & {"SS", "SA", "HH", "KZ", "WC", "PQ"}


def test_no_letters_are_read_as_figures_or_as_the_public_numbers() -> None:
    found = set(letters_of([f"{n:016x}" for n in range(500)], "first").values())

    assert not any(set("IO") & set(letters) for letters in found)
    assert "R" not in found


def test_numbers_of_the_first_laptop_are_said_without_letters() -> None:
    assert with_letters(in_numbers("A"), 7) == "7"
    assert with_letters(in_numbers("KT"), 7) == "KT-7"
