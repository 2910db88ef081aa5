"""Which backups there are, and what restoring one would mean."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.safety.backup import manifest
from mc2cm_desk.services.safety.backup.making import DRAFTS, FOLDER
from mc2cm_desk.services.safety.backup.manifest import Backup
from mc2cm_desk.services.safety.backup.restoring import unpacked
from mc2cm_desk.store.engine import DATABASE
from mc2cm_desk.store.errors import FAULTS, as_refusal
from mc2cm_desk.store.files import closed_files, copies

SHOWN = tuple(
    kind.name
    for kind in kinds.ALL
    if kind.words.many and (kind.belongs_to_event or kind.record is Event)
)
"""The kinds whose records a person would miss: an event's, where people know them by a name."""


def every(place: Path) -> list[Backup]:
    """Return the backups of a library's folder, or those that lie in any other one.

    The newest comes first; where clocks were set back, the order in which they were made counts.
    """
    inside = place / FOLDER
    folders = (inside,) if inside.is_dir() else (place,)
    found = [manifest.read(file) for one in folders for file in manifest.every_file(one)]
    return sorted(found, key=lambda one: (one.sequence, one.at, one.path.name), reverse=True)


def newest(folder: Path) -> Backup | None:
    """Return the newest sound backup of a library's folder; the others are not looked into."""
    files = sorted(manifest.every_file(folder / FOLDER), key=manifest.sequence_of, reverse=True)
    found = (manifest.read(file) for file in files if manifest.sequence_of(file))
    return next((one for one in found if one.sound), None)


@dataclass(frozen=True, slots=True)
class Missed:
    """A record that stands in the library now and does not in the backup."""

    kind: str
    id: str
    name: Localised
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What restoring a backup would mean.

    Attributes:
        backup: what would be restored.
        now: live records by kind as they are, as `Backup.counts`; empty where nothing is there
            or where it is damaged.
        then: the same in the backup.
        missed: what would no longer be there, by kind in the order of an event.
        changed: by kind, how many records would have another content.
    """

    backup: Backup
    now: Mapping[str, int] = field(default_factory=dict[str, int])
    then: Mapping[str, int] = field(default_factory=dict[str, int])
    missed: tuple[Missed, ...] = ()
    changed: Mapping[str, int] = field(default_factory=dict[str, int])


def preview(folder: Path, file: Path) -> Preview:
    """Return what restoring ``file`` into the library of ``folder`` would mean; nothing changes.

    Refused as `restore`: file-missing, not-a-backup, backup-damaged, backup-altered,
    backup-from-newer-version, disk-full.
    """
    try:
        with unpacked(file, _temporary()) as staging:
            found = _compared(manifest.read(file), folder / DATABASE, staging / DATABASE)
            return _with_drafts(found, _texts_typed(folder), _texts_typed(staging))
    except FAULTS as error:
        raise as_refusal(error, folder) from error


def _temporary() -> Path:
    import tempfile

    return Path(tempfile.gettempdir())


def _compared(backup: Backup, present: Path, past: Path) -> Preview:
    with closing(closed_files.connect(past, immutable=1)) as then:
        counts = dict(copies.describe(then).counts) | dict(backup.counts)
        if not present.exists() or not present.stat().st_size:
            return Preview(backup, then=counts)
        try:
            with closed_files.Readable(present) as way, closing(way.connection()) as now:
                standing = copies.describe(now).counts
                missed: list[Missed] = []
                changed: dict[str, int] = {}
                for kind in SHOWN:
                    before, after = _rows(then, kind), _rows(now, kind)
                    missed += [
                        _missed(now, kind, cells)
                        for one, cells in after.items()
                        if one not in before
                    ]
                    changed[kind] = sum(
                        one in before and _differ(cells, before[one])
                        for one, cells in after.items()
                    )
        except (Refused, *FAULTS):
            # Damaged: what it holds cannot be said.
            return Preview(backup, then=counts)
    return Preview(backup, standing, counts, tuple(missed), changed)


def _with_drafts(found: Preview, now: list[str], then: list[str]) -> Preview:
    """Add the half-typed texts; a backup of the database alone leaves them as they are."""
    if not found.backup.is_whole:
        return found
    gone = [
        Missed("draft", str(number), Localised.alike(text))
        for number, text in enumerate(now)
        if text not in then
    ]
    return replace(
        found,
        now={**found.now, "draft": len(now)} if now else found.now,
        then={**found.then, "draft": len(then)} if then else found.then,
        missed=(*found.missed, *gone),
    )


def _texts_typed(folder: Path) -> list[str]:
    """Return the texts of a folder's drafts; none where they cannot be read."""
    file = folder / DRAFTS
    if not file.is_file() or not file.stat().st_size:
        return []
    try:
        with closing(closed_files.connect(file)) as connection:
            return [str(text) for (text,) in connection.execute("SELECT text FROM draft")]
    except sqlite3.Error:
        return []


def _rows(connection: Any, kind: str) -> dict[str, dict[str, Any]]:
    if kind not in closed_files.tables_of(connection):
        return {}
    return copies.records_of(connection, kind)


def _differ(one: dict[str, Any], other: dict[str, Any]) -> bool:
    shared = one.keys() & other.keys() - {"updated", "device"}
    return any(one[name] != other[name] for name in shared)


def _missed(connection: Any, kind: str, cells: dict[str, Any]) -> Missed:
    named = cells
    if kind in ("participant", "check_in"):
        statement = 'SELECT given_name, family_name FROM "person" WHERE id = ?'
        person = cells.get("person")
        if kind == "check_in":
            statement = (
                'SELECT given_name, family_name FROM "person" JOIN "participant" '
                'ON "participant".person = "person".id WHERE "participant".id = ?'
            )
            person = cells.get("participant")
        row = connection.execute(statement, (person,)).fetchone()
        named = {"given_name": row[0], "family_name": row[1]} if row else {}
    name = copies.named(named)
    text = Localised(name) if isinstance(name, dict) else Localised.alike(name)
    number = cells.get("number")
    return Missed(kind, str(cells["id"]), text, number if isinstance(number, int) else None)
