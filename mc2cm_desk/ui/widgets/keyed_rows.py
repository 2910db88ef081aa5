"""A list of values with ids as Qt sees it: a change moves only the rows that differ."""

from collections.abc import Callable, Sequence
from operator import is_
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

V = TypeVar("V")

_MANY = 200
"""More moves than this are shown at once, as a reset: cheaper than one by one."""


class KeyedRows(Generic[V]):
    """The rows of a model; ``show`` turns them into others with the least movement.

    ``begin_*`` and ``end_*`` of the model are called as Qt wants them, so that selection,
    scrolling and editors stay where they are.
    """

    def __init__(
        self, model: QAbstractItemModel, key: Callable[[V], str], columns: int = 1
    ) -> None:
        self._model, self._key, self._columns = model, key, columns
        self.values: list[V] = []
        self._rows: dict[str, int] | None = None

    def row_of(self, key: str) -> int:
        """Return the row of a value, -1 if it is not shown."""
        if self._rows is None:
            self._rows = {self._key(value): row for row, value in enumerate(self.values)}
        return self._rows.get(key, -1)

    def show(self, wanted: Sequence[V]) -> None:
        """Become ``wanted``."""
        if len(wanted) == len(self.values) and all(map(is_, self.values, wanted)):
            return
        self._rows = None
        if not self.values or not wanted or self._is_far(wanted):
            if self.values or wanted:
                self._reset(wanted)
            return
        keys = {self._key(value) for value in wanted}
        for row in range(len(self.values) - 1, -1, -1):
            if self._key(self.values[row]) not in keys:
                self._remove(row)
        for row, value in enumerate(wanted):
            self._settle(row, value)
        self._rows = None

    def _is_far(self, wanted: Sequence[V]) -> bool:
        now = {self._key(value) for value in self.values}
        then = {self._key(value) for value in wanted}
        if len(now ^ then) > _MANY:
            return True
        left = [self._key(value) for value in self.values if self._key(value) in then]
        right = [self._key(value) for value in wanted if self._key(value) in now]
        return sum(a != b for a, b in zip(left, right, strict=False)) > _MANY

    def _settle(self, row: int, value: V) -> None:
        key = self._key(value)
        if row < len(self.values) and self._key(self.values[row]) == key:
            if self.values[row] is not value and self.values[row] != value:
                self.values[row] = value
                self._told(row)
            return
        found = self._find(key, row)
        if found < 0:
            self._call("beginInsertRows", QModelIndex(), row, row)
            self.values.insert(row, value)
            self._call("endInsertRows")
            return
        self._call("beginMoveRows", QModelIndex(), found, found, QModelIndex(), row)
        before = self.values.pop(found)
        self.values.insert(row, value)
        self._call("endMoveRows")
        if before != value:
            self._told(row)

    def _find(self, key: str, start: int) -> int:
        for row in range(start, len(self.values)):
            if self._key(self.values[row]) == key:
                return row
        return -1

    def _remove(self, row: int) -> None:
        self._call("beginRemoveRows", QModelIndex(), row, row)
        del self.values[row]
        self._call("endRemoveRows")

    def _reset(self, wanted: Sequence[V]) -> None:
        self._call("beginResetModel")
        self.values = list(wanted)
        self._call("endResetModel")

    def _told(self, row: int) -> None:
        last = self._columns - 1
        self._model.dataChanged.emit(self._model.index(row, 0), self._model.index(row, last))

    def _call(self, name: str, *arguments: Any) -> None:
        # These are protected in C++; a helper of the model is as good as the model itself.
        getattr(self._model, name)(*arguments)
