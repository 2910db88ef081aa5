"""The list of a bus on paper: names, telephones, a box to tick going and one coming back.

Whoever went without being expected stands apart at the end: they must be counted back too.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from mc2cm_desk.documents.drawing.ruled_page import MM, SIDE, RuledPage, new_canvas
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.text.cleaning import cleaned
from mc2cm_desk.services.people.contacts import telephones
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.door.bus_list import BusList
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents.badge_texts import BUS

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

WIDE, TALL = 210 * MM, 297 * MM
ROW, HEADINGS, HEADER = 9 * MM, 7 * MM, 24 * MM
COLUMNS: tuple[tuple[str, float], ...] = (
    ("number", 10),
    ("name", 60),
    ("place", 52),
    ("telephone", 40),
    ("going", 14),
    ("back", 14),
)
"""Columns and their widths in millimetres, 190 together."""
TICKED = ("going", "back")
BOX = 4.6 * MM


def write_bus_list(values: BusList, path: Path, language: str) -> None:
    """Write the list as a PDF of A4 pages.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    values = cleaned(values)
    with atomic_write(path) as stream:
        canvas = new_canvas(stream, (WIDE, TALL), language)
        _BusPages(canvas, values, Catalogue(language)).draw()
        canvas.save()


class _BusPages(RuledPage):
    def __init__(self, canvas: "Canvas", values: BusList, catalogue: Catalogue) -> None:
        super().__init__(canvas, WIDE, rtl=catalogue.is_right_to_left)
        self._values, self._catalogue = values, catalogue
        self._language = catalogue.language

    def draw(self) -> None:
        """Draw it on the canvas."""
        title = f"{self._translate('title')} · {self._values.visit.title.text(self._language)}"
        self._canvas.setTitle(title)
        self._canvas.setCreator("MC2CM Desk")
        every = (*self._values.riders, *self._values.unlisted)
        riders = list(enumerate(every, start=1))
        full = int((TALL - 2 * SIDE - HEADER - 2 * HEADINGS) / ROW)
        pages = [riders[start : start + full] for start in range(0, len(riders), full)] or [riders]
        for number, lines in enumerate(pages, start=1):
            self._draw_header(title, self._translate("page", page=number, pages=len(pages)))
            top = self._draw_headings(TALL - SIDE - HEADER)
            for place, row in lines:
                if place == len(self._values.riders) + 1:
                    top = self._draw_apart(top)
                top = self._draw_row(place, row, top)
            self._write(self._translate("privacy"), 0, SIDE * 0.6, 7.5, 190)
            self._canvas.showPage()

    def _translate(self, name: str, **slots: object) -> str:
        return self._catalogue.translate("BusList", str(BUS[name]), **slots)

    def _draw_header(self, title: str, page: str) -> None:
        visit, language = self._values.visit, self._language
        top = TALL - SIDE
        self._write(title, 0, top - 5 * MM, 14, 155, strong=True)
        self._write(page, 0, top - 5 * MM, 9, 30, at_end=True)
        when = (
            formats.weekday(visit.day, language) if visit.day else "",
            self._translate("departure", time=formats.clock_time(visit.start, language))
            if visit.start
            else "",
            visit.meeting_point,
            visit.transport,
        )
        self._write(" · ".join(filter(None, when)), 0, top - 11.5 * MM, 10, 190)
        of_event = self._values.event.title.text(language)
        self._write(f"{self._counted()} · {of_event}", 0, top - 17.5 * MM, 9, 190)

    def _counted(self) -> str:
        went = self._values.went
        if not went.through and not went.unlisted:
            return self._translate("counted", count=went.expected)
        parts = [self._translate("on_board", count=went.through, expected=went.expected)]
        if went.unlisted:
            parts.append(self._translate("unlisted", count=went.unlisted))
        return " · ".join(parts)

    def _draw_apart(self, top: float) -> float:
        words = self._translate("unlisted", count=len(self._values.unlisted))
        self._write_in_cell(words, 0, 190, top, HEADINGS, 8, strong=True)
        return top - HEADINGS

    def _draw_headings(self, top: float) -> float:
        self._canvas.setFillColorRGB(0.93, 0.91, 0.86)
        self._canvas.rect(SIDE, top - HEADINGS, WIDE - 2 * SIDE, HEADINGS, stroke=0, fill=1)
        start = 0.0
        for name, width in COLUMNS:
            self._write_in_cell(self._translate(name), start, width, top, HEADINGS, 8)
            start += width
        return top - HEADINGS

    def _draw_row(self, number: int, row: ParticipantRow, top: float) -> float:
        organisation = row.organisation.name if row.organisation else ""
        city = row.city.name_in(self._language) if row.city else ""
        shown = {
            "number": str(number),
            "name": row.person.sorting_name,
            "place": " · ".join(filter(None, (organisation, city))),
            "telephone": telephones.shown(row.person.phone)
            if row.participant.shares_contact
            else "",
        }
        canvas = self._canvas
        canvas.setLineWidth(0.4)
        canvas.setStrokeColorRGB(0.6, 0.6, 0.6)
        canvas.line(SIDE, top - ROW, WIDE - SIDE, top - ROW)
        start = 0.0
        for name, width in COLUMNS:
            if name in TICKED:
                left = self._left(start, width) + (width * MM - BOX) / 2
                canvas.setStrokeColorRGB(0.2, 0.2, 0.2)
                canvas.setLineWidth(0.8)
                canvas.rect(left, top - (ROW + BOX) / 2, BOX, BOX, stroke=1, fill=0)
            else:
                strong = name == "name"
                self._write_in_cell(shown[name], start, width, top, ROW, 9.5, strong=strong)
            start += width
        return top - ROW
