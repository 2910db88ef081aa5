"""How parts open: a ground to the edges of the page, a page of their own, a line in the text."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from collections.abc import Sequence

from reportlab.platypus import Flowable

from mc2cm_desk.documents.drawing.landscape import draw_landscape
from mc2cm_desk.documents.model import plain
from mc2cm_desk.documents.renderers.pdf.pages import HeadingParagraph, NoteCanvas
from mc2cm_desk.documents.style import BOTTOM, FRAME_HEIGHT, PAGE_HEIGHT, PAGE_WIDTH
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.flowables.stacks import Stack
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.text_style import TextStyle

NUMERAL = TextStyle(
    size=170, leading=170, colour=palette.MAIN, bold=True, after=0, align="trailing"
)


class PartOpener(Flowable):
    """The head of a part: its heading on a ground that reaches the edges of the page.

    Its number stands large behind it. In a look without grounds, and where a part begins below
    another, it is a line across the text.
    """

    BELOW = 24.0
    """Points between the heading and the text."""
    UNDER_LINE = 14.0
    """The same where it is a line across the text, and between that line and its words."""
    AIR = 44.0
    """Points more over the heading of a numbered part."""

    def __init__(
        self,
        kicker: TextParagraph | None,
        heading: HeadingParagraph,
        *,
        number: int = 0,
        has_grounds: bool = True,
    ) -> None:
        super().__init__()
        self.kicker, self.heading, self.number = kicker, heading, number
        self.has_grounds = has_grounds
        self.grounded = has_grounds
        self.keepWithNext = 1
        self.spaceBefore = 0.0

    def getSpaceBefore(self) -> float:  # noqa: N802  reportlab's own name
        """Return the space above it, in points."""
        return self.spaceBefore

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        self.grounded = self.has_grounds and available_height > FRAME_HEIGHT - 1
        _ink(self.kicker, self.heading, grounded=self.grounded)
        self.height = self.BELOW * 2 if self.grounded else self.UNDER_LINE * 2
        if self.grounded and self.number:
            self.height += self.AIR
        if self.kicker is not None:
            self.height += self.kicker.wrap(available_width, available_height)[1] + 2
        self.height += self.heading.wrap(available_width, available_height)[1]
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: NoteCanvas = self.canv
        if self.grounded:
            canvas.head_ink = palette.PAPER
            left, bottom = canvas.absolutePosition(0, self.BELOW - 8)
            tall = PAGE_HEIGHT - bottom
            low = self.BELOW - 8
            frame = (-left, low, PAGE_WIDTH, tall)
            _ground(canvas, frame, self.number, self.width, low + NUMERAL.size * 0.93)
        else:
            canvas.artefact()
            canvas.setFillColor(palette.DEEP if self.number else palette.MAIN)
            canvas.rect(0, self.height - 3, self.width, 1.5, stroke=0, fill=1)
            canvas.finish_mark()
        top = self.height - (self.AIR if self.grounded and self.number else 0)
        if not self.grounded:
            top -= self.UNDER_LINE
        if self.kicker is not None:
            self.kicker.drawOn(canvas, 0, top - self.kicker.height)
            top -= self.kicker.height + 2
        self.heading.drawOn(canvas, 0, top - self.heading.height)


def _ink(kicker: TextParagraph | None, heading: HeadingParagraph, *, grounded: bool) -> None:
    """Give the head of a part the colours for a ground, or for paper."""
    heading.ink = palette.PAPER if grounded else palette.DEEP
    if kicker is not None:
        kicker.ink = palette.COVER_SMALL if grounded else palette.SECOND_INK


def _ground(
    canvas: NoteCanvas,
    frame: tuple[float, float, float, float],
    number: int,
    width: float,
    top: float,
) -> None:
    """Draw the ground of a part, with its number large at the trailing edge of the text."""
    x, y, wide, tall = frame
    canvas.artefact()
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, y, wide, tall)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setFillColor(palette.DEEP if number else palette.MAIN)
    canvas.rect(x, y, wide, tall, stroke=0, fill=1)
    if number:
        numeral = TextParagraph(plain(str(number)), NUMERAL, canvas.language)
        numeral.wrap(width, 1000)
        numeral.draw_on(canvas, 0, top)
    canvas.restoreState()
    canvas.finish_mark()


class Divider(Flowable):
    """A page of its own before a part: number, heading, what it says first and what it holds."""

    TITLE_TOP = 150.0
    """Points over the heading, from the frame's upper edge."""

    def __init__(
        self,
        kicker: TextParagraph | None,
        heading: HeadingParagraph,
        inside: Sequence[Flowable],
        *,
        number: int,
        grounded: bool,
    ) -> None:
        super().__init__()
        self.kicker, self.heading, self.number = kicker, heading, number
        self.inside, self.grounded = Stack(inside), grounded
        _ink(kicker, heading, grounded=grounded)

    def fits(self, width: float) -> bool:
        """Say whether everything stands on one page."""
        self.wrap(width, FRAME_HEIGHT)
        return self.needed <= FRAME_HEIGHT

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.width = available_width
        self.needed = self.TITLE_TOP + 22
        if self.kicker is not None:
            self.needed += self.kicker.wrap(available_width, available_height)[1] + 4
        self.needed += self.heading.wrap(available_width, available_height)[1]
        self.needed += self.inside.wrap(available_width)
        self.height = FRAME_HEIGHT - 0.1
        return available_width, self.height

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: NoteCanvas = self.canv
        if self.grounded:
            canvas.head_ink = canvas.foot_ink = palette.PAPER
            left, bottom = canvas.absolutePosition(0, 0)
            frame = (-left, -bottom, PAGE_WIDTH, PAGE_HEIGHT)
            _ground(canvas, frame, self.number, self.width, self.height + 24)
        top = self.height - self.TITLE_TOP
        if self.kicker is not None:
            self.kicker.drawOn(canvas, 0, top - self.kicker.height)
            top -= self.kicker.height + 4
        self.heading.drawOn(canvas, 0, top - self.heading.height)
        top -= self.heading.height + 22
        self.inside.draw(canvas, 0, top)


class Landscape(Flowable):
    """Hills and houses at the foot of a page that has room for them; the page ends there."""

    LEAST, MOST = 150.0, 300.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        self.room = available_height
        return 0.0, 0.0

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: NoteCanvas = self.canv
        if self.room < self.LEAST:
            return
        left, bottom = canvas.absolutePosition(0, 0)
        canvas.foot_ink = ""
        tall = min(self.room + BOTTOM - 40, self.MOST)
        canvas.artefact()
        canvas.saveState()
        canvas.translate(-left, -bottom)
        draw_landscape(canvas, 0, tall)
        canvas.restoreState()
        canvas.finish_mark()
