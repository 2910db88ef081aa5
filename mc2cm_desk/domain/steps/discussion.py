"""Notes of what was said in a session or about a case."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import (
    NO_ID,
    CityCaseId,
    CityId,
    DiscussionNoteId,
    EventId,
    ParticipantId,
    RecordId,
    SessionId,
    WorkingGroupId,
)
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.record import LONGEST_TEXT, Record, at_most, required


class NoteKind(StrEnum):
    """What a note of the discussion is."""

    REMARK = "remark"
    QUESTION = "question"
    ANSWER = "answer"
    LESSON = "lesson"
    TAKE_HOME = "take_home"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscussionNote(Record):
    """One line of what was said; ``became`` is the record that was made of it.

    ``session``, ``case``, ``city``, ``group`` and ``speaker`` (a participant) are ids, empty where
    not said. A quotation is printed with its speaker's consent alone.
    """

    id: DiscussionNoteId
    event: EventId
    session: SessionId = SessionId(NO_ID)
    case: CityCaseId = CityCaseId(NO_ID)
    city: CityId = CityId(NO_ID)
    group: WorkingGroupId = WorkingGroupId(NO_ID)
    speaker: ParticipantId = ParticipantId(NO_ID)
    kind: NoteKind = NoteKind.REMARK
    text: Localised
    language: str = LANGUAGES.default
    themes: tuple[str, ...] = ()
    became: RecordId = NO_ID
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: note-empty, too-long."""
        required(self.text, "note-empty")
        at_most(self.text, LONGEST_TEXT, "text")
        return self


class DiscussionNoteChanges(TypedDict, total=False):
    """The fields that may be given for a note."""

    session: SessionId
    case: CityCaseId
    city: CityId
    group: WorkingGroupId
    speaker: ParticipantId
    kind: NoteKind
    text: Localised
    language: str
    themes: tuple[str, ...]
    became: RecordId
    order: str
    placeholder: bool
