"""The library's tables from version to version, run when a library is opened."""

from functools import cache
from pathlib import Path

from sqlalchemy import Engine

from mc2cm_desk.store.dialects import dialect_of

_FOLDER = Path(__file__).parent


@cache
def known() -> frozenset[str]:
    """Return the revisions that this program can bring up to date."""
    return frozenset(path.stem.partition("_")[0] for path in (_FOLDER / "versions").glob("0*.py"))


HEAD = max(known())
"""The revision that this program writes: the one with the highest number."""


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run what is missing up to a revision, in one transaction."""
    # Alembic costs start-up time and is needed once a version: imported here.
    from alembic import command
    from alembic.config import Config

    configuration = Config()
    configuration.set_main_option("script_location", str(_FOLDER))
    with dialect_of(engine).writing(engine) as connection, connection.begin():
        configuration.attributes["connection"] = connection
        command.upgrade(configuration, revision)
