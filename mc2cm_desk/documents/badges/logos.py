"""The logos of a badge: drawn once into the file, then placed on each badge."""

from pathlib import Path
from typing import TYPE_CHECKING

from mc2cm_desk.documents.drawing.eu_emblem import draw_emblem

if TYPE_CHECKING:
    from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas

HEIGHT = 100.0
"""The height at which the row is drawn; it is placed at any other."""
_GAP = 18.0
_WIDEST = 4.0
"""How many times wider than the row is high a logo may be: longer ones become lower."""


class Logos:
    """A row of logos as one form of the file."""

    _NAME = "logos"

    def __init__(self, canvas: "TaggedCanvas", files: tuple[Path, ...], *, emblem: bool) -> None:
        self._canvas = canvas
        self.width = 0.0
        if not files and not emblem:
            return
        canvas.beginForm(self._NAME, 0, 0, 10_000, HEIGHT)
        if emblem:
            self.width += draw_emblem(canvas, 0, HEIGHT * 0.1, HEIGHT * 0.8) + _GAP
        for file in files:
            self.width += self._draw_picture(file, self.width) + _GAP
        self.width -= _GAP
        canvas.endForm()

    def draw(self, x: float, y: float, height: float) -> None:
        """Place the row with its lower left corner at a point."""
        factor = height / HEIGHT
        self._canvas.saveState()
        self._canvas.transform(factor, 0, 0, factor, x, y)
        self._canvas.doForm(self._NAME)
        self._canvas.restoreState()

    def height_in(self, width: float, height: float) -> float:
        """Return the height of the row in a box, never wider than that."""
        return min(height, width / (self.width or 1.0) * HEIGHT)

    def _draw_picture(self, file: Path, x: float) -> float:
        from io import BytesIO

        from reportlab.lib.utils import ImageReader

        # From bytes: a picture is named after its content, not after the folder of a library.
        picture = ImageReader(BytesIO(file.read_bytes()))
        across, up = picture.getSize()
        tall = min(HEIGHT, HEIGHT * _WIDEST * up / across)
        wide = tall * across / up
        self._canvas.drawImage(picture, x, (HEIGHT - tall) / 2, wide, tall, mask="auto")
        return wide
