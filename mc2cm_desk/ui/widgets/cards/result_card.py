"""What the welcome desk sees after a scan: a colour as tall as the screen, a name, what to do.

The words are as large as the card allows: they are read from two metres.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, font_of, mark, px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS, Tone
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout

NAME_SIZES = (64, 58, 52, 46, 40, 36, 32, 28, 24)
"""Pixels of the name, the largest first; every other size follows from it."""
MOST_LINES = 3
LEAST_HEIGHT = 250
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class _Scale(NamedTuple):
    """A size beside the name: a share of it, and how small and large it may become."""

    share: float
    least: float
    most: float

    def of(self, name: float) -> int:
        return px(min(max(self.share * name, self.least), self.most))


_PICTURE = _Scale(1.7, 52, 104)
_WORD = _Scale(0.68, 22, 40)
_LINE, _SMALL = _Scale(0.42, 16, 24), _Scale(0.3, 14, 18)


class _Picture(QWidget):
    """The large sign: a tick, a clock, a cross."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.ink = "check", "#ffffff"

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

    ``tone``: ok (welcome), warn (already in), bad (unknown, cancelled), navy (gone out); neutral
    is paper. ``buttons`` are the ones at the bottom, in as many rows as they need.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "neutral"
        self._picture = _Picture(self)
        self._word, self._detail, self._name, self._line, self._hint = (
            QLabel(self) for _ in range(5)
        )
        for label in self._labels():
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            # The card says how wide its words may be, never the other way round.
            label.setMinimumWidth(1)
        self._chips_holder, self._buttons_holder = QWidget(self), QWidget(self)
        self._chips = FlowLayout(self._chips_holder, gap=8)
        self.buttons = FlowLayout(self._buttons_holder, gap=10)
        self.column = QVBoxLayout(self)
        side = px(20)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(px(8))
        self.column.addWidget(self._picture)
        for label in (self._word, self._detail, self._name, self._line):
            self.column.addWidget(label)
        self.column.addWidget(self._chips_holder)
        self.column.addWidget(self._hint)
        self.column.addStretch(1)
        self.column.addWidget(self._buttons_holder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._dress()

    def show_result(
        self,
        tone: Tone,
        icon: str,
        word: str,
        name: str = "",
        line: str = "",
        chips: Sequence[str] = (),
        *,
        detail: str = "",
        hint: str = "",
    ) -> None:
        """Show an outcome: ``detail`` says when and where, ``hint`` what is to be done."""
        self._tone = tone
        self._picture.name = icon
        self._picture.setVisible(bool(icon))
        texts = (word, detail, name, line, hint)
        # A line that begins with a Latin name goes on from the right all the same.
        direction = "\u200f" if self.isRightToLeft() else ""
        for label, text in zip(self._labels(), texts, strict=True):
            own = bidi.own_direction(text, mirrored=self.isRightToLeft())
            label.setText(f"{direction}{own}" if text else "")
            label.setVisible(bool(text))
        self._chips.clear()
        for text in chips:
            bubble = _Bubble(text, self._chips_holder)
            bubble.setContentsMargins(px(10), px(4), px(10), px(4))
            self._chips.addWidget(bubble)
            bubble.show()
        self.setAccessibleName(", ".join(filter(None, (word, detail, name, line, *chips, hint))))
        self._dress()

    def fit(self) -> bool:
        """Make the words as large as they may be beside what else is on the card.

        Where even small ones have no room, the hint is given up first, then the chips. Return
        whether everything that is left has room.
        """
        fits = False
        for visible in ((self._hint, self._chips_holder), (self._chips_holder,), ()):
            self._hint.setVisible(self._hint in visible and bool(self._hint.text()))
            self._chips_holder.setVisible(self._chips_holder in visible and self._chips.count() > 0)
            fits = self._fits()
            if fits:
                break
        self._picture.update()
        return fits

    def sizeHint(self) -> QSize:
        return QSize(px(360), px(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(220), px(LEAST_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        # The words follow the size of the card, never the other way round.
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
            # The style sheet comes to the words after it came to the card, and resets their size.
            QTimer.singleShot(0, self, self._dress)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().line), 1) if self._is_neutral else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground))
        radius = px(RADIUS["card"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    @property
    def _is_neutral(self) -> bool:
        return self._tone == "neutral"

    @property
    def _ground(self) -> str:
        return tokens().paper if self._is_neutral else tokens().solid[self._tone].ground

    def _labels(self) -> tuple[QLabel, ...]:
        return (self._word, self._detail, self._name, self._line, self._hint)

    def _fits(self) -> bool:
        """Find the largest size for what is shown; say whether there is one."""
        margins = self.column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        height = self.height() - margins.top() - margins.bottom() - self._taken(width)
        found = next((size for size in NAME_SIZES if self._has_room(size, width, height)), 0)
        self._size(found or NAME_SIZES[-1])
        return bool(found)

    def _fonts(self, name: int) -> tuple[QFont, ...]:
        """Return the fonts of the labels, in their order, beside a name of so many pixels."""
        small = font_of(_SMALL.of(name))
        return (
            font_of(_WORD.of(name), strong=True),
            small,
            font_of(px(name), strong=True),
            font_of(_LINE.of(name)),
            small,
        )

    def _size(self, name: int) -> None:
        """Give every word the size that goes with a name of so many pixels."""
        side = _PICTURE.of(name)
        if self._picture.width() != side:
            self._picture.setFixedSize(side, side)
        for label, typeface in zip(self._labels(), self._fonts(name), strict=True):
            label.setFont(typeface)

    def _has_room(self, name: int, width: int, height: int) -> bool:
        """Return whether sign and words of that size are no wider and no taller than this."""
        tall = 0 if self._picture.isHidden() else _PICTURE.of(name) + self.column.spacing()
        for label, typeface in zip(self._labels(), self._fonts(name), strict=True):
            if label.isHidden():
                continue
            metrics, words = QFontMetrics(typeface), label.text()
            if max(map(metrics.horizontalAdvance, words.split()), default=0) > width:
                return False
            needed = metrics.boundingRect(0, 0, width, 10_000, _WRAPPED, words).height()
            if label is self._name and needed > metrics.lineSpacing() * MOST_LINES + 1:
                return False
            tall += needed + self.column.spacing()
        return tall <= height

    def _taken(self, width: int) -> int:
        """Return the height of all that is on the card besides sign and words."""
        words = {self._picture, *self._labels()}
        found = [self.column.itemAt(place) for place in range(self.column.count())]
        rest = [item for item in found if item is not None and item.widget() not in words]
        tall = [_height(item, width) for item in rest if not item.isEmpty()]
        return sum(tall) + self.column.spacing() * len(tall)

    def _dress(self) -> None:
        ground = "paper" if self._is_neutral else "solid"
        self._picture.ink = tokens().ink if self._is_neutral else tokens().solid[self._tone].ink
        for label in self._labels():
            mark(label, on=ground)
        # Those of the answers before are children still, until the event loop lets them go.
        for item in map(self._chips.itemAt, range(self._chips.count())):
            bubble = item.widget() if item is not None else None
            if isinstance(bubble, _Bubble):
                bubble.setFont(font("body"))
                mark(bubble, on=ground)
        self.fit()
        self.update()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
