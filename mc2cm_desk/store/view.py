"""Reading records: by id, or all of a kind that equal what is asked."""

from collections.abc import Iterable
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Dialect, bindparam, func, or_, select

from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.codec import fields_of, read_again, read_row
from mc2cm_desk.store.driver import fetched
from mc2cm_desk.store.tables import table_of

R = TypeVar("R", bound=Record)


def _written(kind: type[Record], name: str, value: Any) -> Any:
    field = next(f for f in fields_of(kind) if f.name == name)
    return field.written(value) if value is not None else None


class View:
    """The records as they are now on one connection."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def get(self, kind: type[R], record: str) -> R | None:
        """Return one record, deleted or not; none if there never was one."""
        statement = _lookup(kind, ("id",), self.connection.dialect, with_deleted=True)
        rows = fetched(self.connection, statement, (record,))
        return cast("R", read_again(kind, rows[0])) if rows else None

    def need(self, kind: type[R], record: str) -> R:
        """Return one record; refused ``gone`` if it is deleted or was never there."""
        value = self.get(kind, record)
        if value is None or value.deleted is not None:
            raise Refused("gone", kind=NAMES[kind])
        return value

    def find(self, kind: type[R], *, with_deleted: bool = False, **equals: Any) -> list[R]:
        """Return the records whose fields equal what is given, in their own order."""
        names = tuple(sorted(equals))
        statement = _lookup(kind, names, self.connection.dialect, with_deleted=with_deleted)
        values = tuple(_written(kind, name, equals[name]) for name in names)
        rows = fetched(self.connection, statement, values)
        return [cast("R", read_row(kind, row)) for row in rows]

    def holding(self, kind: type[R], name: str, ids: Iterable[str]) -> list[R]:
        """Return the records, removed ones as well, whose field has one of these ids.

        The field is an id, or several.
        """
        table, column = table_of(kind), table_of(kind).c[name]
        many = next(one for one in fields_of(kind) if one.name == name).is_list
        wanted = sorted(set(ids))
        found: dict[str, R] = {}
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            has = or_(*(func.instr(column, one) > 0 for one in part)) if many else column.in_(part)
            for row in self.connection.execute(select(table).where(has)):
                value = cast("R", read_row(kind, row))
                found[value.id] = value
        return list(found.values())

    def newest(self, kind: type[R], **equals: Any) -> R | None:
        """Return the live record made last whose fields equal what is given; none if none does."""
        table = table_of(kind)
        same = (table.c[name] == value for name, value in equals.items())
        statement = select(table).where(table.c.deleted.is_(None), *same)
        ordered = statement.order_by(table.c.created.desc(), table.c.id.desc()).limit(1)
        row = self.connection.execute(ordered).first()
        return cast("R", read_row(kind, row)) if row is not None else None

    def among(self, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Return the records with these ids, by id."""
        table = table_of(kind)
        wanted = sorted(set(ids))
        found: dict[str, R] = {}
        for start in range(0, len(wanted), 500):
            statement = select(table).where(table.c.id.in_(wanted[start : start + 500]))
            for row in self.connection.execute(statement):
                value = cast("R", read_row(kind, row))
                found[value.id] = value
        return found


@cache
def _lookup(
    kind: type[Record], names: tuple[str, ...], dialect: Dialect, *, with_deleted: bool
) -> str:
    """Return the query in the driver's words, made once: making costs more than running it.

    Its parameters are the values of ``names`` in their order, in plain driver types.
    """
    table = table_of(kind)
    statement = select(table).where(
        *(
            table.c[name].is_not_distinct_from(bindparam(name))
            if table.c[name].nullable
            else table.c[name] == bindparam(name)
            for name in names
        )
    )
    if not with_deleted:
        statement = statement.where(table.c.deleted.is_(None))
    order = [table.c.order] if "order" in table.c else []
    compiled = statement.order_by(*order, table.c.created, table.c.id).compile(dialect=dialect)
    return str(compiled)
