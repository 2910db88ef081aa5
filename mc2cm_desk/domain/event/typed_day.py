"""A day read from what people type: 15/06/2020, 15.6.2020, 2020-06-15."""

import re
from datetime import date, datetime, time

from mc2cm_desk.domain.people.names import western_digits


def read_day(text: str) -> date | None:
    """Return the day that a text says, none if it says none. Digits of every script are read."""
    parts = re.split(r"[/.\-]", western_digits(text).strip())
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return None
    year, month, day = (int(part) for part in (parts if len(parts[0]) == 4 else reversed(parts)))
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_moment(text: str) -> datetime | None:
    """Return the moment of ``15/06/2020 08:30`` or ISO 8601; without zone if none is written."""
    plain = western_digits(text).strip()
    day, _, clock = plain.partition(" ")
    found = read_day(day)
    try:
        if found is not None and clock:
            return datetime.combine(found, time.fromisoformat(clock.strip()))
        return datetime.fromisoformat(plain)
    except ValueError:
        return None
