"""What stands between paragraphs: labels in a row, large numbers."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from collections.abc import Sequence

from reportlab.platypus import Flowable

from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph


class FiguresRow(Flowable):
    """Large numbers side by side on sand."""

    HEIGHT, GAP = 62.0, 10.0

    def __init__(self, cells: Sequence[tuple[TextParagraph, TextParagraph]], *, rtl: bool) -> None:
        super().__init__()
        self.cells, self.rtl = list(cells), rtl
        self.spaceBefore, self.spaceAfter = 4.0, 14.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the space below it, in points."""
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        count = len(self.cells)
        self.cell = (available_width - self.GAP * (count - 1)) / count
        tall = 0.0
        for number, caption in self.cells:
            number.wrap(self.cell - 18, 200)
            caption.wrap(self.cell - 18, 200)
            tall = max(tall, number.height + caption.height + 18)
        self.height = max(self.HEIGHT, tall)
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        for place, (number, caption) in enumerate(self.cells):
            column = len(self.cells) - 1 - place if self.rtl else place
            x = column * (self.cell + self.GAP)
            canvas.artefact()
            canvas.setFillColor(palette.BOX)
            canvas.roundRect(x, 0, self.cell, self.height, 4, stroke=0, fill=1)
            canvas.finish_mark()
            top = self.height - 9
            for paragraph in (number, caption):
                if paragraph.node is not None:
                    canvas.mark(paragraph.node)
                    paragraph.draw_on(canvas, x + 9, top)
                    canvas.finish_mark()
                top -= paragraph.height


class ChipsRow(Flowable):
    """Small labels on pale grounds, in as many lines as they need."""

    HEIGHT, GAP, SIDE = 16.0, 6.0, 7.0

    def __init__(self, chips: Sequence[TextParagraph], *, rtl: bool) -> None:
        super().__init__()
        self.chips, self.rtl = list(chips), rtl
        self.spaceAfter = 8.0
        self.keepWithNext = 1

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the space below it, in points."""
        return self.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        self.places: list[tuple[float, int]] = []
        x, line = 0.0, 0
        for chip in self.chips:
            long = chip.natural_width() + 2 * self.SIDE
            if x and x + long > available_width:
                x, line = 0.0, line + 1
            self.places.append((x, line))
            chip.wrap(min(long, available_width) - 2 * self.SIDE + 0.5, 100)
            x += long + self.GAP
        self.height = (line + 1) * (self.HEIGHT + 4) if self.chips else 0
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        for chip, (x, line) in zip(self.chips, self.places, strict=True):
            long = chip.width + 2 * self.SIDE
            left = self.width - x - long if self.rtl else x
            bottom = self.height - (line + 1) * (self.HEIGHT + 4) + 4
            canvas.artefact()
            canvas.setFillColor(palette.MAIN_PALE)
            canvas.roundRect(left, bottom, long, self.HEIGHT, 3, stroke=0, fill=1)
            canvas.finish_mark()
            if chip.node is not None:
                canvas.mark(chip.node)
                top = bottom + (self.HEIGHT + chip.height) / 2
                chip.draw_on(canvas, left + self.SIDE, top)
                canvas.finish_mark()
