"""Archived events are read: no unit of work changes what belongs to one."""

from collections.abc import Collection

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.ids import NO_ID, EventId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.journal import erasure
from mc2cm_desk.store.repository import Repository
from mc2cm_desk.store.unit_of_work import UnitOfWork

_FREE = frozenset(
    {
        # The life of the event itself.
        "event-status",
        "remove-event",
        "restore-event",
        # Records of the whole library, to which those of the event refer.
        "merge-cities",
        "merge-organisations",
        "merge-people",
        # What was printed is noted, whatever the event.
        "print-badges",
    }
)
"""Units of work that may change what belongs to an archived event."""


def refuse_changes(work: UnitOfWork, label: str, nature: str, opened: Collection[EventId]) -> None:
    """Refuse ``event-archived`` where a unit of work changed what belongs to an archived event.

    ``opened`` are archived events (ids) that somebody chose to edit all the same. Erasing a
    person's data is never refused.
    """
    if label in _FREE or nature == erasure.ERASE:
        return
    events: dict[EventId, Event | None] = {}
    for change in work.changes:
        if isinstance(change.after, Event):
            # As it was: whatever archives an event is no change of an archived one.
            before = change.before
            events[change.after.id] = before if isinstance(before, Event) else None
    for change in work.changes:
        belongs = kinds.of(type(change.after)).belongs_to_event
        event_id = getattr(change.after, "event", EventId(NO_ID)) if belongs else EventId(NO_ID)
        if event_id and event_id not in events:
            events[event_id] = work.get(Event, event_id)
    for event in events.values():
        if event is not None and event.id not in opened:
            _expect(event)


def expect_open(view: Repository, event_id: EventId, opened: Collection[EventId] = ()) -> None:
    """Refuse ``event-archived``: for what is changed through an event without being its own."""
    event = view.get(Event, event_id)
    if event is not None and event_id not in opened:
        _expect(event)


def _expect(event: Event) -> None:
    if event.status is EventStatus.ARCHIVED and event.deleted is None:
        raise Refused("event-archived", event=event.short_name)
