"""Commitments: corrected, followed up, overdue, removed."""

from datetime import UTC, date, datetime

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import (
    Commitment,
    FollowUp,
    FollowUpState,
    followed,
)
from mc2cm_desk.services import history
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.read_models.event.overview import programme_totals
from mc2cm_desk.services.steps import commitments
from mc2cm_desk.services.steps.commitments import CommitmentRow


@pytest.fixture
def promise(library: Library, seville: Event) -> Commitment:
    return commitments.add(library, seville.id, what=Localised(fr="Former huit agents"), who="Sfax")


def row(library: Library, promise: Commitment) -> CommitmentRow:
    return next(r for r in commitments.of_event(library, promise.event) if r.id == promise.id)


def test_a_commitment_gets_a_date_and_a_city(library: Library, promise: Commitment) -> None:
    commitments.edit(library, promise.id, due=date(2020, 12, 15), contact="a@example.org")
    assert row(library, promise).commitment.due == date(2020, 12, 15)


def test_it_is_overdue_once_its_date_is_past_and_nobody_says_it_is_done(
    library: Library, promise: Commitment, clock: FixedClock
) -> None:
    commitments.edit(library, promise.id, due=date(2020, 12, 15))
    clock.at = datetime(2020, 12, 15, 12, tzinfo=UTC)
    assert not row(library, promise).is_overdue
    clock.at = datetime(2020, 12, 16, 12, tzinfo=UTC)
    assert row(library, promise).is_overdue
    clock.at = datetime(2020, 12, 15, 23, 30, tzinfo=UTC)
    assert row(library, promise).is_overdue, "it is the next day already in Seville"
    commitments.follow(library, promise.id, dated=date(2020, 12, 16), state=FollowUpState.DONE)
    assert not row(library, promise).is_overdue


def test_the_state_is_that_of_the_latest_entry_whatever_their_order(
    library: Library, promise: Commitment
) -> None:
    commitments.follow(library, promise.id, dated=date(2021, 3, 1), state=FollowUpState.DONE)
    early = commitments.follow(
        library, promise.id, dated=date(2020, 9, 1), state=FollowUpState.UNDER_WAY
    )
    assert row(library, promise).commitment.state is FollowUpState.DONE
    commitments.edit_entry(library, early.id, dated=date(2021, 6, 1))
    assert row(library, promise).commitment.state is FollowUpState.UNDER_WAY


def test_without_its_last_entry_it_is_not_started_again(
    library: Library, promise: Commitment
) -> None:
    entry = commitments.follow(
        library, promise.id, dated=date(2020, 9, 1), state=FollowUpState.DONE
    )
    commitments.remove_entry(library, entry.id)
    assert row(library, promise).commitment.state is FollowUpState.NOT_STARTED
    assert not row(library, promise).is_followed


def test_only_what_somebody_followed_counts_as_followed(
    library: Library, seville: Event, promise: Commitment
) -> None:
    other = commitments.add(library, seville.id, what=Localised(fr="Inviter trois villes"))
    totals = programme_totals(library)
    assert (totals.commitments, totals.followed) == (2, 0)
    commitments.follow(
        library,
        other.id,
        dated=date(2020, 9, 1),
        state=FollowUpState.UNKNOWN,
        text=Localised(fr="Pas de réponse"),
    )
    assert programme_totals(library).followed == 1


def test_it_goes_with_its_follow_up_and_comes_back_with_it(
    library: Library, promise: Commitment
) -> None:
    commitments.follow(library, promise.id, dated=date(2020, 9, 1), state=FollowUpState.DONE)
    commitments.remove(library, promise.id)
    assert (library.find(Commitment), library.find(FollowUp)) == ([], [])
    history.undo(library)
    assert len(row(library, promise).entries) == 1


def test_an_empty_commitment_is_refused(library: Library, promise: Commitment) -> None:
    with pytest.raises(Refused, match="commitment-empty"):
        commitments.edit(library, promise.id, what=Localised())


def test_it_is_found_by_the_beginning_of_its_id(library: Library, promise: Commitment) -> None:
    assert commitments.named(library, promise.id[:20]).id == promise.id
    with pytest.raises(Refused, match="gone"):
        commitments.named(library, "")


def test_a_commitment_with_a_date_is_not_followed_until_somebody_says_what_became_of_it(
    library: Library, seville: Event
) -> None:
    promise = commitments.add(
        library, seville.id, what=Localised(fr="Un guide"), due=date(2020, 9, 1)
    )
    assert followed([promise], []) == frozenset()
    assert not commitments.of_event(library, seville.id)[0].is_followed
    edited = commitments.edit(library, promise.id, state=FollowUpState.DONE)
    assert followed([edited], []) == {promise.id}


@pytest.mark.parametrize(
    ("line", "who", "what"),
    [
        ("@Lyon Jeanne Dupré: former huit agents", "Jeanne Dupré", "former huit agents"),
        ("Jeanne Dupré (@lyon): former huit agents", "Jeanne Dupré", "former huit agents"),
        ("@Lyon: former huit agents", "", "former huit agents"),
        ("Jeanne Dupré: former huit agents @lyon", "Jeanne Dupré", "former huit agents"),
    ],
)
def test_the_city_of_a_line_is_taken_out_of_the_name(
    library: Library, seville: Event, line: str, who: str, what: str
) -> None:
    lyon = cities.ensure(library, "Lyon")
    made = commitments.add_from_line(library, seville.id, line, language="fr")
    assert (made.who, made.what.text("fr"), made.city) == (who, what, lyon.id)


def test_what_is_said_beside_a_line_is_not_read_from_it(library: Library, seville: Event) -> None:
    made = commitments.add_from_line(library, seville.id, "Plan: deux pages", who="Ana")
    assert (made.who, made.what.text("fr")) == ("Ana", "Plan: deux pages")


def test_a_city_that_nobody_knows_stays_in_the_line(library: Library, seville: Event) -> None:
    made = commitments.add_from_line(library, seville.id, "Ana @nulle-part: former", language="fr")
    assert (made.who, made.city) == ("Ana @nulle-part", "")
