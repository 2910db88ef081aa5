"""Step 6: what people write into the learning note, and its publication data."""

from dataclasses import replace
from typing import Any, cast

from mc2cm_desk.domain.learning_note import MOVABLE, LearningNote, NotePart, NoteSection
from mc2cm_desk.domain.localised import LANGUAGES
from mc2cm_desk.services.library import Library, Repository, UnitOfWork


def of_event(library: Library, event_id: str, language: str) -> LearningNote:
    """Return the note's publication data in one language; an empty value while nobody wrote."""
    with library.read() as view:
        return read(view, event_id, language)


def read(view: Repository, event_id: str, language: str) -> LearningNote:
    """Return the note's publication data within one reading."""
    found = view.find(LearningNote, event=event_id, language=language)
    return found[0] if found else LearningNote(id="", event=event_id, language=language)


def sections(view: Repository, event_id: str, language: str) -> dict[NotePart, NoteSection]:
    """Return what was written, by part."""
    found = view.find(NoteSection, event=event_id, language=language)
    return {one.part: one for one in found}


def homes(view: Repository, event_id: str) -> dict[NotePart, str]:
    """Return the records that own the pictures of parts: shared by every language."""
    return {part: one.id for part, one in sections(view, event_id, LANGUAGES[0]).items()}


def home(library: Library, event_id: str, part: NotePart) -> str:
    """Return the record that owns the pictures of a part; it is made if there is none."""
    with library.read() as view:
        known = homes(view, event_id).get(part)
    return known or write(library, event_id, LANGUAGES[0], part).id


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
    """Change what is written in a part. Refused: too-long."""
    with library.write("write-section") as work:
        section = replace(_section(work, event_id, language, part), **fields)
        work.put(section)
    return section


def arrange(library: Library, event_id: str, part: NotePart, **fields: bool | str) -> None:
    """Change how a part is printed, in every language alike: the notes stay twins.

    ``hidden``, ``block_hidden``, ``block_first``, ``short``, and ``order``, a ``BlockOrder``.
    """
    with library.write("arrange-note") as work:
        for language in LANGUAGES:
            section = _section(work, event_id, language, part)
            work.put(replace(section, **cast(Any, fields)))


def move(library: Library, event_id: str, part: NotePart, by: int) -> bool:
    """Print a part earlier (``by`` is negative) or later, in every language; say if it moved."""
    if part not in MOVABLE:
        return False
    with library.write("arrange-note") as work:
        note = read(work, event_id, LANGUAGES[0])
        order = [one for one in note.parts if one in MOVABLE]
        place = order.index(part)
        target = min(max(place + by, 0), len(order) - 1)
        if target == place:
            return False
        order.insert(target, order.pop(place))
        for language in LANGUAGES:
            known = read(work, event_id, language)
            work.put(replace(known, id=known.id or work.new_id(), part_order=tuple(order)))
    return True


def _section(work: UnitOfWork, event_id: str, language: str, part: NotePart) -> NoteSection:
    known = sections(work, event_id, language).get(part)
    if known is None:
        return NoteSection(id=work.new_id(), event=event_id, language=language, part=part)
    return known
