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
    for block in blocks:
        for line in _lines(block):
            said = " ".join(line.split())
            if said:
                yield said


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.text
        case Paragraph():
            yield _said(block.spans)
        case ListBlock():
            yield from (_said(item) for item in block.items)
        case Box():
            yield block.title
            yield from lines(block.blocks)
        case Facts():
            for name, said in block.items:
                yield " | ".join((name, *(_said(spans) for spans in said)))
        case Columns():
            yield from lines((*block.text, *block.beside))
        case Figure():
            yield " · ".join(part for part in (block.caption, block.credit) if part)
        case TableBlock():
            yield " | ".join(block.header)
            yield from (" | ".join(_said(cell) for cell in row) for row in block.rows)
            yield block.caption
        case BarChart():
            yield from (f"{label} | {value}" for label, value in block.bars)
            yield block.caption
        case CityMap():
            yield " | ".join(point.name for point in block.points)
            yield block.caption
        case KeyFigures():
            yield from (f"{number} | {caption}" for number, caption in block.figures)
        case Numbered():
            yield f"{block.number} | {_said(block.text)}"
            yield from (_said(detail) for detail in block.details)
        case Chips():
            yield " · ".join(block.texts)
        case PullQuote():
            yield block.text
            yield block.by
        case EndNotes():
            yield block.title
            yield from (f"{number} | {_said(spans)}" for number, spans in block.notes)
        case Missing() | Blank() | PageBreak():
            return


def _said(spans: Spans) -> str:
    return "".join(span.text for span in spans)
