"""What the welcome desk sees after a scan: a colour as tall as the screen, a name, what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS, Tone
from mc2cm_desk.ui.widgets.flow import FlowLayout


class _Picture(QWidget):
    """The large sign: a tick, a clock, a cross."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.ink = "check", "#ffffff"
        self.setFixedSize(px(62), px(62))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.name, QRectF(self.rect()), self.ink)


class _Bubble(QLabel):
    """Words on a lighter patch of the colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor("#ffffff")
        veil.setAlphaF(0.17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        radius = min(self.height() / 2, px(12))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()
        super().paintEvent(event)


class ResultCard(QFrame):
    """A full-height card in the colour of the outcome.

    ``tone``: ok (welcome), warn (already in), bad (unknown, cancelled), neutral (waiting).
    ``buttons`` is the row at the bottom.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "neutral"
        self._picture = _Picture(self)
        self._word, self._name, self._line = (QLabel(self) for _ in range(3))
        for label in (self._word, self._name, self._line):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._chips_holder = QWidget(self)
        self._chips = FlowLayout(self._chips_holder, gap=8)
        self._tasks = _Bubble(self)
        self._tasks.setTextFormat(Qt.TextFormat.PlainText)
        self._tasks.setWordWrap(True)
        self._tasks.setContentsMargins(px(12), px(9), px(12), px(9))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(px(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(26), px(26), px(26), px(26))
        column.setSpacing(px(10))
        column.addWidget(self._picture)
        column.addSpacing(px(4))
        column.addWidget(self._word)
        column.addWidget(self._name)
        column.addWidget(self._line)
        column.addWidget(self._chips_holder)
        column.addStretch(1)
        column.addWidget(self._tasks)
        column.addLayout(self.buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription("")
        self._dress()

    def show_result(
        self,
        tone: Tone,
        icon: str,
        word: str,
        name: str = "",
        line: str = "",
        chips: Sequence[str] = (),
        tasks: tuple[str, Sequence[str]] = ("", ()),
    ) -> None:
        """Show an outcome; ``tasks`` is a heading and what to settle at the desk."""
        self._tone = tone
        self._picture.name = icon
        for label, text in ((self._word, word), (self._name, name), (self._line, line)):
            label.setText(text)
            label.setVisible(bool(text))
        self._chips.clear()
        for text in chips:
            bubble = _Bubble(text, self._chips_holder)
            bubble.setContentsMargins(px(10), px(4), px(10), px(4))
            self._chips.addWidget(bubble)
            bubble.show()
        self._chips_holder.setVisible(bool(chips))
        heading, lines = tasks
        self._tasks.setText("\n".join((heading, *(f"☐ {one}" for one in lines))))
        self._tasks.setVisible(bool(lines))
        self.setAccessibleName(", ".join(filter(None, (word, name, line, *chips, *lines))))
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(px(360), px(480))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().solid[self._tone].ground))
        radius = px(RADIUS["card"])
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

    def _dress(self) -> None:
        ink = tokens().solid[self._tone].ink
        self._picture.ink = ink
        for label, size, strong in (
            (self._word, "top", False),
            (self._name, "display", True),
            (self._line, "heading", False),
            (self._tasks, "small", False),
        ):
            label.setFont(font(size, strong=strong))
            _ink(label, ink)
        self._line.setFont(font("title"))
        for bubble in self._chips_holder.findChildren(_Bubble):
            bubble.setFont(font("small"))
            _ink(bubble, ink)
        self._picture.update()
        self.update()


def _ink(label: QLabel, colour: str) -> None:
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    label.setPalette(palette)
