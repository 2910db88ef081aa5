"""The note as a Word file: real styles, headings, captions, contents; right-to-left in Arabic."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.model import (
    BarChart,
    Blank,
    Block,
    Box,
    Chips,
    CityMap,
    Columns,
    Document,
    EndNotes,
    Facts,
    Figure,
    Heading,
    KeyFigures,
    ListBlock,
    Missing,
    Numbered,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Part,
    PullQuote,
    Span,
    Spans,
    TableBlock,
    Tone,
    plain,
)
from mc2cm_desk.documents.renderers.docx import parts, tables
from mc2cm_desk.documents.renderers.docx.city_map import add_map
from mc2cm_desk.documents.renderers.docx.cover import add_back, add_cover
from mc2cm_desk.documents.renderers.docx.fonts import carry_further
from mc2cm_desk.documents.renderers.docx.links import WordText
from mc2cm_desk.documents.renderers.docx.styles import TEXT_WIDTH, give_style, styled, written_in
from mc2cm_desk.documents.renderers.docx.xml import begin_field, end_field
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.text.cleaning import cleaned

if TYPE_CHECKING:
    from docx.document import Document as WordFile

_STYLES = {
    ParagraphKind.BODY: "Body Text",
    ParagraphKind.LEAD: "Lead",
    ParagraphKind.SMALL: "Small",
    ParagraphKind.QUOTE: "Quote",
    ParagraphKind.META: "Small",
    ParagraphKind.KICKER: "Kicker",
}
_GROUNDS = {
    Tone.SAND: (styles.BOX, styles.LINE),
    Tone.TEAL: (styles.SECOND_PALE, styles.SECOND),
    Tone.ROSE: (styles.ACCENT_PALE, styles.ACCENT),
    Tone.DRAFT: (styles.DRAFT, styles.DRAFT_INK),
}
_BARS = (62.0, 14.0, 88.0)
"""Millimetres for the label, the number and the bar of a chart's row."""

_TOGETHER = 15
"""Bars that stay on one page with their caption."""


def write_note_docx(document: Document, path: Path, *, draft: bool = False) -> None:
    """Write the same content as the PDF.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    with atomic_write(path) as stream, written_in(document.look):
        writer = _Writer(cleaned(document), draft=draft)
        writer.write()
        carry_further(writer.word, writer.text.further_fonts)
        stream.write(parts.packed(writer.word))


class _Writer:
    """Turns blocks into paragraphs and tables of Word, in order."""

    def __init__(self, document: Document, *, draft: bool) -> None:
        self.document, self.draft = document, draft
        self.rtl = document.is_right_to_left
        self.word: WordFile = parts.new_file(document)
        self.text = WordText(document.language, self.rtl, document.anchors)
        self._new_page = False

    def write(self) -> None:
        """Write cover, contents, imprint, parts and the last page."""
        document = self.document
        if document.front:
            add_cover(self.word, self.text, document, draft=self.draft)
            parts.text_pages(parts.new_section(self.word), document, self.text)
            self._paragraph(plain(document.words.contents), "Contents Title")
            self._contents()
            tables.add_gap(self.word)
            self._blocks(document.imprint)
        else:
            parts.text_pages(self.word.sections[0], document, self.text)
        for place, part in enumerate(document.parts):
            self._part(part, first=not place and not document.front)
        if document.back is not None:
            parts.new_section(self.word)
            add_back(self.word, self.text, document, document.back)

    def _part(self, part: Part, *, first: bool) -> None:
        self._new_page = part.new_page and not first
        if not part.new_page:
            tables.add_gap(self.word)
        if part.kicker:
            self._paragraph(plain(part.kicker), "Kicker")
        style = "Heading 1" if self.document.front or first else "Heading 2"
        self._paragraph(plain(part.heading), style, anchor=part.anchor)
        self._blocks(part.blocks)

    def _contents(self) -> None:
        """Fill the contents field with our headings; Word adds the pages when it has counted."""
        entries = [entry for part in self.document.parts for entry in _entries(part)]
        paragraph = None
        for place, (text, anchor, level) in enumerate(entries):
            paragraph = styled(self.word, f"TOC {level}")
            if place == 0:
                begin_field(paragraph, 'TOC \\o "1-2" \\h \\z \\u')
            self.text.add(paragraph, (Span(text, link=f"#{anchor}"),), "Contents Link")
        if paragraph is not None:
            end_field(paragraph)

    def _paragraph(self, spans: Spans, style: str, place: Any = None, *, anchor: str = "") -> Any:
        paragraph = styled(place or self.word, style)
        if self._new_page and place is None:
            # A break of its own would leave an empty page where the page before is full.
            paragraph.paragraph_format.page_break_before = True
            self._new_page = False
        with self.text.place(paragraph, anchor):
            self.text.add(paragraph, spans)
        return paragraph

    def _blocks(self, blocks: Iterable[Block], place: Any = None) -> None:
        for block in blocks:
            self._block(block, place)

    def _block(self, block: Block, place: Any) -> None:
        match block:
            case Heading():
                style = f"Heading {block.level}"
                self._paragraph(plain(block.text), style, place, anchor=block.anchor)
            case Paragraph():
                self._paragraph(block.spans, _STYLES[block.kind], place)
            case ListBlock():
                self._list(block, place)
            case Box():
                self._box(block, place)
            case Facts():
                for name, said in block.items:
                    self._paragraph(plain(name, bold=True), "Small", place)
                    for spans in said:
                        self._paragraph(spans, "Body Text", place)
            case Columns():
                self._blocks((*block.text, *block.beside), place)
            case Figure():
                self._figure(block, place)
            case TableBlock():
                self._table(block, place)
            case BarChart():
                self._chart(block, place)
            case CityMap():
                paragraph = self._paragraph((), "Picture", place)
                add_map(paragraph, block, self.text, self._wide(place) * 72 / 25.4)
                self._paragraph(plain(block.caption), "Caption", place)
            case KeyFigures():
                self._figures(block, place)
            case Numbered():
                self._numbered(block, place)
            case Chips():
                self._paragraph(plain(" · ".join(filter(str.strip, block.texts))), "Chips", place)
            case PullQuote():
                self._paragraph(plain(block.text), "Pull Quote", place)
                if block.by:
                    self._paragraph(plain(block.by), "Quote Source", place)
            case EndNotes():
                self._notes(block, place)
            case Missing():
                if self.draft:
                    self._paragraph(plain(block.text), "To Complete", place)
            case Blank():
                self._blank(block, place)
            case PageBreak():
                self._new_page = True

    def _turn(self, place: Any) -> None:
        """Begin a page where a table comes first: tables cannot do so themselves."""
        if self._new_page and place is None:
            self._paragraph((), "Gap")

    def _box(self, block: Box, place: Any) -> None:
        self._turn(place)
        ground, bar = _GROUNDS[block.tone]
        inside = place is not None
        with tables.box(place or self.word, ground, bar, rtl=self.rtl, inside=inside) as cell:
            if block.title:
                self._paragraph(plain(block.title), "Box Title", cell)
            self._blocks(block.blocks, cell)
        tables.add_gap(place or self.word)

    def _blank(self, block: Blank, place: Any) -> None:
        # A box to type in: lines would be pushed away by the first letter.
        self._turn(place)
        ground, bar = _GROUNDS[Tone.SAND]
        inside = place is not None
        with tables.box(place or self.word, ground, bar, rtl=self.rtl, inside=inside) as cell:
            for _ in range(block.lines):
                self._paragraph((), "Writing Line", cell)
        tables.add_gap(place or self.word)

    def _list(self, block: ListBlock, place: Any) -> None:
        style = "List Number" if block.ordered else "List Bullet"
        numbering = parts.new_numbering(self.word) if block.ordered else ""
        for number, item in enumerate(block.items, 1):
            paragraph = self._paragraph(item, style, place)
            if numbering:
                parts.number_by(paragraph, numbering)
            if number == len(block.items):
                parts.end_list(paragraph)

    def _numbered(self, block: Numbered, place: Any) -> None:
        paragraph = self._paragraph((), "Recommendation", place)
        with self.text.place(paragraph, block.anchor):
            self.text.add(paragraph, plain(f"{block.number}\t"), "Number")
            self.text.add(paragraph, block.text)
        for detail in block.details:
            self._paragraph(detail, "Recommendation Detail", place)

    def _notes(self, block: EndNotes, place: Any) -> None:
        self._paragraph(plain(block.title), "Heading 3", place)
        for number, spans in block.notes:
            back = Span(str(number), link=f"#call-{number}")
            said = (back, *plain("\t"), *spans)
            self._paragraph(said, "End Note", place, anchor=f"note-{number}")

    def _cell(self, cell: Any, spans: Spans, style: str, *, at_end: bool = False) -> None:
        paragraph = cell.paragraphs[0]
        give_style(paragraph, style)
        if at_end:
            tables.end_aligned(paragraph)
        self.text.add(paragraph, spans)

    def _figure(self, block: Figure, place: Any) -> None:
        paragraph = self._paragraph((), "Picture", place)
        wide = self._wide(place)
        tall = wide * block.height / styles.TEXT_WIDTH
        # A picture that is gone, or is none, leaves its words.
        with suppress(OSError):
            said = block.alternative or block.caption
            parts.add_picture(paragraph, block.path, said, wide, tall)
        words = " · ".join(one for one in (block.mark, block.caption, block.credit) if one)
        if words:
            self._paragraph(plain(words), "Caption", place)

    def _wide(self, place: Any) -> float:
        """Return the millimetres that a table has at a place."""
        return TEXT_WIDTH if place is None else TEXT_WIDTH - 2 * tables.PADDING

    def _table(self, block: TableBlock, place: Any) -> None:
        self._turn(place)
        table = tables.add_table(
            place or self.word,
            len(block.header),
            tables.fitted(block.weights, block.header, self._wide(place)),
            rtl=self.rtl,
            width=self._wide(place),
        )
        if any(block.header):
            for number, cell in enumerate(tables.add_row(table)):
                at_end = number in block.numbers
                self._cell(cell, plain(block.header[number]), "Table Head", at_end=at_end)
            tables.repeat_header(table.rows[0])
        for row in block.rows:
            for number, cell in enumerate(tables.add_row(table)):
                self._cell(cell, row[number], "Table Text", at_end=number in block.numbers)
        tables.describe(table, block.caption)
        self._under(block.caption, place)

    def _under(self, caption: str, place: Any) -> None:
        """Write what stands under a table, which also keeps the next one apart."""
        if caption:
            self._paragraph(plain(caption), "Caption", place)
        else:
            tables.add_gap(place or self.word)

    def _chart(self, block: BarChart, place: Any) -> None:
        """Draw bars in a table: its numbers stay to be read and to be edited."""
        self._turn(place)
        wide = self._wide(place)
        table = tables.add_table(
            place or self.word, 3, _BARS, rtl=self.rtl, lined=False, width=wide, margins=(0.4, 1.4)
        )
        most = max((value for _, value in block.bars), default=0) or 1
        room = wide * _BARS[2] / sum(_BARS) - 3
        for label, value in block.bars:
            said, number, bar = tables.add_row(table)
            self._cell(said, plain(label), "Table Text")
            said.paragraphs[0].paragraph_format.keep_with_next = len(block.bars) <= _TOGETHER
            self._cell(number, plain(str(value)), "Table Text", at_end=True)
            tables.draw_bar(bar, value / most, room)
        tables.describe(table, block.caption, block.alternative)
        self._under(block.caption, place)

    def _figures(self, block: KeyFigures, place: Any) -> None:
        self._turn(place)
        count = len(block.figures)
        table = tables.add_table(
            place or self.word,
            count,
            (1,) * count,
            rtl=self.rtl,
            lined=False,
            width=self._wide(place),
            margins=(1, 3),
        )
        for cell, (number, caption) in zip(tables.add_row(table), block.figures, strict=True):
            tables.rule(cell, start=(styles.PAPER, 36), end=(styles.PAPER, 36))
            tables.shade(cell, styles.BOX)
            self._cell(cell, plain(number), "Key Figure")
            self._paragraph(plain(caption), "Small", cell)
        tables.add_gap(place or self.word)


def _entries(part: Part) -> Iterator[tuple[str, str, int]]:
    """Yield what the contents name of a part: words, place, level."""
    yield part.heading, part.anchor, 1
    for text, anchor in part.entries:
        yield text, anchor, 2
