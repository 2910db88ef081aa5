"""What tests of the store share: a moment to begin at, and how they write."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from sqlalchemy import Engine

from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.store.dialects import dialect_of
from mc2cm_desk.store.tables import metadata, table_of
from mc2cm_desk.store.unit_of_work import UnitOfWork

START = datetime(2026, 6, 15, 8, tzinfo=UTC)

Write = Callable[[], AbstractContextManager[UnitOfWork]]


def make_tables(engine: Engine) -> None:
    """Make every table, and the full-text index, in an emptied database."""
    for kind in KINDS.values():
        table_of(kind)
    with dialect_of(engine).writing(engine) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
        metadata.create_all(connection)
        dialect_of(engine).create_search(connection)
