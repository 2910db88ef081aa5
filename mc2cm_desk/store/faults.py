"""What goes wrong with disks, as refusals that a person can act on."""

import errno
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from mc2cm_desk.domain.refusal import Refused


def as_refusal(error: BaseException, folder: Path) -> Refused:
    """Return the refusal for a fault of the disk or the database file."""
    where = str(folder)
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, sqlite3.Error):
        text = str(error).lower()
        if "full" in text:
            return Refused("disk-full", folder=where)
        if "readonly" in text or "read-only" in text or "unable to open" in text:
            gone = not folder.exists()
            return Refused("library-gone" if gone else "folder-read-only", folder=where)
        if "disk i/o" in text or not folder.exists():
            return Refused("library-gone", folder=where)
        if "locked" in text:
            return Refused("library-in-use", folder=where)
        if "malformed" in text or "not a database" in text:
            return Refused("library-damaged", file=where)
    if isinstance(error, OSError):
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return Refused("disk-full", folder=where)
        if error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
            return Refused("folder-read-only", folder=where)
    return Refused("library-gone", folder=where)
