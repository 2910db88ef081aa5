"""Operations from one copy of a library to another.

`operations_since` says what a copy has that another one lacks; `apply` takes it in. Operations are
kept as they are, whatever is made of them: every copy with the same operations has the same
records, whatever order they came in.
"""

import json
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, delete, func, or_, select, union_all

from mc2cm_desk.domain.ids import ChangeId, DeviceId, RecordId
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.changes import Change
from mc2cm_desk.domain.library.hybrid_clock import Stamp
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.columns import names_of
from mc2cm_desk.store.dialects import dialect_of
from mc2cm_desk.store.insertion import insert_rows
from mc2cm_desk.store.journal import paths
from mc2cm_desk.store.journal.journal import SCHEMA, Unit, operations_of, unit_row, write_heads
from mc2cm_desk.store.journal.resolution import Key, Operation, Resolved, resolve
from mc2cm_desk.store.repository import Repository, chunks, write_records
from mc2cm_desk.store.tables import changes, heads, operations, parked

MERGE = "merge"
"""The nature of a unit of work that took in what others wrote."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Operations on their way, with the units of work that they belong to."""

    units: tuple[Unit, ...]
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A path on which copies say different things, and nobody has decided.

    Attributes:
        values: (operation, value) of each head; the one that holds for now comes last. For
            ``deleted`` these are what others changed, with null, and the removals.
    """

    kind: type[Record]
    record: RecordId
    path: str
    values: tuple[tuple[Key, paths.Leaf], ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """What `apply` did: the changed records, the choices among them, how many were parked."""

    changes: tuple[Change, ...]
    choices: tuple[Choice, ...]
    new: int
    parked: int


def known_operations(connection: Connection) -> dict[DeviceId, int]:
    """Return of every device the number up to which none of its operations is lacking."""
    every = union_all(
        select(operations.c.device, operations.c.seq), select(parked.c.device, parked.c.seq)
    ).subquery()
    following = every.alias()
    is_followed = (
        select(following.c.seq)
        .where(following.c.device == every.c.device, following.c.seq == every.c.seq + 1)
        .exists()
    )
    first = select(every.c.device).where(every.c.seq == 1)
    statement = (
        select(every.c.device, func.min(every.c.seq))
        .where(~is_followed, every.c.device.in_(first))
        .group_by(every.c.device)
    )
    return {row[0]: row[1] for row in connection.execute(statement)}


def operations_since(connection: Connection, known: Mapping[DeviceId, int]) -> Batch:
    """Return what another copy lacks that has the operations up to ``known`` of each device."""
    found: list[Operation] = []
    for table in (operations, parked):
        lacking = or_(
            table.c.device.not_in(list(known)),
            *((table.c.device == one) & (table.c.seq > last) for one, last in known.items()),
        )
        found += (Operation(*row) for row in connection.execute(select(table).where(lacking)))
    found.sort(key=lambda one: one.place)
    units: list[Unit] = []
    stamps = {one.change: one.stamp for one in found}
    for chunk in chunks(one.change for one in found):
        for row in connection.execute(select(changes).where(changes.c.id.in_(chunk))).mappings():
            units.append(_unit(row, stamps[row["id"]]))
    return Batch(tuple(units), tuple(found))


def apply(connection: Connection, batch: Batch, merge: ChangeId) -> Merged:
    """Take in what another copy has written, within a transaction.

    ``merge`` is the id of the unit of work that does so. Operations that are here already change
    nothing. Those of a newer program are parked, and tried again whenever something is taken in.
    """
    waiting = {
        one.key: one for row in connection.execute(select(parked)) if (one := Operation(*row))
    }
    fresh = _unknown(connection, batch.operations, waiting)
    taken = [one for one in waiting.values() if _is_understood(one)]
    understood, aside = list(taken), list[Operation]()
    for one in fresh:
        (understood if _is_understood(one) else aside).append(one)
    requested = {one.change for one in fresh}
    units = [one for one in batch.units if one.id in requested]
    _insert_units(connection, units, merge)
    insert_rows(connection, parked, [one._asdict() for one in aside])
    for one in taken:
        here = (parked.c.device == one.device) & (parked.c.seq == one.seq)
        connection.execute(delete(parked).where(here))
    insert_rows(connection, operations, [one._asdict() for one in understood])
    resolved = _resolved(connection, understood)
    changed = _project(connection, resolved)
    write_heads(connection, resolved)
    kinds = {one.record: KINDS[one.kind] for one in understood}
    choices = tuple(
        choice
        for record, one in resolved.items()
        for choice in _choices(kinds[record], record, one)
    )
    return Merged(tuple(changed), choices, len(fresh), len(aside))


def open_choices(connection: Connection) -> list[Choice]:
    """Return the paths of the library on which copies say different things."""
    several = (
        select(heads.c.record).group_by(heads.c.record, heads.c.field).having(func.count() > 1)
    )
    changed_and_removed = select(heads.c.record).where(heads.c.field == "deleted")
    made_twice = (
        select(operations.c.record)
        .where(operations.c.field == "")
        .group_by(operations.c.record)
        .having(func.count() > 1)
    )
    asked: set[RecordId] = set()
    for statement in (several, changed_and_removed, made_twice):
        asked.update(connection.execute(statement).scalars())
    found: list[Choice] = []
    for record, mine in operations_of(connection, asked).items():
        found += _choices(KINDS[mine[0].kind], record, resolve(mine))
    return found


def _choices(kind: type[Record], record: RecordId, resolved: Resolved) -> Iterator[Choice]:
    for path, values in sorted(resolved.open.items()):
        yield Choice(kind, record, path, tuple(values))


def _unit(row: Any, stamp: str) -> Unit:
    at = datetime.fromisoformat(row["at"])
    facts = (row["label"], row["author"], row["nature"], row["of"])
    return Unit(row["id"], row["device"], at, Stamp.parse(stamp), *facts)


def _unknown(
    connection: Connection, offered: Iterable[Operation], waiting: Container[Key]
) -> list[Operation]:
    """Return the offered operations that are not here yet, each once."""
    by_device: dict[DeviceId, dict[int, Operation]] = {}
    for one in offered:
        if one.key not in waiting:
            by_device.setdefault(one.device, {}).setdefault(one.seq, one)
    found: list[Operation] = []
    for device, mine in by_device.items():
        statement = select(operations.c.seq).where(
            operations.c.device == device,
            operations.c.seq >= min(mine),
            operations.c.seq <= max(mine),
        )
        here = set(connection.execute(statement).scalars())
        found += (one for seq, one in mine.items() if seq not in here)
    return found


def _is_understood(one: Operation) -> bool:
    kind = KINDS.get(one.kind)
    if kind is None or one.schema > SCHEMA:
        return False
    changed = json.loads(one.after or "{}") if one.field == "" else (one.field,)
    return {paths.root_of(path) for path in changed} <= _roots(kind)


@cache
def _roots(kind: type[Record]) -> frozenset[str]:
    return frozenset(names_of(kind)) - paths.FOLLOWING


def _insert_units(connection: Connection, units: Iterable[Unit], merge: ChangeId) -> None:
    rows = [unit_row(one, last_seq=0, arrived=merge) for one in units]
    if rows:
        statement = dialect_of(connection).insert(changes).on_conflict_do_nothing()
        connection.execute(statement, rows)


def _resolved(connection: Connection, new: list[Operation]) -> dict[RecordId, Resolved]:
    """Return the records that operations touch, as all operations state them."""
    touched = dict.fromkeys(one.record for one in new)
    every = operations_of(connection, touched)
    return {record: resolve(every[record]) for record in touched}


def _project(connection: Connection, resolved: Mapping[RecordId, Resolved]) -> list[Change]:
    """Bring the rows of records up to date with what operations say; return what changed."""
    by_kind: dict[type[Record], list[RecordId]] = {}
    for record, one in resolved.items():
        if one.created is not None:
            by_kind.setdefault(KINDS[one.created.kind], []).append(record)
    at = _times(connection, resolved.values())
    found: list[Change] = []
    for kind, ids in by_kind.items():
        known = Repository(connection).get_many(kind, ids)
        made: list[Record] = []
        altered: list[Record] = []
        for record in ids:
            after = _record(kind, record, resolved[record], at)
            before = known.get(record)
            if after is None or after == before:
                continue
            (made if before is None else altered).append(after)
            found.append(Change(before, after))
        write_records(connection, kind, made, altered)
    return found


def _record(
    kind: type[Record], record: RecordId, resolved: Resolved, at: Mapping[ChangeId, datetime]
) -> Record | None:
    first, last = resolved.created, resolved.last
    if first is None or last is None:
        return None
    return paths.record(
        kind,
        resolved.leaves,
        id=record,
        created=at[first.change],
        updated=at[last.change],
        device=last.device,
    )


def _times(connection: Connection, resolved: Iterable[Resolved]) -> dict[ChangeId, datetime]:
    """Return the times of the units of work that records were created and last changed in."""
    requested: set[ChangeId] = set()
    for one in resolved:
        requested.update(op.change for op in (one.created, one.last) if op is not None)
    found: dict[ChangeId, datetime] = {}
    for chunk in chunks(requested):
        statement = select(changes.c.id, changes.c.at).where(changes.c.id.in_(chunk))
        for change, at in connection.execute(statement):
            found[change] = datetime.fromisoformat(at)
    return found
