"""`mc2cm-desk events`: list, make, show."""

from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.choices import choice
from mc2cm_desk.cli.event.days import day

if TYPE_CHECKING:
    from mc2cm_desk.domain.event.event import Event
    from mc2cm_desk.services.read_models.event.overview import EventOverview

group = typer.Typer(
    invoke_without_command=True,
    help="List events; make, show, edit, rehearse, duplicate, remove them.",
)


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.add_typer(group, name="events")


@group.callback()
def every(context: typer.Context) -> None:
    """List the events, the newest first."""
    if context.invoked_subcommand is not None:
        return
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.event.life import status
    from mc2cm_desk.wording import formats
    from mc2cm_desk.wording.names import labels

    with session.library(read_only=True) as library:
        found = status.currents(library, events.every(library))
    language, words = session.language(), session.catalogue()
    rows = [
        (
            event.short_name,
            formats.date_range(event.first_day, event.last_day, language),
            labels.label(words, event.status),
            event.title.text(language),
            event.id,
        )
        for event in found
    ]
    session.print_result([_short(event, language) for event in found], session.table(rows))


@group.command()
def new(
    title: str,
    first: str = typer.Option(..., "--from", metavar="DATE", help="First day, 15/06/2020."),
    last: str = typer.Option(..., "--to", metavar="DATE", help="Last day."),
    host: str = typer.Option(..., "--host", metavar="CITY", help="Host city, in any language."),
    country: str = typer.Option(
        "", "--country", help="Country of the host city, where its name alone does not tell it."
    ),
    time_zone: str = typer.Option(
        "",
        "--time-zone",
        metavar="ZONE",
        help="Time zone, like Africa/Tunis; else the host's.",
    ),
    mode: str = typer.Option("in-person", "--mode", help="in-person, online or hybrid."),
    venue: str = typer.Option("", "--venue", help="Where people meet."),
) -> None:
    """Make an event."""
    from mc2cm_desk.domain.event.event import EventMode
    from mc2cm_desk.domain.localised import Localised
    from mc2cm_desk.domain.text.written_language import written_in
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.places import countries

    first_day, last_day = day(first, "--from"), day(last, "--to")
    language = session.language()
    with session.library() as library:
        event = events.new(
            library,
            title=Localised.of(written_in(title, language), title),
            first_day=first_day,
            last_day=last_day,
            host=host,
            country=countries.code_of(country) or country,
            time_zone=time_zone,
            mode=choice(EventMode, mode),
            venue=venue,
        )
    session.print_result(_short(event, language), [f"{event.short_name}  {event.id}"])


@group.command()
def show(event: str) -> None:
    """Say where an event stands."""
    from mc2cm_desk.domain.places.city import City
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.read_models.event.overview import event_overview
    from mc2cm_desk.services.read_models.note import completeness

    language = session.language()
    with session.library(read_only=True) as library:
        found = events.named(library, event)
        overview = event_overview(library, found.id)
        percent = completeness.percent(library, found.id, language)
        host = library.get(City, found.host)
    place = {
        "host": host.name_in(language) if host is not None else "",
        "country": host.country if host is not None else "",
        "time_zone": found.time_zone,
    }
    value = {
        **_short(overview.event, language),
        **place,
        **_counts(overview),
        "note_completeness": percent,
    }
    session.print_result(value, (f"{name}: {one}" for name, one in value.items()))


def _short(event: "Event", language: str) -> dict[str, Any]:
    return {
        "id": event.id,
        "short_name": event.short_name,
        "title": event.title.text(language),
        "first_day": event.first_day,
        "last_day": event.last_day,
        "status": event.status,
    }


def _counts(overview: "EventOverview") -> dict[str, Any]:
    people = overview.people
    registered, came = len(people.registered), len(people.came)
    return {
        "registered": registered,
        "came": came,
        "present_today": people.present_today,
        "present_by_day": {str(day): len(there) for day, there in people.present.items()},
        # The names by which earlier versions told the first two: scripts know them.
        "participants": registered,
        "present": came,
        "challenges": overview.challenges,
        "opportunities": overview.opportunities,
        "cases": overview.cases,
        "visits": overview.visits,
        "recommendations": {
            "total": sum(overview.recommendations.values()),
            "by_status": overview.recommendations,
            "by_level": overview.levels,
        },
    }
