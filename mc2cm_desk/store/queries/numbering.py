"""The ends of lists: the last order key, the highest number, the highest number of a code."""

from functools import cache
from typing import Any

from sqlalchemy import Integer, Select, bindparam, func, select, union_all

from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.repository import Repository, conditions, own_order
from mc2cm_desk.store.tables import table_of


def last_order(view: Repository, kind: type[Record], /, **equals: Any) -> str | None:
    """Return the highest order key of the live records that have these values; none if none."""
    return _highest(view, kind, "order", equals, with_deleted=False)


def highest(
    view: Repository, kind: type[Record], name: str, /, *, with_deleted: bool = False, **equals: Any
) -> int:
    """Return the highest value of a number; 0 where no record has one."""
    return _highest(view, kind, name, equals, with_deleted=with_deleted) or 0


def highest_of_code(view: Repository, kind: type[Record], prefix: str, /, event: EventId) -> int:
    """Return the highest number of an event's codes that begin so, deleted records as well.

    ``prefix`` ends in a hyphen; 0 where no code begins so.
    """
    view.flush(kind)
    values: dict[str, Any] = {"event": event, "low": prefix, "high": f"{prefix[:-1]}."}
    values |= {f"length{digits}": len(prefix) + digits for digits in _DIGITS}
    codes = view.connection.execute(_highest_codes(kind), values).scalars()
    rests = (code[len(prefix) :] for code in codes if code)
    return max((int(rest) for rest in rests if rest.isdigit()), default=0)


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
    column = table.c[name]
    # Down the index to the first that fits: a maximum would look at all of them.
    return select(column).where(column.is_not(None), *chosen).order_by(column.desc()).limit(1)


_DIGITS = range(2, 7)
"""How many digits a number of a code may have: longer codes sort behind shorter ones."""


@cache
def _highest_codes(kind: type[Record]) -> Any:
    """Return the query of the last code of every length: one seek in the index for each."""
    table = table_of(kind)
    code = table.c.code
    return union_all(
        *(
            select(func.max(code)).where(
                table.c.event == bindparam("event"),
                func.length(code) == bindparam(f"length{digits}", type_=Integer),
                code >= bindparam("low"),
                code < bindparam("high"),
            )
            for digits in _DIGITS
        )
    )


def order_keys(
    view: Repository, kind: type[Record], /, **equals: Any
) -> list[tuple[RecordId, str]]:
    """Return (id, order key) of the live records that have these values, in their own order."""
    view.flush(kind)
    rows = view.connection.execute(_order_keys(kind, tuple(sorted(equals))), equals)
    return [(row[0], row[1]) for row in rows]


@cache
def _order_keys(kind: type[Record], names: tuple[str, ...]) -> Select[Any, Any]:
    table = table_of(kind)
    chosen = select(table.c.id, table.c.order).where(*conditions(kind, names, with_deleted=False))
    return chosen.order_by(*own_order(table))
