"""The journal: one operation a changed field, one for a creation, gap-free for each device."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from mc2cm_desk.domain.changes import Change
from mc2cm_desk.domain.hybrid_clock import Stamp
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.columns import cells_of, dump
from mc2cm_desk.store.tables import changes as changes_table
from mc2cm_desk.store.tables import operations

SILENT = frozenset({"id", "created", "updated", "device"})
"""Fields that follow from the operation itself."""


_INSERT, _INSERT_UNIT = insert(operations), insert(changes_table)


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of work as the journal heads it."""

    id: str
    device: str
    at: datetime
    stamp: Stamp
    label: str
    author: str
    nature: str = "do"
    of: str = ""


def write(connection: Connection, unit: Unit, changes: Iterable[Change], seq: int) -> int:
    """Write the operations of a unit of work; ``seq`` is the device's last number so far.

    Return the last sequence number used.
    """
    every = list(changes)
    known = [change.after.id for change in every if change.before is not None]
    parents = _heads(connection, known) if known else {}
    rows: list[dict[str, Any]] = []
    stamp = str(unit.stamp)
    for change in every:
        record, kind = change.after.id, NAMES[type(change.after)]
        for field, before, after in _differences(change):
            seq += 1
            heads = parents.get((record, field)) or parents.get((record, ""))
            rows.append(
                {
                    "device": unit.device,
                    "seq": seq,
                    "stamp": stamp,
                    "change": unit.id,
                    "kind": kind,
                    "record": record,
                    "field": field,
                    "before": before,
                    "after": after,
                    "parents": heads or "",
                }
            )
    if rows:
        connection.execute(_INSERT, rows)
    head = {
        "id": unit.id,
        "device": unit.device,
        "at": unit.at.isoformat(),
        "label": unit.label,
        "author": unit.author,
        "nature": unit.nature,
        "of": unit.of,
        "last_seq": seq,
    }
    connection.execute(_INSERT_UNIT, head)
    return seq


def _differences(change: Change) -> Iterable[tuple[str, str | None, str | None]]:
    cells = wording_of(change.after)
    if change.before is None:
        # A creation is one operation: it carries every field, and is the first head of each.
        yield "", None, dump(cells)
        return
    old = wording_of(change.before)
    for name, cell in cells.items():
        if cell != old[name]:
            yield name, dump(old[name]), dump(cell)


def _heads(connection: Connection, records: list[str]) -> dict[tuple[str, str], str]:
    """Return the last operation on each field of the records, written ``device:seq``."""
    heads: dict[tuple[str, str], str] = {}
    for start in range(0, len(records), 500):
        statement = (
            select(operations.c.record, operations.c.field, operations.c.device, operations.c.seq)
            .where(operations.c.record.in_(records[start : start + 500]))
            .order_by(operations.c.stamp, operations.c.device, operations.c.seq)
        )
        for record, field, device, seq in connection.execute(statement):
            heads[record, field] = f"{device}:{seq}"
    return heads


def last_seq(connection: Connection, device: str) -> int:
    """Return the last sequence number that a device has used, 0 if none."""
    statement = (
        select(operations.c.seq)
        .where(operations.c.device == device)
        .order_by(operations.c.seq.desc())
        .limit(1)
    )
    return connection.execute(statement).scalar() or 0


def last_stamp(connection: Connection) -> Stamp:
    """Return the latest stamp of the journal: the clock never falls behind it."""
    statement = select(operations.c.stamp).order_by(operations.c.stamp.desc()).limit(1)
    text = connection.execute(statement).scalar()
    return Stamp.parse(text) if text else Stamp(0)


def wording_of(record: Record) -> dict[str, Any]:
    """Return the journalled fields of a value, as the journal writes them."""
    return {name: cell for name, cell in cells_of(record).items() if name not in SILENT}
