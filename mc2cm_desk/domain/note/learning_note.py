"""Step 6: the thematic learning note, one for each language."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import EventId, LearningNoteId, NoteSectionId
from mc2cm_desk.domain.record import Record, at_most

LONGEST_SECTION = 200_000


class BlockOrder(StrEnum):
    """In which order a part prints what the record gives: as it is numbered, or another one."""

    NUMBER = ""
    CITY = "city"
    THEME = "theme"
    VOTES = "votes"
    DUE = "due"


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


FRONT = (NotePart.COVER, NotePart.IMPRINT, NotePart.CONTENTS)
MOVABLE = tuple(part for part in NotePart if part not in (*FRONT, NotePart.BACK_COVER))
"""The parts that a coordinator may put in another order."""

NUMBERED = (
    NotePart.AT_A_GLANCE,
    NotePart.CONTEXT,
    NotePart.CHALLENGES,
    NotePart.CASES,
    NotePart.VISIT,
    NotePart.LEARNINGS,
    NotePart.RECOMMENDATIONS,
    NotePart.FOLLOW_UP,
)
"""The parts that carry a number in print."""

FACTS_FIRST = (NotePart.AT_A_GLANCE, NotePart.FOLLOW_UP)
"""Where the record speaks before people do, unless somebody chose otherwise."""

SHORTENED = (
    NotePart.CONTEXT,
    NotePart.CASES,
    NotePart.RECOMMENDATIONS,
    NotePart.PARTICIPATION,
)
"""Where the record can be told in less detail."""

ORDERS: dict[NotePart, tuple[BlockOrder, ...]] = {
    NotePart.CHALLENGES: (BlockOrder.NUMBER, BlockOrder.VOTES),
    NotePart.CASES: (BlockOrder.NUMBER, BlockOrder.CITY, BlockOrder.THEME),
    NotePart.RECOMMENDATIONS: (BlockOrder.NUMBER, BlockOrder.VOTES),
    NotePart.FOLLOW_UP: (BlockOrder.NUMBER, BlockOrder.DUE, BlockOrder.CITY),
}
"""The orders that a part can be printed in; parts that are not named have one alone."""

LENGTHS: dict[NotePart, tuple[int, int]] = {
    NotePart.FOREWORD: (250, 400),
    NotePart.SUMMARY: (300, 600),
    NotePart.AT_A_GLANCE: (20, 80),
    NotePart.CONTEXT: (600, 1200),
    NotePart.CHALLENGES: (100, 400),
    NotePart.CASES: (50, 200),
    NotePart.VISIT: (50, 200),
    NotePart.LEARNINGS: (200, 1200),
    NotePart.RECOMMENDATIONS: (40, 200),
    NotePart.FOLLOW_UP: (50, 300),
}
"""Words that a written part has in notes of this kind: at least, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningNote(Record):
    """Publication data of the note in one language.

    ``link`` is the address where the note can be read, printed as a code on the back cover;
    ``part_order`` names the parts that were moved, and is the same in every language.
    """

    id: LearningNoteId
    event: EventId
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
    link: str = ""
    part_order: tuple[NotePart, ...] = ()
    placeholder: bool = False

    @property
    def parts(self) -> tuple[NotePart, ...]:
        """Every part in the order of print; parts that nobody moved keep their neighbours."""
        moved = [part for part in dict.fromkeys(self.part_order) if part in MOVABLE]
        if not moved:
            return tuple(NotePart)
        rest = [part for part in MOVABLE if part not in moved]
        body = list(moved)
        for part in rest:
            before = MOVABLE[: MOVABLE.index(part)]
            places = [body.index(one) + 1 for one in before if one in body]
            body.insert(max(places, default=0), part)
        head = [part for part in NotePart if part in FRONT]
        return (*head, *body, NotePart.BACK_COVER)


class LearningNoteDetails(TypedDict, total=False):
    """The publication data of a note in one language."""

    state: NoteState
    version: int
    title: str
    subtitle: str
    series: str
    authors: str
    coordination: str
    reviewers: str
    translation: str
    thanks: str
    licence: str
    isbn: str
    contact: str
    foreword_by: str
    link: str
    part_order: tuple[NotePart, ...]
    placeholder: bool


class LearningNoteChanges(LearningNoteDetails, total=False):
    """The fields that may be given for the publication data of a note."""

    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSection(Record):
    """What a person wrote in one part, and how the part is printed.

    ``text`` has the marks of :mod:`mc2cm_desk.domain.text.markup`. The block is what the record
    gives by itself: ``block_hidden`` leaves it out, ``block_first`` prints it before the text,
    ``short`` prints less of it, ``order`` (a ``BlockOrder``) says in which order.
    """

    id: NoteSectionId
    event: EventId
    language: str
    part: NotePart
    text: str = ""
    hidden: bool = False
    block_hidden: bool = False
    block_first: bool = False
    short: bool = False
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: too-long."""
        at_most(self.text, LONGEST_SECTION, "text")
        return self


class PartArrangement(TypedDict, total=False):
    """How a part is printed; ``order`` is a ``BlockOrder``."""

    hidden: bool
    block_hidden: bool
    block_first: bool
    short: bool
    order: str


class NoteSectionDetails(PartArrangement, total=False):
    """What may be told of a part of a note."""

    text: str
    placeholder: bool


class NoteSectionChanges(NoteSectionDetails, total=False):
    """The fields that may be given for a part of a note."""

    language: str
    part: NotePart
