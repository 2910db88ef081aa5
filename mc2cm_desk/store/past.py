"""Reading the journal backwards: what can be undone, and what a field has said before."""

import json
from collections.abc import Callable, Collection, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Select, func, select

from mc2cm_desk.domain.evaluation import TAKEN_BACK, Answer
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.recommendation import Vote
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store import erasure
from mc2cm_desk.store.columns import field_of
from mc2cm_desk.store.repository import Repository
from mc2cm_desk.store.tables import changes, operations

DEPTH = 500
"""How many units of work undo reaches back."""

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

    id: str
    label: str


@dataclass(slots=True)
class Edit:
    """What one unit of work did to one record."""

    kind: type[Record]
    record: str
    created: bool = False
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)


def stacks(view: Repository, device: str) -> tuple[list[Step], list[Step]]:
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
            case erasure.ERASE | erasure.ERASED:
                continue
            case _:
                done.append(Step(change, label))
                undone.clear()
    return done, undone


def undoing(
    read: Callable[[], AbstractContextManager[Repository]], device: str, change: str
) -> str:
    """Return the unit of work that undid ``change`` last."""
    statement = (
        select(changes.c.id)
        .where(changes.c.device == device, changes.c.of == change, changes.c.nature == "undo")
        .order_by(changes.c.last_seq.desc())
        .limit(1)
    )
    with read() as view:
        return str(view.connection.execute(statement).scalar_one())


def edits(view: Repository, change: str) -> list[Edit]:
    """Return what a unit of work did, record by record, the last one first."""
    statement = select(*_EDITED).where(operations.c.change == change).order_by(operations.c.seq)
    return list(reversed(_edits(view, statement).values()))


def _edits(view: Repository, statement: Select[*tuple[Any, ...]]) -> dict[str, Edit]:
    """Return the edits of the operations (kind, record, field, before, after) by record."""
    found: dict[str, Edit] = {}
    for kind, record, name, before, after in view.connection.execute(statement):
        edit = found.setdefault(record, Edit(KINDS[kind], record))
        if name == "":
            edit.created = True
        else:
            edit.before.setdefault(name, _read(edit.kind, name, before))
            edit.after[name] = _read(edit.kind, name, after)
    return found


def values(
    view: Repository, record: str, name: str
) -> Generator[tuple[datetime, str, str, object]]:
    """Yield (time, device, label, value) of every value of a field, earliest first."""
    statement = _in_order(
        changes.c.at,
        operations.c.device,
        changes.c.label,
        operations.c.kind,
        operations.c.field,
        operations.c.after,
    ).where(operations.c.record == record, operations.c.field.in_(("", name)))
    for at, device, label, kind, said, after in view.connection.execute(statement).all():
        cell = json.loads(after)
        if said == "":
            cell = cell.get(name)
        yield datetime.fromisoformat(at), device, label, _cell(KINDS[kind], name, cell)


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
    return (
        select(*columns)
        .join(changes, changes.c.id == operations.c.change)
        .order_by(operations.c.stamp, operations.c.device, operations.c.seq)
    )


def count(view: Repository, records: Collection[str]) -> int:
    """Return how many operations the journal has on some records (ids)."""
    chosen = operations.c.record.in_(records)
    return view.connection.execute(select(func.count()).where(chosen)).scalar_one()


def lines(
    view: Repository, records: Collection[str]
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
    ).where(operations.c.record.in_(records))
    for at, label, kind, name, before, after in view.connection.execute(statement).all():
        was = None if before is None else json.loads(before)
        yield datetime.fromisoformat(at), label, kind, name, was, json.loads(after)


def opposite(value: Record, record: str) -> Record | None:
    """Return the record that takes an added one back; none for what cannot be taken back."""
    if isinstance(value, Vote):
        return replace(value, id=record, count=-value.count)
    if isinstance(value, Answer):
        return replace(value, id=record, question=TAKEN_BACK, score=value.opposite_score, text="")
    return None


def _read(kind: type[Record], name: str, text: str | None) -> Any:
    return _cell(kind, name, None if text is None else json.loads(text))


def _cell(kind: type[Record], name: str, cell: Any) -> Any:
    return field_of(kind, name).from_cell(cell)
