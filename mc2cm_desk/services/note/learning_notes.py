"""Step 6: what people write into the learning note, and its publication data."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Unpack

from mc2cm_desk.domain.ids import NO_ID, EventId, LearningNoteId, NoteSectionId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.note.learning_note import (
    LearningNote,
    LearningNoteDetails,
    NoteSection,
    NoteSectionDetails,
    PartArrangement,
)
from mc2cm_desk.domain.note.parts import BODY, NotePart
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.record_ids import new_record_id


def of_event(library: Library, event_id: EventId, language: str) -> LearningNote:
    """Return the note's publication data in one language; an empty value while nobody wrote."""
    with library.read() as view:
        return read(view, event_id, language)


def read(view: Repository, event_id: EventId, language: str) -> LearningNote:
    """Return the note's publication data within one reading."""
    found = view.find(LearningNote, event=event_id, language=language)
    return (
        found[0]
        if found
        else LearningNote(id=LearningNoteId(NO_ID), event=event_id, language=language)
    )


def begun(work: UnitOfWork, event_id: EventId, language: str) -> LearningNote:
    """Return the note's publication data, with an id to be kept under where nobody wrote yet."""
    known = read(work, event_id, language)
    if known.id:
        return known
    key = natural_keys.learning_note(event_id, language)
    return replace(known, id=LearningNoteId(new_record_id(work, LearningNote, key)))


def sections(view: Repository, event_id: EventId, language: str) -> dict[NotePart, NoteSection]:
    """Return what was written, by part."""
    found = view.find(NoteSection, event=event_id, language=language)
    return {one.part: one for one in found}


def homes(view: Repository, event_id: EventId) -> dict[NotePart, NoteSectionId]:
    """Return the records that own the pictures of parts: shared by every language."""
    return {part: one.id for part, one in sections(view, event_id, LANGUAGES.default).items()}


def home(library: Library, event_id: EventId, part: NotePart) -> NoteSectionId:
    """Return the record that owns the pictures of a part; it is made if there is none."""
    with library.read() as view:
        known = homes(view, event_id).get(part)
    return known or write(library, event_id, LANGUAGES.default, part).id


def amend(
    library: Library, event_id: EventId, language: str, **changes: Unpack[LearningNoteDetails]
) -> LearningNote:
    """Change publication data: title, authors, licence, contact ...

    Refused: unknown-field, wrong-value.
    """
    return amend_fields(library, event_id, language, changes)


def amend_fields(
    library: Library, event_id: EventId, language: str, changes: Mapping[str, object]
) -> LearningNote:
    """Change publication data that a form names; as `amend`."""
    refuse_unfit(LearningNote, changes)
    with library.write("edit-learning-note") as work:
        note = replace(begun(work, event_id, language), **changes)
        work.put(note)
    return note


def write(
    library: Library,
    event_id: EventId,
    language: str,
    part: NotePart,
    **changes: Unpack[NoteSectionDetails],
) -> NoteSection:
    """Change what is written in a part. Refused: too-long, unknown-field, wrong-value."""
    refuse_unfit(NoteSection, changes)
    with library.write("write-section") as work:
        section = replace(_section(work, event_id, language, part), **changes)
        work.put(section)
    return section


def arrange(
    library: Library, event_id: EventId, part: NotePart, **changes: Unpack[PartArrangement]
) -> None:
    """Change how a part is printed, in every language alike: the notes stay twins.

    Refused: unknown-field, wrong-value.
    """
    refuse_unfit(NoteSection, changes)
    with library.write("arrange-note") as work:
        for language in LANGUAGES:
            section = _section(work, event_id, language, part)
            work.put(replace(section, **changes))


def move(library: Library, event_id: EventId, part: NotePart, by: int) -> bool:
    """Print a part earlier (``by`` is negative) or later, in every language; say if it moved."""
    if part not in BODY:
        return False
    with library.write("arrange-note") as work:
        note = read(work, event_id, LANGUAGES.default)
        order = [one for one in note.parts if one in BODY]
        place = order.index(part)
        target = min(max(place + by, 0), len(order) - 1)
        if target == place:
            return False
        order.insert(target, order.pop(place))
        for language in LANGUAGES:
            known = begun(work, event_id, language)
            work.put(replace(known, part_order=tuple(order)))
    return True


def _section(work: UnitOfWork, event_id: EventId, language: str, part: NotePart) -> NoteSection:
    known = sections(work, event_id, language).get(part)
    if known is None:
        key = natural_keys.note_section(event_id, language, part)
        record = NoteSectionId(new_record_id(work, NoteSection, key))
        return NoteSection(id=record, event=event_id, language=language, part=part)
    return known
