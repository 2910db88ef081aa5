"""Whether a library is whole: file, records, journal, attachments."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sqlalchemy import func, select, text

from mc2cm_desk.domain.attachment import Attachment
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store import durable
from mc2cm_desk.store.attachments import AttachmentStore
from mc2cm_desk.store.codec import names_of
from mc2cm_desk.store.driver import fetched
from mc2cm_desk.store.journal import SILENT
from mc2cm_desk.store.tables import operations, table_of
from mc2cm_desk.store.view import View

READERS = 2
"""Files that are read at once beside the database."""
MANY = 500


def examine(view: View, attachments: AttachmentStore) -> tuple[int, int, int, tuple[str, ...]]:
    """Return (records, operations, attachments, faults); a fault is ``what: where``."""
    connection = view.connection
    files = view.find(Attachment)
    with ThreadPoolExecutor(READERS) as pool:
        read = pool.map(lambda one: _file_fault(one, attachments), files)
        faults: list[str] = []
        verdict = str(connection.execute(text("PRAGMA integrity_check")).scalar())
        if verdict != "ok":
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


def quick_fault(view: View) -> str:
    """Return what is wrong with the file at first sight; empty if nothing is."""
    verdict = str(view.connection.execute(text("PRAGMA quick_check(1)")).scalar())
    return "" if verdict == "ok" else verdict


def _file_fault(one: Attachment, attachments: AttachmentStore) -> str:
    path = attachments.path(one.sha256)
    if not path.is_file():
        return f"attachment-missing: {one.name}"
    digest = hashlib.sha256()
    for chunk in durable.chunks_of(path):
        digest.update(chunk)
    return "" if digest.hexdigest() == one.sha256 else f"attachment-damaged: {one.name}"


def _gaps(view: View) -> list[str]:
    statement = select(operations.c.device, func.max(operations.c.seq), func.count()).group_by(
        operations.c.device
    )
    rows = view.connection.execute(statement)
    return [f"journal-gap: {device}" for device, last, count in rows if last != count]


def _differences(view: View, name: str, kind: type[Record]) -> list[str]:
    """Compare the records of a kind with what the journal says of them.

    Records that stand as they were created, most of them, are compared by the database.
    """
    connection = view.connection
    quote = connection.dialect.identifier_preparer.quote
    table = quote(table_of(kind).name)
    fields = [one for one in names_of(kind) if one not in SILENT]
    whole = ", ".join(f"'{one}', {quote(one)}" for one in fields)
    as_created = f"field = '' AND after = json_object({whole})"
    changed = (
        f"SELECT id, {', '.join(map(quote, fields))} FROM {table} AS t WHERE "
        f"NOT EXISTS (SELECT 1 FROM operation WHERE record = t.id AND {as_created}) "
        f"OR EXISTS (SELECT 1 FROM operation WHERE record = t.id AND NOT ({as_created}))"
    )
    rows = {row[0]: row[1:] for row in fetched(connection, changed, ())}
    played = _played(view, rows)
    return [
        f"record-differs: {name} {record}"
        for record, cells in rows.items()
        if played.get(record) != dict(zip(fields, cells, strict=True))
    ]


def _journalled(view: View) -> dict[str, int]:
    """Return of how many records of each kind the journal speaks."""
    statement = "SELECT kind, count(DISTINCT record) FROM operation GROUP BY kind"
    return dict(fetched(view.connection, statement, ()))


def _missing(view: View, name: str, kind: type[Record]) -> list[str]:
    """Return the records of which the journal speaks and that are not there."""
    table = view.connection.dialect.identifier_preparer.quote(table_of(kind).name)
    lost = (
        f"SELECT DISTINCT record FROM operation WHERE kind = ? "
        f"AND NOT EXISTS (SELECT 1 FROM {table} WHERE id = operation.record)"
    )
    missing = fetched(view.connection, lost, (name,))
    return [f"record-missing: {name} {record}" for (record,) in missing]


def _played(view: View, records: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return records as their journal says, played from the beginning."""
    latest: dict[str, dict[str, str]] = defaultdict(dict)
    for some in _by_many(list(records)):
        marks = ", ".join("?" * len(some))
        statement = (
            f"SELECT record, field, after FROM operation WHERE record IN ({marks}) "
            "ORDER BY stamp, device, seq"
        )
        for record, field, after in fetched(view.connection, statement, some):
            if field == "":
                latest[record].clear()
            latest[record][field] = after
    return {record: _read(fields) for record, fields in latest.items()}


def _read(fields: dict[str, str]) -> dict[str, Any]:
    whole = json.loads(fields.pop("", "{}"))
    return whole | {name: json.loads(after) for name, after in fields.items()}


def _by_many(records: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(records), MANY):
        yield records[start : start + MANY]
