"""Library files that are not open: addressed, copied, checked, described, compared."""

import json
import os
import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any, Self, cast
from urllib.parse import quote

from mc2cm_desk.domain.ids import LibraryId
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store import migrations
from mc2cm_desk.store.dialects.sqlite_connection import Connection

HEADER = b"SQLite format 3\x00"
PATIENCE = 10
"""Seconds that a reading waits for somebody who holds the file."""
STATE = (
    "SELECT (SELECT count(*) FROM operation), "
    "(SELECT coalesce(max(seq), 0) FROM operation), "
    "(SELECT coalesce(max(stamp), '') FROM operation)"
)
"""What changes with everything that is journalled; each from an index, not from all rows."""
STEP = 2000
"""Pages copied between two looks at whether the copy is still wanted."""


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


def copy_database(
    source: Path | sqlite3.Connection, target: Path, *, stop: Callable[[], bool] = lambda: False
) -> None:
    """Copy a library file as it is at one moment, while others read and write it.

    ``source`` is a file, or a connection to one that has no name any more. Errors:
    sqlite3.Error, InterruptedError when ``stop`` says so.
    """
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    way = Readable(source) if isinstance(source, Path) else None
    reading = way.connection() if way is not None else cast("sqlite3.Connection", source)
    writing = sqlite3.connect(unfinished)

    def proceed(_status: int, _remaining: int, _total: int) -> None:
        _go_on(stop)

    try:
        writing.execute("PRAGMA synchronous = OFF")
        # One reading transaction: what is written meanwhile neither waits nor begins it again.
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
        reading.backup(writing, pages=STEP, progress=proceed, sleep=0)
        # A copy is one file: nobody looks for a second one with the newest pages.
        writing.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        writing.close()
        for suffix in ("", "-journal"):
            Path(f"{unfinished}{suffix}").unlink(missing_ok=True)
        raise
    finally:
        writing.close()
        if way is not None:
            reading.close()
            way.close()
        elif reading.in_transaction:
            reading.rollback()
    unfinished.replace(target)


def _go_on(stop: Callable[[], bool]) -> None:
    if stop():
        raise InterruptedError


def fault_of(database: Path) -> str:
    """Return what is wrong with a closed database file; empty if nothing is."""
    try:
        with closing(connect(database, immutable=1)) as connection:
            connection.execute("PRAGMA cell_size_check = ON")
            verdict = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except (sqlite3.Error, ValueError) as error:
        return str(error)
    return "" if verdict == "ok" else verdict


@dataclass(frozen=True, slots=True)
class Description:
    """What a library file holds: revision, library, numbers of live records, events.

    ``state`` changes with everything that is written; ``attachments`` are the names of live ones
    by SHA-256.
    """

    revision: str
    library: LibraryId
    state: str
    counts: dict[str, int] = field(default_factory=dict[str, int])
    events: tuple[dict[str, str], ...] = ()
    attachments: dict[str, str] = field(default_factory=dict[str, str])


def describe(connection: sqlite3.Connection) -> Description:
    """Return what a library file holds, of whatever version. Errors: sqlite3.Error."""
    tables = tables_of(connection)
    counts = {
        name: _number(connection, f'SELECT count(*) FROM "{name}" WHERE deleted IS NULL')
        for name in KINDS
        if name in tables
    }
    if "attachment" in tables:
        counts["picture"] = _number(
            connection,
            "SELECT count(*) FROM attachment WHERE deleted IS NULL AND media_type LIKE 'image/%'",
        )
    facts = dict(connection.execute("SELECT name, value FROM fact")) if "fact" in tables else {}
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return Description(
        revision=str(row[0]) if row else "",
        library=LibraryId(str(facts.get("library", ""))),
        state=state_of(connection) if "operation" in tables else "",
        counts=counts,
        events=tuple(_rows(connection, "event")) if "event" in tables else (),
        attachments=dict(
            connection.execute("SELECT sha256, name FROM attachment WHERE deleted IS NULL")
        )
        if "attachment" in tables
        else {},
    )


def state_of(connection: sqlite3.Connection) -> str:
    """Return a text that changes with everything that is journalled."""
    return "|".join(map(str, connection.execute(STATE).fetchone()))


def _rows(connection: sqlite3.Connection, table: str) -> Generator[dict[str, str]]:
    cursor = connection.execute(f'SELECT * FROM "{table}" WHERE deleted IS NULL ORDER BY first_day')
    names = [one[0] for one in cursor.description]
    requested = ("id", "short_name", "title", "first_day", "last_day")
    for row in cursor:
        cells = dict(zip(names, row, strict=True))
        yield {name: str(cells[name]) for name in requested if cells.get(name) is not None}


def _number(connection: sqlite3.Connection, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])


def tables_in(database: Path) -> bool:
    """Return whether a database file has tables, or cannot be looked into (it has bytes then)."""
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


def records_of(connection: sqlite3.Connection, kind: str) -> dict[str, dict[str, Any]]:
    """Return the live rows of a kind by id, with the columns that the file has."""
    cursor = connection.execute(f'SELECT * FROM "{kind}" WHERE deleted IS NULL')
    names = [one[0] for one in cursor.description]
    place = names.index("id")
    return {row[place]: dict(zip(names, row, strict=True)) for row in cursor}


def foreign_parts(database: Path) -> list[str]:
    """Return what the schema of a closed library file has or lacks against its own version.

    Triggers, views and tables of others could change what is read or written later. Errors:
    sqlite3.Error; refused ``backup-from-newer-version``.
    """
    with closing(connect(database, immutable=1)) as connection:
        if "alembic_version" not in tables_of(connection):
            raise Refused("not-a-library", file=str(database))
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        revision = str(row[0]) if row else ""
        found = _schema(connection)
    if revision not in migrations.known():
        raise Refused("backup-from-newer-version", file=str(database))
    expected = _expected_schema(revision)
    return sorted(
        f"{kind} {name}"
        for kind, name in {*found, *expected}
        if found.get((kind, name)) != expected.get((kind, name))
    )


def acting_parts(database: Path) -> list[str]:
    """Return the triggers and views of a closed file; a file that cannot be read has none."""
    statement = "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    try:
        with closing(connect(database, immutable=1)) as connection:
            return [f"{kind} {name}" for kind, name in connection.execute(statement)]
    except sqlite3.Error:
        return []


def _schema(connection: sqlite3.Connection) -> dict[tuple[str, str], object]:
    """Return the parts of a schema: tables by their columns, all else by their words."""
    found: dict[tuple[str, str], object] = {}
    statement = "SELECT type, name, sql FROM sqlite_master"
    shadows = tuple(f"{name}_" for name in _virtual(connection))
    for kind, name, sql in connection.execute(statement).fetchall():
        if kind == "table" and name.startswith(shadows):
            # Written by the full-text index itself, in the way of its own version.
            continue
        words = " ".join(str(sql or "").split())
        found[kind, name] = words
        if kind == "table" and not words.upper().startswith("CREATE VIRTUAL"):
            columns = connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall()
            checks = [one for one in ("CHECK", "GENERATED", "COLLATE") if one in words.upper()]
            found[kind, name] = (tuple(sorted(row[1:4] + row[5:] for row in columns)), *checks)
    return found


def _virtual(connection: sqlite3.Connection) -> list[str]:
    statement = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
    return [name for (name,) in connection.execute(statement)]


@cache
def _expected_schema(revision: str) -> dict[tuple[str, str], object]:
    from mc2cm_desk.store.engine import open_engine

    with TemporaryDirectory(prefix="mc2cm-desk-") as folder:
        file = Path(folder) / "expected.sqlite"
        engine = open_engine(file)
        try:
            migrations.upgrade(engine, revision)
        finally:
            engine.dispose()
        with closing(connect(file)) as connection:
            return _schema(connection)


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


def named(cells: dict[str, Any]) -> dict[str, str] | str:
    """Return the name of a record from its columns: plain, or by language."""
    people = " ".join(str(cells[name]) for name in ("given_name", "family_name") if cells.get(name))
    if people:
        return people
    for name in ("title", "name", "statement", "text", "short_name"):
        value = cells.get(name)
        if isinstance(value, str) and value:
            if value.startswith("{"):
                try:
                    parsed = json.loads(value)
                except ValueError:
                    return value
                if isinstance(parsed, dict):
                    texts = cast("dict[str, Any]", parsed)
                    return {code: str(text) for code, text in texts.items()}
            return value
    return ""
