"""What SQLite and PostgreSQL say differently: transactions, upsert, full text, maintenance."""

from types import ModuleType
from typing import Any, Protocol, cast

from sqlalchemy import Connection, Engine, Table

from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.store.dialects import sqlite

SearchHit = tuple[str, RecordId, EventId, str]
"""A hit of the full-text index: kind, record, event, title."""


class StoreDialect(Protocol):
    """What the store asks of a database beyond SQL's common part."""

    def writing(self, engine: Engine) -> Connection:
        """Return a connection whose transactions keep all other writers waiting."""
        ...

    def reading(self, engine: Engine) -> Connection:
        """Return a connection whose transactions see one moment."""
        ...

    def take_snapshot(self, connection: Connection) -> None:
        """Begin a transaction on a connection of `reading`: it sees the moment of this call."""
        ...

    def insert(self, table: Table) -> Any:
        """Return an INSERT with ``on_conflict_do_nothing`` and ``on_conflict_do_update``."""
        ...

    def create_search(self, connection: Connection) -> None:
        """Make the full-text index beside the table ``search_entry``."""
        ...

    def index_entries(self, connection: Connection, after: int) -> None:
        """Take the entries with a higher number into the full-text index."""
        ...

    def unindex_entries(self, connection: Connection, entries: list[dict[str, Any]]) -> None:
        """Take entries (number, title, words) out of the full-text index before they go."""
        ...

    def rebuild_search(self, connection: Connection) -> None:
        """Write the full-text index anew: nothing of entries that went is left in its pages."""
        ...

    def search(
        self, connection: Connection, terms: list[list[str]], within: str, kind: str, limit: int
    ) -> list[SearchHit]:
        """Return the entries that have every term: a beginning of a word, or one whole word more.

        A term is [beginning] or [beginning, word]; ``within`` is an event's id, or empty.
        """
        ...

    def overwrite_freed(self, connection: Connection) -> None:
        """Leave nothing legible in the space that this connection frees."""
        ...

    def compact(self, engine: Engine) -> bool:
        """Write the tables anew without free space; say whether nothing old is left beside."""
        ...

    def fault(self, connection: Connection, *, thorough: bool) -> str:
        """Return what is wrong with the files of the database; empty if nothing is."""
        ...


def dialect_of(connection: Connection | Engine) -> StoreDialect:
    """Return what is particular to the database of a connection."""
    module: ModuleType = sqlite
    if connection.dialect.name == "postgresql":
        # Imported where it is used: psycopg is no dependency of the program on one laptop.
        from mc2cm_desk.store.dialects import postgresql as module
    return cast("StoreDialect", module)
