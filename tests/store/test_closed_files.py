"""A library file that nobody has open is read wherever it lies."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mc2cm_desk.store.files import closed_files


def made(file: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return file


@pytest.mark.parametrize("name", ["a library.sqlite", "50%?#.sqlite", "مكتبة.sqlite"])
def test_every_character_of_a_path_stands_for_itself(tmp_path: Path, name: str) -> None:
    file = made(tmp_path / name, "CREATE TABLE city (name)", "INSERT INTO city VALUES ('Lyon')")

    with closing(closed_files.connect(file)) as connection:
        assert connection.execute("SELECT name FROM city").fetchall() == [("Lyon",)]
        assert closed_files.tables_of(connection) == {"city"}
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("DELETE FROM city")


def test_a_file_has_tables_or_bytes_that_nobody_can_read(tmp_path: Path) -> None:
    assert not closed_files.tables_in(tmp_path / "none.sqlite")
    (tmp_path / "empty.sqlite").touch()
    assert not closed_files.tables_in(tmp_path / "empty.sqlite")
    assert closed_files.tables_in(made(tmp_path / "full.sqlite", "CREATE TABLE city (name)"))
    (tmp_path / "other.sqlite").write_bytes(b"no database at all" * 100)
    assert closed_files.tables_in(tmp_path / "other.sqlite")


def test_a_file_that_can_be_read_as_it_lies_is_not_copied(tmp_path: Path) -> None:
    file = made(tmp_path / "library.sqlite", "CREATE TABLE city (name)")

    with closed_files.Readable(file) as way, closing(way.connection()) as connection:
        assert (way.database, way.immutable) == (file, False)
        assert closed_files.tables_of(connection) == {"city"}
