"""Faults of disks and database files as refusals that a person can act on."""

import errno
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from mc2cm_desk.store.errors import PROBE, UnreadableRow, as_refusal, what_stops


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EACCES, "folder-read-only"),
        (errno.EROFS, "folder-read-only"),
        (errno.ENOENT, "library-gone"),
        (errno.EIO, "disk-error"),
    ],
)
def test_an_error_of_the_disk_is_told_by_its_number(tmp_path: Path, number: int, code: str) -> None:
    refused = as_refusal(OSError(number, "said by the system"), tmp_path)
    assert (refused.code, refused.values["folder"]) == (code, str(tmp_path))


def database_error(code: int, words: str = "said by the database") -> sqlite3.Error:
    error = sqlite3.OperationalError(words)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (database_error(sqlite3.SQLITE_FULL), "disk-full"),
        (database_error(sqlite3.SQLITE_BUSY), "library-in-use"),
        (database_error(sqlite3.SQLITE_CORRUPT), "library-damaged"),
        (database_error(sqlite3.SQLITE_IOERR_SHORT_READ), "library-damaged"),
        (database_error(sqlite3.SQLITE_ERROR, "no such table: event"), "library-damaged"),
        (UnreadableRow("a cell is no time"), "library-damaged"),
        (database_error(sqlite3.SQLITE_READONLY), "disk-error"),
        (database_error(sqlite3.SQLITE_ERROR), "disk-error"),
    ],
)
def test_an_error_of_the_database_is_told_by_its_code_also_inside_another_one(
    tmp_path: Path, error: sqlite3.Error, code: str
) -> None:
    assert as_refusal(error, tmp_path).code == code
    assert as_refusal(OperationalError("select", {}, error), tmp_path).code == code


def test_a_folder_that_is_not_there_any_more_is_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    for error in (
        database_error(sqlite3.SQLITE_CANTOPEN),
        database_error(sqlite3.SQLITE_ERROR),
        OSError(errno.EIO, "x"),
        RuntimeError("x"),
    ):
        assert as_refusal(error, gone).code == "library-gone"
    assert as_refusal(RuntimeError("x"), tmp_path).code == "disk-error"


def test_a_folder_that_takes_what_is_written_is_stopped_by_nothing(tmp_path: Path) -> None:
    assert what_stops(tmp_path) == ""
    assert not (tmp_path / PROBE).exists()
    assert what_stops(tmp_path / "gone") == "library-gone"
