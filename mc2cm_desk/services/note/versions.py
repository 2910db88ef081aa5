"""Versions of the note: kept with their pages, published once, compared with one another."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mc2cm_desk.domain.ids import AttachmentId, EventId, NoteVersionId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.note.learning_note import NoteState
from mc2cm_desk.domain.note.version import NoteVersion, VersionPart
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event.life import status
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.services.note import learning_notes


def of_note(library: Library, event_id: EventId, language: str) -> list[NoteVersion]:
    """Return the versions of the note of one language, latest first."""
    found = library.find(NoteVersion, event=event_id, language=language)
    return sorted(found, key=lambda version: (version.number, version.id), reverse=True)


def save(
    library: Library,
    event_id: EventId,
    language: str,
    *,
    pages: bytes,
    page_count: int,
    parts: Sequence[VersionPart],
    percent: int,
    title: str = "",
    remark: str = "",
    publish: bool = False,
) -> NoteVersion:
    """Freeze the note as it stands: its PDF (``pages``) and its words.

    What is edited afterwards is the next version. Refused: note-without-pages, disk-full,
    folder-read-only.
    """
    if not pages.startswith(b"%PDF"):
        raise Refused("note-without-pages")
    digest = library.attachments.save(pages)
    with library.write("publish-note" if publish else "keep-note-version") as work:
        known = work.find(NoteVersion, event=event_id, language=language)
        number = max((version.number for version in known), default=0) + 1
        version = NoteVersion(
            id=NoteVersionId(work.new_id()),
            event=event_id,
            language=language,
            number=number,
            published=publish,
            title=title,
            remark=remark,
            percent=percent,
            pages=page_count,
            parts=tuple(parts),
        )
        work.put(version)
        work.put(_file(work, version, digest, len(pages)))
        note = learning_notes.begun(work, event_id, language)
        state = NoteState.PUBLISHED if publish else NoteState.DRAFT
        work.put(replace(note, version=number + 1, state=state))
        status.update_status(work, event_id)
    return version


def _file(work: UnitOfWork, version: NoteVersion, digest: str, size: int) -> Attachment:
    """Return the attachment for the PDF of a version: its SHA-256 and its size in bytes."""
    return Attachment(
        id=AttachmentId(work.new_id()),
        event=version.event,
        owner=version.id,
        sha256=digest,
        name=f"{version.language}-{version.number}.pdf",
        media_type="application/pdf",
        size=size,
    )


def file_of(library: Library, version_id: NoteVersionId) -> Path:
    """Return the frozen PDF of a version. Refused: gone, version-without-file."""
    version = library.require(NoteVersion, version_id)
    files = library.find(Attachment, owner=version.id)
    path = library.attachments.path(files[0].sha256) if files else None
    if path is None or not path.is_file():
        raise Refused("version-without-file", number=version.number)
    return path


def numbered(library: Library, event_id: EventId, language: str, number: int) -> NoteVersion:
    """Return one version by its number. Refused: version-unknown."""
    for version in of_note(library, event_id, language):
        if version.number == number:
            return version
    raise Refused("version-unknown", number=number)
