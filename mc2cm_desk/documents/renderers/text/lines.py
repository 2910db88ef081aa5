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
        return (block.text,)

    def visit_paragraph(self, block: Paragraph) -> Iterable[str]:
        return (_text(block.spans),)

    def visit_list(self, block: ListBlock) -> Iterable[str]:
        return map(_text, block.items)

    def visit_box(self, block: Box) -> Iterable[str]:
        return (block.title, *lines(block.blocks))

    def visit_facts(self, block: Facts) -> Iterable[str]:
        return (" | ".join((name, *map(_text, values))) for name, values in block.items)

    def visit_columns(self, block: Columns) -> Iterable[str]:
        return lines((*block.text, *block.beside))

    def visit_figure(self, block: Figure) -> Iterable[str]:
        return (" · ".join(part for part in (block.caption, block.credit) if part),)

    def visit_table(self, block: TableBlock) -> Iterable[str]:
        rows = (" | ".join(map(_text, row)) for row in block.rows)
        return (" | ".join(block.header), *rows, block.caption)

    def visit_bar_chart(self, block: BarChart) -> Iterable[str]:
        return (*(f"{label} | {value}" for label, value in block.bars), block.caption)

    def visit_city_map(self, block: CityMap) -> Iterable[str]:
        return (" | ".join(point.name for point in block.points), block.caption)

    def visit_key_figures(self, block: KeyFigures) -> Iterable[str]:
        return (f"{number} | {caption}" for number, caption in block.figures)

    def visit_numbered(self, block: Numbered) -> Iterable[str]:
        return (f"{block.number} | {_text(block.text)}", *map(_text, block.details))

    def visit_chips(self, block: Chips) -> Iterable[str]:
        return (" · ".join(block.texts),)

    def visit_pull_quote(self, block: PullQuote) -> Iterable[str]:
        return (block.text, block.by)

    def visit_end_notes(self, block: EndNotes) -> Iterable[str]:
        return (block.title, *(f"{number} | {_text(spans)}" for number, spans in block.notes))

    def visit_missing(self, block: Missing) -> Iterable[str]:
        return ()

    def visit_blank(self, block: Blank) -> Iterable[str]:
        return ()

    def visit_page_break(self, block: PageBreak) -> Iterable[str]:
        return ()


def _text(spans: Spans) -> str:
    return "".join(span.text for span in spans)
