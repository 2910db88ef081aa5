"""In which order records were made: ids that follow from a natural key do not tell it."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from mc2cm_desk.domain.ids import DeviceId, RecordId
from mc2cm_desk.store.repository import chunks
from mc2cm_desk.store.tables import operations


def places(connection: Connection, records: Iterable[RecordId]) -> dict[RecordId, int]:
    """Return the place of each record (id) among these in the order of their first operations.

    The order is that of the journal, and the same on every copy of the library.
    """
    found: list[tuple[str, DeviceId, int, RecordId]] = []
    for chunk in chunks(records):
        statement = select(
            operations.c.stamp, operations.c.device, operations.c.seq, operations.c.record
        ).where(operations.c.record.in_(chunk), operations.c.field == "")
        found += [(row[0], row[1], row[2], row[3]) for row in connection.execute(statement)]
    ordered = dict.fromkeys(record for *_, record in sorted(found))
    return {record: place for place, record in enumerate(ordered)}
