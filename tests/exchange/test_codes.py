"""Codes are drawn as a scanner reads them, and read from frames, pictures and pages."""

import random
from pathlib import Path

import pytest
from PIL import Image, ImageFilter, ImageOps
from reportlab.pdfgen.canvas import Canvas

from mc2cm_desk.domain.door.badge_token import new_token
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.codes import (
    DOTS_PER_INCH,
    Grey,
    codes_of_pdf,
    decode,
    decode_picture,
    matrix,
    parse_codes,
    parse_pdf_codes,
)
from mc2cm_desk.exchange.reading.picture_parser import MOST_FRAMES

TOKEN = new_token(lambda _: 1234567890123456)


def drawn(token: str, *, module: int = 6, quiet: int = 4) -> Image.Image:
    cells = matrix(token)
    side = len(cells) + 2 * quiet
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(cells):
        for x, dark in enumerate(row):
            picture.putpixel((x + quiet, y + quiet), 0 if dark else 255)
    return picture.resize((side * module, side * module), Image.Resampling.NEAREST)


def frame(code: Image.Image | None, *, size: tuple[int, int] = (1280, 720), at: int = 200) -> Grey:
    noise = random.Random(5)
    scene = Image.new("L", (size[0] // 16, size[1] // 16))
    scene.putdata([noise.randrange(60, 180) for _ in range(scene.width * scene.height)])
    scene = scene.resize(size, Image.Resampling.BICUBIC)
    if code is not None:
        scene.paste(code, (at, at))
    return Grey(scene.filter(ImageFilter.GaussianBlur(0.8)).tobytes(), *size)


def read_picture(path: Path) -> list[str]:
    """Return the codes of a picture as the child finds them; found in this process they are so."""
    codes = decode_picture(path)
    assert codes == parse_codes(path)
    return [code.text for code in codes]


def test_a_code_is_version_one() -> None:
    cells = matrix(TOKEN)
    assert (len(cells), {len(row) for row in cells}) == (21, {21})
    assert matrix(TOKEN) == cells


@pytest.mark.parametrize("module", [2, 3, 6, 12])
def test_a_code_is_read_from_a_frame_near_and_far(module: int) -> None:
    (code,) = decode(frame(drawn(TOKEN, module=module)))
    assert code.text == TOKEN
    corners = [(200 + 4 * module, 200 + 4 * module), (200 + 25 * module, 200 + 25 * module)]
    for found, expected in zip((code.corners[0], code.corners[2]), corners, strict=True):
        assert all(abs(a - b) <= module + 2 for a, b in zip(found, expected, strict=True))


@pytest.mark.parametrize("angle", [12, 90, 180, 215])
def test_a_code_is_read_at_every_angle(angle: int) -> None:
    turned = drawn(TOKEN, module=8).rotate(angle, expand=True, fillcolor=255)
    assert [code.text for code in decode(frame(turned))] == [TOKEN]


def test_lines_may_be_longer_than_the_picture_is_wide() -> None:
    picture = drawn(TOKEN)
    padded = b"".join(
        picture.tobytes()[n : n + picture.width] + bytes(24)
        for n in range(0, picture.width * picture.height, picture.width)
    )
    grey = Grey(memoryview(padded), picture.width, picture.height, picture.width + 24)
    assert [code.text for code in decode(grey)] == [TOKEN]


def test_several_badges_are_read_and_an_empty_scene_gives_nothing() -> None:
    other = new_token(lambda _: 42)
    both = Image.new("L", (800, 300), 255)
    both.paste(drawn(TOKEN), (0, 0))
    both.paste(drawn(other), (400, 0))
    found = decode(Grey(both.tobytes(), *both.size))
    assert {code.text for code in found} == {TOKEN, other}
    assert decode(frame(None)) == []
    assert decode(Grey(b"\x80", 1, 1)) == []


def test_pages_are_read_one_after_the_other(tmp_path: Path) -> None:
    tokens = [[new_token(lambda _, n=n: n * 977), new_token(lambda _, n=n: n)] for n in (1, 2)]
    path = tmp_path / "badges.pdf"
    canvas = Canvas(str(path))
    for page in tokens:
        for place, token in enumerate(page):
            canvas.saveState()
            canvas.translate(60 + 250 * place, 300)
            for y, row in enumerate(matrix(token)):
                for x, dark in enumerate(row):
                    if dark:
                        canvas.rect(x * 1.7, -y * 1.7, 1.7, 1.7, stroke=0, fill=1)
            canvas.restoreState()
        canvas.showPage()
    canvas.showPage()
    canvas.save()
    read = codes_of_pdf(path)
    assert read == list(parse_pdf_codes(path, DOTS_PER_INCH))
    pages = [{code.text for code in page} for page in read]
    assert pages == [set(tokens[0]), set(tokens[1]), set()]


def test_pictures_are_read_and_what_is_no_pdf_is_refused(tmp_path: Path) -> None:
    drawn(TOKEN).convert("RGB").save(tmp_path / "badge.jpg")
    assert read_picture(tmp_path / "badge.jpg") == [TOKEN]
    (tmp_path / "badge.pdf").write_text("no page")
    for name, expected in (("badge.pdf", "pdf-unreadable"), ("none.pdf", "file-missing")):
        with pytest.raises(Refused) as caught:
            list(codes_of_pdf(tmp_path / name))
        assert caught.value.code == expected


@pytest.mark.parametrize("module", [2, 3, 6])
def test_a_light_code_on_dark_is_read_where_there_is_nothing_else(module: int) -> None:
    light = ImageOps.invert(drawn(TOKEN, module=module))
    assert [code.text for code in decode(frame(light))] == [TOKEN]


def test_a_badge_comes_before_what_a_telephone_shows() -> None:
    other = new_token(lambda _: 6543210987654321)
    scene = Image.new("L", (1280, 720), 128)
    scene.paste(drawn(TOKEN), (100, 200))
    scene.paste(ImageOps.invert(drawn(other)), (700, 200))
    assert [code.text for code in decode(Grey(scene.tobytes(), *scene.size))] == [TOKEN]


@pytest.mark.parametrize("ink", [0, 255])
def test_a_code_in_a_transparent_picture_is_read(tmp_path: Path, ink: int) -> None:
    dark = drawn(TOKEN).point(lambda value: 255 - value)
    picture = Image.merge("LA", (Image.new("L", dark.size, ink), dark))
    file = tmp_path / "badge.png"
    picture.save(file)
    assert read_picture(file) == [TOKEN]


@pytest.mark.parametrize("ending", ["gif", "webp", "tiff"])
def test_every_frame_of_a_moving_picture_is_looked_at(tmp_path: Path, ending: str) -> None:
    other = new_token(lambda _: 6543210987654321)
    blank = Image.new("L", drawn(TOKEN).size, 255)
    file = tmp_path / f"badges.{ending}"
    frames = [drawn(TOKEN), blank, drawn(other), drawn(TOKEN)]
    blank.save(file, save_all=True, append_images=frames)
    assert sorted(read_picture(file)) == sorted([TOKEN, other])


def test_of_a_film_the_beginning_alone_is_looked_at(tmp_path: Path) -> None:
    shades = [Image.new("L", (200, 200), 200 + number % 50) for number in range(MOST_FRAMES)]
    file = tmp_path / "film.gif"
    shades[0].save(file, save_all=True, append_images=[*shades[1:], drawn(TOKEN)])
    assert read_picture(file) == []
