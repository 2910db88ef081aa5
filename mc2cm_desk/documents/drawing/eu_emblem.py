"""The emblem of the European Union, drawn from its published numbers."""

from fractions import Fraction
from functools import cache
from io import BytesIO
from math import cos, pi, sin
from typing import TYPE_CHECKING

from mc2cm_desk.assets import read_json

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def draw_emblem(canvas: "Canvas", x: float, y: float, height: float) -> float:
    """Draw the emblem with its lower left corner at ``x, y`` (points); return its width."""
    from reportlab.lib.colors import HexColor

    facts = read_json("logos", "eu-emblem.json")
    across, up = facts["ratio"]
    width = height * across / up
    ring = height * float(Fraction(facts["circle_radius"]))
    star = height * float(Fraction(facts["star_radius"]))
    canvas.saveState()
    canvas.setFillColor(HexColor(facts["blue"]))
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    canvas.setFillColor(HexColor(facts["yellow"]))
    stars = int(facts["stars"])
    for number in range(stars):
        turn = 2 * pi * number / stars
        _draw_star(
            canvas, x + width / 2 + ring * sin(turn), y + height / 2 + ring * cos(turn), star
        )
    canvas.restoreState()
    return width


@cache
def emblem_picture(height: int) -> bytes:
    """Return the emblem as a PNG of so many dots in height."""
    from PIL import Image, ImageDraw

    facts = read_json("logos", "eu-emblem.json")
    across, up = facts["ratio"]
    tall = height * 4
    wide = round(tall * across / up)
    ring = tall * float(Fraction(facts["circle_radius"]))
    star = tall * float(Fraction(facts["star_radius"]))
    large = Image.new("RGB", (wide, tall), facts["blue"])
    pen = ImageDraw.Draw(large)
    stars = int(facts["stars"])
    for number in range(stars):
        turn = 2 * pi * number / stars
        x, y = wide / 2 + ring * sin(turn), tall / 2 - ring * cos(turn)
        points = [(x + across, y - up) for across, up in _points(star)]
        pen.polygon(points, fill=facts["yellow"])
    written = BytesIO()
    large.resize((wide // 4, height), Image.Resampling.LANCZOS).save(written, "PNG")
    return written.getvalue()


def _points(radius: float) -> list[tuple[float, float]]:
    """Return the corners of an upright star of five points, up being positive."""
    turns = [(radius * (0.382 if corner % 2 else 1), pi * corner / 5) for corner in range(10)]
    return [(reach * sin(turn), reach * cos(turn)) for reach, turn in turns]


def _draw_star(canvas: "Canvas", x: float, y: float, radius: float) -> None:
    """Draw an upright star of five points."""
    path = canvas.beginPath()
    for point, (across, up) in enumerate(_points(radius)):
        place = (x + across, y + up)
        if point:
            path.lineTo(*place)
        else:
            path.moveTo(*place)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
