"""Events: made, found by name, moved through their life."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from mc2cm_desk.domain import time_zones
from mc2cm_desk.domain.agenda import Day
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.event import Event, EventMode, EventStatus, short_name
from mc2cm_desk.domain.known_city import CityAnswer
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import cities, event_dates, programmes
from mc2cm_desk.services.event_life import status as event_status
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.services.records import cleaned


def every(library: Library) -> list[Event]:
    """Return the live events, the newest first."""
    return sorted(library.find(Event), key=lambda event: event.first_day, reverse=True)


def named(library: Library, text: str) -> Event:
    """Return the event with this id, unique beginning of an id, or short name.

    Refused: event-unknown, event-ambiguous (two events with one name: say an id).
    """
    wanted = text.strip().lower()
    events = library.find(Event)
    exact = [e for e in events if e.id == wanted] or [e for e in events if e.short_name == wanted]
    found = exact or [e for e in events if wanted and e.id.startswith(wanted)]
    if not found:
        raise Refused("event-unknown", event=text)
    if len(found) > 1:
        ids = ", ".join(sorted(e.id for e in found))
        raise Refused("event-ambiguous", event=text, ids=ids)
    return found[0]


def new(
    library: Library,
    *,
    title: Localised,
    first_day: date,
    last_day: date,
    host: str | CityAnswer,
    country: str = "",
    venue: str = "",
    mode: EventMode = EventMode.IN_PERSON,
    time_zone: str = "",
    placeholder: bool = False,
) -> Event:
    """Make an event with its days; ``host`` is a city's name in any language, or an answer.

    ``country`` is the code of the host's, needed where the name alone does not tell it.
    Refused: event-without-title, event-ends-before-it-starts, event-too-long, time-zone-unknown;
    city-country-unknown, city-ambiguous, city-time-zone-unknown where a time zone would be guessed.
    """
    with library.write("new-event") as work:
        return in_work(
            work,
            title=title,
            first_day=first_day,
            last_day=last_day,
            host=host,
            country=country,
            venue=venue,
            mode=mode,
            time_zone=time_zone,
            placeholder=placeholder,
        )


def in_work(
    work: UnitOfWork,
    *,
    title: Localised,
    first_day: date,
    last_day: date,
    host: str | CityAnswer,
    country: str = "",
    venue: str = "",
    mode: EventMode = EventMode.IN_PERSON,
    time_zone: str = "",
    placeholder: bool = False,
) -> Event:
    """Make an event with its days within a unit of work; as `new`."""
    city = cities.in_work(work, host, country=country)
    zone = time_zone or cities.sure_time_zone(city)
    if not time_zones.is_known(zone):
        raise Refused("time-zone-unknown", zone=zone)
    event = Event(
        id=work.new_id(),
        programme=programmes.in_work(work).id,
        short_name=_free_name(work, city.name.text("en"), first_day),
        title=title,
        first_day=first_day,
        last_day=last_day,
        host=city.id,
        venue=venue,
        mode=mode,
        time_zone=zone,
        placeholder=placeholder,
    )
    work.put(event)
    _add_days(work, event)
    return event


def amend(
    library: Library,
    event_id: str,
    contents: event_dates.Targets | None = None,
    *,
    country: str = "",
    **fields: Any,
) -> Event:
    """Change what is known of an event; its days follow its dates, its zone a new host.

    ``host`` is a city's id or name, or an answer, ``country`` the ISO code of a new one;
    ``contents`` says where a dropped day's content goes (see `event_dates.change`). Texts lose
    the characters that nobody sees.
    Refused: those of `new` and of `event_dates.change`; time-zone-unknown, link-unreadable,
    series-number, event-without-language.
    """
    with library.write(_label(fields)) as work:
        before = work.require(Event, event_id)
        clean = {name: cleaned(value) for name, value in fields.items()}
        after = _amended(work, before, country, clean)
        event_dates.apply(work, before, after, contents)
        event_status.settle(work, event_id)
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


def _host(work: UnitOfWork, host: str | CityAnswer, country: str) -> City:
    known = work.get(City, host) if isinstance(host, str) else None
    return known or cities.in_work(work, host, country=country)


def move_to(library: Library, event_id: str, status: EventStatus) -> Event:
    """Give the event a status by hand, whichever it has. Refused: gone."""
    return event_status.choose(library, event_id, status)


def host_of(library: Library, event: Event) -> City | None:
    """Return the host city of an event, none if nobody said it."""
    return library.get(City, event.host) if event.host else None


def _free_name(work: UnitOfWork, host: str, first_day: date) -> str:
    wanted = short_name(host, first_day)
    taken = {event.short_name for event in work.find(Event)}
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}-{number}", number + 1
    return name


def _add_days(work: UnitOfWork, event: Event) -> None:
    work.add(*(Day(id=work.new_id(), event=event.id, date=one) for one in event.dates))
