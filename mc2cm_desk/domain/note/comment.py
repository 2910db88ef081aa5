"""A reviewer's comment on a part of the note."""

from dataclasses import dataclass
from typing import Self

from mc2cm_desk.domain.ids import EventId, NoteCommentId
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.record import LONGEST_LINE, LONGEST_TEXT, Record, at_most, required


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteComment(Record):
    """What a reviewer says of a part, or of the words ``quote`` in it; never printed."""

    id: NoteCommentId
    event: EventId
    language: str
    part: NotePart
    text: str
    quote: str = ""
    by: str = ""
    resolved: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: comment-empty, too-long."""
        required(self.text, "comment-empty")
        at_most(self.text, LONGEST_TEXT, "text")
        at_most(self.by, LONGEST_LINE, "by")
        return self
