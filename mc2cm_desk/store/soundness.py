"""Whether a library is whole: file, records, journal, attachments."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sqlalchemy import distinct, func, select

from mc2cm_desk.domain.attachment import Attachment
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store import durable
from mc2cm_desk.store.attachments import AttachmentStore
from mc2cm_desk.store.dialects import dialect_of
from mc2cm_desk.store.journal import wording_of
from mc2cm_desk.store.repository import Repository, chunks
from mc2cm_desk.store.tables import operations, table_of

READERS = 2
"""Files that are read at once beside the database."""


def examine(
    view: Repository, attachments: AttachmentStore
) -> tuple[int, int, int, tuple[str, ...]]:
    """Return (records, operations, attachments, faults); a fault is ``what: where``."""
    connection = view.connection
    files = view.find(Attachment)
    with ThreadPoolExecutor(READERS) as pool:
        read = pool.map(lambda one: _file_fault(one, attachments), files)
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
    statement = select(operations.c.device, func.max(operations.c.seq), func.count()).group_by(
        operations.c.device
    )
    rows = view.connection.execute(statement)
    return [f"journal-gap: {device}" for device, last, count in rows if last != count]


def _differences(view: Repository, name: str, kind: type[Record]) -> list[str]:
    """Compare the records of a kind with what the journal says of them."""
    records = {one.id: wording_of(one) for one in view.find(kind, with_deleted=True)}
    played = _played(view, records)
    return [
        f"record-differs: {name} {record}"
        for record, cells in records.items()
        if played.get(record) != cells
    ]


def _journalled(view: Repository) -> dict[str, int]:
    """Return of how many records of each kind the journal speaks."""
    counted = func.count(distinct(operations.c.record))
    statement = select(operations.c.kind, counted).group_by(operations.c.kind)
    return {row[0]: row[1] for row in view.connection.execute(statement)}


def _missing(view: Repository, name: str, kind: type[Record]) -> list[str]:
    """Return the records of which the journal speaks and that are not there."""
    there = select(table_of(kind).c.id).where(table_of(kind).c.id == operations.c.record)
    statement = (
        select(operations.c.record).where(operations.c.kind == name, ~there.exists()).distinct()
    )
    missing = view.connection.execute(statement).scalars()
    return [f"record-missing: {name} {record}" for record in missing]


def _played(view: Repository, records: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return records as their journal says, played from the beginning."""
    latest: dict[str, dict[str, str]] = defaultdict(dict)
    for some in chunks(records):
        statement = (
            select(operations.c.record, operations.c.field, operations.c.after)
            .where(operations.c.record.in_(some))
            .order_by(operations.c.stamp, operations.c.device, operations.c.seq)
        )
        for record, field, after in view.connection.execute(statement):
            if field == "":
                latest[record].clear()
            latest[record][field] = after
    return {record: _read(fields) for record, fields in latest.items()}


def _read(fields: dict[str, str]) -> dict[str, Any]:
    whole = json.loads(fields.pop("", "{}"))
    return whole | {name: json.loads(after) for name, after in fields.items()}
