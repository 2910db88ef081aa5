"""Texts that are stored under a language in which they are not written, and putting them right."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import partial
from typing import Any, cast

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId, NoteSectionId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES, LATIN, Language, as_language
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.library.natural_keys import NaturalKey
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.text.written_language import guessed, likely
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.record_ids import RecordIds

SEVERAL = 3
"""Words in Latin letters that are no name alone."""
SURE = 2.0
"""How clearly a text must be in a language before it is moved from another of its script."""


@dataclass(frozen=True, slots=True)
class Misplaced:
    """One text that is stored under ``stored`` and is written in ``written``.

    ``left`` says that another text stands there already: it is left as it is.
    """

    kind: str
    record: RecordId
    field: str
    text: str
    stored: Language
    written: Language
    left: bool = False


def misplaced(library: Library, event_id: EventId) -> list[Misplaced]:
    """Return the texts of an event that are stored under a wrong language. Refused: gone."""
    with library.read() as view:
        return [one for _, found in _changes(view, event_id, NaturalKey.id) for one in found]


def put_right(library: Library, event_id: EventId) -> list[Misplaced]:
    """Move those texts to the language in which they are written, in one unit of work.

    A text that stands in the other language already is never overwritten. Return what was moved
    and what was left. Refused: gone.
    """
    with library.write("put-languages-right") as work:
        ids = RecordIds(work)
        every = list(_changes(work, event_id, partial(ids.give, NoteSection)))
        for values, _ in every:
            work.put(*values)
    return [one for _, found in every for one in found]


def written(text: str, stored: str) -> Language | None:
    """Return the language of a text that is clearly not written in ``stored``; else none."""
    found = guessed(text)
    script = LANGUAGES.data(stored).script
    if found is None and script != LATIN and len(text.split()) >= SEVERAL:
        # A name may stand in Latin letters in an Arabic text, a sentence does not.
        found = as_language(likely(text, stored))
    if found is None or found == stored:
        return None
    if LANGUAGES.data(found).script != script:
        return found
    return guessed(text, least=SURE)


def _changes(
    view: Repository, event_id: EventId, new_id: Callable[[NaturalKey], RecordId]
) -> Iterator[tuple[list[Record], list[Misplaced]]]:
    """Yield the changed values of each record with misplaced texts, and those texts."""
    event = view.require(Event, event_id)
    for kind in kinds.ALL:
        if kind.record is NoteSection:
            yield from _sections(view, event_id, new_id)
        elif kind.record is Event:
            yield from _record(kind.name, event)
        elif kind.belongs_to_event and not kind.record.append_only:
            for record in view.find(kind.record, event=event_id):
                yield from _record(kind.name, record)


def _record(name: str, record: Record) -> Iterator[tuple[list[Record], list[Misplaced]]]:
    found: list[Misplaced] = []

    def take(path: str, text: Localised) -> Localised:
        """Return a text with its misplaced languages moved; note them."""
        moved, here = _moved(text, partial(Misplaced, name, record.id, path))
        found.extend(here)
        return moved

    changed = cast("Record", _mapped(record, "", take))
    moved = [one for one in found if not one.left]
    stored = getattr(record, "language", "")
    after = next((one.written for one in moved if one.stored == stored), "")
    if after:
        changed = replace(changed, **{"language": after})
    if found:
        yield [changed] if moved else [], found


def _mapped(value: Any, path: str, take: Callable[[str, Localised], Localised]) -> Any:
    """Return a value with ``take`` applied to every localised text in it."""
    if isinstance(value, Localised):
        return take(path, value)
    if isinstance(value, tuple):
        every = cast("tuple[Any, ...]", value)
        return tuple(_mapped(one, path, take) for one in every)
    if is_dataclass(value) and not isinstance(value, type):
        changed: dict[str, Any] = {}
        for one in fields(value):
            before = getattr(value, one.name)
            after = _mapped(before, f"{path}.{one.name}".lstrip("."), take)
            if after != before:
                changed[one.name] = after
        return replace(value, **changed) if changed else value
    return value


def _moved(text: Localised, report: Callable[..., Misplaced]) -> tuple[Localised, list[Misplaced]]:
    """Return a text with what is misplaced in it moved, and a report of each."""
    to: dict[Language, Language] = {}
    for stored in LANGUAGES:
        language = written(text.exact(stored), stored)
        if language is not None:
            to[stored] = language
    moved: dict[Language, Language] = {}
    for stored, found in to.items():
        # Texts that stand in each other's place change places.
        if found not in moved.values() and (not text.has(found) or to.get(found) == stored):
            moved[stored] = found
    result = text
    for stored in moved:
        result = result.having(stored, "")
    for stored, found in moved.items():
        result = result.having(found, text.exact(stored))
    return result, [
        report(text=text.exact(stored), stored=stored, written=found, left=stored not in moved)
        for stored, found in to.items()
    ]


def _sections(
    view: Repository, event_id: EventId, new_id: Callable[[NaturalKey], RecordId]
) -> Iterator[tuple[list[Record], list[Misplaced]]]:
    every = {(one.part, one.language): one for one in view.find(NoteSection, event=event_id)}
    for section in every.values():
        stored = cast("Language", section.language)
        found = written(section.text, stored)
        if found is None:
            continue
        there = every.get((section.part, found))
        left = there is not None and bool(there.text.strip())
        one = Misplaced(
            "note_section", section.id, section.part.value, section.text, stored, found, left
        )
        if left:
            yield [], [one]
            continue
        # The section itself stays: pictures of the part may belong to it.
        there = there or NoteSection(
            id=NoteSectionId(new_id(natural_keys.note_section(section.event, found, section.part))),
            event=section.event,
            language=found,
            part=section.part,
            hidden=section.hidden,
            block_hidden=section.block_hidden,
            block_first=section.block_first,
            short=section.short,
            order=section.order,
            placeholder=section.placeholder,
        )
        yield [replace(section, text=""), replace(there, text=section.text)], [one]
