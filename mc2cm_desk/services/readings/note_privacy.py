"""Who and what a note may show: names, quotations and pictures with the consent for that use."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mc2cm_desk.domain.attachment import Attachment, PictureConsent
from mc2cm_desk.domain.discussion import DiscussionNote
from mc2cm_desk.domain.participant import Consent, Participant


class NoteUse(StrEnum):
    """What a note would have shown."""

    NAME = "name"
    QUOTATION = "quotation"
    PICTURE = "picture"


class LeftOutReason(StrEnum):
    """Why it does not."""

    NOT_ASKED = "not_asked"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    SPEAKER_UNKNOWN = "speaker_unknown"
    PICTURE_UNKNOWN = "picture_unknown"
    PICTURE_REFUSED = "picture_refused"
    PERSON_IN_PICTURE = "person_in_picture"
    FILE_MISSING = "file_missing"
    NO_CREDIT = "no_credit"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that the note leaves out: whose name, which words, which picture, and why.

    ``record`` is the participant, the discussion note or the owner of the picture, where the
    consent is entered.
    """

    use: NoteUse
    what: str
    reason: LeftOutReason
    record: str = ""


_REASONS = {
    Consent.NOT_ASKED: LeftOutReason.NOT_ASKED,
    Consent.REFUSED: LeftOutReason.REFUSED,
    Consent.WITHDRAWN: LeftOutReason.WITHDRAWN,
}


def name_reason(participant: Participant) -> LeftOutReason | None:
    """Return why somebody is not named; nothing if the name may be printed."""
    return _REASONS.get(participant.name_consent)


def quotation_reason(
    note: DiscussionNote, participants: Mapping[str, Participant]
) -> LeftOutReason | None:
    """Return why a quotation is not printed: nobody said it, or who did has not agreed."""
    speaker = participants.get(note.speaker)
    if speaker is None:
        return LeftOutReason.SPEAKER_UNKNOWN
    return _REASONS.get(speaker.quotation_consent)


def picture_reason(
    picture: Attachment, path: Path, participants: Mapping[str, Participant]
) -> LeftOutReason | None:
    """Return why a picture is not printed; one without credit stands in drafts alone."""
    people = [participants[one] for one in picture.people if one in participants]
    unwilling = (Consent.REFUSED, Consent.WITHDRAWN)
    if any(one.photo_consent in unwilling for one in people):
        return LeftOutReason.PERSON_IN_PICTURE
    if picture.consent is PictureConsent.REFUSED:
        return LeftOutReason.PICTURE_REFUSED
    if picture.consent is PictureConsent.UNKNOWN:
        return LeftOutReason.PICTURE_UNKNOWN
    if not path.is_file():
        return LeftOutReason.FILE_MISSING
    return None if picture.credit else LeftOutReason.NO_CREDIT
