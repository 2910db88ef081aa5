"""Reading records: by id, or all of a kind that equal what is asked."""

from collections.abc import Iterable
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select, select

from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.codec import fields_of, read_row
from mc2cm_desk.store.tables import table_of

R = TypeVar("R", bound=Record)

_LOOKUPS: dict[tuple[type[Record], tuple[str, ...], bool], Select[Any]] = {}


def _written(kind: type[Record], name: str, value: Any) -> Any:
    field = next(f for f in fields_of(kind) if f.name == name)
    return field.written(value) if value is not None else None


class View:
    """The records as they are now on one connection."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def get(self, kind: type[R], record: str) -> R | None:
        """Return one record, deleted or not; none if there never was one."""
        statement = _lookup(kind, ("id",), with_deleted=True)
        row = self.connection.execute(statement, {"id_": record}).first()
        return cast("R", read_row(kind, row)) if row is not None else None

    def need(self, kind: type[R], record: str) -> R:
        """Return one record; refused ``gone`` if it is deleted or was never there."""
        value = self.get(kind, record)
        if value is None or value.deleted is not None:
            raise Refused("gone", kind=NAMES[kind])
        return value

    def find(self, kind: type[R], *, with_deleted: bool = False, **equals: Any) -> list[R]:
        """Return the records whose fields equal what is given, in their own order."""
        names = tuple(sorted(equals))
        statement = _lookup(kind, names, with_deleted=with_deleted)
        values = {f"{name}_": _written(kind, name, equals[name]) for name in names}
        rows = self.connection.execute(statement, values)
        return [cast("R", read_row(kind, row)) for row in rows]

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


def _lookup(kind: type[Record], names: tuple[str, ...], *, with_deleted: bool) -> Select[Any]:
    """Return the prepared query, built once: building costs more than running it."""
    from sqlalchemy import bindparam

    key = (kind, names, with_deleted)
    if key not in _LOOKUPS:
        table = table_of(kind)
        statement = select(table).where(
            *(
                table.c[name].is_not_distinct_from(bindparam(f"{name}_"))
                if table.c[name].nullable
                else table.c[name] == bindparam(f"{name}_")
                for name in names
            )
        )
        if not with_deleted:
            statement = statement.where(table.c.deleted.is_(None))
        order = [table.c.order] if "order" in table.c else []
        _LOOKUPS[key] = statement.order_by(*order, table.c.created, table.c.id)
    return _LOOKUPS[key]
