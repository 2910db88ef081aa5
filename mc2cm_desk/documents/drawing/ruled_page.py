"""A page of rows and cells, drawn from whichever side its language begins."""

from typing import TYPE_CHECKING, Any, BinaryIO

from mc2cm_desk.documents.drawing.fitted_text import fitted
from mc2cm_desk.documents.drawing.text_line import draw_line, line
from mc2cm_desk.documents.typesetting import fonts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
INK = (0.11, 0.16, 0.2)
SIDE = 10 * MM
"""The margin at either side, in points."""


def new_canvas(stream: BinaryIO, size: tuple[float, float], language: str) -> "Canvas":
    """Return a canvas that names no font but ours, and depends on no clock; size in points."""
    from reportlab.pdfgen.canvas import Canvas

    fonts.load()
    ours: Any = fonts.first()
    return Canvas(stream, pagesize=size, invariant=1, lang=language, initialFontName=ours)


class RuledPage:
    """Writes lines and cells on a canvas of a width in points, mirrored where it runs so."""

    def __init__(self, canvas: "Canvas", wide: float, *, rtl: bool) -> None:
        self._canvas, self._wide, self._rtl = canvas, wide, rtl

    def _left(self, start: float, width: float) -> float:
        """Return where a cell begins on the paper, in points; it is given in millimetres."""
        if self._rtl:
            return self._wide - SIDE - (start + width) * MM
        return SIDE + start * MM

    def _write(
        self,
        text: str,
        start: float,
        base: float,
        size: float,
        room: float,
        *,
        strong: bool = False,
        at_end: bool = False,
    ) -> None:
        """Write a line ``start`` points after the leading margin, smaller where it has no room."""
        self._canvas.setFillColorRGB(*INK)
        drawn = line(text, strong=strong, rtl=self._rtl)
        size = min(size, room * MM / (drawn.width or 1) * 100)
        left = SIDE + start
        if self._rtl != at_end:
            left = self._wide - SIDE - start - drawn.at(size)
        draw_line(self._canvas, drawn, left, base, size)

    def _write_in_cell(
        self,
        text: str,
        start: float,
        width: float,
        top: float,
        tall: float,
        size: float,
        *,
        strong: bool = False,
    ) -> None:
        if not text:
            return
        self._canvas.setFillColorRGB(*INK)
        inset = 1.3 * MM
        room = width * MM - 2 * inset
        made = fitted(text, room, tall - inset, size, strong=strong, most_lines=3)
        left = self._left(start, width) + inset
        y = top - (tall - made.height) / 2
        for one in made.lines:
            x = left + room - one.at(made.size) if self._rtl else left
            draw_line(self._canvas, one, x, y - made.leading * 0.79, made.size)
            y -= made.leading
