"""`mc2cm-desk commitments`: list, add, edit, follow and remove."""

from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.event.days import day
from mc2cm_desk.domain.steps.recommendation import FollowUpState

if TYPE_CHECKING:
    from mc2cm_desk.domain.ids import EventId
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.services.steps.commitments import CommitmentRow

_USAGE = (
    "commitments EVENT, commitments add EVENT WHAT, commitments edit ID, "
    "commitments follow ID --state STATE, or commitments remove ID"
)
STATES = "|".join(FollowUpState)


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(
        "commitments",
        help="List the commitments of EVENT; `commitments add EVENT WHAT`, `commitments edit ID`, "
        "`commitments follow ID --state STATE`, `commitments remove ID`.",
    )(commitments)


def commitments(
    words: list[str] = typer.Argument(
        ..., metavar="EVENT | add EVENT WHAT | edit|follow|remove ID"
    ),
    *,
    who: str | None = typer.Option(None, "--who", help="The person or body that does it."),
    city: str | None = typer.Option(None, "--city", help="Their city, in any language."),
    due: str | None = typer.Option(None, "--due", metavar="DATE", help="By when, 15/12/2020."),
    contact: str | None = typer.Option(None, "--contact", help="Where to ask."),
    what: str | None = typer.Option(None, "--what", help="With edit: another wording."),
    recommendation: str | None = typer.Option(
        None, "--recommendation", metavar="LABEL", help="For which one: R-03, or A-07."
    ),
    state: str | None = typer.Option(None, "--state", metavar=STATES, help="What became of it."),
    on: str | None = typer.Option(None, "--on", metavar="DATE", help="With follow: found when."),
    text: str = typer.Option("", "--text", help="With follow: what was found."),
    overdue: bool = typer.Option(False, "--overdue", help="List those whose date is past."),
) -> None:
    """List commitments, or change one."""
    if state is not None and state not in set(FollowUpState):
        message = f"--state: {STATES}"
        raise typer.BadParameter(message)
    given: dict[str, Any] = {"who": who, "contact": contact}
    named = {"city": city, "recommendation": recommendation, "due": due, "what": what}
    match words:
        case ["add", event, line]:
            _add(event, line, {**given, **named})
        case ["edit", commitment]:
            _edit(commitment, {**given, **named, "state": state})
        case ["follow", commitment] if state is not None:
            _follow(commitment, FollowUpState(state), on, text)
        case ["remove", commitment]:
            _remove(commitment)
        case [event]:
            _list(event, overdue=overdue)
        case _:
            raise typer.BadParameter(_USAGE)


def _list(event: str, *, overdue: bool) -> None:
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.steps import commitments as service

    with session.library(read_only=True) as library:
        rows = service.of_event(library, events.named(library, event).id)
    _print([row for row in rows if row.is_overdue or not overdue])


def _add(event: str, line: str, given: dict[str, Any]) -> None:
    from mc2cm_desk.domain.text.written_language import written_in
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.steps import commitments as service

    given.pop("what")
    with session.library() as library:
        found = events.named(library, event)
        fields = _fields(library, found.id, given)
        language = written_in(line, session.language())
        made = service.add_from_line(library, found.id, line, language=language, **fields)
        rows = [row for row in service.of_event(library, found.id) if row.id == made.id]
    _print(rows)


def _edit(commitment: str, given: dict[str, Any]) -> None:
    from mc2cm_desk.domain.text.written_language import written_in
    from mc2cm_desk.services.steps import commitments as service

    with session.library() as library:
        found = service.named(library, commitment)
        what = given.pop("what")
        fields = _fields(library, found.event, given)
        if what is not None:
            fields["what"] = found.what.having(written_in(what, session.language()), what)
        service.edit(library, found.id, **fields)
        rows = [row for row in service.of_event(library, found.event) if row.id == found.id]
    _print(rows)


def _follow(commitment: str, state: FollowUpState, on: str | None, text: str) -> None:
    from mc2cm_desk.domain.localised import Localised
    from mc2cm_desk.domain.text.written_language import written_in
    from mc2cm_desk.services.steps import commitments as service

    with session.library() as library:
        found = service.named(library, commitment)
        localised = (
            Localised.of(written_in(text, session.language()), text) if text else Localised()
        )
        when = day(on, "--on") if on else library.now().date()
        service.follow(library, found.id, dated=when, state=state, text=localised)
        rows = [row for row in service.of_event(library, found.event) if row.id == found.id]
    _print(rows)


def _remove(commitment: str) -> None:
    from mc2cm_desk.services.steps import commitments as service

    with session.library() as library:
        found = service.named(library, commitment)
        service.remove(library, found.id)
    session.print_result({"removed": found.id}, [f"{found.id}  removed"])


def _fields(library: "Library", event: "EventId", given: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that were given, names of records as ids."""
    from mc2cm_desk.services.places import cities
    from mc2cm_desk.services.steps import recommendations

    fields = {name: value for name, value in given.items() if value is not None}
    if "due" in fields:
        fields["due"] = day(fields["due"], "--due") if fields["due"] else None
    if "state" in fields:
        fields["state"] = FollowUpState(fields["state"])
    if fields.get("city"):
        fields["city"] = cities.ensure(library, fields["city"]).id
    if label := fields.get("recommendation"):
        fields["recommendation"] = recommendations.labelled(library, event, label).id
    return fields


def _print(rows: "list[CommitmentRow]") -> None:
    language = session.language()
    values = [_value(row, language) for row in rows]
    names = ("id", "due", "state", "who", "what")
    lines = [[session.cell(value[name]) for name in names] for value in values]
    session.print_result(values, session.table(lines))


def _value(row: "CommitmentRow", language: str) -> dict[str, Any]:
    one = row.commitment
    return {
        "id": one.id,
        "what": one.what.text(language),
        "who": one.who,
        "city": row.city.name_in(language) if row.city else "",
        "recommendation": row.recommendation.label if row.recommendation else "",
        "due": one.due,
        "contact": one.contact,
        "state": one.state,
        "overdue": row.is_overdue,
        "followed": row.is_followed,
        "follow_up": [
            {"id": entry.id, "on": entry.dated, "state": entry.state,
             "text": entry.text.text(language)}
            for entry in row.entries
        ],
    }  # fmt: skip
