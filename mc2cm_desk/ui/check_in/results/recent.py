"""Answers that came a moment before the one on the card: two badges were held up at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class RecentCheckIn:
    """One of them: its colour, its sign, its words."""

    tone: Tone
    icon: str
    words: str


class _Row(QWidget):
    """A line in the colour of its own outcome."""

    def __init__(self, line: RecentCheckIn, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.setFixedHeight(px(34))
        self.setAccessibleName(line.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint, box = tokens().solid[self.line.tone], QRectF(self.rect())
        painter.setPen(QPen(QColor(paint.ink), 1.5))
        painter.setBrush(QColor(paint.ground))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(7), px(7))
        side, gap, rtl = px(18), px(10), self.isRightToLeft()
        left = box.right() - gap - side if rtl else box.left() + gap
        sign = QRectF(left, (box.height() - side) / 2, side, side)
        paint_icon(painter, self.line.icon, sign, paint.ink)
        before, after = side + 2 * gap, gap
        words = box.adjusted(after if rtl else before, 0, -before if rtl else -after, 0)
        painter.setFont(font("body", strong=True))
        painter.setPen(QColor(paint.ink))
        shown = QFontMetrics(painter.font()).elidedText(
            self.line.words, Qt.TextElideMode.ElideRight, int(words.width())
        )
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side_flag | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, int(flags), shown)


class RecentCheckIns(QWidget):
    """A line for each answer that was too soon followed by another to be read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self.hide()

    def lines(self) -> tuple[RecentCheckIn, ...]:
        """Return what is shown, the latest first."""
        return tuple(row.line for row in self._rows)

    def show_lines(self, lines: Sequence[RecentCheckIn]) -> None:
        """Show these instead, the latest first; nothing where there are none."""
        if tuple(lines) == self.lines():
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_Row(line, self) for line in lines]
        for row in self._rows:
            self._column.addWidget(row)
            # Qt would show it later: the card measures this at once.
            row.show()
        self.setVisible(bool(lines))
