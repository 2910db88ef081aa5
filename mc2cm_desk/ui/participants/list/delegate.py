"""Editors in the table's cells: what was typed before is offered while one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyleOptionViewItem, QTableView, QWidget

from mc2cm_desk.ui.core.records import RECORD_ROLE
from mc2cm_desk.ui.widgets.drafts.scope import scopes, set_field
from mc2cm_desk.ui.widgets.tables.table import CellDelegate
from mc2cm_desk.ui.widgets.typing.completion import TabCompletes


class CompletingDelegate(CellDelegate):
    """Completes from the words that ``words(column)`` gives; ``names`` are those of the columns."""

    def __init__(
        self, view: QTableView, names: Sequence[str], words: Callable[[int], list[str]]
    ) -> None:
        super().__init__(view)
        self._names, self._words = tuple(names), words

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        record = index.data(RECORD_ROLE)
        if record is not None:
            # The same text as the field of the panel: it is given back there.
            set_field(editor, self._names[index.column()], record.id)
        words = self._words(index.column())
        if words:
            completer = QCompleter(words, editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
            TabCompletes(completer)
        return editor

    def destroyEditor(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        # What was entered is on its way; what was left with Esc was thrown away.
        scopes().discarded.emit(editor)
        super().destroyEditor(editor, index)
