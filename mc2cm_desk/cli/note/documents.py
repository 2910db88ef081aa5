"""`mc2cm-desk badges` and `note`: files from the record."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.note import notices
from mc2cm_desk.domain.ids import ParticipantId, RecordId
from mc2cm_desk.domain.refusal import Refused

if TYPE_CHECKING:
    from mc2cm_desk.documents.model import Document
    from mc2cm_desk.documents.renderers.formats import Format

LAYOUTS = ("a4-4", "a6", "a7", "label")
ORDERS = ("group", "name", "city", "organisation", "list")
FORMATS = ("pdf", "docx", "html", "epub", "text", "txt")
"""Names of formats, and the ending of a text file, which is not its name."""
OUT = typer.Option(..., "-o", "--output", metavar="FILE")


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(help="Badges of EVENT as a PDF.")(badges)
    app.command(
        help="The learning note of EVENT (PDF, DOCX, HTML, EPUB, plain text) in the language "
        "of --lang."
    )(note)


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
        ids = [
            participants.named(library, found.id, ParticipantId(RecordId(one))).id
            for one in participant
        ]
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
    kind: str = typer.Option(
        "",
        "--format",
        metavar="|".join(FORMATS),
        help="The kind of file; what the ending of FILE says if not given.",
    ),
) -> None:
    """Write the learning note."""
    from mc2cm_desk.documents.drawing.undrawable import in_note
    from mc2cm_desk.documents.note.outline import build_note
    from mc2cm_desk.documents.renderers.formats import Format, write_document
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.read_models.note.completeness import completeness
    from mc2cm_desk.services.read_models.note.contents import note_contents

    output_format = chosen_format(output, kind)
    with session.library(read_only=True) as library:
        found = events.named(library, event)
        contents = note_contents(library, found.id, session.language())
    gaps = completeness(contents)
    # What is missing is marked wherever something is missing: never silently dropped.
    marked = draft or (bool(gaps.missing) and not final)
    document = build_note(contents, draft=marked)
    written = write_document(document, output, output_format, draft=marked)
    pages = written.pages
    undrawable = in_note(document) if output_format is Format.PDF else ()
    value: dict[str, object] = {
        "file": str(output),
        "pages": pages,
        "warnings": list(written.warnings),
        "remarks": notices.undrawable_values(undrawable),
        "left_out": notices.left_out_values(contents.left_out),
        "language": session.language(),
        "completeness": gaps.percent,
        "missing": [gap.code for gap in gaps.missing],
    }
    if words:
        value["words"] = _words_of_parts(document)
    counted = f", {pages} p." if pages is not None else ""
    lines = [f"{output}: {gaps.percent} %{counted}"]
    lines += notices.undrawable_lines(undrawable)
    session.print_result(value, [*lines, *notices.left_out_lines(contents.left_out)])


def _words_of_parts(document: "Document") -> list[dict[str, str]]:
    from mc2cm_desk.documents.renderers.text.lines import parts_of

    return [
        {"anchor": part.anchor, "heading": part.heading, "text": part.text}
        for part in parts_of(document)
    ]


def chosen_format(output: Path, name: str = "") -> "Format":
    """Return the format of a name, or that of the ending of a file.

    Refused: file-kind-unknown.
    """
    from mc2cm_desk.documents.renderers.formats import Format, format_of

    if name and name not in FORMATS:
        raise Refused("file-kind-unknown", name=name, kinds=", ".join(FORMATS))
    if name in tuple(Format):
        return Format(name)
    return format_of(Path(f"_.{name}") if name else output)
