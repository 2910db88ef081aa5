"""Column types of domain values, and the fields of every kind of record.

Each type converts in one place, for SQL and for the journal's JSON alike: `DomainType.to_cell`
gives str, int or float, `DomainType.from_cell` the value again.
"""

import json
import types
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from operator import attrgetter
from typing import Any, Generic, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from sqlalchemy import Dialect, Float, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from mc2cm_desk.domain.library.field_values import plain_type
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.errors import UnreadableRow

T = TypeVar("T")
Cell = str | int | float
Convert = Callable[[Any], Any]

dump: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Write a value as the JSON that columns and journal hold: no spaces, letters as they are."""


class DomainType(TypeDecorator[T], ABC, Generic[T]):
    """A type whose values are kept as text or as a number."""

    impl = Text
    cache_ok = True

    @abstractmethod
    def to_cell(self, value: T) -> Cell:
        """Return what the column holds."""

    @abstractmethod
    def from_cell(self, cell: Any) -> T:
        """Return the value of a cell. Errors: ValueError, TypeError, KeyError."""

    def process_bind_param(self, value: T | None, dialect: Dialect) -> Any:
        """Return the cell for a value; none stays none."""
        return None if value is None else self.to_cell(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> T | None:
        """Return the value of a cell; none stays none. Raise `UnreadableRow`."""
        if value is None:
            return None
        try:
            return self.from_cell(value)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            message = f"{type(self).__name__}: {error}"
            raise UnreadableRow(message) from error


@lru_cache(maxsize=256)
def _write_time(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


_read_time = lru_cache(maxsize=256)(datetime.fromisoformat)


# Values never change: the event of an open door is read again and again, and serves all readers.


@lru_cache(maxsize=1024)
def _read_localised(cell: str) -> Localised:
    return Localised(json.loads(cell))


@lru_cache(maxsize=1024)
def _read_list(item: Any, cell: str) -> tuple[Any, ...]:
    _, read = json_converters(item)
    return tuple(map(read, json.loads(cell)) if read else json.loads(cell))


class UtcTime(DomainType[datetime]):
    """A moment, written in UTC with microseconds: text sorts as time does."""

    cache_ok = True

    def to_cell(self, value: datetime) -> str:
        """Return the cell for a value of the domain."""
        return _write_time(value)

    def from_cell(self, cell: str) -> datetime:
        """Return the value of the domain for a cell."""
        return _read_time(cell)


class IsoDate(DomainType[date]):
    """A date as YYYY-MM-DD."""

    cache_ok = True

    def to_cell(self, value: date) -> str:
        """Return the cell for a value of the domain."""
        return value.isoformat()

    def from_cell(self, cell: str) -> date:
        """Return the value of the domain for a cell."""
        return date.fromisoformat(cell)


class ClockTime(DomainType[time]):
    """A time of the day as HH:MM."""

    cache_ok = True

    def to_cell(self, value: time) -> str:
        """Return the cell for a value of the domain."""
        return value.strftime("%H:%M")

    def from_cell(self, cell: str) -> time:
        """Return the value of the domain for a cell."""
        return time.fromisoformat(cell)


class Flag(DomainType[bool]):
    """True or false as 1 or 0."""

    impl = Integer
    cache_ok = True

    def to_cell(self, value: bool) -> int:  # noqa: FBT001
        """Return the cell for a value of the domain."""
        return int(value)

    def from_cell(self, cell: int) -> bool:
        """Return the value of the domain for a cell."""
        return bool(cell)


class EnumText(DomainType[StrEnum]):
    """A member of an enumeration as its value."""

    cache_ok = True

    def __init__(self, enum: type[StrEnum]) -> None:
        self.enum = enum
        self._members = {one.value: one for one in enum}
        super().__init__()

    def to_cell(self, value: StrEnum) -> str:
        """Return the cell for a value of the domain."""
        return value.value

    def from_cell(self, cell: str) -> StrEnum:
        """Return the value of the domain for a cell."""
        return self._members[cell]


class LocalisedText(DomainType[Localised]):
    """A text in several languages as a JSON object, empty where there is none."""

    cache_ok = True

    def to_cell(self, value: Localised) -> str:
        """Return the cell for a value of the domain."""
        return dump(dict(value)) if not value.is_empty else ""

    def from_cell(self, cell: str) -> Localised:
        """Return the value of the domain for a cell."""
        return _read_localised(cell) if cell else EMPTY


class ListOf(DomainType[tuple[Any, ...]]):
    """Several values of one type as a JSON array, empty where there are none."""

    cache_ok = True

    def __init__(self, item: Any) -> None:
        self.item = item
        super().__init__()

    def to_cell(self, value: tuple[Any, ...]) -> str:
        """Return the cell for a value of the domain."""
        if not value:
            return ""
        write, _ = json_converters(self.item)
        return dump([write(one) for one in value] if write else value)

    def from_cell(self, cell: str) -> tuple[Any, ...]:
        """Return the value of the domain for a cell."""
        if not cell:
            return ()
        return _read_list(self.item, cell)


@cache
def json_converters(hint: Any) -> tuple[Convert | None, Convert | None]:
    """Return (to JSON value, from JSON value) of a type inside a list; none: as it is."""
    if hint is Localised:
        return dict, lambda value: Localised(value) if value else EMPTY
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return attrgetter("value"), hint
    if isinstance(hint, type) and is_dataclass(hint):
        parts = {name: json_converters(one) for name, one in parts_of(hint).items()}

        def write(value: Any) -> dict[str, Any]:
            """Return a value as JSON."""
            return {
                name: to_json(getattr(value, name)) if to_json else getattr(value, name)
                for name, (to_json, _) in parts.items()
            }

        def read(value: dict[str, Any]) -> Any:
            """Return the value of its JSON."""
            return hint(
                **{
                    name: from_json(value[name]) if from_json else value[name]
                    for name, (_, from_json) in parts.items()
                    if name in value
                }
            )

        return write, read
    return None, None


@cache
def parts_of(hint: type) -> dict[str, Any]:
    """Return the fields of a dataclass that stands in a list, with their types."""
    hints = get_type_hints(hint)
    return {one.name: hints[one.name] for one in fields(cast("Any", hint))}


@dataclass(frozen=True)
class Field:
    """One field of a kind: its type in Python and in SQL, whether it may be null.

    ``hint`` is the type without «or None», of a list that of the whole tuple.
    """

    name: str
    hint: Any
    optional: bool
    column: TypeEngine[Any]

    @cached_property
    def is_list(self) -> bool:
        """Whether the field holds several values."""
        return isinstance(self.column, ListOf)

    @cached_property
    def is_localised(self) -> bool:
        """Whether the field holds one text in several languages."""
        return isinstance(self.column, LocalisedText)

    def to_cell(self, value: Any) -> Cell | None:
        """Return what the column holds for a value."""
        if value is None or not isinstance(self.column, DomainType):
            return value
        return self.column.to_cell(value)

    def from_cell(self, cell: Any) -> Any:
        """Return the value of a cell. Errors: ValueError, TypeError, KeyError."""
        if cell is None or not isinstance(self.column, DomainType):
            return cell
        return self.column.from_cell(cell)


_SIMPLE: dict[Any, type[TypeEngine[Any]]] = {
    str: Text,
    int: Integer,
    float: Float,
    bool: Flag,
    datetime: UtcTime,
    date: IsoDate,
    time: ClockTime,
    Localised: LocalisedText,
}


def _column(hint: Any) -> TypeEngine[Any]:
    if get_origin(hint) is tuple:
        return ListOf(get_args(hint)[0])
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return EnumText(hint)
    plain = plain_type(hint)
    if plain in _SIMPLE:
        return _SIMPLE[plain]()
    message = f"no column for {hint!r}"
    raise TypeError(message)


@cache
def fields_of(kind: type[Record]) -> tuple[Field, ...]:
    """Return the fields of a kind in their order, the record's own first."""
    hints = get_type_hints(kind)
    found: list[Field] = []
    for one in fields(kind):
        hint = hints[one.name]
        optional = get_origin(hint) in (Union, types.UnionType)
        if optional:
            hint = next(arg for arg in get_args(hint) if arg is not type(None))
        found.append(Field(one.name, hint, optional, _column(hint)))
    return tuple(found)


@cache
def field_of(kind: type[Record], name: str) -> Field:
    """Return a field of a kind by its name. Errors: KeyError."""
    for one in fields_of(kind):
        if one.name == name:
            return one
    raise KeyError(name)


@cache
def names_of(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of a kind's columns in their order."""
    return tuple(field.name for field in fields_of(kind))


@cache
def _all_of(kind: type[Record]) -> Callable[[Any], tuple[Any, ...]]:
    return cast("Callable[[Any], tuple[Any, ...]]", attrgetter(*names_of(kind)))


def values_of(value: Record) -> dict[str, Any]:
    """Return the fields of a record by name, as its table's typed columns take them."""
    kind = type(value)
    return dict(zip(names_of(kind), _all_of(kind)(value), strict=True))


@cache
def _writers(kind: type[Record]) -> tuple[tuple[str, Convert | None], ...]:
    return tuple(
        (one.name, one.column.to_cell if isinstance(one.column, DomainType) else None)
        for one in fields_of(kind)
    )


def cells_of(value: Record) -> dict[str, Any]:
    """Return the fields of a record by name, as its columns hold them."""
    return {
        name: cell if write is None or cell is None else write(cell)
        for (name, write), cell in zip(
            _writers(type(value)), _all_of(type(value))(value), strict=True
        )
    }
