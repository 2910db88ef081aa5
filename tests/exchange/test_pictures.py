"""Pictures come in upright, scaled and without a word about where they were taken."""

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms
from PIL.ExifTags import GPS, IFD, Base
from PIL.PngImagePlugin import PngInfo

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.pictures import LONGEST_SIDE, Picture, take_picture
from mc2cm_desk.exchange.reading.picture_parser import parse_picture


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def opened(picture: Picture) -> Image.Image:
    found = Image.open(io.BytesIO(picture.content))
    found.load()
    return found


def taken_of(content: bytes, name: str) -> Picture:
    """Return a picture as the child parses it; parsed in this very process it is the same."""
    taken = take_picture(content, name)
    assert taken == parse_picture(content, name)
    return taken


def refusal(content: bytes) -> Refused:
    with pytest.raises(Refused) as caught:
        take_picture(content, "visit.jpg")
    with pytest.raises(Refused) as parsed:
        parse_picture(content, "visit.jpg")
    assert (parsed.value.code, parsed.value.values) == (caught.value.code, caught.value.values)
    return caught.value


@pytest.fixture
def scene() -> Image.Image:
    """Wide, red at its leading half and blue at the other."""
    picture = Image.new("RGB", (400, 200), (200, 30, 30))
    picture.paste((30, 30, 200), (200, 0, 400, 200))
    return picture


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_the_four_kinds_are_taken(scene: Image.Image, kind: str) -> None:
    taken = taken_of(saved(scene, kind), "visit")
    assert (taken.media_type, taken.width, taken.height) == ("image/jpeg", 400, 200)
    red, _, blue = opened(taken).convert("RGB").getpixel((50, 100))  # pyright: ignore
    assert red > 150 > blue


def test_a_picture_stands_upright_and_tells_nothing_of_its_place(scene: Image.Image) -> None:
    exif = Image.Exif()
    exif[Base.Orientation] = 6
    exif[Base.Make] = "Camera of somebody"
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitude] = (37.0, 23.0, 0.0)
    taken = taken_of(saved(scene, "JPEG", exif=exif, comment=b"near my house"), "visit.jpg")
    picture = opened(taken)
    assert (taken.width, taken.height) == (200, 400)
    assert not picture.getexif()
    assert b"somebody" not in taken.content
    assert b"my house" not in taken.content
    red, _, blue = picture.getpixel((100, 50))  # pyright: ignore
    assert red > blue


def test_words_hidden_in_a_png_are_left_behind(scene: Image.Image) -> None:
    words = PngInfo()
    words.add_text("Location", "37.38 N")
    transparent = scene.convert("RGBA")
    transparent.putalpha(120)
    taken = taken_of(saved(transparent, "PNG", pnginfo=words), "logo.png")
    assert taken.media_type == "image/png"
    assert b"37.38" not in taken.content
    assert opened(taken).getpixel((10, 10))[3] == 120  # pyright: ignore


def test_large_pictures_are_scaled_and_small_ones_stay() -> None:
    taken = taken_of(saved(Image.new("RGB", (6000, 3000), "teal"), "JPEG"), "wide.jpg")
    assert (taken.width, taken.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert taken_of(saved(Image.new("RGB", (9, 7)), "PNG"), "dot.png").width == 9


def test_other_colour_spaces_become_the_usual_one(scene: Image.Image) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for content in (
        saved(scene.convert("CMYK"), "JPEG"),
        saved(scene.convert("L"), "PNG"),
        saved(scene.convert("P"), "PNG"),
        saved(scene, "JPEG", icc_profile=profile),
        saved(scene, "JPEG", icc_profile=b"no profile"),
    ):
        picture = opened(taken_of(content, "visit"))
        assert picture.mode == "RGB"
        assert "icc_profile" not in picture.info


def test_the_same_picture_gives_the_same_bytes(scene: Image.Image) -> None:
    content = saved(scene, "PNG")
    assert taken_of(content, "a") == taken_of(content, "a")


def test_a_picture_not_copied_to_its_end_is_refused(scene: Image.Image) -> None:
    noisy = Image.effect_noise((600, 400), 90).convert("RGB")
    for kind in ("JPEG", "PNG", "WEBP", "TIFF"):
        whole = saved(noisy, kind)
        refused = refusal(whole[: len(whole) // 2])
        assert refused.code in ("picture-truncated", "picture-unreadable"), kind
    whole = saved(noisy, "JPEG")
    assert refusal(whole[: len(whole) // 2]).code == "picture-truncated"


def png_of(side: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    lines = zlib.compress(bytes(10_000_000), 1)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", lines), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.parametrize(("side", "megapixels"), [(10_000, 100), (60_000, 3600)])
def test_a_hundred_megapixels_are_refused_without_being_decoded(side: int, megapixels: int) -> None:
    refused = refusal(png_of(side))
    assert (refused.code, refused.values["megapixels"]) == ("picture-too-large", megapixels)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "picture-heic"),
        (b"no picture at all", "picture-unreadable"),
        (b"", "picture-unreadable"),
        (b"%PDF-1.7", "picture-unreadable"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture-unreadable"),
    ],
)
def test_what_is_no_picture_that_we_read_is_refused(content: bytes, code: str) -> None:
    refused = refusal(content)
    assert (refused.code, refused.values["file"]) == (code, "visit.jpg")


def test_a_picture_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        take_picture(tmp_path / "none.jpg")
    assert caught.value.code == "file-missing"
