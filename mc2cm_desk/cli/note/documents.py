"""`mc2cm-desk badges` and `note`: files from the record."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.note import notices
from mc2cm_desk.domain.refusal import Refused

if TYPE_CHECKING:
    from mc2cm_desk.documents.model import Document

LAYOUTS = ("a4-4", "a6", "a7", "label")
ORDERS = ("group", "name", "city", "organisation", "list")
KINDS = (".pdf", ".docx", ".html")
OUT = typer.Option(..., "-o", "--output", metavar="FILE")


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(help="Badges of EVENT as a PDF.")(badges)
    app.command(help="The learning note of EVENT (PDF, DOCX, HTML) in the language of --lang.")(
        note
    )


def badges(
    event: str,
    output: Path = OUT,
    *,
    layout: str = typer.Option("", "--layout", metavar="|".join(LAYOUTS)),
    order: str = typer.Option("", "--order", metavar="|".join(ORDERS)),
    participant: list[str] = typer.Option(
        [], "--participant", metavar="ID", help="Only these; may be given several times."
    ),
    missing: bool = typer.Option(
        False, "--missing", help="Only those never printed, or replaced since."
    ),
    printed: bool = typer.Option(False, "--printed", help="Note them as printed."),
) -> None:
    """Write badges; the event's own design says what is not said here."""
    from mc2cm_desk.documents.badges.pages import write_badges
    from mc2cm_desk.documents.drawing.undrawable import on_badges
    from mc2cm_desk.services.door.badges import mark_printed
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.people import participants
    from mc2cm_desk.services.read_models.people.badges import badge_sheet

    for name, given, known in (("--layout", layout, LAYOUTS), ("--order", order, ORDERS)):
        if given and given not in known:
            message = f"{name}: one of {', '.join(known)}"
            raise typer.BadParameter(message)
    with session.library(read_only=not printed) as library:
        found = events.named(library, event)
        ids = [participants.named(library, found.id, one).id for one in participant]
        sheet = badge_sheet(
            library, found.id, session.language(), ids=ids or None, order=order, missing=missing
        )
        report = write_badges(sheet, output, layout=layout)
        if printed:
            mark_printed(library, [badge.id for badge in sheet.badges])
    found = on_badges(sheet)
    value = {
        "file": str(output),
        "pages": report.pages,
        "badges": report.badges,
        "remarks": notices.undrawable_values(found),
    }
    lines = [f"{output}: {report.badges} badges, {report.pages} p."]
    session.print_result(value, [*lines, *notices.undrawable_lines(found)])


def note(
    event: str,
    output: Path = OUT,
    *,
    draft: bool = typer.Option(False, "--draft", help="Mark what is missing."),
    final: bool = typer.Option(False, "--final", help="Print nothing of what is missing."),
    words: bool = typer.Option(False, "--words", help="Tell with --json what each part says."),
) -> None:
    """Write the learning note."""
    from mc2cm_desk.documents.drawing.undrawable import in_note
    from mc2cm_desk.documents.note.outline import build_note
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.read_models.note.completeness import completeness
    from mc2cm_desk.services.read_models.note.contents import note_contents

    _check_kind(output)
    with session.library(read_only=True) as library:
        found = events.named(library, event)
        contents = note_contents(library, found.id, session.language())
    gaps = completeness(contents)
    # What is missing is marked wherever something is missing: never silently dropped.
    marked = draft or (bool(gaps.missing) and not final)
    document = build_note(contents, draft=marked)
    pages, warnings = write_document(document, output, draft=marked)
    undrawable = in_note(document) if output.suffix.lower() == ".pdf" else ()
    value: dict[str, object] = {
        "file": str(output),
        "pages": pages,
        "warnings": list(warnings),
        "remarks": notices.undrawable_values(undrawable),
        "left_out": notices.left_out_values(contents.left_out),
        "language": session.language(),
        "completeness": gaps.percent,
        "missing": [gap.code for gap in gaps.missing],
    }
    if words:
        from mc2cm_desk.documents.renderers.text.note import parts_of

        value["words"] = [
            {"anchor": part.anchor, "heading": part.heading, "text": part.text}
            for part in parts_of(document)
        ]
    counted = f", {pages} p." if pages is not None else ""
    lines = [f"{output}: {gaps.percent} %{counted}"]
    lines += notices.undrawable_lines(undrawable)
    session.print_result(value, [*lines, *notices.left_out_lines(contents.left_out)])


def write_document(
    document: "Document", output: Path, *, draft: bool
) -> tuple[int | None, tuple[str, ...]]:
    """Write a document in the kind that the file's name asks for.

    Return its pages, where it has any, and the characters that no font of ours has. Refused:
    file-kind-unknown, and what the writers refuse.
    """
    match _check_kind(output):
        case ".pdf":
            from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf

            report = write_note_pdf(document, output, draft=draft)
            return report.pages, report.warnings
        case ".docx":
            from mc2cm_desk.documents.renderers.docx.note import write_note_docx

            write_note_docx(document, output, draft=draft)
        case _:
            from mc2cm_desk.documents.renderers.html.note import write_note_html

            write_note_html(document, output, draft=draft)
    return None, ()


def _check_kind(output: Path) -> str:
    ending = output.suffix.lower()
    if ending not in KINDS:
        raise Refused("file-kind-unknown", name=output.name, kinds=", ".join(KINDS))
    return ending
