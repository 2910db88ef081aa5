"""Minutes of days and sessions follow from the passages of every gate, and from nothing else."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from mc2cm_desk.domain.door.check_in import CheckIn, Gate, GateKind
from mc2cm_desk.domain.door.presence import Punctuality
from mc2cm_desk.domain.event.agenda import SessionKind
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.attendance import (
    SessionAttendance,
    attendance_list,
    session_attendance,
)

MADRID = ZoneInfo("Europe/Madrid")
FIRST, SECOND = date(2020, 6, 15), date(2020, 6, 16)


def at(clock: str, day: date = FIRST) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), MADRID).astimezone(UTC)


@pytest.fixture
def ana(library: Library, seville: Event, clock: FixedClock) -> Participant:
    """Somebody of the event, a week after it."""
    clock.at += timedelta(days=7)
    return participants.add(library, seville.id, family_name="Ruiz", given_name="Ana")


def come(library: Library, who: Participant, when: datetime, gate: Gate | None = None) -> None:
    check_in.admit(library, who.id, at=when, gate=gate)


def go(library: Library, who: Participant, when: datetime, gate: Gate | None = None) -> None:
    check_in.check_out(library, who.id, at=when, gate=gate)


def minutes_of(library: Library, event: Event, who: Participant) -> list[int]:
    presences = attendance_list(library, event.id).presences
    return [one.minutes for one in presences if one.attendee.id == who.id]


def sessions_of(library: Library, event: Event) -> list[SessionAttendance]:
    return list(session_attendance(library, event.id))


def gate_of(library: Library, event: Event, number: int) -> Gate:
    return Gate(GateKind.SESSION, agenda.sessions(library, event.id)[number].id)


def test_minutes_lie_between_entries_and_exits(
    library: Library, seville: Event, ana: Participant
) -> None:
    come(library, ana, at("08:30"))
    go(library, ana, at("09:30"))
    come(library, ana, at("10:00"))
    go(library, ana, at("11:15"))
    assert minutes_of(library, seville, ana) == [135, 0]


def test_who_came_back_after_going_out_has_no_time_of_leaving(
    library: Library, seville: Event, ana: Participant
) -> None:
    def times() -> tuple[datetime | None, datetime | None]:
        presences = attendance_list(library, seville.id).presences
        (mine,) = (one for one in presences if (one.attendee.id, one.day) == (ana.id, FIRST))
        return mine.first_in, mine.last_out

    day = Gate.of_day(FIRST)
    come(library, ana, at("09:00"), day)
    assert times() == (at("09:00"), None)
    go(library, ana, at("10:00"), day)
    assert times() == (at("09:00"), at("10:00"))
    come(library, ana, at("10:30"), day)
    assert times() == (at("09:00"), None)
    go(library, ana, at("11:15"), day)
    assert times() == (at("09:00"), at("11:15"))


def test_who_never_checked_out_stayed_until_the_last_session_ended(
    library: Library, seville: Event, ana: Participant
) -> None:
    """The last session of the first day ends at half past eleven, of the second at noon."""
    come(library, ana, at("09:00"))
    come(library, ana, at("10:00", SECOND))
    assert minutes_of(library, seville, ana) == [150, 120]


def test_an_end_that_has_not_come_is_not_counted(
    library: Library, seville: Event, ana: Participant, clock: FixedClock
) -> None:
    come(library, ana, at("09:00"))
    clock.at = at("09:40")
    assert minutes_of(library, seville, ana) == [40, 0]


def test_a_dinner_does_not_prolong_the_day_of_who_forgot_to_check_out(
    library: Library, seville: Event, ana: Participant
) -> None:
    agenda.add_session(
        library,
        seville.id,
        on=FIRST,
        start=time(21, 0),
        title=Localised(fr="Dîner"),
        kind=SessionKind.SOCIAL,
    )
    come(library, ana, at("09:00"))
    assert minutes_of(library, seville, ana) == [150, 0]


def test_a_passage_that_was_taken_back_is_not_there(
    library: Library, seville: Event, ana: Participant
) -> None:
    come(library, ana, at("09:00"))
    go(library, ana, at("09:10"))
    wrong = max(library.find(CheckIn, participant=ana.id), key=lambda one: one.at)
    check_in.undo_check_in(library, wrong.id)
    assert minutes_of(library, seville, ana) == [150, 0]


def test_the_door_and_a_session_at_once_count_once(
    library: Library, seville: Event, ana: Participant
) -> None:
    door = gate_of(library, seville, 1)
    come(library, ana, at("09:00"))
    go(library, ana, at("11:00"))
    come(library, ana, at("10:30"), door)
    go(library, ana, at("11:30"), door)
    assert minutes_of(library, seville, ana) == [150, 0]


def test_a_day_may_end_after_midnight(library: Library, seville: Event, ana: Participant) -> None:
    come(library, ana, at("22:00"))
    go(library, ana, at("00:40", SECOND))
    assert minutes_of(library, seville, ana) == [160, 0]


@pytest.mark.parametrize(("day", "minutes"), [(date(2020, 3, 29), 120), (date(2020, 10, 25), 240)])
def test_the_night_when_clocks_change_has_its_true_length(
    library: Library, day: date, minutes: int, clock: FixedClock
) -> None:
    clock.at = datetime(2020, 12, 1, tzinfo=UTC)
    event = events.new(
        library, title=Localised(fr="Nuit"), first_day=day, last_day=day, host="Séville"
    )
    who = participants.add(library, event.id, family_name="Ruiz")
    gate = Gate.of_day(day)
    come(library, who, at("01:00", day), gate)
    go(library, who, at("04:00", day), gate)
    assert minutes_of(library, event, who) == [minutes]


def test_who_came_late_and_who_left_early(
    library: Library, seville: Event, ana: Participant
) -> None:
    """Opening from nine to ten, working groups from half past ten to half past eleven."""
    come(library, ana, at("09:12"))
    go(library, ana, at("11:10"))
    opening, groups = sessions_of(library, seville)[:2]
    assert [one.attendee.id for one in opening.late()] == [ana.id]
    assert [one.attendee.id for one in groups.early()] == [ana.id]
    assert (opening.early(), groups.late()) == ((), ())
    assert opening.late(12) == ()
    assert opening.lines[0].punctuality == Punctuality(48, 12, 0)
    assert groups.lines[0].punctuality == Punctuality(40, 0, 20)
    assert opening.start.strftime("%H:%M") == "09:00"


def test_nobody_has_left_a_running_session_early_who_is_still_there(
    library: Library, seville: Event, ana: Participant, clock: FixedClock
) -> None:
    day = Gate.of_day(FIRST)
    gone = library.find(Participant, event=seville.id)[0]
    for one in (ana, gone):
        come(library, one, at("08:55"), day)
    go(library, gone, at("09:10"), day)
    clock.at = at("09:30")

    opening = sessions_of(library, seville)[0]
    assert {line.attendee.id for line in opening.lines} == {ana.id, gone.id}
    assert [line.attendee.id for line in opening.early()] == [gone.id]


def test_a_session_with_its_own_gate_is_judged_by_that_gate(
    library: Library, seville: Event, ana: Participant
) -> None:
    other = participants.add(library, seville.id, family_name="Zorn")
    come(library, ana, at("09:00"))
    come(library, other, at("09:30"), gate_of(library, seville, 0))
    opening = sessions_of(library, seville)[0]
    assert [one.attendee.id for one in opening.lines] == [other.id]
    assert opening.lines[0].punctuality == Punctuality(30, 30, 0)


def test_breaks_and_sessions_that_were_called_off_have_no_attendance(
    library: Library, seville: Event, ana: Participant
) -> None:
    agenda.add_session(
        library,
        seville.id,
        on=FIRST,
        start=time(10, 0),
        title=Localised(fr="Pause"),
        kind=SessionKind.BREAK,
    )
    titles = [one.title.exact("fr") for one in sessions_of(library, seville)]
    assert "Pause" not in titles
    assert len(titles) == 4
