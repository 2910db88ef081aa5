"""History: undo and redo of everything, and the wordings that a text has had."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mc2cm_desk.domain.door.check_in import CheckIn, taken_back
from mc2cm_desk.domain.ids import ChangeId, CheckInId, DeviceId, EventId, RecordId
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.store.journal import undo_log
from mc2cm_desk.store.journal.undo_log import Step

_FACTS = frozenset(
    {"edit-event", "change-dates", "edit-day", "event-status", "begin-rehearsal", "end-rehearsal"}
)
"""Units of work that change the facts of an event."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a field: when, by which device, in which unit of work, and what."""

    at: datetime
    device: DeviceId
    label: str
    value: object


def can_undo(library: Library) -> str | None:
    """Return the label of what undo would take back; none if there is nothing."""
    steps = _steps(library)[0]
    return steps[-1].label if steps else None


def can_redo(library: Library) -> str | None:
    """Return the label of what redo would do again; none if there is nothing."""
    steps = _steps(library)[1]
    return steps[-1].label if steps else None


def last_of_event(library: Library, event_id: EventId) -> Step | None:
    """Return what undo would take back, if it is about the facts of that event; else none.

    These are its own fields, dates, days, status and rehearsals: not its people or its door.
    """
    steps = _steps(library)[0]
    if not steps or steps[-1].label not in _FACTS:
        return None
    with library.read() as view:
        for edit in undo_log.edits(view, steps[-1].id):
            record = view.get(edit.kind, edit.record)
            if edit.record == event_id or getattr(record, "event", "") == event_id:
                return steps[-1]
    return None


def undo(library: Library, step_id: ChangeId = ChangeId("")) -> str:
    """Take back the last unit of work of this device; return its label.

    With ``step_id`` only that one: an offer made for it never takes back something else.

    A creation becomes a tombstone; a check-in is taken back by a record of its own.
    Refused: nothing-to-undo, changed-since (another device wrote the same record),
    not-the-last-step.
    """
    steps = _steps(library)[0]
    if not steps:
        raise Refused("nothing-to-undo")
    step = steps[-1]
    if step_id not in ("", step.id):
        raise Refused("not-the-last-step")
    with library.write(step.label, nature="undo", of=step.id) as work:
        _take_back_all(work, undo_log.edits(work, step.id))
    return step.label


def redo(library: Library) -> str:
    """Do again what was undone last; return its label. Refused: nothing-to-redo, changed-since."""
    steps = _steps(library)[1]
    if not steps:
        raise Refused("nothing-to-redo")
    step = steps[-1]
    undoing = undo_log.undoing(library.read, library.device, step.id)
    with library.write(step.label, nature="redo", of=step.id) as work:
        _take_back_all(work, undo_log.edits(work, undoing))
    return step.label


def wordings(library: Library, record: RecordId, field: str) -> list[Wording]:
    """Return every value that a field of a record has had, earliest first."""
    with library.read() as view:
        return [Wording(*one) for one in undo_log.values(view, record, field)]


def _steps(library: Library) -> tuple[list[Step], list[Step]]:
    with library.read() as view:
        return undo_log.stacks(view, library.device)


def _take_back_all(work: UnitOfWork, edits: Sequence[undo_log.Edit]) -> None:
    records: dict[type[Record], list[RecordId]] = {}
    for edit in edits:
        records.setdefault(edit.kind, []).append(edit.record)
    for kind, ids in records.items():
        work.get_many(kind, ids)
    for edit in edits:
        _take_back(work, edit)


def _take_back(work: UnitOfWork, edit: undo_log.Edit) -> None:
    now = work.get(edit.kind, edit.record)
    if now is None:
        raise Refused("changed-since")
    if isinstance(now, CheckIn):
        work.add(taken_back(now, CheckInId(CheckInId(work.new_id())), work.at))
        return
    if type(now).append_only:
        # A vote is taken back by its opposite, a sheet by a record that says so: all stay.
        opposite = undo_log.opposite(now, work.new_id())
        if opposite is not None:
            work.add(opposite)
        return
    if edit.created:
        work.put(replace(now, deleted=work.at))
        return
    before = edit.reverted(work, now)
    if before is None:
        raise Refused("changed-since")
    work.put(before)
