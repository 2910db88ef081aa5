"""Shortcuts of the window while a text has the keyboard.

A text takes more keys for itself than people know of (on X11 Ctrl+U empties a line, Ctrl+K its
end, Ctrl+E goes there, Ctrl+D deletes). A key that the screen prints on a button means that
button everywhere. Undo and redo mean the text as long as it has something to undo.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from mc2cm_desk.ui.core.actions import Actions

_Keys = QKeySequence.StandardKey
_OF_TEXTS = (
    _Keys.Copy,
    _Keys.Cut,
    _Keys.Paste,
    _Keys.SelectAll,
    _Keys.MoveToNextWord,
    _Keys.MoveToPreviousWord,
    _Keys.SelectNextWord,
    _Keys.SelectPreviousWord,
    _Keys.MoveToStartOfDocument,
    _Keys.MoveToEndOfDocument,
    _Keys.SelectStartOfDocument,
    _Keys.SelectEndOfDocument,
    _Keys.DeleteStartOfWord,
    _Keys.DeleteEndOfWord,
)
"""What everybody knows to edit with: texts keep these."""
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
REDO_OF_WINDOWS = "Ctrl+Y"
"""Redo as people know it from Windows; elsewhere Qt's texts know only Ctrl+Shift+Z."""
_TEXTS = QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox | QComboBox


class TextShortcuts(QObject):
    """Watches the text that has the keyboard, and no other: a filter on all would slow all."""

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QWidget):
            before.removeEventFilter(self)
        if isinstance(now, _TEXTS):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._redo(watched, event)
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        if _is_redo_of_windows(event) and _has(watched, undo=False):
            # Taken by the text: its key press comes next.
            event.accept()
            return True
        if not isinstance(watched, QWidget) or not self._is_of_window(watched, event):
            return False
        # Not taken by the text: so it is the shortcut of the screen or the window.
        event.ignore()
        return True

    def _redo(self, text: QObject, event: QKeyEvent) -> bool:
        """Redo in a text with the key that Qt knows on every system; return whether it was."""
        if not _is_redo_of_windows(event) or event.matches(_Keys.Redo):
            return False
        if not _has(text, undo=False):
            return False
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QApplication.sendEvent(text, QKeyEvent(event.type(), Qt.Key.Key_Z, modifiers))
        return True

    def _is_of_window(self, text: QWidget, event: QKeyEvent) -> bool:
        """Return whether a key means the screen or the window rather than the text."""
        undo = event.matches(_Keys.Undo)
        redo = event.matches(_Keys.Redo) or _is_redo_of_windows(event)
        if undo or redo:
            return not _has(text, undo=undo)
        function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
        if not event.modifiers() & _COMMANDS and not function_key:
            return False
        if any(event.matches(key) for key in _OF_TEXTS):
            return False
        return self._actions.answers(QKeySequence(event.keyCombination()))


def _is_redo_of_windows(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == QKeySequence(REDO_OF_WINDOWS)


def _has(field: QObject, *, undo: bool) -> bool:
    if isinstance(field, QAbstractSpinBox):
        field = field.lineEdit()
    elif isinstance(field, QComboBox):
        field = field.lineEdit() or field
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return False
