"""Consent on paper: a list of names to sign, or a page for each person in their language.

Every line and page has the person's badge code, so that the answers are found again by scanning.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from mc2cm_desk.documents.drawing.codes import code_operators
from mc2cm_desk.documents.drawing.fitted_text import ARABIC_LEADING, LEADING, wrapped
from mc2cm_desk.documents.drawing.ruled_page import INK, MM, SIDE, RuledPage, new_canvas
from mc2cm_desk.documents.drawing.text_line import draw_line, line, operators
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.people.participant import ConsentUse
from mc2cm_desk.domain.text.cleaning import cleaned
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.people.consent_forms import ConsentForms, language_of
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import consents

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LONG, SHORT = 297 * MM, 210 * MM
BOX = 4.4 * MM
ROW, HEADINGS = 17 * MM, 13 * MM
COLUMNS: tuple[tuple[str, float], ...] = (
    ("number", 8),
    ("code", 17),
    ("person", 68),
    *((use.value, 24) for use in ConsentUse),
    ("signature", 64),
)
"""Columns of the list and their widths in millimetres, 277 together."""


ANSWERS = (("yes", 0.26), ("no", 0.74))
"""Where the box of each answer stands in its column of the list, as a share of the width."""


def write_consent_list(values: ConsentForms, path: Path, language: str) -> None:
    """Write one list of everybody, A4 across, in one language.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    with atomic_write(path) as stream:
        _write_list(cleaned(values), stream, language)


def write_consent_pages(values: ConsentForms, path: Path, language: str) -> None:
    """Write a page for each person, in a language that the person speaks, else in ``language``.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    with atomic_write(path) as stream:
        values = cleaned(values)
        canvas = new_canvas(stream, (SHORT, LONG), language)
        _describe(canvas, values, Catalogue(language))
        for row in values.people:
            own_language = language_of(row.participant, values.event, language)
            _PersonPage(canvas, values, Catalogue(own_language)).draw(row)
        canvas.save()


def _write_list(values: ConsentForms, stream: BinaryIO, language: str) -> None:
    canvas = new_canvas(stream, (LONG, SHORT), language)
    catalogue = Catalogue(language)
    _describe(canvas, values, catalogue)
    _ListPages(canvas, values, catalogue).draw()
    canvas.save()


def _describe(canvas: "Canvas", values: ConsentForms, catalogue: Catalogue) -> None:
    title = consents.form(catalogue, "title")
    canvas.setTitle(f"{title} · {values.event.title.text(catalogue.language)}")
    canvas.setAuthor(values.programme)
    canvas.setCreator("MC2CM Desk")


class _FormPages(RuledPage):
    """What both kinds of pages have: the event, boxes, codes, paragraphs."""

    def __init__(
        self, canvas: "Canvas", values: ConsentForms, catalogue: Catalogue, wide: float
    ) -> None:
        super().__init__(canvas, wide, rtl=catalogue.is_right_to_left)
        self._values, self._catalogue = values, catalogue
        self._language = catalogue.language

    def _translate(self, word: str, **slots: object) -> str:
        return consents.form(self._catalogue, word, **slots)

    def _event(self) -> str:
        event = self._values.event
        dates = formats.date_range(event.first_day, event.last_day, self._language)
        parts = (event.title.text(self._language), self._values.host.text(self._language), dates)
        return _joined(parts)

    def _responsible(self) -> str:
        sentences: list[str] = []
        if self._values.programme:
            sentences.append(self._translate("keeper", programme=self._values.programme))
        if self._values.contact:
            sentences.append(self._translate("contact", contact=self._values.contact))
        return " ".join(sentences)

    def _paragraph(
        self, text: str, top: float, size: float, room: float, start: float = 0
    ) -> float:
        """Write a text in as many lines as it takes; return where the next one begins."""
        self._canvas.setFillColorRGB(*INK)
        leading = size * (ARABIC_LEADING if self._rtl else LEADING)
        for drawn in wrapped(text, room * MM, size, rtl=self._rtl):
            top -= leading
            x = self._left(start, room)
            if self._rtl:
                x += room * MM - drawn.at(size)
            draw_line(self._canvas, drawn, x, top, size)
        return top - leading * 0.35

    def _box(self, start: float, middle: float) -> None:
        """Draw a box to cross, ``start`` millimetres after the leading margin."""
        side = BOX / MM
        self._canvas.setStrokeColorRGB(0.2, 0.2, 0.2)
        self._canvas.setLineWidth(0.9)
        self._canvas.rect(self._left(start, side), middle - BOX / 2, BOX, BOX, stroke=1, fill=0)

    def _code(self, row: ParticipantRow, start: float, base: float, side: float) -> None:
        """Draw somebody's badge code; millimetres but for ``base``, which is in points."""
        if row.participant.token:
            x = self._left(start, side)
            operators(self._canvas, code_operators(row.participant.token, x, base, side * MM))


def _joined(parts: Sequence[str]) -> str:
    """Return the parts that are not empty; lines are drawn in reading order without isolates."""
    return " · ".join(filter(None, parts))


class _ListPages(_FormPages):
    """The names of everybody, a row to sign each."""

    def __init__(self, canvas: "Canvas", values: ConsentForms, catalogue: Catalogue) -> None:
        super().__init__(canvas, values, catalogue, LONG)

    def draw(self) -> None:
        """Draw it on the canvas."""
        people = list(enumerate(self._values.people, start=1))
        number, count = 0, len(people)
        while people:
            number += 1
            top = self._draw_header()
            room = max(int((top - HEADINGS - SIDE) / ROW), 1)
            page = self._translate("page", page=number, pages=-(-count // room))
            self._write(page, 0, SHORT - SIDE - 4.5 * MM, 9, 34, at_end=True)
            top = self._draw_headings(top)
            lines, people = people[:room], people[room:]
            for place, row in lines:
                top = self._draw_row(place, row, top)
            self._canvas.showPage()

    def _draw_header(self) -> float:
        top = SHORT - SIDE
        title = self._translate("title")
        self._write(f"{title} · {self._event()}", 0, top - 4.5 * MM, 13, 240, strong=True)
        top = self._paragraph(self._translate("explanation"), top - 6 * MM, 9, 277)
        for use in ConsentUse:
            name = consents.use(self._catalogue, use.value)
            question = consents.question(self._catalogue, use.value)
            top = self._paragraph(f"{name} – {question}", top, 8.4, 277)
        responsible = self._responsible()
        return (self._paragraph(responsible, top, 8, 277) if responsible else top) - 1.5 * MM

    def _draw_headings(self, top: float) -> float:
        self._canvas.setFillColorRGB(0.93, 0.91, 0.86)
        self._canvas.rect(SIDE, top - HEADINGS, LONG - 2 * SIDE, HEADINGS, stroke=0, fill=1)
        start = 0.0
        for name, width in COLUMNS:
            if name in {use.value for use in ConsentUse}:
                words = consents.use(self._catalogue, name)
                self._write_in_cell(words, start, width, top, HEADINGS * 0.62, 8, strong=True)
                for word, share in ANSWERS:
                    self._write_over(self._translate(word), start + width * share, top - HEADINGS)
            else:
                self._write_in_cell(self._translate(name), start, width, top, HEADINGS, 8)
            start += width
        return top - HEADINGS

    def _write_over(self, text: str, middle: float, base: float) -> None:
        """Write a word around the middle of a box, in millimetres after the leading margin."""
        size = 7.5
        drawn = line(text, rtl=self._rtl)
        self._canvas.setFillColorRGB(*INK)
        x = self._left(middle, 0) - drawn.at(size) / 2
        draw_line(self._canvas, drawn, x, base + 1.4 * MM, size)

    def _draw_row(self, number: int, row: ParticipantRow, top: float) -> float:
        canvas = self._canvas
        canvas.setLineWidth(0.4)
        canvas.setStrokeColorRGB(0.6, 0.6, 0.6)
        canvas.line(SIDE, top - ROW, LONG - SIDE, top - ROW)
        start = 0.0
        for name, width in COLUMNS:
            if name == "number":
                self._write_in_cell(str(number), start, width, top, ROW, 8.5)
            elif name == "code":
                self._code(row, start + 0.5, top - ROW + 0.5 * MM, 16)
            elif name == "person":
                organisation = row.organisation.name if row.organisation else ""
                half = ROW * (0.55 if organisation else 1)
                shown_name = row.person.sorting_name
                self._write_in_cell(shown_name, start, width, top, half, 10, strong=True)
                self._write_in_cell(organisation, start, width, top - half, ROW - half, 8)
            elif name != "signature":
                middle = top - ROW / 2
                for _word, share in ANSWERS:
                    self._box(start + width * share - BOX / MM / 2, middle)
            start += width
        return top - ROW


class _PersonPage(_FormPages):
    """One person's page, in their language."""

    def __init__(self, canvas: "Canvas", values: ConsentForms, catalogue: Catalogue) -> None:
        super().__init__(canvas, values, catalogue, SHORT)

    def draw(self, row: ParticipantRow) -> None:
        """Draw it on the canvas."""
        top = LONG - SIDE
        self._code(row, 158, top - 34 * MM, 32)
        self._write(self._translate("title"), 0, top - 9 * MM, 20, 150, strong=True)
        self._write(self._event(), 0, top - 17 * MM, 10.5, 150)
        self._write(row.person.sorting_name, 0, top - 29 * MM, 15, 150, strong=True)
        place = row.city.name_in(self._language) if row.city else ""
        organisation = row.organisation.name if row.organisation else ""
        beside = _joined((organisation, place))
        if beside:
            self._write(beside, 0, top - 35.5 * MM, 10.5, 150)
        top = self._paragraph(self._translate("explanation"), top - 43 * MM, 11, 188)
        top = self._questions(top - 4 * MM)
        self._signature(top - 10 * MM)
        responsible = self._responsible()
        if responsible:
            self._paragraph(responsible, SIDE + 14 * MM, 9, 188)
        self._canvas.showPage()

    def _questions(self, top: float) -> float:
        yes, no = 146.0, 168.0
        for name, start in (("yes", yes), ("no", no)):
            self._write_in_cell(
                self._translate(name), start - 1.3, 20, top, 6 * MM, 10, strong=True
            )
        top -= 7 * MM
        for use in ConsentUse:
            self._canvas.setLineWidth(0.4)
            self._canvas.setStrokeColorRGB(0.6, 0.6, 0.6)
            self._canvas.line(SIDE, top, SHORT - SIDE, top)
            question = consents.question(self._catalogue, use.value)
            below = self._paragraph(question, top - 3.5 * MM, 11, 138)
            below = min(below - 3 * MM, top - 15 * MM)
            for start in (yes, no):
                self._box(start, (top + below) / 2)
            top = below
        self._canvas.line(SIDE, top, SHORT - SIDE, top)
        return top

    def _signature(self, top: float) -> None:
        lines: Sequence[tuple[str, float, float]] = (("date", 0, 60), ("sign", 70, 118))
        for word, start, width in lines:
            self._write(self._translate(word), start * MM, top, 10, width)
            left = self._left(start, width)
            self._canvas.setStrokeColorRGB(0.4, 0.4, 0.4)
            self._canvas.line(left, top - 16 * MM, left + width * MM, top - 16 * MM)
