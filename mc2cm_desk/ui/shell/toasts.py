"""What was just done, said for a few seconds at the bottom, with Undo beside it."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.marks.labels import Label

MILLISECONDS = 6000


class Toast(QFrame):
    """One sentence over the bottom of the window; it never takes the keyboard.

    Signals:
        undo_requested(str): take that unit of work back.
    """

    undo_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._step = ""
        self.words = Label("small", "", self)
        self.undo = Button("", self, look="on-navy", keys="Ctrl+Z")
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo.clicked.connect(self._on_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(8), px(14), px(8))
        row.setSpacing(px(14))
        row.addWidget(self.words)
        row.addWidget(self.undo)
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(MILLISECONDS)
        self._going.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_message(self, sentence: str, undo: str = "", step: str = "") -> None:
        """Show a sentence; ``undo`` is the word on the button that takes ``step`` back."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self._step = step
        self.undo.set_words(undo)
        self.undo.setVisible(bool(step))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._going.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def withdraw(self, written: str) -> None:
        """Offer no Undo any more: another unit of work came after the one that is named."""
        if self._step not in ("", written):
            self._step = ""
            self.undo.hide()
            self.adjustSize()
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: Any) -> None:
        self._going.stop()
        super().hideEvent(event)

    def _place(self) -> None:
        room = self.parentWidget()
        if room is not None:
            left = (room.width() - self.width()) // 2
            self.move(left, room.height() - self.height() - px(72))

    @Slot()
    def _on_undo(self) -> None:
        self.hide()
        self.undo_requested.emit(self._step)
