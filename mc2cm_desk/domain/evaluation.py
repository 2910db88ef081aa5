"""The end-of-event questionnaire; answers carry no name."""

from dataclasses import dataclass
from typing import ClassVar

from mc2cm_desk.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Record):
    """One answer on one sheet of paper or form; ``sheet`` binds the answers of one person.

    ``score`` is 1 to 4, none for an open question or no answer.
    """

    append_only: ClassVar[bool] = True

    event: str
    sheet: str
    question: str
    score: int | None = None
    text: str = ""
    placeholder: bool = False
