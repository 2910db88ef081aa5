"""The map of cities as a picture of lines inside a web page."""

from xml.etree import ElementTree as ET

from mc2cm_desk.documents.drawing.city_map import (
    LABEL_LEADING,
    LABEL_SIZE,
    MapLayout,
    lay_out,
)
from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.model import CityMap
from mc2cm_desk.documents.typesetting import palette

WIDTH, HEIGHT = 640.0, 366.0
_LETTER = 0.58
"""The width of a letter as a share of its size: no page tells in advance which font it has."""


def map_picture(block: CityMap, look: Look) -> ET.Element:
    """Return the map as SVG, named by what it says in words."""
    ink = look.colour
    layout = lay_out(block.points, WIDTH, HEIGHT, lambda text, _bold: _width(text))
    picture = ET.Element(
        "svg",
        {
            "class": "map",
            "viewBox": f"0 0 {WIDTH:g} {HEIGHT:g}",
            "role": "img",
            "aria-label": block.alternative,
        },
    )
    ET.SubElement(
        picture,
        "rect",
        width=f"{WIDTH:g}",
        height=f"{HEIGHT:g}",
        fill=ink(palette.MAIN_PALE),
    )
    ET.SubElement(
        picture,
        "path",
        {"d": _land(layout), "fill": ink(palette.BOX_DEEP), "fill-rule": "evenodd"},
    )
    grid = [f"M{x:.1f} 0V{HEIGHT:g}" for _, x in layout.meridians]
    grid += [f"M0 {HEIGHT - y:.1f}H{WIDTH:g}" for _, y in layout.parallels]
    ET.SubElement(
        picture,
        "path",
        {"d": "".join(grid), "stroke": ink(palette.PAPER), "stroke-width": ".5"},
    )
    for label in layout.labels:
        if label.far:
            x = min(max(label.dot.x, label.x), label.x + label.width)
            y = label.y + LABEL_LEADING / 2
            line = f"M{label.dot.x:.1f} {HEIGHT - label.dot.y:.1f}L{x:.1f} {HEIGHT - y:.1f}"
            ET.SubElement(
                picture,
                "path",
                {"d": line, "stroke": ink(palette.MUTE), "stroke-width": ".5"},
            )
    for dot in reversed(layout.dots):
        ET.SubElement(
            picture,
            "circle",
            cx=f"{dot.x:.1f}",
            cy=f"{HEIGHT - dot.y:.1f}",
            r=f"{dot.radius:.1f}",
            fill=ink(palette.ACCENT if dot.is_host else palette.MAIN),
            stroke=ink(palette.PAPER),
        )
    for label in layout.labels:
        said = ET.SubElement(
            picture,
            "text",
            {
                "x": f"{label.x + label.width / 2:.1f}",
                "y": f"{HEIGHT - label.y - LABEL_LEADING * 0.28:.1f}",
                "text-anchor": "middle",
                "font-size": f"{LABEL_SIZE:g}",
                "font-weight": "600" if label.is_host else "400",
                "fill": ink(palette.ACCENT_INK if label.is_host else palette.DEEP),
            },
        )
        said.text = label.text
    return picture


def _width(text: str) -> float:
    return len(text) * LABEL_SIZE * _LETTER


def _land(layout: MapLayout) -> str:
    rings = (" ".join(f"{x:.0f} {HEIGHT - y:.0f}" for x, y in ring) for ring in layout.rings)
    return "".join(f"M{ring}z" for ring in rings)
