"""The database file: opened, tuned for durability, migrated after a backup."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store import migrations

DATABASE = "library.sqlite"


def open_engine(database: Path, *, read_only: bool = False) -> Engine:
    """Return an engine on the file; every connection is WAL, FULL, foreign keys on."""
    mode = "ro" if read_only else "rwc"
    address = f"file:{database.as_posix()}?mode={mode}&uri=true"
    engine = create_engine(
        f"sqlite:///{address}", connect_args={"timeout": 10, "check_same_thread": False}
    )

    def tuned(connection: sqlite3.Connection, _record: Any) -> None:
        # The transaction is ours alone: BEGIN IMMEDIATE, never sqlite3's own deferred one.
        connection.isolation_level = None
        cursor = connection.cursor()
        if not read_only:
            cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA cache_size = -64000")
        # A list of ten thousand people is committed without being copied into the file at once.
        cursor.execute("PRAGMA wal_autocheckpoint = 10000")
        cursor.close()

    event.listen(engine, "connect", tuned)
    return engine


def prepare(database: Path, *, backups: Path) -> None:
    """Bring the file to this program's version, after a backup of an older one.

    Refused: ``not-a-library`` a file of something else, ``library-from-newer-version`` (the file
    stays untouched), ``library-damaged``.
    """
    version = file_version(database)
    if version == migrations.HEAD:
        return
    if version is not None and version not in migrations.known():
        raise Refused("library-from-newer-version", file=str(database))
    if version is not None:
        backups.mkdir(parents=True, exist_ok=True)
        copy_database(database, backups / f"before-{migrations.HEAD}-from-{version}.sqlite")
    engine = open_engine(database)
    try:
        migrations.upgrade(engine)
    finally:
        engine.dispose()


def is_current(database: Path) -> bool:
    """Say whether the file has the tables of this program's version."""
    return file_version(database) == migrations.HEAD


def file_version(database: Path) -> str | None:
    """Return the revision of a library file; none for a file that does not exist or is empty."""
    if not database.exists() or database.stat().st_size == 0:
        return None
    with database.open("rb") as stream:
        if stream.read(16) != b"SQLite format 3\x00":
            raise Refused("not-a-library", file=str(database))
    try:
        connection = sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)
        try:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
            if "alembic_version" not in tables:
                if tables:
                    raise Refused("not-a-library", file=str(database))
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            connection.close()
    except (sqlite3.DatabaseError, DatabaseError) as error:
        raise Refused("library-damaged", file=str(database)) from error
    return row[0] if row else None


def copy_database(source: Path, target: Path) -> None:
    """Copy a library file as it is at one moment, while others may read it."""
    unfinished = target.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    reading = sqlite3.connect(source)
    writing = sqlite3.connect(unfinished)
    try:
        reading.backup(writing)
        # A copy is one file: nobody looks for a second one with the newest pages.
        writing.execute("PRAGMA journal_mode = DELETE")
    finally:
        writing.close()
        reading.close()
    unfinished.replace(target)


def compact(engine: Engine) -> bool:
    """Write the file anew without its free space, and empty the log beside it.

    Says whether the log could be emptied: not while somebody reads an older state of the file.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("VACUUM").close()
        busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one()
    return not busy
