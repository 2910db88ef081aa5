"""When names and contacts are due to be erased."""

from datetime import date

import pytest

from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.retention import allows_retention, due_on


@pytest.mark.parametrize(
    ("last_day", "months", "due"),
    [
        (date(2020, 6, 16), 24, date(2022, 6, 16)),
        (date(2020, 12, 31), 3, date(2021, 3, 31)),
        (date(2020, 1, 31), 3, date(2020, 4, 30)),
        (date(2019, 11, 30), 3, date(2020, 2, 29)),
        (date(2020, 11, 30), 3, date(2021, 2, 28)),
    ],
)
def test_the_day_is_that_many_months_later_or_the_last_of_a_shorter_month(
    last_day: date, months: int, due: date
) -> None:
    assert due_on(last_day, months) == due


def answers(*consents: Consent) -> list[Participant]:
    return [
        Participant(id=str(n), event="e", person="p", keeping_consent=one)
        for n, one in enumerate(consents)
    ]


def test_the_last_answer_counts_and_not_being_asked_is_none() -> None:
    assert not allows_retention([])
    assert not allows_retention(answers(Consent.NOT_ASKED))
    assert allows_retention(answers(Consent.REFUSED, Consent.GIVEN))
    assert allows_retention(answers(Consent.GIVEN, Consent.NOT_ASKED))
    assert not allows_retention(answers(Consent.GIVEN, Consent.WITHDRAWN))
