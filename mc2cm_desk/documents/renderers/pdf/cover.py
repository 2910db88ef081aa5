"""The covers: full bleed, a drawn landscape or a picture, title, emblem and funding."""

import re
from dataclasses import replace
from pathlib import Path

from mc2cm_desk.documents.drawing.codes import address_operators
from mc2cm_desk.documents.drawing.eu_emblem import draw_emblem
from mc2cm_desk.documents.drawing.landscape import draw_landscape
from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.model import BackCover, Cover, Span, Spans, plain
from mc2cm_desk.documents.style import PAGE_HEIGHT, PAGE_WIDTH, for_language
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.pictures import draw_logos, draw_picture
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.words import Missing
from mc2cm_desk.documents.typesetting.text_style import TextStyle
from mc2cm_desk.domain.languages import is_right_to_left

STRIP, PANEL = 86.0, 316.0
"""Heights in points: the white strip at the foot, and the navy panel over it."""

MARGIN = 60.0
BAND = 260.0
"""Points of the last page's picture."""
CODE = 96.0
"""Points on a side of the code on the last page, with its quiet zone."""


def draw_cover(
    canvas: TaggedCanvas,
    cover: Cover,
    look: Look,
    language: str,
    node: Node,
    missing: list[Missing],
) -> None:
    """Draw the whole first page."""
    rtl = is_right_to_left(language)
    pictured = look.has_picture_cover
    canvas.artefact()
    canvas.setFillColor(palette.COVER)
    canvas.rect(0, 0, PAGE_WIDTH, PAGE_HEIGHT, stroke=0, fill=1)
    canvas.finish_mark()
    if pictured:
        _picture(canvas, cover, node)
    canvas.artefact()
    # Without a picture the words begin where the eye begins.
    under = STRIP + PANEL if pictured else PAGE_HEIGHT - 170
    _line(canvas, under, pictured=pictured)
    canvas.setFillColor(palette.PAPER)
    canvas.rect(0, 0, PAGE_WIDTH, STRIP, stroke=0, fill=1)
    canvas.finish_mark()
    page = _Page(canvas, language, node, missing)
    words = TextStyle(size=10, leading=14, colour=palette.COVER_WORDS, after=0)
    page.line(cover.acronym, replace(words, size=14, bold=True), PAGE_HEIGHT - 48, "P")
    page.line(cover.series, replace(words, align="trailing"), PAGE_HEIGHT - 48, "P")
    top = under - 34
    small = replace(words, colour=palette.COVER_SMALL, size=11, leading=15, bold=True)
    top = page.block(cover.kicker, small, top, "P") - 6
    size = 30.0 if len(cover.title) < 60 else 25.0 if len(cover.title) < 110 else 20.0
    title = replace(words, size=size, leading=size * 1.22, bold=True)
    top = page.block(cover.title, title, top, "H1") - 12
    long = replace(words, size=11.5, leading=17, colour=palette.COVER_LONG)
    if cover.subtitle:
        top = page.block(cover.subtitle, long, top, "P")
    page.block(cover.place_and_dates, long, top, "P")
    if cover.draft_mark:
        _draft(canvas, cover.draft_mark, language, node, missing)
    _strip(canvas, cover, page, rtl=rtl)


def _line(canvas: TaggedCanvas, y: float, *, pictured: bool) -> None:
    """Draw the line that parts a picture from words; on white paper a thinner one."""
    canvas.setFillColor(palette.ACCENT)
    if pictured:
        canvas.rect(0, y, PAGE_WIDTH, 6, stroke=0, fill=1)
    else:
        canvas.rect(MARGIN, y, PAGE_WIDTH - 2 * MARGIN, 2, stroke=0, fill=1)


def draw_back(
    canvas: TaggedCanvas,
    back: BackCover,
    cover: Cover,
    look: Look,
    language: str,
    node: Node,
    missing: list[Missing],
) -> None:
    """Draw the whole last page: it closes what the first one opened."""
    rtl = is_right_to_left(language)
    pictured = look.has_picture_cover
    canvas.artefact()
    canvas.setFillColor(palette.COVER)
    canvas.rect(0, STRIP, PAGE_WIDTH, PAGE_HEIGHT - STRIP, stroke=0, fill=1)
    if pictured:
        draw_landscape(canvas, PAGE_HEIGHT - BAND, BAND)
    _line(canvas, PAGE_HEIGHT - BAND - 6, pictured=pictured)
    canvas.finish_mark()
    page = _Page(canvas, language, node, missing)
    words = TextStyle(
        size=10, leading=14, colour=palette.COVER_WORDS, after=0, link=palette.COVER_WORDS
    )
    page.line(cover.acronym, replace(words, size=14, bold=True), PAGE_HEIGHT - 48, "P")
    page.line(cover.series, replace(words, align="trailing"), PAGE_HEIGHT - 48, "P")
    top = PAGE_HEIGHT - BAND - 46
    pale = replace(words, colour=palette.COVER_SMALL, size=11, leading=15, bold=True)
    top = page.block(cover.place_and_dates, pale, top, "P") - 8
    size = 17.0 if len(cover.title) < 110 else 14.0
    title = replace(words, size=size, leading=size * 1.3, bold=True)
    top = page.block(cover.title, title, top, "P") - 12
    page.block(
        back.about, replace(words, size=11.5, leading=18, colour=palette.COVER_LONG), top, "P"
    )
    bottom = STRIP + 44
    small = replace(words, size=9.2, leading=14)
    wide = PAGE_WIDTH - 2 * MARGIN - (CODE + 28 if back.link else 0)
    place = PAGE_WIDTH - MARGIN - wide if rtl else MARGIN
    top = bottom + 15 * (len(back.facts) + bool(back.link_words))
    if back.link:
        top = max(top, bottom + CODE)
    if back.link_words:
        line = (
            Span(f"{back.link_words}  ", bold=True),
            Span(_accessible_name(back.link), link=back.link),
        )
        top = page.block(line, small, top, "P", x=place, width=wide)
    for name, value, address in back.facts:
        spans = (Span(f"{name}  ", bold=True), Span(_accessible_name(value), link=address))
        top = page.block(spans, small, top, "P", x=place, width=wide)
    if back.link:
        _code(canvas, back, node, MARGIN if rtl else PAGE_WIDTH - MARGIN - CODE, bottom)
    _strip(canvas, cover, page, rtl=rtl)


def _accessible_name(address: str) -> str:
    """Return an address as people say it: without the protocol and the last stroke."""
    return re.sub(r"^https?://", "", address).rstrip("/")


def _code(canvas: TaggedCanvas, back: BackCover, node: Node, x: float, y: float) -> None:
    """Draw the code of the note's address, as black on white as a telephone wants it."""
    alternative = f"{back.link_words}: {back.link}"
    figure = node.child("Figure", Alt=alternative, A={"O": "Layout", "Placement": "Block"})
    canvas.mark(figure)
    canvas.setFillColor(palette.PAPER)
    canvas.roundRect(x, y, CODE, CODE, 3, stroke=0, fill=1)
    canvas.operators(address_operators(back.link, x, y, CODE))
    canvas.finish_mark()


class _Page:
    """Places lines of text at heights of the page."""

    def __init__(
        self, canvas: TaggedCanvas, language: str, node: Node, missing: list[Missing]
    ) -> None:
        self.canvas, self.language, self.node, self.missing = canvas, language, node, missing

    def block(
        self,
        text: str | Spans,
        style: TextStyle,
        top: float,
        role: str,
        *,
        x: float = MARGIN,
        width: float = PAGE_WIDTH - 2 * MARGIN,
    ) -> float:
        """Draw a paragraph under ``top``; return where it ends."""
        if not text:
            return top
        paragraph = TextParagraph(
            plain(text) if isinstance(text, str) else text,
            for_language(style, self.language),
            self.language,
            self.node.child(role),
            missing=self.missing,
        )
        _, height = paragraph.wrap(width, 1000)
        self.canvas.mark(paragraph.node or self.node)
        paragraph.draw_on(self.canvas, x, top)
        self.canvas.finish_mark()
        return top - height

    def line(self, text: str, style: TextStyle, baseline: float, role: str) -> None:
        """Draw one line whose upper edge is a leading above the base line."""
        self.block(text, style, baseline + style.leading, role)


def _picture(canvas: TaggedCanvas, cover: Cover, node: Node) -> None:
    bottom = STRIP + PANEL
    height = PAGE_HEIGHT - bottom
    canvas.artefact()
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(0, bottom, PAGE_WIDTH, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    try:
        _photograph(canvas, cover.picture, bottom, height)
    except OSError:
        # No picture, none any more, or none that can be read.
        draw_landscape(canvas, bottom, height)
    canvas.restoreState()
    canvas.finish_mark()


def _photograph(canvas: TaggedCanvas, path: Path | None, bottom: float, height: float) -> None:
    if path is None:
        raise FileNotFoundError
    draw_picture(canvas, path, 0, bottom, PAGE_WIDTH, height)
    # The series stands in white over the sky: a band of navy lets it be read.
    canvas.setFillColor(palette.DEEP)
    canvas.rect(0, PAGE_HEIGHT - 66, PAGE_WIDTH, 66, stroke=0, fill=1)


def _strip(canvas: TaggedCanvas, cover: Cover, page: _Page, *, rtl: bool) -> None:
    tall = 34.0
    wide = tall * 1.5
    x = PAGE_WIDTH - MARGIN - wide if rtl else MARGIN
    figure = page.node.child("Figure", Alt=cover.funding, A={"O": "Layout", "Placement": "Block"})
    canvas.mark(figure)
    draw_emblem(canvas, x, (STRIP - tall) / 2, tall)
    canvas.finish_mark()
    funding = TextStyle(size=9.6, leading=12.5, colour="#003399", bold=True, after=0)
    beside = MARGIN if rtl else x + wide + 12
    room = 150.0
    start = PAGE_WIDTH - MARGIN - wide - 12 - room if rtl else beside
    page.block(cover.funding, funding, STRIP / 2 + 13, "P", x=start, width=room)
    partners = TextStyle(size=8.6, leading=12, colour=palette.MUTE, align="trailing", after=0)
    where = MARGIN if rtl else PAGE_WIDTH - MARGIN - 230
    names = " · ".join(cover.partners)
    if cover.logos:
        # The emblem stays the largest.
        figure = page.node.child("Figure", Alt=names, A={"O": "Layout", "Placement": "Block"})
        canvas.mark(figure)
        draw_logos(canvas, cover.logos, (where, STRIP / 2 + 2, 230, tall * 0.85), at_end=not rtl)
        canvas.finish_mark()
        page.block(
            names, replace(partners, size=6.6, leading=9), STRIP / 2 - 8, "P", x=where, width=230
        )
        return
    page.block(names, partners, STRIP / 2 + 6, "P", x=where, width=230)


def _draft(
    canvas: TaggedCanvas, mark: str, language: str, node: Node, missing: list[Missing]
) -> None:
    style = for_language(
        TextStyle(size=9.5, leading=13, colour=palette.DRAFT_INK, bold=True, after=0), language
    )
    label = TextParagraph(plain(mark), style, language, node.child("P"), missing=missing)
    long = label.natural_width() + 18
    label.wrap(long - 18 + 0.5, 100)
    x = PAGE_WIDTH - MARGIN - long if not is_right_to_left(language) else MARGIN
    y = STRIP + 18
    canvas.artefact()
    canvas.setFillColor(palette.DRAFT)
    canvas.roundRect(x, y, long, label.height + 6, 3, stroke=0, fill=1)
    canvas.finish_mark()
    canvas.mark(label.node or node)
    label.draw_on(canvas, x + 9, y + label.height + 3)
    canvas.finish_mark()
