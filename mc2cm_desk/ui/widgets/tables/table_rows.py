"""How the rows of a table are painted: words, a pill (``ok``), a chip (``chip:navy``), a box."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.marks import painting

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_AT_LEFT = int(Qt.AlignmentFlag.AlignLeft | _LINE)
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | _LINE)
_CACHED = 400
_BOX_SIDE = 15

Cell = tuple[str, str, bool, bool | None]
"""What is painted of a cell: text, mark, whether strong, whether checked (none: no box)."""


class Span(NamedTuple):
    """Where a column that is seen stands."""

    column: int
    left: int
    width: int


class Row(NamedTuple):
    """A row as it is painted; ``focus`` is the column where the keyboard is, -1 for none."""

    top: int
    height: int
    cells: Sequence[Cell]
    selected: bool
    focus: int


class RowPainter:
    """Paints row by row: cell by cell through Qt takes longer than the painting itself."""

    def __init__(self) -> None:
        # The same towns, states and boxes stand in all rows: each is drawn once, then copied.
        self._pictures: dict[tuple[str, str, int, int, float], QPixmap] = {}
        self._look = tokens()

    def paint(
        self, painter: QPainter, rows: Sequence[Row], spans: Sequence[Span], *, mirrored: bool
    ) -> None:
        """Paint rows; ``mirrored`` where lines begin at the right."""
        if self._look is not tokens():
            self._look = tokens()
            self._pictures.clear()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        run = _Run(painter, self._pictures, mirrored=mirrored)
        for row in rows:
            run.paint(row, spans)


class _Run:
    """One painting with one painter."""

    def __init__(
        self,
        painter: QPainter,
        pictures: dict[tuple[str, str, int, int, float], QPixmap],
        *,
        mirrored: bool,
    ) -> None:
        now = tokens()
        self._painter, self._pictures, self._mirrored = painter, pictures, mirrored
        self._ratio = painter.device().devicePixelRatioF()
        self._ink, self._rule, self._chosen = QColor(now.ink), QColor(now.line), QColor(now.select)
        self._cards = (font("small"), font("small", strong=True))
        self._pixels = self._cards[0].pixelSize()
        self._at_start = _AT_RIGHT if mirrored else _AT_LEFT
        self._side, self._after_box = now.px(7), now.px(_BOX_SIDE) * 2

    def paint(self, row: Row, spans: Sequence[Span]) -> None:
        """Paint one row."""
        self._paint_ground(row, spans)
        self._painter.setPen(self._ink)
        for span in spans:
            text, mark, strong, checked = row.cells[span.column]
            left, width = span.left + self._side, span.width - 2 * self._side
            if checked is not None:
                self._paint_box(row, left, width, on=checked)
                width -= self._after_box
                left += 0 if self._mirrored else self._after_box
            if text and mark:
                self._paint_picture(row, left, width, text, mark)
            elif text:
                self._painter.setFont(self._cards[strong])
                shown = _elided(text, width, self._pixels, strong=strong, mirrored=self._mirrored)
                self._painter.drawText(
                    QRectF(left, row.top, width, row.height), self._at_start, shown
                )
        for span in spans:
            if span.column == row.focus:
                box = QRectF(span.left + 1, row.top + 1, span.width - 2, row.height - 3)
                painting.paint_focus(self._painter, box, px(4))

    def _paint_ground(self, row: Row, spans: Sequence[Span]) -> None:
        left = min(span.left for span in spans)
        wide = max(span.left + span.width for span in spans) - left
        if row.selected:
            self._painter.fillRect(QRectF(left, row.top, wide, row.height), self._chosen)
        self._painter.setPen(self._rule)
        under = row.top + row.height
        self._painter.drawLine(left, under, left + wide, under)

    def _paint_box(self, row: Row, left: int, width: int, *, on: bool) -> None:
        side = px(_BOX_SIDE)
        # A stroke reaches out of its box.
        spot = (left + width - side if self._mirrored else left) - 1
        picture = self._picture("on" if on else "", "", side + 2, row.height, _box_picture)
        self._painter.drawPixmap(spot, row.top, picture)

    def _paint_picture(self, row: Row, left: int, width: int, text: str, mark: str) -> None:
        picture = self._picture(text, mark, width, row.height, _mark_picture)
        shift = width - picture.width() / self._ratio if self._mirrored else 0
        self._painter.drawPixmap(QPointF(left + shift, row.top), picture)

    def _picture(
        self,
        text: str,
        mark: str,
        width: int,
        height: int,
        draw: Callable[[str, str, int, int, float], QPixmap],
    ) -> QPixmap:
        key = (text, mark, width, height, self._ratio)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _CACHED:
                self._pictures.clear()
            picture = self._pictures[key] = draw(*key)
        return picture


@lru_cache(maxsize=4096)
def _elided(text: str, width: int, pixels: int, *, strong: bool, mirrored: bool) -> str:
    """Return as much of the text as fits in the table's font, which is ``pixels`` high now."""
    metrics = QFontMetrics(font("small", strong=strong))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return bidi.own_direction(shown, mirrored=mirrored)


def _mark_picture(text: str, mark: str, width: int, height: int, ratio: float) -> QPixmap:
    """Return a pill or chip in the middle of a cell's height, no wider than ``width``."""
    chip = mark.startswith("chip:")
    size = painting.chip_size(text) if chip else painting.pill_size(text)
    wide = min(size.width(), width)
    picture = _empty(wide, height, ratio)
    painter = QPainter(picture)
    spot = QRectF(0, (height - size.height()) / 2, wide, size.height())
    tone: Tone = mark.removeprefix("chip:")  # pyright: ignore[reportAssignmentType]
    (painting.paint_chip if chip else painting.paint_pill)(painter, spot, text, tone)
    painter.end()
    return picture


def _box_picture(on: str, _mark: str, width: int, height: int, ratio: float) -> QPixmap:
    """Return a check box in the middle of a cell's height."""
    now, side = tokens(), width - 2
    picture = _empty(width, height, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(now.teal if on else now.key_line), 1.4))
    painter.setBrush(QColor(now.teal if on else now.paper))
    spot = QRectF(1, (height - side) / 2, side, side)
    painter.drawRoundedRect(spot, 3, 3)
    if on:
        paint_icon(painter, "check", spot.adjusted(1, 1, -1, -1), now.on_teal)
    painter.end()
    return picture


def _empty(width: float, height: float, ratio: float) -> QPixmap:
    picture = QPixmap(ceil(width * ratio), ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
