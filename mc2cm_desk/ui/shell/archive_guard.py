"""Asks before somebody edits an archived event."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from mc2cm_desk.ui.widgets.drafts.scope import field_of
from mc2cm_desk.ui.widgets.fields.field import Field

ELSEWHERE = "writes_elsewhere"
"""The property of a widget whose fields edit nothing of the event that is open."""
_TEXTS = (QLineEdit, QTextEdit, QPlainTextEdit)
_REMOVES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ArchiveGuard(QObject):
    """Holds back what would edit a field within ``pages`` while the event is archived.

    It listens to every event of the application while it is on: that is for archived events alone,
    which are read.

    ``is_on`` is true if it asks.

    Signals:
        asked(): somebody wanted to edit; nothing was changed.
    """

    asked = Signal()

    def __init__(self, pages: QWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self.is_on = False

    def turn(self, *, on: bool) -> None:
        """Begin to ask, or stop."""
        application = QApplication.instance()
        if on == self.is_on or application is None:
            return
        self.is_on = on
        if on:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (
            QEvent.Type.KeyPress,
            QEvent.Type.InputMethod,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.Drop,
        ):
            return False
        if not isinstance(watched, QWidget) or not self._pages.isAncestorOf(watched):
            return False
        if not self._edits(watched, event):
            return False
        self.asked.emit()
        return True

    def _edits(self, widget: QWidget, event: QEvent) -> bool:
        """Return whether an event at a widget would change the event that is open."""
        field = _field_around(widget)
        if _is_elsewhere(widget) or (field is None and not _is_saved_text(widget)):
            return False
        is_text = isinstance(widget, _TEXTS) or isinstance(widget.parentWidget(), _TEXTS)
        if isinstance(event, QKeyEvent):
            return _types(event) or (not is_text and Qt.Key(event.key()) in _STEPS)
        # A click into a text puts the cursor there, to read or to copy.
        return event.type() != QEvent.Type.MouseButtonPress or not is_text


def _field_around(widget: QWidget | None) -> Field | None:
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget


def _is_elsewhere(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.property(ELSEWHERE):
            return True
        widget = widget.parentWidget()
    return False


def _is_saved_text(widget: QWidget) -> bool:
    """Return whether a text in no field is part of the record: a search is not."""
    return isinstance(widget, _TEXTS) and not widget.isReadOnly() and bool(field_of(widget))


def _types(event: QKeyEvent) -> bool:
    if event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Cut):
        return True
    key = Qt.Key(event.key())
    modifiers = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return key in _REMOVES or (not modifiers and bool(event.text()) and event.text().isprintable())
