"""No document draws the empty box of a font: every letter has its glyph or a sign of ours."""

import re
import struct
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pikepdf
import pytest

from mc2cm_desk.documents.attendance.bus_list import write_bus_list
from mc2cm_desk.documents.attendance.lists import write_attendance
from mc2cm_desk.documents.badges.pages import write_badges
from mc2cm_desk.documents.certificate.pdf import write_certificates
from mc2cm_desk.documents.drawing import text_line
from mc2cm_desk.documents.model import Span
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.personal_data.consent_forms import write_consent_list, write_consent_pages
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.documents.renderers.html.note import write_note_html
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.documents.typesetting.coverage import BOX, font_runs, undrawn
from mc2cm_desk.documents.typesetting.text import bidi
from mc2cm_desk.documents.typesetting.text.words import Missing, words_of
from mc2cm_desk.domain.door.badge_design import BadgeBack
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.door.bus_list import bus_list
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.people.badges import badge_sheet
from mc2cm_desk.services.read_models.people.certificates import certificates
from mc2cm_desk.services.read_models.people.consent_forms import consent_forms
from mc2cm_desk.services.steps import field_visits

TIFINAGH = "ⵎⵓⵃⴰ ⴰⵎⵔⴰⵏ"
ODD = (
    "\u2066Ana\u2069 \u2067عمر\u2069 \u2068محمد\u2069 \u200eX\u200f \u202aY\u202c \u202b٢٠٢٦\u202c "
    "mi\u00ad-chemin 2026\u202f؟ سنة\u202f٢٠٢٦ 5\u2007%\u00a0! \u2003\u3000 می\u200cخواهم "
    "e\u0301 \ufeffé\ufe0f a\u2060b\tc " + TIFINAGH + " ḤASAN ʿAbd ʾ ẓɣɛ Ξένη Юлія שלום Գոհար "
    "თამარ ሰላም 山田 नमस्ते 😀👩\u200d💻 ڤ ئۆ گ پ"
)
TEXTS = {
    "name", "arabic_name", "family_name", "given_name", "organisation", "function", "title",
    "contact", "meeting_point", "transport", "venue", "room", "group", "wifi", "acronym",
    "fr", "en", "ar",
}  # fmt: skip


def foreign(value: Any) -> Any:
    """Return a reading with odd signs behind each of its texts that people typed."""
    if isinstance(value, tuple):
        return tuple(foreign(one) for one in value)
    if isinstance(value, Localised):
        return Localised(**{code: f"{value.text(code)} {ODD}" for code in ("fr", "en", "ar")})
    if not is_dataclass(value) or isinstance(value, (type, Enum)):
        return value
    changed: dict[str, Any] = {}
    for one in fields(value):
        held = getattr(value, one.name)
        if isinstance(held, str) and type(held) is str and one.name in TEXTS and held:
            changed[one.name] = f"{held} {ODD}"
        elif not isinstance(held, str):
            changed[one.name] = foreign(held)
    return replace(value, **changed)


def glyphs_of(font: Any) -> dict[int, int]:
    """Return the glyph that each code of an embedded font draws (its table of one byte codes)."""
    data = font.FontDescriptor.FontFile2.read_bytes()
    count = struct.unpack_from(">H", data, 4)[0]
    tables = {data[at : at + 4]: struct.unpack_from(">L", data, at + 8)[0]
              for at in range(12, 12 + 16 * count, 16)}  # fmt: skip
    start = tables[b"cmap"]
    for number in range(struct.unpack_from(">H", data, start + 2)[0]):
        at = start + struct.unpack_from(">L", data, start + 8 + 8 * number)[0]
        kind = struct.unpack_from(">H", data, at)[0]
        if kind == 0:
            return dict(enumerate(data[at + 6 : at + 262]))
        if kind == 6:
            first, many = struct.unpack_from(">HH", data, at + 6)
            return dict(enumerate(struct.unpack_from(f">{many}H", data, at + 10), first))
    message = "no table of one byte codes"
    raise AssertionError(message)


def empty_boxes(path: Path) -> list[str]:
    """Return what a file draws with the glyph 0 of a font, by page; drawings of others too."""
    found: list[str] = []
    drawn = 0
    with pikepdf.open(path) as pdf:
        for number, page in enumerate(pdf.pages):
            known = dict(page.resources.get("/Font", {}).items())
            tables: dict[str, dict[int, int]] = {}
            name = ""
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "Tf":
                    name = str(operands[0])
                    if name not in tables:
                        tables[name] = glyphs_of(known[name])
                strings = []
                if str(operator) in ("Tj", "'"):
                    strings = [operands[-1]]
                elif str(operator) == "TJ":
                    strings = [one for one in operands[0] if isinstance(one, pikepdf.String)]
                for code in b"".join(map(bytes, strings)):
                    drawn += 1
                    if not tables[name].get(code, 0):
                        found.append(f"page {number} {known[name].BaseFont} {code}")
    assert drawn > 100
    return found


@pytest.fixture
def visited(library: Library, seville: Event) -> str:
    rows = participants.of_event(library, seville.id)
    for row in rows:
        check_in.admit(library, row.id)
    visit = field_visits.add(
        library,
        seville.id,
        Localised(fr="Triana"),
        day=seville.last_day,
        meeting_point="Plaza Nueva",
        registered=tuple(row.id for row in rows),
    )
    return visit.id


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_no_letter_of_a_foreign_event_is_drawn_as_an_empty_box(
    library: Library, seville: Event, visited: str, tmp_path: Path, language: str
) -> None:
    event = seville.id
    sheet = foreign(badge_sheet(library, event, language)).designed(
        back=BadgeBack.AGENDA_WIFI, show_event_title=True, show_dates=True
    )
    write_badges(sheet, tmp_path / "badges.pdf")
    write_attendance(foreign(attendance_list(library, event)), tmp_path / "list.pdf", language)
    forms = foreign(consent_forms(library, event))
    write_consent_list(forms, tmp_path / "consents.pdf", language)
    write_consent_pages(forms, tmp_path / "pages.pdf", language)
    write_bus_list(foreign(bus_list(library, visited)), tmp_path / "bus.pdf", language)
    proofs = foreign(certificates(library, event))
    write_certificates(proofs, tmp_path / "certificates.pdf", language)
    document = build_note(foreign(note_contents(library, event, language)), draft=True)
    write_note_pdf(document, tmp_path / "note.pdf", draft=True)

    boxes = {path.stem: empty_boxes(path) for path in tmp_path.glob("*.pdf")}
    assert boxes.keys() == {
        "badges", "list", "consents", "pages", "bus", "certificates", "note"
    }  # fmt: skip
    assert not any(boxes.values()), boxes


def test_the_letters_of_scripts_that_we_bundle_are_drawn_by_their_font() -> None:
    for text, font in (
        ("ⵎⵓⵃⴰ", "NotoTifinagh"),
        ("שלום", "NotoHebrew-Strong"),
        ("Գոհար", "NotoArmenian-Strong"),
        ("თამარ", "NotoGeorgian-Strong"),
        ("ሰላም", "NotoEthiopic-Strong"),
        ("ɣɛẓ", "NotoExtended-Strong"),
    ):
        assert {name for name, _ in font_runs(text, "PlexSans-Strong")} == {font}, text
    assert undrawn("Ana Ümit Şahin Łódź Ħal Ξένη Юлія " + TIFINAGH) == ""


def test_letters_of_no_font_are_told_and_are_a_box_in_both_ways_of_drawing() -> None:
    told: list[Missing] = []
    words = words_of((Span("山田 Ana"),), bold=False, italic=False, rtl=False, missing=told)

    assert "".join(one.character for one in told) == "山田"
    assert words[0].pieces[0].drawn == BOX * 2
    assert text_line.line("山田").pieces[0].text == BOX * 2
    assert undrawn("नमस्ते 😀") != ""


@pytest.mark.parametrize("text", ["👩\u200d💻", "مدن 山\u200f田"])
def test_a_mark_behind_a_letter_of_no_font_is_no_box_of_its_own(text: str) -> None:
    told: list[Missing] = []
    words = words_of((Span(text),), bold=False, italic=False, rtl=True, missing=told)

    assert "".join(piece.drawn for piece in words[-1].pieces) == BOX * 2
    assert "".join(one.character for one in told) in ("👩💻", "山田")
    assert "".join(piece.text for piece in text_line.line(text).pieces).count(BOX) == 2


def test_marks_that_are_never_drawn_are_not_told_and_take_no_room() -> None:
    assert undrawn("a\u00adb\u200dc\ufe0f\u2066\u2069\U000e0020") == ""
    assert text_line.line("mi\u00adchemin").width == text_line.line("michemin").width


def test_letters_and_marks_apart_are_drawn_as_one_letter() -> None:
    assert text_line.line("e\u0301te\u0301") == text_line.line("été")


def test_a_joiner_within_arabic_moves_no_direction() -> None:
    plain, marked = "می خواهم 12 abc", "می\u200c خواهم 12\u00ad abc"
    levels = bidi.levels(marked, rtl=True)
    kept = [level for char, level in zip(marked, levels, strict=True) if char not in bidi.INVISIBLE]

    assert kept == list(bidi.levels(plain, rtl=True))


def test_a_first_strong_isolate_runs_as_its_first_letter_does() -> None:
    arabic, latin = "in \u2068محمد علي!\u2069 x", "في \u2068Ana Ruiz!\u2069 مع"

    assert bidi.levels(arabic, rtl=False)[arabic.index("!")] % 2 == 1
    assert bidi.levels(latin, rtl=True)[latin.index("!")] % 2 == 0


def test_the_page_and_the_word_file_carry_the_fonts_of_further_scripts(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    plain = build_note(note_contents(library, seville.id, "fr"), draft=True)
    named = build_note(foreign(note_contents(library, seville.id, "fr")), draft=True)
    for document, carried in ((plain, False), (named, True)):
        write_note_html(document, tmp_path / "note.html")
        page = (tmp_path / "note.html").read_text("utf-8")
        assert ("U+2D4E" in "".join(re.findall("unicode-range: ([^;]+);", page))) == carried
        write_note_docx(document, tmp_path / "note.docx")
        with ZipFile(tmp_path / "note.docx") as file:
            parts = {name: file.read(name) for name in file.namelist()}
        assert ("word/fonts/NotoSansTifinagh-Regular.odttf" in parts) == carried
        assert (b'w:cs="Noto Sans Tifinagh"' in parts["word/document.xml"]) == carried
        assert (b"Noto Sans Tifinagh" in parts["word/fontTable.xml"]) == carried
