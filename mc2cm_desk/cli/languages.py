"""`mc2cm-desk languages`: texts that are stored under a language they are not written in."""

from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import session

if TYPE_CHECKING:
    from mc2cm_desk.services.text.written_languages import Misplaced

LONGEST_SHOWN = 60


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(help="List texts of EVENT that are stored under a wrong language; --apply moves.")(
        languages
    )


def languages(
    event: str,
    *,
    apply: bool = typer.Option(False, "--apply", help="Move them; one undo takes it back."),
) -> None:
    """List misplaced texts, or move them to the language in which they are written."""
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.text import written_languages

    with session.library(read_only=not apply) as library:
        found = events.named(library, event)
        if apply:
            texts = written_languages.put_right(library, found.id)
        else:
            texts = written_languages.misplaced(library, found.id)
    session.print_result(
        [_value(one) for one in texts], session.table([_cells(one) for one in texts])
    )


def _value(one: "Misplaced") -> dict[str, Any]:
    return {
        "kind": one.kind,
        "record": one.record,
        "field": one.field,
        "text": one.text,
        "stored": one.stored,
        "written": one.written,
        "left": one.left,
    }


def _cells(one: "Misplaced") -> list[str]:
    text = " ".join(one.text.split())
    shown = text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"
    # Left: another text stands in that language already.
    arrow = "x" if one.left else "->"
    return [f"{one.stored} {arrow} {one.written}", f"{one.kind}.{one.field}", shown]
