"""Small marks: status pills, chips, hints of keys."""

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.marks import painting


class _Mark(QLabel):
    """A label drawn by one of the painters; a screen reader reads its text."""

    def __init__(self, text: str, tone: Tone, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        self.tone: Tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def set(self, text: str, tone: Tone | None = None) -> None:
        """Show another text, and another tone if one is given."""
        self.tone = tone or self.tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(self.text()).toSize() + QSize(1, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, QRectF(self.rect()))

    def _size(self, text: str) -> QSizeF:
        raise TypeError

    def _paint(self, painter: QPainter, box: QRectF) -> None:
        raise TypeError


class Pill(_Mark):
    """A status in a word: «Adoptée» in the tone ok."""

    def __init__(
        self, text: str = "", tone: Tone = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, tone, parent)

    def _size(self, text: str) -> QSizeF:
        return painting.pill_size(text)

    def _paint(self, painter: QPainter, box: QRectF) -> None:
        painting.paint_pill(painter, box, self.text(), self.tone)


class Chip(_Mark):
    """A city (navy), a theme (teal), an objective (sand)."""

    def __init__(self, text: str = "", tone: Tone = "navy", parent: QWidget | None = None) -> None:
        super().__init__(text, tone, parent)

    def _size(self, text: str) -> QSizeF:
        return painting.chip_size(text)

    def _paint(self, painter: QPainter, box: QRectF) -> None:
        painting.paint_chip(painter, box, self.text(), self.tone)


class KeyHint(_Mark):
    """The key that does it, such as «Ctrl N»."""

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(keys, "sand", parent)

    def _size(self, text: str) -> QSizeF:
        return painting.key_size(text)

    def _paint(self, painter: QPainter, box: QRectF) -> None:
        painting.paint_key(painter, box, self.text())
