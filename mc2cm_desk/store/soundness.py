"""Whether a library is whole: file, records, journal, attachments."""

import hashlib
import json

from sqlalchemy import func, select, text

from mc2cm_desk.domain.attachment import Attachment
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.store.attachments import AttachmentStore
from mc2cm_desk.store.journal import SILENT
from mc2cm_desk.store.tables import operations, table_of
from mc2cm_desk.store.view import View


def examine(view: View, attachments: AttachmentStore) -> tuple[int, int, int, tuple[str, ...]]:
    """Return (records, operations, attachments, faults); a fault is ``what: where``."""
    connection = view.connection
    faults: list[str] = []
    verdict = str(connection.execute(text("PRAGMA integrity_check")).scalar())
    if verdict != "ok":
        faults.append(f"file: {verdict}")
    faults += _gaps(view)
    records = 0
    for table in map(table_of, KINDS.values()):
        records += connection.execute(select(func.count()).select_from(table)).scalar() or 0
    faults += _differences(view)
    files = view.find(Attachment)
    for one in files:
        path = attachments.path(one.sha256)
        if not path.is_file():
            faults.append(f"attachment-missing: {one.name}")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != one.sha256:
            faults.append(f"attachment-damaged: {one.name}")
    count = connection.execute(select(func.count()).select_from(operations)).scalar() or 0
    return records, count, len(files), tuple(faults)


def _gaps(view: View) -> list[str]:
    statement = select(operations.c.device, func.max(operations.c.seq), func.count()).group_by(
        operations.c.device
    )
    rows = view.connection.execute(statement)
    return [f"journal-gap: {device}" for device, last, count in rows if last != count]


def _differences(view: View) -> list[str]:
    """Play the journal from the beginning and compare with the records."""
    played: dict[str, dict[str, object]] = {}
    kinds: dict[str, str] = {}
    statement = select(
        operations.c.kind, operations.c.record, operations.c.field, operations.c.after
    ).order_by(operations.c.stamp, operations.c.device, operations.c.seq)
    for kind, record, field, after in view.connection.execute(statement):
        kinds[record] = kind
        cell = json.loads(after)
        if field == "":
            played[record] = cell
        else:
            played.setdefault(record, {})[field] = cell
    faults: list[str] = []
    for name, kind in KINDS.items():
        table = table_of(kind)
        silent = SILENT - {"id"}
        for row in view.connection.execute(select(table)).mappings():
            cells = {n: v for n, v in row.items() if n not in silent and n != "id"}
            if played.pop(row["id"], None) != cells:
                faults.append(f"record-differs: {name} {row['id']}")
    faults += [f"record-missing: {kinds[record]} {record}" for record in played]
    return faults
