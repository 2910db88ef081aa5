"""A sheet at the trailing side, for what others make a dialog of; the room behind stays usable."""

from typing import ClassVar

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPropertyAnimation,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.drafts.scope import scopes
from mc2cm_desk.ui.widgets.marks.labels import Label

MILLISECONDS = 140


class SideSheet(QFrame):
    """A panel that slides over the trailing part of its parent.

    ``body`` is its column; the head has the title and a cross, Esc closes.

    Signals:
        closed(): the sheet went; whoever opened it has the keyboard again.
    """

    closed = Signal()
    covers: ClassVar[bool] = False
    """Whether the keys of the screen behind rest while the keyboard is on the sheet."""

    def __init__(self, parent: QWidget, width: int = 420) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("side-sheet")
        self._wide = width
        self._before: QWidget | None = None
        self.heading = Label("title", "", self, wrap=True)
        self.note = Label("mute", "", self)
        self._cross = Button("", self, look="quiet", icon_name="cross")
        self._cross.clicked.connect(self.close_sheet)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.note)
        head.addWidget(self._cross)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(10))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(12), px(14))
        column.setSpacing(px(10))
        column.addLayout(head)
        column.addLayout(self.body, 1)
        self._slide = QPropertyAnimation(self, b"geometry", self)
        self._slide.setDuration(MILLISECONDS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        parent.installEventFilter(self)
        self.hide()

    def set_words(self, heading: str, close: str, note: str = "") -> None:
        """Name the sheet; ``close`` names the cross for a screen reader."""
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.note.setText(note)
        self._cross.set_words("", "Esc", name=close)

    def open_sheet(self, focus: QWidget | None = None) -> None:
        """Slide in and put the keyboard on ``focus``."""
        window = self.window()
        self._before = window.focusWidget()
        there = self._place()
        away = QRect(there)
        away.moveLeft(-there.width() if self.isRightToLeft() else self._room.width())
        self.setGeometry(there)
        self.show()
        self.raise_()
        if window.isVisible():
            self._slide.setStartValue(away)
            self._slide.setEndValue(there)
            self._slide.start()
        (focus or self._cross).setFocus(Qt.FocusReason.OtherFocusReason)
        scopes().entered.emit(self)

    @Slot()
    def close_sheet(self) -> None:
        """Go away and give the keyboard back."""
        if self.isHidden():
            return
        self._slide.stop()
        scopes().leaving.emit(self)
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None
        self.closed.emit()

    def take_enter(self) -> bool:
        """Do what Enter does wherever the keyboard is on the sheet; say whether it does anything.

        For sheets whose main button prints Enter.
        """
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A line has answered to its Enter already, and passes it on all the same.
        in_line = isinstance(self.window().focusWidget(), QLineEdit)
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not in_line
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif entered and not event.isAutoRepeat() and self.take_enter():
            event.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._slide.stop()
            self.setGeometry(self._place())
        return super().eventFilter(watched, event)

    def _place(self) -> QRect:
        room = self._room.rect()
        wide = min(px(self._wide), room.width())
        left = 0 if self.isRightToLeft() else room.width() - wide
        return QRect(left, 0, wide, room.height())


def covered(widget: QWidget | None) -> bool:
    """Say whether a widget lies on a sheet that covers the screen behind it."""
    while widget is not None:
        if isinstance(widget, SideSheet) and widget.covers:
            return True
        widget = widget.parentWidget()
    return False
