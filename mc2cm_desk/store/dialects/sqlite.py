"""SQLite: a file in WAL mode, written by one connection at a time, with FTS5."""

import sqlite3
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, text
from sqlalchemy.dialects.sqlite import insert

__all__ = ["engine", "insert"]

CREATE_SEARCH = (
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "title, words, content='search_entry', content_rowid='number', prefix='1 2 3', "
    "tokenize='unicode61 remove_diacritics 2')"
)
"""The index reads its text from `search_entry`: nothing is stored twice."""

_INDEX = text(
    "INSERT INTO search_index(rowid, title, words) "
    "SELECT number, title, words FROM search_entry WHERE number > :after ORDER BY number"
)
_UNINDEX = text(
    "INSERT INTO search_index(search_index, rowid, title, words) "
    "VALUES ('delete', :number, :title, :words)"
)
_REBUILD = text("INSERT INTO search_index(search_index) VALUES ('rebuild')")
_SEARCH = (
    "SELECT e.kind, e.record, e.event, e.title FROM search_index i "
    "JOIN search_entry e ON e.number = i.rowid WHERE search_index MATCH :terms"
)
_BEGIN = "sqlite_begin"
"""The execution option that says how a transaction begins; empty: none is begun."""


def engine(connect: Callable[[], sqlite3.Connection], *, read_only: bool = False) -> Engine:
    """Return an engine; every connection is WAL, FULL, with foreign keys enforced."""
    made = create_engine("sqlite://", creator=connect, poolclass=QueuePool)

    def tune(connection: sqlite3.Connection, _record: Any) -> None:
        """Set what each connection needs."""
        # Transactions are begun below, never by sqlite3 itself, which would defer them.
        connection.isolation_level = None
        cursor = connection.cursor()
        if not read_only:
            cursor.execute("PRAGMA journal_mode = WAL")
        # Nothing that somebody put into the schema may call a function while we read or write.
        cursor.execute("PRAGMA trusted_schema = OFF")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA cache_size = -64000")
        # A list of ten thousand people is committed without being copied into the file at once.
        cursor.execute("PRAGMA wal_autocheckpoint = 10000")
        cursor.close()

    def begin(connection: Connection) -> None:
        """Begin a transaction the way its connection asks for."""
        how = connection.get_execution_options().get(_BEGIN, "BEGIN")
        if how:
            connection.exec_driver_sql(how).close()

    event.listen(made, "connect", tune)
    event.listen(made, "begin", begin)
    return made


def writing(engine: Engine) -> Connection:
    """Return a connection whose transactions take the write lock when they begin."""
    return engine.connect().execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})


def reading(engine: Engine) -> Connection:
    """Return a connection whose transactions see one moment."""
    return engine.connect()


def take_snapshot(connection: Connection) -> None:
    """Begin a transaction that sees the moment of this call, which BEGIN alone does not."""
    connection.begin()
    cursor = connection.connection.cursor()
    cursor.execute("SELECT 1 FROM sqlite_schema LIMIT 1")
    cursor.close()


def driver_connection(connection: Connection | None) -> sqlite3.Connection | None:
    """Return SQLite's own connection behind one of SQLAlchemy; none if there is none."""
    found = connection.connection.driver_connection if connection is not None else None
    return found if isinstance(found, sqlite3.Connection) else None


def create_search(connection: Connection) -> None:
    """Make the full-text index."""
    connection.exec_driver_sql(CREATE_SEARCH).close()


def index_entries(connection: Connection, after: int) -> None:
    """Take the entries with a higher number into the full-text index."""
    connection.execute(_INDEX, {"after": after})


def unindex_entries(connection: Connection, entries: list[dict[str, Any]]) -> None:
    """Take entries out of the full-text index."""
    connection.execute(_UNINDEX, entries)


def rebuild_search(connection: Connection) -> None:
    """Write the full-text index anew."""
    connection.execute(_REBUILD)


def search(
    connection: Connection, terms: list[list[str]], within: str, kind: str, limit: int
) -> list[tuple[str, str, str, str]]:
    """Return (kind, record, event, title) of the entries that have every term."""
    statement = _SEARCH
    values: dict[str, Any] = {"terms": " AND ".join(map(_term, terms)), "limit": limit}
    if within:
        statement += " AND e.event = :event"
        values["event"] = within
    if kind:
        statement += " AND e.kind = :kind"
        values["kind"] = kind
    # Ranking thousands of hits of one letter costs 29 ms; the first found are shown instead.
    rows = connection.execute(text(statement + " LIMIT :limit"), values)
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def _term(term: list[str]) -> str:
    if len(term) == 1:
        return f'"{term[0]}"*'
    return f'("{term[0]}"* OR "{term[1]}")'


def overwrite_freed(connection: Connection) -> None:
    """Fill with zeros whatever space this connection frees in the file."""
    connection.exec_driver_sql("PRAGMA secure_delete = ON").close()


def compact(engine: Engine) -> bool:
    """Write the file anew without its free space, and empty the log beside it.

    Says whether the log could be emptied: not while somebody reads an older state of the file.
    """
    with engine.connect().execution_options(**{_BEGIN: ""}) as connection:
        connection.exec_driver_sql("VACUUM").close()
        busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one()
    return not busy


def fault(connection: Connection, *, thorough: bool) -> str:
    """Return what SQLite finds wrong with the file; empty if nothing."""
    pragma = "integrity_check" if thorough else "quick_check(1)"
    verdict = str(connection.exec_driver_sql(f"PRAGMA {pragma}").scalar())
    return "" if verdict == "ok" else verdict
