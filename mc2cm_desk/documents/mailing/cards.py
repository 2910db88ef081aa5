"""Picture cards of key messages and of quotations, for the programme's campaign."""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import plain
from mc2cm_desk.documents.finished_file import finished
from mc2cm_desk.documents.look import look_of
from mc2cm_desk.documents.mailing.pieces import event_line
from mc2cm_desk.documents.note.citation import title_of
from mc2cm_desk.documents.note.voice import Voice
from mc2cm_desk.documents.style import TextStyle, for_language
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph

SIZES = ((1200, 630), (1080, 1080))
"""Pixels: what social media show beside a link, and as a picture."""
LARGEST, SMALLEST = 64.0, 22.0


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says; ``by`` is empty for a key message."""

    name: str
    text: str
    by: str = ""


def cards_of(voice: Voice) -> list[Card]:
    """Return the cards: key messages, then quotations whose speakers agreed to be quoted."""
    messages = voice.contents.reference.key_messages if voice.contents.reference else ()
    found = [
        Card(f"message-{number}", voice.text(one.text))
        for number, one in enumerate(messages, start=1)
    ]
    for number, quotation in enumerate(voice.contents.quotations, start=1):
        quoted = voice.quoted(quotation)
        found.append(Card(f"quotation-{number}", f"«\u00a0{quoted.text}\u00a0»", quoted.by))
    return found


def write_card(voice: Voice, card: Card, size: tuple[int, int], path: Path) -> None:
    """Write a PNG of exactly that size. Refused: what a file may refuse."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "card.pdf"
        _draw(voice, card, size, page)
        document = pypdfium2.PdfDocument(page)
        picture = document[0].render(scale=1).to_pil()
        document.close()
    with finished(path) as target:
        picture.convert("RGB").save(target, "PNG", optimize=True)


def alternative(card: Card) -> str:
    """Return what a screen reader says of the card."""
    return f"{card.text} {card.by}".strip()


def _draw(voice: Voice, card: Card, size: tuple[int, int], path: Path) -> None:
    wide, tall = size
    margin = wide * 0.075
    rtl = voice.language == "ar"
    canvas = TaggedCanvas(str(path), pagesize=size)
    canvas.look = look_of(voice.contents.programme)
    canvas.setFillColor(styles.DEEP)
    canvas.rect(0, 0, wide, tall, stroke=0, fill=1)
    foot = tall * 0.2
    canvas.setFillColor(styles.PAPER)
    canvas.rect(0, 0, wide, foot, stroke=0, fill=1)
    canvas.setFillColor(styles.ACCENT)
    canvas.rect(0, foot, wide, 8, stroke=0, fill=1)
    bar = wide - margin if rtl else margin - 22
    room = tall - foot - 8 - 2 * margin * 0.8
    width = wide - 2 * margin - 12
    said, height = _fitted(voice, card.text, width, room - (44 if card.by else 0))
    whole = height + (44 if card.by else 0)
    top = foot + 8 + (tall - foot - 8 + whole) / 2
    canvas.setFillColor(styles.SECOND)
    canvas.rect(bar + (14 if rtl else 0), top - whole, 8, whole, stroke=0, fill=1)
    said.draw_on(canvas, margin + (0 if rtl else 12), top)
    if card.by:
        small = TextStyle(size=24, leading=32, colour=styles.COVER_SMALL, after=0)
        place = (margin + (0 if rtl else 12), top - height - 12)
        _line(voice, canvas, card.by, small, place, width)
    strong = TextStyle(size=26, leading=34, colour=styles.DEEP, bold=True, after=0)
    soft = replace(strong, size=19, leading=26, colour=styles.MUTE, bold=False)
    acronym = voice.contents.programme.acronym
    titled = " · ".join(part for part in (acronym, title_of(voice)) if part)
    upper = foot / 2 + 32
    while _height(voice, titled, strong, wide - 2 * margin) > 1.3 * strong.leading * 1.22:
        # A long title takes two lines at most: smaller letters, then.
        if strong.size <= 15:
            break
        strong = replace(strong, size=strong.size - 1, leading=strong.leading - 1)
    _line(voice, canvas, titled, strong, (margin, upper), wide - 2 * margin)
    _line(voice, canvas, event_line(voice), soft, (margin, foot / 2 - 10), wide - 2 * margin)
    canvas.showPage()
    canvas.save()


def _fitted(voice: Voice, text: str, width: float, room: float) -> tuple[TextParagraph, float]:
    """Return the text as large as its room allows: it is made smaller, never cut."""
    size = LARGEST
    while True:
        style = TextStyle(size=size, leading=size * 1.25, colour=styles.PAPER, bold=True, after=0)
        said = TextParagraph(plain(text), for_language(style, voice.language), voice.language)
        _, height = said.wrap(width, room)
        if (height <= room and said.minWidth() <= width) or size <= SMALLEST / 2:
            return said, height
        size -= 2


def _height(voice: Voice, text: str, style: TextStyle, width: float) -> float:
    line = TextParagraph(plain(text), for_language(style, voice.language), voice.language)
    return line.wrap(width, 1000)[1]


def _line(
    voice: Voice,
    canvas: TaggedCanvas,
    text: str,
    style: TextStyle,
    place: tuple[float, float],
    width: float,
) -> None:
    line = TextParagraph(plain(text), for_language(style, voice.language), voice.language)
    line.wrap(width, 1000)
    line.draw_on(canvas, *place)
