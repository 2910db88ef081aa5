"""Marks drawn with a painter: the same in a widget, a table cell and a card."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS, Tone


def pill_size(text: str) -> QSizeF:
    """Return how much room a pill takes."""
    metrics = QFontMetricsF(font("pill"))
    return QSizeF(metrics.horizontalAdvance(text) + px(22), max(metrics.height(), px(16)) + px(7))


def chip_size(text: str) -> QSizeF:
    """Return how much room a chip takes."""
    metrics = QFontMetricsF(font("chip"))
    return QSizeF(metrics.horizontalAdvance(text) + px(16), max(metrics.height(), px(15)) + px(4))


def key_size(text: str) -> QSizeF:
    """Return how much room a key hint takes."""
    metrics = QFontMetricsF(font("tiny", mono=True))
    return QSizeF(metrics.horizontalAdvance(text) + px(12), px(17))


def paint_pill(painter: QPainter, box: QRectF, text: str, tone: Tone) -> None:
    """Paint a status: round ends, pale ground."""
    paint = tokens().tone(tone)
    _ground(painter, box, paint.ground, box.height() / 2)
    _words(painter, box.adjusted(px(8), 0, -px(8), 0), text, paint.ink, font("pill"))


def paint_chip(painter: QPainter, box: QRectF, text: str, tone: Tone) -> None:
    """Paint a chip: a city, a theme, a token."""
    paint = tokens().tone(tone)
    _ground(painter, box, paint.ground, px(RADIUS["chip"]))
    _words(painter, box.adjusted(px(5), 0, -px(5), 0), text, paint.ink, font("chip"))


def paint_key(painter: QPainter, box: QRectF, text: str) -> None:
    """Paint the hint of a key, as on a keyboard."""
    now = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(now.key_line), 1))
    painter.setBrush(QColor(now.key_ground))
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, 3, 3)
    painter.restore()
    _words(painter, box, text, now.key_ink, font("tiny", mono=True))


def paint_dots(painter: QPainter, right: QPointF, count: int, colour: str) -> float:
    """Paint votes as dots up to ``right`` (their last centre line); return the width."""
    step, radius = px(9), px(5) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for position in range(count):
        painter.drawEllipse(
            QPointF(right.x() - radius - position * step, right.y()), radius, radius
        )
    painter.restore()
    return count * step


def paint_bar(painter: QPainter, box: QRectF, share: float, *, mirrored: bool) -> None:
    """Paint a bar filled by ``share`` (0 to 1)."""
    now = tokens()
    _ground(painter, box, now.sunk, box.height() / 2)
    full = QRectF(box)
    full.setWidth(box.width() * min(max(share, 0), 1))
    if mirrored:
        full.moveRight(box.right())
    if full.width() > 0:
        _ground(painter, full, now.teal, min(box.height(), full.width()) / 2)


def direct(painter: QPainter, text: str, *, mirrored: bool) -> None:
    """Let a text that is drawn next run in its own direction, else in the window's."""
    leftward = bidi.is_right_to_left(text, otherwise=mirrored)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
    )


def paint_focus(painter: QPainter, box: QRectF, radius: float) -> None:
    """Paint the ring that shows where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def _ground(painter: QPainter, box: QRectF, colour: str, radius: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def _words(painter: QPainter, box: QRectF, text: str, colour: str, typeface: QFont) -> None:
    painter.save()
    painter.setFont(typeface)
    painter.setPen(QColor(colour))
    direct(painter, text, mirrored=painter.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    shown = QFontMetricsF(typeface).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, int(flags), shown)
    painter.restore()
