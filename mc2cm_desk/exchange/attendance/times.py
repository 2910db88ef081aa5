"""Moments and durations as meeting platforms write them, resolved by the days of the event."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.event.life import MIDNIGHT_GRACE
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.names import clean_text, fold
from mc2cm_desk.exchange.tables.spreadsheet import Cell

_LONGEST = timedelta(hours=24)
_YEARS = 1990, 2199
_BETWEEN = re.compile(r"(?<=\d)t(?=\d)")
_CLOCK = re.compile(r"(\d{1,2})\s*[:h]\s*(\d{2})(?::(\d{2}))?(?:[.,]\d+)?(?!\d)")
_HALF = re.compile(r"\s*([^\W\d_](?:\.?\s?[^\W\d_]+)?\.?)(?=$|[\s(+-])")
_OFFSET = re.compile(r"(?:\b(?:utc|gmt)\s*)?([+-])(\d{1,2})(?::?(\d{2}))?\s*\)?$")
_NAMED_OFFSET = re.compile(r"\b(?:utc|gmt)\s*([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)")
_UTC = re.compile(r"(?:\b(?:utc|gmt)|(?<=\d)\s*z)\b")
_NAMED_ZONE = re.compile(r"\b[A-Z][A-Za-z]+/[A-Za-z_]+(?:/[A-Za-z_]+)?\b")
_YEAR_FIRST = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")
_DAY_NAMED = re.compile(
    r"\b(\d{1,2})(?:er|st|nd|rd|th)?[\s.-]+(?:de\s+)?([^\W\d_]+)(?:\s+de)?[\s.,-]+(\d{4})(?!\d)"
)
_MONTH_NAMED = re.compile(r"([^\W\d_]+)[\s.]+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})(?!\d)")
_AMOUNT = re.compile(r"(\d+(?:[.,]\d+)?)\s*([^\W\d_]*)\.?")
_BETWEEN_AMOUNTS = re.compile(r"(?:[\s,;و]|\b(?:and|et|y|e|und|ve|και)\b)*")
_COUNTED = re.compile(r"(\d+):(\d{2})(?::(\d{2}))?")


class ReadTime(NamedTuple):
    """A moment as a cell states it: the day by either order of day and month; may be none."""

    day_first: date | None
    month_first: date | None
    clock: time
    zone: tzinfo | None = None


@cache
def words() -> dict[str, dict[str, list[str]]]:
    """Return the words of reports, as shipped."""
    return read_json("imports", "attendance.json")


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words()[name])


@cache
def _units() -> dict[str, int]:
    return {fold(word): int(one) for one, names in words()["units"].items() for word in names}


@cache
def _months() -> dict[str, int]:
    from babel import Locale

    found: dict[str, int] = {}
    for language in (*(one.date_locale for one in LANGUAGES.every()), *words()["month_locales"]):
        for width in ("wide", "abbreviated"):
            for number, name in Locale.parse(language).months["format"][width].items():
                found.setdefault(fold(name).rstrip("."), number)
    return found


def read_time(cell: Cell) -> ReadTime | None:
    """Return the moment that a cell states, 12 or 24 hours, in ten languages; none if unclear."""
    if isinstance(cell, datetime):
        return ReadTime(cell.date(), cell.date(), cell.time(), cell.tzinfo)
    if isinstance(cell, time):
        return ReadTime(None, None, cell)
    if not isinstance(cell, str):
        return None
    bare = clean_text(cell)
    text = _BETWEEN.sub(" ", fold(bare))
    found = _CLOCK.search(text)
    if found is None:
        return None
    clock, end = _clock(found, text)
    days = _days(text[: found.start()] or text[end:])
    if clock is None or days is None:
        return None
    return ReadTime(*days, clock, zone_of(bare[-40:], after_clock=text[end:]))


def _clock(found: re.Match[str], text: str) -> tuple[time | None, int]:
    hour, end = int(found[1]), found.end()
    half = _HALF.match(text, end)
    if half is not None:
        marker = half[1].replace(".", " ").strip()
        marker = " ".join(marker.split())
        if marker in _set("morning") or marker in _set("afternoon"):
            if not 1 <= hour <= 12:
                return (time(hour, int(found[2])) if hour < 24 else None), half.end()
            hour, end = hour % 12 + 12 * (marker in _set("afternoon")), half.end()
    try:
        return time(hour, int(found[2]), int(found[3] or 0)), end
    except ValueError:
        return None, end


def _days(text: str) -> tuple[date | None, date | None] | None:
    """Return the day by either order; nothing where a date is stated that is none."""
    if found := _YEAR_FIRST.search(text):
        day = _date(int(found[1]), int(found[2]), int(found[3]))
        return (day, day) if day else None
    if found := _YEAR_LAST.search(text):
        one, other, year = int(found[1]), int(found[2]), int(found[3])
        year += 2000 if year < 100 else 0
        pair = _date(year, other, one), _date(year, one, other)
        return pair if any(pair) else None
    for pattern, day_at, month_at in ((_DAY_NAMED, 1, 2), (_MONTH_NAMED, 2, 1)):
        if (found := pattern.search(text)) and found[month_at] in _months():
            day = _date(int(found[3]), _months()[found[month_at]], int(found[day_at]))
            return (day, day) if day else None
    return None if any(char.isdigit() for char in text) else (None, None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _YEARS[0] <= year <= _YEARS[1] else None
    except ValueError:
        return None


def zone_of(text: str, *, after_clock: str | None = None) -> tzinfo | None:
    """Return the time zone that a heading, a fact or the end of a cell names; none if it does not.

    ``after_clock`` is what stands behind the time of day, where a bare ``+02:00`` may stand.
    """
    named = _NAMED_ZONE.search(text)
    if named is not None:
        try:
            return ZoneInfo(named[0])
        except (ZoneInfoNotFoundError, ValueError):
            return None
    rest = fold(text) if after_clock is None else after_clock
    offset = (_NAMED_OFFSET if after_clock is None else _OFFSET).search(rest)
    if offset is not None:
        shift = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return timezone(-shift if offset[1] == "-" else shift) if shift < _LONGEST else None
    if _UTC.search(rest) or rest.strip() == "z":
        return UTC
    return None


def duration(cell: Cell) -> timedelta | None:
    """Return how long: ``1h 2m 3s``, ``1 h 2 min``, ``62 mins``, ``1:02:03``, or bare minutes."""
    if isinstance(cell, timedelta):
        return _length(cell.total_seconds())
    if isinstance(cell, time):
        return timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
    if isinstance(cell, int | float):
        return _length(float(cell) * 60)
    if not isinstance(cell, str):
        return None
    text = fold(clean_text(cell))
    counted = _COUNTED.fullmatch(text)
    if counted is not None:
        return _length(int(counted[1]) * 3600 + int(counted[2]) * 60 + int(counted[3] or 0))
    parts = _AMOUNT.findall(text)
    if not parts or not _BETWEEN_AMOUNTS.fullmatch(_AMOUNT.sub(" ", text)):
        return None
    whole = 0.0
    last = 0
    for number, unit in parts:
        # «1 h 30» leaves the minutes without their unit.
        seconds = _units().get(unit) if unit else 60 if last in (0, 3600) else None
        if seconds is None:
            return None
        whole += float(number.replace(",", ".")) * seconds
        last = seconds
    return _length(whole)


def _length(seconds: float) -> timedelta | None:
    """Return a duration; nobody attends for longer than a day."""
    return timedelta(seconds=seconds) if 0 <= seconds <= _LONGEST.total_seconds() else None


class Calendar:
    """Turns what cells state into moments: by the days of the event, or of one gate."""

    def __init__(self, days: Iterable[date], zone: ZoneInfo) -> None:
        self.days = frozenset(days)
        self.zone = zone
        self.stated_zone: tzinfo | None = None
        self.day: date | None = next(iter(self.days)) if len(self.days) == 1 else None
        self._day_first = True

    def contains(self, moment: datetime) -> bool:
        """Return whether a moment belongs to one of the days; a night belongs to the day before."""
        local = moment.astimezone(self.zone).replace(tzinfo=None)
        return (local - MIDNIGHT_GRACE).date() in self.days

    def learn_order(self, cells: Iterable[ReadTime], *, halves: bool) -> None:
        """Decide between day first and month first for a whole file.

        Whichever puts more moments into the days; ``halves`` (am and pm are written) decides
        where both do.
        """
        votes = {True: 0, False: 0}
        for one in cells:
            for order in (True, False):
                day = one.day_first if order else one.month_first
                votes[order] += day is not None and self.contains(self._at(day, one))
        self._day_first = not halves if votes[True] == votes[False] else votes[True] > votes[False]

    def moment(self, one: ReadTime) -> datetime | None:
        """Return the moment in UTC; none where the cell states no day and none is known."""
        both = (one.day_first, one.month_first)
        first, second = both if self._day_first else both[::-1]
        day = (first or second) if any(both) else self.day
        return None if day is None else self._at(day, one)

    def _at(self, day: date, one: ReadTime) -> datetime:
        zone = one.zone or self.stated_zone or self.zone
        return datetime.combine(day, one.clock, zone).astimezone(UTC)


def has_halves(cell: Cell) -> bool:
    """Return whether a cell states the time with am or pm."""
    text = fold(clean_text(cell)) if isinstance(cell, str) else ""
    found = _CLOCK.search(text)
    half = _HALF.match(text, found.end()) if found else None
    marker = " ".join(half[1].replace(".", " ").split()) if half else ""
    return marker in _set("morning") or marker in _set("afternoon")
