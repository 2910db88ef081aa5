"""Figures drawn from numbers: bars and columns; each with its text equivalent in the tags."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from collections.abc import Sequence

from reportlab.platypus import Flowable

from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node

Bar = tuple[TextParagraph, TextParagraph, int]
"""What a bar is called, its number as words, and the number."""


class BarsFlowable(Flowable):
    """Horizontal bars with their labels and values; many stand in two columns."""

    ROW, LABEL, VALUE, BETWEEN = 19.0, 0.42, 44.0, 22.0
    ONE_COLUMN, MOST = 14, 60
    """Bars that stand under one another in one column, and those of one page in two."""

    def __init__(self, bars: Sequence[Bar], node: Node, *, rtl: bool, most: int) -> None:
        super().__init__()
        self.bars, self.node, self.rtl, self.most = list(bars), node, rtl, max(most, 1)
        self.spaceBefore = 4.0
        self.keepWithNext = 1

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        two = len(self.bars) > self.ONE_COLUMN
        self.column = (available_width - self.BETWEEN) / 2 if two else available_width
        self.start = self.column * self.LABEL
        for label, value, _ in self.bars:
            label.wrap(self.start - 8, 100)
            value.wrap(self.VALUE - 4, 100)
        half = (len(self.bars) + 1) // 2 if two else len(self.bars)
        self.columns = [half_of for half_of in (self.bars[:half], self.bars[half:]) if half_of]
        self.height = max(sum(self._row(bar) for bar in column) for column in self.columns)
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        canvas.mark(self.node)
        for place, column in enumerate(self.columns):
            x = place * (self.column + self.BETWEEN)
            self._draw_column(canvas, column, self.width - x - self.column if self.rtl else x)
        canvas.finish_mark()

    def _draw_column(self, canvas: TaggedCanvas, bars: Sequence[Bar], x: float) -> None:
        room = self.column - self.start - self.VALUE
        y = self.height
        for bar in bars:
            label, value, count = bar
            middle = y - self._row(bar) / 2
            long = max(2.0, room * count / self.most)
            left = x + (self.column - self.start - long if self.rtl else self.start)
            canvas.setFillColor(palette.MAIN)
            canvas.roundRect(left, middle - 4.5, long, 9, 1.5, stroke=0, fill=1)
            at = x + (self.column - self.start + 8 if self.rtl else 0)
            label.draw_on(canvas, at, middle + label.height / 2)
            beside = left - self.VALUE if self.rtl else left + long + 5
            value.draw_on(canvas, beside, middle + value.height / 2)
            y -= self._row(bar)

    def _row(self, bar: Bar) -> float:
        return max(self.ROW, bar[0].height + 5)


class ColumnsFlowable(Flowable):
    """Columns side by side, as hours of a day, the first one at the leading side."""

    TALL, GAP = 96.0, 0.3

    def __init__(self, columns: Sequence[Bar], node: Node, *, rtl: bool) -> None:
        super().__init__()
        self.columns, self.node, self.rtl = list(columns), node, rtl
        self.spaceBefore = 4.0
        self.keepWithNext = 1

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        # Few columns stay slender and stand together.
        self.step = min(available_width / max(len(self.columns), 1), 56.0)
        for label, value, _ in self.columns:
            label.wrap(self.step, 100)
            value.wrap(self.step, 100)
        self.foot = max((label.height for label, _, _ in self.columns), default=0.0) + 4
        self.head = max((value.height for _, value, _ in self.columns), default=0.0) + 2
        self.height = self.foot + self.TALL + self.head
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        canvas.artefact()
        canvas.setStrokeColor(palette.LINE)
        canvas.setLineWidth(0.7)
        whole = self.step * len(self.columns)
        start = self.width - whole if self.rtl else 0
        canvas.line(start, self.foot, start + whole, self.foot)
        canvas.finish_mark()
        canvas.mark(self.node)
        most = max((count for _, _, count in self.columns), default=1) or 1
        for place, (label, value, count) in enumerate(self.columns):
            x = self.width - (place + 1) * self.step if self.rtl else place * self.step
            tall = self.TALL * count / most
            wide = self.step * (1 - self.GAP)
            canvas.setFillColor(palette.SECOND)
            if count:
                canvas.rect(x + (self.step - wide) / 2, self.foot, wide, tall, stroke=0, fill=1)
            value.draw_on(canvas, x, self.foot + tall + value.height + 1)
            label.draw_on(canvas, x, self.foot - 3)
        canvas.finish_mark()
