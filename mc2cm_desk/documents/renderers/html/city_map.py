"""The map of cities as a picture of lines inside a web page."""

from dataclasses import dataclass

from mc2cm_desk.documents.drawing.city_map import (
    LABEL_LEADING,
    LABEL_SIZE,
    Label,
    MapLayout,
    lay_out,
)
from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.model import CityMap
from mc2cm_desk.documents.typesetting import palette

WIDTH, HEIGHT = 640.0, 366.0
_LETTER = 0.58
"""The width of a letter as a share of its size: which font a page has is not known in advance."""


@dataclass(frozen=True, slots=True)
class DrawnDot:
    """A city in units of the drawing, from its upper left corner."""

    x: str
    y: str
    radius: str
    colour: str


@dataclass(frozen=True, slots=True)
class DrawnLabel:
    """The middle of a name and the line that it stands on, in units of the drawing."""

    text: str
    x: str
    y: str
    weight: int
    colour: str


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """What the template of a map is filled with: paths of SVG and ``#rrggbb`` colours."""

    width: str
    height: str
    size: str
    sea: str
    ground: str
    paper: str
    mute: str
    land: str
    grid: str
    leads: tuple[str, ...]
    dots: tuple[DrawnDot, ...]
    labels: tuple[DrawnLabel, ...]


def drawn_map(block: CityMap, look: Look) -> DrawnMap:
    """Return the map as lines, dots and names."""
    ink = look.colour
    layout = lay_out(block.points, WIDTH, HEIGHT, lambda text, _bold: _width(text))
    grid = [f"M{x:.1f} 0V{HEIGHT:g}" for _, x in layout.meridians]
    grid += [f"M0 {HEIGHT - y:.1f}H{WIDTH:g}" for _, y in layout.parallels]
    dots = (
        DrawnDot(
            f"{dot.x:.1f}",
            f"{HEIGHT - dot.y:.1f}",
            f"{dot.radius:.1f}",
            ink(palette.ACCENT if dot.is_host else palette.MAIN),
        )
        for dot in reversed(layout.dots)
    )
    labels = (
        DrawnLabel(
            label.text,
            f"{label.x + label.width / 2:.1f}",
            f"{HEIGHT - label.y - LABEL_LEADING * 0.28:.1f}",
            600 if label.is_host else 400,
            ink(palette.ACCENT_INK if label.is_host else palette.DEEP),
        )
        for label in layout.labels
    )
    return DrawnMap(
        f"{WIDTH:g}",
        f"{HEIGHT:g}",
        f"{LABEL_SIZE:g}",
        sea=ink(palette.MAIN_PALE),
        ground=ink(palette.BOX_DEEP),
        paper=ink(palette.PAPER),
        mute=ink(palette.MUTE),
        land=_land(layout),
        grid="".join(grid),
        leads=tuple(_lead(label) for label in layout.labels if label.far),
        dots=tuple(dots),
        labels=tuple(labels),
    )


def _lead(label: Label) -> str:
    """Return the line from a dot to its name."""
    x = min(max(label.dot.x, label.x), label.x + label.width)
    y = label.y + LABEL_LEADING / 2
    return f"M{label.dot.x:.1f} {HEIGHT - label.dot.y:.1f}L{x:.1f} {HEIGHT - y:.1f}"


def _width(text: str) -> float:
    return len(text) * LABEL_SIZE * _LETTER


def _land(layout: MapLayout) -> str:
    rings = (" ".join(f"{x:.0f} {HEIGHT - y:.0f}" for x, y in ring) for ring in layout.rings)
    return "".join(f"M{ring}z" for ring in rings)
