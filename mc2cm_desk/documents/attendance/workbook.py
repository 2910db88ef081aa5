"""The attendance list as a workbook: a sheet a day, then the totals."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from textwrap import wrap
from typing import Any, BinaryIO

from mc2cm_desk.documents.attendance.rows import COLUMNS, Words, cells, clock_of, meeting_place
from mc2cm_desk.services.read_models.door.attendance import AttendanceList, Presence, Totals
from mc2cm_desk.wording import formats

WIDTHS = {
    "number": 6,
    "day": 11,
    "family_name": 20,
    "given_name": 18,
    "organisation": 30,
    "kind": 20,
    "function": 18,
    "email": 26,
    "present": 9,
    "first_in": 10,
    "last_out": 10,
    "minutes": 10,
    "sessions": 28,
    "walk_in": 10,
}
"""In characters; what is longer goes on in the next line of its cell."""
WIDTH = 14
LINE = 15.0
"""The height of a line of text, in points."""
A3, A4 = 8, 9
_HEAD_ROWS = 3


class _Styles:
    """The formats of one workbook."""

    def __init__(self, book: Any) -> None:
        base = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
        self.title = book.add_format({**base, "bold": True, "font_size": 14})
        self.mute = book.add_format({**base, "font_color": "#66737c"})
        head = {**base, "bold": True, "font_color": "#ffffff", "bg_color": "#15507a", "border": 1}
        self.head = book.add_format({**head, "text_wrap": True})
        self.count_head = book.add_format({**head, "text_wrap": True, "align": "right"})
        self.count = book.add_format({**base, "num_format": "#,##0"})
        self.text = book.add_format({**base, "text_wrap": True})
        self.date = book.add_format({**base, "num_format": "dd/mm/yyyy", "align": "left"})
        self.time = book.add_format({**base, "num_format": "hh:mm", "align": "left"})
        self.moment = book.add_format({**base, "num_format": "dd/mm/yyyy hh:mm", "align": "left"})
        self.strong = book.add_format({**base, "bold": True})


def write_workbook(values: AttendanceList, stream: BinaryIO, language: str) -> None:
    """Write the workbook; dates and times are Excel's own, so that they can be counted with."""
    import xlsxwriter

    words = Words(language)
    # Names and titles are words of others: never a formula, never a link.
    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        # No temporary files beside: a full disk would stop the writer half-way.
        "in_memory": True,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        title = f"{words.column('title')} · {values.event.title.text(language)}"
        book.set_properties(
            {"title": title, "comments": "", "created": values.made.replace(tzinfo=None)}
        )
        styles = _Styles(book)
        for number, day in enumerate(values.days, start=1):
            sheet = book.add_worksheet(f"{number} · {formats.day_and_month(day, language)}")
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
        sheet.set_column(place, place, WIDTHS.get(name, WIDTH))
    sheet.set_row(_HEAD_ROWS, _height({name: words.column(name) for name in COLUMNS}))
    for row, presence in enumerate(lines, start=_HEAD_ROWS + 1):
        _write_line(sheet, row, presence, words, styles)
    sheet.freeze_panes(_HEAD_ROWS + 1, 4)
    sheet.autofilter(_HEAD_ROWS, 0, _HEAD_ROWS + len(lines), len(COLUMNS) - 1)
    sheet.repeat_rows(_HEAD_ROWS)
    _prepare_pages(sheet, A3)


def _write_line(sheet: Any, row: int, presence: Presence, words: Words, styles: _Styles) -> None:
    shown = cells(presence, words)
    sheet.set_row(row, _height(shown))
    for place, name in enumerate(COLUMNS):
        if name == "number":
            sheet.write_number(row, place, presence.attendee.number, styles.text)
        elif name == "day":
            sheet.write_datetime(row, place, presence.day, styles.date)
        elif name == "minutes":
            if presence.present:
                sheet.write_number(row, place, presence.minutes, styles.count)
        elif name in ("first_in", "last_out"):
            _write_moment(sheet, row, place, getattr(presence, name), presence.day, styles)
        elif shown[name]:
            sheet.write_string(row, place, shown[name], styles.text)


def _height(shown: Mapping[str, str]) -> float:
    """Return the height of a row in points: not every program finds it by itself."""
    lines = (len(wrap(text, WIDTHS.get(name, WIDTH))) for name, text in shown.items())
    return LINE * max(1, *lines)


def _write_moment(
    sheet: Any, row: int, place: int, moment: datetime | None, day: date, styles: _Styles
) -> None:
    clock = clock_of(moment)
    if moment is None or clock is None:
        return
    if moment.date() == day:
        sheet.write_datetime(row, place, clock, styles.time)
    else:
        sheet.write_datetime(row, place, moment.replace(tzinfo=None, microsecond=0), styles.moment)


def _write_totals(sheet: Any, values: AttendanceList, words: Words, styles: _Styles) -> None:
    _prepare(sheet, words)
    sheet.set_column(0, 0, 38)
    sheet.set_column(1, len(values.days) + 1, WIDTH)
    columns: list[tuple[str, Totals]] = [
        *((formats.short_day(day, words.language), values.totals(day)) for day in values.days),
        (words.column("all_days"), values.totals()),
    ]
    title = f"{words.column('totals')} · {values.event.title.text(words.language)}"
    sheet.write_string(0, 0, title, styles.title)
    sheet.write_string(1, 0, _made(values, words), styles.mute)
    for place, (title, _) in enumerate(columns, start=1):
        sheet.write_string(2, place, title, styles.count_head)
    sheet.write_blank(2, 0, None, styles.head)
    row = 3
    for name in ("registered", "present", "minutes"):
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
    sheet.repeat_rows(2)
    _prepare_pages(sheet, A4)


def _write_counts(
    sheet: Any, row: int, columns: list[list[tuple[str, int]]], styles: _Styles
) -> int:
    """Write a line for each name of the last column; return the row after them.

    What has one name in this language is counted together: two records of one city are one.
    """
    sums = [_added_up(counted) for counted in columns]
    for name in sums[-1]:
        sheet.write_string(row, 0, name, styles.text)
        for place, counted in enumerate(sums, start=1):
            sheet.write_number(row, place, counted[name], styles.count)
        row += 1
    return row


def _added_up(counted: Iterable[tuple[str, int]]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for name, count in counted:
        sums[name] += count
    return sums


def _named(counts: Iterable[tuple[Any, int]], field: str, words: Words) -> list[tuple[str, int]]:
    missing = words.column("not_said")
    if field == "cities":
        return [(city.text(words.language) or missing, count) for city, count in counts]
    return [(words.label(code) if code else missing, count) for code, count in counts]


def _where(values: AttendanceList, day: date, words: Words) -> str:
    parts = (
        formats.weekday(day, words.language),
        *meeting_place(values, words),
        _made(values, words),
    )
    return " · ".join(filter(None, parts))


def _made(values: AttendanceList, words: Words) -> str:
    return words.column(
        "made",
        day=formats.day(values.made.date(), words.language),
        time=formats.clock_time(values.made, words.language),
    )


def _prepare_pages(sheet: Any, paper: int) -> None:
    """Let the sheet be printed across, as wide as one page."""
    sheet.set_landscape()
    sheet.set_paper(paper)
    sheet.set_margins(0.4, 0.4, 0.5, 0.6)
    sheet.set_footer("&R&P / &N")
    sheet.fit_to_pages(1, 0)


def _prepare(sheet: Any, words: Words) -> None:
    if words.right_to_left:
        sheet.right_to_left()
