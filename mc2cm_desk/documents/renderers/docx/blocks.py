"""The blocks of the neutral document as paragraphs and tables of a Word file."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
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
    PullQuote,
    Span,
    Spans,
    TableBlock,
    Tone,
    Visitor,
    plain,
)
from mc2cm_desk.documents.renderers.docx import parts, tables
from mc2cm_desk.documents.renderers.docx.city_map import add_map
from mc2cm_desk.documents.renderers.docx.links import WordText
from mc2cm_desk.documents.renderers.docx.styles import give_style, styled
from mc2cm_desk.documents.typesetting import palette

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
    Tone.SAND: (palette.BOX, palette.LINE),
    Tone.TEAL: (palette.SECOND_PALE, palette.SECOND),
    Tone.ROSE: (palette.ACCENT_PALE, palette.ACCENT),
    Tone.DRAFT: (palette.DRAFT, palette.DRAFT_INK),
}
_BARS = (62.0, 14.0, 88.0)
"""Millimetres for the label, the number and the bar of a chart's row."""

_TOGETHER = 15
"""Bars that stay on one page with their caption."""


class DocxBlocks(Visitor[None]):
    """Appends blocks to a file, or to the cell of a table while a box is filled.

    ``text_width`` is that of pages with text, in millimetres; ``new_page`` lets the next paragraph
    begin a page.
    """

    def __init__(self, word: "WordFile", text: WordText, *, text_width: float, draft: bool) -> None:
        self.word, self._text, self._draft = word, text, draft
        self._text_width = text_width
        self.new_page = False
        self._cell: Any = None
        """The cell that is being filled; none where blocks go to the file itself."""

    def add(self, blocks: Iterable[Block]) -> None:
        """Append blocks in their order."""
        for block in blocks:
            block.accept(self)

    def paragraph(self, spans: Spans, style: str, *, anchor: str = "") -> Any:
        """Append a paragraph and return it; links to ``anchor`` lead to it."""
        paragraph = styled(self._place, style)
        if self.new_page and self._cell is None:
            # A break of its own would leave an empty page where the page before is full.
            paragraph.paragraph_format.page_break_before = True
            self.new_page = False
        with self._text.place(paragraph, anchor):
            self._text.add(paragraph, spans)
        return paragraph

    def visit_heading(self, block: Heading) -> None:
        """Write a heading into the Word document."""
        self.paragraph(plain(block.text), f"Heading {block.level}", anchor=block.anchor)

    def visit_paragraph(self, block: Paragraph) -> None:
        """Write a paragraph into the Word document."""
        self.paragraph(block.spans, _STYLES[block.kind])

    def visit_list(self, block: ListBlock) -> None:
        """Write a list into the Word document."""
        style = "List Number" if block.ordered else "List Bullet"
        numbering = parts.new_numbering(self.word) if block.ordered else ""
        for number, item in enumerate(block.items, 1):
            paragraph = self.paragraph(item, style)
            if numbering:
                parts.number_by(paragraph, numbering)
            if number == len(block.items):
                parts.end_list(paragraph)

    def visit_box(self, block: Box) -> None:
        """Write a box into the Word document."""
        with self._box(block.tone):
            if block.title:
                self.paragraph(plain(block.title), "Box Title")
            self.add(block.blocks)

    def visit_facts(self, block: Facts) -> None:
        """Write facts into the Word document."""
        for name, values in block.items:
            self.paragraph(plain(name, bold=True), "Small")
            for spans in values:
                self.paragraph(spans, "Body Text")

    def visit_columns(self, block: Columns) -> None:
        """Write two columns into the Word document."""
        self.add((*block.text, *block.beside))

    def visit_figure(self, block: Figure) -> None:
        """Write a figure into the Word document."""
        paragraph = self.paragraph((), "Picture")
        tall = self._width * block.height / styles.TEXT_WIDTH
        # A picture that is gone, or is none, leaves its words.
        with suppress(OSError):
            alternative = block.alternative or block.caption
            parts.add_picture(paragraph, block.path, alternative, self._width, tall)
        words = " · ".join(one for one in (block.mark, block.caption, block.credit) if one)
        if words:
            self.paragraph(plain(words), "Caption")

    def visit_table(self, block: TableBlock) -> None:
        """Write a table into the Word document."""
        self._turn_page()
        table = tables.add_table(
            self._place,
            len(block.header),
            tables.fitted(block.weights, block.header, self._width),
            rtl=self._text.rtl,
            width=self._width,
        )
        if any(block.header):
            for number, cell in enumerate(tables.add_row(table)):
                at_end = number in block.numbers
                self._fill(cell, plain(block.header[number]), "Table Head", at_end=at_end)
            tables.repeat_header(table.rows[0])
        for row in block.rows:
            for number, cell in enumerate(tables.add_row(table)):
                self._fill(cell, row[number], "Table Text", at_end=number in block.numbers)
        tables.describe(table, block.caption)
        self._caption(block.caption)

    def visit_bar_chart(self, block: BarChart) -> None:
        """Draw bars in a table: its numbers stay to be read and to be edited."""
        self._turn_page()
        width = self._width
        table = tables.add_table(
            self._place,
            3,
            _BARS,
            rtl=self._text.rtl,
            lined=False,
            width=width,
            margins=(0.4, 1.4),
        )
        most = max((value for _, value in block.bars), default=0) or 1
        room = width * _BARS[2] / sum(_BARS) - 3
        for label, value in block.bars:
            name, number, bar = tables.add_row(table)
            self._fill(name, plain(label), "Table Text")
            name.paragraphs[0].paragraph_format.keep_with_next = len(block.bars) <= _TOGETHER
            self._fill(number, plain(str(value)), "Table Text", at_end=True)
            tables.draw_bar(bar, value / most, room)
        tables.describe(table, block.caption, block.alternative)
        self._caption(block.caption)

    def visit_city_map(self, block: CityMap) -> None:
        """Write a map of cities into the Word document."""
        paragraph = self.paragraph((), "Picture")
        add_map(paragraph, block, self._text, self._width * 72 / 25.4)
        self.paragraph(plain(block.caption), "Caption")

    def visit_key_figures(self, block: KeyFigures) -> None:
        """Write key figures into the Word document."""
        self._turn_page()
        count = len(block.figures)
        table = tables.add_table(
            self._place,
            count,
            (1,) * count,
            rtl=self._text.rtl,
            lined=False,
            width=self._width,
            margins=(1, 3),
        )
        for cell, (number, caption) in zip(tables.add_row(table), block.figures, strict=True):
            tables.rule(cell, start=(palette.PAPER, 36), end=(palette.PAPER, 36))
            tables.shade(cell, palette.BOX)
            self._fill(cell, plain(number), "Key Figure")
            with self._inside(cell):
                self.paragraph(plain(caption), "Small")
        tables.add_gap(self._place)

    def visit_numbered(self, block: Numbered) -> None:
        """Write a numbered entry into the Word document."""
        paragraph = self.paragraph((), "Recommendation")
        with self._text.place(paragraph, block.anchor):
            self._text.add(paragraph, plain(f"{block.number}\t"), "Number")
            self._text.add(paragraph, block.text)
        for detail in block.details:
            self.paragraph(detail, "Recommendation Detail")

    def visit_chips(self, block: Chips) -> None:
        """Write chips into the Word document."""
        self.paragraph(plain(" · ".join(filter(str.strip, block.texts))), "Chips")

    def visit_pull_quote(self, block: PullQuote) -> None:
        """Write a pull quote into the Word document."""
        self.paragraph(plain(block.text), "Pull Quote")
        if block.by:
            self.paragraph(plain(block.by), "Quote Source")

    def visit_end_notes(self, block: EndNotes) -> None:
        """Write end notes into the Word document."""
        self.paragraph(plain(block.title), "Heading 3")
        for number, spans in block.notes:
            back = Span(str(number), link=f"#call-{number}")
            self.paragraph((back, *plain("\t"), *spans), "End Note", anchor=f"note-{number}")

    def visit_missing(self, block: Missing) -> None:
        """Write a note of what is missing into the Word document."""
        if self._draft:
            self.paragraph(plain(block.text), "To Complete")

    def visit_blank(self, block: Blank) -> None:
        """Write lines to write on into the Word document."""
        # A box to type in: lines would be pushed away by the first letter.
        with self._box(Tone.SAND):
            for _ in range(block.lines):
                self.paragraph((), "Writing Line")

    def visit_page_break(self, block: PageBreak) -> None:
        """Write a page break into the Word document."""
        self.new_page = True

    @property
    def _place(self) -> Any:
        return self.word if self._cell is None else self._cell

    @property
    def _width(self) -> float:
        """The millimetres that a table or a picture has here."""
        return self._text_width - (2 * tables.PADDING if self._cell is not None else 0)

    @contextmanager
    def _inside(self, cell: Any) -> Generator[None]:
        """Append to a cell meanwhile."""
        before, self._cell = self._cell, cell
        yield
        self._cell = before

    @contextmanager
    def _box(self, tone: Tone) -> Generator[None]:
        """Append to a coloured box meanwhile, and a gap after it."""
        self._turn_page()
        ground, bar = _GROUNDS[tone]
        box = tables.box(self._place, ground, bar, width=self._width, rtl=self._text.rtl)
        with box as cell, self._inside(cell):
            yield
        tables.add_gap(self._place)

    def _turn_page(self) -> None:
        """Begin a page where a table comes first: tables cannot do so themselves."""
        if self.new_page and self._cell is None:
            self.paragraph((), "Gap")

    def _fill(self, cell: Any, spans: Spans, style: str, *, at_end: bool = False) -> None:
        paragraph = cell.paragraphs[0]
        give_style(paragraph, style)
        if at_end:
            tables.end_aligned(paragraph)
        self._text.add(paragraph, spans)

    def _caption(self, caption: str) -> None:
        """Write what stands under a table, which also keeps the next one apart."""
        if caption:
            self.paragraph(plain(caption), "Caption")
        else:
            tables.add_gap(self._place)
