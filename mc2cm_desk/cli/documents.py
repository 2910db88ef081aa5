"""`mc2cm-desk badges` and `note`: files from the record."""

from pathlib import Path

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.domain.refusal import Refused

LAYOUTS = ("a4-4", "a6", "a7", "label")
OUT = typer.Option(..., "-o", "--output", metavar="FILE")


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(help="Badges of EVENT as a PDF.")(badges)
    app.command(help="The learning note of EVENT as PDF or DOCX, in the language of --lang.")(note)


def badges(
    event: str,
    output: Path = OUT,
    layout: str = typer.Option("a4-4", "--layout", metavar="|".join(LAYOUTS)),
) -> None:
    """Write badges."""
    from mc2cm_desk.documents.badges import write_badges
    from mc2cm_desk.services import events
    from mc2cm_desk.services.readings.badges import badge_sheet

    if layout not in LAYOUTS:
        message = f"--layout: one of {', '.join(LAYOUTS)}"
        raise typer.BadParameter(message)
    with session.library(read_only=True) as library:
        found = events.named(library, event)
        sheet = badge_sheet(library, found.id, session.language())
    report = write_badges(sheet, output, layout=layout)
    value = {"file": str(output), "pages": report.pages, "badges": report.badges}
    session.say(value, [f"{output}: {report.badges} badges, {report.pages} p."])


def note(
    event: str,
    output: Path = OUT,
    *,
    draft: bool = typer.Option(False, "--draft", help="Mark what is missing."),
) -> None:
    """Write the learning note."""
    from mc2cm_desk.documents.note.outline import build_note
    from mc2cm_desk.services import events
    from mc2cm_desk.services.readings.completeness import completeness
    from mc2cm_desk.services.readings.note_contents import note_contents

    kinds = (".pdf", ".docx")
    if output.suffix.lower() not in kinds:
        raise Refused("file-kind-unknown", name=output.name, kinds=", ".join(kinds))
    with session.library(read_only=True) as library:
        found = events.named(library, event)
        contents = note_contents(library, found.id, session.language())
    gaps = completeness(contents)
    # What is missing is marked wherever something is missing: never silently dropped.
    marked = draft or bool(gaps.missing)
    document = build_note(contents, draft=marked)
    pages = None
    if output.suffix.lower() == ".pdf":
        from mc2cm_desk.documents.note.pdf import write_note_pdf

        pages = write_note_pdf(document, output, draft=marked).pages
    else:
        from mc2cm_desk.documents.note.docx import write_note_docx

        write_note_docx(document, output, draft=marked)
    value = {
        "file": str(output),
        "pages": pages,
        "language": session.language(),
        "completeness": gaps.percent,
        "missing": [gap.code for gap in gaps.missing],
    }
    counted = f", {pages} p." if pages is not None else ""
    session.say(value, [f"{output}: {gaps.percent} %{counted}"])
