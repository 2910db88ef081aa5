"""A picture parsed: checked, turned upright, scaled, without location.

Nothing of the library is imported here: this runs in a child that reads one file.
"""

import importlib
import io
import re
import warnings
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.reading.limits import content_of

if TYPE_CHECKING:
    from PIL import Image

LONGEST_SIDE = 2400
LARGEST_FILE = 100 * 1024 * 1024
"""Bytes; a photograph of a hundred million pixels has about 40 millions."""
_DECODERS = ("Jpeg", "Png", "WebP", "Tiff", "Avif", "Gif", "Bmp")
"""The modules of what is decoded; others, such as EPS, would start another program."""
MOST_PIXELS = 80_000_000
"""Beyond this a picture is refused before it is decoded: it would fill the memory."""
MOST_PIXELS_WHOLE = 40_000_000
"""The same for pictures that cannot be decoded at a part of their size."""
MOST_FRAMES = 40
"""Frames of an animation that are looked at: a film is no picture of a badge."""
MOST_PIXELS_SEEN_THROUGH = 20_000_000
"""The same for pictures with transparency."""

_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")


@dataclass(frozen=True, slots=True)
class Picture:
    """Bytes ready to be kept: JPEG or PNG, upright, sRGB; sizes in pixels."""

    content: bytes
    media_type: str
    width: int
    height: int


def parse_picture(source: Path | bytes, name: str) -> Picture:
    """Return the picture in a file, or in bytes that came under a name.

    Refused: file-missing, file-unreadable, file-too-large, picture-unreadable,
    picture-truncated, picture-heic, picture-too-large (its size is reported).
    """
    content = source if isinstance(source, bytes) else content_of(source, LARGEST_FILE)
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        raise Refused("picture-heic", file=name)
    return _normalised(content, name)


def parse_frames(source: Path, name: str) -> Iterator[Picture]:
    """Yield the frames of a picture in a file, at most `MOST_FRAMES`; refused as `parse_picture`.

    A picture that does not move has one.
    """
    from PIL import Image

    content = content_of(source, LARGEST_FILE)
    first = parse_picture(content, name)
    yield first
    with Image.open(io.BytesIO(content), formats=_formats()) as opened:
        profile = opened.info.get("icc_profile")
        # The further pictures of a photograph are smaller copies of it.
        frames = 1 if opened.format == "MPO" else getattr(opened, "n_frames", 1)
        for number in range(1, min(frames, MOST_FRAMES)):
            try:
                opened.seek(number)
                yield _written(opened.copy(), profile)
            except (EOFError, OSError, SyntaxError, ValueError):
                # What was read before a damaged frame counts.
                return


def _normalised(content: bytes, name: str) -> Picture:
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        # Our own limit is below Pillow's: its warning would say the same thing twice.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(content), formats=_formats()) as opened:
                _refuse_large(opened, name)
                return _written(opened, opened.info.get("icc_profile"))
        except UnidentifiedImageError as error:
            raise Refused("picture-unreadable", file=name) from error
        except Image.DecompressionBombError as error:
            match = re.search(r"\d+", str(error))
            megapixels = int(match[0]) // 1_000_000 if match else MOST_PIXELS // 1_000_000
            raise Refused(
                "picture-too-large",
                file=name,
                megapixels=megapixels,
                limit=MOST_PIXELS // 1_000_000,
            ) from error
        except (OSError, SyntaxError, ValueError) as error:
            raise Refused("picture-truncated", file=name) from error


@cache
def _formats() -> list[str]:
    """Return the names of the formats that are decoded here."""
    from PIL import Image

    # A version or build of the library may lack one of them.
    for name in _DECODERS:
        with suppress(ImportError):
            importlib.import_module(f"PIL.{name}ImagePlugin")
    return [name.upper() for name in _DECODERS if name.upper() in Image.OPEN]


def _refuse_large(opened: "Image.Image", name: str) -> None:
    # A JPEG is decoded at a half or a quarter of its size, the others whole: four bytes a pixel.
    most = MOST_PIXELS if opened.format in ("JPEG", "MPO") else MOST_PIXELS_WHOLE
    if opened.mode in ("RGBA", "LA", "PA", "P"):
        # What is seen through is held twice while it is made smaller.
        most = MOST_PIXELS_SEEN_THROUGH
    if opened.width * opened.height > most:
        raise Refused(
            "picture-too-large",
            file=name,
            megapixels=-(-opened.width * opened.height // 1_000_000),
            limit=most // 1_000_000,
        )


def _written(opened: "Image.Image", profile: bytes | None) -> Picture:
    from PIL import Image, ImageOps

    transparent = opened.mode in ("RGBA", "LA", "P") and "transparency" in opened.info
    requested = "RGBA" if opened.mode in ("RGBA", "LA") or transparent else "RGB"
    if opened.mode not in ("L", "LA", "RGB", "RGBA", "CMYK", "YCbCr"):
        opened = (
            _eight_bits(opened) if opened.mode.startswith("I;16") else opened.convert(requested)
        )
    # Made smaller before anything else, in its own place: no second copy of the whole.
    opened.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    ImageOps.exif_transpose(opened, in_place=True)
    picture = _in_srgb(opened, profile, requested)
    buffer = io.BytesIO()
    # Saved without the old information: no location, no camera, no thumbnail, no comment.
    picture.info.clear()
    if requested == "RGBA":
        picture.save(buffer, "PNG", optimize=True)
        return Picture(buffer.getvalue(), "image/png", picture.width, picture.height)
    picture.save(buffer, "JPEG", quality=88, optimize=True)
    return Picture(buffer.getvalue(), "image/jpeg", picture.width, picture.height)


def _eight_bits(picture: "Image.Image") -> "Image.Image":
    """Return a grey picture of sixteen bits with eight; the library would cut what is above."""
    # The library's types know no function of an image of integers.
    grey = cast("Any", picture.convert("I"))
    return grey.point(_without_low_byte).convert("L")


def _without_low_byte(value: Any) -> Any:
    """Return sixteen bits as eight; the library asks with a symbol that knows this product."""
    return value * (1 / 256)


def _in_srgb(picture: "Image.Image", profile: bytes | None, requested: str) -> "Image.Image":
    from PIL import ImageCms

    if profile and picture.mode in ("RGB", "CMYK"):
        # The library gives this function no types.
        create_profile = cast("Any", ImageCms).createProfile
        try:
            converted = ImageCms.profileToProfile(
                picture,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                create_profile("sRGB"),
                outputMode="RGB",
            )
        except (ImageCms.PyCMSError, OSError):
            # A broken profile is no reason to lose the picture: its plain values are close.
            return picture.convert(requested)
        return (converted or picture).convert(requested)
    return picture.convert(requested)
