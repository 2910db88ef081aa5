"""A picture in the text or over the head of a page."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from pathlib import Path

from reportlab.platypus import Flowable

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.style import PAGE_HEIGHT, PAGE_WIDTH, TOP
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.flowables.landscape import draw_landscape
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
        self.path, self.wanted, self.node, self.mark = path, height, node, mark
        self.tallest = height
        self.keepWithNext = 1
        self.spaceBefore, self.spaceAfter = 8.0, 4.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self.wanted
        return available_width, self.height

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        self._picture(canvas, (0, 0, self.width, self.height), ROUND)
        if self.mark is not None:
            _label(canvas, self.mark, 8, self.width - 8, 8)

    def _picture(
        self, canvas: TaggedCanvas, frame: tuple[float, float, float, float], corner: float
    ) -> None:
        canvas.mark(self.node)
        canvas.saveState()
        clip = canvas.beginPath()
        clip.roundRect(*frame, corner)
        canvas.clipPath(clip, stroke=0, fill=0)
        try:
            draw_picture(canvas, self.path, *frame)
        except OSError:
            # The file is gone or is no picture: its frame and its words stay.
            canvas.setFillColor(styles.BOX_DEEP)
            canvas.rect(*frame, stroke=0, fill=1)
        canvas.restoreState()
        canvas.finish_mark()


class HeadLandscape(Flowable):
    """Hills and houses over the head of a page, in the place of a picture."""

    TALL = 150.0

    def __init__(self) -> None:
        super().__init__()
        self.keepWithNext = 1
        self.spaceAfter = 18.0

    def getSpaceAfter(self) -> float:  # noqa: N802  reportlab's own name
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return available_width, self.TALL - TOP

    def draw(self) -> None:
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
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, max(self.wanted - TOP, 0)
        return available_width, self.height

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        canvas.head_ink = ""
        self._picture(canvas, (-left, 0, PAGE_WIDTH, PAGE_HEIGHT - bottom), 0)
        if self.mark is not None:
            _label(canvas, self.mark, 0, self.width, 12)


def _label(
    canvas: TaggedCanvas, mark: TextParagraph, start: float, end: float, bottom: float
) -> None:
    """Draw a small dark label at the trailing side, between two edges."""
    long = min(mark.natural_width() + 12.5, end - start)
    mark.wrap(long - 12, 100)
    x = start if mark.rtl else end - long
    canvas.artefact()
    canvas.setFillColor(styles.INK)
    canvas.roundRect(x, bottom, long, mark.height + 4, 3, stroke=0, fill=1)
    canvas.finish_mark()
    if mark.node is None:
        canvas.artefact()
    else:
        canvas.mark(mark.node)
    mark.draw_on(canvas, x + 6, bottom + mark.height + 2)
    canvas.finish_mark()
