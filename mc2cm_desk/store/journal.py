"""The journal: one operation a changed field, one for a creation, gap-free for each device."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from mc2cm_desk.domain.changes import Change
from mc2cm_desk.domain.hybrid_clock import Stamp
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.bulk import insert_many
from mc2cm_desk.store.codec import write_row
from mc2cm_desk.store.tables import changes as changes_table
from mc2cm_desk.store.tables import operations

SILENT = frozenset({"id", "created", "updated", "device"})
"""Fields that follow from the operation itself."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The head of one unit of work in the journal."""

    id: str
    device: str
    at: datetime
    stamp: Stamp
    label: str
    author: str
    nature: str = "do"
    of: str = ""


def write(
    connection: Connection,
    entry: Entry,
    changes: Iterable[Change],
    seq: int,
    row_of: Callable[[Record], dict[str, Any]] = write_row,
) -> int:
    """Write the operations of a unit of work; ``seq`` is the device's last number so far.

    ``row_of`` gives the columns of a value that was written already.
    """
    every = list(changes)
    known = [change.after.id for change in every if change.before is not None]
    parents = _heads(connection, known) if known else {}
    rows: list[dict[str, Any]] = []
    stamp = str(entry.stamp)
    for change in every:
        for field, before, after in _differences(change, row_of(change.after)):
            seq += 1
            heads = parents.get((change.after.id, field)) or parents.get((change.after.id, ""))
            rows.append(
                {
                    "device": entry.device,
                    "seq": seq,
                    "stamp": stamp,
                    "change": entry.id,
                    "kind": NAMES[type(change.after)],
                    "record": change.after.id,
                    "field": field,
                    "before": before,
                    "after": after,
                    "parents": heads or "",
                }
            )
    insert_many(connection, operations, rows)
    connection.execute(
        insert(changes_table),
        [
            {
                "id": entry.id,
                "device": entry.device,
                "at": entry.at.isoformat(),
                "label": entry.label,
                "author": entry.author,
                "nature": entry.nature,
                "of": entry.of,
                "last_seq": seq,
            }
        ],
    )
    return seq


def _differences(
    change: Change, row: dict[str, Any]
) -> Iterable[tuple[str, str | None, str | None]]:
    if change.before is None:
        # A creation is one operation: it carries every field, and is the first head of each.
        whole = {name: cell for name, cell in row.items() if name not in SILENT}
        yield "", None, _text(whole)
        return
    old = write_row(change.before)
    for name, cell in row.items():
        if name not in SILENT and cell != old[name]:
            yield name, _text(old[name]), _text(cell)


_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


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
    return {name: cell for name, cell in write_row(record).items() if name not in SILENT}
