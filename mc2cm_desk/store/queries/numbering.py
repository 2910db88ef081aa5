"""The ends of lists: the last order key, the highest number, the highest number of a code."""

from functools import cache
from typing import Any

from sqlalchemy import Integer, Select, bindparam, cast, func, select

from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.repository import Repository, conditions
from mc2cm_desk.store.tables import table_of


def last_order(view: Repository, kind: type[Record], /, **equals: Any) -> str | None:
    """Return the highest order key of the live records that have these values; none if none."""
    return _highest(view, kind, "order", equals, with_deleted=False)


def highest(
    view: Repository, kind: type[Record], name: str, /, *, with_deleted: bool = False, **equals: Any
) -> int:
    """Return the highest value of a number; 0 where no record has one."""
    return _highest(view, kind, name, equals, with_deleted=with_deleted) or 0


def highest_of_code(view: Repository, kind: type[Record], prefix: str, /, **equals: Any) -> int:
    """Return the highest number behind ``prefix`` among codes, deleted records as well; 0 if none.

    A code whose rest is no number counts for nothing.
    """
    view.flush(kind)
    statement = _highest_code(kind, tuple(sorted(equals)))
    values = {**equals, "prefix": prefix, "length": len(prefix)}
    return view.connection.execute(statement, values).scalar() or 0


def _highest(
    view: Repository, kind: type[Record], name: str, equals: dict[str, Any], *, with_deleted: bool
) -> Any:
    view.flush(kind)
    statement = _highest_statement(kind, name, tuple(sorted(equals)), with_deleted=with_deleted)
    return view.connection.execute(statement, equals).scalar()


@cache
def _highest_statement(
    kind: type[Record], name: str, names: tuple[str, ...], *, with_deleted: bool
) -> Any:
    table = table_of(kind)
    chosen = conditions(kind, names, with_deleted=with_deleted)
    return select(func.max(table.c[name])).where(*chosen)


@cache
def _highest_code(kind: type[Record], names: tuple[str, ...]) -> Any:
    code = table_of(kind).c.code
    length = bindparam("length", type_=Integer)
    rest = func.substr(code, length + 1)
    # Digits alone are left when all digits are trimmed away: both databases know trim.
    return select(func.max(cast(rest, Integer))).where(
        *conditions(kind, names, with_deleted=True),
        func.substr(code, 1, length) == bindparam("prefix"),
        rest != "",
        func.ltrim(rest, "0123456789") == "",
    )


def order_keys(view: Repository, kind: type[Record], /, **equals: Any) -> list[tuple[str, str]]:
    """Return (id, order key) of the live records that have these values, in their own order."""
    view.flush(kind)
    rows = view.connection.execute(_order_keys(kind, tuple(sorted(equals))), equals)
    return [(record, key) for record, key in rows]


@cache
def _order_keys(kind: type[Record], names: tuple[str, ...]) -> Select[tuple[str, str]]:
    table = table_of(kind)
    chosen = select(table.c.id, table.c.order).where(*conditions(kind, names, with_deleted=False))
    return chosen.order_by(table.c.order, table.c.created, table.c.id)
