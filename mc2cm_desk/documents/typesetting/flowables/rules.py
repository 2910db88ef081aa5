"""Thin lines: to write on, and under a recommendation."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from reportlab.platypus import Flowable

from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas


class WritingLines(Flowable):
    """Thin lines to write on."""

    GAP = 24.0

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.lines = lines

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width, self.height = available_width, self.lines * self.GAP + 4
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        canvas.artefact()
        canvas.setStrokeColor(palette.LINE)
        canvas.setLineWidth(0.7)
        for line in range(1, self.lines + 1):
            y = self.height - line * self.GAP
            canvas.line(0, y, self.width, y)
        canvas.finish_mark()


class Rule(Flowable):
    """A thin line under a recommendation."""

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width, self.height = available_width, 9.0
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        canvas.artefact()
        canvas.setStrokeColor(palette.LINE)
        canvas.setLineWidth(0.5)
        canvas.line(0, 5, self.width, 5)
        canvas.finish_mark()
