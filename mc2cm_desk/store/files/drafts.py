"""The file of drafts: what is half typed, and where somebody was working, durable on its own.

``drafts.sqlite`` lies beside ``library.sqlite`` and has its own connection, so that a draft never
waits for a write of the library. One file, two tables:

* ``draft``: one row a text. Columns ``event``, ``place``, ``record``, ``field``, ``slot`` (together
  the key, see `DraftKey`), ``text``, ``base`` (may be null), ``cursor``, ``at`` (milliseconds since
  1970, UTC).
* ``run``: at most one row, the last run of the window. ``began`` and ``seen`` (milliseconds),
  ``attempts``, ``ended`` (1 once it was closed), and the key of what was worked on.
"""

import os
import sqlite3
from collections.abc import Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    Table,
    Text,
    create_engine,
    delete,
    event,
    insert,
    select,
    update,
)

from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.library.draft import Draft, DraftKey, Interruption
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.engine import DATABASE
from mc2cm_desk.store.errors import FAULTS, as_refusal
from mc2cm_desk.store.files import durable
from mc2cm_desk.store.files.device_identity import identity

DRAFTS = "drafts.sqlite"
SCHEMA = 1
RESERVE = 256 * 1024
"""Bytes that the file keeps free inside, so that a draft still fits when the disk is full."""

_metadata = MetaData()
_KEY = ("event", "place", "record", "field", "slot")

_drafts = Table(
    "draft",
    _metadata,
    *(Column(name, Text, primary_key=True) for name in _KEY),
    Column("text", Text, nullable=False),
    Column("base", Text),
    Column("cursor", Integer, nullable=False),
    Column("at", Integer, nullable=False),
)

_runs = Table(
    "run",
    _metadata,
    Column("number", Integer, primary_key=True),
    Column("began", Integer, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("ended", Integer, nullable=False),
    *(Column(name, Text, nullable=False) for name in _KEY),
)


class DraftStore:
    """Reads and writes the file of drafts; every method may be called from any thread.

    Refused: disk-full, folder-read-only, library-gone, library-replaced. A damaged file is put
    aside under another name and a new one is begun; ``was_damaged`` says so.

    Attributes:
        generation: how often the file was opened; another number than before means that it may be
            another file, which does not hold what was written so far.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / DRAFTS
        self.was_damaged = False
        self.generation = 0
        self._folder = folder
        self._lock = RLock()
        self._engine: Engine | None = None
        self._inode = 0
        self._library = identity(folder / DATABASE)

    def every(self) -> dict[DraftKey, Draft]:
        """Return all drafts; none of a file that was never written."""
        if not self.path.exists():
            return {}
        with self._lock, self._connection() as connection:
            rows = connection.execute(select(_drafts)).mappings().all()
        return {draft.key: draft for draft in map(_draft, rows)}

    def write(
        self,
        drafts: Mapping[DraftKey, Draft | None],
        *,
        seen: datetime | None = None,
        where: DraftKey | None = None,
        stable: bool = False,
    ) -> None:
        """Write drafts (none drops one) and where somebody is working, durable on return.

        ``stable`` says that the run works well: the next interruption counts as the first one.
        """
        with self._lock, self._connection() as connection, connection.begin():
            for key, draft in drafts.items():
                connection.execute(delete(_drafts).where(*_is(key)))
                if draft is not None:
                    connection.execute(insert(_drafts).values(_row(draft)))
            if seen is not None:
                values: dict[str, Any] = {"seen": _milliseconds(seen)}
                if where is not None:
                    values |= _cells(where)
                if stable:
                    values["attempts"] = 0
                connection.execute(update(_runs).values(values))

    def begin_run(self, at: datetime) -> Interruption | None:
        """Note that a window runs from now on; return how the one before ended, if not well."""
        with self._lock, self._connection() as connection, connection.begin():
            before = connection.execute(select(_runs)).mappings().first()
            found = None
            if before is not None and not before["ended"]:
                key = _key(before)
                found = Interruption(
                    seen=_moment(before["seen"]),
                    where=key if key.place else None,
                    attempts=int(before["attempts"]) + 1,
                )
            connection.execute(delete(_runs))
            row = {
                "number": 1,
                "began": _milliseconds(at),
                "seen": _milliseconds(at),
                "attempts": found.attempts if found else 0,
                "ended": 0,
                # Until somebody goes elsewhere, what was worked on is what it was.
                **_cells(found.where if found and found.where else DraftKey(EventId(NO_ID), "")),
            }
            connection.execute(insert(_runs).values(row))
            return found

    def end_run(self) -> None:
        """Note that the window was closed."""
        with self._lock, self._connection() as connection, connection.begin():
            connection.execute(update(_runs).values(ended=1))

    def erase(self, records: Iterable[RecordId], words: Iterable[str]) -> list[DraftKey]:
        """Drop the drafts of these records and those that hold one of these words, bytes and all.

        Return their keys.
        """
        ids, names = set(records), [word.casefold() for word in words if word.strip()]
        gone = [
            key
            for key, draft in self.every().items()
            if ids & set(key.record.split("/"))
            or any(name in draft.text.casefold() for name in names)
            or any(name in (draft.base or "").casefold() for name in names)
        ]
        if gone:
            self.write(dict.fromkeys(gone))
        if self.path.exists():
            with self._lock, self._connection() as connection:
                # Deleted pages are overwritten in the file; the log beside it must go as well,
                # and has drafts that were forgotten before.
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                _reserve(connection)
        return gone

    def copy_into(self, target: Path) -> None:
        """Write a copy of the file as it is at one moment; nothing where there are no drafts."""
        if not self.path.exists():
            return
        with self._lock, self._connection() as connection:
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            copy = sqlite3.connect(target)
            try:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None

    @contextmanager
    def _connection(self) -> Generator[Connection]:
        """Give a connection for one piece of work; faults become refusals."""
        try:
            with self._opened().connect() as connection:
                yield connection
        except FAULTS as error:
            # The connection itself may be what went wrong: the next one is a new one.
            self.close()
            raise as_refusal(error, self._folder) from error

    def accept_replacement(self) -> None:
        """Write into the folder although another library lies there now: it is opened next."""
        with self._lock:
            self._library = identity(self._folder / DATABASE)

    def _expect_same_library(self) -> None:
        """Refuse to write beside another library than the one whose drafts these are."""
        found = identity(self._folder / DATABASE)
        if self._library is None:
            self._library = found
        elif found is not None and found != self._library:
            database = str(self._folder / DATABASE)
            raise Refused("library-replaced", folder=str(self._folder), file=database)

    def _opened(self) -> Engine:
        self._expect_same_library()
        if self._engine is not None and self._inode != _inode(self.path):
            # The file was removed or replaced: what is written into the old one nobody finds.
            self.close()
        if self._engine is None:
            try:
                self._engine = self._made()
            except FAULTS as error:
                if as_refusal(error, self._folder).code != "library-damaged":
                    raise
                self._put_aside()
                self._engine = self._made()
            self._inode = _inode(self.path)
            self.generation += 1
        return self._engine

    def _made(self) -> Engine:
        durable.touch(self.path)
        engine = create_engine(
            "sqlite://",
            creator=lambda: sqlite3.connect(self.path, timeout=5, check_same_thread=False),
        )
        event.listen(engine, "connect", _tuned)
        # Names and half sentences are for their owner alone; the files beside it follow.
        with suppress(FileExistsError):
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with ExitStack() as unfit:
            unfit.callback(engine.dispose)
            with engine.connect() as connection:
                _metadata.create_all(connection)
                connection.commit()
                connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
                _reserve(connection)
            unfit.pop_all()
        return engine

    def _put_aside(self) -> None:
        self.was_damaged = True
        stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
        self.path.replace(self.path.with_name(f"drafts-damaged-{stamp}.sqlite"))
        for ending in ("-wal", "-shm"):
            self.path.with_name(DRAFTS + ending).unlink(missing_ok=True)


def _tuned(connection: sqlite3.Connection, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    # The log begins anew within the room that `_reserve` gave it.
    cursor.execute("PRAGMA wal_autocheckpoint = 50")
    # What was forgotten is overwritten: names and sentences do not stay between the pages.
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


def _reserve(connection: Connection) -> None:
    """Keep free pages in the file and room in its log: a full disk does not stop a draft."""
    connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS reserve (bytes BLOB)")
    connection.exec_driver_sql("INSERT INTO reserve VALUES (zeroblob(?))", (RESERVE,))
    connection.commit()
    connection.exec_driver_sql("DROP TABLE reserve")
    connection.commit()
    # From its beginning again, in the room that it has taken by now.
    connection.exec_driver_sql("PRAGMA wal_checkpoint(RESTART)")
    connection.commit()


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def _milliseconds(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _cells(key: DraftKey) -> dict[str, str]:
    return {name: getattr(key, name) for name in _KEY}


def _is(key: DraftKey) -> list[Any]:
    return [_drafts.c[name] == getattr(key, name) for name in _KEY]


def _key(row: Mapping[Any, Any]) -> DraftKey:
    return DraftKey(**{name: row[name] for name in _KEY})


def _row(draft: Draft) -> dict[str, Any]:
    return {
        **_cells(draft.key),
        "text": draft.text,
        "base": draft.base,
        "cursor": draft.cursor,
        "at": _milliseconds(draft.at),
    }


def _draft(row: Mapping[Any, Any]) -> Draft:
    return Draft(_key(row), row["text"], _moment(row["at"]), row["base"], row["cursor"])
