"""A second place for backups: a stick or another disk, in case this one is lost."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.safety.backup import making, manifest
from mc2cm_desk.services.safety.backup.listing import every, newest
from mc2cm_desk.services.safety.backup.manifest import Backup
from mc2cm_desk.store.errors import FAULTS, as_refusal
from mc2cm_desk.store.files import archive, durable

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

FILE = "second-place.json"
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """Where backups are copied as well, and how that stands.

    Attributes:
        folder: the chosen folder.
        is_present: whether it is there now (the stick is plugged in).
        last_copied: when the last backup went there, none if none ever did.
        is_overdue: whether that was more than a day ago.
        is_same_disk: whether it lies on the library's own disk, which protects from little.
    """

    folder: Path
    is_present: bool
    last_copied: datetime | None
    is_overdue: bool
    is_same_disk: bool


def second_place(library: "Library") -> SecondPlace | None:
    """Return the second place of this library; none if nobody chose one."""
    stored = _read(library.folder)
    if not stored.get("folder"):
        return None
    folder = Path(stored["folder"])
    last = datetime.fromisoformat(stored["last"]) if stored.get("last") else None
    return SecondPlace(
        folder=folder,
        is_present=folder.is_dir(),
        last_copied=last,
        is_overdue=last is None or library.now() - last > A_DAY,
        is_same_disk=_same_disk(folder, library.folder),
    )


def set_second_place(library: "Library", folder: Path | None) -> None:
    """Choose another second place, or none.

    Refused: second-place-inside (in the library's own folder), folder-read-only, disk-full.
    """
    if folder is None:
        (library.folder / FILE).unlink(missing_ok=True)
        return
    if folder.resolve().is_relative_to(library.folder.resolve()):
        raise Refused("second-place-inside", folder=str(folder))
    try:
        probe = folder / ".mc2cm-desk.unfinished"
        durable.write_new(probe, (b"",))
        probe.unlink()
    except OSError as error:
        raise as_refusal(error, folder) from error
    last = max((one.at for one in _ours(folder, library)), default=None)
    _write(library.folder, folder, last)


def copy_to_second_place(library: "Library") -> Path | None:
    """Copy the newest sound backup to the second place if that is present and lacks it.

    Return where it lies there; none if there was nothing to do. Refused: disk-full,
    too-little-room, folder-read-only, backup-unverified.
    """
    place = second_place(library)
    if place is None or not place.is_present:
        return None
    last = newest(library.folder)
    if last is None:
        return None
    target = place.folder / last.path.name
    try:
        if not target.exists():
            making.refuse_too_little(place.folder, last.size)
            unfinished = target.with_name(f"{target.name}.unfinished")
            try:
                durable.write_new(unfinished, durable.chunks_of(last.path))
                archive.verify(unfinished)
                durable.replace(unfinished, target)
            finally:
                with suppress(OSError):
                    unfinished.unlink(missing_ok=True)
            making.rotate(place.folder, last.library_id, library.now())
        _write(library.folder, place.folder, last.at)
    except FAULTS as error:
        raise as_refusal(error, place.folder) from error
    return target


def _ours(folder: Path, library: "Library") -> list[Backup]:
    """Return the backups of this library that lie in a folder."""
    known = {one.library_id for one in every(library.folder) if one.library_id}
    found = [manifest.read(file) for file in manifest.every_file(folder)]
    return [one for one in found if one.sound and one.library_id in known]


def _same_disk(folder: Path, other: Path) -> bool:
    try:
        return folder.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


def _read(folder: Path) -> dict[str, Any]:
    try:
        stored = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return cast("dict[str, Any]", stored) if isinstance(stored, dict) else {}


def _write(folder: Path, place: Path, last: datetime | None) -> None:
    content = {"folder": str(place), "last": last.isoformat() if last else ""}
    try:
        durable.write(folder / FILE, json.dumps(content).encode())
    except OSError as error:
        raise as_refusal(error, folder) from error
