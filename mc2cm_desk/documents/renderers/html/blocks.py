"""The blocks of the neutral document as elements of a web page, from their templates."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from markupsafe import Markup

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
    Part,
    PullQuote,
    Span,
    Spans,
    TableBlock,
    Visitor,
)
from mc2cm_desk.documents.renderers.html.city_map import drawn_map
from mc2cm_desk.documents.renderers.html.pictures import Store, picture_of
from mc2cm_desk.documents.renderers.html.templates import macros
from mc2cm_desk.domain.text import bidi

_TAG = re.compile("<[^>]*>")

Address = Callable[[str], str]
"""Takes a link to an address or ``#anchor``, returns it as a page says it; empty for none."""


def text_of(markup: Markup) -> str:
    """Return the letters of a page; unlike `Markup.striptags`, with its no-break spaces."""
    return Markup(_TAG.sub("", markup)).unescape()


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A span as its template is filled: ``address`` is where it leads, ``id`` its own place."""

    text: str
    bold: bool
    italic: bool
    address: str
    id: str = ""


class HtmlBlocks(Visitor[Markup]):
    """Returns the elements of a block.

    ``top`` is the level of the headings of parts. ``store`` keeps pictures. With ``xml`` elements
    are written as XHTML wants them.
    """

    def __init__(
        self,
        document: Document,
        *,
        draft: bool,
        top: int,
        address: Address,
        store: Store,
        xml: bool = False,
    ) -> None:
        self._document, self._draft, self._top = document, draft, top
        self._address, self._store = address, store
        self._macros = macros("blocks.html", xml=xml)
        self._level = 1
        """That of the last heading: none is skipped on the way down."""
        self._heading = document.title
        """The words of the last heading: they name what scrolls below it."""

    def part(self, part: Part, *, level: int) -> Markup:
        """Return a part, under its heading of a level."""
        self._level, self._heading = level, part.heading
        return self._macros.part(part, level, self.blocks(part.blocks))

    def blocks(self, blocks: Iterable[Block]) -> Markup:
        """Return blocks in their order."""
        return Markup("").join(block.accept(self) for block in blocks)

    def visit_heading(self, block: Heading) -> Markup:
        """Return a heading as markup."""
        self._level = min(block.level + self._top - 1, self._level + 1)
        self._heading = block.text
        return self._macros.heading(block, self._level)

    def visit_paragraph(self, block: Paragraph) -> Markup:
        """Return a paragraph as markup."""
        return self._macros.paragraph(block.kind.value, self._spans(block.spans))

    def visit_list(self, block: ListBlock) -> Markup:
        """Return a list as markup."""
        return self._macros.list(block, [self._spans(item) for item in block.items])

    def visit_box(self, block: Box) -> Markup:
        """Return a box as markup."""
        return self._macros.box(block, self.blocks(block.blocks))

    def visit_facts(self, block: Facts) -> Markup:
        """Return facts as markup."""
        return self._macros.facts(
            [(name, [self._spans(value) for value in values]) for name, values in block.items]
        )

    def visit_columns(self, block: Columns) -> Markup:
        """Return two columns as markup."""
        return self._macros.columns(block, self.blocks(block.text), self.blocks(block.beside))

    def visit_figure(self, block: Figure) -> Markup:
        """Return a figure as markup."""
        share = block.height / styles.TEXT_WIDTH
        picture = picture_of(block.path, share, self._store)
        words = " · ".join(part for part in (block.mark, block.caption, block.credit) if part)
        return self._macros.figure(picture, block.alternative or block.caption, words)

    def visit_table(self, block: TableBlock) -> Markup:
        """Return a table as markup."""
        rows = [[self._spans(cell) for cell in row] for row in block.rows]
        return self._macros.table(block, rows, block.caption or self._heading)

    def visit_bar_chart(self, block: BarChart) -> Markup:
        """Return a bar chart as markup."""
        most = max((value for _, value in block.bars), default=0) or 1
        bars = [(label, value, round(100 * value / most, 1)) for label, value in block.bars]
        return self._macros.bar_chart(block, bars)

    def visit_city_map(self, block: CityMap) -> Markup:
        """Return a map of cities as markup."""
        drawn = drawn_map(block, self._document.look)
        return self._macros.city_map(block, drawn, block.caption or self._heading)

    def visit_key_figures(self, block: KeyFigures) -> Markup:
        """Return key figures as markup."""
        return self._macros.key_figures(block)

    def visit_numbered(self, block: Numbered) -> Markup:
        """Return a numbered entry as markup."""
        details = [self._spans(detail) for detail in block.details]
        return self._macros.numbered(block, self._spans(block.text), details)

    def visit_chips(self, block: Chips) -> Markup:
        """Return chips as markup."""
        return self._macros.chips(block)

    def visit_pull_quote(self, block: PullQuote) -> Markup:
        """Return a pull quote as markup."""
        return self._macros.pull_quote(block)

    def visit_end_notes(self, block: EndNotes) -> Markup:
        """Return end notes as markup."""
        notes = [
            (number, self._spans(spans), self._address(f"#call-{number}"))
            for number, spans in block.notes
        ]
        return self._macros.end_notes(block, notes)

    def visit_missing(self, block: Missing) -> Markup:
        """Return a note of what is missing as markup."""
        return self._macros.missing(block) if self._draft else Markup("")

    def visit_blank(self, block: Blank) -> Markup:
        """Return lines to write on as markup."""
        return self._macros.blank(block)

    def visit_page_break(self, block: PageBreak) -> Markup:
        """Return a page break as markup."""
        return self._macros.page_break()

    def _spans(self, spans: Spans) -> Markup:
        return self._macros.spans([self._stretch(span) for span in spans])

    def _stretch(self, span: Span) -> _Stretch:
        rtl = self._document.is_right_to_left
        text = bidi.marked_one_way(span.text) if rtl else span.text
        if span.note:
            call, note = f"call-{span.note}", self._address(f"#note-{span.note}")
            return _Stretch(text, span.bold, span.italic, note, call)
        address = self._address(span.link) if span.link else ""
        return _Stretch(text, span.bold, span.italic, address)
