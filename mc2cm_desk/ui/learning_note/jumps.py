"""Where each thing that a note lacks is entered: a place, a record there, a field of it."""

from typing import NamedTuple

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.ids import NO_ID, RecordId
from mc2cm_desk.domain.note.parts import FRONT, NotePart
from mc2cm_desk.services.read_models.note.completeness import PLACE_OF_NOTE, TEXT, Missing
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.services.read_models.note.privacy import LeftOut, LeftOutReason, NoteUse


class Jump(NamedTuple):
    """A place of the rail, a record there, a field of it; what is empty is not asked for."""

    place: str
    record: str = NO_ID
    field: str = ""


def jump_of(gap: Missing, contents: NoteContents) -> Jump:
    """Return where a gap is filled."""
    if gap.place == PLACE_OF_NOTE:
        # The parts of the front have one form.
        part = FRONT[0] if gap.field != TEXT else gap.part
        return Jump(PLACE_OF_NOTE, part.value, gap.field)
    found = place_of(gap.record, contents)
    place = found.place or gap.place
    first = next((one.id for one in contents.endorsed), "")
    record = gap.record or (
        first if place == "recommendations" and gap.field == "commitment" else ""
    )
    return Jump(place, found.record or record, gap.field)


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
            return Jump(PLACE_OF_NOTE, name, TEXT)
        case "recommendation":
            return Jump("recommendations", name)
        case "case":
            return Jump("city_cases", next((c.id for c in contents.cases if c.label == name), ""))
        case "list":
            places = (kind.place for kind in kinds.ALL if kind.listed and kind.label == name)
            return Jump(next(places, ""))
        case "visit" if name.isdigit() and int(name) < len(contents.visits):
            return Jump("field_visit", contents.visits[int(name)].id)
        case "level":
            return Jump("recommendations")
        case _ if kind in set(NotePart):
            return Jump(_place_of_part(NotePart(kind)))
        case _:
            declared = kinds.named(kind)
            return Jump(declared.place if declared is not None else "")


def place_of(record: str, contents: NoteContents) -> Jump:
    """Return where a record of the note is kept; the owners of pictures are records too."""
    for kind in kinds.ALL:
        for one in contents.of(kind.record) if record else ():
            if one.id == record:
                return Jump(*kind.opening(one))
    if record == contents.event.id:
        return Jump(PLACE_OF_NOTE, FRONT[0].value)
    part = contents.part_of_pictures(RecordId(record))
    return Jump(PLACE_OF_NOTE, part.value) if part is not None else Jump("", record)


def _place_of_part(part: NotePart) -> str:
    """Return the place where what a part prints is entered; empty where there is none."""
    places = (kind.place for kind in kinds.ALL if kind.note_part is part)
    return part.declared.place or next(places, "")
