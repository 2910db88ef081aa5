"""The door without a window: repeats, the curve of arrivals."""

from datetime import UTC, datetime, timedelta

from mc2cm_desk.domain.door.check_in import Outcome
from mc2cm_desk.services.door.check_in import CheckInResult
from mc2cm_desk.services.read_models.door.arrivals import arrivals_of
from mc2cm_desk.ui.check_in.flow import TONES, Repeats, ScanGroup, sound_of


def test_a_code_counts_again_only_when_it_was_away() -> None:
    repeats = Repeats()

    answers = [repeats.is_new("a", at) for at in (0.0, 1.0, 3.5, 7.0)]

    assert answers == [True, False, False, True]


def test_other_codes_are_not_held_back() -> None:
    repeats = Repeats()

    assert repeats.is_new("a", 0)
    assert repeats.is_new("b", 0.1)


def test_answers_too_close_to_be_read_are_kept_and_the_rest_are_not() -> None:
    start = datetime(2020, 6, 15, 6, 30, tzinfo=UTC)
    answers = [CheckInResult(token, Outcome.ADMITTED, start, "day:2020-06-15") for token in "abcd"]
    together = ScanGroup()

    before = [together.take(one, at) for one, at in zip(answers, (0, 0.5, 1.9, 9), strict=True)]

    assert before == [[], [answers[0]], [answers[1], answers[0]], []]
    assert together.take(answers[3], 9.1) == []


def test_the_curve_ends_at_the_number_of_persons_and_knows_its_peak() -> None:
    start = datetime(2020, 6, 15, 6, 30, tzinfo=UTC)
    moments = [start + timedelta(seconds=s) for s in (0, 61, 65, 70, 200)]

    curve = arrivals_of(moments)

    assert curve.points[-1][1] == 5
    assert curve.peak == start + timedelta(minutes=1)
    assert curve.peak_count == 3
    assert arrivals_of([]).points == ()


def test_every_outcome_has_a_tone_an_icon_and_a_sound() -> None:
    assert set(TONES) == set(Outcome)
    assert {sound_of(one) for one in Outcome} == {
        "admitted",
        "already-in",
        "left",
        "attention",
        "refused",
    }
