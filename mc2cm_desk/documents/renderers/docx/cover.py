"""The first and the last page of a Word file: one table over the whole page, all of it text."""

import re
from collections.abc import Iterable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from mc2cm_desk.documents.drawing.codes import address_outline
from mc2cm_desk.documents.drawing.eu_emblem import emblem_picture
from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.model import BackCover, Document, Span, plain
from mc2cm_desk.documents.note.landscape_picture import landscape_picture
from mc2cm_desk.documents.renderers.docx.links import WordText
from mc2cm_desk.documents.renderers.docx.parts import (
    DOTS,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    add_drawn,
    add_picture,
)
from mc2cm_desk.documents.renderers.docx.styles import COVER_MARGIN, give_style, styled, write_size
from mc2cm_desk.documents.renderers.docx.tables import (
    add_gap,
    add_row,
    add_table,
    end_aligned,
    rule,
    shade,
)
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.pictures import prepared_logo

if TYPE_CHECKING:
    from docx.document import Document as WordFile

BAND, LINE, STRIP = 23.0, 2.0, 31.0
"""Millimetres: the band above, the coloured line under the picture, the strip at the foot."""
PICTURE = 122.0
PANEL = PAGE_HEIGHT - BAND - PICTURE - LINE - STRIP - 5
"""The last millimetres are for the paragraph that ends the section."""
BACK_BAND = 40.0
EMBLEM, LOGO, LOGO_ROOM = 13.0, 10.0, 74.0
"""The emblem stays the largest."""
CODE = 30.0


def add_cover(word: "WordFile", text: WordText, document: Document, *, draft: bool) -> None:
    """Fill the first section: band, picture, words on navy, the strip with the emblem."""
    cover = document.cover
    page = _page(word, text)
    _band(page, text, document)
    pictured = document.look.has_picture_cover
    if pictured:
        picture = _whole(page, PICTURE, palette.MAIN, exact=True)
        _picture(picture.paragraphs[0], cover.picture, document.look)
    _whole(page, LINE, palette.ACCENT, exact=True)
    panel = _whole(page, PANEL if pictured else PANEL + PICTURE, palette.COVER)
    first = panel.paragraphs[0]
    give_style(first, "Cover Kicker")
    text.add(first, plain(cover.kicker))
    title = styled(panel, "Title")
    text.add(title, plain(cover.title))
    for run in title.runs:
        write_size(run, _size(cover.title))
    for said in (cover.subtitle, cover.place_and_dates):
        if said:
            text.add(styled(panel, "Subtitle"), plain(said))
    if draft and cover.draft_mark:
        text.add(styled(panel, "Cover Kicker"), plain(cover.draft_mark))
    _strip(page, text, document)


def add_back(word: "WordFile", text: WordText, document: Document, back: BackCover) -> None:
    """Fill the last section: what it was about, where to read on, the strip with the emblem."""
    cover, pictured = document.cover, document.look.has_picture_cover
    page = _page(word, text)
    _band(page, text, document)
    band = _whole(page, BACK_BAND, palette.COVER, exact=True)
    if pictured:
        _landscape(band.paragraphs[0], BACK_BAND, document.look)
    _whole(page, LINE, palette.ACCENT, exact=True)
    panel = _whole(page, PANEL + PICTURE - BACK_BAND, palette.COVER)
    first = panel.paragraphs[0]
    give_style(first, "Cover Kicker")
    text.add(first, plain(cover.place_and_dates))
    text.add(styled(panel, "Subtitle"), plain(cover.title, bold=True))
    if back.about:
        text.add(styled(panel, "Subtitle"), plain(back.about))
    facts = back.facts
    if back.link:
        facts = ((back.link_words, back.link, back.link), *facts)
        code = styled(panel, "Cover Kicker")
        add_drawn(code, _code(back.link), f"{back.link_words}: {back.link}", width=CODE)
    for name, value, address in facts:
        line = styled(panel, "Cover Line")
        text.add(line, plain(f"{name}  ", bold=True))
        text.add(line, (Span(_spoken(value), link=address),), "Cover Link" if address else "")
    _strip(page, text, document)
    add_gap(word)


def _page(word: "WordFile", text: WordText) -> Any:
    """Give the last section no margins, and a table of three columns over all of it."""
    from docx.shared import Mm

    section = word.sections[-1]
    section.left_margin = section.right_margin = Mm(0)
    section.top_margin = section.bottom_margin = Mm(0)
    section.header_distance = section.footer_distance = Mm(0)
    # The running head of the section before does not reach a first page.
    section.different_first_page_header_footer = True
    return add_table(
        word, 3, (46, 64, 100), rtl=text.rtl, lined=False, width=PAGE_WIDTH, margins=(0, 0)
    )


def _whole(page: Any, height: float, ground: str, *, exact: bool = False) -> Any:
    """Add a row of one cell across the page; return the cell."""
    cells = add_row(page, height=height, exact=exact)
    cell = cells[0].merge(cells[2])
    shade(cell, ground)
    give_style(cell.paragraphs[0], "Gap")
    cell.paragraphs[0].paragraph_format.line_spacing = 1.0
    return cell


def _picture(paragraph: Any, path: Path | None, look: Look) -> None:
    """Add the cover's picture; where there is none, none any more or none to be read, ours."""
    try:
        if path is None:
            raise FileNotFoundError
        add_picture(paragraph, path, "", PAGE_WIDTH, PICTURE)
    except OSError:
        _landscape(paragraph, PICTURE, look)


def _landscape(paragraph: Any, height: float, look: Look) -> None:
    content = landscape_picture(height * 72 / 25.4, look)
    add_drawn(paragraph, content, "", width=PAGE_WIDTH)


def _band(page: Any, text: WordText, document: Document) -> None:
    """Add the band that names programme and series."""
    from docx.shared import Mm

    cells = add_row(page, height=BAND, exact=True)
    acronym, series = cells[0].merge(cells[1]), cells[2]
    for cell, said in ((acronym, document.cover.acronym), (series, document.cover.series)):
        _centre(cell, "Cover Line")
        text.add(cell.paragraphs[0], plain(said, bold=cell is acronym))
        shade(cell, palette.COVER)
    # Where the two meet a program may leave a hair of paper.
    for cell in (acronym, series):
        rule(cell, start=(palette.COVER, 8), end=(palette.COVER, 8))
    series.paragraphs[0].paragraph_format.left_indent = Mm(0)
    end_aligned(series.paragraphs[0])


def _strip(page: Any, text: WordText, document: Document) -> None:
    """Add the strip at the foot: emblem, funding, logos and partners."""
    from docx.shared import Mm

    cover = document.cover
    emblem, funding, others = add_row(page, height=STRIP)
    for cell in (emblem, funding, others):
        _centre(cell, "Cover Foot")
    emblem.paragraphs[0].paragraph_format.left_indent = Mm(COVER_MARGIN)
    add_drawn(emblem.paragraphs[0], emblem_picture(300), cover.funding, height=EMBLEM)
    text.add(funding.paragraphs[0], plain(cover.funding))
    names = " · ".join(cover.partners)
    give_style(others.paragraphs[0], "Cover Partners")
    if _logos(others.paragraphs[0], cover.logos, names):
        styled(others, "Cover Partners")
    text.add(others.paragraphs[-1], plain(names))
    for paragraph in others.paragraphs:
        paragraph.paragraph_format.right_indent = Mm(COVER_MARGIN)
        end_aligned(paragraph)


def _logos(paragraph: Any, paths: Iterable[Path], names: str) -> bool:
    """Add logos in a row, all lower alike where they are many; say whether there is one."""
    found: list[tuple[bytes, float]] = []
    for path in paths:
        # A logo that is gone, or is none, leaves its name.
        with suppress(OSError):
            found.append(prepared_logo(path, round(LOGO * DOTS)))
    if not found:
        return False
    gap = LOGO / 2
    whole = sum(LOGO * shape for _, shape in found)
    share = min(1.0, (LOGO_ROOM - gap * (len(found) - 1)) / whole)
    for place, (content, _) in enumerate(found):
        if place:
            paragraph.add_run("   ")
        add_drawn(paragraph, content, names, height=LOGO * share)
    return True


def _centre(cell: Any, style: str) -> None:
    from docx.enum.table import WD_ALIGN_VERTICAL

    cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
    give_style(cell.paragraphs[0], style)


def _code(address: str) -> bytes:
    """Return the code of an address as a PNG, black on white as a telephone wants it."""
    path, side = address_outline(address)
    picture = Image.new("1", (side, side), 1)
    for x, y, wide in re.findall(r"M(\d+) (\d+)h(\d+)", path):
        picture.paste(0, (int(x), int(y), int(x) + int(wide), int(y) + 1))
    written = BytesIO()
    picture.resize((side * 8, side * 8), Image.Resampling.NEAREST).save(written, "PNG")
    return written.getvalue()


def _spoken(address: str) -> str:
    """Return an address as people say it: without the protocol and the last stroke."""
    return re.sub(r"^https?://", "", address).rstrip("/")


def _size(title: str) -> int:
    """Return the size of a title in points: a long one is smaller."""
    return 30 if len(title) < 60 else 25 if len(title) < 110 else 20
