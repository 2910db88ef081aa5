"""`mc2cm-desk note-versions`, `note-keep` and `note-compare`: the note over time."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.note.documents import OUT, chosen_format
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.refusal import Refused

if TYPE_CHECKING:
    from mc2cm_desk.domain.note.version import VersionPart
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.services.read_models.note.completeness import Completeness

NOW = "now"


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(name="note-versions", help="Versions that were kept of the note of EVENT.")(
        versions
    )
    app.command(name="note-keep", help="Keep, or publish, the note of EVENT as it stands.")(keep)
    app.command(name="note-compare", help="What changed between two versions, as a document.")(
        compare
    )


def versions(event: str) -> None:
    """List the versions in the language of --lang."""
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.note import versions as note_versions

    with session.library(read_only=True) as library:
        found = note_versions.of_note(library, events.named(library, event).id, session.language())
        value = [
            {
                "number": one.number,
                "published": one.published,
                "pages": one.pages,
                "completeness": one.percent,
                "remark": one.remark,
                "kept": one.created.isoformat(),
                "file": str(note_versions.file_of(library, one.id)),
            }
            for one in found
        ]
    session.print_result(
        value,
        [
            f"{one['number']}{' *' if one['published'] else ''}  {one['completeness']} %  "
            f"{one['pages']} p.  {one['remark']}"
            for one in value
        ],
    )


def keep(
    event: str,
    *,
    publish: bool = typer.Option(False, "--publish", help="This version goes out."),
    remark: str = typer.Option("", "--remark", metavar="TEXT"),
    with_gaps: bool = typer.Option(
        False, "--with-gaps", help="Publish although the note is not final."
    ),
) -> None:
    """Freeze the note with its pages and words."""
    from mc2cm_desk.documents.note.outline import build_note
    from mc2cm_desk.documents.renderers.pdf.note import draw_note_pdf
    from mc2cm_desk.documents.renderers.text.lines import parts_of
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.note import versions as note_versions
    from mc2cm_desk.services.read_models.note.completeness import completeness
    from mc2cm_desk.services.read_models.note.contents import note_contents

    with session.library() as library:
        found = events.named(library, event)
        contents = note_contents(library, found.id, session.language())
        gaps = completeness(contents)
        if publish and gaps.blocking and not with_gaps:
            raise _not_final(gaps)
        draft = bool(gaps.missing) and not publish
        document = build_note(contents, draft=draft)
        drawn = BytesIO()
        pages = draw_note_pdf(document, drawn, draft=draft).pages
        version = note_versions.save(
            library,
            found.id,
            session.language(),
            pages=drawn.getvalue(),
            page_count=pages,
            parts=parts_of(document),
            percent=gaps.percent,
            title=document.cover.title,
            remark=remark,
            publish=publish,
        )
    value = {"number": version.number, "published": publish, "pages": pages}
    session.print_result(value, [f"{version.number}: {pages} p., {gaps.percent} %"])


def _not_final(gaps: "Completeness") -> Refused:
    """Return the refusal that lists what keeps a note from being final."""
    from mc2cm_desk.wording import formats
    from mc2cm_desk.wording.documents import note

    catalogue, language = session.catalogue(), session.language()
    missing = [note.missing(catalogue, one.code, one.about) for one in gaps.blocking]
    return Refused(
        "note-not-final",
        percent=formats.percent(gaps.percent, language),
        gaps=formats.enumeration(missing, language),
    )


def compare(
    event: str,
    output: Path = OUT,
    *,
    before: int = typer.Option(..., "--from", metavar="NUMBER"),
    after: str = typer.Option(NOW, "--to", metavar="NUMBER|now"),
) -> None:
    """Write what changed as PDF, DOCX, HTML, EPUB or plain text."""
    from mc2cm_desk.documents.note.differences import build_differences
    from mc2cm_desk.documents.renderers.formats import write_document
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.note import versions as note_versions
    from mc2cm_desk.services.read_models.note.differences import differences
    from mc2cm_desk.wording.catalogue import Catalogue
    from mc2cm_desk.wording.documents import note

    language = session.language()
    catalogue = Catalogue(language)

    def named(number: object) -> str:
        return note.translate(catalogue, "version", number=number)

    with session.library(read_only=True) as library:
        found = events.named(library, event)
        old = note_versions.numbered(library, found.id, language, before)
        if after == NOW:
            parts, title, name = _today(library, found.id, language)
        elif after.isdigit():
            version = note_versions.numbered(library, found.id, language, int(after))
            parts, title, name = version.parts, version.title, named(version.number)
        else:
            message = f"--to: a number, or {NOW}"
            raise typer.BadParameter(message)
    changes = differences(old.parts, parts)
    document = build_differences(
        changes, title=title, before=named(old.number), after=name, language=language
    )
    write_document(document, output, chosen_format(output), draft=False)
    value = {"file": str(output), "changes": sum(len(one.lines) for one in changes)}
    session.print_result(value, [f"{output}: {value['changes']}"])


def _today(
    library: "Library", event_id: EventId, language: str
) -> "tuple[tuple[VersionPart, ...], str, str]":
    from mc2cm_desk.documents.note.outline import build_note
    from mc2cm_desk.documents.renderers.text.lines import parts_of
    from mc2cm_desk.services.read_models.note.contents import note_contents
    from mc2cm_desk.wording.catalogue import Catalogue
    from mc2cm_desk.wording.documents import note

    document = build_note(note_contents(library, event_id, language), draft=True)
    name = note.translate(Catalogue(language), "now")
    return parts_of(document), document.cover.title, name
