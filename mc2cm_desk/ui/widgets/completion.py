"""Completion lists that Tab takes from."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter


class TabCompletes(QObject):
    """While the list of a completer is open, Tab takes from it and the keyboard stays.

    Qt would send Tab on to the editor, which loses the focus with the word unfinished. Tab takes
    the chosen completion, or the first one. To be made after the completer has its popup.
    """

    def __init__(self, completer: QCompleter) -> None:
        super().__init__(completer)
        self._completer = completer
        popup = completer.popup()
        if popup is not None:
            popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        popup = self._completer.popup()
        if popup is None or not popup.isVisible():
            return False
        if event.key() != Qt.Key.Key_Tab or event.modifiers():
            return False
        if not popup.currentIndex().isValid():
            popup.setCurrentIndex(popup.model().index(0, self._completer.completionColumn()))
        # As if Enter were pressed on the line of the list.
        enter = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"
        )
        QApplication.sendEvent(popup, enter)
        return True
