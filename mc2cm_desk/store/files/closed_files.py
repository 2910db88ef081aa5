"""Library files that are not open: addressed, and read wherever they lie."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Self
from urllib.parse import quote

from mc2cm_desk.store.dialects.sqlite_connection import Connection

HEADER = b"SQLite format 3\x00"
PATIENCE = 10
"""Seconds that a reading waits for somebody who holds the file."""


def address(database: Path, **parameters: str | int) -> str:
    """Return the URI of a database file; every character of its path stands for itself."""
    path = database.absolute()
    # On POSIX a path is bytes: one that is no UTF-8 is a path all the same.
    raw = path.as_posix() if os.name == "nt" else os.fsencode(path)
    given = "&".join(f"{name}={value}" for name, value in parameters.items())
    prefix = "file:/" if os.name == "nt" and not str(raw).startswith("/") else "file:"
    return f"{prefix}{quote(raw)}?{given}"


def connect(database: Path, **parameters: str | int) -> sqlite3.Connection:
    """Open a file for reading; nothing in its schema may call a function of ours."""
    given = {"mode": "ro", **parameters}
    connection = sqlite3.connect(
        address(database, **given), uri=True, timeout=PATIENCE, factory=Connection
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def tables_in(database: Path) -> bool:
    """Say whether a database file has tables, or cannot be looked into (it has bytes then)."""
    if not database.exists() or not database.stat().st_size:
        return False
    try:
        with Readable(database) as way, closing(way.connection()) as connection:
            return bool(tables_of(connection))
    except sqlite3.Error:
        return True


def tables_of(connection: sqlite3.Connection) -> set[str]:
    """Return the names of the tables of a database."""
    statement = "SELECT name FROM sqlite_master WHERE type = 'table'"
    return {name for (name,) in connection.execute(statement)}


class Readable:
    """A way to read a database wherever it lies.

    On a disk that takes nothing it is read as it is; where its newest pages lie in a second file,
    both are copied into a temporary folder, which goes with ``close``. Errors: sqlite3.Error,
    OSError.

    Attributes:
        database: the file to open.
        immutable: whether it must be opened so, for nothing can be written beside it.
    """

    def __init__(self, database: Path) -> None:
        self.database, self.immutable = database, False
        self._room: TemporaryDirectory[str] | None = None
        try:
            _look_into(database)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _CANNOT_WRITE or not database.exists():
                raise
            self._find_another_way()

    def close(self) -> None:
        """Remove what was copied."""
        if self._room is not None:
            self._room.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def connection(self) -> sqlite3.Connection:
        """Return a connection for reading."""
        given = {"immutable": 1} if self.immutable else {}
        return connect(self.database, **given)

    def _find_another_way(self) -> None:
        journal = Path(f"{self.database}-wal")
        if not journal.exists() or not journal.stat().st_size:
            _look_into(self.database, immutable=1)
            self.immutable = True
            return
        self._room = TemporaryDirectory(prefix="mc2cm-desk-")
        copy = Path(self._room.name) / self.database.name
        for one in (self.database, journal):
            copyfile(one, copy.with_name(one.name))
        self.database = copy
        _look_into(copy)


_CANNOT_WRITE = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)


def _look_into(database: Path, **parameters: str | int) -> None:
    with closing(connect(database, **parameters)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
