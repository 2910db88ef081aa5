"""A version of the note that was kept: its pages and its words as they stood."""

from dataclasses import dataclass
from typing import ClassVar, Self

from mc2cm_desk.domain.ids import EventId, NoteVersionId
from mc2cm_desk.domain.record import LONGEST_LINE, Record, at_most


@dataclass(frozen=True, slots=True)
class VersionPart:
    """One part as it read: its anchor, its heading, one line of ``text`` for each block."""

    anchor: str
    heading: str
    text: str

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text; none of an empty one."""
        return tuple(self.text.split("\n")) if self.text else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteVersion(Record):
    """The note in one language at one moment; nothing of it ever changes.

    Its PDF is an attachment that it owns. ``percent`` says how complete the note was, ``remark``
    why it was kept.
    """

    append_only: ClassVar[bool] = True

    id: NoteVersionId
    event: EventId
    language: str
    number: int
    published: bool = False
    title: str = ""
    remark: str = ""
    percent: int = 0
    pages: int = 0
    parts: tuple[VersionPart, ...] = ()

    def checked(self) -> Self:
        """Return it if it can be written. Refused: too-long."""
        at_most(self.remark, LONGEST_LINE, "remark")
        return self
