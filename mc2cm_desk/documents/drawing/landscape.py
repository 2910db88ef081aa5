"""The landscape that stands on covers without a picture."""

import itertools
from typing import Any

from mc2cm_desk.documents.style import PAGE_WIDTH
from mc2cm_desk.documents.typesetting import palette

_HILLS = (
    # height at five places across the page, as shares of the picture, and colour
    ((0.86, 0.78, 0.84, 0.74, 0.8), palette.MAIN),
    ((0.62, 0.7, 0.6, 0.68, 0.58), palette.SECOND),
    ((0.5, 0.44, 0.56, 0.46, 0.52), palette.COVER_SMALL),
    ((0.34, 0.4, 0.3, 0.36, 0.3), "#b9b28c"),
    ((0.2, 0.14, 0.24, 0.16, 0.12), "#e6d8b5"),
)
_HOUSES = (0.06, 0.19, 0.32, 0.45, 0.58, 0.71, 0.84)


def draw_landscape(canvas: Any, bottom: float, height: float) -> None:
    """Draw hills between sea and sand, with white houses on them, across the page.

    ``canvas`` draws as reportlab's does, and takes names of colours; points throughout.
    """
    canvas.setFillColor(palette.DEEP)
    canvas.rect(0, bottom, PAGE_WIDTH, height, stroke=0, fill=1)
    for number, (shares, tone) in enumerate(_HILLS):
        if number == 3:
            _houses(canvas, bottom, height)
        path = canvas.beginPath()
        path.moveTo(0, bottom)
        points = [
            (PAGE_WIDTH * place / (len(shares) - 1), bottom + height * 0.86 * share)
            for place, share in enumerate(shares)
        ]
        path.lineTo(*points[0])
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            third = (x1 - x0) / 3
            path.curveTo(x0 + third, y0, x1 - third, y1, x1, y1)
        path.lineTo(PAGE_WIDTH, bottom)
        path.close()
        canvas.setFillColor(tone)
        canvas.drawPath(path, stroke=0, fill=1)


def _houses(canvas: Any, bottom: float, height: float) -> None:
    canvas.setFillColor("#f3f0e8")
    for number, share in enumerate(_HOUSES):
        tall = height * (0.13, 0.16, 0.1, 0.2, 0.09, 0.15, 0.17)[number]
        canvas.rect(
            PAGE_WIDTH * share,
            bottom + height * 0.3,
            PAGE_WIDTH * 0.05,
            tall + 12,
            stroke=0,
            fill=1,
        )
