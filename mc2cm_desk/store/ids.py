"""Record ids: UUID version 7 text, ordered by the time they were given."""

import secrets
import threading


class IdSource:
    """Gives ids that never repeat and sort by birth, within one process as well."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def next(self, milliseconds: int) -> str:
        """Return a new id for a moment in milliseconds since 1970."""
        with self._lock:
            # 48 bits of time and 12 of sequence: a burst borrows from the next millisecond.
            moment = max(milliseconds << 12, self._last + 1)
            self._last = moment
        time, sequence = moment >> 12, moment & 0xFFF
        value = (time << 80) | (0x7 << 76) | (sequence << 64) | (0b10 << 62)
        text = f"{value | secrets.randbits(62):032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
