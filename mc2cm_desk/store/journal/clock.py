"""The one clock, passed in wherever time is needed."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Whatever tells the time in UTC."""

    def now(self) -> datetime:
        """Return the time now, aware, in UTC."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """Return the time now."""
        return datetime.fromtimestamp(time.time(), UTC)


class FixedClock:
    """A clock that says what it is told: for tests, the demonstration and reproducible files."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """Return the time it was set to."""
        return self.at
