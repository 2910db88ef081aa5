"""The end-of-event questionnaire: sheets entered, and what they say together."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mc2cm_desk.domain.ids import AnswerId, EventId, SheetId
from mc2cm_desk.domain.steps.evaluation import TAKEN_BACK, Answer
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.store.repository import cached

FEWEST = 5
"""Under five answers nothing is broken down: somebody could be recognised."""


@dataclass(frozen=True, slots=True)
class QuestionSummary:
    """One question: how many gave each score from 1 to 4, and the open answers."""

    question: str
    counts: tuple[int, int, int, int]
    texts: tuple[str, ...]

    @property
    def answers(self) -> int:
        """How many answered the question."""
        return sum(self.counts)

    @property
    def mean(self) -> float | None:
        """The mean score to one decimal; none without answers."""
        if not self.answers:
            return None
        total = sum(score * count for score, count in enumerate(self.counts, start=1))
        return round(total / self.answers, 1)

    @property
    def favourable_percent(self) -> int | None:
        """The share of scores 3 and 4; none without answers."""
        if not self.answers:
            return None
        return round(100 * (self.counts[2] + self.counts[3]) / self.answers)


@dataclass(frozen=True, slots=True)
class EvaluationSummary:
    """All sheets of an event; hidden while there are fewer than five."""

    sheets: int
    questions: tuple[QuestionSummary, ...]

    @property
    def is_hidden(self) -> bool:
        """Whether so few answered that somebody could be recognised."""
        return self.sheets < FEWEST

    def rate(self, people: int) -> int | None:
        """Return how many of those who came answered, in percent.

        None where nobody came, or where there are more sheets than people who did.
        """
        return round(100 * self.sheets / people) if people >= max(self.sheets, 1) else None


def record_sheet(
    library: Library,
    event_id: EventId,
    answers: Mapping[str, int | str],
    *,
    placeholder: bool = False,
) -> SheetId:
    """Keep one sheet: question code to a score of 1 to 4 or an open text. Return the sheet.

    Refused: score-outside-scale, too-long.
    """
    with library.write("add-evaluation") as work:
        sheet = SheetId(work.new_id())
        for question, value in answers.items():
            work.add(
                Answer(
                    id=AnswerId(work.new_id()),
                    event=event_id,
                    sheet=sheet,
                    question=question,
                    score=value if isinstance(value, int) else None,
                    text=value if isinstance(value, str) else "",
                    placeholder=placeholder,
                )
            )
    return sheet


@cached
def summary(view: Repository, event_id: EventId) -> EvaluationSummary:
    """Return what the sheets of an event say together; those taken back do not count."""
    answers = view.find(Answer, event=event_id)
    standing = _standing(answers)
    questions: dict[str, tuple[list[int], list[str]]] = {}
    for one in answers:
        if one.question == TAKEN_BACK or one.sheet not in standing:
            continue
        counts, texts = questions.setdefault(one.question, ([0, 0, 0, 0], []))
        if one.score is not None:
            counts[one.score - 1] += 1
        if one.text:
            texts.append(one.text)
    return EvaluationSummary(
        len(standing),
        tuple(
            QuestionSummary(code, (c[0], c[1], c[2], c[3]), tuple(texts))
            for code, (c, texts) in sorted(questions.items())
        ),
    )


def _standing(answers: Iterable[Answer]) -> set[SheetId]:
    """Return the sheets that were not taken back more often than put back."""
    balance: Counter[SheetId] = Counter()
    for one in answers:
        balance[one.sheet] += (one.score or 0) if one.question == TAKEN_BACK else 0
    return {sheet for sheet, taken in balance.items() if taken <= 0}
