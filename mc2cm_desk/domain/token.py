"""Badge tokens: 17 digits that survive every keyboard layout, the last one a check digit."""

import secrets
import unicodedata

LENGTH = 17

_DAMM = (
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
"""The Damm table finds every single wrong digit and every swap of neighbours."""

_ROWS = (
    "&é\"'(-è_çà",  # AZERTY without Shift, France and Belgium alike up to the letters below
    "&é\"'(§è!çà",
    "+ěščřžýáíé",  # Czech
    '!"·$%&/()=',  # Spanish with Shift
    '!"£$%&/()=',
    '!"§$%&/()=',
    "!@#$%^&*()",
)
"""What keys 1 to 0 give on keyboards whose digit row is not digits, or with Shift held."""


def check_digit(digits: str) -> str:
    """Return the digit that completes a row of digits."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


def new_token() -> str:
    """Return a new token from the system's randomness."""
    digits = f"{secrets.randbelow(10**16):016d}"
    return digits + check_digit(digits)


def is_token(text: str) -> bool:
    """Say whether the text is a token whose check digit fits."""
    return len(text) == LENGTH and text.isascii() and text.isdigit() and check_digit(text) == "0"


def read_keys(text: str) -> str | None:
    """Return the token that a scanner's keys meant on whatever layout; none if none fits."""
    typed = "".join(text.split())
    for reading in _readings(typed):
        if len(reading) < LENGTH:
            continue
        for start in range(len(reading) - LENGTH + 1):
            part = reading[start : start + LENGTH]
            alone = not reading[:start].isdigit() and not reading[start + LENGTH :].isdigit()
            if alone and is_token(part):
                return part
    return None


def _readings(typed: str) -> list[str]:
    composed = unicodedata.normalize("NFC", typed)
    plain = "".join(
        str(unicodedata.decimal(char)) if unicodedata.decimal(char, None) is not None else char
        for char in composed
    )
    readings = [plain]
    for row in _ROWS:
        table = {char: str((place + 1) % 10) for place, char in enumerate(row)}
        for lowered in (composed, composed.lower()):
            readings.append("".join(table.get(char, char) for char in lowered))
    return readings
