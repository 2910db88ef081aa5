"""Statements given to the database's driver as they are.

What is done at every scan, or ten thousand times at once, goes this way: the statement is compiled
once for its table, and neither its values nor its rows are processed again. They are plain driver
types already. A check-in takes a third of the calls, a long list a third of the time.
"""

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, Table, insert

from mc2cm_desk.store.libraries import FAULTS


@cache
def _insertion(table: Table, dialect: Dialect) -> tuple[str, tuple[str, ...]]:
    compiled = insert(table).compile(dialect=dialect)
    return str(compiled), tuple(compiled.positiontup or ())


def fetched(connection: Connection, statement: str, values: Sequence[Any]) -> Sequence[Any]:
    """Return all rows of a query in the driver's words, each a tuple of its cells."""
    cursor = connection.connection.cursor()
    cursor.execute(statement, values)
    rows = cursor.fetchall()
    cursor.close()
    return rows


@contextmanager
def reading(connection: Connection) -> Generator[None]:
    """Let every query see the same moment, whatever is written meanwhile."""
    with connection.begin():
        connection.connection.cursor().execute("BEGIN")
        yield


def insert_many(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Insert rows that all name every column of the table, in plain driver types."""
    if rows:
        _, order = _insertion(table, connection.dialect)
        insert_cells(connection, table, list(map(itemgetter(*order), rows)))


def insert_cells(connection: Connection, table: Table, rows: list[tuple[Any, ...]]) -> None:
    """Insert rows whose cells are in the order of the table's columns, in plain driver types."""
    if rows:
        statement, _ = _insertion(table, connection.dialect)
        cursor = connection.connection.cursor()
        cursor.executemany(statement, rows)
        cursor.close()


class Pen:
    """The one connection that writes, kept from one unit of work to the next."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """Begin a transaction; commit it on leaving, or take all of it back on an error."""
        connection = self._connection
        if connection is None:
            connection = self._connection = self._engine.connect()
        try:
            with connection.begin():
                connection.connection.cursor().execute("BEGIN IMMEDIATE")
                yield connection
        except FAULTS:
            # What went wrong may be the connection itself: the next unit of work takes a new one.
            self.put_down()
            raise

    @property
    def driver_connection(self) -> sqlite3.Connection | None:
        """The driver's own connection, while there is one."""
        if self._connection is None:
            return None
        found = self._connection.connection.driver_connection
        return found if isinstance(found, sqlite3.Connection) else None

    def put_down(self) -> None:
        """Close the connection; the next unit of work opens another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
