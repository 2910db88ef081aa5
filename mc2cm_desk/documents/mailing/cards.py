"""Picture cards of key messages and of quotations, for the programme's campaign."""

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pypdfium2

from mc2cm_desk.documents.drawing.eu_emblem import draw_emblem
from mc2cm_desk.documents.drawing.landscape import draw_landscape
from mc2cm_desk.documents.look import look_of
from mc2cm_desk.documents.mailing.pieces import event_line
from mc2cm_desk.documents.model import plain
from mc2cm_desk.documents.note.front.citation import title_of
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.style import PAGE_WIDTH, for_language
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.text_style import TextStyle
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.languages import is_right_to_left

SIZES = ((1200, 630), (1080, 1080))
"""Pixels: what social media show beside a link, and as a picture."""
LARGEST, SMALLEST = 64.0, 22.0
FOOT, VIEW, EMBLEM = 0.2, 0.17, 0.52
"""Shares of the card for its foot and the landscape above it, and of the foot for the emblem."""
FUNDING = 190.0
"""Pixels for the words beside the emblem."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says; ``by`` is empty for a key message."""

    name: str
    text: str
    by: str = ""


def cards_of(translator: NoteTranslator) -> list[Card]:
    """Return the cards: key messages, then quotations whose speakers agreed to be quoted."""
    messages = translator.contents.reference.key_messages if translator.contents.reference else ()
    found = [
        Card(f"message-{number}", translator.text(one.text))
        for number, one in enumerate(messages, start=1)
    ]
    for number, quotation in enumerate(translator.contents.quotations, start=1):
        quoted = translator.quoted(quotation)
        found.append(Card(f"quotation-{number}", f"«\u00a0{quoted.text}\u00a0»", quoted.by))
    return found


def write_card(translator: NoteTranslator, card: Card, size: tuple[int, int], path: Path) -> None:
    """Write a PNG of exactly that size. Refused: what a file may refuse."""
    with atomic_write(path) as target:
        page = BytesIO()
        _draw(translator, card, size, page)
        document = pypdfium2.PdfDocument(page.getvalue())
        picture = document[0].render(scale=1).to_pil()
        document.close()
        picture.convert("RGB").save(target, "PNG", optimize=True)


def alternative(card: Card) -> str:
    """Return what a screen reader says of the card."""
    return f"{card.text} {card.by}".strip()


def _draw(translator: NoteTranslator, card: Card, size: tuple[int, int], stream: BytesIO) -> None:
    wide, tall = size
    margin = wide * 0.075
    rtl = is_right_to_left(translator.language)
    canvas = TaggedCanvas(stream, pagesize=size)
    look = look_of(translator.contents.programme)
    canvas.palette = look
    foot = tall * FOOT
    view = tall * VIEW if look.has_picture_cover else 0.0
    canvas.setFillColor(palette.DEEP)
    canvas.rect(0, 0, wide, tall, stroke=0, fill=1)
    if view:
        canvas.saveState()
        canvas.translate(0, foot)
        canvas.scale(wide / PAGE_WIDTH, 1)
        draw_landscape(canvas, 0, view)
        canvas.restoreState()
    canvas.setFillColor(palette.PAPER)
    canvas.rect(0, 0, wide, foot, stroke=0, fill=1)
    canvas.setFillColor(palette.ACCENT)
    canvas.rect(0, foot, wide, 8, stroke=0, fill=1)
    below = foot + 8 + view
    by = 44 if card.by else 0
    room = tall - below - 1.6 * margin
    width = wide - 2 * margin - 12
    paragraph, height = _fitted(translator, card.text, width, room - by)
    top = below + (tall - below + height + by) / 2
    canvas.setFillColor(palette.SECOND)
    bar = wide - margin + 14 if rtl else margin - 22
    canvas.rect(bar, top - height - by, 8, height + by, stroke=0, fill=1)
    left = margin + (0 if rtl else 12)
    paragraph.draw_on(canvas, left, top)
    if card.by:
        small = TextStyle(size=24, leading=32, colour=palette.COVER_SMALL, after=0)
        _line(translator, canvas, card.by, small, (left, top - height - 12), width)
    _foot(translator, canvas, foot, wide, margin)
    canvas.showPage()
    canvas.save()


def _foot(
    translator: NoteTranslator, canvas: TaggedCanvas, foot: float, wide: float, margin: float
) -> None:
    """Draw where it was said, and whose money paid for it."""
    rtl = is_right_to_left(translator.language)
    funding = translator.text(translator.contents.programme.funding)
    emblem = foot * EMBLEM if funding else 0.0
    across = emblem * 1.5
    draw_emblem(canvas, margin if rtl else wide - margin - across, (foot - emblem) / 2, emblem)
    tiny = TextStyle(size=17, leading=22, colour=palette.DEEP, after=0, align="trailing")
    beside = margin + across + 14 if rtl else wide - margin - across - 14 - FUNDING
    tall = _height(translator, funding, tiny, FUNDING)
    _line(translator, canvas, funding, tiny, (beside, (foot + tall) / 2), FUNDING)
    width = wide - 2 * margin - across - FUNDING - 40
    left = wide - margin - width if rtl else margin
    strong = TextStyle(size=26, leading=34, colour=palette.DEEP, bold=True, after=0)
    soft = replace(strong, size=19, leading=26, colour=palette.MUTE, bold=False)
    acronym = translator.contents.programme.acronym
    titled = " · ".join(part for part in (acronym, title_of(translator)) if part)
    # A long title takes two lines at most: smaller letters, then.
    while (high := _height(translator, titled, strong, width)) > 2.5 * strong.leading:
        if strong.size <= 15:
            break
        strong = replace(strong, size=strong.size - 1, leading=strong.leading - 1)
    low = _height(translator, event_line(translator), soft, width)
    upper = (foot + high + low + 6) / 2
    _line(translator, canvas, titled, strong, (left, upper), width)
    _line(translator, canvas, event_line(translator), soft, (left, upper - high - 6), width)


def _fitted(
    translator: NoteTranslator, text: str, width: float, room: float
) -> tuple[TextParagraph, float]:
    """Return the text as large as its room allows: it is made smaller, never cut."""
    size = LARGEST
    while True:
        style = TextStyle(size=size, leading=size * 1.25, colour=palette.PAPER, bold=True, after=0)
        paragraph = TextParagraph(
            plain(text), for_language(style, translator.language), translator.language
        )
        _, height = paragraph.wrap(width, room)
        if (height <= room and paragraph.minWidth() <= width) or size <= SMALLEST / 2:
            return paragraph, height
        size -= 2


def _height(translator: NoteTranslator, text: str, style: TextStyle, width: float) -> float:
    line = TextParagraph(plain(text), for_language(style, translator.language), translator.language)
    return line.wrap(width, 1000)[1]


def _line(
    translator: NoteTranslator,
    canvas: TaggedCanvas,
    text: str,
    style: TextStyle,
    place: tuple[float, float],
    width: float,
) -> None:
    line = TextParagraph(plain(text), for_language(style, translator.language), translator.language)
    line.wrap(width, 1000)
    line.draw_on(canvas, *place)
