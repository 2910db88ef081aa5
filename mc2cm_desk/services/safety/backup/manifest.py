"""What a backup says of itself, read without unpacking it."""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from mc2cm_desk.domain.ids import DeviceId, EventId, LibraryId, RecordId
from mc2cm_desk.domain.library.backups import AgedBackup, Reason
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.files import archive, closed_files, copies

SUFFIX = ".zip"
FIRST = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class BackedUpEvent:
    """One event that a backup holds."""

    id: EventId
    short_name: str
    title: Localised
    first_day: date | None


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup, as its own file states.

    Attributes:
        path: its file.
        at: when it was made, by the clock of that laptop.
        reason: why.
        size: bytes.
        counts: live records by kind (``participant``, ``recommendation`` ...), and ``picture``,
            ``draft`` (texts under the fingers).
        sound: every part was verified after writing and nothing was missing then; false as well
            for a file that cannot be read.
        revision: of the tables, for comparison with this program.
        library_id: which library it is a backup of; copies of a library share it.
        events: the events that it holds, by first day.
        sequence: grows with each backup of a library, whatever its clock says; 0 for earlier
            versions of the program.
        is_whole: whether it holds attachments and drafts, and not the database alone.
        faults: what was wrong when it was made, such as ``attachment-missing: a.jpg``.
        state: changes with everything that is written.
        device: which device made it.
    """

    path: Path
    at: datetime
    reason: Reason
    size: int
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    sound: bool = False
    revision: str = ""
    library_id: LibraryId = LibraryId("")
    events: tuple[BackedUpEvent, ...] = ()
    sequence: int = 0
    is_whole: bool = True
    faults: tuple[str, ...] = ()
    state: str = ""
    device: DeviceId = DeviceId("")

    @property
    def aged(self) -> AgedBackup:
        """Return what rotation needs to know of it."""
        return AgedBackup(self.sequence, self.at, self.reason, self.sound)


def file_name(library_id: LibraryId, sequence: int, at: datetime, reason: Reason) -> str:
    """Return the name of a new backup; names sort as the backups were made."""
    stamp = at.strftime("%Y%m%d-%H%M%S")
    return f"mc2cm-{library_id[:8] or 'library'}-{sequence:06d}-{stamp}-{reason.value}{SUFFIX}"


_NAME = re.compile(r"mc2cm-[0-9a-z]+-(\d{6,})-.*\.zip")


def sequence_of(path: Path) -> int:
    """Return the sequence that a file name holds, 0 if none."""
    found = _NAME.fullmatch(path.name)
    return int(found[1]) if found else 0


def read(file: Path) -> Backup:
    """Return what a file says of itself; one that cannot be read is a backup that is not sound.

    Refused: file-missing.
    """
    try:
        stat = file.stat()
    except OSError as error:
        raise Refused("file-missing", file=str(file)) from error
    at = datetime.fromtimestamp(stat.st_mtime, UTC)
    unreadable = Backup(file, at, Reason.BY_HAND, stat.st_size, sequence=sequence_of(file))
    try:
        if file.suffix == SUFFIX or not _is_database(file):
            return from_manifest(file, archive.read_manifest(file))
        return _from_database(file, at)
    except (Refused, sqlite3.Error, OSError, ValueError, TypeError, KeyError):
        return unreadable


def from_manifest(file: Path, data: Mapping[str, Any]) -> Backup:
    """Return the backup that a manifest describes. Errors: ValueError, KeyError, TypeError."""
    faults = tuple(str(one) for one in data.get("faults", ()))
    return Backup(
        path=file,
        at=datetime.fromisoformat(data["at"]),
        reason=_reason(data["reason"]),
        size=file.stat().st_size,
        counts={str(name): int(number) for name, number in data["counts"].items()},
        sound=not faults,
        revision=str(data["revision"]),
        library_id=LibraryId(str(data["library"])),
        events=_events(data["events"]),
        sequence=int(data["sequence"]),
        faults=faults,
        state=str(data.get("state", "")),
        device=DeviceId(str(data.get("device", ""))),
    )


def _reason(value: str) -> Reason:
    try:
        return Reason(value)
    except ValueError:
        # A later version may know more of them.
        return Reason.BY_HAND


def _is_database(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(len(closed_files.HEADER)) == closed_files.HEADER


def _from_database(file: Path, at: datetime) -> Backup:
    """Return a backup of earlier versions of the program: a copy of the database alone."""
    with closing(closed_files.connect(file, immutable=1)) as connection:
        found = copies.describe(connection)
    stamp = re.search(r"(\d{8}-\d{6})", file.name)
    if stamp:
        at = datetime.strptime(stamp[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    reason = Reason.BY_HAND
    if file.name.startswith("before-"):
        restored = file.name.startswith("before-restore")
        reason = Reason.BEFORE_RESTORE if restored else Reason.BEFORE_MIGRATION
    return Backup(
        path=file,
        at=at,
        reason=reason,
        size=file.stat().st_size,
        counts=found.counts,
        sound=True,
        revision=found.revision,
        library_id=found.library,
        events=_events(found.events),
        is_whole=False,
        state=found.state,
    )


def _events(data: Any) -> tuple[BackedUpEvent, ...]:
    return tuple(_event(one) for one in data)


def _event(data: Mapping[str, str]) -> BackedUpEvent:
    title = copies.named({"title": data.get("title", "")})
    first_day = data.get("first_day", "")
    return BackedUpEvent(
        id=EventId(RecordId(str(data.get("id", "")))),
        short_name=str(data.get("short_name", "")),
        title=Localised(title) if isinstance(title, dict) else Localised.alike(title),
        first_day=date.fromisoformat(first_day) if first_day else None,
    )


def every_file(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder that are backups by their names."""
    try:
        found = sorted(folder.iterdir())
    except OSError:
        return
    for file in found:
        old = file.suffix == ".sqlite" and file.name.startswith(("library-", "before-"))
        if (old or _NAME.fullmatch(file.name)) and file.is_file():
            yield file
