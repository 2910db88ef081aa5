"""The blocks of the neutral document as plain text, in the manner of e-mails."""

import re
from collections.abc import Iterable
from textwrap import indent

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
    Visitor,
)

BETWEEN = " | "
"""What parts the cells of a row."""
INDENT = "  "
WRITING_LINE = "_" * 60


class TextBlocks(Visitor[str]):
    """Returns the lines of a block, empty where it says nothing."""

    def __init__(self, *, draft: bool) -> None:
        self._draft = draft

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Return blocks in their order, with an empty line between them."""
        return "\n\n".join(filter(None, (block.accept(self) for block in blocks)))

    def visit_heading(self, block: Heading) -> str:
        """Return a heading as lines of plain text."""
        return underlined(block.text, "-") if block.level == 2 else block.text

    def visit_paragraph(self, block: Paragraph) -> str:
        """Return a paragraph as lines of plain text."""
        text = _text(block.spans)
        return indent(text, INDENT) if block.kind is ParagraphKind.QUOTE else text

    def visit_list(self, block: ListBlock) -> str:
        """Return a list as lines of plain text."""
        marks = (f"{n}." if block.ordered else "-" for n in range(1, len(block.items) + 1))
        return _lines(
            f"{mark} {_text(item)}" for mark, item in zip(marks, block.items, strict=True)
        )

    def visit_box(self, block: Box) -> str:
        """Return a box as lines of plain text."""
        inside = indent(self.blocks(block.blocks), INDENT)
        return _lines((block.title, inside))

    def visit_facts(self, block: Facts) -> str:
        """Return facts as lines of plain text."""
        return _lines(
            f"{name}{BETWEEN}{BETWEEN.join(map(_text, values))}" for name, values in block.items
        )

    def visit_columns(self, block: Columns) -> str:
        """Return two columns as lines of plain text."""
        return self.blocks((*block.text, *block.beside))

    def visit_figure(self, block: Figure) -> str:
        """Return a figure as lines of plain text."""
        words = " · ".join(filter(None, (block.mark, block.caption, block.credit)))
        return f"[{block.alternative or words}]" + (f"\n{words}" if block.alternative else "")

    def visit_table(self, block: TableBlock) -> str:
        """Return a table as lines of plain text."""
        header = BETWEEN.join(block.header) if any(block.header) else ""
        rows = (BETWEEN.join(map(_text, row)) for row in block.rows)
        return _lines((underlined(header, "-") if header else "", *rows, block.caption))

    def visit_bar_chart(self, block: BarChart) -> str:
        """Return a bar chart as lines of plain text."""
        return _lines((*(f"{label}{BETWEEN}{count}" for label, count in block.bars), block.caption))

    def visit_city_map(self, block: CityMap) -> str:
        """Return a map of cities as lines of plain text."""
        return _lines((f"[{block.alternative}]", block.caption))

    def visit_key_figures(self, block: KeyFigures) -> str:
        """Return key figures as lines of plain text."""
        return _lines(f"{number} {caption}" for number, caption in block.figures)

    def visit_numbered(self, block: Numbered) -> str:
        """Return a numbered entry as lines of plain text."""
        details = (f"{INDENT}{_text(detail)}" for detail in block.details)
        return _lines((f"{block.number} {_text(block.text)}", *details))

    def visit_chips(self, block: Chips) -> str:
        """Return chips as lines of plain text."""
        return " · ".join(filter(str.strip, block.texts))

    def visit_pull_quote(self, block: PullQuote) -> str:
        """Return a pull quote as lines of plain text."""
        return indent(_lines((block.text, block.by)), INDENT)

    def visit_end_notes(self, block: EndNotes) -> str:
        """Return end notes as lines of plain text."""
        return _lines((block.title, *(f"{n}. {_text(spans)}" for n, spans in block.notes)))

    def visit_missing(self, block: Missing) -> str:
        """Return a note of what is missing as lines of plain text."""
        return f"[{block.text}]" if self._draft else ""

    def visit_blank(self, block: Blank) -> str:
        """Return lines to write on as lines of plain text."""
        return "\n".join([WRITING_LINE] * block.lines)

    def visit_page_break(self, block: PageBreak) -> str:
        """Return a page break as lines of plain text."""
        return ""


def underlined(text: str, sign: str) -> str:
    """Return a heading over a line as long as itself."""
    return f"{text}\n{sign * len(text)}"


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(filter(None, lines))


def _text(spans: Spans) -> str:
    return re.sub(" {2,}", " ", "".join(map(_span, spans))).strip(" ")


def _span(span: Span) -> str:
    """Return the words of a span, and its address where they do not say it."""
    address = span.link.removeprefix("mailto:")
    if not address or address.startswith("#") or _bare(span.text) == _bare(address):
        return span.text
    return f"{span.text} <{address}>"


def _bare(address: str) -> str:
    return address.removeprefix("https://").removeprefix("http://").rstrip("/")
