"""What a volunteer reads while no badge is shown: how it works, in three steps and four colours."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.marks.labels import Label


@dataclass(frozen=True, slots=True)
class GuideWords:
    """All that the guide says; ``colours`` go with `COLOURS`."""

    title: str
    gate: str
    steps: tuple[str, ...]
    colours: tuple[str, ...]


COLOURS: tuple[tuple[Tone, str], ...] = (("ok", "check"), ("warn", "clock"), ("bad", "cross"))
"""The colours that an answer may have, each with its sign."""


TALL, LOW = 520, 400
"""Pixels of height, at 100 %, from which on there is room for the sign, and for the colours."""


class _Sign(QWidget):
    """A code in a disc of teal."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(px(84), px(84))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint, box = tokens().tones["teal"], QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(paint.ground))
        painter.drawEllipse(box)
        inset = box.width() * 0.26
        paint_icon(painter, "qr-code", box.adjusted(inset, inset, -inset, -inset), paint.ink)


class _Number(QWidget):
    """The number of a step in a ring."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.setFixedSize(px(28), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint, box = tokens().tones["teal"], QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(paint.ground))
        painter.drawEllipse(box)
        painter.setPen(QColor(paint.ink))
        painter.setFont(font("body", strong=True))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self._number))


class _Colour(QWidget):
    """A band of the colour of an answer: its sign and what it means."""

    def __init__(self, tone: Tone, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        self._icon, self._words = icon, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), self.heightForWidth(px(200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(36))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        box = QRectF(0, 0, max(width - self._before - px(12), 1), 10_000).toRect()
        flags = int(Qt.TextFlag.TextWordWrap)
        words = QFontMetrics(self._font).boundingRect(box, flags, self._words)
        return max(px(36), words.height() + px(14))

    @property
    def _font(self) -> QFont:
        return font("body", strong=True)

    @property
    def _before(self) -> int:
        return px(44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint, box, rtl = tokens().solid[self._tone], QRectF(self.rect()), self.isRightToLeft()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(paint.ground))
        painter.drawRoundedRect(box, px(7), px(7))
        side, gap = px(20), px(12)
        left = box.right() - gap - side if rtl else box.left() + gap
        sign = QRectF(left, (box.height() - side) / 2, side, side)
        paint_icon(painter, self._icon, sign, paint.ink)
        before = self._before
        words = box.adjusted(gap if rtl else before, 0, -before if rtl else -gap, 0)
        painter.setFont(self._font)
        painter.setPen(QColor(paint.ink))
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side_flag | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), self._words)


class Guide(QWidget):
    """How a badge is checked in, for whoever has never done it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Label("heading", "", self, wrap=True)
        self.gate = Label("title", "", self, wrap=True)
        self.steps = [Label("body", "", self, wrap=True) for _ in range(3)]
        self.colours = [_Colour(tone, icon, self) for tone, icon in COLOURS]
        steps = QGridLayout()
        steps.setHorizontalSpacing(px(12))
        steps.setVerticalSpacing(px(10))
        steps.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, label in enumerate(self.steps):
            steps.addWidget(_Number(row + 1, self), row, 0, top)
            steps.addWidget(label, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self._sign = _Sign(self)
        column.addWidget(self._sign)
        column.addWidget(self.title)
        column.addWidget(self.gate)
        column.addSpacing(px(8))
        column.addLayout(steps)
        column.addStretch(1)
        for colour in self.colours:
            column.addWidget(colour)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(210))

    def hasHeightForWidth(self) -> bool:
        # What has no room is left out: the guide never makes the page scroll.
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sign.setVisible(self.height() >= px(TALL))
        for colour in self.colours:
            colour.setVisible(self.height() >= px(LOW))

    def set_words(self, words: GuideWords) -> None:
        """Show all of it."""
        self.title.setText(words.title)
        self.gate.setText(words.gate)
        for label, text in zip(self.steps, words.steps, strict=True):
            label.setText(text)
        for band, text in zip(self.colours, words.colours, strict=True):
            band.set_words(text)
