"""A part of the result card that stands out from its colour."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from mc2cm_desk.ui.theme.look import px

INK = "#ffffff"
"""The colour of words on the card, and of the veil."""


class Veil(QFrame):
    """A frame that makes the colour behind it a little lighter."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(INK)
        veil.setAlphaF(0.14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(QRectF(self.rect()), px(7), px(7))
