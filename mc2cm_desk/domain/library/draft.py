"""A text that is being typed and is not yet part of the record, and where it is typed."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime

from mc2cm_desk.domain.ids import EventId, RecordId


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Where a text is typed.

    Attributes:
        event: id of the open event; empty at home.
        place: id of the place of the rail, such as ``recommendations``; ``home`` at home.
        record: ids of the records that are edited, outermost first, joined by ``/``; may be empty.
        field: the name of the field or line.
        slot: what of the field: a language, a line; may be empty.
    """

    event: EventId
    place: str
    record: str = ""
    field: str = ""
    slot: str = ""

    def is_of(self, records: Set[RecordId]) -> bool:
        """Return whether it lies in one of these records (ids)."""
        return not records.isdisjoint(self.record.split("/"))


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed.

    Attributes:
        base: what the record held when typing began; none where nobody knows. A draft whose base
            is no longer what the record holds must not replace it unasked.
        cursor: position of the cursor, in characters.
        at: when it was last typed, in UTC.
    """

    key: DraftKey
    text: str
    at: datetime
    base: str | None = None
    cursor: int = 0

    def is_of(self, records: Set[RecordId]) -> bool:
        """Return whether it is typed in one of these records (ids)."""
        return self.key.is_of(records)


@dataclass(frozen=True, slots=True)
class Interruption:
    """How the last run of the window ended, where it did not end by being closed.

    Attributes:
        seen: the last sign of life of that run, in UTC.
        where: what was being worked on; none if no event was open.
        attempts: how many runs in a row ended like this, this one included.
    """

    seen: datetime
    where: DraftKey | None
    attempts: int = 1
