"""What every record carries, and the limits that hold for all of them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar, Self

from mc2cm_desk.domain.ids import DeviceId, RecordId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused

UNKNOWN_TIME = datetime(1970, 1, 1, tzinfo=UTC)
LONGEST_LINE = 500
LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One value at one moment; a change makes a new value with the same id.

    The library stamps ``created``, ``updated`` and ``device`` when it is put; times are UTC.
    Deleting leaves the record with ``deleted`` set, until it is purged.
    """

    append_only: ClassVar[bool] = False
    """Whether records of this kind are only ever added: check-ins, votes, answers."""

    id: RecordId
    created: datetime = UNKNOWN_TIME
    updated: datetime = UNKNOWN_TIME
    device: DeviceId = DeviceId("")
    deleted: datetime | None = None

    def checked(self) -> Self:
        """Return the value if it may be kept; refused with the rule that it breaks."""
        return self


def at_most(text: str | Localised, limit: int, field: str) -> None:
    """Refuse ``too-long`` a text of more than ``limit`` characters."""
    if isinstance(text, str) and len(text) <= limit:
        return
    for one in text.texts() if isinstance(text, Localised) else (text,):
        if len(one) > limit:
            raise Refused("too-long", field=field, length=len(one), limit=limit)


def required(text: str | Localised, code: str) -> None:
    """Refuse with ``code`` a text in which nothing is said."""
    if not any(one.strip() for one in (text.texts() if isinstance(text, Localised) else (text,))):
        raise Refused(code)
