"""Figures drawn from numbers: bars, columns, a map; each with its text equivalent in the tags."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import Flowable

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.model import MapPoint
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.flowables.city_map import LABEL_LEADING, MapLayout, lay_out
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
            canvas.setFillColor(styles.MAIN)
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
        canvas: TaggedCanvas = self.canv
        canvas.artefact()
        canvas.setStrokeColor(styles.LINE)
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
            canvas.setFillColor(styles.SECOND)
            if count:
                canvas.rect(x + (self.step - wide) / 2, self.foot, wide, tall, stroke=0, fill=1)
            value.draw_on(canvas, x, self.foot + tall + value.height + 1)
            label.draw_on(canvas, x, self.foot - 3)
        canvas.finish_mark()


class MapFlowable(Flowable):
    """Where cities lie: land, a grid of degrees, dots and names. North is up in every language."""

    HEIGHT = 268.0

    def __init__(
        self,
        points: Sequence[MapPoint],
        node: Node,
        named: Callable[[str, bool], TextParagraph],
        degrees: Callable[[str], TextParagraph],
    ) -> None:
        super().__init__()
        self.points, self.node = tuple(points), node
        self.named, self.degrees = named, degrees
        self.spaceBefore = 6.0
        self.keepWithNext = 1

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self.HEIGHT
        return available_width, self.height

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        names: dict[tuple[str, bool], TextParagraph] = {}

        def width_of(text: str, bold: bool) -> float:  # noqa: FBT001
            made = self.named(text, bold)
            names[text, bold] = made
            return made.natural_width()

        layout = lay_out(self.points, self.width, self.height, width_of)
        canvas.mark(self.node)
        canvas.saveState()
        clip = canvas.beginPath()
        clip.roundRect(0, 0, self.width, self.height, 4)
        canvas.clipPath(clip, stroke=0, fill=0)
        self._ground(canvas, layout)
        for label in layout.labels:
            if label.far:
                _lead(canvas, label.dot.x, label.dot.y, label.box)
        canvas.setStrokeColor(styles.PAPER)
        canvas.setLineWidth(0.7)
        for dot in reversed(layout.dots):
            canvas.setFillColor(styles.ACCENT if dot.is_host else styles.MAIN)
            canvas.circle(dot.x, dot.y, dot.radius, stroke=1, fill=1)
        for label in layout.labels:
            text = names[label.text, label.is_host]
            text.wrap(label.width + 0.5, 100)
            text.draw_on(canvas, label.x, label.y + (LABEL_LEADING + text.height) / 2)
        canvas.restoreState()
        canvas.finish_mark()

    def _ground(self, canvas: TaggedCanvas, layout: MapLayout) -> None:
        canvas.setFillColor(styles.MAIN_PALE)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(styles.BOX_DEEP)
        canvas.operators(_rings(layout))
        canvas.setStrokeColor(styles.PAPER)
        canvas.setLineWidth(0.4)
        for _, x in layout.meridians:
            canvas.line(x, 0, x, self.height)
        for _, y in layout.parallels:
            canvas.line(0, y, self.width, y)
        for degree, x in layout.meridians:
            if 20 < x < self.width - 20:
                _degree(canvas, self.degrees(f"{degree}°"), x + 2, 10)
        for degree, y in layout.parallels:
            if 20 < y < self.height - 12:
                _degree(canvas, self.degrees(f"{degree}°"), 3, y + 9)


def _rings(layout: MapLayout) -> str:
    """Return the land as one path."""
    drawn: list[str] = []
    for ring in layout.rings:
        steps = [f"{x:.1f} {y:.1f} l" for x, y in ring]
        steps[0] = steps[0].replace("l", "m")
        drawn += [*steps, "h"]
    return "\n".join([*drawn, "f*"]) if drawn else ""


def _degree(canvas: TaggedCanvas, text: TextParagraph, x: float, top: float) -> None:
    text.wrap(text.natural_width() + 0.5, 100)
    text.draw_on(canvas, x, top)


def _lead(canvas: Any, x: float, y: float, box: tuple[float, float, float, float]) -> None:
    """Draw a thin line from a dot to the nearest point of its name."""
    canvas.setStrokeColor(styles.MUTE)
    canvas.setLineWidth(0.4)
    canvas.line(x, y, min(max(x, box[0]), box[2]), min(max(y, box[1] + 2), box[3] - 2))
