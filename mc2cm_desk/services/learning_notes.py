"""Step 6: what people write into the learning note, and its publication data."""

from dataclasses import replace
from typing import Any

from mc2cm_desk.domain.learning_note import LearningNote, NotePart, NoteSection
from mc2cm_desk.services.library import Library, View


def of_event(library: Library, event_id: str, language: str) -> LearningNote:
    """Return the note's publication data in one language; an empty value while nobody wrote."""
    with library.read() as view:
        return read(view, event_id, language)


def read(view: View, event_id: str, language: str) -> LearningNote:
    """Return the note's publication data within one reading."""
    found = view.find(LearningNote, event=event_id, language=language)
    return found[0] if found else LearningNote(id="", event=event_id, language=language)


def sections(view: View, event_id: str, language: str) -> dict[NotePart, NoteSection]:
    """Return what was written, by part."""
    found = view.find(NoteSection, event=event_id, language=language)
    return {one.part: one for one in found}


def amend(library: Library, event_id: str, language: str, **fields: Any) -> LearningNote:
    """Change publication data: title, authors, licence, contact ..."""
    with library.write("edit-learning-note") as work:
        known = read(work, event_id, language)
        note = replace(known, id=known.id or work.new_id(), **fields)
        work.put(note)
    return note


def write(
    library: Library, event_id: str, language: str, part: NotePart, **fields: Any
) -> NoteSection:
    """Change what is written in a part, or whether it is printed. Refused: too-long.

    ``text``, ``hidden``, ``block_hidden``, ``order``.
    """
    with library.write("write-section") as work:
        known = sections(work, event_id, language).get(part)
        if known is None:
            known = NoteSection(id=work.new_id(), event=event_id, language=language, part=part)
        section = replace(known, **fields)
        work.put(section)
    return section
