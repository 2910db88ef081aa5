"""The repository of readers: what was read before, and has not changed since, is not read again."""

from collections.abc import Callable, Generator, Hashable, Iterable
from contextlib import contextmanager
from functools import cache
from itertools import accumulate
from typing import Any, TypeVar, cast

from sqlalchemy import (
    Connection,
    Float,
    Integer,
    Select,
    Text,
    literal,
    null,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.types import TypeEngine

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.columns import DomainType, Field, fields_of
from mc2cm_desk.store.errors import UnreadableRow
from mc2cm_desk.store.queries.cache import Answer, Source, State
from mc2cm_desk.store.repository import Repository, Selection, conditions, own_order_key
from mc2cm_desk.store.tables import table_of

R = TypeVar("R", bound=Record)
Id = TypeVar("Id", bound=RecordId)
T = TypeVar("T")


class CachedRepository(Repository):
    """Reads one state of the library.

    ``state`` is what is kept of just this state; none if that is not known: everything is read
    from the database then.
    """

    def __init__(self, connection: Connection, state: State | None) -> None:
        super().__init__(connection)
        self._state = state
        self._reading: list[set[Source]] = []
        """The sources of the answers that are being made, the innermost last."""

    def flush(self, *kinds: type[Record]) -> None:
        """Note that an answer in the making depends on these kinds."""
        if self._reading:
            self._reading[-1].update(kinds)

    def cached(self, key: Hashable, read: Callable[[], T]) -> T:
        """Return the answer kept under a key, read first if there is none."""
        state = self._state
        if state is None:
            return read()
        answer = state.answers.get(key)
        if answer is None:
            with self._noting() as sources:
                value = read()
            answer = state.answers[key] = Answer(value, frozenset(sources))
        if self._reading:
            self._reading[-1].update(answer.sources)
        return answer.value

    @contextmanager
    def _noting(self) -> Generator[set[Source]]:
        """Yield the sources of what is read meanwhile."""
        sources: set[Source] = set()
        self._reading.append(sources)
        try:
            yield sources
        finally:
            self._reading.pop()

    def get(self, kind: type[R], record: RecordId) -> R | None:
        """Return a record, as `Repository.get`."""
        self.flush(kind)
        known = self._known(kind)
        found = known.get(record)
        if found is None:
            found = super().get(kind, record)
            if found is not None:
                known[record] = found
        return found

    def get_many(self, kind: type[R], ids: Iterable[Id]) -> dict[Id, R]:
        """Return records by id, as `Repository.get_many`."""
        self.flush(kind)
        known, requested = self._known(kind), set(ids)
        lacking = requested - known.keys()
        if lacking:
            known.update(super().get_many(kind, lacking))
        return {record: known[record] for record in sorted(requested) if record in known}

    def find(self, kind: type[R], /, *, with_deleted: bool = False, **equals: Any) -> list[R]:
        """Return records, as `Repository.find`."""
        if self._state is None:
            return super().find(kind, with_deleted=with_deleted, **equals)
        selection = Selection.of(kind, with_deleted=with_deleted, **equals)
        found = self._state.list_of(selection)
        if found is None:
            with self._noting():
                found = super().find(kind, with_deleted=with_deleted, **equals)
            self._state.store(selection, found)
        if self._reading:
            self._reading[-1].add(selection)
        return found

    def exists(self, kind: type[Record], /, *, with_deleted: bool = False, **equals: Any) -> bool:
        """Return whether there is one, as `Repository.exists`."""
        self.flush(kind)
        return super().exists(kind, with_deleted=with_deleted, **equals)

    def count(self, kind: type[Record], /, *, with_deleted: bool = False, **equals: Any) -> int:
        """Return how many there are, as `Repository.count`."""
        self.flush(kind)
        return super().count(kind, with_deleted=with_deleted, **equals)

    def prefetch(self, *selections: Selection[Any]) -> None:
        """Read lists that are not known yet, those of one kind in one query."""
        if self._state is None:
            return
        state = self._state
        lacking = tuple(one for one in selections if one not in state.lists)
        if not lacking:
            return
        parameters = {
            f"{name}_{number}": value
            for number, one in enumerate(lacking)
            for name, value in one.values
        }
        asked = tuple((one.kind, one.names, one.with_deleted) for one in lacking)
        found: list[list[Record]] = [[] for _ in lacking]
        reads = _readers(tuple(one.kind for one in lacking))
        for row in self.connection.execute(_together(asked), parameters):
            number: int = row[0]
            found[number].append(reads[number](row))
        for one, records in zip(lacking, found, strict=True):
            records.sort(key=own_order_key(one.kind))
            state.store(one, records)
            if one.names == ("id",):
                self._known(one.kind).update((record.id, record) for record in records)

    def _known(self, kind: type[R]) -> dict[RecordId, R]:
        if self._state is None:
            return {}
        return cast("dict[RecordId, R]", self._state.known.setdefault(kind, {}))

    def _values(
        self, kind: type[R], statement: Select[*tuple[Any, ...]], parameters: dict[str, Any]
    ) -> list[R]:
        self.flush(kind)
        return super()._values(kind, statement, parameters)


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
def _together(selections: tuple[tuple[type[Record], tuple[str, ...], bool], ...]) -> Any:
    """Return the query of several selections: each row has the number of its own, then its cells.

    A selection is its kind, the names of the fields that it compares, whether it has deleted
    records as well.
    """
    widths = _widths(tuple(kind for kind, _, _ in selections))
    selects: list[Any] = []
    for number, (kind, names, with_deleted) in enumerate(selections):
        table = table_of(kind)
        columns: list[Any] = [literal(number, Integer)]
        for fields, cell, width in zip(_fields(kind), _CELLS, widths, strict=True):
            as_cell = cast("Any", cell())
            columns += [type_coerce(table.c[one.name], as_cell) for one in fields]
            columns += [type_coerce(null(), as_cell)] * (width - len(fields))
        labelled = (column.label(f"c{place}") for place, column in enumerate(columns))
        fits = conditions(kind, names, with_deleted=with_deleted, suffix=f"_{number}")
        selects.append(select(*labelled).where(*fits))
    return union_all(*selects)


def _widths(kinds: tuple[type[Record], ...]) -> list[int]:
    """Return how many columns of each type of cells a union of these kinds needs."""
    return [max(len(_fields(kind)[n]) for kind in kinds) for n in range(len(_CELLS))]


@cache
def _readers(kinds: tuple[type[Record], ...]) -> list[Callable[[Any], Record]]:
    """Return, for each selection of `_together`, what makes a record of a row."""
    starts = tuple(accumulate(_widths(kinds)[:-1], initial=1))
    return [_record_of(kind, starts) for kind in kinds]


def _record_of(kind: type[R], starts: tuple[int, ...]) -> Callable[[Any], R]:
    places: list[tuple[str, int, Callable[[Any], Any] | None]] = []
    for fields, start in zip(_fields(kind), starts, strict=True):
        for place, one in enumerate(fields, start=start):
            converts = one.from_cell if isinstance(one.column, DomainType) else None
            places.append((one.name, place, converts))

    def read(row: Any) -> R:
        """Return the record of a row. Raise `UnreadableRow`."""
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
