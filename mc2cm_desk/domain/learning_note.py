"""Step 6: the thematic learning note, one for each language."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from mc2cm_desk.domain.record import Record, at_most

LONGEST_SECTION = 200_000


class NoteState(StrEnum):
    """Where the note of one language stands."""

    EMPTY = "empty"
    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"


class NotePart(StrEnum):
    """The parts of a note, in the order of print."""

    COVER = "cover"
    IMPRINT = "imprint"
    CONTENTS = "contents"
    FOREWORD = "foreword"
    SUMMARY = "summary"
    AT_A_GLANCE = "at_a_glance"
    CONTEXT = "context"
    CHALLENGES = "challenges"
    CASES = "cases"
    VISIT = "visit"
    LEARNINGS = "learnings"
    RECOMMENDATIONS = "recommendations"
    FOLLOW_UP = "follow_up"
    AGENDA = "agenda"
    PARTICIPATION = "participation"
    EVALUATION = "evaluation"
    FRAMEWORKS = "frameworks"
    REFERENCES = "references"
    PHOTO_CREDITS = "photo_credits"
    BACK_COVER = "back_cover"


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningNote(Record):
    """Publication data of the note in one language."""

    event: str
    language: str
    state: NoteState = NoteState.DRAFT
    version: int = 1
    title: str = ""
    subtitle: str = ""
    series: str = ""
    authors: str = ""
    coordination: str = ""
    reviewers: str = ""
    translation: str = ""
    thanks: str = ""
    licence: str = ""
    isbn: str = ""
    contact: str = ""
    foreword_by: str = ""
    placeholder: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSection(Record):
    """What a person wrote in one part, and whether the part is printed.

    ``text`` is plain text: blank lines separate paragraphs, a line that begins with ``- `` is an
    item of a list, ``> `` begins a quotation, ``**bold**`` and ``*italic*`` mark emphasis.
    """

    event: str
    language: str
    part: NotePart
    text: str = ""
    hidden: bool = False
    block_hidden: bool = False
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        at_most(self.text, LONGEST_SECTION, "text")
        return self
