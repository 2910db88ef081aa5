"""Dates, times, numbers, lists and spaces before signs as each language writes them."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import cast
from zoneinfo import ZoneInfo

from babel import Locale, dates, lists, numbers

from mc2cm_desk.domain.languages import LANGUAGES, is_right_to_left

NO_BREAK = "\u00a0"
NARROW_NO_BREAK = "\u202f"


@cache
def locale(language: str) -> Locale:
    """Return the CLDR locale in which a language is written here."""
    return Locale.parse(LANGUAGES.data(language).locale)


def day(value: date, language: str) -> str:
    """Return ``15 juin 2020``."""
    return _dated(value, "d MMMM y", language)


def numeric_day(value: date) -> str:
    """Return ``15/06/2020``, the same in each language: in tables and where a day is typed."""
    return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"


def numeric_moment(value: datetime) -> str:
    """Return ``15/06/2020 09:05`` of a moment, in its own zone."""
    return f"{numeric_day(value)} {value.hour:02d}:{value.minute:02d}"


def day_and_month(value: date, language: str) -> str:
    """Return ``15 nov.``, where the year is clear and there is little room."""
    return _dated(value, "d MMM", language)


def weekday(value: date, language: str) -> str:
    """Return ``lundi 15 juin``."""
    return _dated(value, LANGUAGES.data(language).weekday_date, language)


def short_day(value: date, language: str) -> str:
    """Return ``Lundi 15``, for the head of a column."""
    text = day_of_month(value, language)
    return text[:1].upper() + text[1:]


def day_of_month(value: date, language: str) -> str:
    """Return ``lundi 15``, inside a sentence."""
    return _dated(value, "EEEE d", language)


def brief_day(value: date, language: str) -> str:
    """Return ``lun. 15``, before a time in a list of several days."""
    return _dated(value, "EEE d", language)


def month(value: date, language: str) -> str:
    """Return ``juin 2020``."""
    return dates.format_date(value, "MMMM y", locale=_months(language))


def date_range(first: date, last: date, language: str) -> str:
    """Return ``15–18 juin 2020``, as short as the two days allow."""
    if first == last:
        return day(first, language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_dated(first, 'd', language)}–{day(last, language)}"
    if first.year == last.year:
        return f"{_dated(first, 'd MMMM', language)} – {day(last, language)}"
    return f"{day(first, language)} – {day(last, language)}"


def _dated(value: date, pattern: str, language: str) -> str:
    """Return a date in a pattern of CLDR; a language may call the first of a month otherwise."""
    ordinal = LANGUAGES.data(language).first_of_month
    if ordinal and value.day == 1:
        pattern = re.sub(r"\bd\b", f"'{ordinal}'", pattern)
    return dates.format_date(value, pattern, locale=_months(language))


def clock_time(value: time | datetime, language: str, zone: str = "") -> str:
    """Return ``09:05``; a datetime is written in ``zone``."""
    if isinstance(value, datetime) and zone:
        value = value.astimezone(ZoneInfo(zone))
    return f"{value.hour:02d}:{value.minute:02d}"


def ago(value: datetime, now: datetime, language: str) -> str:
    """Return ``il y a 12 minutes``, ``mardi 18:04``, ``3 juin 18:04`` or a whole date.

    Days and times are of this machine.
    """
    past = now - value
    if timedelta() <= past < timedelta(hours=20):
        past = max(past, timedelta(minutes=1))
        return dates.format_timedelta(
            -past, granularity="minute", threshold=1.5, add_direction=True, locale=_months(language)
        )
    local = value.astimezone()
    if timedelta() <= past < timedelta(days=6):
        text = dates.format_date(local.date(), "EEEE", locale=_months(language))
    elif past < timedelta(days=300):
        text = _dated(local.date(), "d MMMM", language)
    else:
        return day(local.date(), language)
    return f"{text} {clock_time(local, language)}"


def clock_seconds(value: datetime, zone: str = "") -> str:
    """Return ``10:42:07`` in ``zone``, or in the time zone of this machine."""
    local = value.astimezone(ZoneInfo(zone)) if zone else value.astimezone()
    return f"{local:%H:%M:%S}"


def countdown(left: timedelta) -> str:
    """Return time left as ``12:40``, from an hour on as ``1:02:10``, whatever its sign.

    Figures alone, the same in every language; that time is over is said beside them.
    """
    seconds = int(abs(left.total_seconds()))
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"


def number(value: float, language: str) -> str:
    """Return ``1 234`` with the language's own separators and digits."""
    digits = LANGUAGES.data(language).digits
    return numbers.format_decimal(value, locale=locale(language), numbering_system=digits)


def decimal(value: float, language: str) -> str:
    """Return ``0,4``: one digit after the sign that the language has for it."""
    digits = LANGUAGES.data(language).digits
    return numbers.format_decimal(
        value, format="0.0", locale=locale(language), numbering_system=digits
    )


def percent(value: int, language: str) -> str:
    """Return ``72 %`` of a whole number of percents."""
    return LANGUAGES.data(language).percent.format(number=number(value, language))


def comma(language: str) -> str:
    """Return what stands between two things of a list."""
    return LANGUAGES.data(language).separator


def listed(items: Iterable[str], language: str) -> str:
    """Return ``Tunis, Sfax``, with the comma of the language."""
    return comma(language).join(items)


def enumeration(items: Sequence[str], language: str) -> str:
    """Return ``Tunis, Sfax et Lyon``."""
    return lists.format_list(list(items), locale=locale(language))


def names(items: Sequence[str], language: str) -> str:
    """Return people's names in one phrase, each kept together in whatever script it is."""
    # The mark after it keeps what follows a Latin name from being drawn as a part of it.
    after = "\u200f" if is_right_to_left(language) else ""
    return enumeration([f"\u2068{one}\u2069{after}" for one in items], language)


def language(code: str, shown: str) -> str:
    """Return what a language is called in the language ``shown``, inside a sentence."""
    return _named("languages", code, shown) or LANGUAGES.data(code).name


def country(code: str, language: str) -> str:
    """Return the name of an ISO 3166-1 country, the code itself where there is none."""
    if not code:
        return ""
    # CLDR says «Territoires palestiniens»; the programme's own lists say Palestine.
    own = LANGUAGES.data(language).territories.get(code.upper())
    return own or _named("territories", code.upper(), language) or code


_SPACE = "[ \u00a0\u202f]*"


def script(code: str, language: str) -> str:
    """Return the name of a script by its code (ISO 15924); empty for no or an unknown code."""
    return _named("scripts", code, language)


def _named(table: str, code: str, language: str) -> str:
    """Return the name of a code in a table of CLDR; empty if it has none."""
    # Babel's data has no types.
    names = cast("dict[str, str]", getattr(locale(language), table))
    return names.get(code, "")


def typographic(text: str, language: str) -> str:
    """Return a text with the no-break spaces of a language before ``: ; ? !`` and in « »."""
    for pattern, spaced in _spaces(language):
        text = pattern.sub(spaced, text)
    return text


@cache
def _spaces(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return patterns, and what to write for them: none where no sign has a space before it."""
    known = LANGUAGES.data(language)
    opening, closing = (one.strip() for one in known.quotes)
    found: list[tuple[re.Pattern[str], str]] = []
    for sign, space in known.spaced_signs.items():
        # A colon within an address or a time stands before anything else.
        after = rf"[)\],.{closing}]" if sign == ":" else rf"[)\]{closing}]"
        found.append((re.compile(rf"{_SPACE}{re.escape(sign)}(?=\s|$|{after})"), space + sign))
    if found:
        found.append((re.compile(rf"{_SPACE}{closing}(?=\s|$|[)\],.])"), known.quotes[1]))
        found.append((re.compile(rf"{opening}{_SPACE}"), known.quotes[0]))
    return tuple(found)


@cache
def _months(language: str) -> Locale:
    return Locale.parse(LANGUAGES.data(language).date_locale)
