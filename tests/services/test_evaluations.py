"""Sheets of the questionnaire: what they say together, and what is hidden while they are few."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import history
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import evaluations
from mc2cm_desk.services.steps.evaluations import FEWEST, EvaluationSummary


def summary(library: Library, event: Event) -> EvaluationSummary:
    with library.read() as view:
        return evaluations.summary(view, event.id)


def test_scores_are_counted_by_question_and_open_answers_kept(
    library: Library, seville: Event
) -> None:
    for score, text in ((4, "Très utile"), (3, ""), (3, ""), (2, ""), (1, "Trop long")):
        evaluations.record_sheet(library, seville.id, {"useful": score, "open": text})
    said, useful = summary(library, seville).questions

    assert (useful.question, useful.counts, useful.answers) == ("useful", (1, 1, 2, 1), 5)
    assert (useful.mean, useful.favourable_percent) == (2.6, 60)
    assert sorted(said.texts) == ["Trop long", "Très utile"]
    assert (said.answers, said.mean, said.favourable_percent) == (0, None, None)


def test_nothing_is_broken_down_under_five_sheets(library: Library, seville: Event) -> None:
    for _ in range(FEWEST - 1):
        evaluations.record_sheet(library, seville.id, {"useful": 4})
    assert summary(library, seville).is_hidden
    evaluations.record_sheet(library, seville.id, {"useful": 4})
    assert not summary(library, seville).is_hidden


def test_a_sheet_that_is_taken_back_counts_for_nothing_until_it_is_put_back(
    library: Library, seville: Event
) -> None:
    evaluations.record_sheet(library, seville.id, {"useful": 4})
    evaluations.record_sheet(library, seville.id, {"useful": 1, "open": "Trop long"})
    history.undo(library)
    [useful] = summary(library, seville).questions
    assert (summary(library, seville).sheets, useful.counts) == (1, (0, 0, 0, 1))

    history.redo(library)
    assert summary(library, seville).sheets == 2
    assert [one.answers for one in summary(library, seville).questions] == [0, 2]


@pytest.mark.parametrize(
    ("sheets", "people", "percent"), [(3, 4, 75), (4, 4, 100), (5, 4, None), (0, 0, None)]
)
def test_the_rate_is_of_those_who_came_and_never_over_a_hundred(
    sheets: int, people: int, percent: int | None
) -> None:
    assert EvaluationSummary(sheets, ()).rate(people) == percent


@pytest.mark.parametrize("score", [0, 5, -1])
def test_a_score_outside_the_scale_is_refused_with_its_sheet(
    library: Library, seville: Event, score: int
) -> None:
    with pytest.raises(Refused, match="score-outside-scale"):
        evaluations.record_sheet(library, seville.id, {"good": 4, "useful": score})
    assert summary(library, seville).sheets == 0
