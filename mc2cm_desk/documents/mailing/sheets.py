"""Each city case as a sheet of its own, and what a city still owes as a form."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from mc2cm_desk.documents.mailing.pieces import closing, event_line, piece
from mc2cm_desk.documents.model import (
    Blank,
    Block,
    Document,
    Heading,
    Paragraph,
    ParagraphKind,
    Part,
    plain,
)
from mc2cm_desk.documents.note.cases import SHEET_PAGES, case_body
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.documents.renderers.pdf.note import draw_note_pdf
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.ids import CityId, RecordId
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.services.read_models.note.completeness import Missing, completeness

FORM_PAGES = 1
MOST_LINES = 4
"""Lines to write on under each thing that is asked."""


def write_sheet(translator: NoteTranslator, case: CityCase, path: Path) -> int:
    """Write the sheet of a case within its pages where that can be; return how many it has.

    First the pictures give way, then what peers said.
    """
    pages = 0
    with atomic_write(path) as stream:
        for compact, short in ((False, False), (True, False), (True, True)):
            document = build_sheet(translator, case, compact=compact, short=short)
            pages = _draw_again(document, stream)
            if pages <= SHEET_PAGES:
                break
    return pages


def _draw_again(document: Document, stream: BytesIO) -> int:
    """Draw in the place of what was drawn before; return how many pages it has."""
    stream.seek(0)
    stream.truncate()
    return draw_note_pdf(document, stream).pages


def write_form(
    translator: NoteTranslator, city: CityId, gaps: list[Missing], folder: Path, stem: str
) -> list[Path]:
    """Write the form to fill by hand, on one page where that can be, and the one to type in."""
    pdf, word = folder / f"{stem}.pdf", folder / f"{stem}.docx"
    with atomic_write(pdf) as stream:
        for lines in range(MOST_LINES, 0, -1):
            if _draw_again(build_form(translator, city, gaps, lines), stream) <= FORM_PAGES:
                break
    write_note_docx(build_form(translator, city, gaps, MOST_LINES), word)
    return [pdf, word]


def build_sheet(
    translator: NoteTranslator, case: CityCase, *, compact: bool = False, short: bool = False
) -> Document:
    """Return the sheet of one case."""
    title = translator.text(case.title)
    pictures = translator.printable(case.id, draft=False)
    first = [translator.figure(one, 110 if compact else 190) for one in pictures[:1]]
    others = [] if compact else pictures[1:3]
    blocks = [*first, *case_body(translator, case, others, draft=False, short=short)]
    kicker = " · ".join(filter(None, (translator.city(case.city), event_line(translator))))
    part = Part(title, f"case-{case.label}", (*blocks, *closing(translator)), kicker)
    return piece(translator, title, (part,))


def missing_by_city(translator: NoteTranslator) -> dict[CityId, list[Missing]]:
    """Return what each city (id) still owes: its cases' fields, credits and consents."""
    cases: dict[RecordId, CityCase] = {case.id: case for case in translator.contents.cases}
    found: dict[CityId, list[Missing]] = {}
    for gap in completeness(translator.contents).missing:
        case = cases.get(gap.record)
        if case is not None:
            found.setdefault(case.city, []).append(gap)
    return found


def build_form(
    translator: NoteTranslator, city: CityId, gaps: list[Missing], lines: int
) -> Document:
    """Return the form that asks a city for what its cases lack."""
    name = translator.city(city) or translator.translate("city-unknown")
    title = translator.translate("form-title", city=name)
    part = Part(title, "form", tuple(_form(translator, gaps, lines)), event_line(translator))
    return piece(translator, title, (part,))


def _form(translator: NoteTranslator, gaps: list[Missing], lines: int) -> Iterable[Block]:
    note = translator.contents.publication
    contact = note.contact or translator.contents.programme.contact
    yield Paragraph(plain(translator.translate("form-opening")), ParagraphKind.LEAD)
    if contact:
        yield Paragraph(plain(translator.translate("form-return", contact=contact)))
    for gap in gaps:
        yield Heading(_capital(translator.missing(gap.code, gap.about)), 3)
        yield Blank(lines)
    yield Paragraph(plain(translator.translate("form-signature")), ParagraphKind.SMALL)
    yield Blank(1)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
