"""What the desk answers to one badge, and whether it records a passage for it."""

from datetime import timedelta

import pytest

from mc2cm_desk.domain.door.check_in import CheckIn, Direction, Gate, GateKind, Outcome
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant, ParticipantStatus
from mc2cm_desk.services import records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.steps import field_visits


@pytest.fixture
def guest(library: Library, seville: Event) -> Participant:
    return library.find(Participant, event=seville.id)[0]


def recorded(library: Library) -> list[tuple[Direction, str]]:
    return [(one.direction, one.gate) for one in library.find(CheckIn)]


def test_who_is_inside_is_in_already_since_the_first_entry_and_is_recorded_once(
    library: Library, seville: Event, guest: Participant, clock: FixedClock
) -> None:
    first = check_in.check_in(library, seville.id, guest.token)
    clock.at += timedelta(minutes=20)
    again = check_in.check_in(library, seville.id, guest.token)

    assert (first.outcome, first.first_seen) == (Outcome.ADMITTED, first.time)
    assert (again.outcome, again.first_seen) == (Outcome.ALREADY_IN, first.time)
    assert (again.check_in, again.elsewhere) == ("", False)
    assert recorded(library) == [(Direction.IN, str(Gate.of_day(seville.first_day)))]


@pytest.mark.parametrize("status", [ParticipantStatus.CANCELLED, ParticipantStatus.DECLINED])
def test_who_does_not_come_is_not_let_in(
    library: Library, seville: Event, guest: Participant, status: ParticipantStatus
) -> None:
    participants.edit(library, guest.id, status=status)
    result = check_in.check_in(library, seville.id, guest.token)

    assert (result.outcome, result.check_in) == (Outcome.CANCELLED, "")
    assert recorded(library) == []

    participants.edit(library, guest.id, status=ParticipantStatus.CONFIRMED)
    assert check_in.check_in(library, seville.id, guest.token).outcome is Outcome.ADMITTED


def test_who_cancelled_while_inside_can_go_out(
    library: Library, seville: Event, guest: Participant
) -> None:
    check_in.admit(library, guest.id)
    participants.cancel(library, guest.id)

    assert check_in.admit(library, guest.id).outcome is Outcome.CANCELLED
    assert check_in.check_out(library, guest.id).outcome is Outcome.LEFT
    assert [direction for direction, _ in recorded(library)] == [Direction.IN, Direction.OUT]
    assert check_in.presence(library, seville.id, Gate.of_day(seville.first_day)) == {}


def test_a_trial_counts_those_who_are_inside_as_a_trial_and_nobody_else(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    guests = library.find(Participant, event=seville.id)
    session = agenda.sessions(library, seville.id)[1]
    records.edit(library, Session, session.id, capacity=1)
    gate = Gate(GateKind.SESSION, session.id)

    clock.at -= timedelta(days=2)
    trials = [check_in.admit(library, one.id, gate=gate) for one in guests[:2]]
    clock.at += timedelta(days=2)
    first, second = (check_in.admit(library, one.id, gate=gate) for one in guests[2:4])

    assert [(one.rehearsal, one.inside) for one in trials] == [(True, 1), (True, 2)]
    assert [(one.rehearsal, one.inside) for one in (first, second)] == [(False, 1), (False, 2)]
    assert [one.is_over_capacity for one in (first, second)] == [False, True]


def test_presence_of_the_house_is_by_days_and_passages_come_latest_first(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    first, second = library.find(Participant, event=seville.id)[:2]
    bus = Gate(GateKind.VISIT, field_visits.add(library, seville.id, Localised(fr="Triana")).id)
    day = Gate.of_day(seville.first_day)
    check_in.admit(library, first.id, gate=bus)
    assert check_in.presence(library, seville.id) == {}

    clock.at += timedelta(minutes=1)
    check_in.admit(library, second.id)
    clock.at += timedelta(minutes=1)
    check_in.admit(library, first.id)

    assert list(check_in.presence(library, seville.id)) == [second.id, first.id]
    assert list(check_in.presence(library, seville.id, bus)) == [first.id]
    latest = check_in.passages(library, seville.id)
    assert [(one.participant, one.gate) for one in latest] == [
        (first.id, str(day)),
        (second.id, str(day)),
        (first.id, str(bus)),
    ]
    assert [one.participant for one in check_in.passages(library, seville.id, bus)] == [first.id]
