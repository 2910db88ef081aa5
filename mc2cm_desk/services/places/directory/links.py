"""What hangs on a record of the directory, and how it is moved to another one."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

from mc2cm_desk.domain.door.check_in import CheckIn, taken_back, valid_check_ins
from mc2cm_desk.domain.ids import CheckInId, RecordId
from mc2cm_desk.domain.library.references import REFERENCES
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.recommendation import Vote
from mc2cm_desk.services.library import Repository, UnitOfWork


@dataclass(frozen=True, slots=True)
class Link:
    """A record, removed or not, with the field in which it refers to another one."""

    record: Record
    field: str


def links(view: Repository, kind: type[Record], ids: Collection[RecordId]) -> Iterator[Link]:
    """Yield what refers to these records of a kind."""
    for holder, fields in REFERENCES[kind].items():
        for field in fields:
            for record in view.referring(holder, field, ids):
                yield Link(record, field)


def move(
    work: UnitOfWork, kind: type[Record], gone: Collection[RecordId], survivor: RecordId
) -> None:
    """Let everything that refers to the records ``gone`` refer to ``survivor``.

    What is only ever added (passages, votes) is taken back and added again.
    """
    for holder, fields in REFERENCES[kind].items():
        for field in fields:
            found = work.referring(holder, field, gone)
            if holder is CheckIn:
                _move_passages(work, gone, survivor)
            elif holder is Vote:
                _move_votes(work, [one for one in found if isinstance(one, Vote)], survivor)
            else:
                for record in found:
                    _point(work, record, field, gone, survivor)


def _point(
    work: UnitOfWork, record: Record, field: str, gone: Collection[RecordId], survivor: RecordId
) -> None:
    value: Any = getattr(record, field)
    if isinstance(value, tuple):
        linked = cast("tuple[str, ...]", value)
        moved = dict.fromkeys(survivor if one in gone else one for one in linked)
        # Nothing is kept apart from itself.
        changed: Any = tuple(one for one in moved if one != record.id)
    else:
        changed = survivor
    if record.id not in gone:
        work.put(replace(record, **{field: changed}))


def _move_passages(work: UnitOfWork, gone: Collection[RecordId], survivor: RecordId) -> None:
    for participant in gone:
        for passage in valid_check_ins(work.find(CheckIn, participant=participant)):
            work.add(taken_back(passage, CheckInId(CheckInId(work.new_id())), work.at))
            work.add(replace(passage, id=work.new_id(), participant=survivor))


def _move_votes(work: UnitOfWork, votes: list[Vote], survivor: RecordId) -> None:
    for vote in votes:
        work.add(replace(vote, id=work.new_id(), count=-vote.count))
        work.add(replace(vote, id=work.new_id(), voter=survivor))
