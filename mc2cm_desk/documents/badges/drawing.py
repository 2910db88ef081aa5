"""What fronts and backs of badges are drawn with: boxes, lines of words, colours, tags."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mc2cm_desk.documents.drawing.fitted_text import Fitted
from mc2cm_desk.documents.drawing.text_line import Line, draw_line

if TYPE_CHECKING:
    from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
    from mc2cm_desk.documents.typesetting.tags import Node

MILLIMETRE = 72 / 25.4
INK, NAVY, MUTE, WHITE, LINE = "1d2a33", "0f3d5e", "5b6871", "ffffff", "d9d2c3"


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a page, in points from its lower left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> float:
        """The upper edge, in points."""
        return self.y + self.height

    @property
    def right(self) -> float:
        """The right edge, in points."""
        return self.x + self.width

    @property
    def unit(self) -> float:
        """What a millimetre of an A6 badge is on a badge of this size, in points."""
        return min(self.width / 148, self.height / 100)

    def within(self, margin: float, *, above: float = 0.0) -> "Box":
        """Return what is left inside a margin, under a band of some height."""
        return Box(
            self.x + margin,
            self.y + margin,
            self.width - 2 * margin,
            self.height - above - 2 * margin,
        )


class BadgeCanvas:
    """Draws from the leading side, whichever that is."""

    def __init__(self, canvas: "TaggedCanvas", *, rtl: bool) -> None:
        self.canvas, self.rtl = canvas, rtl
        # Head, roles, cities stand on hundreds of badges: their operators are made once.
        self._written: dict[tuple[int, float], tuple[Line, str]] = {}

    def ink(self, colour: str) -> None:
        """Take another colour for grounds and letters."""
        red, green, blue = rgb(colour)
        self.canvas.operators(f"{red:.3f} {green:.3f} {blue:.3f} rg")

    def fill(self, box: Box, colour: str) -> None:
        """Fill a box."""
        self.ink(colour)
        self.canvas.operators(f"{box.x:.2f} {box.y:.2f} {box.width:.2f} {box.height:.2f} re f")

    def at_start(self, one: Line, box: Box, base: float, size: float, shift: float = 0.0) -> None:
        """Write a line from the leading edge of a box, ``shift`` points away from it."""
        x = box.right - shift - one.at(size) if self.rtl else box.x + shift
        self._write(one, x, base, size)

    def at_end(self, one: Line, box: Box, base: float, size: float) -> None:
        """Write a line that ends at the trailing edge of a box."""
        x = box.x if self.rtl else box.right - one.at(size)
        self._write(one, x, base, size)

    def lines(self, made: Fitted, box: Box, top: float) -> float:
        """Write lines one under another; return where they end."""
        for one in made.lines:
            self.at_start(one, box, top - made.leading * 0.79, made.size)
            top -= made.leading
        return top - made.below

    def _write(self, one: Line, x: float, base: float, size: float) -> None:
        key = (id(one), size)
        if key not in self._written:
            code = self.canvas.taken_back(lambda: draw_line(self.canvas, one, 0, 0, size))
            # The line is kept with it, so that no other one gets its number.
            self._written[key] = (one, code)
        code = self._written[key][1]
        self.canvas.operators(f"q 1 0 0 1 {x:.2f} {base:.2f} cm {code} Q")

    def start_of(self, box: Box, width: float, shift: float = 0.0) -> float:
        """Return where something of a width begins, ``shift`` from the leading edge."""
        return box.right - shift - width if self.rtl else box.x + shift

    @contextmanager
    def tagged(self, parent: "Node", role: str, text: str = "", **more: Any) -> Generator[None]:
        """Say what is drawn inside; Arabic is drawn as it is seen, and told as it is read."""
        if any("\u0590" <= char <= "\u08ff" for char in text):
            more["ActualText"] = text
        self.canvas.mark(parent.child(role, **more))
        yield
        self.canvas.finish_mark()

    @contextmanager
    def decoration(self) -> Generator[None]:
        """Draw what a screen reader passes over."""
        self.canvas.artefact()
        yield
        self.canvas.finish_mark()


def rgb(colour: str) -> tuple[float, float, float]:
    """Return a colour such as ``15507a`` as shares of red, green and blue."""
    red, green, blue = bytes.fromhex(colour)
    return red / 255, green / 255, blue / 255
