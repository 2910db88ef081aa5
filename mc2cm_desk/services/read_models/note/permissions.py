"""What a note may print of people: their pictures and words, and what it leaves out and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.ids import EventId, ParticipantId, PersonId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.services.library import Repository
from mc2cm_desk.services.read_models.note.attendance import Attendance
from mc2cm_desk.services.read_models.note.privacy import (
    LeftOut,
    LeftOutReason,
    NoteUse,
    name_reason,
    names_not_cleared,
    picture_reason,
    quotation_reason,
)
from mc2cm_desk.store.files.attachments import AttachmentStore

STILL_TO_ASK = (LeftOutReason.NO_CREDIT, LeftOutReason.PERSON_NOT_ASKED)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with the file where its bytes lie, and why it is not printed, if it is not.

    ``not_cleared`` are the names of those in it who have not agreed to photographs.
    """

    attachment: Attachment
    path: Path
    reason: LeftOutReason | None = None
    not_cleared: tuple[str, ...] = ()

    def is_printed(self, *, draft: bool) -> bool:
        """Say whether the note shows it: a draft shows what can still be asked for."""
        return self.reason is None or (draft and self.reason in STILL_TO_ASK)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that may be printed; ``speaker`` is named if that was agreed to as well."""

    note: DiscussionNote
    speaker: str
    function: str


@dataclass(frozen=True, slots=True)
class Permissions:
    """What the participants of an event agreed to: they and the people they are, by their ids."""

    participants: Mapping[ParticipantId, Participant]
    people: Mapping[PersonId, Person]

    @classmethod
    def of_event(cls, view: Repository, event_id: EventId) -> Self:
        """Return the permissions of an event."""
        participants = {one.id: one for one in view.find(Participant, event=event_id)}
        return cls(
            participants, view.get_many(Person, {one.person for one in participants.values()})
        )

    def pictures(
        self, view: Repository, files: AttachmentStore, event_id: EventId
    ) -> dict[RecordId, tuple[Picture, ...]]:
        """Return every picture of an event by its owner (id), those left out with the reason."""
        found: dict[RecordId, list[Picture]] = {}
        # Logos of badges are no photographs: nobody has to credit them in the note.
        designs = {one.id for one in view.find(BadgeDesign, event=event_id)}
        for one in view.find(Attachment, event=event_id):
            if one.is_picture and one.owner not in designs:
                path = files.path(one.sha256)
                picture = Picture(
                    one,
                    path,
                    picture_reason(one, path, self.participants),
                    names_not_cleared(one, self.participants, self.people),
                )
                found.setdefault(one.owner, []).append(picture)
        return {owner: tuple(pictures) for owner, pictures in found.items()}

    def quotations(self, notes: Iterable[DiscussionNote]) -> Iterator[Quotation]:
        """Yield the quotations among notes that may be printed."""
        for note in notes:
            if (
                note.kind is NoteKind.QUOTATION
                and quotation_reason(note, self.participants) is None
            ):
                speaker = self.participants[note.speaker]
                person = self.people.get(speaker.person)
                named = person is not None and name_reason(speaker) is None
                name = person.name if person is not None and named else ""
                yield Quotation(note, name, speaker.function)

    def left_out(
        self,
        attendance: Attendance,
        notes: Iterable[DiscussionNote],
        pictures: Mapping[RecordId, tuple[Picture, ...]],
        language: str,
    ) -> Iterator[LeftOut]:
        """Yield the names, quotations (in ``language``) and pictures that are not printed."""
        for one in attendance.silent:
            reason = name_reason(self.participants[one])
            person = self.people.get(self.participants[one].person)
            if reason is not None and person is not None and not person.is_erased:
                yield LeftOut(NoteUse.NAME, person.name, reason, one)
        for note in notes:
            if note.kind is NoteKind.QUOTATION:
                reason = quotation_reason(note, self.participants)
                if reason is not None:
                    yield LeftOut(NoteUse.QUOTATION, note.text.text(language), reason, note.id)
        for owner, shown in pictures.items():
            for picture in shown:
                if picture.reason is not None:
                    name, reason = picture.attachment.name, picture.reason
                    yield LeftOut(NoteUse.PICTURE, name, reason, owner, picture.not_cleared)
