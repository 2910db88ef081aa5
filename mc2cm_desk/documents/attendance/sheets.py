"""The attendance list on paper: A4 across, one list a day, room to sign twice."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, BinaryIO

from mc2cm_desk.documents.attendance.rows import Words, cells, meeting_place
from mc2cm_desk.documents.drawing.eu_emblem import draw_emblem
from mc2cm_desk.documents.drawing.ruled_page import MM, SIDE, RuledPage, new_canvas
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.services.read_models.door.attendance import AttendanceList, Presence
from mc2cm_desk.wording import formats

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

WIDE, TALL = 297 * MM, 210 * MM
ROW = 11.2 * MM
HEADER, HEADINGS, FOOT = 19 * MM, 7 * MM, 8 * MM
CLOSING = 26 * MM
"""What totals and certification take on the last page of a day."""

COLUMNS: tuple[tuple[str, float], ...] = (
    ("number", 8),
    ("family_name", 33),
    ("given_name", 27),
    ("organisation", 42),
    ("function", 27),
    ("place", 32),
    ("role", 22),
    ("gender", 14),
    ("arrival", 14),
    ("morning", 29),
    ("afternoon", 29),
)
"""Columns and their widths in millimetres, 277 together."""


def write_sheets(values: AttendanceList, stream: BinaryIO, language: str) -> None:
    """Write a list to sign for each day; who came already has the time of arrival."""
    words = Words(language)
    canvas = new_canvas(stream, (WIDE, TALL), language)
    canvas.setTitle(f"{words.column('title')} · {values.event.title.text(language)}")
    canvas.setAuthor(values.programme.acronym if values.programme else "")
    canvas.setCreator("MC2CM Desk")
    for day in values.days:
        _DaySheets(canvas, values, day, words).draw()
    canvas.save()


class _DaySheets(RuledPage):
    """The pages of one day."""

    def __init__(self, canvas: "Canvas", values: AttendanceList, day: date, words: Words) -> None:
        super().__init__(canvas, WIDE, rtl=words.right_to_left)
        self._values, self._day, self._words = values, day, words

    def draw(self) -> None:
        """Draw it on the canvas."""
        pages = self._divided(self._values.of_day(self._day))
        for number, lines in enumerate(pages, start=1):
            self._draw_header(number, len(pages))
            top = TALL - SIDE * 0.8 - HEADER
            top = self._draw_headings(top)
            for presence in lines:
                top = self._draw_row(presence, top)
            if number == len(pages):
                self._draw_closing(top)
            self._draw_foot()
            self._canvas.showPage()

    def _divided(self, lines: Sequence[Presence]) -> list[Sequence[Presence]]:
        room = TALL - SIDE * 1.6 - HEADER - HEADINGS - FOOT
        full, last = int(room / ROW), int((room - CLOSING) / ROW)
        pages = [lines[start : start + full] for start in range(0, len(lines), full)] or [lines]
        if len(pages[-1]) > last:
            pages[-1:] = [pages[-1][:last], pages[-1][last:]]
        return pages

    def _draw_header(self, page: int, pages: int) -> None:
        words, values, language = self._words, self._values, self._words.language
        top = TALL - SIDE * 0.8
        tall = 10 * MM
        wide = tall * 1.5
        draw_emblem(self._canvas, WIDE - SIDE - wide if self._rtl else SIDE, top - tall, tall)
        funding = values.programme.funding.text(language) if values.programme else ""
        self._write(funding or words.column("funding"), wide + 3 * MM, top - 4.4 * MM, 9, 58)
        if values.programme is not None:
            name = values.programme.acronym or values.programme.name.text(language)
            self._write(name, wide + 3 * MM, top - 9 * MM, 9, 58, strong=True)
        middle = wide + 66 * MM
        title = f"{words.column('title')} · {values.event.title.text(language)}"
        self._write(title, middle, top - 4.4 * MM, 12, 160, strong=True)
        where = (
            f"{formats.weekday(self._day, language)} {self._day.year}",
            *meeting_place(values, words),
        )
        self._write(" · ".join(filter(None, where)), middle, top - 10 * MM, 9.5, 160)
        number = words.column("page", page=page, pages=pages)
        self._write(number, 0, top - 4.4 * MM, 9, 32, at_end=True)

    def _draw_headings(self, top: float) -> float:
        self._canvas.setFillColorRGB(0.93, 0.91, 0.86)
        self._canvas.rect(SIDE, top - HEADINGS, WIDE - 2 * SIDE, HEADINGS, stroke=0, fill=1)
        start = 0.0
        for name, width in COLUMNS:
            self._write_in_cell(self._words.column(name), start, width, top, HEADINGS, 7.5)
            start += width
        return top - HEADINGS

    def _draw_row(self, presence: Presence, top: float) -> float:
        shown = cells(presence, self._words)
        comma = "، " if self._rtl else ", "
        shown["place"] = comma.join(filter(None, (shown["city"], shown["country"])))
        shown["arrival"] = shown["first_in"][-5:]
        canvas = self._canvas
        canvas.setLineWidth(0.4)
        canvas.setStrokeColorRGB(0.6, 0.6, 0.6)
        start = 0.0
        for name, width in COLUMNS:
            canvas.rect(self._left(start, width), top - ROW, width * MM, ROW, stroke=1, fill=0)
            strong = name == "family_name"
            self._write_in_cell(shown.get(name, ""), start, width, top, ROW, 8.5, strong=strong)
            start += width
        return top - ROW

    def _draw_closing(self, top: float) -> None:
        words, totals = self._words, self._values.totals(self._day)
        genders, came = dict(totals.genders), totals.present > 0
        is_ahead = self._day > self._values.made.date()
        counted = words.column(
            "counted",
            registered=totals.registered,
            present=totals.present if came or not is_ahead else "–",
            women=genders.get(Gender.WOMAN, 0) if came or not is_ahead else "–",
            men=genders.get(Gender.MAN, 0) if came or not is_ahead else "–",
        )
        others = totals.present - genders.get(Gender.WOMAN, 0) - genders.get(Gender.MAN, 0)
        if came and others:
            counted = f"{counted} · {words.column('other_genders', number=others)}"
        self._write(counted, 0, top - 6 * MM, 9, 150, strong=True)
        made = words.column(
            "made",
            day=formats.day(self._values.made.date(), words.language),
            time=formats.clock_time(self._values.made, words.language),
        )
        self._write(made, 0, top - 11 * MM, 8, 150)
        self._write(words.column("certified"), 160 * MM, top - 6 * MM, 9, 110, strong=True)
        self._write(words.column("signing"), 160 * MM, top - 11 * MM, 8, 110)
        self._canvas.setStrokeColorRGB(0.4, 0.4, 0.4)
        base = top - 23 * MM
        ends = (160 * MM, 277 * MM)
        first, second = (WIDE - SIDE - x if self._rtl else SIDE + x for x in ends)
        self._canvas.line(first, base, second, base)

    def _draw_foot(self) -> None:
        self._write(self._words.column("privacy"), 0, SIDE * 0.7, 7.5, 277)
