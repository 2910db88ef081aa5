"""A time of day read from keys as people type it: 0930, 9:30, 9h30, 9.30."""

import unicodedata
from datetime import time

SEPARATORS = ":.,hH؛،٫ "


def read_time(keys: str, shown: time, *, minutes_first: bool = False) -> time | None:
    """Return the time that the keys say so far, none where they say none.

    ``shown`` gives the part that is not typed yet. With ``minutes_first`` one or two digits are
    minutes (the minutes were chosen with the pointer); three or more are a whole time all the
    same. Digits of every script are read.
    """
    digits = "".join(_digit(key) for key in keys)
    hours, separator, minutes = _parts(digits, minutes_first=minutes_first)
    if minutes is None and hours is None:
        return None
    if separator and not minutes:
        minutes = str(shown.minute)
    hour = int(hours) if hours else shown.hour
    minute = int(minutes) if minutes else shown.minute
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _parts(digits: str, *, minutes_first: bool) -> tuple[str | None, bool, str | None]:
    """Return hours, whether a separator ends them, and minutes."""
    hours, _, minutes = digits.partition(":")
    if not digits.strip(":"):
        return None, False, None
    if ":" in digits:
        return hours or None, True, minutes
    if minutes_first and len(digits) < 3:
        return None, False, digits
    if len(digits) <= 2 and int(digits) < 24:
        return digits, False, None
    # 930 is half past nine: no hour begins with 93.
    place = 2 if int(digits[:2]) < 24 else 1
    return digits[:place], False, digits[place:] or None


def _digit(key: str) -> str:
    value = unicodedata.decimal(key, None)
    if value is not None:
        return str(value)
    return ":" if key in SEPARATORS else ""
