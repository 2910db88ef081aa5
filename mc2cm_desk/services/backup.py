"""Backups, their return, and whether the library is whole."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.store import soundness
from mc2cm_desk.store.engine import DATABASE, copy_database, file_version
from mc2cm_desk.store.faults import as_refusal
from mc2cm_desk.store.libraries import FAULTS

KEPT = 10


@dataclass(frozen=True, slots=True)
class Soundness:
    """What `check` found: numbers of records and operations, and what is wrong, in codes."""

    records: int
    operations: int
    attachments: int
    faults: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        return not self.faults


def check(library: Library) -> Soundness:
    """Read everything: the file's integrity, the journal against the records, the files."""
    with library.read() as view:
        found = soundness.examine(view, library.attachments)
    return Soundness(*found)


def backup(library: Library) -> Path:
    """Copy the library file as it is now; return where. Refused: disk-full, folder-read-only."""
    name = library.now().strftime("library-%Y%m%d-%H%M%S.sqlite")
    target = library.backups / name
    try:
        library.backups.mkdir(parents=True, exist_ok=True)
        copy_database(library.database, target)
    except FAULTS as error:
        raise as_refusal(error, library.backups) from error
    for old in every(library)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def every(library: Library) -> list[Path]:
    """Return the backups of this library, the newest first."""
    return sorted(library.backups.glob("library-*.sqlite"), reverse=True)


def restore(folder: Path, file: Path) -> Path:
    """Put a backup in the place of a library; what was there is kept beside. Return where.

    Refused: file-missing, not-a-library, library-damaged, library-in-use, disk-full.
    """
    if not file.is_file():
        raise Refused("file-missing", file=str(file))
    if file_version(file) is None:
        raise Refused("not-a-library", file=str(file))
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / "library.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise Refused("library-in-use", folder=str(folder)) from error
    try:
        return _exchange(folder, file)
    except FAULTS as error:
        raise as_refusal(error, folder) from error
    finally:
        lock.release()


def _exchange(folder: Path, file: Path) -> Path:
    current = folder / DATABASE
    kept = folder / "backups" / "before-restore.sqlite"
    arriving = folder / "library.arriving"
    shutil.copyfile(file, arriving)
    if current.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        copy_database(current, kept)
        for beside in ("-wal", "-shm"):
            Path(f"{current}{beside}").unlink(missing_ok=True)
    arriving.replace(current)
    return kept
