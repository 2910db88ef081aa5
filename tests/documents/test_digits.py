"""Digits of every script stand in their order on the page, signs beside them."""

import io

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from mc2cm_desk.documents.drawing import text_line
from mc2cm_desk.documents.model import Span
from mc2cm_desk.documents.renderers.docx.directions import stretches
from mc2cm_desk.documents.typesetting import fonts
from mc2cm_desk.documents.typesetting.text.bidi import as_seen
from mc2cm_desk.documents.typesetting.text.words import UNIT, words_of

ORDERED = [
    ("سنة ٢٠٢٦ ثم", "٢٠٢٦"),
    ("سنة ۲۰۲۶ ثم", "۲۰۲۶"),
    ("عدد ٣٫٥ ثم", "٣٫٥"),
    ("مبلغ ١٬٢٥٠ ثم", "١٬٢٥٠"),
    ("تاريخ ٢٠٢٦/٠٦/١٥ ثم", "٢٠٢٦/٠٦/١٥"),
    ("ساعة ١٠:٣٠ ثم", "١٠:٣٠"),
    ("بند ١٢.٣ و", "١٢.٣"),
    ("هاتف +212 661-123456 ثم", "+212 661-123456"),
    ("هاتف +٢١٢ ٦٦١ ١٢٣ ٤٥٦ ثم", "+٢١٢ ٦٦١ ١٢٣ ٤٥٦"),
    ("حرارة -5°C ثم", "-5°C"),
    ("لغة C++ ثم", "C++"),
]


def seen_in_a_line(text: str) -> str:
    """Return the letters of a line of a paragraph from the left edge to the right one."""
    runs: list[tuple[int, str]] = []
    for word in words_of((Span(text),), bold=False, italic=False, rtl=True, missing=[]):
        runs += [(piece.level, str(piece.drawn)) for piece in word.pieces]
        runs.append((word.level, " "))
    return "".join(as_seen(runs))


@pytest.mark.parametrize(("text", "ordered"), ORDERED)
def test_digits_of_a_paragraph_stand_in_their_order(text: str, ordered: str) -> None:
    assert ordered in seen_in_a_line(text)


@pytest.mark.parametrize(("text", "ordered"), ORDERED)
def test_digits_of_a_drawn_line_stand_in_their_order(text: str, ordered: str) -> None:
    fonts.load()
    drawn = text_line.line(text, rtl=True)
    assert ordered in "".join(str(piece.text) for piece in drawn.pieces)


def test_a_number_that_is_partly_bold_keeps_its_order() -> None:
    spans = (Span("عدد ٣٫"), Span("٥", bold=True), Span(" ثم"))
    runs: list[tuple[int, str]] = []
    for word in words_of(spans, bold=False, italic=False, rtl=True, missing=[]):
        runs += [(piece.level, str(piece.drawn)) for piece in word.pieces]
        runs.append((word.level, " "))
    assert "٣٫٥" in "".join(as_seen(runs))


def picture_of(*texts: str) -> bytes:
    """Return the pixels of texts that are drawn one behind the other."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=(90, 40))
    x, size = 10.0, 20.0
    for text in texts:
        drawn = text_line.line(text, rtl=True)
        text_line.draw_line(canvas, drawn, x, 12, size)
        x += drawn.width * size / UNIT
    canvas.save()
    return pypdfium2.PdfDocument(held.getvalue())[0].render(scale=4).to_pil().tobytes()


def test_ink_of_the_digits_stands_in_their_order() -> None:
    """The page itself: a reader of words is told what to say, whatever is drawn."""
    fonts.load()
    assert picture_of("٢٠٢٦") == picture_of("٢", "٠", "٢", "٦")
    assert picture_of("٢٠٢٦") != picture_of("٦", "٢", "٠", "٢")


def test_word_is_told_which_way_telephones_and_signs_run() -> None:
    found = list(stretches("هاتف +212 661-123456، لغة C++ وحرارة -5°C ثم", rtl=True))
    assert [words for words, rtl in found if not rtl] == ["+212 661-123456", "C++", "-5°C"]


def test_nothing_that_is_drawn_is_a_mark_of_direction() -> None:
    assert not set(seen_in_a_line("هاتف \u2066+212 661-123456\u2069 ثم")) & set("\u2066\u2069")
