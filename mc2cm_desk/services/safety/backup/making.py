"""Making a backup: one file with everything, verified after it was written."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from mc2cm_desk import __version__
from mc2cm_desk.domain.ids import DeviceId, LibraryId
from mc2cm_desk.domain.library.backups import Reason, superfluous
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.safety import library_folder
from mc2cm_desk.services.safety.backup import manifest
from mc2cm_desk.services.safety.backup.manifest import SUFFIX, Backup
from mc2cm_desk.store.engine import DATABASE
from mc2cm_desk.store.errors import FAULTS, as_refusal, what_stops
from mc2cm_desk.store.files import archive, closed_files, copies, device_identity, durable

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

FOLDER = "backups"
DRAFTS = "drafts.sqlite"
FOLDERS = ("attachments", "drafts", "dictionaries")
ROOM_LEFT = 8 << 20
"""Bytes that a backup leaves free on the library's own disk: what is typed next needs them."""
MARGIN = 1 << 20
"""Bytes for folders, the manifest, and what a file system keeps for itself."""
MEGA = 1_000_000
PATIENCE = 120
"""Seconds that a backup waits for another one of the same library."""

Stop = Callable[[], bool]


def lock_of(folder: Path) -> FileLock:
    """Return the lock of a folder of backups, a file for its owner alone."""
    return FileLock(
        folder / "backups.lock", timeout=PATIENCE, mode=durable.OWN_FILE, thread_local=False
    )


def never() -> bool:
    """Return false: nobody asks to stop."""
    return False


@dataclass(frozen=True, slots=True)
class Source:
    """The library that is backed up, which need not be open.

    ``connection`` stands for a database whose file has lost its name.
    """

    folder: Path
    device: DeviceId = DeviceId("")
    connection: sqlite3.Connection | None = None

    @property
    def database(self) -> Path:
        """The database file."""
        return self.folder / DATABASE


def make(
    library: "Library",
    reason: Reason = Reason.BY_HAND,
    *,
    target: Path | None = None,
    stop: Stop = never,
) -> Backup:
    """Back up the library as it is now, and remove what is superfluous afterwards.

    With ``target``, a .zip file or a folder, it lies there, and nothing is removed. Of the files
    that are there only an earlier backup of the same library is replaced. Writing goes on
    meanwhile.
    Refused: output-in-library, file-kind-unknown, file-is-another; library-damaged (the good
    backups stay), disk-full, too-little-room, folder-read-only, library-gone, backup-unverified.
    Errors: InterruptedError when ``stop`` says so.
    """
    if target is not None:
        target = _checked(target, library)
    source = Source(library.folder, library.device)
    return make_of(source, reason, library.now(), target=target, stop=stop)


def make_of(
    source: Source,
    reason: Reason,
    at: datetime,
    *,
    target: Path | None = None,
    damaged_too: bool = False,
    sequence: int = 0,
    stop: Stop = never,
) -> Backup:
    """Back up a library that need not be open; with ``damaged_too`` also one that is not whole.

    A damaged database is copied byte by byte then, and the backup says so. With a ``sequence`` it
    stands in the place of an earlier backup. Refused as `make`.
    """
    where = source.folder / FOLDER
    if target is not None:
        where = target if target.is_dir() else target.parent
    elif not source.folder.is_dir():
        # A new folder in its place would keep the library from coming back.
        raise Refused("library-gone", folder=str(source.folder))
    try:
        durable.make_folder(where)
        if target is not None:
            made = _written(
                source, reason, at, where, target,
                damaged_too=damaged_too, stop=stop, sequence=sequence,
            )  # fmt: skip
        else:
            durable.owner_only(where)
            with lock_of(where):
                made = _written(source, reason, at, where, None, damaged_too=damaged_too, stop=stop)
                rotate(where, made.library_id, at)
    except Timeout as error:
        raise Refused("library-in-use", folder=str(source.folder)) from error
    except InterruptedError:
        raise
    except FAULTS as error:
        raise as_refusal(error, where) from error
    return made


def _checked(target: Path, library: "Library") -> Path:
    """Return where a backup is written that was asked for: links are followed."""
    place = Path(os.path.realpath(target))
    library_folder.refuse_own(place / "backup.zip" if place.is_dir() else place)
    if place.is_dir():
        return place
    if any(one.suffix.lower() != SUFFIX for one in (target, place)):
        raise Refused("file-kind-unknown", name=target.name, kinds=SUFFIX)
    if os.path.lexists(place) and not _is_backup_of(place, library):
        raise Refused("file-is-another", name=target.name)
    return place


def _is_backup_of(file: Path, library: "Library") -> bool:
    if not file.is_file():
        return False
    found = manifest.read(file)
    return bool(found.revision) and found.library_id == library.fact("library")


def state_of_library(library: "Library") -> str:
    """Return a text that changes with everything that is written in an open library."""
    with library.read() as view:
        state = device_identity.state(view.connection)
    return f"{state}|{_state_of_drafts(library.folder / DRAFTS)[1]}"


def _state_of_drafts(file: Path) -> tuple[int, str]:
    """Return how many texts a file of drafts holds, and a text that changes with them."""
    statement = "SELECT count(*), coalesce(max(at), 0), coalesce(sum(length(text)), 0) FROM draft"
    if not file.is_file() or not file.stat().st_size:
        return 0, ""
    try:
        with closing(closed_files.connect(file)) as connection:
            found = connection.execute(statement).fetchone()
    except sqlite3.Error:
        return 0, ""
    return found[0], "|".join(map(str, found))


def rotate(folder: Path, library_id: LibraryId, now: datetime) -> list[Path]:
    """Remove what is superfluous of one library's backups; return what was removed."""
    known = [manifest.read(file) for file in manifest.every_file(folder)]
    ours = {one.sequence: one for one in known if one.sequence and one.library_id == library_id}
    removed: list[Path] = []
    for one in superfluous((backup.aged for backup in ours.values()), now):
        path = ours[one.sequence].path
        with suppress(OSError):
            path.unlink()
            removed.append(path)
    return removed


def _written(
    source: Source,
    reason: Reason,
    at: datetime,
    where: Path,
    target: Path | None,
    *,
    damaged_too: bool,
    stop: Stop,
    sequence: int = 0,
) -> Backup:
    _need_room(source.folder, where)
    staging = Path(tempfile.mkdtemp(prefix=".making-", dir=where))
    try:
        content = _Content(source, staging, damaged_too=damaged_too, stop=stop)
        last = max((manifest.sequence_of(file) for file in manifest.every_file(where)), default=0)
        sequence = sequence or last + 1

        def manifest_of(sums: dict[str, list[Any]]) -> dict[str, Any]:
            """Return the manifest with the sums of the parts."""
            found = content.description
            return {
                "program": __version__,
                "revision": found.revision,
                "library": found.library,
                "device": source.device,
                "at": at.isoformat(),
                "reason": reason.value,
                "sequence": sequence,
                "counts": found.counts | {"draft": content.drafts},
                "events": found.events,
                "state": f"{found.state}|{content.drafts_state}",
                "faults": content.faults(sums),
            }

        name = manifest.file_name(content.description.library, sequence, at, reason)
        file = where / name
        if target is not None and not target.is_dir():
            file = target
        written = archive.write(file, content.parts(), manifest_of, at, stop=stop)
        return manifest.from_manifest(file, written)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


class _Content:
    """The parts of one backup: copies of the databases, and the files beside them."""

    def __init__(self, source: Source, staging: Path, *, damaged_too: bool, stop: Stop) -> None:
        self._folder, self._staging = source.folder, staging
        self._damage = ""
        self.description = copies.Description("", LibraryId(""), "")
        database = staging / DATABASE
        try:
            copies.copy_database(source.connection or source.database, database, stop=stop)
            self._damage = copies.fault_of(database)
        except sqlite3.DatabaseError as error:
            if not damaged_too:
                raise
            self._damage = str(error) or type(error).__name__
        with (
            suppress(sqlite3.Error),
            closing(closed_files.connect(database, immutable=1)) as connection,
        ):
            self.description = copies.describe(connection)
        if not self.description.revision:
            self._damage = self._damage or "no tables"
        if self._damage and not damaged_too:
            raise Refused("library-damaged", file=str(source.database))
        if self._damage:
            self._copy_bytes()
        self.drafts, self.drafts_state = self._copy_drafts()

    def parts(self) -> Iterator[tuple[str, Path]]:
        """Yield (name, file) of each part, the databases first."""
        for file in sorted(self._staging.iterdir()):
            yield file.name, file
        for folder in FOLDERS:
            for file in sorted((self._folder / folder).rglob("*")):
                name = file.relative_to(self._folder).as_posix()
                if archive.may_be_part(name) and file.is_file() and not file.is_symlink():
                    yield name, file

    def faults(self, sums: dict[str, list[Any]]) -> list[str]:
        """Return what is wrong with what was packed, ``what: where``."""
        found = [f"file: {self._damage}"] if self._damage else []
        for digest, name in sorted(self.description.attachments.items()):
            packed = sums.get(f"attachments/{digest[:2]}/{digest}")
            if packed is None:
                found.append(f"attachment-missing: {name}")
            elif packed[1] != digest:
                found.append(f"attachment-damaged: {name}")
        return found

    def _copy_bytes(self) -> None:
        for suffix in ("", "-wal"):
            file = self._folder / f"{DATABASE}{suffix}"
            if file.exists():
                shutil.copyfile(file, self._staging / file.name)

    def _copy_drafts(self) -> tuple[int, str]:
        """Copy what is under the fingers; return how many texts, and their state."""
        file, copy = self._folder / DRAFTS, self._staging / DRAFTS
        number = sum(one.is_file() for one in (self._folder / "drafts").glob("*.txt"))
        if not file.is_file() or not file.stat().st_size:
            return number, ""
        try:
            copies.copy_database(file, copy)
        except sqlite3.DatabaseError:
            # Drafts are worth less than the record: what is left of them comes along as it is.
            shutil.copyfile(file, copy)
        # Whoever restores it did not crash: the texts come back, the notice of a crash does not.
        with suppress(sqlite3.Error), closing(sqlite3.connect(copy)) as connection:
            connection.execute("UPDATE run SET ended = 1")
            connection.commit()
        found, state = _state_of_drafts(copy)
        return number + found, state


def _need_room(folder: Path, where: Path) -> None:
    """Refuse a backup that nothing can be written for, or that would leave no room to type in.

    Refused: what `what_stops` finds, too-little-room (needed and free, in MB).
    """
    stopped = what_stops(where)
    if stopped:
        raise Refused(stopped, folder=str(where))
    # Databases are copied first and packed then.
    database = sum(
        file.stat().st_size
        for name in (DATABASE, f"{DATABASE}-wal", DRAFTS, f"{DRAFTS}-wal")
        if (file := folder / name).exists()
    )
    beside = sum(
        file.stat().st_size
        for name in FOLDERS
        for file in (folder / name).rglob("*")
        if file.is_file()
    )
    reserve = ROOM_LEFT if where.stat().st_dev == folder.stat().st_dev else 0
    refuse_too_little(where, 2 * database + beside + MARGIN + reserve)


def refuse_too_little(folder: Path, needed: int) -> None:
    """Refuse to write so many bytes where fewer are free. Refused: too-little-room."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise Refused(
            "too-little-room", folder=str(folder), needed=-(-needed // MEGA), free=free // MEGA
        )
