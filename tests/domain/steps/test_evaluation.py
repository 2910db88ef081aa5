"""An answer of the questionnaire lies on the scale, and is taken back by its opposite."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.evaluation import SCORES, TAKEN_BACK, Answer

ANSWER = Answer(id="a", event="e", sheet="s", question="usefulness", score=3)


def test_scores_are_one_to_four_or_none() -> None:
    for score in (*SCORES, None):
        assert replace(ANSWER, score=score).checked().score == score
    for score in (0, 5, -1):
        with pytest.raises(Refused, match="score-outside-scale"):
            replace(ANSWER, score=score).checked()


def test_a_sheet_is_taken_back_with_one_and_put_back_with_minus_one() -> None:
    assert ANSWER.opposite_score == 1
    taken = replace(ANSWER, question=TAKEN_BACK, score=1)
    assert taken.opposite_score == -1
    assert replace(taken, score=-1).checked().opposite_score == 1


def test_an_open_answer_has_a_longest_length() -> None:
    with pytest.raises(Refused, match="too-long"):
        replace(ANSWER, score=None, text="x" * 5001).checked()
