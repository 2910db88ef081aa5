"""`mc2cm-desk send`: what goes out beside the note."""

from pathlib import Path

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.note import notices

WHAT = ("brief", "letters", "sheets", "forms", "summary", "cards")


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(help="Brief, letters, sheets, forms, summary, cards of EVENT into a folder.")(send)


def send(
    event: str,
    output: Path = typer.Option(..., "-o", "--output", metavar="DIR"),
    *,
    what: str = typer.Option(",".join(WHAT), "--what", metavar=",".join(WHAT)),
    case: str = typer.Option("", "--case", metavar="ID", help="Forms and sheets of this case."),
) -> None:
    """Write what coordinators send, in the language of --lang."""
    from mc2cm_desk.documents.mailing import earlier
    from mc2cm_desk.documents.mailing.packet import Mail, write_packet
    from mc2cm_desk.documents.writing import make_folder
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.read_models.note.contents import note_contents
    from mc2cm_desk.wording.documents import personal_data

    names = [name.strip() for name in what.split(",") if name.strip()]
    unknown = [name for name in names if name not in WHAT]
    if unknown or not names:
        message = f"--what: {', '.join(WHAT)}"
        raise typer.BadParameter(message)
    with session.library(read_only=True) as library:
        contents = note_contents(library, events.named(library, event).id, session.language())
    make_folder(output)
    sent = write_packet(contents, output, [Mail(name) for name in names], case=case)
    before = earlier.left(output, contents.event.short_name, [one.path for one in sent])
    value = {
        "files": [
            {"file": str(one.path), "left_to_note": one.left_to_note}
            for one in sent
            if not one.removed
        ],
        "removed": [str(one.path) for one in sent if one.removed],
        "earlier": [str(path) for path in before],
        "left_out": notices.left_out_values(contents.left_out),
    }
    lines = [f"- {one.path}" if one.removed else str(one.path) for one in sent]
    lines += [personal_data.translate(session.catalogue(), "earlier", file=path) for path in before]
    session.print_result(value, [*lines, *notices.left_out_lines(contents.left_out)])
