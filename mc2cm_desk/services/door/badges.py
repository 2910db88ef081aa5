"""The design of an event's badges, and which of them were printed."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Unpack

from mc2cm_desk.domain.door.badge_design import BadgeColour, BadgeDesign, BadgeDesignChanges
from mc2cm_desk.domain.ids import NO_ID, BadgeDesignId, EventId, ParticipantId
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.people.participant import Participant, Role
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.record_ids import new_record_id
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.services.safety.attachments import PictureFacts


def design_of(library: Library, event_id: EventId) -> BadgeDesign:
    """Return how the badges of an event look; the usual look while nobody chose."""
    with library.read() as view:
        return read(view, event_id)


def read(view: Repository, event_id: EventId) -> BadgeDesign:
    """Return the design within one reading."""
    found = view.find(BadgeDesign, event=event_id)
    return found[0] if found else BadgeDesign(id=BadgeDesignId(NO_ID), event=event_id)


def change(
    library: Library, event_id: EventId, **changes: Unpack[BadgeDesignChanges]
) -> BadgeDesign:
    """Change the design.

    Refused: badge-name-size, badge-code-size, too-long, unknown-field, wrong-value.
    """
    return change_fields(library, event_id, changes)


def change_fields(
    library: Library, event_id: EventId, changes: Mapping[str, object]
) -> BadgeDesign:
    """Change fields that a form names; as `change`."""
    refuse_unfit(BadgeDesign, changes)
    with library.write("edit-badge-design") as work:
        design = replace(_stored(work, event_id), **changes)
        work.put(design)
    return design


def colour_role(
    library: Library, event_id: EventId, role: Role, colour: BadgeColour
) -> BadgeDesign:
    """Give the band of a role another colour."""
    with library.write("edit-badge-design") as work:
        design = _stored(work, event_id).with_colour(role, colour)
        work.put(design)
    return design


def add_logo(
    library: Library, event_id: EventId, *, content: bytes, name: str, **facts: Unpack[PictureFacts]
) -> Attachment:
    """Keep a logo for the badges of an event; ``facts`` are those of the file.

    Refused: disk-full, folder-read-only.
    """
    design = design_of(library, event_id)
    if not design.id or not design.show_logos:
        design = change(library, event_id, show_logos=True)
    return attachments.add(library, event_id, design.id, content=content, name=name, **facts)


def logos(library: Library, event_id: EventId) -> list[Attachment]:
    """Return the logos of an event's badges in their order."""
    with library.read() as view:
        return read_logos(view, read(view, event_id))


def read_logos(view: Repository, design: BadgeDesign) -> list[Attachment]:
    """Return the logos of a design within one reading, those of the event where it has none."""
    found = view.find(Attachment, owner=design.id) if design.id else []
    found = found or view.find(Attachment, owner=attachments.logos_of(design.event))
    return [one for one in found if one.is_picture]


def mark_printed(library: Library, participant_ids: Iterable[ParticipantId]) -> None:
    """Note whose badges were printed. Refused: gone."""
    with library.write("print-badges") as work:
        for one in participant_ids:
            participant = work.require(Participant, one)
            if not participant.badge_printed:
                work.put(replace(participant, badge_printed=True))


def _stored(work: UnitOfWork, event_id: EventId) -> BadgeDesign:
    known = read(work, event_id)
    if known.id:
        return known
    key = natural_keys.badge_design(event_id)
    return replace(known, id=new_record_id(work, BadgeDesign, key))
