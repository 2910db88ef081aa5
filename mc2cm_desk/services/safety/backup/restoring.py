"""Restoring a backup: verified beside the library, then put in its place in one step.

What is unpacked and verified is renamed to `READY`; from then on the restore is finished even after
a power cut, by the next opening. Until then the library is as it was.
"""

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.safety.backup import erased_people, making, manifest
from mc2cm_desk.services.safety.backup.making import DRAFTS, FOLDERS, Source
from mc2cm_desk.services.safety.backup.manifest import Backup
from mc2cm_desk.store.engine import DATABASE, is_current, open_engine
from mc2cm_desk.store.errors import FAULTS, as_refusal
from mc2cm_desk.store.files import archive, closed_files, copies, durable, integrity, schema
from mc2cm_desk.store.files.attachments import AttachmentStore
from mc2cm_desk.store.journal.clock import SystemClock
from mc2cm_desk.store.repository import Repository

READY = ".restore-ready"
NAMES = "names.json"
BESIDE = "beside"
READ_ONLY = ".read-only"
"""Marks a folder that holds an unpacked backup: opened for reading, whoever asks."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did; ``before`` is the backup of what was there, none in an empty folder.

    ``has_erased`` says that people had been erased there, who are to be erased again if the backup
    holds them (`personal_data.backups.erase_again`).
    """

    file: Path
    folder: Path
    before: Path | None
    has_erased: bool = False


def restore(folder: Path, file: Path, *, at: datetime | None = None) -> Restored:
    """Put a backup in the place of a library, which may be damaged, empty or missing.

    What was there becomes a backup of its own; whom it knew to be erased stays erased.
    Refused, with nothing changed: restore-from-folder, file-missing, not-a-backup,
    backup-damaged, backup-altered, backup-from-newer-version, library-in-use, disk-full,
    too-little-room, folder-read-only.
    """
    moment = at or SystemClock().now()
    is_new = not folder.exists()
    try:
        durable.make_folder(folder)
        with _locked(folder):
            finish(folder)
            with unpacked(file, folder) as staging:
                names = _names(staging)
                own_manifest = manifest.read(file)
                if not own_manifest.faults:
                    # One that was damaged when it was made says so, and was chosen all the same.
                    _refuse_unsound(staging, file)
                whole = own_manifest.is_whole
                before = _backup_of_present(folder, moment)
                erased = erased_people.known_in(folder / DATABASE)
                erased_people.carry_over(erased, staging / DATABASE)
                content = json.dumps({"names": names, "whole": whole}).encode()
                durable.write(staging / NAMES, content)
                durable.replace(staging, folder / READY)
            finish(folder)
    except Refused:
        if is_new:
            _remove_new(folder)
        raise
    except FAULTS as error:
        if is_new:
            _remove_new(folder)
        raise as_refusal(error, folder) from error
    return Restored(file, folder, before, bool(erased.erased))


def _remove_new(folder: Path) -> None:
    """Remove a folder that was made for a restore, unless more than its lock lies in it."""
    with suppress(OSError):
        if {one.name for one in folder.iterdir()} <= {"library.lock"}:
            (folder / "library.lock").unlink(missing_ok=True)
            folder.rmdir()


def open_beside(folder: Path, file: Path) -> Path:
    """Unpack a backup into a folder of its own beside the library; return that folder.

    It is opened for reading only, so that a text can be copied out of it. Refused as `restore`.
    """
    target = folder / BESIDE / file.stem
    try:
        durable.make_folder(target.parent)
        shutil.rmtree(target, ignore_errors=True)
        with unpacked(file, target.parent, checked=False) as staging:
            durable.write(staging / READ_ONLY, b"")
            durable.replace(staging, target)
    except FAULTS as error:
        raise as_refusal(error, folder) from error
    return target


@contextmanager
def unpacked(file: Path, parent: Path, *, checked: bool = True) -> Generator[Path]:
    """Give a folder with the parts of a backup, verified; it goes afterwards unless renamed.

    Refused: restore-from-folder, file-missing, not-a-backup, backup-damaged, backup-altered,
    backup-from-newer-version. Errors of the disk: OSError.
    """
    try:
        if file.is_dir():
            raise Refused("restore-from-folder", file=str(file))
        if not file.is_file():
            raise Refused("file-missing", file=str(file))
    except PermissionError as error:
        raise Refused("file-unreadable", file=str(file)) from error
    staging = Path(tempfile.mkdtemp(prefix=".restoring-", dir=parent))
    try:
        if _is_archive(file):
            archive.unpack(file, staging)
        else:
            _unpack_database(file, staging / DATABASE)
        database = staging / DATABASE
        if not database.is_file():
            raise Refused("backup-damaged", file=str(file), part=DATABASE)
        if checked:
            _check(database, file)
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _is_archive(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            head = stream.read(16)
    except OSError as error:
        raise Refused("file-unreadable", file=str(file)) from error
    return not head.startswith(closed_files.HEADER)


def _unpack_database(file: Path, target: Path) -> None:
    """Copy a backup of earlier versions: the database alone."""
    try:
        copies.copy_database(file, target)
    except sqlite3.Error as error:
        raise Refused("backup-damaged", file=str(file), part=DATABASE) from error
    durable.owner_only(target)
    durable.sync_file(target)


def _check(database: Path, file: Path) -> None:
    """Refuse a database that is damaged, newer, or has parts that this program never makes.

    The schema comes first: the integrity check would run what somebody put into it.
    """
    try:
        foreign = schema.foreign_parts(database)
    except sqlite3.Error as error:
        raise Refused("backup-damaged", file=str(file), part=DATABASE) from error
    except Refused as refused:
        code = "not-a-backup" if refused.code == "not-a-library" else refused.code
        raise Refused(code, file=str(file)) from refused
    drafts = database.with_name(DRAFTS)
    if drafts.is_file():
        foreign += schema.acting_parts(drafts)
    if foreign:
        raise Refused("backup-altered", file=str(file), part=foreign[0])
    if copies.fault_of(database):
        raise Refused("backup-damaged", file=str(file), part=DATABASE)


def _refuse_unsound(staging: Path, file: Path) -> None:
    """Refuse ``backup-damaged`` if records and journal of a backup contradict each other.

    Tables of an earlier version are migrated, and compared, only when the library is opened.
    """
    database = staging / DATABASE
    if not is_current(database):
        return
    engine = open_engine(database, read_only=True, immutable=True)
    try:
        with engine.connect() as connection:
            faults = integrity.examine(
                Repository(connection), AttachmentStore(staging / "attachments")
            )[3]
    except FAULTS as error:
        raise Refused("backup-damaged", file=str(file), part=DATABASE) from error
    finally:
        engine.dispose()
    # The files of attachments have their own sums in the archive.
    if any(not one.startswith("attachment-") for one in faults):
        raise Refused("backup-damaged", file=str(file), part=DATABASE)


def _names(staging: Path) -> list[str]:
    return sorted(
        one.relative_to(staging).as_posix() for one in staging.rglob("*") if one.is_file()
    )


def _backup_of_present(folder: Path, at: datetime) -> Path | None:
    """Make a backup of what is there, whatever its state; none of an empty folder."""
    database = folder / DATABASE
    there = database.exists() and database.stat().st_size > 0
    beside = any(one.is_file() for name in FOLDERS for one in (folder / name).rglob("*"))
    if not there and not beside and not (folder / DRAFTS).exists():
        return None
    source = Source(folder)
    made: Backup = making.make_of(source, Reason.BEFORE_RESTORE, at, damaged_too=True)
    if there:
        # Its newest pages go into the file: between two steps below it is whole without the other.
        with suppress(sqlite3.Error), closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return made.path


@contextmanager
def _locked(folder: Path) -> Generator[None]:
    lock = FileLock(folder / "library.lock", timeout=0, mode=durable.OWN_FILE, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise Refused("library-in-use", folder=str(folder)) from error
    try:
        yield
    finally:
        lock.release()


def finish(folder: Path) -> None:
    """Put what is ready in its place; whoever calls holds the library's lock. Errors: OSError.

    It can be done again from the beginning after any interruption.
    """
    ready = folder / READY
    if not (ready / NAMES).is_file():
        shutil.rmtree(ready, ignore_errors=True)
        return
    stored = json.loads((ready / NAMES).read_text(encoding="utf-8"))
    if stored["whole"]:
        _remove_drafts(folder, retained=set(stored["names"]))
    changed: set[Path] = {folder}
    for name in _names(ready):
        if name in (NAMES, DATABASE):
            continue
        target = folder / name
        durable.make_folder(target.parent)
        (ready / name).replace(target)
        changed.add(target.parent)
    for one in changed:
        durable.sync_folder(one)
    if (ready / DATABASE).exists():
        for suffix in ("-wal", "-shm", "-journal"):
            (folder / f"{DATABASE}{suffix}").unlink(missing_ok=True)
        durable.sync_folder(folder)
        durable.replace(ready / DATABASE, folder / DATABASE)
    shutil.rmtree(ready)
    durable.sync_folder(folder)


def _remove_drafts(folder: Path, retained: set[str]) -> None:
    for suffix in ("-wal", "-shm", "-journal"):
        (folder / f"{DRAFTS}{suffix}").unlink(missing_ok=True)
    present = [folder / DRAFTS, *(folder / "drafts").glob("*")]
    for one in present:
        if one.is_file() and one.relative_to(folder).as_posix() not in retained:
            one.unlink()
