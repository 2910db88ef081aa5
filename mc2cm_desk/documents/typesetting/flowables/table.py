"""Tables: a header that repeats, lines as decoration, columns from the leading side."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportAttributeAccessIssue=false

from collections.abc import Collection, Sequence
from dataclasses import replace

from reportlab.platypus import Flowable, Table
from reportlab.platypus.tables import TableStyle

from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.configuration import rules
from mc2cm_desk.documents.typesetting.fonts import first
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.spans import Spans
from mc2cm_desk.documents.typesetting.text.words import Missing
from mc2cm_desk.documents.typesetting.text_style import TextStyle

BESIDE, MOST = 12.5, 0.5
"""Points that stay free beside the words of a cell; the share of a table that one word may ask."""


class TaggedTable(Table):
    """A table whose lines and grounds are artefacts; its cells carry the structure."""

    highest_row = 0.0
    """Points above which a row goes on on the next page."""

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Cut between rows; within a row only where it is too high to be kept whole."""
        parts = self._parts(availWidth, availHeight)
        for part in parts:
            assert isinstance(part, TaggedTable)
            part.highest_row = self.highest_row
        return parts

    def _parts(self, width: float, height: float) -> list[Flowable]:
        self._calc(width, height)
        body = self._rowHeights[self.repeatRows :]
        self.splitInRow = int(bool(body) and body[0] > self.highest_row)
        parts = super().split(width, height)
        if len(parts) == 2 and not self.splitInRow:
            rows = len(parts[0]._rowHeights)  # noqa: SLF001  there is no public access
            if len(self._rowHeights) - rows == 1 and rows - self.repeatRows > 2:
                # The last row takes the one before it along.
                return super().split(width, sum(self._rowHeights[: rows - 1]) + 0.01)
        return parts

    def _drawBkgrnd(self) -> None:  # noqa: N802  reportlab's own names
        self.canv.artefact()
        super()._drawBkgrnd()
        self.canv.finish_mark()

    def _drawLines(self) -> None:  # noqa: N802
        self.canv.artefact()
        super()._drawLines()
        self.canv.finish_mark()


def tagged_table(
    header: Sequence[Spans],
    rows: Sequence[Sequence[Spans]],
    weights: Sequence[float],
    language: str,
    node: Node,
    width: float,
    *,
    styles: tuple[TextStyle, TextStyle],
    numbers: Collection[int] = (),
    highest_row: float,
    missing: list[Missing],
) -> TaggedTable:
    """Return a table set for a language, ``width`` points wide; right-to-left from the right.

    ``weights`` share the width among the columns; the columns ``numbers`` align at their end.
    ``styles`` are those of the header and of the other cells. A row higher than ``highest_row``
    points may go on on the next page. Characters that no font has are added to ``missing``.
    """
    rtl = rules(language).rtl
    order = range(len(header))
    seen = list(reversed(order)) if rtl else list(order)
    made = _cells(header, rows, language, node, styles=styles, numbers=numbers, missing=missing)
    cells = [[row[column] for column in seen] for row in made]
    shares = fitted([weights[column] for column in seen], cells, width)
    table = TaggedTable(cells, colWidths=shares, repeatRows=1)
    table.highest_row = highest_row
    table.setStyle(_style(seen, rtl=rtl))
    table.spaceBefore, table.spaceAfter = 4, 12
    return table


def _cells(
    header: Sequence[Spans],
    rows: Sequence[Sequence[Spans]],
    language: str,
    node: Node,
    *,
    styles: tuple[TextStyle, TextStyle],
    numbers: Collection[int],
    missing: list[Missing],
) -> list[list[TextParagraph]]:
    """Return the cells of the header and of every row, tagged in the order of reading."""
    head, body = styles

    def style(base: TextStyle, column: int) -> TextStyle:
        """Return the style of a column: numbers align at their end."""
        return replace(base, align="trailing") if column in numbers else base

    head_node = node.child("TR")
    head_cells: list[TextParagraph] = []
    for column, spans in enumerate(header):
        cell = head_node.child("TH", A={"O": "Table", "Scope": "Column"})
        paragraph = TextParagraph(spans, style(head, column), language, cell, missing=missing)
        paragraph.header = True
        head_cells.append(paragraph)
    cells = [head_cells]
    for row in rows:
        row_node = node.child("TR")
        cells.append(
            [
                TextParagraph(
                    spans, style(body, column), language, row_node.child("TD"), missing=missing
                )
                for column, spans in enumerate(row)
            ]
        )
    return cells


def fitted(
    weights: Sequence[float], rows: Sequence[Sequence[TextParagraph]], width: float
) -> list[float]:
    """Return the widths of columns: their weights, but wide enough for their longest words.

    A word that would take more than half of the table is broken, whatever the weights.
    """
    shares = [width * weight / sum(weights) for weight in weights]
    columns = zip(*rows, strict=True)
    least = [
        min(max(cell.minWidth() for cell in column) + BESIDE, width * MOST) for column in columns
    ]
    lacking = sum(max(0.0, need - share) for need, share in zip(least, shares, strict=True))
    spare = sum(max(0.0, share - need) for need, share in zip(least, shares, strict=True))
    if not lacking or lacking >= spare:
        return shares
    return [
        max(need, share - max(0.0, share - need) * lacking / spare)
        for need, share in zip(least, shares, strict=True)
    ]


def _style(seen: Sequence[int], *, rtl: bool) -> TableStyle:
    start, end = (0, 0), (-1, -1)
    leading, trailing = ("RIGHT", "LEFT") if rtl else ("LEFT", "RIGHT")
    return TableStyle(
        [
            # reportlab's own default font would come in unembedded.
            ("FONT", start, end, first(), 8),
            ("VALIGN", start, end, "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 1.0, palette.MAIN),
            ("LINEBELOW", (0, 1), end, 0.4, palette.LINE),
            (f"{leading}PADDING", start, end, 4),
            (f"{trailing}PADDING", start, end, 8),
            ("TOPPADDING", start, end, 4),
            ("BOTTOMPADDING", start, end, 4),
        ]
    )
