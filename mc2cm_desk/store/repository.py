"""The repository: records by id, by what they equal, counted, paged, the last of a list."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, wraps
from operator import attrgetter
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    Table,
    Text,
    bindparam,
    false,
    func,
    or_,
    select,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy import exists as sql_exists

from mc2cm_desk.domain.ids import BadgeToken, RecordId
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.columns import cells_of, field_of, names_of, values_of
from mc2cm_desk.store.errors import UnreadableRow
from mc2cm_desk.store.insertion import insert_rows
from mc2cm_desk.store.tables import table_of

R = TypeVar("R", bound=Record)
Id = TypeVar("Id", bound=RecordId)
S = TypeVar("S", bound=str)
K = TypeVar("K", bound=Record)
P = ParamSpec("P")
T = TypeVar("T")

CHUNK = 500
"""Ids that one statement names at most: fewer than either database takes."""


@dataclass(frozen=True, slots=True)
class Selection(Generic[R]):
    """The records of a kind whose fields equal ``values``, pairs of a field and its value."""

    kind: type[R]
    values: tuple[tuple[str, Any], ...]
    with_deleted: bool = False

    @staticmethod
    def of(kind: type[K], /, *, with_deleted: bool = False, **equals: Any) -> "Selection[K]":
        """Return the selection of `Repository.find`."""
        return Selection(kind, tuple(sorted(equals.items())), with_deleted)

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are compared, sorted."""
        return tuple(name for name, _ in self.values)

    def has(self, one: R) -> bool:
        """Return whether a record of the kind belongs to it."""
        is_there = self.with_deleted or one.deleted is None
        return is_there and all(getattr(one, name) == value for name, value in self.values)


class Repository:
    """The records as they are now on one connection.

    ``equals`` names fields and the values that they must have; a misspelt name is a KeyError.
    Records come in their own order: the ``order`` key where the kind has one, then the time of
    creation, then the id.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def get(self, kind: type[R], record: RecordId) -> R | None:
        """Return one record, deleted or not; none if there never was one."""
        found = self._values(kind, _by_id(kind), {"id": record})
        return found[0] if found else None

    def require(self, kind: type[R], record: RecordId) -> R:
        """Return one record; refused ``gone`` if it is deleted or was never there."""
        value = self.get(kind, record)
        if value is None or value.deleted is not None:
            raise Refused("gone", kind=NAMES[kind])
        return value

    def find(self, kind: type[R], /, *, with_deleted: bool = False, **equals: Any) -> list[R]:
        """Return the records whose fields equal what is given, in their own order."""
        statement = _matching(kind, tuple(sorted(equals)), with_deleted=with_deleted)
        return self._values(kind, statement, equals)

    def select(self, selection: "Selection[R]") -> list[R]:
        """Return the records of a selection, as `find` does."""
        equals = dict(selection.values)
        return self.find(selection.kind, with_deleted=selection.with_deleted, **equals)

    def exists(self, kind: type[Record], /, *, with_deleted: bool = False, **equals: Any) -> bool:
        """Return whether a record has these values."""
        statement = _existing(kind, tuple(sorted(equals)), with_deleted=with_deleted)
        return bool(self.connection.execute(statement, equals).scalar_one())

    def count(self, kind: type[Record], /, *, with_deleted: bool = False, **equals: Any) -> int:
        """Return how many records have these values."""
        statement = _counting(kind, tuple(sorted(equals)), with_deleted=with_deleted)
        return self.connection.execute(statement, equals).scalar_one()

    def last(self, kind: type[R], /, **equals: Any) -> R | None:
        """Return the last live record, in their own order, that has these values."""
        found = self._values(kind, _last(kind, tuple(sorted(equals))), equals)
        return found[0] if found else None

    def newest(self, kind: type[R], /, **equals: Any) -> R | None:
        """Return the live record made last that has these values."""
        statement = _last(kind, tuple(sorted(equals)), by_creation=True)
        found = self._values(kind, statement, equals)
        return found[0] if found else None

    def page(self, kind: type[R], limit: int, after: R | None = None, /, **equals: Any) -> list[R]:
        """Return at most ``limit`` live records that have these values, behind ``after``."""
        table = table_of(kind)
        statement = _matching(kind, tuple(sorted(equals)), with_deleted=False)
        if after is not None:
            columns = own_order(table)
            place = [getattr(after, column.name) for column in columns]
            statement = statement.where(tuple_(*columns) > place)
        return self._values(kind, statement.limit(limit), equals)

    def get_many(self, kind: type[R], ids: Iterable[Id]) -> dict[Id, R]:
        """Return the records with these ids, deleted or not, by id."""
        table = table_of(kind)
        found: dict[Id, R] = {}
        for chunk in chunks(ids):
            statement = select(table).where(table.c.id.in_(chunk))
            by_id = {one.id: one for one in self._values(kind, statement, {})}
            found.update((one, by_id[one]) for one in chunk if one in by_id)
        return found

    def beginning(self, kind: type[R], start: str, *, limit: int) -> list[R]:
        """Return at most ``limit`` live records whose id begins so."""
        table = table_of(kind)
        statement = select(table).where(
            table.c.id.startswith(start, autoescape=True), table.c.deleted.is_(None)
        )
        return self._values(kind, statement.order_by(table.c.id).limit(limit), {})

    def referring(
        self, kind: type[R], name: str, ids: Iterable[RecordId] | Iterable[BadgeToken]
    ) -> list[R]:
        """Return the records, deleted ones as well, whose field has one of these ids.

        The field is an id, or several; a badge token is looked up as an id is.
        """
        table, column = table_of(kind), table_of(kind).c[name]
        found: dict[RecordId, R] = {}
        for chunk in chunks(ids):
            has = contains(column, chunk) if field_of(kind, name).is_list else column.in_(chunk)
            for one in self._values(kind, select(table).where(has), {}):
                found[one.id] = one
        return list(found.values())

    def flush(self, *kinds: type[Record]) -> None:
        """Get ready to read records of these kinds: every query of them calls it first.

        A unit of work writes its pending values, a cached repository takes note of the kinds.
        """

    def prefetch(self, *selections: "Selection[Any]") -> None:
        """Read what `find` will be asked for in one statement, where what is read is kept."""

    def cached(self, key: Hashable, read: Callable[[], T]) -> T:
        """Return what ``read`` returns; a cached repository keeps it until it changes."""
        return read()

    def _values(
        self, kind: type[R], statement: Select[*tuple[Any, ...]], parameters: dict[str, Any]
    ) -> list[R]:
        rows = self.connection.execute(statement, parameters)
        return records(kind, rows)


def cached(
    query: Callable[Concatenate[Repository, P], T],
) -> Callable[Concatenate[Repository, P], T]:
    """Keep what a query or a read model returns until a record of a kind that it reads changes.

    Its arguments are hashable; it depends on nothing but them and the records, and nobody changes
    what it returned.
    """

    @wraps(query)
    def answer(view: Repository, /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Return the answer of the query, kept for later."""
        key = (query, args, tuple(kwargs.items()))
        return view.cached(key, lambda: query(view, *args, **kwargs))

    return answer


def records(kind: type[R], rows: Iterable[Sequence[Any]]) -> list[R]:
    """Return the records of rows that have every column of the kind's table."""
    names = names_of(kind)
    try:
        return [kind(**dict(zip(names, row, strict=True))) for row in rows]
    except (ValueError, TypeError) as error:
        message = f"{kind.__name__}: {error}"
        raise UnreadableRow(message) from error


def write_records(
    connection: Connection, kind: type[R], made: Iterable[R], changed: Iterable[R]
) -> None:
    """Write the rows of new records, and those of changed ones anew."""
    insert_rows(connection, table_of(kind), [cells_of(one) for one in made])
    known = [{f"{name}_": value for name, value in values_of(one).items()} for one in changed]
    if known:
        connection.execute(_updating(kind), known)


def chunks(ids: Iterable[S]) -> Iterator[list[S]]:
    """Yield different ids, at most `CHUNK` at a time, sorted."""
    requested = sorted(set(ids))
    for start in range(0, len(requested), CHUNK):
        yield requested[start : start + CHUNK]


def contains(column: ColumnElement[Any], ids: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition that a list of ids has one of some."""
    # The ids stand in a JSON array, each between quotes.
    text = type_coerce(column, Text)
    return or_(false(), *(text.contains(f'"{one}"', autoescape=True) for one in ids))


@cache
def own_order_key(kind: type[Record]) -> Callable[[Record], tuple[Any, ...]]:
    """Return the sorting key by which records of a kind stand in their own order."""
    return attrgetter(*(column.name for column in own_order(table_of(kind))))


def own_order(table: Table) -> list[Column[Any]]:
    """Return the columns by which the records of a kind stand in their own order."""
    own = [table.c.order] if "order" in table.c else []
    return [*own, table.c.created, table.c.id]


def conditions(
    kind: type[Record], names: tuple[str, ...], *, with_deleted: bool, suffix: str = ""
) -> list[ColumnElement[bool]]:
    """Return the conditions of records whose fields equal parameters.

    These are named as the fields, with the suffix behind.
    """
    table = table_of(kind)
    found: list[ColumnElement[bool]] = []
    for name in names:
        column = table.c[name]
        value = bindparam(f"{name}{suffix}", type_=column.type)
        fits = column.is_not_distinct_from(value) if column.nullable else column == value
        found.append(fits)
    if not with_deleted:
        found.append(table.c.deleted.is_(None))
    return found


# Statements are made once: SQLAlchemy keeps the cache key and the compiled text of each.


@cache
def _by_id(kind: type[Record]) -> Select[*tuple[Any, ...]]:
    table = table_of(kind)
    return select(table).where(table.c.id == bindparam("id"))


@cache
def _matching(
    kind: type[Record], names: tuple[str, ...], *, with_deleted: bool
) -> Select[*tuple[Any, ...]]:
    table = table_of(kind)
    chosen = select(table).where(*conditions(kind, names, with_deleted=with_deleted))
    return chosen.order_by(*own_order(table))


@cache
def _last(
    kind: type[Record], names: tuple[str, ...], *, by_creation: bool = False
) -> Select[*tuple[Any, ...]]:
    table = table_of(kind)
    order = [table.c.created, table.c.id] if by_creation else own_order(table)
    chosen = select(table).where(*conditions(kind, names, with_deleted=False))
    return chosen.order_by(*(column.desc() for column in order)).limit(1)


@cache
def _existing(kind: type[Record], names: tuple[str, ...], *, with_deleted: bool) -> Any:
    table = table_of(kind)
    chosen = select(table.c.id).where(*conditions(kind, names, with_deleted=with_deleted))
    return select(sql_exists(chosen))


@cache
def _counting(kind: type[Record], names: tuple[str, ...], *, with_deleted: bool) -> Any:
    table = table_of(kind)
    chosen = conditions(kind, names, with_deleted=with_deleted)
    return select(func.count()).select_from(table).where(*chosen)


@cache
def _updating(kind: type[Record]) -> Any:
    """Return the UPDATE of a record; parameters are named as the columns, with a ``_`` behind."""
    table = table_of(kind)
    values = {
        name: bindparam(f"{name}_", type_=table.c[name].type)
        for name in names_of(kind)
        if name != "id"
    }
    return update(table).where(table.c.id == bindparam("id_")).values(values)
