"""What imports have written into fields, and what was changed after them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import select

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.people.list_update import Origin
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.journal import undo_log
from mc2cm_desk.store.repository import Repository, chunks
from mc2cm_desk.store.tables import changes, operations


def origins(
    view: Repository, records: Collection[RecordId], names: Collection[str], label: str
) -> dict[tuple[RecordId, str], Origin]:
    """Return by (record, field) where the values of some fields come from.

    ``label`` is the label of the units of work that count as imports; one that was undone counts
    no longer.
    """
    written: dict[tuple[RecordId, str], list[Any]] = {}
    corrected: dict[tuple[RecordId, str], datetime] = {}
    for one in undo_log.values_of(view, records, names):
        for name, value in one.fields.items():
            key = (one.record, name)
            if one.label != label:
                if not one.created:
                    corrected[key] = one.at
                continue
            stack = written.setdefault(key, [])
            if one.nature == "undo":
                del stack[-1:]
            else:
                stack.append(value)
                corrected.pop(key, None)
    return {
        key: _origin(written.get(key, []), corrected.get(key))
        for key in written.keys() | corrected.keys()
    }


def changed_records(
    view: Repository, kinds: Collection[type[Record]], names: Collection[str]
) -> frozenset[RecordId]:
    """Return the ids of the records of which one of the fields was changed after creation."""
    statement = (
        select(operations.c.record)
        .where(
            operations.c.kind.in_([NAMES[kind] for kind in kinds]),
            undo_log.of_fields(names),
        )
        .distinct()
    )
    return frozenset(view.connection.execute(statement).scalars())


def removed_on_purpose(view: Repository, records: Collection[RecordId]) -> frozenset[RecordId]:
    """Return which of some removed records (ids) were removed, not merely undone."""
    natures: dict[RecordId, str] = {}
    for chunk in chunks(records):
        statement = (
            select(operations.c.record, changes.c.nature)
            .join(changes, changes.c.id == operations.c.change)
            .where(
                operations.c.record.in_(chunk),
                operations.c.field == "deleted",
            )
            .order_by(operations.c.stamp, operations.c.device, operations.c.seq)
        )
        for record, nature in view.connection.execute(statement):
            natures[record] = nature
    return frozenset(record for record, nature in natures.items() if nature != "undo")


def _origin(stack: list[Any], corrected: datetime | None) -> Origin:
    if not stack:
        return Origin(corrected=corrected)
    return Origin(is_imported=True, imported=stack[-1], corrected=corrected)
