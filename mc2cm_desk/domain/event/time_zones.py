"""Time zones of the tz database: their names, and how far they are from UTC on a day."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_AREAS = (
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe",
    "Indian", "Pacific",
)  # fmt: skip


@cache
def names() -> tuple[str, ...]:
    """Return the zones named after places, in order, and UTC; names of earlier systems are not."""
    places = (one for one in available_timezones() if one.partition("/")[0] in _AREAS)
    return (*sorted(places), "UTC")


def is_known(zone: str) -> bool:
    """Say whether the tz database has a zone of that name."""
    return zone in available_timezones()


def offset(zone: str, day: date) -> timedelta:
    """Return how much later the clocks of a zone are than UTC at noon of a day."""
    noon = datetime.combine(day, time(12), UTC)
    return noon.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()


def written_offset(zone: str, day: date) -> str:
    """Return the offset at noon of a day as ``UTC+1``, ``UTC-3:30`` or ``UTC``."""
    minutes = int(offset(zone, day).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02d}" if rest else "")
