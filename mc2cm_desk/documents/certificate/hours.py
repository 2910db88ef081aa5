"""The table of a certificate: days, the hours of each, and all of them together."""

from dataclasses import replace

from mc2cm_desk.documents.certificate.setting import Setting
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text_style import TextStyle

MOST_ACROSS = 8
"""Days side by side; a longer event has more lines of days."""
WIDEST = 112.0

DAY = TextStyle(size=8.6, leading=11, colour=palette.MUTE, align="center", after=0)
HOURS = TextStyle(size=11, leading=14, bold=True, align="center", after=0)


class HoursTable:
    """Cells of (day, hours), the total as the last; ``height`` is known before it is drawn."""

    def __init__(
        self, setting: Setting, hours: tuple[tuple[str, str], ...], wide: float, scale: float
    ) -> None:
        self._setting = setting
        lines = -(-len(hours) // MOST_ACROSS)
        self._across = -(-len(hours) // lines)
        self._column = min(WIDEST, wide / self._across)
        self._pad = 4 * scale
        day, bold = (
            replace(one, size=one.size * scale, leading=one.leading * scale) for one in (DAY, HOURS)
        )
        last = replace(bold, colour=palette.MAIN)
        inner = self._column - 8
        cells = [
            (
                setting.fitted(label, day, inner),
                setting.fitted(attended, last if number == len(hours) else bold, inner, 1),
            )
            for number, (label, attended) in enumerate(hours, start=1)
        ]
        self._rows = [cells[at : at + self._across] for at in range(0, len(cells), self._across)]
        self._heights = [
            tuple(max(cell[part].height for cell in row) for part in (0, 1)) for row in self._rows
        ]
        self.height = sum(sum(pair) + 4 * self._pad for pair in self._heights)

    def draw(self, x: float, wide: float, top: float, node: Node) -> None:
        """Draw it in the middle of a column, its upper edge at ``top``."""
        table = node.child("Table")
        start = x + (wide - self._across * self._column) / 2
        for row, heights in zip(self._rows, self._heights, strict=True):
            for part, height in enumerate(heights):
                tall = height + 2 * self._pad
                self._draw_ground(start, top, tall, head=part == 0)
                line = table.child("TR")
                for number in range(self._across):
                    cell = self._cell(line, head=part == 0)
                    if number < len(row):
                        self._draw_cell(row[number][part], number, start, top, tall, cell)
                top -= tall

    def _cell(self, line: Node, *, head: bool) -> Node:
        if head:
            return line.child("TH", A={"O": "Table", "Scope": "Column"})
        return line.child("TD")

    def _draw_cell(
        self, made: TextParagraph, number: int, start: float, top: float, tall: float, node: Node
    ) -> None:
        seen = self._across - 1 - number if self._setting.rtl else number
        x = start + seen * self._column + 4
        self._setting.put(made, x, top - (tall - made.height) / 2, node)

    def _draw_ground(self, start: float, top: float, tall: float, *, head: bool) -> None:
        canvas = self._setting.canvas
        wide = self._across * self._column
        canvas.artefact()
        if head:
            canvas.setFillColor(palette.BOX)
            canvas.rect(start, top - tall, wide, tall, stroke=0, fill=1)
        canvas.setStrokeColor(palette.LINE)
        canvas.setLineWidth(0.6)
        canvas.line(start, top - tall, start + wide, top - tall)
        if head:
            canvas.line(start, top, start + wide, top)
        canvas.finish_mark()
