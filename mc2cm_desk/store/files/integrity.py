"""Whether a library is whole: file, records, journal, attachments."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from typing import TypeVar

from sqlalchemy import distinct, func, select, union_all

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.dialects import dialect_of
from mc2cm_desk.store.errors import UnreadableRow
from mc2cm_desk.store.files import durable
from mc2cm_desk.store.files.attachments import AttachmentStore
from mc2cm_desk.store.journal.journal import operations_of
from mc2cm_desk.store.journal.paths import Leaves, field_values
from mc2cm_desk.store.journal.resolution import resolve
from mc2cm_desk.store.repository import Repository, chunks
from mc2cm_desk.store.tables import operations, parked, table_of

R = TypeVar("R", bound=Record)

READERS = 2
"""Files that are read at once beside the database."""


def examine(
    view: Repository, attachments: AttachmentStore
) -> tuple[int, int, int, tuple[str, ...]]:
    """Return (records, operations, attachments, faults); a fault is ``what: where``."""
    connection = view.connection
    files = view.find(Attachment)
    with ThreadPoolExecutor(READERS) as pool:
        read = pool.map(_file_fault, files, repeat(attachments))
        faults: list[str] = []
        if verdict := dialect_of(connection).fault(connection, thorough=True):
            faults.append(f"file: {verdict}")
        faults += _gaps(view)
        journalled = _journalled(view)
        records = 0
        for name, kind in KINDS.items():
            table = table_of(kind)
            number = connection.execute(select(func.count()).select_from(table)).scalar() or 0
            records += number
            differing = _differences(view, name, kind)
            faults += differing
            if differing or number != journalled.pop(name, 0):
                faults += _missing(view, name, kind)
        faults += [f"record-missing: {name}" for name in journalled if name not in KINDS]
        faults += [one for one in read if one]
    count = connection.execute(select(func.count()).select_from(operations)).scalar() or 0
    return records, count, len(files), tuple(faults)


def quick_fault(view: Repository) -> str:
    """Return what is wrong with the file at first sight; empty if nothing is."""
    return dialect_of(view.connection).fault(view.connection, thorough=False)


def _file_fault(one: Attachment, attachments: AttachmentStore) -> str:
    path = attachments.path(one.sha256)
    if not path.is_file():
        return f"attachment-missing: {one.name}"
    digest = hashlib.sha256()
    for chunk in durable.chunks_of(path):
        digest.update(chunk)
    return "" if digest.hexdigest() == one.sha256 else f"attachment-damaged: {one.name}"


def _gaps(view: Repository) -> list[str]:
    every = union_all(
        select(operations.c.device, operations.c.seq), select(parked.c.device, parked.c.seq)
    ).subquery()
    statement = select(every.c.device, func.max(every.c.seq), func.count()).group_by(every.c.device)
    rows = view.connection.execute(statement)
    return [f"journal-gap: {device}" for device, last, count in rows if last != count]


def _differences(view: Repository, name: str, kind: type[Record]) -> list[str]:
    """Compare the records of a kind with what the journal says of them."""
    records, unreadable = _readable(view, kind)
    found = [f"record-differs: {name} {record}" for record in unreadable]
    for chunk in chunks(records):
        every = operations_of(view.connection, chunk)
        for record in chunk:
            resolved = resolve(every.get(record, ()))
            if resolved.created is None or not _agrees(records[record], resolved.leaves):
                found.append(f"record-differs: {name} {record}")
    return found


def _readable(view: Repository, kind: type[R]) -> tuple[dict[RecordId, R], list[str]]:
    """Return the records of a kind by id, and the ids of those whose row is no value of it."""
    try:
        return {one.id: one for one in view.find(kind, with_deleted=True)}, []
    except UnreadableRow:
        found: dict[RecordId, R] = {}
        unreadable: list[str] = []
        for record in view.connection.execute(select(table_of(kind).c.id)).scalars().all():
            try:
                found |= view.get_many(kind, [record])
            except UnreadableRow:
                unreadable.append(record)
        return found, unreadable


def _agrees(record: Record, leaves: Leaves) -> bool:
    """Return whether a record is what its paths state."""
    expected = field_values(type(record), leaves)
    return all(getattr(record, field) == value for field, value in expected.items())


def _journalled(view: Repository) -> dict[str, int]:
    """Return of how many records of each kind the journal has operations."""
    counted = func.count(distinct(operations.c.record))
    statement = select(operations.c.kind, counted).group_by(operations.c.kind)
    return {row[0]: row[1] for row in view.connection.execute(statement)}


def _missing(view: Repository, name: str, kind: type[Record]) -> list[str]:
    """Return the records that the journal has and that are not there."""
    there = select(table_of(kind).c.id).where(table_of(kind).c.id == operations.c.record)
    statement = (
        select(operations.c.record).where(operations.c.kind == name, ~there.exists()).distinct()
    )
    missing = view.connection.execute(statement).scalars()
    return [f"record-missing: {name} {record}" for record in missing]
