"""The four steps of the import, numbered: those that are done can be gone back to."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks import painting


class Step(IntEnum):
    """Where the import stands."""

    FILE = 1
    COLUMNS = 2
    CHECK = 3
    WRITE = 4


class _StepButton(PushButton):
    """One step: its number in a ring, ticked once done, and its word."""

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self._step, self._now = step, Step.FILE
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, words: str, accessible_name: str, now: Step, *, can_go: bool) -> None:
        self._now = now
        self.setText(words)
        self.setAccessibleName(accessible_name)
        self.setEnabled(can_go)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_go else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(font("body", strong=True)).horizontalAdvance(self.text())
        return QSize(wide + px(22) + px(8) + px(4), px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, mirrored = px(22), self.isRightToLeft()
        left = self.width() - side - 1 if mirrored else 1
        ring = QRectF(left, (self.height() - side) / 2, side, side)
        done, current = self._step < self._now, self._step == self._now
        ground = now.teal if done else now.navy if current else now.paper
        painter.setPen(QPen(QColor(ground if done or current else now.key_line), 1.2))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(ring)
        if done:
            paint_icon(painter, "check", ring.adjusted(px(4), px(4), -px(4), -px(4)), now.on_teal)
        else:
            painter.setPen(QColor(now.on_navy if current else now.mute))
            painter.setFont(font("small", strong=True))
            painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), str(int(self._step)))
        painter.setPen(QColor(now.ink if current else now.mute))
        painter.setFont(font("body", strong=current))
        gap = side + px(8)
        words = QRectF(0 if mirrored else gap, 0, self.width() - gap, self.height())
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(flags), self.text())
        if self.hasFocus():
            painting.paint_focus(painter, QRectF(self.rect()), px(5))


class Steps(QWidget):
    """The row of steps.

    Signals:
        requested(int): go to a step that was reached before.
    """

    requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(14))
        self.buttons = [_StepButton(step, self) for step in Step]
        for step, button in zip(Step, self.buttons, strict=True):
            row.addWidget(button)
            button.clicked.connect(lambda _on=False, to=step: self.requested.emit(to))

    def show_step(self, words: Sequence[str], now: Step, reachable: Sequence[Step]) -> None:
        """Show where the import stands; ``words`` name the steps in their order."""
        for step, button, title in zip(Step, self.buttons, words, strict=True):
            accessible_name = filled(
                self.tr("step {step} of 4: {title}"), step=int(step), title=title
            )
            if step == now:
                accessible_name = self.tr("{step} (current)").format(step=accessible_name)
            button.show_step(title, accessible_name, now, can_go=step in reachable and step != now)
