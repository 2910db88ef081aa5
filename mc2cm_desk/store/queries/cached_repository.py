"""The repository of readers: what was read before, and has not changed since, is not read again."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import (
    Connection,
    Float,
    Integer,
    Select,
    Text,
    bindparam,
    literal,
    null,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.types import TypeEngine

from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.columns import DomainType, Field, fields_of
from mc2cm_desk.store.errors import UnreadableRow
from mc2cm_desk.store.queries.cache import Answer, RecordList, State
from mc2cm_desk.store.repository import Repository, own_order_key
from mc2cm_desk.store.tables import table_of

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class CachedRepository(Repository):
    """Reads one state of the library.

    ``state`` is what is kept of just this state; none if that is not known: everything is read
    from the database then.
    """

    def __init__(self, connection: Connection, state: State | None) -> None:
        super().__init__(connection)
        self._state = state
        self._reading: list[set[type[Record]]] = []

    def flush(self, *kinds: type[Record]) -> None:
        for read in self._reading:
            read.update(kinds)

    def kept(self, key: Hashable, read: Callable[[], T]) -> T:
        state = self._state
        if state is None:
            return read()
        answer = state.answers.get(key)
        if answer is None:
            kinds: set[type[Record]] = set()
            self._reading.append(kinds)
            try:
                value = read()
            finally:
                self._reading.pop()
            answer = state.answers[key] = Answer(value, frozenset(kinds))
        self.flush(*answer.kinds)
        return answer.value

    def get(self, kind: type[R], record: str) -> R | None:
        self.flush(kind)
        known = self._known(kind)
        found = known.get(record)
        if found is None:
            found = super().get(kind, record)
            if found is not None:
                known[record] = found
        return found

    def get_many(self, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
        self.flush(kind)
        known, wanted = self._known(kind), set(ids)
        lacking = wanted - known.keys()
        if lacking:
            known.update(super().get_many(kind, lacking))
        return {record: known[record] for record in sorted(wanted) if record in known}

    def find(self, kind: type[R], /, *, with_deleted: bool = False, **equals: Any) -> list[R]:
        self.flush(kind)
        if with_deleted or self._state is None:
            return super().find(kind, with_deleted=with_deleted, **equals)
        key = _key(kind, equals)
        listed = cast("RecordList[R] | None", self._state.lists.get(key))
        if listed is None:
            listed = RecordList(kind, equals, tuple(super().find(kind, **equals)))
        current = listed.current()
        self._state.lists[key] = current
        return list(current.records)

    def exists(self, kind: type[Record], /, *, with_deleted: bool = False, **equals: Any) -> bool:
        self.flush(kind)
        return super().exists(kind, with_deleted=with_deleted, **equals)

    def count(self, kind: type[Record], /, *, with_deleted: bool = False, **equals: Any) -> int:
        self.flush(kind)
        return super().count(kind, with_deleted=with_deleted, **equals)

    def prefetch(self, lists: Mapping[type[Record], Mapping[str, Any]]) -> None:
        if self._state is None:
            return
        kept = self._state.lists
        lacking = {kind: equals for kind, equals in lists.items() if _key(kind, equals) not in kept}
        if not lacking:
            return
        kinds = tuple(lacking)
        statement = _together(tuple((kind, tuple(sorted(lacking[kind]))) for kind in kinds))
        parameters = {
            f"{name}_{number}": value
            for number, kind in enumerate(kinds)
            for name, value in lacking[kind].items()
        }
        found: dict[type[Record], list[Record]] = {kind: [] for kind in kinds}
        readers = [(found[kind], read) for kind, read in zip(kinds, _readers(kinds), strict=True)]
        for row in self.connection.execute(statement, parameters):
            records, read = readers[row[0]]
            records.append(read(row))
        for kind, records in found.items():
            records.sort(key=own_order_key(kind))
            kept[_key(kind, lacking[kind])] = RecordList(kind, lacking[kind], tuple(records))

    def _known(self, kind: type[R]) -> dict[str, R]:
        if self._state is None:
            return {}
        return cast("dict[str, R]", self._state.known.setdefault(kind, {}))

    def _values(
        self, kind: type[R], statement: Select[*tuple[Any, ...]], parameters: dict[str, Any]
    ) -> list[R]:
        self.flush(kind)
        return super()._values(kind, statement, parameters)


def _key(kind: type[Record], equals: Mapping[str, Any]) -> Hashable:
    return kind, *sorted(equals.items())


_CELLS = (Text, Integer, Float)
"""A column of a union has one type: the columns of a kind stand with those of their type."""


def _cells(one: Field) -> TypeEngine[Any]:
    return one.column.impl_instance if isinstance(one.column, DomainType) else one.column


@cache
def _fields(kind: type[Record]) -> tuple[tuple[Field, ...], ...]:
    """Return the fields of a kind by the type of their cells, as `_CELLS` are."""
    return tuple(
        tuple(one for one in fields_of(kind) if isinstance(_cells(one), cell)) for cell in _CELLS
    )


@cache
def _together(lists: tuple[tuple[type[Record], tuple[str, ...]], ...]) -> Any:
    """Return the query of several lists: each row has the number of its list, then its cells."""
    widths = [max(len(_fields(kind)[n]) for kind, _ in lists) for n in range(len(_CELLS))]
    selects: list[Any] = []
    for number, (kind, names) in enumerate(lists):
        table = table_of(kind)
        columns: list[Any] = [literal(number, Integer).label("list")]
        for fields, cell, width in zip(_fields(kind), _CELLS, widths, strict=True):
            columns += [type_coerce(table.c[one.name], cell()) for one in fields]
            columns += [type_coerce(null(), cell())] * (width - len(fields))
        named = (
            column.label(f"c{place}") if place else column for place, column in enumerate(columns)
        )
        fits = [
            table.c[name] == bindparam(f"{name}_{number}", type_=table.c[name].type)
            for name in names
        ]
        selects.append(select(*named).where(*fits, table.c.deleted.is_(None)))
    return union_all(*selects)


@cache
def _readers(lists: tuple[type[Record], ...]) -> list[Callable[[Any], Record]]:
    """Return, for each list of `_together`, what makes a record of a row."""
    widths = [max(len(_fields(kind)[n]) for kind in lists) for n in range(len(_CELLS))]
    starts = (1, 1 + widths[0], 1 + widths[0] + widths[1])
    return [_record_of(kind, starts) for kind in lists]


def _record_of(kind: type[R], starts: tuple[int, ...]) -> Callable[[Any], R]:
    places: list[tuple[str, int, Callable[[Any], Any] | None]] = []
    for fields, start in zip(_fields(kind), starts, strict=True):
        for place, one in enumerate(fields, start=start):
            converts = one.from_cell if isinstance(one.column, DomainType) else None
            places.append((one.name, place, converts))

    def read(row: Any) -> R:
        try:
            return kind(
                **{
                    name: convert(row[place]) if convert else row[place]
                    for name, place, convert in places
                }
            )
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            message = f"{kind.__name__}: {error}"
            raise UnreadableRow(message) from error

    return read
