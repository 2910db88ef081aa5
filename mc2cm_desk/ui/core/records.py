"""Models over frozen records: a list and a table that keep themselves up to date."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from mc2cm_desk.ui.widgets.tables.keyed_rows import KeyedRows
from mc2cm_desk.ui.widgets.tables.table_rows import Cell

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

RECORD_ROLE = Qt.ItemDataRole.UserRole


def _id(record: Any) -> str:
    return record.id


class RecordsModel(QAbstractListModel, Generic[R]):
    """A list of records with an ``id``; ``text`` says what a row reads as."""

    def __init__(self, text: Callable[[R], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._rows: KeyedRows[R] = KeyedRows(self, _id)

    def show(self, records: Sequence[R]) -> None:
        """Show these records; only the rows that differ move or repaint."""
        self._rows.show(records)

    @property
    def records(self) -> list[R]:
        """The records as they are shown."""
        return self._rows.values

    def record(self, index: Index | int) -> R | None:
        """Return the record of a row, none outside."""
        row = index if isinstance(index, int) else index.row()
        return self._rows.values[row] if 0 <= row < len(self._rows.values) else None

    def index_of(self, record_id: str) -> QModelIndex:
        """Return where a record is shown; an invalid index if it is not."""
        row = self._rows.row_of(record_id)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows.values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index)
        if record is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(record)
            case Qt.ItemDataRole.UserRole:
                return record
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column of a table of records.

    Attributes:
        name: what ``edited`` calls it; a field name where the column can be edited.
        title: gives the words of the header in the language of the moment.
        text: what a cell says.
        sort: what it is sorted by; the text itself if not given.
        mark: a tone (pill) for the cell, or ``chip:TONE``; empty for plain words.
        editable: whether a double click or F2 opens an editor.
        strong: semi-bold, as the name of a person.
    """

    name: str
    title: Callable[[], str]
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    mark: Callable[[R], str] | None = None
    editable: bool = False
    strong: bool = False


_DISPLAY, _ACCESSIBLE = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)
_HEADER = frozenset((_DISPLAY, int(Qt.ItemDataRole.TextAlignmentRole)))
_AT_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_RECORD = int(RECORD_ROLE)
_MARK, _STRONG, _ROW = _RECORD + 1, _RECORD + 2, _RECORD + 3
_TEXTS = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)
_DATA_ROLES = _TEXTS | {_RECORD, _MARK, _STRONG, _ROW, int(Qt.ItemDataRole.CheckStateRole)}


class RecordsTable(QAbstractTableModel, Generic[R]):
    """A table of records with an ``id``; the first column may carry check boxes.

    ``edited`` is called with (record, column name, new text) and writes through the desk;
    the table shows the new value when the record comes back changed.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        parent: QObject | None = None,
        *,
        checkable: bool = False,
        edited: Callable[[R, str, str], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._checkable, self._edited = checkable, edited
        self._rows: KeyedRows[R] = KeyedRows(self, _id, len(self.columns))
        self._all: list[R] = []
        self._checked: set[str] = set()
        self._sorting: tuple[int, Qt.SortOrder] | None = None
        self._flags: dict[int, Qt.ItemFlag] = {}

    def show(self, records: Sequence[R]) -> None:
        """Show these records, in the order that people chose by a header, else in the given."""
        self._all = list(records)
        if self._sorting is not None:
            column, order = self._sorting
            chosen = self.columns[column]
            key = chosen.sort or (lambda record: chosen.text(record).casefold())
            self._rows.show(
                sorted(self._all, key=key, reverse=order == Qt.SortOrder.DescendingOrder)
            )
        else:
            self._rows.show(self._all)

    @property
    def records(self) -> list[R]:
        """The records as they are shown."""
        return self._rows.values

    def record(self, index: Index | int) -> R | None:
        """Return the record of a row, none outside."""
        row = index if isinstance(index, int) else index.row()
        return self._rows.values[row] if 0 <= row < len(self._rows.values) else None

    def index_of(self, record_id: str, column: int = 0) -> QModelIndex:
        """Return where a record is shown; an invalid index if it is not."""
        row = self._rows.row_of(record_id)
        return self.index(row, column) if row >= 0 else QModelIndex()

    def checked(self) -> list[R]:
        """Return the records whose boxes are checked and that are shown."""
        if not self._checked:
            return []
        return [record for record in self._rows.values if _id(record) in self._checked]

    def check_all(self, *, on: bool) -> None:
        """Check or clear every box that is shown."""
        self._checked = {_id(record) for record in self._rows.values} if on else set()
        if self._rows.values:
            last = self.index(len(self._rows.values) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])

    def retranslate(self) -> None:
        """Show headers and cells again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._rows.values:
            last = self.index(len(self._rows.values) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows.values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        # Asked ten times a column for each picture of the header, most often for what it has not.
        if orientation != Qt.Orientation.Horizontal:
            # Not shown, but read out before the cells of a row.
            record = self.record(section)
            return self.columns[0].text(record) if record and role == _DISPLAY else None
        if role not in _HEADER:
            return None
        if not 0 <= section < len(self.columns):
            return None
        return self.columns[section].title() if role == _DISPLAY else _AT_START

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # Asked a hundred times at each key: numbers, no enums.
        asked, place = int(role), index.column()
        if asked not in _DATA_ROLES:
            return None
        record = self.record(index)
        if record is None or not 0 <= place < len(self.columns):
            return None
        column = self.columns[place]
        if asked in _TEXTS:
            text = column.text(record)
            # An empty cell is read out too: as the name of what is not known.
            return text or f"{column.title()} : —" if asked == _ACCESSIBLE else text
        if asked == _MARK:
            return column.mark(record) if column.mark else ""
        if asked == _STRONG:
            return column.strong
        if asked == _RECORD:
            return record
        if asked == _ROW:
            return self._cells(record)
        if place or not self._checkable:
            return None
        return Qt.CheckState.Checked if _id(record) in self._checked else Qt.CheckState.Unchecked

    def _cells(self, record: R) -> list[Cell]:
        first = _id(record) in self._checked if self._checkable else None
        return [
            (one.text(record), one.mark(record) if one.mark else "", one.strong, box)
            for one, box in zip(self.columns, chain((first,), repeat(None)), strict=False)
        ]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        record = self.record(index)
        if record is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole and self._checkable:
            self._checked ^= {_id(record)}
            self.dataChanged.emit(index, index, [role])
            return True
        column = self.columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or self._edited is None or not column.editable:
            return False
        if str(value) != column.text(record):
            self._edited(record, column.name, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index)
        column = index.column()
        known = self._flags.get(column)
        if known is None:
            known = self._flags[column] = self._flags_of(index)
        return known

    def _flags_of(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._checkable and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if self._edited is not None and self.columns[index.column()].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorting = (column, order) if 0 <= column < len(self.columns) else None
        self.show(self._all)
