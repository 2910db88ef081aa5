"""One library's tables on each database that the store speaks to.

PostgreSQL takes part where ``MC2CM_TEST_POSTGRESQL`` names a server: the URL of a database that may
be emptied, such as ``postgresql+psycopg://user@/test``.
"""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import pytest
from databases import START, Write, make_tables
from sqlalchemy import Engine

from mc2cm_desk.store.database import Database
from mc2cm_desk.store.engine import open_engine
from mc2cm_desk.store.unit_of_work import UnitOfWork

SERVER = os.environ.get("MC2CM_TEST_POSTGRESQL", "")


def _engine(name: str, folder: Path) -> Engine:
    if name == "sqlite":
        return open_engine(folder / "library.sqlite")
    from mc2cm_desk.store.dialects import postgresql

    return postgresql.engine(SERVER)


@pytest.fixture(params=["sqlite", *(["postgresql"] if SERVER else [])])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty library on one database, written by the device ``here``."""
    engine = _engine(request.param, tmp_path)
    make_tables(engine)
    opened = Database(engine, "here")
    yield opened
    opened.close()


@pytest.fixture
def write(database: Database) -> Write:
    """Begin a unit of work, each a second after the one before."""
    moment = START

    def begin() -> AbstractContextManager[UnitOfWork]:
        nonlocal moment
        moment += timedelta(seconds=1)
        return database.write("edit", moment)

    return begin
