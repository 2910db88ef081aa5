"""What stands over the head of a page, from edge to edge of the paper."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from pathlib import Path

from reportlab.platypus import Flowable

from mc2cm_desk.documents.drawing.landscape import draw_landscape
from mc2cm_desk.documents.style import PAGE_HEIGHT, PAGE_WIDTH, TOP
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.flowables.picture_block import PictureFlowable, draw_label
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node


class HeadLandscape(Flowable):
    """Hills and houses over the head of a page, in the place of a picture."""

    TALL = 150.0

    def __init__(self) -> None:
        super().__init__()
        self.keepWithNext = 1
        self.spaceAfter = 18.0

    def getSpaceAfter(self) -> float:  # noqa: N802  reportlab's own name
        """Return the space below it, in points."""
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        return available_width, self.TALL - TOP

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        canvas.head_ink = ""
        canvas.artefact()
        canvas.saveState()
        canvas.translate(-left, 0)
        draw_landscape(canvas, 0, PAGE_HEIGHT - bottom)
        canvas.restoreState()
        canvas.finish_mark()


class HeadPicture(PictureFlowable):
    """A picture from edge to edge over the head of a page; its words stand on it.

    ``height`` is measured from the edge of the page.
    """

    lowest = 160.0
    HIGH, HIGHEST = 300.0, 380.0
    """What it has where there is room, and where the next page would be empty without."""

    def __init__(
        self, path: Path, height: float, node: Node, *, mark: TextParagraph | None = None
    ) -> None:
        super().__init__(path, height, node, mark=mark)
        self.tallest = self.HIGH
        self.keepWithNext = 1
        self.spaceBefore, self.spaceAfter = 0.0, 18.0

    def getSpaceAfter(self) -> float:  # noqa: N802  reportlab's own name
        """Return the space below it, in points."""
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width, self.height = available_width, max(self.requested - TOP, 0)
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        canvas.head_ink = ""
        self.draw_cropped(canvas, (-left, 0, PAGE_WIDTH, PAGE_HEIGHT - bottom), 0)
        if self.mark is not None:
            draw_label(canvas, self.mark, 0, self.width, 12)
