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

    def show(self, requested: Sequence[V]) -> None:
        """Become ``requested``."""
        if len(requested) == len(self.values) and all(map(is_, self.values, requested)):
            return
        self._rows = None
        if not self.values or not requested or self._is_far(requested):
            if self.values or requested:
                self._reset(requested)
            return
        self._remove_all_but({self._key(value) for value in requested})
        self._insert_new(requested, {self._key(value) for value in self.values})
        for row, value in enumerate(requested):
            self._set_row(row, value)
        self._rows = None

    def _remove_all_but(self, keys: set[str]) -> None:
        last = len(self.values) - 1
        while last >= 0:
            first = last
            while first >= 0 and self._key(self.values[first]) not in keys:
                first -= 1
            if first < last:
                self._call("beginRemoveRows", QModelIndex(), first + 1, last)
                del self.values[first + 1 : last + 1]
                self._call("endRemoveRows")
            last = first - 1

    def _insert_new(self, requested: Sequence[V], present: set[str]) -> None:
        """Insert what is not shown yet behind what it will stand behind, neighbours together."""
        row = 0
        while row < len(requested):
            end = row
            while end < len(requested) and self._key(requested[end]) not in present:
                end += 1
            if end > row:
                self._call("beginInsertRows", QModelIndex(), row, end - 1)
                self.values[row:row] = requested[row:end]
                self._call("endInsertRows")
            row = end + 1

    def _is_far(self, requested: Sequence[V]) -> bool:
        if abs(len(requested) - len(self.values)) > _MANY:
            return True
        now = {self._key(value) for value in self.values}
        then = {self._key(value) for value in requested}
        if len(now ^ then) > _MANY:
            return True
        left = [self._key(value) for value in self.values if self._key(value) in then]
        right = [self._key(value) for value in requested if self._key(value) in now]
        return sum(a != b for a, b in zip(left, right, strict=False)) > _MANY

    def _set_row(self, row: int, value: V) -> None:
        key = self._key(value)
        if row < len(self.values) and self._key(self.values[row]) == key:
            if self.values[row] is not value and self.values[row] != value:
                self.values[row] = value
                self._notify(row)
            return
        found = self._find(key, row)
        self._call("beginMoveRows", QModelIndex(), found, found, QModelIndex(), row)
        before = self.values.pop(found)
        self.values.insert(row, value)
        self._call("endMoveRows")
        if before != value:
            self._notify(row)

    def _find(self, key: str, start: int) -> int:
        return next(
            row for row in range(start, len(self.values)) if self._key(self.values[row]) == key
        )

    def _reset(self, requested: Sequence[V]) -> None:
        self._call("beginResetModel")
        self.values = list(requested)
        self._call("endResetModel")

    def _notify(self, row: int) -> None:
        last = self._columns - 1
        self._model.dataChanged.emit(self._model.index(row, 0), self._model.index(row, last))

    def _call(self, name: str, *arguments: Any) -> None:
        # These are protected in C++; a helper of the model is as good as the model itself.
        getattr(self._model, name)(*arguments)
