"""Check-in outside the days of the event: months and a night after, the evening before."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mc2cm_desk.domain.door.check_in import CheckIn, Direction, Gate, Outcome
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Participant, ParticipantStatus
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import records
from mc2cm_desk.services.door import check_in, gate_names
from mc2cm_desk.services.event.life import rehearsal
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.read_models.door.door import Door

MONTHS_AFTER = datetime(2020, 11, 30, 10, 52, tzinfo=UTC)
NIGHT_AFTER = datetime(2020, 6, 17, 1, 30, tzinfo=UTC)
"""03:30 in Seville: the evening of the last day is not over."""
MORNING_AFTER = datetime(2020, 6, 17, 6, 30, tzinfo=UTC)
EVENING_BEFORE = datetime(2020, 6, 14, 18, 0, tzinfo=UTC)


@pytest.fixture
def guest(library: Library, seville: Event) -> Participant:
    return library.find(Participant, event=seville.id)[0]


@pytest.mark.parametrize("moment", [MONTHS_AFTER, MORNING_AFTER])
@pytest.mark.parametrize("direction", list(Direction))
def test_a_badge_scanned_after_the_event_attests_no_day(
    library: Library,
    seville: Event,
    guest: Participant,
    clock: FixedClock,
    moment: datetime,
    direction: Direction,
) -> None:
    clock.at = moment
    result = check_in.check_in(library, seville.id, guest.token, direction=direction)

    assert (result.outcome, result.check_in) == (Outcome.NO_EVENT_DAY, "")
    assert result.participant == guest
    assert library.find(CheckIn) == []


def test_a_day_that_somebody_names_is_made_up_for(
    library: Library, seville: Event, guest: Participant, clock: FixedClock
) -> None:
    clock.at = MONTHS_AFTER
    gate = gate_names.day_named(seville, "15/06/2020")
    result = check_in.check_in(library, seville.id, guest.token, gate=gate)

    assert (result.outcome, result.gate) == (Outcome.ADMITTED, "day:2020-06-15")
    assert gate_names.day_named(seville, "2") == Gate.of_day(date(2020, 6, 16))
    with pytest.raises(Refused, match="gate-unknown"):
        gate_names.day_named(seville, "30/11/2020")


def test_a_moment_that_is_given_says_the_day(
    library: Library, seville: Event, guest: Participant, clock: FixedClock
) -> None:
    clock.at = MONTHS_AFTER
    at = datetime(2020, 6, 16, 7, 0, tzinfo=UTC)
    result = check_in.check_in(library, seville.id, guest.token, at=at)

    assert (result.outcome, result.gate) == (Outcome.ADMITTED, "day:2020-06-16")


def test_the_evening_of_the_last_day_lasts_past_midnight(
    library: Library, seville: Event, guest: Participant, clock: FixedClock
) -> None:
    clock.at = NIGHT_AFTER
    result = check_in.check_in(library, seville.id, guest.token)

    assert (result.outcome, result.gate) == (Outcome.ADMITTED, "day:2020-06-16")


def test_the_evening_before_is_a_trial(
    library: Library, seville: Event, guest: Participant, clock: FixedClock
) -> None:
    clock.at = EVENING_BEFORE
    result = check_in.check_in(library, seville.id, guest.token)

    assert (result.outcome, result.rehearsal) == (Outcome.ADMITTED, True)


def test_a_rehearsal_after_the_event_takes_trials(
    library: Library, seville: Event, guest: Participant, clock: FixedClock
) -> None:
    clock.at = MONTHS_AFTER
    rehearsal.begin(library, seville.id)
    result = check_in.check_in(library, seville.id, guest.token)

    assert (result.outcome, result.rehearsal) == (Outcome.ADMITTED, True)


def test_an_example_is_played_on_any_day(
    library: Library, seville: Event, guest: Participant, clock: FixedClock
) -> None:
    with library.write("edit-event") as work:
        work.put(replace(seville, placeholder=True))
    clock.at = MONTHS_AFTER

    assert check_in.check_in(library, seville.id, guest.token).outcome is Outcome.ADMITTED


def test_who_cancelled_is_told_first(
    library: Library, seville: Event, guest: Participant, clock: FixedClock
) -> None:
    records.edit(library, Participant, guest.id, status=ParticipantStatus.CANCELLED)
    clock.at = MONTHS_AFTER

    assert check_in.check_in(library, seville.id, guest.token).outcome is Outcome.CANCELLED


def test_a_walk_in_after_the_event_names_the_day(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at = MONTHS_AFTER
    before = len(library.find(Participant))
    with pytest.raises(Refused, match="no-event-day") as refused:
        check_in.admit_walk_in(library, seville.id, name="Ana Ruiz", place="Séville")

    assert refused.value.values["day"] == date(2020, 11, 30)
    assert len(library.find(Participant)) == before
    gate = Gate.of_day(seville.last_day)
    made = check_in.admit_walk_in(library, seville.id, name="Ana Ruiz", place="Séville", gate=gate)
    assert made.outcome is Outcome.ADMITTED


def test_the_door_waits_for_a_day_until_one_is_chosen_for_today(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at = datetime(2020, 6, 16, 8, 0, tzinfo=UTC)
    door = Door.open(library, seville.id)
    last = Gate.of_day(seville.last_day)
    assert door.entry_gate == last
    door.choose(last)

    clock.at = MORNING_AFTER
    assert door.turn_day()
    assert door.is_undated
    assert (door.entry_gate, door.gate) == (None, last)
    assert not door.turn_day()
    door.choose(last)
    assert door.entry_gate == last

    clock.at = MONTHS_AFTER
    assert door.turn_day()
    assert door.entry_gate is None
