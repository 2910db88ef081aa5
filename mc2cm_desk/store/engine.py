"""The database file: opened, tuned for durability, migrated after a backup."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store import migrations
from mc2cm_desk.store.dialects import sqlite
from mc2cm_desk.store.dialects.sqlite_connection import Connection
from mc2cm_desk.store.errors import as_refusal
from mc2cm_desk.store.files import closed_files, durable

DATABASE = "library.sqlite"


def open_engine(database: Path, *, read_only: bool = False, immutable: bool = False) -> Engine:
    """Return an engine on the file, which is made if there is none.

    ``immutable`` is for a file on a disk that takes nothing: nobody writes it meanwhile.
    """
    if not read_only:
        durable.touch(database)
    given: dict[str, str | int] = {"mode": "ro" if read_only else "rwc"}
    if immutable:
        given["immutable"] = 1
    address = closed_files.address(database, **given)

    def connected() -> sqlite3.Connection:
        """Return a new connection to the file."""
        return sqlite3.connect(
            address, uri=True, timeout=10, check_same_thread=False, factory=Connection
        )

    return sqlite.engine(connected, read_only=read_only)


def prepare(database: Path, back_up: Callable[[], object]) -> None:
    """Bring the file to this program's version; an older one after ``back_up`` was called.

    Refused: ``not-a-library`` a file of something else, ``library-from-newer-version`` (the file
    stays untouched), ``library-damaged``.
    """
    version = file_version(database)
    if version == migrations.HEAD:
        return
    if version is not None and version not in migrations.known():
        raise Refused("library-from-newer-version", file=str(database))
    if version is not None:
        back_up()
    engine = open_engine(database)
    try:
        migrations.upgrade(engine)
    finally:
        engine.dispose()


def is_current(database: Path) -> bool:
    """Say whether the file has the tables of this program's version."""
    return file_version(database) == migrations.HEAD


def file_version(database: Path) -> str | None:
    """Return the revision of a library file; none for a file that does not exist or is empty.

    Refused: not-a-library, library-damaged, library-altered (triggers or views, which this program
    never makes).
    """
    if not database.exists() or database.stat().st_size == 0:
        return None
    try:
        with closed_files.Readable(database) as way, closing(way.connection()) as connection:
            parts = set(connection.execute("SELECT type, name FROM sqlite_master"))
            if ("table", "alembic_version") not in parts:
                if parts:
                    raise Refused("not-a-library", file=str(database))
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_NOTADB:
            # No connection reads it: opening the file itself takes no lock from anybody.
            with database.open("rb") as stream:
                if stream.read(len(closed_files.HEADER)) != closed_files.HEADER:
                    raise Refused("not-a-library", file=str(database)) from error
        raise as_refusal(error, database.parent) from error
    foreign = sorted(name for kind, name in parts if kind in ("trigger", "view"))
    if foreign:
        raise Refused("library-altered", file=str(database), part=foreign[0])
    return row[0] if row else None
