"""The parts of a learning note, each declared once.

A new part is one `Declared` here. Its place in print, number, outline, contents, options, jumps and
its lack of text follow from it; a kind of record names the part that prints it
(`Kind.note_part`), and what a part prints in its own way is one function in
`documents/note/outline.py`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from mc2cm_desk.domain.text.translatable import QT_TRANSLATE_NOOP


class BlockOrder(StrEnum):
    """In which order a part prints what the record gives: as it is numbered, or another one."""

    NUMBER = ""
    CITY = "city"
    THEME = "theme"
    VOTES = "votes"
    DUE = "due"


class Position(StrEnum):
    """Where in the note a part stands."""

    FRONT = "front"
    BODY = "body"
    BACK = "back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """One part of the note.

    Attributes:
        name: in the library and in anchors; a stored name never changes.
        heading: its title (context NotePart).
        position: parts of the body are written, moved and left out; the others are drawn from the
            data of the publication.
        generated: whether nothing of it is entered: the outline does not show it.
        numbered: whether it carries a number in print.
        new_page: whether it begins on a page of its own.
        facts_first: whether the record stands before the text, unless somebody chose otherwise.
        shortened: whether the record can be printed in less detail.
        divided: whether its records begin on pages of their own, unless they are printed in short.
        signed: whether it is the text of one person, whose name stands under it.
        orders: the orders in which it prints the record.
        length: words that it has in notes of this kind: at least, at most.
        counted: how many records it prints, in words with ``%n`` (context NoteOutline), or empty
            for the number alone; several where it prints several. Without any record and any text
            such a part is empty; other parts never are.
        lacking: what is missing while nobody wrote in it (context Missing); empty where the text
            may be missing.
        place: the place of the rail where what it prints is entered; empty where it is that of the
            kind that it prints, or none.
    """

    name: str
    heading: str
    position: Position = Position.BODY
    generated: bool = False
    numbered: bool = False
    new_page: bool = True
    facts_first: bool = False
    shortened: bool = False
    divided: bool = False
    signed: bool = False
    orders: tuple[BlockOrder, ...] = ()
    length: tuple[int, int] | None = None
    counted: tuple[str, ...] = ()
    lacking: str = ""
    place: str = ""


class NotePart(StrEnum):
    """The parts of a note, in the order of print."""

    declared: Declared

    def __new__(cls, declared: Declared) -> Self:
        """Make a member whose value is the name of the part."""
        member = str.__new__(cls, declared.name)
        member._value_ = declared.name
        member.declared = declared
        return member

    COVER = Declared(
        name="cover", heading=QT_TRANSLATE_NOOP("NotePart", "Cover"), position=Position.FRONT
    )
    IMPRINT = Declared(
        name="imprint", heading=QT_TRANSLATE_NOOP("NotePart", "Imprint"), position=Position.FRONT
    )
    CONTENTS = Declared(
        name="contents",
        heading=QT_TRANSLATE_NOOP("NotePart", "Contents"),
        position=Position.FRONT,
        generated=True,
    )
    FOREWORD = Declared(
        name="foreword",
        heading=QT_TRANSLATE_NOOP("NotePart", "Foreword"),
        signed=True,
        length=(250, 400),
    )
    SUMMARY = Declared(
        name="summary",
        heading=QT_TRANSLATE_NOOP("NotePart", "Executive summary"),
        length=(300, 600),
        counted=(QT_TRANSLATE_NOOP("NoteOutline", "%n key message(s)"),),
        lacking=QT_TRANSLATE_NOOP("Missing", "the executive summary"),
    )
    AT_A_GLANCE = Declared(
        name="at_a_glance",
        heading=QT_TRANSLATE_NOOP("NotePart", "The event at a glance"),
        numbered=True,
        facts_first=True,
        length=(20, 80),
    )
    CONTEXT = Declared(
        name="context",
        heading=QT_TRANSLATE_NOOP("NotePart", "Context and common understanding"),
        numbered=True,
        shortened=True,
        length=(600, 1200),
        counted=(QT_TRANSLATE_NOOP("NoteOutline", "%n key message(s)"),),
        lacking=QT_TRANSLATE_NOOP("Missing", "an introduction to the theme"),
    )
    CHALLENGES = Declared(
        name="challenges",
        heading=QT_TRANSLATE_NOOP("NotePart", "Common challenges and opportunities"),
        numbered=True,
        orders=(BlockOrder.NUMBER, BlockOrder.VOTES),
        length=(100, 400),
        counted=("", ""),
    )
    CASES = Declared(
        name="cases",
        heading=QT_TRANSLATE_NOOP("NotePart", "Local solutions: city cases"),
        numbered=True,
        shortened=True,
        divided=True,
        orders=(BlockOrder.NUMBER, BlockOrder.CITY, BlockOrder.THEME),
        length=(50, 200),
        counted=(QT_TRANSLATE_NOOP("NoteOutline", "%n case(s)"),),
    )
    VISIT = Declared(
        name="visit",
        heading=QT_TRANSLATE_NOOP("NotePart", "Field visit"),
        numbered=True,
        length=(50, 200),
        counted=(QT_TRANSLATE_NOOP("NoteOutline", "%n visit(s)"),),
    )
    LEARNINGS = Declared(
        name="learnings",
        heading=QT_TRANSLATE_NOOP("NotePart", "Key learnings"),
        numbered=True,
        length=(200, 1200),
        counted=(QT_TRANSLATE_NOOP("NoteOutline", "%n lesson(s)"),),
    )
    RECOMMENDATIONS = Declared(
        name="recommendations",
        heading=QT_TRANSLATE_NOOP("NotePart", "Recommendations"),
        numbered=True,
        shortened=True,
        orders=(BlockOrder.NUMBER, BlockOrder.VOTES),
        length=(40, 200),
        counted=("", QT_TRANSLATE_NOOP("NoteOutline", "%n endorsed")),
    )
    FOLLOW_UP = Declared(
        name="follow_up",
        heading=QT_TRANSLATE_NOOP("NotePart", "Follow-up and commitments"),
        numbered=True,
        new_page=False,
        facts_first=True,
        orders=(BlockOrder.NUMBER, BlockOrder.DUE, BlockOrder.CITY),
        length=(50, 300),
        counted=(QT_TRANSLATE_NOOP("NoteOutline", "%n commitment(s)"),),
    )
    AGENDA = Declared(
        name="agenda",
        heading=QT_TRANSLATE_NOOP("NotePart", "Agenda"),
        counted=(QT_TRANSLATE_NOOP("NoteOutline", "%n session(s)"),),
    )
    PARTICIPATION = Declared(
        name="participation",
        heading=QT_TRANSLATE_NOOP("NotePart", "Participation"),
        shortened=True,
        place="participants",
    )
    EVALUATION = Declared(
        name="evaluation", heading=QT_TRANSLATE_NOOP("NotePart", "Evaluation"), new_page=False
    )
    FRAMEWORKS = Declared(
        name="frameworks",
        heading=QT_TRANSLATE_NOOP("NotePart", "Global frameworks"),
        new_page=False,
    )
    REFERENCES = Declared(
        name="references", heading=QT_TRANSLATE_NOOP("NotePart", "References"), new_page=False
    )
    PHOTO_CREDITS = Declared(
        name="photo_credits",
        heading=QT_TRANSLATE_NOOP("NotePart", "Photo credits"),
        new_page=False,
        counted=(QT_TRANSLATE_NOOP("NoteOutline", "%n picture(s)"),),
    )
    BACK_COVER = Declared(
        name="back_cover",
        heading=QT_TRANSLATE_NOOP("NotePart", "Back cover"),
        position=Position.BACK,
        generated=True,
    )

    @property
    def text_code(self) -> str:
        """The code of its missing text, as those of rules; empty where the text may be missing."""
        return f"{self.value}-text" if self.declared.lacking else ""


FRONT = tuple(part for part in NotePart if part.declared.position is Position.FRONT)
BODY = tuple(part for part in NotePart if part.declared.position is Position.BODY)
"""The parts that people write, leave out and put in another order."""
BACK = tuple(part for part in NotePart if part.declared.position is Position.BACK)
