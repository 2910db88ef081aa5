"""Folders for files that live as long as this process: pages and lists with names in them.

The folder is for its owner alone and holds a lock. The system frees the lock however the process
ends, so that the next start removes what a killed one left.
"""

import atexit
import os
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir

if TYPE_CHECKING:
    from filelock import FileLock

_PREFIX, _LOCK = "mc2cm-desk-", "in-use.lock"


def new_room() -> QTemporaryDir:
    """Return a folder of its own; it goes with the object, at the latest with the process."""
    return QTemporaryDir(str(_folder_of_process() / "XXXXXX"))


def remove_abandoned() -> None:
    """Remove the folders of processes that have ended without doing it."""
    from filelock import FileLock, Timeout

    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError, Timeout):
            if folder.is_symlink() or not _is_ours(folder) or not (folder / _LOCK).exists():
                continue
            lock = FileLock(folder / _LOCK)
            with lock.acquire(timeout=0):
                inside = [one for one in folder.iterdir() if one.name != _LOCK]
                for one in inside:
                    shutil.rmtree(one, ignore_errors=True)
            shutil.rmtree(folder, ignore_errors=True)


@cache
def _folder_of_process() -> Path:
    from filelock import FileLock

    remove_abandoned()
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    lock = FileLock(folder / _LOCK)
    lock.acquire()
    atexit.register(_leave, folder, lock)
    return folder


def _leave(folder: Path, lock: "FileLock") -> None:
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    return os.name == "nt" or folder.stat().st_uid == os.getuid()
