"""What imports have written into fields, and what was changed after them."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import select

from mc2cm_desk.domain.kinds import KINDS, NAMES
from mc2cm_desk.domain.list_update import Origin
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.columns import field_of, names_of
from mc2cm_desk.store.repository import Repository
from mc2cm_desk.store.tables import changes, operations

_CHUNK = 500


def origins(
    view: Repository, records: Collection[str], names: Collection[str], label: str
) -> dict[tuple[str, str], Origin]:
    """Return by (record, field) where the values of some fields come from.

    ``label`` is the label of the units of work that count as imports; one that was undone counts
    no longer.
    """
    wanted = sorted(set(records))
    written: dict[tuple[str, str], list[Any]] = {}
    corrected: dict[tuple[str, str], datetime] = {}
    for start in range(0, len(wanted), _CHUNK):
        statement = (
            select(
                changes.c.at,
                changes.c.label,
                changes.c.nature,
                operations.c.kind,
                operations.c.record,
                operations.c.field,
                operations.c.after,
            )
            .join(changes, changes.c.id == operations.c.change)
            .where(
                operations.c.record.in_(wanted[start : start + _CHUNK]),
                operations.c.field.in_(("", *names)),
            )
            .order_by(operations.c.stamp, operations.c.device, operations.c.seq)
        )
        for at, told, nature, kind, record, field, after in view.connection.execute(statement):
            value = json.loads(after)
            cells = (
                {field: value} if field else {name: value[name] for name in names if name in value}
            )
            for name, cell in cells.items():
                key = (record, name)
                if told != label:
                    if field:
                        corrected[key] = datetime.fromisoformat(at)
                    continue
                stack = written.setdefault(key, [])
                if nature == "undo":
                    del stack[-1:]
                else:
                    stack.append((kind, cell))
                    corrected.pop(key, None)
    return {
        key: _origin(key[1], written.get(key, []), corrected.get(key))
        for key in written.keys() | corrected.keys()
    }


def changed_records(
    view: Repository, kinds: Collection[type[Record]], names: Collection[str]
) -> frozenset[str]:
    """Return the ids of the records of which one of the fields was changed after creation."""
    statement = (
        select(operations.c.record)
        .where(
            operations.c.kind.in_([NAMES[kind] for kind in kinds]),
            operations.c.field.in_(names),
        )
        .distinct()
    )
    return frozenset(view.connection.execute(statement).scalars())


def removed_on_purpose(view: Repository, records: Collection[str]) -> frozenset[str]:
    """Return which of some removed records (ids) were removed, not merely undone."""
    wanted = sorted(set(records))
    natures: dict[str, str] = {}
    for start in range(0, len(wanted), _CHUNK):
        statement = (
            select(operations.c.record, changes.c.nature)
            .join(changes, changes.c.id == operations.c.change)
            .where(
                operations.c.record.in_(wanted[start : start + _CHUNK]),
                operations.c.field == "deleted",
            )
            .order_by(operations.c.stamp, operations.c.device, operations.c.seq)
        )
        for record, nature in view.connection.execute(statement):
            natures[record] = nature
    return frozenset(record for record, nature in natures.items() if nature != "undo")


def _origin(name: str, stack: list[Any], corrected: datetime | None) -> Origin:
    if not stack:
        return Origin(corrected=corrected)
    kind, cell = stack[-1]
    if name not in names_of(KINDS[kind]):
        return Origin(corrected=corrected)
    value = field_of(KINDS[kind], name).from_cell(cell)
    return Origin(is_imported=True, imported=value, corrected=corrected)
