"""Events taken away with all that belongs to them, and brought back."""

from dataclasses import replace

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.store.journal import undo_log

BELONGING: tuple[type[Record], ...] = tuple(
    kind.record for kind in kinds.ALL if kind.belongs_to_event and not kind.record.append_only
)
"""The kinds whose records belong to one event and can be taken away with it.

Check-ins, votes and answers are never taken away: they are read by the event, person or card that
they concern, which is gone.
"""

_LABELS = ("remove-event", "restore-event")
"""The units of work that leave an event removed: removing it, and undoing that it came back."""


def is_name_of(event: Event, typed: str) -> bool:
    """Say whether somebody typed the event's short name or one of its titles."""
    requested = fold(typed).strip()
    names = (event.short_name, *event.title.texts())
    return bool(requested) and requested in {fold(one).strip() for one in names}


def remove(library: Library, event_id: EventId) -> Event:
    """Take an event away with its people, agenda, steps and note, as one step that can be undone.

    Persons, cities and organisations stay. Refused: gone.
    """
    with library.write("remove-event") as work:
        event = work.require(Event, event_id)
        for kind in BELONGING:
            work.remove(*work.find(kind, event=event_id))
        work.remove(event)
    return event


def remove_named(library: Library, event_id: EventId, typed: str) -> Event:
    """Take an event away if its name was typed. Refused: gone, event-name-differs."""
    event = library.require(Event, event_id)
    if not is_name_of(event, typed):
        raise Refused("event-name-differs", name=event.short_name)
    return remove(library, event_id)


def removed(library: Library) -> list[Event]:
    """Return the events that were taken away, the latest first."""
    with library.read() as view:
        found = [one for one in view.find(Event, with_deleted=True) if _is_removed(view, one)]
    return sorted(found, key=lambda one: (one.deleted or one.updated, one.id), reverse=True)


def named(library: Library, text: str) -> Event:
    """Return the removed event with this id, beginning of an id, or short name.

    Of several with one name the one that was removed last. Refused: event-unknown.
    """
    requested = text.strip().lower()
    for one in removed(library):
        if requested and (one.short_name == requested or one.id.startswith(requested)):
            return one
    raise Refused("event-unknown", event=text)


def restore(library: Library, event_id: EventId) -> Event:
    """Bring an event back with all that was taken away with it, as one step.

    Refused: gone (there never was one). What had been removed before it stays removed.
    """
    with library.write("restore-event") as work:
        event = work.get(Event, event_id)
        if event is None:
            raise Refused("gone", kind="event")
        if event.deleted is None:
            return event
        for kind in BELONGING:
            for one in work.find(kind, with_deleted=True, event=event_id):
                if one.deleted == event.deleted:
                    work.put(replace(one, deleted=None))
        event = replace(event, deleted=None)
        work.put(event)
    return event


def _is_removed(view: Repository, event: Event) -> bool:
    """Say whether an event was removed on purpose: undoing «new event» leaves one behind too."""
    if event.deleted is None:
        return False
    labels = [label for _, _, label, _ in undo_log.values(view, event.id, "deleted")]
    return labels[-1] in _LABELS
