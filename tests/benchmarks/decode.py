"""Codes in frames of a camera: time beside turning the frame grey, and how many are found."""

import random

import zxingcpp
from pairs import Pair, alternate
from PIL import Image, ImageDraw, ImageFilter
from PySide6.QtGui import QImage

from mc2cm_desk.exchange.codes import Grey, decode, matrix

SIZE = (1280, 720)
FRAMES = 240
ROUNDS = 60
GOAL_WITH_A_CODE, GOAL_WITHOUT, MOST_MISSED = 4, 8, 0.02


def pairs() -> list[Pair]:
    """Time frames with and without a code; count what is found in hard ones, bare and by us."""
    easy, empty = _frame("12345678901234560", random.Random(1), hard=False), _table(3)
    found: list[Pair] = []
    for name, frame, goal in (
        ("decode-with-a-code", easy, GOAL_WITH_A_CODE),
        ("decode-without", empty, GOAL_WITHOUT),
    ):
        grey, colours = _grey(frame), _colours(frame)
        samples = alternate(
            lambda grey=grey: decode(grey),
            lambda colours=colours: colours.convertToFormat(QImage.Format.Format_Grayscale8),
            ROUNDS,
        )
        found.append(Pair(name, *samples, "ms", goal))
    ours, bare = _recall()
    assert ours >= bare, f"found {ours:.3f}, the bare reader {bare:.3f}"
    found.append(Pair("decode-missed", [1 - ours], [MOST_MISSED], "share", 1))
    return found


def badge_frame(token: str) -> Grey:
    """Return a badge held well before a camera."""
    return _grey(_frame(token, random.Random(1), hard=False))


def _recall() -> tuple[float, float]:
    dice = random.Random(20200615)
    ours = bare = 0
    for _ in range(FRAMES):
        token = "".join(dice.choice("0123456789") for _ in range(17))
        frame = _frame(token, dice, hard=True)
        ours += any(one.text == token for one in decode(_grey(frame)))
        read = zxingcpp.read_barcodes(frame, formats=zxingcpp.BarcodeFormat.QRCode)
        bare += any(one.text == token for one in read)
    return ours / FRAMES, bare / FRAMES


def _frame(token: str, dice: random.Random, *, hard: bool) -> Image.Image:
    """Return a badge that is held to a camera; hard: turned, askew, small, blurred, with glare."""
    module = dice.uniform(3.4, 11) if hard else 9
    code = _code(token, module)
    if hard:
        code = _askew(code, dice).rotate(dice.uniform(0, 360), expand=True, fillcolor=235)
    frame = _table(dice.randrange(10_000))
    room = (SIZE[0] - code.width, SIZE[1] - code.height)
    frame.paste(code, (dice.randint(0, max(0, room[0])), dice.randint(0, max(0, room[1]))))
    if not hard:
        return frame
    frame = frame.filter(ImageFilter.GaussianBlur(dice.uniform(0, 0.28 * module)))
    light, dark = dice.randint(150, 255), dice.randint(0, 70)
    frame = frame.point([dark + (light - dark) * value // 255 for value in range(256)])
    if dice.random() < 0.3:
        glare = Image.new("L", SIZE, 0)
        x, y = dice.randint(0, SIZE[0]), dice.randint(0, SIZE[1])
        ImageDraw.Draw(glare).ellipse((x - 40, y - 26, x + 40, y + 26), fill=190)
        frame.paste(255, mask=glare.filter(ImageFilter.GaussianBlur(16)))
    noise = Image.effect_noise(SIZE, dice.uniform(2, 16))
    return Image.blend(frame, noise, 0.08)


def _code(token: str, module: float) -> Image.Image:
    rows = matrix(token)
    small = Image.new("L", (29, 29), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                small.putpixel((x + 4, y + 4), 20)
    side = round(29 * module)
    return small.resize((side * 3, side * 3), Image.Resampling.NEAREST).resize(
        (side, side), Image.Resampling.BOX
    )


def _askew(code: Image.Image, dice: random.Random) -> Image.Image:
    """Tilt it: each corner lies a little inside."""
    side, most = code.width, code.width * 0.1
    inside = [dice.uniform(0, most) for _ in range(8)]
    quad = (
        -inside[0], -inside[1], -inside[2], side + inside[3],
        side + inside[4], side + inside[5], side + inside[6], -inside[7],
    )  # fmt: skip
    return code.transform(
        code.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor=235
    )


def _table(seed: int) -> Image.Image:
    """Return a desk with papers and cups: edges that are no code."""
    dice = random.Random(seed)
    table = Image.new("L", SIZE, 150)
    draw = ImageDraw.Draw(table)
    for _ in range(40):
        x, y = dice.randint(0, SIZE[0]), dice.randint(0, SIZE[1])
        wide, tall = dice.randint(10, 260), dice.randint(10, 160)
        draw.rectangle((x, y, x + wide, y + tall), fill=dice.randint(40, 230))
    return table


def _grey(frame: Image.Image) -> Grey:
    return Grey(frame.tobytes(), frame.width, frame.height)


def _colours(frame: Image.Image) -> QImage:
    rgb = frame.convert("RGBA")
    image = QImage(rgb.tobytes(), rgb.width, rgb.height, QImage.Format.Format_RGBA8888)
    return image.copy()
