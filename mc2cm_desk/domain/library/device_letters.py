"""The letters of laptops in provisional codes: A-07 of the first one, KT-07 of a copy.

A copy takes its letters from its own id, for it cannot ask the other copies. Two letters leave 540
pairs: of five laptops copied from one stick two meet in under two of a hundred events, with single
letters in one of three. The same devices have the same letters on every copy.
"""

from collections.abc import Collection, Iterator
from functools import cache
from hashlib import sha256
from itertools import product

from mc2cm_desk.domain.ids import DeviceId

FIRST = "A"
"""The letter of the device that began the library."""

_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which are read as 1 and 0."""

_AVOIDED = frozenset(
    "AH BS CU FN FU HH HJ KK KZ NS PD PQ PT QQ RN SA SS TG TQ WC XX".split()  # noqa: SIM905
)
"""What nobody wants to read on the wall of a room."""


@cache
def _pairs() -> tuple[str, ...]:
    every = ("".join(letters) for letters in product(_ALPHABET, repeat=2))
    return tuple(pair for pair in every if pair not in _AVOIDED)


def letters_of(devices: Collection[DeviceId], first: DeviceId) -> dict[DeviceId, str]:
    """Return the letters of each device (id); ``first`` is the one that began the library.

    Devices whose ids lead to the same letters take the next free ones, in the order of their ids.
    """
    found = {first: FIRST}
    taken = {FIRST}
    for device in sorted(set(devices) - {first}):
        found[device] = next(one for one in _candidates(device) if one not in taken)
        taken.add(found[device])
    return found


def in_numbers(letters: str) -> str:
    """Return the letters as the numbers of cards carry them: the first device's carry none."""
    return "" if letters == FIRST else letters


def with_letters(letters: str, number: int) -> str:
    """Return the number of a card as people say it: 7, or KT-7."""
    return f"{letters}-{number}" if letters else str(number)


def _candidates(device: DeviceId) -> Iterator[str]:
    pairs = _pairs()
    start = int.from_bytes(sha256(device.encode()).digest()) % len(pairs)
    yield from pairs[start:]
    yield from pairs[:start]
    for letters in product(_ALPHABET, repeat=3):
        yield "".join(letters)
