"""`mc2cm-desk recommendations`: list and add."""

from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.domain.languages import LANGUAGES

if TYPE_CHECKING:
    from mc2cm_desk.domain.steps.recommendation import Recommendation


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(
        "recommendations",
        help='List the recommendations of EVENT; `recommendations add EVENT "TEXT @city >level"`.',
    )(recommendations)


def recommendations(
    words: list[str] = typer.Argument(..., metavar="EVENT | add EVENT TEXT"),
    language: str = typer.Option(
        "",
        "--language",
        metavar="|".join(LANGUAGES),
        help="Language of TEXT; guessed from its words.",
    ),
) -> None:
    """List recommendations, or add one with its tokens."""
    if language not in ("", *LANGUAGES):
        message = "--language: fr, en or ar"
        raise typer.BadParameter(message)
    if words[0] == "add" and len(words) == 3:
        _add(words[1], words[2], language)
    elif len(words) == 1 and not language:
        _list(words[0])
    else:
        message = "recommendations EVENT, or recommendations add EVENT TEXT"
        raise typer.BadParameter(message)


def _list(event: str) -> None:
    from mc2cm_desk.domain.steps.recommendation import Recommendation
    from mc2cm_desk.services.event import events

    with session.library(read_only=True) as library:
        found = library.find(Recommendation, event=events.named(library, event).id)
    _print(found)


def _add(event: str, line: str, language: str) -> None:
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.steps import recommendations as service

    with session.library() as library:
        found = events.named(library, event)
        made = service.add_from_line(library, found.id, line, language=language)
    value = _value(made, session.language())
    session.print_result(value, session.table([_cells(value)]))


def _print(found: "list[Recommendation]") -> None:
    values = [_value(one, session.language()) for one in found]
    session.print_result(values, session.table([_cells(value) for value in values]))


def _value(one: "Recommendation", language: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "label": one.label,
        "text": one.text.text(language),
        "language": one.language,
        "status": one.status,
        "levels": [level.value for level in one.levels],
        "themes": list(one.themes),
        "cities": list(one.cities),
    }


def _cells(value: dict[str, Any]) -> list[str]:
    from mc2cm_desk.domain.steps.recommendation import AddresseeLevel
    from mc2cm_desk.wording import formats

    levels = [session.cell(AddresseeLevel(one)) for one in value["levels"]]
    addressed = formats.listed(levels, session.language()) if levels else ""
    return [value["label"], session.cell(value["status"]), addressed, value["text"]]
