"""Each city case as a sheet of its own, and what a city still owes as a form."""

from collections.abc import Iterable

from mc2cm_desk.documents.document import (
    Blank,
    Block,
    Document,
    Heading,
    Paragraph,
    ParagraphKind,
    Part,
    plain,
)
from mc2cm_desk.documents.mailing.pieces import closing, event_line, piece
from mc2cm_desk.documents.note.cases import case_sheet
from mc2cm_desk.documents.note.voice import Voice
from mc2cm_desk.domain.city_case import CityCase
from mc2cm_desk.services.readings.completeness import Missing, completeness

LINES = 3
"""Lines to write on under each thing that is asked."""


def build_sheet(voice: Voice, case: CityCase) -> Document:
    """Return the sheet of one case."""
    title = voice.text(case.title)
    # The number and the title that the note prints are the head of the sheet here.
    blocks = [*case_sheet(voice, case, draft=False)][2:]
    kicker = " · ".join(filter(None, (voice.city(case.city), event_line(voice))))
    part = Part(title, f"case-{case.number}", (*blocks, *closing(voice)), kicker)
    return piece(voice, title, (part,))


def missing_by_city(voice: Voice) -> dict[str, list[Missing]]:
    """Return what each city (id) still owes: its cases' fields, credits and consents."""
    cases = {case.id: case for case in voice.contents.cases}
    found: dict[str, list[Missing]] = {}
    for gap in completeness(voice.contents).missing:
        case = cases.get(gap.record)
        if case is not None:
            found.setdefault(case.city, []).append(gap)
    return found


def build_form(voice: Voice, city: str, gaps: list[Missing]) -> Document:
    """Return the form that asks a city for what its cases lack."""
    name = voice.city(city) or voice.say("city-unknown")
    title = voice.say("form-title", city=name)
    part = Part(title, "form", tuple(_form(voice, gaps)), event_line(voice))
    return piece(voice, title, (part,))


def _form(voice: Voice, gaps: list[Missing]) -> Iterable[Block]:
    note = voice.contents.publication
    contact = note.contact or voice.contents.programme.contact
    yield Paragraph(plain(voice.say("form-opening")), ParagraphKind.LEAD)
    if contact:
        yield Paragraph(plain(voice.say("form-return", contact=contact)))
    for gap in gaps:
        yield Heading(_capital(voice.missing(gap.code, gap.about)), 2)
        yield Blank(LINES)
    yield Paragraph(plain(voice.say("form-signature")), ParagraphKind.SMALL)
    yield Blank(1)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
