"""Rehearsals: trials of the door and of the clock before an event, which count in no figure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from mc2cm_desk.domain.door.check_in import CheckIn, taken_back, valid_check_ins
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.life import day_of, is_before
from mc2cm_desk.domain.ids import CheckInId, EventId, ParticipantId, RecordId
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.store.journal import undo_log

SESSION = "rehearse-session"
DESK = "rehearse-desk"
WALK_IN = "rehearse-walk-in"
_LABELS = (SESSION, DESK, WALK_IN)
"""Units of work under these labels are trials: clearing takes them back."""


@dataclass(frozen=True, slots=True)
class RehearsalState:
    """What a rehearsal of an event has left behind.

    Attributes:
        is_on: somebody began one, and it is not over.
        is_trial: what is scanned now is a trial: one is on, or the event has not begun.
        days_left: days until the event begins; 0 once it has.
        passages: trial passages that were not taken back.
        walk_ins: people who were added at the door as a trial.
        sessions: sessions that were started as a trial.
        desk: people to whom the desk handed something, or whom it asked something, as a trial.
    """

    is_on: bool
    is_trial: bool
    days_left: int
    passages: int
    walk_ins: int
    sessions: int
    desk: int

    @property
    def has_trials(self) -> bool:
        """Whether there is something to clear."""
        return bool(self.passages or self.walk_ins or self.sessions or self.desk)


def begun_at(view: Repository, event: Event) -> datetime | None:
    """Return when the rehearsal that is marked at the event was begun; none where none is."""
    if not event.rehearsal:
        return None
    begun: datetime | None = None
    for at, _, _, value in undo_log.values(view, event.id, "rehearsal"):
        begun = (begun or at) if value else None
    return begun or event.updated


def is_on(view: Repository, event: Event, at: datetime) -> bool:
    """Say whether a rehearsal is on; one that was begun before the event ends with its first day.

    Nobody who forgets to end it loses the entries of the first morning.
    """
    return _is_on(event, begun_at(view, event), at)


def is_trial(view: Repository, event: Event, at: datetime) -> bool:
    """Say whether a passage at that moment is a trial: nobody is at an event before it begins."""
    return is_trial_of(event, begun_at(view, event), at)


def is_trial_of(event: Event, begun: datetime | None, at: datetime) -> bool:
    """Say the same of a rehearsal that was begun at a moment known before (`begun_at`)."""
    return is_before(event, at) or _is_on(event, begun, at)


def _is_on(event: Event, begun: datetime | None, at: datetime) -> bool:
    if not event.rehearsal:
        return False
    return is_before(event, at) or begun is None or not is_before(event, begun)


def state(library: Library, event_id: EventId) -> RehearsalState:
    """Return what is on and what it has left behind. Refused: gone."""
    now = library.now()
    with library.read() as view:
        event = view.require(Event, event_id)
        edits = _trials(view, event)
        return RehearsalState(
            is_on=is_on(view, event, now),
            is_trial=is_trial(view, event, now),
            days_left=event.days_until(day_of(event, now)),
            passages=len(valid_check_ins(view.find(CheckIn, event=event_id), rehearsal=True)),
            walk_ins=len(_walk_ins(view, event, edits)),
            sessions=len(_changed(view, event, edits, Session)),
            desk=len(_changed(view, event, edits, Participant)),
        )


def rehearsed_sessions(view: Repository, event: Event) -> frozenset[RecordId]:
    """Return the sessions (ids) whose clock stands as a rehearsal left it."""
    return frozenset(
        one.id for one, _ in _changed(view, event, _trials(view, event), Session).values()
    )


def begin(library: Library, event_id: EventId) -> Event:
    """Begin a rehearsal.

    Refused: gone; rehearsal-not-cleared (an earlier one was never ended).
    """
    with library.write("begin-rehearsal") as work:
        event = work.require(Event, event_id)
        if event.rehearsal and not is_on(work, event, work.at):
            raise Refused("rehearsal-not-cleared")
        event = replace(event, rehearsal=True)
        work.put(event)
    return event


def end(library: Library, event_id: EventId) -> RehearsalState:
    """End the rehearsal and clear its trials, in one step; return what there was. Refused: gone.

    Passages are taken back, sessions are planned again, people who were added at the door as a
    trial are removed, and what the desk noted then is as it was. What somebody changed since, and
    who came in earnest since, stays.
    """
    cleared = state(library, event_id)
    with library.write("end-rehearsal") as work:
        event = work.require(Event, event_id)
        edits = _trials(work, event)
        for passage in valid_check_ins(work.find(CheckIn, event=event_id), rehearsal=True):
            work.add(taken_back(passage, CheckInId(CheckInId(work.new_id())), work.at))
        for kind in (Session, Participant):
            for record, before in _changed(work, event, edits, kind).values():
                work.put(replace(record, **before))
        _remove_walk_ins(work, event, edits)
        work.put(replace(event, rehearsal=False))
    return cleared


def desk_label(library: Library, participant_id: ParticipantId, label: str) -> str:
    """Return the label for what the desk notes of a participant now.

    It is that of a trial while a rehearsal is on. Refused: gone.
    """
    with library.read() as view:
        event_id = view.require(Participant, participant_id).event
        return _label(view, event_id, library.now(), DESK, label)


def walk_in_label(library: Library, event_id: EventId, label: str) -> str:
    """Return the label under which somebody is added at the door now."""
    with library.read() as view:
        return _label(view, event_id, library.now(), WALK_IN, label)


def _label(view: Repository, event_id: EventId, now: datetime, trial: str, label: str) -> str:
    event = view.get(Event, event_id)
    return trial if event is not None and is_on(view, event, now) else label


def _trials(view: Repository, event: Event) -> list[undo_log.Edit]:
    return undo_log.edits_labelled(view, _LABELS, begun_at(view, event))


def _changed(
    view: Repository, event: Event, edits: Iterable[undo_log.Edit], kind: type[Record]
) -> dict[RecordId, tuple[Any, dict[str, Any]]]:
    """Return (record as it is, fields to take back) by id: what nobody changed since a trial."""
    found: dict[RecordId, tuple[Any, dict[str, Any]]] = {}
    for edit in edits:
        if edit.kind is not kind or edit.created:
            continue
        now = view.get(kind, edit.record)
        if now is None or now.deleted is not None or getattr(now, "event", "") != event.id:
            continue
        before = edit.unchanged(view)
        if before:
            found[edit.record] = (now, before)
    return found


def _walk_ins(view: Repository, event: Event, edits: Iterable[undo_log.Edit]) -> list[Participant]:
    """Return who was added at the door as a trial and did not come in earnest since."""
    came = {one.participant for one in valid_check_ins(view.find(CheckIn, event=event.id))}
    made = (view.get(Participant, e.record) for e in edits if e.created and e.kind is Participant)
    return [
        one
        for one in made
        if one is not None and one.deleted is None and one.event == event.id and one.id not in came
    ]


def _remove_walk_ins(work: UnitOfWork, event: Event, edits: list[undo_log.Edit]) -> None:
    removed = _walk_ins(work, event, edits)
    work.remove(*removed)
    made = {edit.record for edit in edits if edit.created}
    for kind, field in ((Person, "person"), (Organisation, "organisation"), (City, "city")):
        for record in {getattr(one, field) for one in removed} & made:
            known = work.get(kind, record)
            if known is not None and not work.find(Participant, **{field: record}):
                work.remove(known)
