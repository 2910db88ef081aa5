"""The journal: operations on the paths of records, gap-free for each device.

A creation is one operation, with the empty path and every value that is not the default. A change
is one operation for each path that differs (see `paths`). ``parents`` names what the operation
replaces: the heads of its path as its writer knew them; a removal names all heads of the record.
"""

import secrets
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from mc2cm_desk.domain.ids import ChangeId, DeviceId, RecordId
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.library.changes import Change
from mc2cm_desk.domain.library.hybrid_clock import Stamp
from mc2cm_desk.store.columns import dump
from mc2cm_desk.store.insertion import insert_rows
from mc2cm_desk.store.journal import paths
from mc2cm_desk.store.journal.resolution import Key, Operation, Resolved, resolve
from mc2cm_desk.store.repository import chunks
from mc2cm_desk.store.tables import changes as changes_table
from mc2cm_desk.store.tables import heads as heads_table
from mc2cm_desk.store.tables import operations

SCHEMA = 1
"""The version of what operations say; a higher one is of a newer program."""

_DELETE_HEAD = delete(heads_table).where(
    heads_table.c.record == bindparam("of_record"), heads_table.c.field == bindparam("of_field")
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of work as the journal heads it.

    ``nature`` is do, undo, redo, erase or merge; ``of`` the unit that is undone or redone.
    """

    id: ChangeId
    device: DeviceId
    at: datetime
    stamp: Stamp
    label: str
    author: str
    nature: str = "do"
    of: ChangeId = ChangeId("")


def write(
    connection: Connection, unit: Unit, changes: Iterable[Change], seq: int
) -> list[Operation]:
    """Write a unit of work and its operations; ``seq`` is the device's last number so far.

    Return the operations.
    """
    every = list(changes)
    found = list(_operations(connection, unit, every, seq))
    write_unit(connection, unit, last_seq=seq + len(found))
    insert_rows(connection, operations, [one._asdict() for one in found])
    moved = [one for one in found if one.field]
    if moved:
        replaced = [{"of_record": one.record, "of_field": one.field} for one in moved]
        connection.execute(_DELETE_HEAD, replaced)
        _insert_heads(connection, ((one.record, one.field, one.key) for one in moved))
    return found


def write_unit(connection: Connection, unit: Unit, *, last_seq: int) -> None:
    """Write the head of a unit of work of this device."""
    insert_rows(connection, changes_table, [unit_row(unit, last_seq=last_seq)])


def unit_row(unit: Unit, *, last_seq: int, arrived: ChangeId = ChangeId("")) -> dict[str, Any]:
    """Return the row of a unit of work; ``arrived`` is the merge that brought it, if one did."""
    return {
        "id": unit.id,
        "device": unit.device,
        "at": unit.at.isoformat(),
        "label": unit.label,
        "author": unit.author,
        "nature": unit.nature,
        "of": unit.of,
        "last_seq": last_seq,
        "arrived": arrived,
    }


def _insert_heads(connection: Connection, found: Iterable[tuple[RecordId, str, Key]]) -> None:
    """Write heads: (record, path, operation)."""
    rows = [
        {"record": record, "field": path, "device": key[0], "seq": key[1]}
        for record, path, key in found
    ]
    insert_rows(connection, heads_table, rows)


def _operations(
    connection: Connection, unit: Unit, changes: list[Change], seq: int
) -> Iterator[Operation]:
    known = [change for change in changes if change.before is not None]
    heads = _Heads(connection, [change.after.id for change in known]) if known else None
    lists = leaves_of(connection, [one.after.id for one in known if _lists_differ(one)])
    stamp, new_key = str(unit.stamp), iter(partial(secrets.token_hex, 4), "")
    for change in changes:
        after = change.after
        operation = partial(
            Operation,
            device=unit.device,
            stamp=stamp,
            change=unit.id,
            kind=NAMES[type(after)],
            record=after.id,
            schema=SCHEMA,
        )
        if change.before is None or heads is None:
            seq += 1
            values = dump(paths.created(after))
            yield operation(seq=seq, field="", before=None, after=values, parents="[]")
            continue
        leaves = lists.get(after.id, {})
        for path, old, new in paths.differences(change.before, after, leaves, new_key):
            seq += 1
            removed = change.before.deleted is not None
            replaced = heads.parents(after.id, path, removed=removed)
            yield operation(
                seq=seq, field=path, before=dump(old), after=dump(new), parents=replaced
            )


def _lists_differ(change: Change) -> bool:
    return any(
        getattr(change.before, field.name) != getattr(change.after, field.name)
        for field in paths.lists_of(type(change.after))
    )


class _Heads:
    """The heads of some records before they are written."""

    def __init__(self, connection: Connection, records: Iterable[RecordId]) -> None:
        self._paths: dict[RecordId, dict[str, list[Key]]] = defaultdict(lambda: defaultdict(list))
        self._creations: dict[RecordId, list[Key]] = defaultdict(list)
        for chunk in chunks(records):
            rows = connection.execute(select(heads_table).where(heads_table.c.record.in_(chunk)))
            for record, path, device, seq in rows:
                self._paths[record][path].append((device, seq))
            rows = connection.execute(
                select(operations.c.record, operations.c.device, operations.c.seq).where(
                    operations.c.record.in_(chunk), operations.c.field == ""
                )
            )
            for record, device, seq in rows:
                self._creations[record].append((device, seq))

    def parents(self, record: RecordId, path: str, *, removed: bool) -> str:
        """Return what an operation on a path replaces; ``removed``: the record is now."""
        mine = self._paths[record]
        found = {*(mine[path] if path in mine else self._creations[record])}
        if path == "deleted":
            found.update(self._creations[record], *mine.values())
        elif removed and "deleted" in mine:
            found.update(mine["deleted"])
        return written_parents(found)


def written_parents(keys: Iterable[Key]) -> str:
    """Return operations as a list of parents is written."""
    return dump([f"{device}:{seq}" for device, seq in sorted(keys)])


def operations_of(
    connection: Connection, records: Iterable[RecordId]
) -> dict[RecordId, list[Operation]]:
    """Return the operations of some records (ids), by record."""
    found: dict[RecordId, list[Operation]] = defaultdict(list)
    for chunk in chunks(records):
        statement = select(operations).where(operations.c.record.in_(chunk))
        for row in connection.execute(statement):
            one = Operation(*row)
            found[one.record].append(one)
    return found


def leaves_of(
    connection: Connection, records: Collection[RecordId]
) -> dict[RecordId, paths.Leaves]:
    """Return the value of every path of some records, by record."""
    if not records:
        return {}
    every = operations_of(connection, records)
    return {record: resolve(mine).leaves for record, mine in every.items()}


def rebuild_heads(connection: Connection, records: Iterable[RecordId]) -> None:
    """Write the heads of some records (ids) anew from their operations."""
    for chunk in chunks(records):
        every = operations_of(connection, chunk)
        write_heads(connection, {record: resolve(mine) for record, mine in every.items()})


def write_heads(connection: Connection, resolved: Mapping[RecordId, Resolved]) -> None:
    """Write the heads of records (ids) anew: of those that were changed after their creation."""
    changed = {record: one for record, one in resolved.items() if one.heads}
    for chunk in chunks(changed):
        connection.execute(delete(heads_table).where(heads_table.c.record.in_(chunk)))
    _insert_heads(
        connection,
        (
            (record, path, key)
            for record, one in changed.items()
            for path, keys in one.heads.items()
            for key in keys
        ),
    )


def last_seq(connection: Connection, device: DeviceId) -> int:
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
