"""The clock of a session, its order in the agenda, and for whom it is."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from mc2cm_desk.domain.event.agenda import Day, Session, SessionState, in_order
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused

NINE = datetime(2020, 6, 15, 7, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SESSION = Session(
    id="s", event="e", day="monday", title=Localised(fr="Ouverture"), start=time(9), minutes=60
)


def test_the_clock_of_a_session_runs_down_from_its_start() -> None:
    assert SESSION.remaining(NINE) == 60 * MINUTE
    running = SESSION.begun(NINE)
    assert (running.state, running.is_running) == (SessionState.RUNNING, True)
    assert running.remaining(NINE + 20 * MINUTE) == 40 * MINUTE
    assert running.remaining(NINE + 70 * MINUTE) == -10 * MINUTE
    assert replace(running, extra_minutes=15).remaining(NINE + 70 * MINUTE) == 5 * MINUTE


def test_a_pause_stops_the_clock_and_is_not_counted_afterwards() -> None:
    paused = SESSION.begun(NINE).paused(NINE + 10 * MINUTE)
    assert paused.remaining(NINE + 30 * MINUTE) == 50 * MINUTE
    again = paused.begun(NINE + 30 * MINUTE)
    assert again.started == NINE
    assert again.remaining(NINE + 40 * MINUTE) == 40 * MINUTE
    twice = again.paused(NINE + 40 * MINUTE).begun(NINE + 45 * MINUTE)
    assert twice.paused_seconds == 25 * 60


def test_a_clock_that_was_set_back_in_a_pause_gives_no_time_away() -> None:
    paused = SESSION.begun(NINE).paused(NINE + 10 * MINUTE)
    assert paused.begun(NINE).paused_seconds == 0


def test_beginning_what_runs_changes_nothing_and_what_is_done_begins_anew() -> None:
    running = SESSION.begun(NINE)
    assert running.begun(NINE + MINUTE) == running
    done = running.finished(NINE + 50 * MINUTE)
    assert (done.state, done.ended) == (SessionState.DONE, NINE + 50 * MINUTE)
    assert done.remaining(NINE + 90 * MINUTE) == 10 * MINUTE
    later = done.begun(NINE + 60 * MINUTE)
    assert (later.started, later.ended) == (NINE + 60 * MINUTE, None)


def test_only_what_runs_is_paused_or_finished() -> None:
    for call in (SESSION.paused, SESSION.finished, SESSION.begun(NINE).finished(NINE).paused):
        with pytest.raises(Refused, match="session-not-running"):
            call(NINE)
    assert SESSION.begun(NINE).paused(NINE).finished(NINE).paused_since is None


def test_a_trial_leaves_a_session_as_it_was_planned() -> None:
    tried = replace(SESSION.begun(NINE).paused(NINE), paused_seconds=5, extra_minutes=5)
    assert tried.finished(NINE).not_begun() == SESSION


def test_a_session_past_midnight_ends_on_the_clock_of_the_next_day() -> None:
    assert SESSION.end == time(10)
    assert replace(SESSION, start=time(23, 30), minutes=90).end == time(1)


def test_everybody_is_expected_unless_a_session_names_its_groups() -> None:
    assert SESSION.is_for("a")
    assert SESSION.is_for("")
    named = replace(SESSION, groups=("a",))
    assert (named.is_for("a"), named.is_for("b"), named.is_for("")) == (True, False, False)


def test_sessions_follow_one_another_by_day_then_hour() -> None:
    days = [
        Day(id="monday", event="e", date=date(2020, 6, 15)),
        Day(id="tuesday", event="e", date=date(2020, 6, 16)),
    ]
    late = replace(SESSION, id="late", start=time(17))
    early = replace(SESSION, id="early", start=time(8), day="tuesday")
    lost = replace(SESSION, id="lost", day="gone")
    assert [one.id for one in in_order([early, lost, late, SESSION], days)] == [
        "s",
        "late",
        "early",
    ]


@pytest.mark.parametrize("minutes", [0, -5, 10_000])
def test_a_session_lasts_between_a_minute_and_a_day(minutes: int) -> None:
    with pytest.raises(Refused, match="session-length"):
        replace(SESSION, minutes=minutes).checked()


def test_a_session_has_a_title_and_an_address_without_spaces() -> None:
    assert SESSION.checked() == SESSION
    with pytest.raises(Refused, match="session-without-title"):
        replace(SESSION, title=EMPTY).checked()
    with pytest.raises(Refused, match="link-unreadable"):
        replace(SESSION, link="meet example").checked()
