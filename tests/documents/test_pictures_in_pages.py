"""Pictures in a page: their frame's shape, 200 dots an inch, RGB, nothing that a camera adds."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.pictures import draw_picture, prepared


def drawn(tmp_path: Path, source: Path, width: float, height: float) -> tuple[Image.Image, str]:
    file = tmp_path / "page.pdf"
    canvas = TaggedCanvas(str(file))
    draw_picture(canvas, source, 0, 0, width, height)
    canvas.save()
    with pikepdf.open(file) as pdf:
        (found,) = pdf.pages[0].get_images().values()
        content = bytes(found.read_raw_bytes())
        return Image.open(BytesIO(content)), str(found.ColorSpace)


@pytest.mark.parametrize(
    ("mode", "kind"), [("RGB", "jpg"), ("CMYK", "jpg"), ("L", "png"), ("RGBA", "png"), ("P", "png")]
)
def test_every_kind_of_picture_becomes_rgb_of_its_frame(
    tmp_path: Path, mode: str, kind: str
) -> None:
    source = tmp_path / f"source.{kind}"
    Image.new(mode, (900, 2000)).save(source)

    picture, colours = drawn(tmp_path, source, 216, 144)

    assert colours == "/DeviceRGB"
    assert picture.format == "JPEG"
    assert picture.size == (600, 400)


def test_a_small_picture_is_not_made_larger(tmp_path: Path) -> None:
    source = tmp_path / "small.png"
    Image.new("RGB", (120, 120), "white").save(source)

    assert drawn(tmp_path, source, 216, 144)[0].size == (120, 80)


def test_where_a_picture_was_taken_stays_at_home(tmp_path: Path) -> None:
    source = tmp_path / "camera.jpg"
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    exif.get_ifd(0x8825)[1] = "N"
    Image.new("RGB", (800, 600)).save(source, exif=exif)

    assert not drawn(tmp_path, source, 216, 144)[0].getexif()


def test_what_is_transparent_is_white_paper(tmp_path: Path) -> None:
    source = tmp_path / "logo.png"
    Image.new("RGBA", (300, 300), (0, 0, 0, 0)).save(source)

    assert drawn(tmp_path, source, 108, 108)[0].getpixel((10, 10)) == (255, 255, 255)


def test_a_picture_of_nearly_its_frames_shape_is_not_asked_for_more_than_it_has(
    tmp_path: Path,
) -> None:
    source = tmp_path / "wide.png"
    frames = [(wide, 528) for wide in range(1200, 1300)]
    # In dots, these frames ask for a hair more than the picture's width.
    short = [frame for frame in frames if 400 - frame[0] * (400 / frame[0]) < 0]
    assert short
    for wide, tall in short[:2]:
        Image.new("RGB", (400, 390)).save(source)
        assert prepared(source, wide, tall).startswith(b"\xff\xd8")
