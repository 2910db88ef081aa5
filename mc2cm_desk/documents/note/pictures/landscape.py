"""The landscape of covers as a picture, for files that hold no drawing of ours."""

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from mc2cm_desk.documents.drawing.landscape import draw_landscape
from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.style import PAGE_WIDTH

_DOTS = 200 / 72
"""Dots of a point."""
_STEPS = 24
"""Straight lines that a curve is drawn with."""


def landscape_picture(height: float, look: Look) -> bytes:
    """Return the landscape as wide as the page and so many points high, as PNG."""
    return _drawn(height, tuple(look.colours.items()))


@lru_cache(maxsize=4)
def _drawn(height: float, colours: tuple[tuple[str, str], ...]) -> bytes:
    pen = _Pen(height, dict(colours))
    draw_landscape(pen, 0, height)
    written = BytesIO()
    pen.image.resize((pen.image.width // 2, pen.image.height // 2), Image.Resampling.LANCZOS).save(
        written, "PNG"
    )
    return written.getvalue()


class _Path:
    """An outline in points; curves become many short lines."""

    def __init__(self) -> None:
        self.points: list[tuple[float, float]] = []

    def moveTo(self, x: float, y: float) -> None:  # noqa: N802  reportlab's own names
        """Begin at a point."""
        self.points.append((x, y))

    def lineTo(self, x: float, y: float) -> None:  # noqa: N802
        """Go on to a point in a straight line."""
        self.points.append((x, y))

    def curveTo(  # noqa: N802
        self, x1: float, y1: float, x2: float, y2: float, x3: float, y3: float
    ) -> None:
        """Go on to a point in a Bézier curve, as short lines."""
        x0, y0 = self.points[-1]
        for step in range(1, _STEPS + 1):
            on = step / _STEPS
            off = 1 - on
            shares = (off**3, 3 * off**2 * on, 3 * off * on**2, on**3)
            self.points.append(
                (
                    sum(part * x for part, x in zip(shares, (x0, x1, x2, x3), strict=True)),
                    sum(part * y for part, y in zip(shares, (y0, y1, y2, y3), strict=True)),
                )
            )

    def close(self) -> None:
        """Do nothing: what is filled is closed."""


class _Pen:
    """Draws into a picture what reportlab's canvas would draw into a page, twice as large."""

    def __init__(self, height: float, colours: dict[str, str]) -> None:
        self._colours = colours
        self._height, self._scale, self._ink = height, _DOTS * 2, ""
        size = (round(PAGE_WIDTH * self._scale), round(height * self._scale))
        self.image = Image.new("RGB", size)
        self._drawing = ImageDraw.Draw(self.image)

    def setFillColor(self, name: str) -> None:  # noqa: N802
        """Fill with a colour by its name."""
        self._ink = self._colours.get(name, name)

    def rect(
        self, x: float, y: float, width: float, height: float, *, stroke: int, fill: int
    ) -> None:
        """Fill a rectangle; its outline is not drawn."""
        if fill and not stroke:
            self._fill([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])

    def beginPath(self) -> _Path:  # noqa: N802
        """Return an empty path."""
        return _Path()

    def drawPath(self, path: _Path, *, stroke: int, fill: int) -> None:  # noqa: N802
        """Fill a path; its outline is not drawn."""
        if fill and not stroke:
            self._fill(path.points)

    def _fill(self, points: list[tuple[float, float]]) -> None:
        scale = self._scale
        self._drawing.polygon(
            [(x * scale, (self._height - y) * scale) for x, y in points], fill=self._ink
        )
