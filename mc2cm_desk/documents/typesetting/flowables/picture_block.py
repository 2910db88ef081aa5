"""A picture in the text, and the label on it."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from pathlib import Path

from reportlab.platypus import Flowable

from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.pictures import draw_picture
from mc2cm_desk.documents.typesetting.tags import Node

ROUND = 4.0


class PictureFlowable(Flowable):
    """A picture across the text width, cropped to a height; a figure with alternative text."""

    lowest = 96.0
    """Points to which it gives way where a sheet would miss its pages."""

    def __init__(
        self, path: Path, height: float, node: Node, *, mark: TextParagraph | None = None
    ) -> None:
        super().__init__()
        self.path, self.requested, self.node, self.mark = path, height, node, mark
        self.tallest = height
        self.keepWithNext = 1
        self.spaceBefore, self.spaceAfter = 8.0, 4.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width, self.height = available_width, self.requested
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        self.draw_cropped(canvas, (0, 0, self.width, self.height), ROUND)
        if self.mark is not None:
            draw_label(canvas, self.mark, 8, self.width - 8, 8)

    def draw_cropped(
        self, canvas: TaggedCanvas, frame: tuple[float, float, float, float], corner: float
    ) -> None:
        """Fill a frame (x, y, width, height in points) whose corners are so round."""
        canvas.mark(self.node)
        canvas.saveState()
        clip = canvas.beginPath()
        clip.roundRect(*frame, corner)
        canvas.clipPath(clip, stroke=0, fill=0)
        try:
            draw_picture(canvas, self.path, *frame)
        except OSError:
            # The file is gone or is no picture: its frame and its words stay.
            canvas.setFillColor(palette.BOX_DEEP)
            canvas.rect(*frame, stroke=0, fill=1)
        canvas.restoreState()
        canvas.finish_mark()


def draw_label(
    canvas: TaggedCanvas, mark: TextParagraph, start: float, end: float, bottom: float
) -> None:
    """Draw a small dark label at the trailing side, between two edges."""
    long = min(mark.natural_width() + 12.5, end - start)
    mark.wrap(long - 12, 100)
    x = start if mark.rtl else end - long
    canvas.artefact()
    canvas.setFillColor(palette.INK)
    canvas.roundRect(x, bottom, long, mark.height + 4, 3, stroke=0, fill=1)
    canvas.finish_mark()
    if mark.node is None:
        canvas.artefact()
    else:
        canvas.mark(mark.node)
    mark.draw_on(canvas, x + 6, bottom + mark.height + 2)
    canvas.finish_mark()
