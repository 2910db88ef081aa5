"""The end-of-event questionnaire; answers carry no name."""

from dataclasses import dataclass
from typing import ClassVar, Self

from mc2cm_desk.domain.ids import AnswerId, EventId, SheetId
from mc2cm_desk.domain.record import Record, at_most
from mc2cm_desk.domain.refusal import Refused

TAKEN_BACK = "taken_back"
"""The question of a record that takes its sheet back (score 1), or puts it back (score -1)."""

SCORES = (1, 2, 3, 4)
LONGEST_ANSWER = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Record):
    """One answer on one sheet of paper or form; ``sheet`` binds the answers of one person.

    ``score`` is 1 to 4, none for an open question or no answer.
    """

    append_only: ClassVar[bool] = True

    id: AnswerId
    event: EventId
    sheet: SheetId
    question: str
    score: int | None = None
    text: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: score-outside-scale, too-long."""
        if self.question != TAKEN_BACK and self.score is not None and self.score not in SCORES:
            raise Refused("score-outside-scale", score=self.score)
        at_most(self.text, LONGEST_ANSWER, "text")
        return self

    @property
    def opposite_score(self) -> int:
        """The score of the record that takes this one's sheet back, or puts it back."""
        return -self.score if self.question == TAKEN_BACK and self.score else 1
