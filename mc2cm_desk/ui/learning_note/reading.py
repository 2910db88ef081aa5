"""What the screen of the note shows, read at one moment off the window's thread."""

from collections.abc import Mapping
from dataclasses import dataclass

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.note.comment import NoteComment
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import comments as note_comments
from mc2cm_desk.services.read_models.note.completeness import Completeness, completeness
from mc2cm_desk.services.read_models.note.contents import NoteContents, note_contents
from mc2cm_desk.services.read_models.steps.known_words import known_words


@dataclass(frozen=True, slots=True)
class NoteAnswer:
    """The note of an event in a language, how complete it is, and what is said about it.

    ``sections`` are the parts of the record's sections by id; ``words`` those that the spelling
    knows, none where they were not read.
    """

    language: str
    contents: NoteContents
    state: Completeness
    sections: Mapping[str, str]
    comments: list[NoteComment]
    words: frozenset[str] | None


def read_note(library: Library, event_id: EventId, language: str, *, words: bool) -> NoteAnswer:
    """Return everything that the screen shows of an event; ``words`` as well if asked for."""
    contents = note_contents(library, event_id, language)
    return NoteAnswer(
        language,
        contents,
        completeness(contents),
        {one.id: one.part for one in library.find(NoteSection, event=event_id)},
        note_comments.of_note(library, event_id, language),
        known_words(library, event_id) if words else None,
    )
