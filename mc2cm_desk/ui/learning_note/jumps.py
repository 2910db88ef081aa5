"""Where each thing that a note lacks is entered: a place, a record there, a field of it."""

from functools import cache
from typing import NamedTuple

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.ids import NO_ID, RecordId
from mc2cm_desk.domain.kinds.kind import Expected
from mc2cm_desk.domain.note.learning_note import NotePart
from mc2cm_desk.services.read_models.note.completeness import Missing
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.services.read_models.note.privacy import LeftOut, LeftOutReason, NoteUse

HERE = "learning_note"
TEXT = "text"
"""The field of the note's screen where people write."""

_TEXTS = ("summary-text", "context-text", "text-in-language", "lost-reference")
_FRONT = {
    "title-in-language": "event-title",
    "objective": "event-objective",
    "authors": "authors",
    "contact": "contact",
    "licence": "licence",
}
_ELSEWHERE = {
    "host-city": ("this_event", "host"),
    "sessions": ("programme", ""),
    "check-ins": ("check_in", ""),
    "three-key-messages": ("reference_document", "key_messages"),
    "reference-title": ("reference_document", "title"),
    "reference-summary": ("reference_document", "summary"),
    "an-endorsed-recommendation": ("recommendations", ""),
    "all-decided": ("recommendations", ""),
    "local-level": ("recommendations", "levels"),
    "evidence": ("recommendations", "evidence"),
    "recommendation-in-language": ("recommendations", "text"),
    "picture-credit": ("", "credit"),
    "picture-consent": ("", "consent"),
}
"""A place, or none where the record says which; and the field. The rules of kinds come beside."""

_OF_ANCHORS = {
    "context": "reference_document",
    "cluster": "challenges",
    "level": "recommendations",
    "day": "programme",
    "participation": "participants",
}
"""Which screen feeds what stands under a heading of the record."""


class Jump(NamedTuple):
    """A place of the rail, a record there, a field of it; what is empty is not asked for."""

    place: str
    record: str = NO_ID
    field: str = ""


def jump_of(gap: Missing, contents: NoteContents) -> Jump:
    """Return where a gap is filled."""
    if gap.code in _TEXTS:
        return Jump(HERE, gap.part.value, TEXT)
    if gap.code in _FRONT:
        return Jump(HERE, NotePart.COVER.value, _FRONT[gap.code])
    found = place_of(gap.record, contents)
    place, field = _ELSEWHERE.get(gap.code) or _of_kinds().get(
        gap.code, ("city_cases", gap.code.removeprefix("case-"))
    )
    if gap.code in _of_kinds() and found.place:
        place = found.place
    first = next((one.id for one in contents.endorsed), "")
    record = gap.record or (first if place == "recommendations" and field == "commitment" else "")
    return Jump(place or found.place, found.record or record, field)


def jump_to_consent(one: LeftOut, contents: NoteContents) -> Jump:
    """Return where the consent is entered, for want of which something is left out."""
    match one.use:
        case NoteUse.NAME:
            return Jump("participants", one.record, "name_consent")
        case NoteUse.QUOTATION:
            note = next((note for note in contents.notes if note.id == one.record), None)
            if note is not None and note.speaker:
                return Jump("participants", note.speaker, "quotation_consent")
            return place_of(one.record, contents)
        case NoteUse.PICTURE:
            field = "credit" if one.reason is LeftOutReason.NO_CREDIT else "consent"
            return place_of(one.record, contents)._replace(field=field)


def jump_of_anchor(anchor: str, contents: NoteContents) -> Jump:
    """Return where what stands at an anchor of the pages is written."""
    kind, _, name = anchor.partition("-")
    match kind:
        case "part" if name in set(NotePart):
            return Jump(HERE, name, TEXT)
        case "recommendation":
            return Jump("recommendations", name)
        case "case":
            return Jump("city_cases", next((c.id for c in contents.cases if c.label == name), ""))
        case "list":
            places = (kind.place for kind in kinds.ALL if kind.listed and kind.label == name)
            return Jump(next(places, ""))
        case "visit" if name.isdigit() and int(name) < len(contents.visits):
            return Jump("field_visit", contents.visits[int(name)].id)
        case _:
            return Jump(_OF_ANCHORS.get(kind, ""))


def place_of(record: str, contents: NoteContents) -> Jump:
    """Return where a record of the note is kept; the owners of pictures are records too."""
    for kind in kinds.ALL:
        for one in contents.of(kind.record) if record else ():
            if one.id == record:
                return Jump(*kind.opening(one))
    if record == contents.event.id:
        return Jump(HERE, NotePart.COVER.value)
    part = contents.part_of_pictures(RecordId(record))
    return Jump(HERE, part.value) if part is not None else Jump("", record)


@cache
def _of_kinds() -> dict[str, tuple[str, str]]:
    """Return the place and field of each rule that is declared with a kind, by its code."""
    return {
        rule.code: ((rule.place if isinstance(rule, Expected) else "") or kind.place, rule.field)
        for kind in kinds.ALL
        for rule in kind.rules
    }
