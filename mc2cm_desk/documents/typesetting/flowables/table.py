"""Tables: a header that repeats, lines as decoration, columns from the leading side."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportAttributeAccessIssue=false

from collections.abc import Sequence

from reportlab.platypus import Flowable, Table
from reportlab.platypus.tables import TableStyle

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.model import TableBlock, plain
from mc2cm_desk.documents.style import (
    CELL,
    CELL_HEAD,
    FRAME_HEIGHT,
    TextStyle,
    for_language,
)
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.words import Missing

HIGHEST_ROW = FRAME_HEIGHT * 0.6
"""Points of a row that goes on on the next page."""
BESIDE, MOST = 12.5, 0.5
"""Points that stay free beside the words of a cell; the share of a table that one word may ask."""


class TaggedTable(Table):
    """A table whose lines and grounds are artefacts; its cells carry the structure."""

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Cut between rows; within a row only where it is too high to be kept whole."""
        self._calc(availWidth, availHeight)
        body = self._rowHeights[self.repeatRows :]
        self.splitInRow = int(bool(body) and body[0] > HIGHEST_ROW)
        parts = super().split(availWidth, availHeight)
        if len(parts) == 2 and not self.splitInRow:
            rows = len(parts[0]._rowHeights)  # noqa: SLF001  reportlab tells it in no other way
            if len(self._rowHeights) - rows == 1 and rows - self.repeatRows > 2:
                # The last row takes the one before it along.
                return super().split(availWidth, sum(self._rowHeights[: rows - 1]) + 0.01)
        return parts

    def _drawBkgrnd(self) -> None:  # noqa: N802  reportlab's own names
        self.canv.artefact()
        super()._drawBkgrnd()
        self.canv.finish_mark()

    def _drawLines(self) -> None:  # noqa: N802
        self.canv.artefact()
        super()._drawLines()
        self.canv.finish_mark()


def make_table(
    block: TableBlock, language: str, node: Node, width: float, missing: list[Missing]
) -> TaggedTable:
    """Return a table set for a language; right-to-left ones begin at the right."""
    rtl = language == "ar"
    order = range(len(block.header))
    seen = list(reversed(order)) if rtl else list(order)
    body = for_language(CELL, language)
    head = for_language(CELL_HEAD, language)

    def style(base: TextStyle, column: int) -> TextStyle:
        from dataclasses import replace

        return replace(base, align="trailing") if column in block.numbers else base

    head_node = node.child("TR")
    head_cells: list[TextParagraph] = []
    for column in order:
        cell = head_node.child("TH", A={"O": "Table", "Scope": "Column"})
        paragraph = TextParagraph(
            plain(block.header[column]), style(head, column), language, cell, missing=missing
        )
        paragraph.header = True
        head_cells.append(paragraph)
    rows: list[list[TextParagraph]] = [[head_cells[column] for column in seen]]
    for row in block.rows:
        row_node = node.child("TR")
        cells = [
            TextParagraph(
                row[column], style(body, column), language, row_node.child("TD"), missing=missing
            )
            for column in order
        ]
        rows.append([cells[column] for column in seen])
    shares = fitted([block.weights[column] for column in seen], rows, width)
    table = TaggedTable(rows, colWidths=shares, repeatRows=1)
    table.setStyle(_style(seen, rtl=rtl))
    table.spaceBefore, table.spaceAfter = 4, 12
    return table


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
    first, last = (0, 0), (-1, -1)
    leading, trailing = ("RIGHT", "LEFT") if rtl else ("LEFT", "RIGHT")
    return TableStyle(
        [
            # reportlab's own default font would come in unembedded.
            ("FONT", first, last, "PlexSans", 8),
            ("VALIGN", first, last, "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 1.0, styles.MAIN),
            ("LINEBELOW", (0, 1), last, 0.4, styles.LINE),
            (f"{leading}PADDING", first, last, 4),
            (f"{trailing}PADDING", first, last, 8),
            ("TOPPADDING", first, last, 4),
            ("BOTTOMPADDING", first, last, 4),
        ]
    )
