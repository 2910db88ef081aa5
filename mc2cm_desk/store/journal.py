"""The journal: one operation a changed field, one for a creation, gap-free for each device."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, TextClause, select, text

from mc2cm_desk.domain.changes import Change
from mc2cm_desk.domain.hybrid_clock import Stamp
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.codec import names_of, write_cells, write_row
from mc2cm_desk.store.driver import insert_cells, insert_many
from mc2cm_desk.store.tables import changes as changes_table
from mc2cm_desk.store.tables import operations, table_of

MANY = 200
"""More new records of one kind than this are journalled from their table, all at once."""

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


@dataclass(frozen=True, slots=True)
class Born:
    """New records of one kind that were written together, as SQLite numbered their rows."""

    kind: type[Record]
    after: int
    last: int
    ids: frozenset[str]


def born(connection: Connection, kind: type[Record], values: Sequence[Record]) -> Born:
    """Write thousands of new records into their table, to be journalled from there."""
    table = table_of(kind)
    numbered = f'SELECT coalesce(max(rowid), 0) FROM "{table.name}"'
    after: int = connection.exec_driver_sql(numbered).scalar_one()
    insert_cells(connection, table, list(map(write_cells, values)))
    last: int = connection.exec_driver_sql(numbered).scalar_one()
    return Born(kind, after, last, frozenset(value.id for value in values))


def write(
    connection: Connection,
    entry: Entry,
    changes: Iterable[Change],
    seq: int,
    row_of: Callable[[Record], dict[str, Any]] = write_row,
    together: Sequence[Born] = (),
) -> int:
    """Write the operations of a unit of work; ``seq`` is the device's last number so far.

    ``row_of`` gives the columns of a value that was written already; ``together`` are new records
    among the changes whose operations are made from their rows.
    """
    apart = frozenset[str]().union(*(one.ids for one in together))
    every = [change for change in changes if change.after.id not in apart]
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
    for one in together:
        _write_creations(connection, entry, one, seq)
        seq += one.last - one.after
    head = {
        "id": entry.id,
        "device": entry.device,
        "at": entry.at.isoformat(),
        "label": entry.label,
        "author": entry.author,
        "nature": entry.nature,
        "of": entry.of,
        "last_seq": seq,
    }
    insert_many(connection, changes_table, [head])
    return seq


def _write_creations(connection: Connection, entry: Entry, one: Born, seq: int) -> None:
    """Write what `write` would, word for word, without a way through Python for each record."""
    statement = _creations(one.kind, connection.dialect.identifier_preparer.quote)
    values = {
        "device": entry.device,
        "seq": seq - one.after,
        "stamp": str(entry.stamp),
        "change": entry.id,
        "kind": NAMES[one.kind],
        "after": one.after,
        "last": one.last,
    }
    connection.execute(statement, values)


@cache
def _creations(kind: type[Record], quote: Callable[[str], str]) -> TextClause:
    names = [name for name in names_of(kind) if name not in SILENT]
    whole = ", ".join(f"'{name}', {quote(name)}" for name in names)
    columns = ", ".join(quote(column.name) for column in operations.columns)
    return text(
        f"INSERT INTO operation({columns}) SELECT :device, :seq + rowid, :stamp, :change, :kind, "
        f"id, '', NULL, json_object({whole}), '' FROM {quote(table_of(kind).name)} "
        "WHERE rowid > :after AND rowid <= :last ORDER BY rowid"
    )


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
