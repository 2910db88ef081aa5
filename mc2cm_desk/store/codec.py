"""Domain values as columns and as JSON, field by field."""

import json
import types
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, Union, get_args, get_origin, get_type_hints

from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.faults import UnreadableRow

Convert = Callable[[Any], Any]
Cells = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind: how it is written and read, and whether it may be null.

    ``written`` gives str, int, float or None: what SQLite stores and JSON carries alike.
    """

    name: str
    kind: type
    optional: bool
    written: Convert
    read: Convert
    is_list: bool = False


def _same(value: Any) -> Any:
    return value


_enum_value = attrgetter("_value_")
_PLAIN_PATHS: dict[Convert, str] = {_enum_value: "_value_", int: "real"}


@lru_cache(maxsize=256)
def _write_time(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@lru_cache(maxsize=256)
def _read_time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _write_localised(value: Localised) -> str:
    if value is EMPTY or value.is_empty:
        return ""
    return _dump({name: text for name in ("fr", "en", "ar") if (text := getattr(value, name))})


def _read_localised(text: str) -> Localised:
    return Localised(**json.loads(text)) if text else EMPTY


def _plain(hint: Any) -> tuple[Convert, Convert]:
    """Return (to JSON value, from JSON value) for a type inside a tuple or a part."""
    if hint is Localised:
        return (
            lambda value: {n: t for n in ("fr", "en", "ar") if (t := getattr(value, n))},
            lambda value: Localised(**value) if value else EMPTY,
        )
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return (lambda value: value.value), hint
    if isinstance(hint, type) and is_dataclass(hint):
        parts = {f.name: _plain(get_type_hints(hint)[f.name]) for f in fields(hint)}
        return (
            lambda value: {n: w(getattr(value, n)) for n, (w, _) in parts.items()},
            lambda value: hint(**{n: parts[n][1](v) for n, v in value.items() if n in parts}),
        )
    return _same, _same


def _converters(hint: Any) -> tuple[type, Convert, Convert]:
    if get_origin(hint) is tuple:
        write, read = _plain(get_args(hint)[0])
        if write is _same:
            return str, lambda v: _dump(v) if v else "", lambda t: tuple(json.loads(t)) if t else ()
        return (
            str,
            lambda v: _dump([write(one) for one in v]) if v else "",
            lambda t: tuple(read(one) for one in json.loads(t)) if t else (),
        )
    if hint is Localised:
        return str, _write_localised, _read_localised
    if hint is datetime:
        return str, _write_time, _read_time
    if hint is date:
        return str, date.isoformat, date.fromisoformat
    if hint is time:
        return str, lambda v: v.strftime("%H:%M"), time.fromisoformat
    if hint is bool:
        return int, int, bool
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return str, _enum_value, hint
    if hint in (str, int, float):
        return hint, _same, _same
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
        column, write, read = _converters(hint)
        is_list = get_origin(hint) is tuple
        found.append(Field(one.name, column, optional, write, read, is_list))
    return tuple(found)


@cache
def names_of(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of a kind's columns in their order."""
    return tuple(field.name for field in fields_of(kind))


@cache
def _writer(kind: type[Record]) -> tuple[Convert, tuple[tuple[int, Convert], ...]]:
    """Return how to read all cells at once, and which of them are still to be converted."""
    # Enums and truths that are always there turn plain on the way, without a call for each.
    paths: list[str] = []
    changed: list[tuple[int, Convert]] = []
    for place, field in enumerate(fields_of(kind)):
        path = "" if field.optional else _PLAIN_PATHS.get(field.written, "")
        paths.append(f"{field.name}.{path}" if path else field.name)
        if not path and field.written is not _same:
            changed.append((place, field.written))
    return attrgetter(*paths), tuple(changed)


def write_cells(value: Record) -> Cells:
    """Return the columns of a value, in the order of `names_of`."""
    cells_of, changed = _writer(type(value))
    cells = list(cells_of(value))
    for place, written in changed:
        cell = cells[place]
        if cell is not None:
            cells[place] = written(cell)
    return tuple(cells)


def write_row(value: Record) -> dict[str, Any]:
    """Return the columns of a value by name."""
    return dict(zip(names_of(type(value)), write_cells(value), strict=True))


@cache
def _reader(kind: type[Record]) -> Callable[[Any], Record]:
    every = fields_of(kind)
    names = tuple(field.name for field in every)
    changed = tuple((n, f.read) for n, f in enumerate(every) if f.read is not _same)
    make: Callable[..., Record] = kind

    def read(row: Any) -> Record:
        cells = list(row)
        try:
            for place, convert in changed:
                if cells[place] is not None:
                    cells[place] = convert(cells[place])
            return make(**dict(zip(names, cells, strict=True)))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            message = f"{kind.__name__}: {error}"
            raise UnreadableRow(message) from error

    return read


def read_row(kind: type[Record], row: Any) -> Record:
    """Return the value of a row whose columns are in the order of `fields_of`."""
    return _reader(kind)(row)


@lru_cache(maxsize=256)
def read_again(kind: type[Record], row: Cells) -> Record:
    """Return the value of a row that is asked for again and again, such as an open door's event.

    The same cells give the same value: values never change, so that one may serve all readers.
    """
    return _reader(kind)(row)
