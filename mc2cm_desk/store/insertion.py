"""Rows of plain cells into one table: lists of thousands are written as they are.

SQLAlchemy would convert each value of each row by itself, which takes longer than the database.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, cast

from sqlalchemy import Connection, Dialect, Table, insert


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that name every column of a table, with cells as its columns hold them."""
    if not rows:
        return
    statement, order = _insertion(table, connection.dialect)
    cells: list[Any] = (
        [*map(cast("Any", itemgetter(*order)), rows)] if order else [dict(row) for row in rows]
    )
    connection.exec_driver_sql(statement, cells)


@lru_cache(maxsize=256)
def _insertion(table: Table, dialect: Dialect) -> tuple[str, tuple[str, ...]]:
    """Return the INSERT of a table, and in which order it takes cells; empty: by their names."""
    compiled = insert(table).compile(dialect=dialect)
    return str(compiled), tuple(compiled.positiontup or ())
