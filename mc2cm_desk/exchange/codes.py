"""QR codes: drawn from a token, and read from camera frames, pictures and PDF pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.reading import process

if TYPE_CHECKING:
    from PIL import Image

Point = tuple[int, int]
Matrix = tuple[tuple[bool, ...], ...]

MOST_DOTS = 60_000_000
"""Dots of a page that is looked at: A2 at 300 an inch has 35 millions."""
DOTS_PER_INCH = 200
"""Fine enough for the 0.6 mm modules of the smallest badge."""


@dataclass(frozen=True, slots=True)
class Grey:
    """A picture of brightness as it lies in memory.

    ``stride`` is the bytes from one line to the next, ``step`` those from one pixel to the next.
    """

    pixels: bytes | bytearray | memoryview
    width: int
    height: int
    stride: int = 0
    step: int = 1


@dataclass(frozen=True, slots=True)
class Code:
    """What a code says, and its corners in pixels, from its own top left clockwise."""

    text: str
    corners: tuple[Point, Point, Point, Point]


def matrix(token: str) -> Matrix:
    """Return the modules of a version 1 code at the highest correction: 21 rows, dark is true.

    ``token`` is at most 17 digits. The mask is fixed: choosing the best of eight costs four
    times as much and reads no better.
    """
    import qrcode
    from qrcode.constants import ERROR_CORRECT_H

    code = qrcode.QRCode(version=1, error_correction=ERROR_CORRECT_H, border=0, mask_pattern=3)
    code.add_data(token, optimize=0)
    code.make(fit=False)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def decode(image: Grey) -> list[Code]:
    """Return the QR codes of a frame: looked for at half size, then, if there is none, at full.

    Light codes on dark, as telephones show them at night, are looked for where nothing else is.
    """
    stride = image.stride or image.width * image.step
    found: list[Code] = []
    if image.width >= 2 and image.height >= 2:
        # Every second pixel of every second line, without a copy.
        found = _read(image, image.width // 2, image.height // 2, 2 * stride, 2)
    return found or _read(image, image.width, image.height, stride, 1, inverted=True)


def _read(
    image: Grey, width: int, height: int, line: int, apart: int, *, inverted: bool = False
) -> list[Code]:
    """Read every pixel, or every second one: ``apart``; ``line`` is bytes from line to line."""
    import zxingcpp

    # Any buffer will do; the stubs know arrays alone.
    pixels: Any = image.pixels
    view = zxingcpp.ImageView(
        pixels,
        width,
        height,
        zxingcpp.ImageFormat.Lum,
        line,
        apart * image.step,
    )
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    codes = zxingcpp.read_barcodes(view, formats=formats, try_invert=inverted)
    return [
        Code(
            code.text,
            (
                (code.position.top_left.x * apart, code.position.top_left.y * apart),
                (code.position.top_right.x * apart, code.position.top_right.y * apart),
                (code.position.bottom_right.x * apart, code.position.bottom_right.y * apart),
                (code.position.bottom_left.x * apart, code.position.bottom_left.y * apart),
            ),
        )
        for code in codes
    ]


def decode_picture(path: Path) -> list[Code]:
    """Return the QR codes of a picture file. Refused: what `take_picture` refuses."""
    found, _ = process.ask("codes", path, path.name, otherwise="picture-unreadable")
    return [_code(one) for one in found]


def _code(found: list[Any]) -> Code:
    text, (first, second, third, fourth) = found
    return Code(text, (tuple(first), tuple(second), tuple(third), tuple(fourth)))


def parse_codes(path: Path) -> list[Code]:
    """Return the QR codes of a picture file, parsed in this very process; of each frame its own."""
    from mc2cm_desk.exchange.reading.picture_parser import parse_frames

    found: dict[str, Code] = {}
    for frame in parse_frames(path, path.name):
        for code in _codes_of_content(frame.content):
            found.setdefault(code.text, code)
    return list(found.values())


def _codes_of_content(content: bytes) -> list[Code]:
    from io import BytesIO

    from PIL import Image

    with Image.open(BytesIO(content), formats=("JPEG", "PNG")) as opened:
        for grey in _greys(opened):
            if found := _codes_of(grey):
                return found
        return []


def _greys(picture: "Image.Image") -> Iterator["Image.Image"]:
    """Yield a picture in grey, seen through on white and on black where it is transparent."""
    from PIL import Image

    if picture.mode != "RGBA":
        yield picture.convert("L")
        return
    for ground in ("white", "black"):
        page = Image.new("RGBA", picture.size, ground)
        page.alpha_composite(picture)
        yield page.convert("L")


def _codes_of(grey: "Image.Image") -> list[Code]:
    return decode(Grey(grey.tobytes(), grey.width, grey.height))


def codes_of_picture(path: Path) -> list[str]:
    """Return what the codes of a picture say, each once.

    Refused: what `take_picture` refuses, and picture-without-code.
    """
    texts = list(dict.fromkeys(code.text for code in decode_picture(path) if code.text))
    if not texts:
        raise Refused("picture-without-code", file=path.name)
    return texts


def codes_of_pdf(path: Path, *, dots_per_inch: int = DOTS_PER_INCH) -> list[list[Code]]:
    """Return the codes of each page, read from the page as it is drawn, in a child process.

    Refused: file-missing, file-too-heavy, pdf-unreadable, pdf-page-too-large.
    """
    found, _ = process.ask(
        "pdf-codes", path, path.name, otherwise="pdf-unreadable", dots_per_inch=dots_per_inch
    )
    return [[_code(one) for one in page] for page in found]


def parse_pdf_codes(path: Path, dots_per_inch: int) -> Iterator[list[Code]]:
    """Yield the codes of each page in turn, parsed in this very process."""
    import pypdfium2

    if not path.is_file():
        raise Refused("file-missing", file=path.name)
    try:
        # The library has no types.
        document = cast("Any", pypdfium2.PdfDocument(path))
    except pypdfium2.PdfiumError as error:
        raise Refused("pdf-unreadable", file=path.name) from error
    try:
        for number, page in enumerate(document, start=1):
            dots = page.get_width() * page.get_height() * (dots_per_inch / 72) ** 2
            if dots > MOST_DOTS:
                raise Refused("pdf-page-too-large", file=path.name, page=number)
            bitmap = page.render(
                scale=dots_per_inch / 72,
                grayscale=True,
            )
            grey = Grey(
                memoryview(bitmap.buffer).cast("B"), bitmap.width, bitmap.height, bitmap.stride
            )
            yield decode(grey)
            bitmap.close()
            page.close()
    finally:
        document.close()
