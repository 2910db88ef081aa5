"""Rehearsals: what is tried before an event counts nowhere and is cleared in one step."""

from datetime import UTC, datetime, timedelta

import pytest

from mc2cm_desk.domain.door.check_in import CheckIn, Outcome, valid_check_ins
from mc2cm_desk.domain.event.agenda import Session, SessionState
from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.people.participant import Consent, ConsentUse, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import history
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.event.life import rehearsal
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import consents, participants
from mc2cm_desk.services.people.consents import ConsentWay
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.services.read_models.event.overview import event_overview

MAY = datetime(2020, 5, 4, 9, 0, tzinfo=UTC)


@pytest.fixture
def guests(library: Library, seville: Event) -> list[Participant]:
    return library.find(Participant, event=seville.id)


def figures(library: Library, event: Event) -> tuple[object, ...]:
    """Return what an event says of itself and of who came."""
    seen = event_overview(library, event.id)
    came = [one for one in attendance_list(library, event.id).presences if one.first_in]
    return seen.people.registered, seen.people.present, seen.event.status, came


def test_a_rehearsal_with_two_scans_is_cleared_and_the_figures_never_move(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    clock.at = MAY
    before = figures(library, seville)
    rehearsal.begin(library, seville.id)
    for guest in guests[:2]:
        result = check_in.check_in(library, seville.id, guest.token)
        assert (result.outcome, result.rehearsal) == (Outcome.ADMITTED, True)
    assert figures(library, seville) == before
    assert rehearsal.state(library, seville.id).passages == 2

    cleared = rehearsal.end(library, seville.id)
    assert (cleared.passages, rehearsal.state(library, seville.id).has_trials) == (2, False)
    assert figures(library, seville) == before
    assert not library.require(Event, seville.id).rehearsal

    history.undo(library)
    assert rehearsal.state(library, seville.id).passages == 2
    assert library.require(Event, seville.id).rehearsal


def test_a_scan_before_the_event_is_a_trial_though_nobody_began_a_rehearsal(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    clock.at = MAY
    assert check_in.check_in(library, seville.id, guests[0].token).rehearsal
    clock.at = datetime(2020, 6, 15, 6, 30, tzinfo=UTC)
    result = check_in.check_in(library, seville.id, guests[0].token)
    assert (result.outcome, result.rehearsal) == (Outcome.ADMITTED, False)
    assert len(event_overview(library, seville.id).people.came) == 1


def test_the_first_day_ends_a_forgotten_rehearsal(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    clock.at = MAY
    rehearsal.begin(library, seville.id)
    clock.at = datetime(2020, 6, 15, 6, 30, tzinfo=UTC)
    assert not check_in.check_in(library, seville.id, guests[0].token).rehearsal
    assert not rehearsal.state(library, seville.id).is_on
    assert library.require(Event, seville.id).status is EventStatus.LIVE
    with pytest.raises(Refused, match="rehearsal-not-cleared"):
        rehearsal.begin(library, seville.id)


def test_a_rehearsal_can_be_held_on_a_day_of_the_event(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    rehearsal.begin(library, seville.id)
    clock.at += timedelta(minutes=1)
    assert check_in.check_in(library, seville.id, guests[0].token).rehearsal
    agenda.start(library, agenda.sessions(library, seville.id)[0].id)
    assert event_overview(library, seville.id).event.status is EventStatus.PREPARATION
    rehearsal.end(library, seville.id)
    assert not check_in.check_in(library, seville.id, guests[0].token).rehearsal
    assert len(event_overview(library, seville.id).people.came) == 1


def test_sessions_that_were_rehearsed_are_planned_again(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at = MAY
    first, second = agenda.sessions(library, seville.id)[:2]
    rehearsal.begin(library, seville.id)
    agenda.start(library, first.id)
    agenda.extend(library, first.id)
    agenda.go_on(library, seville.id)
    assert rehearsal.state(library, seville.id).sessions == 2
    rehearsal.end(library, seville.id)
    for before in (first, second):
        now = library.require(Session, before.id)
        assert (now.state, now.started, now.extra_minutes) == (SessionState.PLANNED, None, 0)


def test_what_the_desk_notes_in_a_rehearsal_is_as_it_was_before(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    clock.at = MAY
    guest = guests[0]
    participants.edit_at_desk(library, guest.id, {"material_out": True})
    rehearsal.begin(library, seville.id)
    clock.at += timedelta(minutes=1)
    participants.edit_at_desk(library, guest.id, {"headset_out": True})
    participants.edit_at_desk(library, guest.id, {"photo_consent": Consent.GIVEN})
    participants.edit(library, guest.id, function="Maire")
    assert rehearsal.state(library, seville.id).desk == 1
    rehearsal.end(library, seville.id)
    now = library.require(Participant, guest.id)
    assert (now.headset_out, now.photo_consent) == (False, Consent.NOT_ASKED)
    assert (now.material_out, now.function) == (True, "Maire")


def test_consents_and_badges_of_a_rehearsal_are_as_they_were_before(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    clock.at = MAY
    asked, tried = guests[0], guests[1]
    consents.record(library, asked.id, {ConsentUse.CONTACT: Consent.GIVEN})
    earlier = library.require(Participant, asked.id)
    rehearsal.begin(library, seville.id)
    clock.at += timedelta(minutes=1)
    for use in (ConsentUse.PHOTO, ConsentUse.NAME, ConsentUse.CONTACT):
        consents.record(library, asked.id, {use: Consent.REFUSED}, over_refusals=True)
    consents.record(library, tried.id, {ConsentUse.NAME: Consent.GIVEN})
    participants.replace_token(library, tried.id)
    # A signed form is no trial.
    form = {ConsentUse.QUOTATION: Consent.GIVEN}
    consents.record(library, asked.id, form, way=ConsentWay.FORM)
    assert rehearsal.state(library, seville.id).desk == 2
    rehearsal.end(library, seville.id)

    now = library.require(Participant, asked.id)
    assert (now.photo_consent, now.name_consent) == (Consent.NOT_ASKED, Consent.NOT_ASKED)
    assert (now.contact_consent, now.quotation_consent) == (Consent.GIVEN, Consent.GIVEN)
    assert now.informed_on == earlier.informed_on
    other = library.require(Participant, tried.id)
    assert (other.name_consent, other.informed_on) == (Consent.NOT_ASKED, None)
    assert (other.token, other.replaced_tokens) == (tried.token, ())


def test_what_was_answered_in_earnest_since_a_trial_stays(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    clock.at = MAY
    guest = guests[0]
    rehearsal.begin(library, seville.id)
    clock.at += timedelta(minutes=1)
    for use in (ConsentUse.NAME, ConsentUse.PHOTO):
        consents.record(library, guest.id, {use: Consent.GIVEN})
    form = {ConsentUse.NAME: Consent.REFUSED}
    consents.record(library, guest.id, form, way=ConsentWay.FORM)
    rehearsal.end(library, seville.id)

    now = library.require(Participant, guest.id)
    assert (now.name_consent, now.photo_consent) == (Consent.REFUSED, Consent.NOT_ASKED)


def test_who_was_added_at_the_door_as_a_trial_is_removed_and_comes_back_with_undo(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at = MAY
    rehearsal.begin(library, seville.id)
    people = len(library.find(Person))
    result = check_in.admit_walk_in(library, seville.id, name="Test Essai", place="Nulle part")
    assert result.participant is not None
    assert rehearsal.state(library, seville.id).walk_ins == 1
    rehearsal.end(library, seville.id)
    assert len(library.find(Participant, event=seville.id)) == 5
    assert len(library.find(Person)) == people
    history.undo(library)
    assert library.require(Participant, result.participant.id).walk_in


def test_who_was_added_as_a_trial_and_came_in_earnest_stays(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at = MAY
    rehearsal.begin(library, seville.id)
    made = check_in.admit_walk_in(library, seville.id, name="Vraie Personne", place="Lyon")
    assert made.participant is not None
    clock.at = datetime(2020, 6, 15, 7, 0, tzinfo=UTC)
    check_in.admit(library, made.participant.id)
    rehearsal.end(library, seville.id)
    assert library.require(Participant, made.participant.id).walk_in


def test_a_trial_is_taken_back_as_a_trial(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    clock.at = MAY
    entry = check_in.check_in(library, seville.id, guests[0].token).check_in
    check_in.undo_check_in(library, entry)
    every = library.find(CheckIn, event=seville.id)
    assert [one.rehearsal for one in every] == [True, True]
    assert valid_check_ins(every, rehearsal=True) == []


def test_the_desk_sees_trials_and_the_projector_does_not(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    clock.at = MAY
    rehearsal.begin(library, seville.id)
    desk = Door.open(library, seville.id, with_trials=True)
    wall = Door.open(library, seville.id)
    library.subscribe(desk.take)
    library.subscribe(wall.take)
    check_in.check_in(library, seville.id, guests[0].token)
    assert (desk.counted().through, wall.counted().through) == (1, 0)
    assert desk.is_trial
    clock.at = datetime(2020, 6, 15, 6, 30, tzinfo=UTC)
    desk.turn_day()
    assert not desk.is_trial
    assert desk.counted().through == 0
