"""The map of cities, drawn from coordinates, with its text equivalent in the tags."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import Flowable

from mc2cm_desk.documents.drawing.city_map import LABEL_LEADING, MapLayout, lay_out
from mc2cm_desk.documents.model import MapPoint
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node


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
        """Return the width and height that it takes, in points."""
        self.width, self.height = available_width, self.HEIGHT
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        names: dict[tuple[str, bool], TextParagraph] = {}

        def width_of(text: str, bold: bool) -> float:  # noqa: FBT001
            """Return the width of a name, in points."""
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
        canvas.setStrokeColor(palette.PAPER)
        canvas.setLineWidth(0.7)
        for dot in reversed(layout.dots):
            canvas.setFillColor(palette.ACCENT if dot.is_host else palette.MAIN)
            canvas.circle(dot.x, dot.y, dot.radius, stroke=1, fill=1)
        for label in layout.labels:
            text = names[label.text, label.is_host]
            text.wrap(label.width + 0.5, 100)
            text.draw_on(canvas, label.x, label.y + (LABEL_LEADING + text.height) / 2)
        canvas.restoreState()
        canvas.finish_mark()

    def _ground(self, canvas: TaggedCanvas, layout: MapLayout) -> None:
        canvas.setFillColor(palette.MAIN_PALE)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(palette.BOX_DEEP)
        canvas.operators(_rings(layout))
        canvas.setStrokeColor(palette.PAPER)
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
    canvas.setStrokeColor(palette.MUTE)
    canvas.setLineWidth(0.4)
    canvas.line(x, y, min(max(x, box[0]), box[2]), min(max(y, box[1] + 2), box[3] - 2))
