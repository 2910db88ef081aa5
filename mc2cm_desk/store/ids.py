"""Record ids: UUID version 7 text, ordered by the time they were given."""

import secrets
import threading
from collections.abc import Iterator
from struct import Struct

from mc2cm_desk.domain.ids import RecordId

_MANY = Struct("=256Q")


class IdSource:
    """Gives ids that never repeat and sort by birth, within one process as well."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0
        self._chances: Iterator[int] = iter(())

    def next(self, milliseconds: int) -> RecordId:
        """Return a new id for a moment in milliseconds since 1970."""
        with self._lock:
            # 48 bits of time and 12 of sequence: a burst borrows from the next millisecond.
            moment = max(milliseconds << 12, self._last + 1)
            self._last = moment
            chance = next(self._chances, None)
            if chance is None:
                # The system is asked for many at once: a call for each is half of the time.
                self._chances = iter(_MANY.unpack(secrets.token_bytes(_MANY.size)))
                chance = next(self._chances)
        time, sequence = moment >> 12, moment & 0xFFF
        early = f"{time:012x}"
        late = f"{chance >> 2 | 0b10 << 62:016x}"
        return RecordId(f"{early[:8]}-{early[8:]}-7{sequence:03x}-{late[:4]}-{late[4:]}")
