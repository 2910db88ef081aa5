"""Reviewers' comments on the parts of a note."""

from dataclasses import replace

from mc2cm_desk.domain.ids import EventId, NoteCommentId
from mc2cm_desk.domain.note.comment import NoteComment
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.services.library import Library


def of_note(library: Library, event_id: EventId, language: str) -> list[NoteComment]:
    """Return the comments on the note of one language, oldest first."""
    found = library.find(NoteComment, event=event_id, language=language)
    return sorted(found, key=lambda comment: (comment.created, comment.id))


def add(
    library: Library,
    event_id: EventId,
    language: str,
    part: NotePart,
    text: str,
    *,
    quote: str = "",
    by: str = "",
) -> NoteComment:
    """Keep a comment on a part, or on the words ``quote`` in it. Refused: comment-empty."""
    with library.write("comment-note") as work:
        comment = NoteComment(
            id=NoteCommentId(work.new_id()),
            event=event_id,
            language=language,
            part=part,
            text=text.strip(),
            quote=quote,
            by=by.strip(),
        )
        work.put(comment)
    return comment


def resolve(library: Library, comment_id: NoteCommentId, *, resolved: bool = True) -> NoteComment:
    """Mark a comment as resolved, or open it again. Refused: gone."""
    with library.write("comment-note") as work:
        comment = replace(work.require(NoteComment, comment_id), resolved=resolved)
        work.put(comment)
    return comment


def remove(library: Library, comment_id: NoteCommentId) -> None:
    """Delete a comment. Refused: gone."""
    with library.write("comment-note") as work:
        work.remove(work.require(NoteComment, comment_id))
