"""The library's tables from version to version, run when a library is opened."""

from pathlib import Path

from sqlalchemy import Engine

HEAD = "0008"
"""The revision that this program writes."""

_FOLDER = Path(__file__).parent


def known() -> frozenset[str]:
    """Return the revisions that this program can bring up to date."""
    return frozenset(path.stem.partition("_")[0] for path in (_FOLDER / "versions").glob("0*.py"))


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run what is missing up to a revision, in one transaction."""
    # Alembic costs start-up time and is needed once a version: imported here.
    from alembic import command
    from alembic.config import Config

    configuration = Config()
    configuration.set_main_option("script_location", str(_FOLDER))
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        configuration.attributes["connection"] = connection
        command.upgrade(configuration, revision)
        connection.commit()
