"""What goes wrong with disks, as refusals that a person can act on."""

import errno
import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from mc2cm_desk.domain.refusal import Refused

FAULTS = (OSError, SQLAlchemyError, sqlite3.Error)
"""What disks and databases raise."""
PROBE = ".probe.unfinished"
PROBED = 1 << 16
"""Bytes that must find room: what the database's own second file needs at least."""

_FULL = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN = (errno.EACCES, errno.EROFS, errno.EPERM)
_GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ESTALE)
_DAMAGED = {
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_MISMATCH,
    sqlite3.SQLITE_FORMAT,
}
_LOST = ("no such table", "no such column", "malformed", "could not decode")
"""Said of tables and columns that every library has."""
_DAMAGED_READS = {
    sqlite3.SQLITE_IOERR_SHORT_READ,
    sqlite3.SQLITE_IOERR_DATA,
    sqlite3.SQLITE_IOERR_CORRUPTFS,
}


class UnreadableRow(sqlite3.DatabaseError):
    """A row whose cells are no value of their kind: something else than this program wrote it."""


def as_refusal(error: BaseException, folder: Path) -> Refused:
    """Return the refusal for a fault of the disk or the database file in ``folder``."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, sqlite3.Error):
        return Refused(_of_database(error, folder), folder=str(folder), file=str(folder))
    if isinstance(error, OSError):
        return Refused(_of_disk(error, folder), folder=str(folder))
    return Refused("disk-error" if folder.exists() else "library-gone", folder=str(folder))


@contextmanager
def faults_refused(folder: Path) -> Generator[None]:
    """Raise the refusal for a fault of the disk or the database file in ``folder``."""
    try:
        yield
    except FAULTS as error:
        raise as_refusal(error, folder) from error


def _of_database(error: sqlite3.Error, folder: Path) -> str:
    extended: int = getattr(error, "sqlite_errorcode", 0)
    match extended & 0xFF:
        case sqlite3.SQLITE_FULL:
            return "disk-full"
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "library-in-use"
        case code if code in _DAMAGED or extended in _DAMAGED_READS:
            return "library-damaged"
        case _ if isinstance(error, UnreadableRow) or _is_lost(error):
            return "library-damaged"
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR:
            if not folder.exists():
                return "library-gone"
            # SQLite says the same of a full disk, a forbidden one and one that is going.
            return what_stops(folder) or "disk-error"
        case _:
            return "disk-error" if folder.exists() else "library-gone"


def _is_lost(error: sqlite3.Error) -> bool:
    message = str(error).lower()
    return any(words in message for words in _LOST)


def _of_disk(error: OSError, folder: Path) -> str:
    if error.errno in _FULL:
        return "disk-full"
    if error.errno in _FORBIDDEN:
        return "folder-read-only"
    if error.errno in _GONE or not folder.exists():
        return "library-gone"
    return "disk-error"


def what_stops(folder: Path) -> str:
    """Try to write into a folder; return the code of what stops it, empty if nothing does."""
    probe = folder / PROBE
    try:
        with probe.open("wb") as stream:
            stream.write(bytes(PROBED))
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        return _of_disk(error, folder)
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return ""
