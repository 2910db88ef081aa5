"""Editors in the table's cells: what was typed before is offered while one types."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyleOptionViewItem, QTableView, QWidget

from mc2cm_desk.ui.widgets.completion import TabCompletes
from mc2cm_desk.ui.widgets.table import CellDelegate


class CompletingDelegate(CellDelegate):
    """Completes from the words that ``words(column)`` gives."""

    def __init__(self, view: QTableView, words: Callable[[int], list[str]]) -> None:
        super().__init__(view)
        self._words = words

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        words = self._words(index.column())
        if words:
            completer = QCompleter(words, editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
            TabCompletes(completer)
        return editor
