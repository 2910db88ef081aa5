"""Connections to files that may be damaged."""

import sqlite3
from typing import Any, Self


class _Cursor(sqlite3.Cursor):
    """A cursor for which whatever SQLite says of a file is an error of the database."""

    def execute(self, *statement: Any) -> Self:
        """Run a statement. Raise `sqlite3.DatabaseError` for bytes that are no text."""
        try:
            return super().execute(*statement)
        except UnicodeDecodeError as error:
            # The message names a part of the schema by bytes that are no text.
            message = "malformed database schema"
            raise sqlite3.DatabaseError(message) from error


class Connection(sqlite3.Connection):
    """A connection whose errors are those of `sqlite3` alone, however a file is damaged."""

    def cursor(self, factory: Any = _Cursor) -> Any:
        """Return a cursor that raises errors of the database alone."""
        return super().cursor(factory)

    def execute(self, *statement: Any) -> Any:
        """Run a statement. Raise `sqlite3.DatabaseError` for bytes that are no text."""
        return self.cursor().execute(*statement)
