"""Reading the journal: what can be undone, and what a field has said before."""

import json
from collections.abc import Callable, Collection, Generator, Iterable
from contextlib import AbstractContextManager
from dataclasses import MISSING, dataclass, field, replace
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Column, ColumnElement, Select, func, or_, select

from mc2cm_desk.domain.ids import ChangeId, DeviceId, RecordId
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.evaluation import TAKEN_BACK, Answer
from mc2cm_desk.domain.steps.recommendation import Vote
from mc2cm_desk.store.journal import erasure, journal, paths, replication, typing_runs
from mc2cm_desk.store.repository import Repository, chunks
from mc2cm_desk.store.tables import changes, operations

R = TypeVar("R", bound=Record)

DEPTH = 500
"""How many units of work undo reaches back."""

_ORDER = (operations.c.stamp, operations.c.device, operations.c.seq)
_EDITED = (
    operations.c.kind,
    operations.c.record,
    operations.c.field,
    operations.c.before,
    operations.c.after,
)


@dataclass(frozen=True, slots=True)
class Step:
    """One unit of work that can be undone or redone."""

    id: ChangeId
    label: str


@dataclass(slots=True)
class Edit:
    """What one unit of work did to one record, by path (see `paths`)."""

    kind: type[Record]
    record: RecordId
    created: bool = False
    before: paths.Leaves = field(default_factory=dict[str, paths.Leaf])
    after: paths.Leaves = field(default_factory=dict[str, paths.Leaf])

    def reverted(self, view: Repository, now: R) -> R | None:
        """Return the record as it was before; none if something of it was changed since."""
        leaves = journal.leaves_of(view.connection, [self.record]).get(self.record, {})
        if any(paths.leaf_at(self.kind, leaves, path) != leaf for path, leaf in self.after.items()):
            return None
        return replace(now, **self._values({**leaves, **self.before}, self.before))

    def unchanged(self, view: Repository) -> dict[str, Any]:
        """Return the fields that nobody has changed since, with their values of before."""
        leaves = journal.leaves_of(view.connection, [self.record]).get(self.record, {})
        back = {
            path: self.before[path]
            for path, leaf in self.after.items()
            if paths.leaf_at(self.kind, leaves, path) == leaf and self.before[path] != leaf
        }
        return self._values({**leaves, **back}, back)

    def _values(self, leaves: paths.Leaves, changed: paths.Leaves) -> dict[str, Any]:
        roots = {paths.root_of(path) for path in changed}
        return {
            field.name: paths.value_of(field, leaves, default)
            for field, default in paths.journalled(self.kind)
            if field.name in roots
        }


class FieldValue(NamedTuple):
    """What one unit of work said of one record.

    ``fields`` has the values that hold after it, of those fields that it touched; of a creation
    those of all fields that are asked for.
    """

    at: datetime
    device: DeviceId
    label: str
    nature: str
    kind: type[Record]
    record: RecordId
    created: bool
    fields: dict[str, Any]


def stacks(view: Repository, device: DeviceId) -> tuple[list[Step], list[Step]]:
    """Return (what can be undone, what can be redone), the next one last."""
    statement = (
        select(changes.c.id, changes.c.label, changes.c.nature, changes.c.of)
        .where(changes.c.device == device)
        .order_by(changes.c.last_seq.desc())
        .limit(DEPTH)
    )
    done: list[Step] = []
    undone: list[Step] = []
    for change, label, nature, of in reversed(view.connection.execute(statement).all()):
        match nature:
            case "undo":
                undone += [one for one in done if one.id == of]
                done = [one for one in done if one.id != of]
            case "redo":
                done += [one for one in undone if one.id == of]
                undone = [one for one in undone if one.id != of]
            case erasure.ERASE | erasure.ERASED | typing_runs.TYPING | replication.MERGE:
                # What others wrote is theirs to take back, and goes on after a merge.
                continue
            case _:
                done.append(Step(change, label))
                undone.clear()
    return done, undone


def undoing(
    read: Callable[[], AbstractContextManager[Repository]], device: DeviceId, change: ChangeId
) -> ChangeId:
    """Return the unit of work that undid ``change`` last."""
    statement = (
        select(changes.c.id)
        .where(changes.c.device == device, changes.c.of == change, changes.c.nature == "undo")
        .order_by(changes.c.last_seq.desc())
        .limit(1)
    )
    with read() as view:
        return ChangeId(view.connection.execute(statement).scalar_one())


def edits(view: Repository, change: ChangeId) -> list[Edit]:
    """Return what a unit of work did, record by record, the last one first."""
    statement = select(*_EDITED).where(operations.c.change == change).order_by(operations.c.seq)
    return list(reversed(_edits(view, statement).values()))


def _edits(view: Repository, statement: Select[*tuple[Any, ...]]) -> dict[RecordId, Edit]:
    """Return the edits of the operations (kind, record, field, before, after) by record."""
    found: dict[RecordId, Edit] = {}
    for kind, record, path, before, after in view.connection.execute(statement):
        edit = found.setdefault(record, Edit(KINDS[kind], record))
        if path == "":
            edit.created = True
        elif after is not None:
            edit.before.setdefault(path, json.loads(before or "null"))
            edit.after[path] = json.loads(after)
    return found


def values_of(
    view: Repository, records: Iterable[RecordId], names: Collection[str]
) -> Generator[FieldValue]:
    """Yield what units of work have said of some fields of records (ids), record by record.

    Earliest first. Pauses whose value the next one of a run of typing took over are left out.
    """
    for chunk in chunks(records):
        statement = (
            _with_units(
                changes.c.at,
                changes.c.label,
                changes.c.nature,
                operations.c.device,
                operations.c.kind,
                operations.c.record,
                operations.c.field,
                operations.c.after,
                operations.c.change,
            )
            .where(
                operations.c.record.in_(chunk),
                operations.c.after.is_not(None),
                or_(operations.c.field == "", of_fields(names)),
            )
            .order_by(operations.c.record, *_ORDER)
        )
        rows = view.connection.execute(statement).all()
        for _, mine in groupby(rows, attrgetter("record")):
            yield from _values_of(list(mine), names)


def of_fields(names: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that an operation is on one of these fields, or on a part of one."""
    column = operations.c.field
    within = (column.startswith(f"{one}{sign}") for one in names for sign in "./")
    return or_(column.in_(names), *within)


def _values_of(rows: list[Any], names: Collection[str]) -> Generator[FieldValue]:
    leaves: paths.Leaves = {}
    for _, unit in groupby(rows, attrgetter("change")):
        mine = list(unit)
        first = mine[0]
        kind = KINDS[first.kind]
        created = any(row.field == "" for row in mine)
        touched: set[str] = set()
        for row in mine:
            if row.field == "":
                leaves |= json.loads(row.after)
            else:
                leaves[row.field] = json.loads(row.after)
                touched.add(paths.root_of(row.field))
        values = {
            field.name: paths.value_of(field, leaves, None if default is MISSING else default)
            for field, default in paths.journalled(kind)
            if field.name in names and (created or field.name in touched)
        }
        at = datetime.fromisoformat(first.at)
        facts = (first.device, first.label, first.nature, kind, first.record)
        yield FieldValue(at, *facts, created, values)


def values(
    view: Repository, record: RecordId, name: str
) -> Generator[tuple[datetime, DeviceId, str, object]]:
    """Yield (time, device, label, value) of every value of a field, earliest first."""
    for one in values_of(view, [record], [name]):
        if name in one.fields:
            yield one.at, one.device, one.label, one.fields[name]


def edits_labelled(
    view: Repository, labels: Collection[str], since: datetime | None = None
) -> list[Edit]:
    """Return what all units of work under some labels did to each record, taken together.

    ``before`` is from the first of them, ``after`` from the last; ``since`` leaves out earlier
    ones.
    """
    statement = _in_order(*_EDITED).where(changes.c.label.in_(labels))
    if since is not None:
        statement = statement.where(changes.c.at >= since.isoformat())
    return list(_edits(view, statement).values())


def _in_order(*columns: Column[Any]) -> Select[*tuple[Any, ...]]:
    """Return a query of operations with their units of work, in the order of the journal."""
    return _with_units(*columns).order_by(*_ORDER)


def _with_units(*columns: Column[Any]) -> Select[*tuple[Any, ...]]:
    return select(*columns).join(changes, changes.c.id == operations.c.change)


def count(view: Repository, records: Collection[RecordId]) -> int:
    """Return how many operations the journal has on some records (ids)."""
    chosen = operations.c.record.in_(records)
    return view.connection.execute(select(func.count()).where(chosen)).scalar_one()


def lines(
    view: Repository, records: Collection[RecordId]
) -> Generator[tuple[datetime, str, str, str, object, object]]:
    """Yield (time, label, kind, field, before, after) of every operation on records (ids).

    The field of a creation is empty; values are as JSON holds them.
    """
    statement = _in_order(
        changes.c.at,
        changes.c.label,
        operations.c.kind,
        operations.c.field,
        operations.c.before,
        operations.c.after,
    ).where(operations.c.record.in_(records), operations.c.after.is_not(None))
    for at, label, kind, name, before, after in view.connection.execute(statement).all():
        was = None if before is None else json.loads(before)
        yield datetime.fromisoformat(at), label, kind, name, was, json.loads(after)


def opposite(value: Record, record: RecordId) -> Record | None:
    """Return the record that takes an added one back; none for what cannot be taken back."""
    if isinstance(value, Vote):
        return replace(value, id=record, count=-value.count)
    if isinstance(value, Answer):
        return replace(value, id=record, question=TAKEN_BACK, score=value.opposite_score, text="")
    return None
