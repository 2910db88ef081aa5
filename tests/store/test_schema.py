"""What a library file has that this program did not make, or lacks, is named."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store import engine
from mc2cm_desk.store.files import schema


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A library file of this version, closed."""
    made = tmp_path / "library.sqlite"
    engine.prepare(made, lambda: None)
    return made


def change(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_file_of_this_version_has_nothing_foreign(file: Path) -> None:
    assert schema.foreign_parts(file) == []
    assert schema.acting_parts(file) == []


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("CREATE VIEW spy AS SELECT * FROM city", "view spy"),
        ("CREATE TRIGGER spy AFTER INSERT ON city BEGIN SELECT 1; END", "trigger spy"),
    ],
)
def test_what_acts_by_itself_is_foreign(file: Path, statement: str, part: str) -> None:
    change(file, statement)

    assert schema.foreign_parts(file) == [part]
    assert schema.acting_parts(file) == [part]


def test_a_table_that_lost_a_column_is_named(file: Path) -> None:
    change(file, "ALTER TABLE city DROP COLUMN country")

    assert schema.foreign_parts(file) == ["table city"]
    assert schema.acting_parts(file) == []


def test_a_file_of_a_later_version_or_of_something_else_is_refused(
    file: Path, tmp_path: Path
) -> None:
    change(file, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Refused, match="backup-from-newer-version"):
        schema.foreign_parts(file)

    change(tmp_path / "other.sqlite", "CREATE TABLE city (name)")
    with pytest.raises(Refused, match="not-a-library"):
        schema.foreign_parts(tmp_path / "other.sqlite")
    (tmp_path / "bytes.sqlite").write_bytes(b"no database at all" * 100)
    assert schema.acting_parts(tmp_path / "bytes.sqlite") == []
