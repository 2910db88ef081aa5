"""Every kind of record that a library holds, each declared once.

A new kind is one `Kind` in a module of this package. Tables, journal, search, undo words, jumps,
gaps, removal and duplication of events, backups and the note's lists follow from it.
"""

from typing import Any, TypeVar, cast

from mc2cm_desk.domain.kinds.event import EVENT
from mc2cm_desk.domain.kinds.kind import Kind, Opening
from mc2cm_desk.domain.kinds.note import NOTE
from mc2cm_desk.domain.kinds.people import PEOPLE
from mc2cm_desk.domain.kinds.steps import STEPS
from mc2cm_desk.domain.record import Record

R = TypeVar("R", bound=Record)

ALL: tuple[Kind[Any], ...] = (*EVENT, *PEOPLE, *STEPS, *NOTE)
"""The declarations, in the order of an event."""

KINDS: dict[str, type[Record]] = {kind.name: kind.record for kind in ALL}
NAMES: dict[type[Record], str] = {kind.record: kind.name for kind in ALL}

_DECLARED: dict[type[Record], Kind[Any]] = {kind.record: kind for kind in ALL}


def of(record: type[R]) -> Kind[R]:
    """Return what is declared of a class of records. Errors: KeyError."""
    return cast("Kind[R]", _DECLARED[record])


def named(name: str) -> Kind[Any] | None:
    """Return the kind with the name of a table; none if there is none."""
    record = KINDS.get(name)
    return None if record is None else _DECLARED[record]


def opening(record: Record) -> Opening:
    """Return the place where a record is edited and the record that is shown there."""
    return of(type(record)).opening(record)
