"""Pictures as they go into a page: cropped to their frame, 200 dots an inch, sRGB, nothing else."""

from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

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
    with Image.open(path) as opened:
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
