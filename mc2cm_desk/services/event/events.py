"""Events: made, found by name, moved through their life."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Required, TypedDict, Unpack

from mc2cm_desk.domain.event import time_zones
from mc2cm_desk.domain.event.agenda import Day
from mc2cm_desk.domain.event.event import Event, EventChanges, EventMode, EventStatus
from mc2cm_desk.domain.ids import CityId, DayId, EventId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import dates, programmes, short_names
from mc2cm_desk.services.event.life import status as event_status
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.places.directory.links import links
from mc2cm_desk.services.record_ids import RecordIds
from mc2cm_desk.services.records import cleaned
from mc2cm_desk.store.journal import undo_log

_HOST_LABELS = frozenset({"new-event", "edit-event", "change-dates", "duplicate-event"})
"""Units of work that make a city because somebody named it as a host."""


def every(library: Library) -> list[Event]:
    """Return the live events, the newest first."""
    return sorted(library.find(Event), key=lambda event: event.first_day, reverse=True)


def named(library: Library, text: str) -> Event:
    """Return the event with this id, unique beginning of an id, or short name, now or before.

    Refused: event-unknown, event-ambiguous (two events with one name: say an id).
    """
    requested = text.strip().lower()
    events = library.find(Event)
    exact = [e for e in events if e.id == requested] or [
        e for e in events if e.short_name == requested
    ]
    found = exact or [e for e in events if requested and e.id.startswith(requested)]
    if not found and requested:
        with library.read() as view:
            found = short_names.had(view, requested)
    if not found:
        raise Refused("event-unknown", event=text)
    if len(found) > 1:
        ids = ", ".join(sorted(e.id for e in found))
        raise Refused("event-ambiguous", event=text, ids=ids)
    return found[0]


class NewEvent(TypedDict, total=False):
    """What is given for a new event.

    ``host`` is a city's name in any language, or an answer; ``country`` the code of the host's,
    needed where the name alone does not.
    """

    title: Required[Localised]
    first_day: Required[date]
    last_day: Required[date]
    host: Required[str | CityAnswer]
    country: str
    venue: str
    mode: EventMode
    time_zone: str
    placeholder: bool


class EventEdits(EventChanges, total=False):
    """What may be changed of an event; ``host`` is a city's id or name, or an answer."""

    host: str | CityAnswer


def new(library: Library, **values: Unpack[NewEvent]) -> Event:
    """Make an event with its days.

    Refused: event-without-title, event-ends-before-it-starts, event-too-long, time-zone-unknown;
    city-country-unknown, city-ambiguous, city-time-zone-unknown where a time zone would be guessed;
    unknown-field, wrong-value.
    """
    with library.write("new-event") as work:
        return in_work(work, **values)


def in_work(work: UnitOfWork, **values: Unpack[NewEvent]) -> Event:
    """Make an event with its days within a unit of work; as `new`."""
    refuse_unfit(NewEvent, values)
    city = cities.in_work(work, values["host"], country=values.get("country", ""))
    zone = values.get("time_zone") or cities.sure_time_zone(city)
    if not time_zones.is_known(zone):
        raise Refused("time-zone-unknown", zone=zone)
    event = Event(
        id=EventId(work.new_id()),
        programme=programmes.in_work(work).id,
        short_name=short_names.free(work, city.name.text(LANGUAGES.source), values["first_day"]),
        title=values["title"],
        first_day=values["first_day"],
        last_day=values["last_day"],
        host=city.id,
        venue=values.get("venue", ""),
        mode=values.get("mode", EventMode.IN_PERSON),
        time_zone=zone,
        placeholder=values.get("placeholder", False),
    )
    work.put(event)
    _add_days(work, event)
    return event


def amend(
    library: Library,
    event_id: EventId,
    contents: dates.Targets | None = None,
    *,
    country: str = "",
    **changes: Unpack[EventEdits],
) -> Event:
    """Change what is known of an event; its days follow its dates, its zone a new host.

    ``country`` is the ISO code of a new host; ``contents`` says where a dropped day's content goes
    (see `event_dates.change`). Texts lose the characters that nobody sees.
    Refused: those of `new` and of `event_dates.change`; time-zone-unknown, link-unreadable,
    series-number, event-without-language.
    """
    return amend_fields(library, event_id, changes, contents, country=country)


def amend_fields(
    library: Library,
    event_id: EventId,
    changes: Mapping[str, object],
    contents: dates.Targets | None = None,
    *,
    country: str = "",
) -> Event:
    """Change fields that a form or a command names; as `amend`."""
    refuse_unfit(EventEdits, changes)
    with library.write(_label(changes)) as work:
        before = work.require(Event, event_id)
        clean = {name: cleaned(value) for name, value in changes.items()}
        after = _amended(work, before, country, clean)
        after = dates.apply(work, before, after, contents)
        if after.host != before.host:
            _forget_host(work, before.host)
        event_status.update_status(work, event_id)
    return after


def _label(fields: Mapping[str, object]) -> str:
    return "change-dates" if fields.keys() & {"first_day", "last_day"} else "edit-event"


def _amended(work: UnitOfWork, event: Event, country: str, fields: dict[str, Any]) -> Event:
    if "host" in fields:
        host = _host(work, fields["host"], country)
        fields["host"] = host.id
        if host.id != event.host and "time_zone" not in fields:
            fields["time_zone"] = cities.sure_time_zone(host)
    if "time_zone" in fields and not time_zones.is_known(fields["time_zone"]):
        raise Refused("time-zone-unknown", zone=fields["time_zone"])
    return replace(event, **fields)


def _forget_host(work: UnitOfWork, city_id: CityId) -> None:
    """Remove the city that was the host by mistake, where nothing else knows of it.

    A city that somebody has corrected, or that a list or the directory brought, stays.
    """
    city = work.get(City, city_id) if city_id else None
    if city is None or city.deleted is not None or city.code:
        return
    work.flush(Event)
    if any(one.record.deleted is None for one in links(work, City, [city_id])):
        return
    labels = {label for _, _, label, _ in undo_log.values(work, city_id, "name")}
    if labels <= _HOST_LABELS:
        work.remove(city)


def _host(work: UnitOfWork, host: str | CityAnswer, country: str) -> City:
    known = work.get(City, RecordId(host)) if isinstance(host, str) else None
    return known or cities.in_work(work, host, country=country)


def move_to(library: Library, event_id: EventId, status: EventStatus) -> Event:
    """Give the event a status by hand, whichever it has. Refused: gone."""
    return event_status.choose(library, event_id, status)


def host_of(library: Library, event: Event) -> City | None:
    """Return the host city of an event, none if nobody said it."""
    return library.get(City, event.host) if event.host else None


def _add_days(work: UnitOfWork, event: Event) -> None:
    ids = RecordIds(work)
    for one in event.dates:
        record = DayId(ids.give(Day, natural_keys.day(event.id, one)))
        ids.put(Day(id=record, event=event.id, date=one))
