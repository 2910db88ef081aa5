"""Completion lists that Tab takes from, and that are searched without accents and case."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QCompleter

from mc2cm_desk.domain.people.names import fold

_FOLDED = Qt.ItemDataRole.UserRole + 1


def set_titles(model: QAbstractItemModel, titles: Iterable[str]) -> None:
    """Put titles into a model of items, in the form in which they are searched as well."""
    assert isinstance(model, QStandardItemModel)
    model.clear()
    for title in titles:
        item = QStandardItem(title)
        item.setData(fold(title), _FOLDED)
        model.appendRow(item)


class FoldedCompleter(QCompleter):
    """Finds titles by a part of their words, typed with or without accents and capitals.

    The titles come into its model by `set_titles`.
    """

    def __init__(self, model: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


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
