"""Badge tokens: 17 digits that survive every keyboard layout, the last one a check digit."""

import hashlib
import re
import secrets
import unicodedata
from collections.abc import Callable, Iterator
from enum import StrEnum

from mc2cm_desk.domain.ids import BadgeToken, ParticipantId
from mc2cm_desk.domain.people.names import western_digits

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


class Layout(StrEnum):
    """Families of keyboards that change what a scanner types."""

    AZERTY = "azerty"
    CENTRAL_EUROPEAN = "central_european"
    SHIFT = "shift"
    EASTERN_DIGITS = "eastern_digits"


_ROWS = (
    ("&é\"'(-è_çà", Layout.AZERTY),  # France, Arabic 102
    ("&é\"'(§è!çà", Layout.AZERTY),  # Belgium, Apple
    ("àéèê()‘’«»", Layout.AZERTY),  # the French standard of 2019
    ('"«»()@+-/*', Layout.AZERTY),  # Bépo
    ("+ěščřžýáíé", Layout.CENTRAL_EUROPEAN),  # Czech
    ("+ľščťžýáíé", Layout.CENTRAL_EUROPEAN),  # Slovak
    ("123456789ö", Layout.CENTRAL_EUROPEAN),  # Hungarian
    ("ąčęėįšųū90", Layout.CENTRAL_EUROPEAN),  # Lithuanian
    ('!"·$%&/()=', Layout.SHIFT),  # Spain
    ('!"£$%&/()=', Layout.SHIFT),  # Italy
    ('!"§$%&/()=', Layout.SHIFT),  # Germany
    ('!"#$%&/()=', Layout.SHIFT),  # Portugal
    ('!"£$%^&*()', Layout.SHIFT),  # United Kingdom
    ("!@#$%^&*()", Layout.SHIFT),  # United States, Arabic 101
    ('!"/$%?&*()', Layout.SHIFT),  # Canada
)
"""What keys 1 to 0 give where the digit row is not digits, or with Shift or Caps Lock held."""

_TABLES = tuple(
    {ord(char): str((place + 1) % 10) for place, char in enumerate(row)} for row, _ in _ROWS
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


def new_token(below: Callable[[int], int] = _below) -> BadgeToken:
    """Return a new token; ``below(n)`` gives a random number under n, the system's by default."""
    digits = f"{below(10 ** (LENGTH - 1)):0{LENGTH - 1}d}"
    return BadgeToken(digits + check_digit(digits))


def token_of(record_id: ParticipantId) -> BadgeToken:
    """Return the token that follows from an id: two laptops print one badge for one participant."""
    digest = int.from_bytes(hashlib.sha256(record_id.encode()).digest())
    return new_token(lambda limit: digest % limit)


def is_token(text: str) -> bool:
    """Say whether the text is a token whose check digit fits."""
    return len(text) == LENGTH and text.isascii() and text.isdigit() and check_digit(text) == "0"


def read_keys(text: str) -> BadgeToken | None:
    """Return the token that a scanner's keys meant on whatever layout; none if none fits.

    Signs around the digits are passed over; a longer row of digits is something else.
    """
    typed = "".join(text.split())
    if is_token(typed):
        return BadgeToken(typed)
    for reading in _readings(typed):
        if len(reading) == LENGTH + _SYMBOLOGY and is_token(reading[_SYMBOLOGY:]):
            return BadgeToken(reading[_SYMBOLOGY:])
        for run in _RUN.findall(reading):
            if is_token(run):
                return BadgeToken(run)
    return None


_WORDS = re.compile(r"[^\W\d_](?:[^\W\d_]|[\s'’.·-]|[\u0300-\u036f\u064b-\u065f\u0670])*")


def may_be_name(text: str) -> bool:
    """Say whether a text can be somebody's name: words alone, and no digits on any keyboard."""
    typed = text.strip()
    return len(typed) > 1 and bool(_WORDS.fullmatch(typed)) and not may_be_digits(typed)


def may_be_digits(text: str) -> bool:
    """Say whether keys can be digits on some layout, signs of the scanner before them or not."""
    typed = "".join(text.split())
    return any(
        reading.isdigit() or (len(typed) > _SYMBOLOGY and reading[_SYMBOLOGY:].isdigit())
        for reading in _readings(typed)
    )


def layout_of(text: str) -> Layout | None:
    """Return the family of keyboards that changed the digits of a token; none if none did."""
    typed = "".join(text.split())
    if _token_in(typed):
        return None
    if _token_in(western_digits(typed)):
        return Layout.EASTERN_DIGITS
    composed = unicodedata.normalize("NFC", typed)
    for table, (_, layout) in zip(_TABLES, _ROWS, strict=True):
        if _token_in(composed.translate(table)) or _token_in(composed.lower().translate(table)):
            return layout
    return None


def _token_in(reading: str) -> bool:
    return any(is_token(run) for run in _RUN.findall(reading))


def _readings(typed: str) -> Iterator[str]:
    composed = unicodedata.normalize("NFC", typed)
    yield western_digits(composed)
    lowered = composed.lower()
    for table in _TABLES:
        yield composed.translate(table)
        if lowered != composed:
            yield lowered.translate(table)
