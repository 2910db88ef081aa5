"""`mc2cm-desk resources`: who can help; list, add, edit and remove."""

from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.choices import choice, entries
from mc2cm_desk.cli.event.days import day
from mc2cm_desk.domain.steps.resource import HelpKind

if TYPE_CHECKING:
    from mc2cm_desk.domain.ids import EventId
    from mc2cm_desk.domain.steps.resource import Resource
    from mc2cm_desk.services.library import Library

_USAGE = "resources EVENT, resources add EVENT TITLE, resources edit ID, or resources remove ID"
KINDS = "|".join(HelpKind)


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(
        "resources",
        help="List what helps with the recommendations of EVENT; `resources add EVENT TITLE`, "
        "`resources edit ID`, `resources remove ID`.",
    )(resources)


def resources(
    words: list[str] = typer.Argument(..., metavar="EVENT | add EVENT TITLE | edit|remove ID"),
    *,
    title: str | None = typer.Option(None, "--title", help="With edit: another title."),
    provider: str | None = typer.Option(None, "--provider", help="Who offers it."),
    link: str | None = typer.Option(None, "--link", help="Where more is told."),
    kind: str | None = typer.Option(None, "--kind", metavar=KINDS, help="What is offered."),
    deadline: str | None = typer.Option(
        None, "--deadline", metavar="DATE", help="The last day to apply, 15/12/2020; empty: none."
    ),
    theme: list[str] = typer.Option([], help="Themes by code or name, instead of those it has."),
    recommendation: list[str] = typer.Option(
        [], metavar="LABEL", help="Beside which ones: R-03, or A-07; instead of those it has."
    ),
) -> None:
    """List resources, or change one."""
    given: dict[str, Any] = {"provider": provider, "link": link, "help": kind}
    given |= {"deadline": deadline, "themes": theme or None}
    given |= {"recommendations": recommendation or None}
    match words:
        case ["add", event, name] if title is None:
            _add(event, name, given)
        case ["edit", resource]:
            _edit(resource, title, given)
        case ["remove", resource] if not _is_given(title, given):
            _remove(resource)
        case [event] if not _is_given(title, given):
            _list(event)
        case _:
            raise typer.BadParameter(_USAGE)


def _list(event: str) -> None:
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.steps import resources as service

    with session.library(read_only=True) as library:
        found = service.of_event(library, events.named(library, event).id)
        _print(library, found)


def _add(event: str, title: str, given: dict[str, Any]) -> None:
    from mc2cm_desk.domain.localised import Localised
    from mc2cm_desk.domain.text.written_language import written_in
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.steps import resources as service

    with session.library() as library:
        found = events.named(library, event)
        named = Localised.of(written_in(title, session.language()), title)
        made = service.add(library, found.id, named, **_fields(library, found.id, given))
        _print(library, [made])


def _edit(resource: str, title: str | None, given: dict[str, Any]) -> None:
    from mc2cm_desk.domain.text.written_language import written_in
    from mc2cm_desk.services.steps import resources as service

    with session.library() as library:
        found = service.named(library, resource)
        fields = _fields(library, found.event, given)
        if title is not None:
            fields["title"] = found.title.having(written_in(title, session.language()), title)
        _print(library, [service.edit(library, found.id, **fields)])


def _remove(resource: str) -> None:
    from mc2cm_desk.domain.steps.resource import Resource
    from mc2cm_desk.services import records
    from mc2cm_desk.services.steps import resources as service

    with session.library() as library:
        found = service.named(library, resource)
        records.remove(library, Resource, found.id)
    session.print_result({"removed": found.id}, [f"{found.id}  removed"])


def _is_given(title: str | None, given: dict[str, Any]) -> bool:
    return title is not None or any(value is not None for value in given.values())


def _fields(library: "Library", event: "EventId", given: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that were given, as a resource has them."""
    from mc2cm_desk.services.steps import recommendations

    fields = {name: value for name, value in given.items() if value is not None}
    if "help" in fields:
        fields["help"] = choice(HelpKind, fields["help"])
    if "deadline" in fields:
        fields["deadline"] = day(fields["deadline"], "--deadline") if fields["deadline"] else None
    if "themes" in fields:
        fields["themes"] = entries("themes", fields["themes"])
    if "recommendations" in fields:
        labels = filter(None, fields["recommendations"])
        fields["recommendations"] = tuple(
            recommendations.labelled(library, event, label).id for label in labels
        )
    return fields


def _print(library: "Library", found: "list[Resource]") -> None:
    from mc2cm_desk.domain.steps.recommendation import Recommendation

    events = {one.event for one in found}
    labels = {
        card.id: card.label
        for event in events
        for card in library.find(Recommendation, event=event)
    }
    values = [_value(one, labels, session.language()) for one in found]
    names = ("id", "kind", "deadline", "provider", "title")
    lines = [[session.cell(value[name]) for name in names] for value in values]
    session.print_result(values, session.table(lines))


def _value(one: "Resource", labels: dict[Any, str], language: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title.text(language),
        "provider": one.provider,
        "link": one.link,
        "kind": one.help,
        "deadline": one.deadline,
        "themes": list(one.themes),
        "recommendations": [labels[card] for card in one.recommendations if card in labels],
    }
