"""Pictures that people drop on the window: checked, turned upright, scaled, without location."""

import io
import re
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mc2cm_desk.domain.attachment import Attachment
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import attachments
from mc2cm_desk.services.library import Library

if TYPE_CHECKING:
    from PIL import Image

LONGEST_SIDE = 2400
MOST_PIXELS = 80_000_000
"""Beyond this a picture is refused before it is decoded: it would fill the memory."""

_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")


@dataclass(frozen=True, slots=True)
class Picture:
    """Bytes ready to be kept: JPEG or PNG, upright, sRGB; sizes in pixels."""

    content: bytes
    media_type: str
    width: int
    height: int


def take_picture(source: Path | bytes, name: str = "") -> Picture:
    """Return the picture in a file, or in bytes that came under a name.

    Refused: file-missing, picture-unreadable, picture-truncated, picture-heic,
    picture-too-large (its size is told).
    """
    name = source.name if isinstance(source, Path) else name
    content = _content(source)
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        raise Refused("picture-heic", file=name)
    return _normalised(content, name)


def keep_pictures(
    library: Library, event_id: str, owner: str, given: Iterable[tuple[str, bytes]]
) -> list[Attachment]:
    """Keep pictures, (name, bytes), that were given to a record. Refused: as ``take_picture``."""
    # All of them are read before the first is kept: a bad one leaves nothing half-done.
    read = [(name, take_picture(content, name)) for name, content in given]
    return [
        attachments.add(
            library,
            event_id,
            owner,
            content=picture.content,
            name=name,
            media_type=picture.media_type,
            width=picture.width,
            height=picture.height,
        )
        for name, picture in read
    ]


def _content(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        return source.read_bytes()
    except OSError as error:
        raise Refused("file-missing", file=str(source)) from error


def _normalised(content: bytes, name: str) -> Picture:
    from PIL import Image, ImageOps, UnidentifiedImageError

    with warnings.catch_warnings():
        # Our own limit is below Pillow's: its warning would say the same thing twice.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(content)) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise Refused(
                        "picture-too-large",
                        file=name,
                        megapixels=opened.width * opened.height // 1_000_000,
                        limit=MOST_PIXELS // 1_000_000,
                    )
                opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
                upright = ImageOps.exif_transpose(opened)
                return _written(upright, opened.info.get("icc_profile"))
        except UnidentifiedImageError as error:
            raise Refused("picture-unreadable", file=name) from error
        except Image.DecompressionBombError as error:
            told = re.search(r"\d+", str(error))
            megapixels = int(told[0]) // 1_000_000 if told else MOST_PIXELS // 1_000_000
            raise Refused(
                "picture-too-large",
                file=name,
                megapixels=megapixels,
                limit=MOST_PIXELS // 1_000_000,
            ) from error
        except (OSError, SyntaxError, ValueError) as error:
            raise Refused("picture-truncated", file=name) from error


def _written(upright: "Image.Image", profile: bytes | None) -> Picture:
    from PIL import Image

    transparent = upright.mode in ("RGBA", "LA", "P") and "transparency" in upright.info
    wanted = "RGBA" if upright.mode in ("RGBA", "LA") or transparent else "RGB"
    picture = _in_srgb(upright, profile, wanted)
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    # Saved without the old information: no location, no camera, no thumbnail, no comment.
    picture.info.clear()
    if wanted == "RGBA":
        picture.save(buffer, "PNG", optimize=True)
        return Picture(buffer.getvalue(), "image/png", picture.width, picture.height)
    picture.save(buffer, "JPEG", quality=88, optimize=True)
    return Picture(buffer.getvalue(), "image/jpeg", picture.width, picture.height)


def _in_srgb(picture: "Image.Image", profile: bytes | None, wanted: str) -> "Image.Image":
    from PIL import ImageCms

    if profile and picture.mode in ("RGB", "CMYK"):
        try:
            converted = ImageCms.profileToProfile(
                picture,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
        except (ImageCms.PyCMSError, OSError):
            # A broken profile is no reason to lose the picture: its plain values are close.
            return picture.convert(wanted)
        return (converted or picture).convert(wanted)
    return picture.convert(wanted)
