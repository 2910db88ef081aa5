"""Pictures as they go into a page: cropped to their frame, 200 dots an inch, sRGB, nothing else."""

from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

FORMATS = ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP")
"""What is decoded of a library's pictures, which are kept as JPEG or PNG; none starts a program."""
DOTS_PER_INCH = 200
"""What print needs; more only makes the file heavier."""
QUALITY = 88
MOST_PIXELS = 300_000_000
"""What no camera reaches; larger pictures are taken for broken ones."""


class _Jpeg(ImageReader):
    """A picture that is written as it is: reportlab would decode it to know it again."""

    def __init__(self, content: bytes) -> None:
        super().__init__(BytesIO(content))
        self._content = content
        self._dataA = None

    def getRGBData(self) -> bytes:  # noqa: N802  reportlab's own name
        """Return the bytes of the JPEG as they are."""
        return self._content


def draw_picture(
    canvas: Canvas, path: Path, x: float, y: float, width: float, height: float
) -> None:
    """Fill a frame (points) with a picture, cropped around its middle where shapes differ.

    Raises OSError where there is no such picture.
    """
    dots = DOTS_PER_INCH / 72
    content = prepared(path, round(width * dots), round(height * dots))
    canvas.drawImage(_Jpeg(content), x, y, width, height)


def draw_logos(
    canvas: Canvas, paths: Iterable[Path], box: tuple[float, float, float, float], *, at_end: bool
) -> None:
    """Draw logos in a row, whole and on white, in a box (x, y, width, height in points).

    ``at_end`` lets the row end at the right edge of the box. A file that is no picture is left out.
    """
    x, y, width, height = box
    found: list[Image.Image] = []
    for path in paths:
        try:
            with Image.open(path, formats=FORMATS) as opened:
                found.append(_on_white(opened, round(height * DOTS_PER_INCH / 72)))
        except (OSError, Image.DecompressionBombError):
            continue
    if not found:
        return
    gap = height * 0.5
    widths = [height * one.width / one.height for one in found]
    # Many or long logos share the box: all become lower alike.
    share = min(1.0, (width - gap * (len(found) - 1)) / sum(widths))
    whole = sum(widths) * share + gap * (len(found) - 1)
    place = x + width - whole if at_end else x
    for one, wide in zip(found, widths, strict=True):
        tall = height * share
        written = BytesIO()
        one.save(written, "JPEG", quality=92)
        canvas.drawImage(
            _Jpeg(written.getvalue()), place, y + (height - tall) / 2, wide * share, tall
        )
        place += wide * share + gap


def prepared_logo(path: Path, tall: int) -> tuple[bytes, float]:
    """Return a logo whole and on white, at most so many dots high, as PNG; and width by height.

    Raises OSError where there is no such picture.
    """
    try:
        with Image.open(path, formats=FORMATS) as opened:
            drawn = _on_white(opened, tall)
    except Image.DecompressionBombError as error:
        raise OSError(str(path)) from error
    written = BytesIO()
    drawn.save(written, "PNG")
    return written.getvalue(), drawn.width / drawn.height


def _on_white(opened: Image.Image, tall: int) -> Image.Image:
    above = ImageOps.exif_transpose(opened).convert("RGBA")
    plain = Image.new("RGB", above.size, "white")
    plain.paste(above, mask=above.getchannel("A"))
    if plain.height > tall:
        size = (max(1, round(plain.width * tall / plain.height)), tall)
        plain = plain.resize(size, Image.Resampling.LANCZOS)
    return plain


def prepared(path: Path, wide: int, tall: int) -> bytes:
    """Return the JPEG of a picture for a frame of so many dots, without any data but the picture.

    Raises OSError where there is no such picture.
    """
    # A photograph of a hundred million pixels is no attack: its file is one of the library's.
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    state = path.stat()
    try:
        return _prepared(str(path), state.st_mtime_ns, state.st_size, wide, tall)
    except Image.DecompressionBombError as error:
        raise OSError(str(path)) from error


@lru_cache(maxsize=64)
def _prepared(path: str, _changed: int, _size: int, wide: int, tall: int) -> bytes:
    """Return the JPEG of a picture for a frame in dots; it is made smaller, never larger."""
    with Image.open(path, formats=FORMATS) as opened:
        # A JPEG is decoded at half or a quarter of its size where that is still enough.
        opened.draft("RGB", (wide, tall))
        upright = ImageOps.exif_transpose(opened)
        if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
            above = upright.convert("RGBA")
            plain = Image.new("RGB", above.size, "white")
            plain.paste(above, mask=above.getchannel("A"))
        else:
            plain = upright.convert("RGB")
        # What is seen of it: the frame's shape, around the middle.
        shrink = min(plain.width / wide, plain.height / tall)
        seen_wide, seen_tall = wide * shrink, tall * shrink
        # A share of a dot may be lost to rounding: never more than there is.
        seen_wide, seen_tall = min(seen_wide, plain.width), min(seen_tall, plain.height)
        left, top = (plain.width - seen_wide) / 2, (plain.height - seen_tall) / 2
        factor = min(shrink, 1)
        fitted = plain.resize(
            (max(1, round(wide * factor)), max(1, round(tall * factor))),
            Image.Resampling.LANCZOS,
            box=(left, top, left + seen_wide, top + seen_tall),
            reducing_gap=2,
        )
    written = BytesIO()
    fitted.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
