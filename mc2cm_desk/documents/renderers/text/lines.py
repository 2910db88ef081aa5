"""What a document says, line by line, in reading order: to compare versions and outputs."""

from collections.abc import Iterable, Iterator

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
    PullQuote,
    Spans,
    TableBlock,
    Visitor,
)
from mc2cm_desk.domain.note.version import VersionPart


def parts_of(document: Document) -> tuple[VersionPart, ...]:
    """Return the words of each part; what is to be completed is no part of them."""
    return tuple(
        VersionPart(part.anchor, part.heading, "\n".join(lines(part.blocks)))
        for part in document.parts
    )


def lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield one line for each paragraph, item, row, bar and caption."""
    visitor = _Lines()
    for block in blocks:
        for line in block.accept(visitor):
            shown = " ".join(line.split())
            if shown:
                yield shown


class _Lines(Visitor[Iterable[str]]):
    """Returns the lines of a block, with the white space of their source."""

    def visit_heading(self, block: Heading) -> Iterable[str]:
        """Return the words of a heading, a line each."""
        return (block.text,)

    def visit_paragraph(self, block: Paragraph) -> Iterable[str]:
        """Return the words of a paragraph, a line each."""
        return (_text(block.spans),)

    def visit_list(self, block: ListBlock) -> Iterable[str]:
        """Return the words of a list, a line each."""
        return map(_text, block.items)

    def visit_box(self, block: Box) -> Iterable[str]:
        """Return the words of a box, a line each."""
        return (block.title, *lines(block.blocks))

    def visit_facts(self, block: Facts) -> Iterable[str]:
        """Return the words of facts, a line each."""
        return (" | ".join((name, *map(_text, values))) for name, values in block.items)

    def visit_columns(self, block: Columns) -> Iterable[str]:
        """Return the words of two columns, a line each."""
        return lines((*block.text, *block.beside))

    def visit_figure(self, block: Figure) -> Iterable[str]:
        """Return the words of a figure, a line each."""
        return (" · ".join(part for part in (block.caption, block.credit) if part),)

    def visit_table(self, block: TableBlock) -> Iterable[str]:
        """Return the words of a table, a line each."""
        rows = (" | ".join(map(_text, row)) for row in block.rows)
        return (" | ".join(block.header), *rows, block.caption)

    def visit_bar_chart(self, block: BarChart) -> Iterable[str]:
        """Return the words of a bar chart, a line each."""
        return (*(f"{label} | {value}" for label, value in block.bars), block.caption)

    def visit_city_map(self, block: CityMap) -> Iterable[str]:
        """Return the words of a map of cities, a line each."""
        return (" | ".join(point.name for point in block.points), block.caption)

    def visit_key_figures(self, block: KeyFigures) -> Iterable[str]:
        """Return the words of key figures, a line each."""
        return (f"{number} | {caption}" for number, caption in block.figures)

    def visit_numbered(self, block: Numbered) -> Iterable[str]:
        """Return the words of a numbered entry, a line each."""
        return (f"{block.number} | {_text(block.text)}", *map(_text, block.details))

    def visit_chips(self, block: Chips) -> Iterable[str]:
        """Return the words of chips, a line each."""
        return (" · ".join(block.texts),)

    def visit_pull_quote(self, block: PullQuote) -> Iterable[str]:
        """Return the words of a pull quote, a line each."""
        return (block.text, block.by)

    def visit_end_notes(self, block: EndNotes) -> Iterable[str]:
        """Return the words of end notes, a line each."""
        return (block.title, *(f"{number} | {_text(spans)}" for number, spans in block.notes))

    def visit_missing(self, block: Missing) -> Iterable[str]:
        """Return the words of a note of what is missing, a line each."""
        return ()

    def visit_blank(self, block: Blank) -> Iterable[str]:
        """Return the words of lines to write on, a line each."""
        return ()

    def visit_page_break(self, block: PageBreak) -> Iterable[str]:
        """Return the words of a page break, a line each."""
        return ()


def _text(spans: Spans) -> str:
    return "".join(span.text for span in spans)
