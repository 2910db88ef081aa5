"""Badge tokens: 17 digits that survive every keyboard layout, the last one a check digit."""

import re
import secrets
import unicodedata
from collections.abc import Callable, Iterator

LENGTH = 17

_DAMM = {
    str(interim): dict(zip("0123456789", row, strict=True))
    for interim, row in enumerate(
        (
            "0317598642",
            "7092154863",
            "4206871359",
            "1750983426",
            "6123045978",
            "3674209581",
            "5869720134",
            "8945362017",
            "9438617205",
            "2581436790",
        )
    )
}
"""The Damm table finds every single wrong digit and every swap of neighbours."""

_ROWS = (
    "&é\"'(-è_çà",  # AZERTY without Shift: France, Arabic 102
    "&é\"'(§è!çà",  # AZERTY without Shift: Belgium, Apple
    "àéèê()‘’«»",  # AZERTY of 2019
    '"«»()@+-/*',  # Bépo
    "+ěščřžýáíé",  # Czech
    "+ľščťžýáíé",  # Slovak
    "123456789ö",  # Hungarian
    "ąčęėįšųū90",  # Lithuanian
    '!"·$%&/()=',  # with Shift or Caps Lock: Spain
    '!"£$%&/()=',  # Italy
    '!"§$%&/()=',  # Germany
    '!"#$%&/()=',  # Portugal
    '!"£$%^&*()',  # United Kingdom
    "!@#$%^&*()",  # United States, Arabic 101
    '!"/$%?&*()',  # Canada
)
"""What keys 1 to 0 give on keyboards whose digit row is not digits, or with Shift held."""

_TABLES = tuple(
    {ord(char): str((place + 1) % 10) for place, char in enumerate(row)} for row in _ROWS
)
_RUN = re.compile(rf"(?<![0-9])[0-9]{{{LENGTH}}}(?![0-9])")
_SYMBOLOGY = 3
"""Some scanners say first which kind of code they read, in three characters such as ``]Q1``."""


def check_digit(digits: str) -> str:
    """Return the digit that completes a row of digits."""
    interim = "0"
    for digit in digits:
        interim = _DAMM[interim][digit]
    return interim


def _below(limit: int) -> int:
    """Return what `secrets.randbelow` would, from one question to the system instead of many."""
    most = (1 << 64) // limit * limit
    while (drawn := int.from_bytes(secrets.token_bytes(8))) >= most:
        pass
    return drawn % limit


def new_token(below: Callable[[int], int] = _below) -> str:
    """Return a new token; ``below(n)`` gives a random number under n, the system's by default."""
    digits = f"{below(10 ** (LENGTH - 1)):0{LENGTH - 1}d}"
    return digits + check_digit(digits)


def is_token(text: str) -> bool:
    """Say whether the text is a token whose check digit fits."""
    return len(text) == LENGTH and text.isascii() and text.isdigit() and check_digit(text) == "0"


def read_keys(text: str) -> str | None:
    """Return the token that a scanner's keys meant on whatever layout; none if none fits.

    Signs around the digits are passed over; a longer row of digits is something else.
    """
    for reading in _readings("".join(text.split())):
        if len(reading) == LENGTH + _SYMBOLOGY and is_token(reading[_SYMBOLOGY:]):
            return reading[_SYMBOLOGY:]
        for run in _RUN.findall(reading):
            if is_token(run):
                return run
    return None


def _readings(typed: str) -> Iterator[str]:
    composed = unicodedata.normalize("NFC", typed)
    plain = "".join(_digit(char) for char in composed)
    yield plain
    lowered = composed.lower()
    for table in _TABLES:
        yield composed.translate(table)
        if lowered != composed:
            yield lowered.translate(table)


def _digit(char: str) -> str:
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)
