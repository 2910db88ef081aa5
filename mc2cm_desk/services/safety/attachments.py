"""Pictures and files of a record: kept under their SHA-256, then referred to."""

from pathlib import Path
from typing import Required, Unpack

from mc2cm_desk.domain.ids import AttachmentId, EventId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment, PictureWords
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.library.order import between
from mc2cm_desk.services.library import Library


class PictureFacts(PictureWords, total=False):
    """What is known of a file that is kept; sizes of pictures in pixels."""

    media_type: Required[str]
    width: int | None
    height: int | None


def add(
    library: Library,
    event_id: EventId,
    owner: RecordId,
    *,
    content: bytes,
    name: str,
    **facts: Unpack[PictureFacts],
) -> Attachment:
    """Keep the bytes on disk, then the record that refers to them.

    Refused: disk-full, folder-read-only, unknown-field, wrong-value.
    """
    refuse_unfit(Attachment, facts)
    digest = library.attachments.save(content)
    with library.write("add-attachment") as work:
        known = work.find(Attachment, owner=owner)
        last = known[-1].order if known else None
        attachment = Attachment(
            id=AttachmentId(work.new_id()),
            event=event_id,
            owner=owner,
            sha256=digest,
            name=name,
            size=len(content),
            order=between(last, None),
            **facts,
        )
        work.put(attachment)
    return attachment


def logos_of(event_id: EventId) -> RecordId:
    """Return the owner under which the logos of an event are kept; no record has this id.

    The pictures that the event itself owns are those of the cover of its note.
    """
    return RecordId(f"{event_id}/logos")


def of_record(library: Library, owner: RecordId) -> list[Attachment]:
    """Return the attachments of a record in their order."""
    return library.find(Attachment, owner=owner)


def path(library: Library, attachment: Attachment) -> Path:
    """Return where the bytes of an attachment lie."""
    return library.attachments.path(attachment.sha256)
