"""The short name by which the command line and files know an event, and those it had before."""

import re
from datetime import date

from mc2cm_desk.domain.event.event import Event, EventStatus, short_name
from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.event.life import status
from mc2cm_desk.services.library import Repository, UnitOfWork
from mc2cm_desk.store.journal import undo_log

_OUT = (EventStatus.PUBLISHED, EventStatus.ARCHIVED)
"""What stands in documents that went out is not changed any more."""


def free(view: Repository, host: str, first_day: date, event_id: EventId = EventId(NO_ID)) -> str:
    """Return a name that no other event has, made of the host (English) and the year."""
    base = short_name(host, first_day)
    taken = {one.short_name for one in view.find(Event) if one.id != event_id}
    name, number = base, 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    return name


def following(work: UnitOfWork, before: Event, after: Event) -> str:
    """Return the name that an event has after its host or dates were corrected.

    It stays once the note was published, and where somebody gave it by hand.
    """
    if after.short_name != before.short_name or _is_out(work, before):
        return after.short_name
    mine, expected = _made(work, before), _made(work, after)
    if mine == expected or re.fullmatch(rf"{re.escape(mine)}(-\d+)?", before.short_name) is None:
        return before.short_name
    return free(work, _host(work, after), after.first_day, after.id)


def had(view: Repository, name: str) -> list[Event]:
    """Return the events that had this short name before."""
    events: dict[RecordId, Event] = {one.id: one for one in view.find(Event)}
    had = {
        one.record
        for one in undo_log.values_of(view, events, ["short_name"])
        if one.fields.get("short_name") == name
    }
    return [events[one] for one in sorted(had)]


def _is_out(work: UnitOfWork, event: Event) -> bool:
    return status.current(work, event, work.at).status in _OUT


def _made(view: Repository, event: Event) -> str:
    return short_name(_host(view, event), event.first_day)


def _host(view: Repository, event: Event) -> str:
    city = view.get(City, event.host) if event.host else None
    return city.name.text(LANGUAGES.source) if city is not None else ""
