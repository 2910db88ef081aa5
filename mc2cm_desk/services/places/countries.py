"""Countries: recognised by any of their names, with their time zones."""

from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.places import country_names

_YEARS_ALIKE = 3
"""Years from now through which two time zones must agree to be one for our purposes."""


@cache
def _names() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, code in every_name():
        found.setdefault(country_names.country_key(name), code)
    return found


@cache
def _word_sets() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, code in every_name():
        if words := country_names.word_set(name):
            found.setdefault(words, code)
    return found


@cache
def every_name() -> list[tuple[str, str]]:
    """Return every name with its country, those of our own lists first."""
    own: dict[str, list[str]] = read_json("imports", "answers.json")["country"]
    shipped: dict[str, list[str]] = read_json("gazetteer", "countries.json")
    return [(name, code) for table in (own, shipped) for code in table for name in table[code]]


@cache
def codes() -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes of all countries, and Kosovo's."""
    return frozenset(read_json("gazetteer", "countries.json"))


@cache
def code_of(text: str) -> str:
    """Return the code of a country by a common or official name, ISO code or flag.

    Names in the languages of the program and in those of the country itself. Empty where the
    text names no country or more than one.
    """
    flags = {code for code in country_names.flag_codes(text) if code in codes()}
    name = country_names.without_flags(text)
    if not name:
        return flags.pop() if len(flags) == 1 else ""
    found = _one(name)
    return "" if flags and found and flags != {found} else found


def _one(text: str) -> str:
    if found := _named(text):
        return found
    bare = country_names.without_remark(text)
    parts = [part for part in country_names.separate_names(bare) if _named(part)]
    # Each must be the same country; what is no country in brackets is a remark.
    all_parts = len(parts) == len(country_names.separate_names(bare))
    remarks = [remark for remark in country_names.remarks(text) if _named(remark)]
    found = {_named(part) for part in (*parts, *remarks)} if all_parts else set[str]()
    if found_whole := _named(bare):
        found = {found_whole, *(_named(remark) for remark in remarks)}
    return found.pop() if len(found) == 1 else ""


def _named(name: str) -> str:
    key = country_names.country_key(name)
    if not key:
        return ""
    if found := _names().get(key) or _word_sets().get(country_names.word_set(name)):
        return found
    # A form of government that no list has: the rest must be a country's common name.
    rest = country_names.without_form(name)
    return (_names().get(rest) or _word_sets().get(rest) or "") if rest != key else ""


@cache
def time_zones(country: str) -> tuple[str, ...]:
    """Return the time zones of a country by its code, as the tz database lists them."""
    found: list[str] = []
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            code, _, zone, *_ = line.split("\t")
            if code == country:
                found.append(zone)
    return tuple(found) or _UNLISTED.get(country, ())


_UNLISTED = {"XK": ("Europe/Belgrade",)}
"""Kosovo has a code of use and none of ISO, and Belgrade's time."""


@cache
def only_time_zone(country: str) -> str:
    """Return the time zone of a country, empty if clocks differ in it or it is not known.

    Zones whose clocks agree for the next years count as one: Germany's two, Palestine's two.
    """
    zones = time_zones(country)
    if not zones:
        return ""
    first, *others = (_offsets(zone) for zone in zones)
    return zones[0] if all(other == first for other in others) else ""


def distinct_time_zones(country: str) -> tuple[str, ...]:
    """Return the time zones of a country between which somebody has to choose; one if none."""
    only = only_time_zone(country)
    return (only,) if only else time_zones(country)


def _offsets(zone: str) -> list[timedelta | None]:
    start = datetime.now(UTC)
    weeks = (start + timedelta(weeks=week) for week in range(52 * _YEARS_ALIKE))
    return [moment.astimezone(ZoneInfo(zone)).utcoffset() for moment in weeks]
