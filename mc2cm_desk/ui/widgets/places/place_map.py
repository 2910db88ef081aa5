"""A small map that shows where a place lies: land and sea, a dot, its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from math import degrees, log, pi, radians, tan

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mc2cm_desk.assets import read_json
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS
from mc2cm_desk.ui.widgets.marks import painting

SPAN = 16.0
"""Degrees of longitude that the map is wide."""


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A place in degrees, and the name that is written beside it."""

    name: str
    north: float
    east: float


class PlaceMap(QWidget):
    """Land around a place; other places are smaller dots. Without a place only its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: MapPlace | None = None
        self._others: tuple[MapPlace, ...] = ()
        self._empty = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_place(self, place: MapPlace | None, others: Sequence[MapPlace] = ()) -> None:
        """Show a place in the middle, and others where they lie in the frame."""
        self._place, self._others = place, tuple(others)
        self._name()
        self.update()

    def set_empty(self, words: str) -> None:
        """Show these words where no place is known."""
        self._empty = words
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(340), px(180))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(110))

    def _name(self) -> None:
        self.setAccessibleName(self._place.name if self._place is not None else self._empty)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(frame, px(RADIUS["button"]), px(RADIUS["button"]))
        painter.setClipPath(outline)
        place = self._place
        if place is None or not is_on_map(place.north, place.east):
            painter.fillRect(frame, QColor(now.sunk))
            painter.setPen(QColor(now.mute))
            painter.setFont(font("small"))
            words = self._empty if place is None else place.name
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
            return
        painter.fillRect(frame, QColor(now.select))
        view = _View(place, frame)
        painter.setPen(QPen(QColor(now.line), 1))
        painter.setBrush(QColor(now.sunk))
        painter.drawPath(view.land())
        painter.setPen(Qt.PenStyle.NoPen)
        for other in self._others:
            painter.setBrush(QColor(now.mute))
            painter.drawEllipse(view.point(other.north, other.east), px(3), px(3))
        self._paint_place(painter, place, view.point(place.north, place.east))

    def _paint_place(self, painter: QPainter, place: MapPlace, at: QPointF) -> None:
        now = tokens()
        halo = QColor(now.main)
        halo.setAlpha(60)
        painter.setBrush(halo)
        painter.drawEllipse(at, px(14), px(14))
        painter.setBrush(QColor(now.main))
        painter.setPen(QPen(QColor(now.paper), px(2)))
        painter.drawEllipse(at, px(6), px(6))
        typeface = font("small", strong=True)
        metrics = QFontMetricsF(typeface)
        width = metrics.horizontalAdvance(place.name) + 2
        box = QRectF(at.x() + px(14), at.y() - metrics.height() / 2, width, metrics.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft or box.right() > self.width():
            box.moveRight(at.x() - px(14))
        painter.setFont(typeface)
        painter.setPen(QColor(now.ink))
        painting.direct(painter, place.name, mirrored=False)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, place.name)


class _View:
    """Turns degrees into pixels of a frame round a place."""

    def __init__(self, place: MapPlace, frame: QRectF) -> None:
        self._scale = max(frame.width() / SPAN, frame.height() / SPAN)
        self._frame = frame
        self._east, self._up = place.east, _up(place.north)

    def point(self, north: float, east: float) -> QPointF:
        return self._at(_up(north), east)

    def _at(self, up: float, east: float) -> QPointF:
        middle = self._frame.center()
        return QPointF(
            middle.x() + (east - self._east) * self._scale,
            middle.y() - (up - self._up) * self._scale,
        )

    def land(self) -> QPainterPath:
        """Return the outlines of the land that is seen, filled by the even-odd rule."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        half = max(self._frame.width(), self._frame.height()) / self._scale / 2 + 1
        for box, ring in _land()[1]:
            if (
                box[0] > self._east + half
                or box[2] < self._east - half
                or box[1] > self._up + half
                or box[3] < self._up - half
            ):
                continue
            path.addPolygon([self._at(up, east) for east, up in ring])
            path.closeSubpath()
        return path


def is_on_map(north: float, east: float) -> bool:
    """Return whether the file of land reaches as far as a place."""
    west, south, end, top = _land()[0]
    return west <= east <= end and south <= north <= top


def _up(north: float) -> float:
    """Return how high a latitude stands on Mercator's map, in degrees of the equator."""
    return degrees(log(tan(pi / 4 + radians(north) / 2)))


_Box = tuple[float, float, float, float]
_Ring = tuple[tuple[float, float], ...]


@cache
def _land() -> tuple[_Box, tuple[tuple[_Box, _Ring], ...]]:
    """Return how far the file reaches, and its rings as (east, up) with their bounds."""
    facts = read_json("maps", "land.json")
    unit = facts["unit"]
    rings: list[tuple[_Box, _Ring]] = []
    for ring in facts["rings"]:
        easts = [east * unit for east in accumulate(ring[::2])]
        ups = [_up(north * unit) for north in accumulate(ring[1::2])]
        box = (min(easts), min(ups), max(easts), max(ups))
        rings.append((box, tuple(zip(easts, ups, strict=True))))
    return (facts["west"], facts["south"], facts["east"], facts["north"]), tuple(rings)
