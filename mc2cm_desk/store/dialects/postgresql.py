"""PostgreSQL: the same tables on a server, with tsvector.

Keys, codes and stamps are compared byte by byte, and words end where letters do: the database is
made with ``LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'``.
"""

import re
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.dialects.postgresql import insert

__all__ = ["engine", "insert"]

_WRITER = 0x6D63326D
"""The advisory lock that keeps writers apart: sequence numbers have no gaps."""

_CREATE_SEARCH = (
    "CREATE INDEX search_index ON search_entry "
    "USING gin (to_tsvector('simple', title || ' ' || words))"
)
_SEARCH = (
    "SELECT kind, record, event, title FROM search_entry "
    "WHERE to_tsvector('simple', title || ' ' || words) @@ to_tsquery('simple', :terms)"
)


def engine(url: str) -> Engine:
    """Return an engine on a server's database."""
    return create_engine(url, connect_args={"options": "-c synchronous_commit=on"})


def writing(engine: Engine) -> Connection:
    """Return a connection whose transactions keep all other writers waiting."""
    connection = engine.connect()

    def lock(begun: Connection) -> None:
        """Take the lock that lets one transaction write at a time."""
        begun.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITER})").close()

    event.listen(connection, "begin", lock)
    return connection


def reading(engine: Engine) -> Connection:
    """Return a connection whose transactions see one moment."""
    return engine.connect().execution_options(isolation_level="REPEATABLE READ")


def take_snapshot(connection: Connection) -> None:
    """Begin a transaction that sees the moment of this call, which BEGIN alone does not."""
    connection.exec_driver_sql("SELECT 1").close()


def create_search(connection: Connection) -> None:
    """Make the full-text index."""
    connection.exec_driver_sql(_CREATE_SEARCH)


def index_entries(connection: Connection, after: int) -> None:
    """Do nothing: the server keeps its index."""


def unindex_entries(connection: Connection, entries: list[dict[str, Any]]) -> None:
    """Do nothing: the server keeps its index."""


def rebuild_search(connection: Connection) -> None:
    """Write the full-text index anew."""
    connection.exec_driver_sql("REINDEX INDEX search_index")


def search(
    connection: Connection, terms: list[list[str]], within: str, kind: str, limit: int
) -> list[tuple[str, str, str, str]]:
    """Return (kind, record, event, title) of the entries that have every term."""
    query = " & ".join(filter(None, map(_term, terms)))
    if not query:
        return []
    statement = _SEARCH
    values: dict[str, Any] = {"terms": query, "limit": limit}
    if within:
        statement += " AND event = :event"
        values["event"] = within
    if kind:
        statement += " AND kind = :kind"
        values["kind"] = kind
    rows = connection.execute(text(statement + " LIMIT :limit"), values)
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def _term(term: list[str]) -> str:
    # What is no letter or digit parts words for the server; operators must not reach it.
    begun = [f"{word}:*" for word in re.findall(r"\w+", term[0])]
    either = [f"({' & '.join(begun)})"] if begun else []
    either += re.findall(r"\w+", term[1]) if len(term) > 1 else []
    return f"({' | '.join(either)})" if either else ""


def overwrite_freed(connection: Connection) -> None:
    """Do nothing: freed rows go when the tables are written anew."""


def compact(engine: Engine) -> bool:
    """Write the tables anew without the rows that went."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM FULL")
    return True


def fault(connection: Connection, *, thorough: bool) -> str:
    """Return nothing: a server checks its own files."""
    return ""
