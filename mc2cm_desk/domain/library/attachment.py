"""Pictures and files that belong to a record."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

from mc2cm_desk.domain.ids import AttachmentId, EventId, ParticipantId, RecordId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import Record


class PictureConsent(StrEnum):
    """What is known about the people in a picture."""

    UNKNOWN = "unknown"
    NO_FACES = "no_faces"
    CONSENTED = "consented"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file beside the library, named by the SHA-256 of its bytes; sizes in bytes and pixels.

    ``people`` are the participants (ids) who can be recognised in a picture.
    """

    id: AttachmentId
    event: EventId
    owner: RecordId
    sha256: str
    name: str
    media_type: str
    size: int
    width: int | None = None
    height: int | None = None
    caption: Localised = EMPTY
    credit: str = ""
    alternative: Localised = EMPTY
    consent: PictureConsent = PictureConsent.UNKNOWN
    people: tuple[ParticipantId, ...] = ()
    order: str = ""
    placeholder: bool = False

    @property
    def is_picture(self) -> bool:
        """Whether the bytes are a picture."""
        return self.media_type.startswith("image/")


class PictureWords(TypedDict, total=False):
    """What may be said of an attachment."""

    caption: Localised
    credit: str
    alternative: Localised
    consent: PictureConsent
    people: tuple[ParticipantId, ...]
    placeholder: bool


class AttachmentChanges(PictureWords, total=False):
    """The fields that may be given for an attachment."""

    owner: RecordId
    sha256: str
    name: str
    media_type: str
    size: int
    width: int | None
    height: int | None
    order: str
