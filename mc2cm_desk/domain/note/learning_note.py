"""Step 6: the thematic learning note, one for each language."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import EventId, LearningNoteId, NoteSectionId
from mc2cm_desk.domain.note.parts import BACK, BODY, FRONT, NotePart
from mc2cm_desk.domain.record import Record, at_most

LONGEST_SECTION = 200_000


class NoteState(StrEnum):
    """Where the note of one language stands."""

    EMPTY = "empty"
    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"


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
        moved = [part for part in dict.fromkeys(self.part_order) if part in BODY]
        if not moved:
            return tuple(NotePart)
        rest = [part for part in BODY if part not in moved]
        body = list(moved)
        for part in rest:
            before = BODY[: BODY.index(part)]
            places = [body.index(one) + 1 for one in before if one in body]
            body.insert(max(places, default=0), part)
        return (*FRONT, *body, *BACK)


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
