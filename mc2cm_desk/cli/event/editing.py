"""`mc2cm-desk events edit`: correct what is known of an event."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import typer

from mc2cm_desk.cli import per_language, session
from mc2cm_desk.cli.choices import choice, entries, unknown
from mc2cm_desk.cli.event.events import group
from mc2cm_desk.domain.event.typed_day import read_day
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.refusal import Refused

if TYPE_CHECKING:
    from mc2cm_desk.domain.event.event import Event, EventStatus
    from mc2cm_desk.domain.localised import Localised
    from mc2cm_desk.domain.places.city import City
    from mc2cm_desk.services.library import Library


def add_to(app: typer.Typer) -> None:
    """Add nothing: the command is of the group `events`, which adds itself."""


@group.command()
@per_language.texts("--title-", "Title; empty to remove it")
def edit(
    event: str,
    *,
    texts: dict[str, str],
    title: str | None = typer.Option(None, help="Title, in the language in which it is written."),
    objective: str | None = typer.Option(None, help="Objective, in its language."),
    kind: str | None = typer.Option(None, help="peer-learning, study-visit, conference, …"),
    first: str | None = typer.Option(None, "--from", metavar="DATE", help="First day."),
    last: str | None = typer.Option(None, "--to", metavar="DATE", help="Last day."),
    move_day: list[str] = typer.Option([], metavar="DAY=DAY", help="Content of a dropped day."),
    remove_day: list[str] = typer.Option([], metavar="DAY", help="Remove a dropped day's content."),
    host: str | None = typer.Option(None, metavar="CITY", help="Host city, in any language."),
    country: str = typer.Option("", help="Country of the host, where its name does not tell it."),
    venue: str | None = typer.Option(None, help="Where people meet."),
    mode: str | None = typer.Option(None, help="in-person, online or hybrid."),
    link: str | None = typer.Option(None, help="Where people join from elsewhere."),
    time_zone: str | None = typer.Option(None, metavar="ZONE", help="Such as Africa/Tunis."),
    languages: str | None = typer.Option(None, help="Codes, such as fr,ar."),
    theme: list[str] = typer.Option([], help="Themes by code or name, instead of those it has."),
    partner: list[str] = typer.Option([], help="Partners, instead of those it has."),
    donor: list[str] = typer.Option([], help="Donors, instead of those it has."),
    series: str | None = typer.Option(None, help="Series of the event."),
    number: int | None = typer.Option(None, help="Number in the series."),
    wifi: str | None = typer.Option(None, help="Name of the Wi-Fi network."),
    wifi_key: str | None = typer.Option(None, help="Key of the Wi-Fi network."),
    status: str | None = typer.Option(None, help="preparation, live, writing, published, …"),
) -> None:
    """Correct what is known of an event; what moves with its dates moves too."""
    from mc2cm_desk.domain.event.event import EventStatus
    from mc2cm_desk.services.event import events

    plain = _fields(
        {"first_day": first, "last_day": last, "kind": kind, "mode": mode, "host": host}
        | {"venue": venue, "link": link, "time_zone": time_zone, "languages": languages}
        | {"themes": theme or None, "partners": partner or None, "donors": donor or None}
        | {"series": series, "series_number": number, "wifi": wifi, "wifi_key": wifi_key}
    )
    new_status = None if status is None else choice(EventStatus, status)
    contents: dict[date, date | None] = {_day(one): None for one in remove_day}
    contents |= dict(map(_moved, move_day))
    with session.library() as library:
        found = events.named(library, event)
        fields = plain | _texts(found, title, objective, texts)
        found = _saved(library, found, fields, contents, country, new_status)
        _print(found, events.host_of(library, found))


def _saved(
    library: "Library",
    event: "Event",
    fields: dict[str, Any],
    contents: dict[date, date | None],
    country: str,
    status: "EventStatus | None",
) -> "Event":
    """Return the event with these fields and this status.

    ``contents`` says where those of dropped days go, ``country`` which city of its name is host.
    """
    from mc2cm_desk.domain.event.event import EventStatus
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.places import countries

    if status not in (None, EventStatus.ARCHIVED):
        # An archived event is edited once it has another status.
        event = events.move_to(library, event.id, status)
    if fields:
        code = countries.code_of(country) or country
        event = events.amend(library, event.id, contents, country=code, **fields)
    if status is EventStatus.ARCHIVED:
        event = events.move_to(library, event.id, status)
    return event


def _texts(
    event: "Event", title: str | None, objective: str | None, titles: dict[str, str]
) -> dict[str, Any]:
    """Return title and objective as far as they are given; ``titles`` by their languages."""
    fields: dict[str, Any] = {}
    if title is not None or titles:
        fields["title"] = _text(event.title, title, titles)
    if objective is not None:
        fields["objective"] = _text(event.objective, objective, {})
    return fields


def _fields(given: dict[str, Any]) -> dict[str, Any]:
    """Return the values of options, by field, as an event has them; those not given are none."""
    from mc2cm_desk.domain.event.event import EventKind, EventMode
    from mc2cm_desk.wording import vocabulary

    def organisations(names: list[str]) -> tuple[str, ...]:
        return tuple(map(vocabulary.organisation_acronym, names))

    readers: dict[str, Callable[[Any], Any]] = {
        "first_day": _day,
        "last_day": _day,
        "kind": partial(choice, EventKind),
        "mode": partial(choice, EventMode),
        "languages": _languages,
        "themes": partial(entries, "themes"),
        "partners": organisations,
        "donors": organisations,
    }
    return {
        name: readers[name](value) if name in readers else value
        for name, value in given.items()
        if value is not None
    }


def _print(event: "Event", host: "City | None") -> None:
    values = facts(event)
    values["host"] = host.name.text(session.language()) if host else ""
    session.print_result(values, (f"{name}: {_written(value)}" for name, value in values.items()))


def facts(event: "Event") -> dict[str, Any]:
    """Return what is known of an event itself, as commands tell it."""
    return {
        "id": event.id,
        "short_name": event.short_name,
        "title": {code: event.title.exact(code) for code in LANGUAGES},
        "objective": {code: event.objective.exact(code) for code in LANGUAGES},
        "kind": event.kind,
        "mode": event.mode,
        "first_day": event.first_day,
        "last_day": event.last_day,
        "host": event.host,
        "venue": event.venue,
        "link": event.link,
        "time_zone": event.time_zone,
        "languages": event.languages,
        "themes": event.themes,
        "partners": event.partners,
        "donors": event.donors,
        "series": event.series,
        "series_number": event.series_number,
        "wifi": event.wifi,
        "wifi_key": event.wifi_key,
        "status": event.status,
    }


def _written(value: object) -> str:
    match value:
        case dict():
            texts = cast("dict[str, object]", value)
            return " | ".join(str(one) for one in texts.values() if one)
        case tuple():
            return ", ".join(map(str, cast("tuple[object, ...]", value)))
        case _:
            pass
    return "" if value is None else str(value)


def _text(now: "Localised", own: str | None, texts: dict[str, str]) -> "Localised":
    from mc2cm_desk.domain.text.written_language import written_in

    if own is not None:
        now = now.having(written_in(own, session.language()), own.strip())
    for code, text in texts.items():
        now = now.having(code, text.strip())
    return now


def _day(text: str) -> date:
    """Return a day written as 14/06/2027 or 2027-06-14. Refused: date-unreadable."""
    found = read_day(text)
    if found is None:
        raise Refused("date-unreadable", value=text)
    return found


def _moved(text: str) -> tuple[date, date | None]:
    old, _, new = text.partition("=")
    return _day(old), _day(new)


def _languages(text: str) -> tuple[str, ...]:
    from mc2cm_desk.wording import vocabulary

    requested = [one.strip().lower() for one in text.replace(" ", ",").split(",") if one.strip()]
    known = [code for code, _ in vocabulary.choices("languages", session.language())]
    for one in requested:
        if one not in known:
            raise unknown(one, known)
    return tuple(dict.fromkeys(requested))
