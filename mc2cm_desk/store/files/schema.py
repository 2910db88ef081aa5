"""What the schema of a closed library file has that this program did not make."""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store import migrations
from mc2cm_desk.store.engine import open_engine
from mc2cm_desk.store.files.closed_files import connect, tables_of


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
    with TemporaryDirectory(prefix="mc2cm-desk-") as folder:
        file = Path(folder) / "expected.sqlite"
        engine = open_engine(file)
        try:
            migrations.upgrade(engine, revision)
        finally:
            engine.dispose()
        with closing(connect(file)) as connection:
            return _schema(connection)
