"""The emblem of the European Union, drawn from its published numbers."""

from fractions import Fraction
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


def _draw_star(canvas: "Canvas", x: float, y: float, radius: float) -> None:
    """Draw an upright star of five points."""
    inner = radius * 0.382
    path = canvas.beginPath()
    for point in range(10):
        reach = inner if point % 2 else radius
        turn = pi * point / 5
        place = (x + reach * sin(turn), y + reach * cos(turn))
        if point:
            path.lineTo(*place)
        else:
            path.moveTo(*place)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
