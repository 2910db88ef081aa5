"""Who and what a note may show: names, quotations and pictures with the consent for that use."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mc2cm_desk.domain.ids import NO_ID, AttachmentId, ParticipantId, PersonId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment, PictureConsent
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.services.library import Library


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
    PERSON_NOT_ASKED = "person_not_asked"
    FILE_MISSING = "file_missing"
    NO_CREDIT = "no_credit"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that the note leaves out: whose name, which words, which picture, and why.

    ``record`` is the participant, the discussion note or the owner of the picture, where the
    consent is entered; ``people`` are the names of those in a picture who did not agree.
    """

    use: NoteUse
    what: str
    reason: LeftOutReason
    record: RecordId = NO_ID
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Many:
    """So many things left out for one reason; ``first`` is one of them."""

    count: int
    first: LeftOut


NAMED_ONE_BY_ONE = 20
"""More names than these, left out for one reason, are counted."""


def summarised(left_out: Iterable[LeftOut]) -> list[LeftOut | Many]:
    """Return what was left out for people to read: many names of one reason are one line."""
    every = list(left_out)
    counts = Counter((one.use, one.reason) for one in every)
    found: list[LeftOut | Many] = []
    seen: set[tuple[NoteUse, LeftOutReason]] = set()
    for one in every:
        group = (one.use, one.reason)
        if counts[group] <= NAMED_ONE_BY_ONE:
            found.append(one)
        elif group not in seen:
            seen.add(group)
            found.append(Many(counts[group], one))
    return found


_REASONS = {
    Consent.NOT_ASKED: LeftOutReason.NOT_ASKED,
    Consent.REFUSED: LeftOutReason.REFUSED,
    Consent.WITHDRAWN: LeftOutReason.WITHDRAWN,
}


def name_reason(participant: Participant) -> LeftOutReason | None:
    """Return why somebody is not named; nothing if the name may be printed."""
    return _REASONS.get(participant.name_consent)


def quotation_reason(
    note: DiscussionNote, participants: Mapping[ParticipantId, Participant]
) -> LeftOutReason | None:
    """Return why a quotation is not printed: nobody said it, or who did has not agreed."""
    speaker = participants.get(note.speaker)
    if speaker is None:
        return LeftOutReason.SPEAKER_UNKNOWN
    return _REASONS.get(speaker.quotation_consent)


def picture_reason(
    picture: Attachment, path: Path, participants: Mapping[ParticipantId, Participant]
) -> LeftOutReason | None:
    """Return why a picture is not printed.

    One without credit, or with somebody in it who was not asked, stands in drafts alone.
    """
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
    if any(one.photo_consent is not Consent.GIVEN for one in people):
        return LeftOutReason.PERSON_NOT_ASKED
    return None if picture.credit else LeftOutReason.NO_CREDIT


def names_not_cleared(
    picture: Attachment,
    participants: Mapping[ParticipantId, Participant],
    people: Mapping[PersonId, Person],
) -> tuple[str, ...]:
    """Return the names of those in a picture who have not agreed to photographs."""
    shown = (participants[one] for one in picture.people if one in participants)
    open_ = [one for one in shown if one.photo_consent is not Consent.GIVEN]
    return tuple(people[one.person].name for one in open_ if one.person in people)


def pictures_not_cleared(
    library: Library, pictures: Iterable[Attachment]
) -> dict[AttachmentId, tuple[str, ...]]:
    """Return, by picture (id), who in it has not agreed; pictures of agreed people are absent."""
    every = list(pictures)
    with library.read() as view:
        participants = view.get_many(Participant, {one for each in every for one in each.people})
        people = view.get_many(Person, {one.person for one in participants.values()})
    named = ((one.id, names_not_cleared(one, participants, people)) for one in every)
    return {picture: names for picture, names in named if names}
