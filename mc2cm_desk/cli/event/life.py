"""`mc2cm-desk events`: status, rehearse, duplicate, remove and restore."""

from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.event.days import day
from mc2cm_desk.cli.event.events import group

if TYPE_CHECKING:
    from mc2cm_desk.domain.event.event import Event
    from mc2cm_desk.services.event.life.rehearsal import RehearsalState

BY_ITSELF = "auto"
"""The word for a status that follows from dates and facts."""


def add_to(app: typer.Typer) -> None:
    """Add nothing: the commands are of the group `events`, which adds itself."""


@group.command()
def status(
    event: str,
    requested: str = typer.Argument(
        ..., metavar="STATUS", help="preparation, live, writing, published, archived, or auto."
    ),
) -> None:
    """Give an event a status by hand, or let it follow dates and facts again (auto)."""
    from mc2cm_desk.domain.event.event import EventStatus
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.event.life import status as event_status
    from mc2cm_desk.wording.names import labels

    if requested != BY_ITSELF and requested not in set(EventStatus):
        raise typer.BadParameter(f"STATUS: «{requested}»; {', '.join(EventStatus)}, {BY_ITSELF}")
    with session.library() as library:
        found = events.named(library, event)
        if requested == BY_ITSELF:
            changed = event_status.follow_facts(library, found.id)
        else:
            changed = event_status.choose(library, found.id, EventStatus(requested))
    word = labels.label(session.catalogue(), changed.status)
    session.print_result(
        {**_name(changed), "status": changed.status, "by_hand": changed.status_by_hand},
        [f"{changed.short_name}  {word}"],
    )


@group.command()
def rehearse(
    event: str,
    *,
    end: bool = typer.Option(False, "--end", help="End the rehearsal and clear its trials."),
) -> None:
    """Begin a rehearsal of an event: what is scanned from now on counts in no figure."""
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.event.life import rehearsal

    with session.library() as library:
        found = events.named(library, event)
        if end:
            left = rehearsal.end(library, found.id)
        else:
            rehearsal.begin(library, found.id)
            left = rehearsal.state(library, found.id)
    value = {**_name(found), "rehearsal": not end, **_trials(left)}
    session.print_result(value, (f"{name}: {one}" for name, one in value.items()))


@group.command()
def duplicate(
    event: str,
    first: str = typer.Option(..., "--from", metavar="DATE", help="First day, 15/06/2020."),
    host: str = typer.Option(..., "--host", metavar="CITY", help="Host city, in any language."),
    country: str = typer.Option("", "--country", metavar="CODE", help="Of a city nobody knows."),
    parts: str = typer.Option(
        "agenda,groups,questions",
        "--with",
        metavar="PARTS",
        help="What to take along: agenda, groups, questions, roles, badges, people.",
    ),
    title: str = typer.Option("", "--title", help="Its title, where it is another."),
) -> None:
    """Make an event like an earlier one, on other days."""
    from mc2cm_desk.domain.localised import EMPTY, Localised
    from mc2cm_desk.domain.text.written_language import written_in
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.event.life import duplicates

    first_day = day(first, "--from")
    language = session.language()
    requested = duplicates.parts_named([one for one in parts.split(",") if one.strip()])
    titled = Localised.of(written_in(title, language), title) if title else EMPTY
    with session.library() as library:
        found = events.named(library, event)
        made = duplicates.duplicate(
            library,
            found.id,
            first_day=first_day,
            host=host,
            country=country,
            parts=requested,
            title=titled,
        )
    session.print_result(
        {**_name(made), "first_day": made.first_day, "last_day": made.last_day},
        [f"{made.short_name}  {made.id}"],
    )


@group.command()
def remove(
    event: str,
    *,
    yes: bool = typer.Option(False, "--yes", help="Do not ask for the name."),
) -> None:
    """Remove an event with all that belongs to it; `events restore` brings it back."""
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.event.life import removal

    with session.library() as library:
        found = events.named(library, event)
        if yes:
            removal.remove(library, found.id)
        else:
            typed = _typed_name(found)
            removal.remove_named(library, found.id, typed)
    session.print_result(_name(found), [f"{found.short_name}  {found.id}"])


@group.command()
def restore(event: str) -> None:
    """Bring a removed event back, by its id or short name."""
    from mc2cm_desk.services.event.life import removal

    with session.library() as library:
        found = removal.named(library, event)
        removal.restore(library, found.id)
    session.print_result(_name(found), [f"{found.short_name}  {found.id}"])


@group.command()
def removed() -> None:
    """List the events that were removed, the latest first."""
    from mc2cm_desk.services.event.life import removal
    from mc2cm_desk.wording import formats

    language = session.language()
    with session.library(read_only=True) as library:
        found = removal.removed(library)
    rows = [
        (
            one.short_name,
            formats.date_range(one.first_day, one.last_day, language),
            one.title.text(language),
            one.id,
        )
        for one in found
    ]
    session.print_result([_name(one) for one in found], session.table(rows))


def _name(event: "Event") -> dict[str, Any]:
    return {"id": event.id, "short_name": event.short_name}


def _typed_name(event: "Event") -> str:
    """Ask for the name of an event on standard error; return what was typed, empty at its end."""
    try:
        return str(typer.prompt(event.short_name, default="", show_default=False, err=True))
    except typer.Abort:
        return ""


def _trials(left: "RehearsalState") -> dict[str, int]:
    return {
        "passages": left.passages,
        "walk_ins": left.walk_ins,
        "sessions": left.sessions,
        "desk": left.desk,
    }
