"""What one unit of work changed: the same for a keystroke, an undo and a merge."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from mc2cm_desk.domain.ids import ChangeId, DeviceId
from mc2cm_desk.domain.record import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; ``before`` is none for a new one."""

    before: Record | None
    after: Record


@dataclass(frozen=True, slots=True)
class Changes:
    """What a commit changed, told to everybody who listens.

    Attributes:
        id: the unit of work.
        label: what undo shows, a code such as ``endorse-recommendation``.
    """

    id: ChangeId
    label: str
    device: DeviceId
    at: datetime
    changes: tuple[Change, ...]

    def touch(self, *kinds: type[Record]) -> bool:
        """Say whether a record of one of the kinds changed."""
        return any(isinstance(change.after, kinds) for change in self.changes)

    def of(self, kind: type[R]) -> list[R]:
        """Return the records of the kind as they are now."""
        return [change.after for change in self.changes if isinstance(change.after, kind)]
