"""The attendance list as a workbook: a sheet a day, then the totals."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from mc2cm_desk.documents.attendance_rows import COLUMNS, Words, cells, clock_of
from mc2cm_desk.services.readings.attendance import AttendanceList, Presence, Totals
from mc2cm_desk.wording import formats

WIDTHS = {"number": 6, "day": 12, "organisation": 34, "email": 30, "sessions": 40, "kind": 24}
_HEAD_ROWS = 3


class _Styles:
    """The formats of one workbook."""

    def __init__(self, book: Any) -> None:
        base = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
        self.title = book.add_format({**base, "bold": True, "font_size": 14})
        self.mute = book.add_format({**base, "font_color": "#66737c"})
        self.head = book.add_format(
            {**base, "bold": True, "font_color": "#ffffff", "bg_color": "#15507a", "border": 1}
        )
        self.text = book.add_format({**base, "text_wrap": True})
        self.date = book.add_format({**base, "num_format": "yyyy-mm-dd", "align": "left"})
        self.time = book.add_format({**base, "num_format": "hh:mm", "align": "left"})
        self.moment = book.add_format({**base, "num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        self.strong = book.add_format({**base, "bold": True})


def write_workbook(values: AttendanceList, path: Path, language: str) -> None:
    """Write the workbook; dates and times are Excel's own, so that they can be counted with."""
    import xlsxwriter

    words = Words(language)
    # Names and titles are words of others: never a formula, never a link.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        title = f"{words.column('title')} · {values.event.title.text(language)}"
        book.set_properties(
            {"title": title, "comments": "", "created": values.made.replace(tzinfo=None)}
        )
        styles = _Styles(book)
        for number, day in enumerate(values.days, start=1):
            sheet = book.add_worksheet(f"{number} · {day.isoformat()}")
            _write_day(sheet, values, day, words, styles)
        sheet = book.add_worksheet(words.column("totals")[:31])
        _write_totals(sheet, values, words, styles)


def _write_day(
    sheet: Any, values: AttendanceList, day: date, words: Words, styles: _Styles
) -> None:
    _prepare(sheet, words)
    sheet.write_string(0, 0, values.event.title.text(words.language), styles.title)
    sheet.write_string(1, 0, _where(values, day, words), styles.mute)
    lines = values.of_day(day)
    for place, name in enumerate(COLUMNS):
        sheet.write_string(_HEAD_ROWS, place, words.column(name), styles.head)
        sheet.set_column(place, place, WIDTHS.get(name, 16))
    for row, presence in enumerate(lines, start=_HEAD_ROWS + 1):
        _write_line(sheet, row, presence, words, styles)
    sheet.freeze_panes(_HEAD_ROWS + 1, 4)
    sheet.autofilter(_HEAD_ROWS, 0, _HEAD_ROWS + len(lines), len(COLUMNS) - 1)
    sheet.repeat_rows(_HEAD_ROWS)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def _write_line(sheet: Any, row: int, presence: Presence, words: Words, styles: _Styles) -> None:
    shown = cells(presence, words)
    for place, name in enumerate(COLUMNS):
        if name == "number":
            sheet.write_number(row, place, presence.attendee.number, styles.text)
        elif name == "day":
            sheet.write_datetime(row, place, presence.day, styles.date)
        elif name == "minutes":
            if presence.present:
                sheet.write_number(row, place, presence.minutes, styles.text)
        elif name in ("first_in", "last_out"):
            _write_moment(sheet, row, place, getattr(presence, name), presence.day, styles)
        else:
            sheet.write_string(row, place, shown[name], styles.text)


def _write_moment(
    sheet: Any, row: int, place: int, moment: datetime | None, day: date, styles: _Styles
) -> None:
    clock = clock_of(moment)
    if moment is None or clock is None:
        return
    if moment.date() == day:
        sheet.write_datetime(row, place, clock, styles.time)
    else:
        sheet.write_datetime(row, place, moment.replace(tzinfo=None), styles.moment)


def _write_totals(sheet: Any, values: AttendanceList, words: Words, styles: _Styles) -> None:
    _prepare(sheet, words)
    sheet.set_column(0, 0, 38)
    sheet.set_column(1, len(values.days) + 1, 14)
    columns: list[tuple[str, Totals]] = [
        *((formats.short_day(day, words.language), values.totals(day)) for day in values.days),
        (words.column("all_days"), values.totals()),
    ]
    sheet.write_string(0, 0, words.column("totals"), styles.title)
    for place, (title, _) in enumerate(columns, start=1):
        sheet.write_string(2, place, title, styles.head)
    sheet.write_string(2, 0, "", styles.head)
    row = 3
    for name in ("expected", "present"):
        counted = [[(words.column(name), getattr(totals, name))] for _, totals in columns]
        row = _write_counts(sheet, row, counted, styles)
    for heading, field in (
        ("city", "cities"),
        ("kind", "kinds"),
        ("gender", "genders"),
        ("role", "roles"),
    ):
        row += 1
        sheet.write_string(row, 0, words.column(heading), styles.strong)
        counted = [_named(getattr(totals, field), field, words) for _, totals in columns]
        row = _write_counts(sheet, row + 1, counted, styles)
    sheet.freeze_panes(3, 1)


def _write_counts(
    sheet: Any, row: int, columns: list[list[tuple[str, int]]], styles: _Styles
) -> int:
    """Write a line for each name of the last column; return the row after them."""
    for name, _ in columns[-1]:
        sheet.write_string(row, 0, name, styles.text)
        for place, counted in enumerate(columns, start=1):
            sheet.write_number(row, place, dict(counted).get(name, 0), styles.text)
        row += 1
    return row


def _named(counts: Iterable[tuple[Any, int]], field: str, words: Words) -> list[tuple[str, int]]:
    if field == "cities":
        missing = words.column("not_said")
        return [(city.text(words.language) or missing, count) for city, count in counts]
    return [(words.label(code), count) for code, count in counts]


def _where(values: AttendanceList, day: date, words: Words) -> str:
    host = values.host.name.text(words.language) if values.host else ""
    made = words.column(
        "made",
        day=formats.day(values.made.date(), words.language),
        time=formats.clock_time(values.made, words.language),
    )
    parts = (formats.weekday(day, words.language), values.event.venue, host, made)
    return " · ".join(filter(None, parts))


def _prepare(sheet: Any, words: Words) -> None:
    if words.right_to_left:
        sheet.right_to_left()
