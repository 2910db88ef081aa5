"""The status of an event as it follows from the calendar and from what was done."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from mc2cm_desk.domain.door.check_in import CheckIn, inside, taken_back, valid_check_ins
from mc2cm_desk.domain.event.agenda import Session, SessionKind, SessionState
from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.event.life import (
    EventFacts,
    current_status,
    day_of,
    is_before,
    is_last_session_done,
    status_by_itself,
    was_tried,
)
from mc2cm_desk.domain.localised import Localised

EVENT = Event(
    id="e",
    short_name="zarzis-2027",
    title=Localised(fr="Loger"),
    time_zone="Africa/Tunis",
    first_day=date(2027, 6, 14),
    last_day=date(2027, 6, 17),
)
BEFORE, FIRST, LAST, AFTER = (
    date(2027, 6, 13),
    date(2027, 6, 14),
    date(2027, 6, 17),
    date(2027, 6, 18),
)


@pytest.mark.parametrize(
    ("facts", "today", "status"),
    [
        (EventFacts(), BEFORE, EventStatus.PREPARATION),
        (EventFacts(), FIRST, EventStatus.PREPARATION),
        (EventFacts(has_entries=True), FIRST, EventStatus.LIVE),
        (EventFacts(has_started=True), FIRST, EventStatus.LIVE),
        (EventFacts(has_started=True), BEFORE, EventStatus.PREPARATION),
        (EventFacts(has_started=True, is_over=True), FIRST, EventStatus.LIVE),
        (EventFacts(has_started=True, is_over=True), LAST, EventStatus.WRITING),
        (EventFacts(has_started=True), LAST, EventStatus.LIVE),
        (EventFacts(has_started=True), AFTER, EventStatus.WRITING),
        (EventFacts(), AFTER, EventStatus.WRITING),
        (EventFacts(is_published=True), AFTER, EventStatus.PUBLISHED),
    ],
)
def test_the_status_follows_dates_and_facts(
    facts: EventFacts, today: date, status: EventStatus
) -> None:
    assert status_by_itself(EVENT, facts, today) is status


def test_a_status_chosen_by_hand_stays() -> None:
    chosen = replace(EVENT, status=EventStatus.LIVE, status_by_hand=True)
    assert current_status(chosen, EventFacts(is_published=True), AFTER) is EventStatus.LIVE


def test_an_archived_event_stays_archived() -> None:
    archived = replace(EVENT, status=EventStatus.ARCHIVED)
    assert current_status(archived, EventFacts(), BEFORE) is EventStatus.ARCHIVED


def test_a_dinner_after_the_closing_does_not_keep_the_event_under_way() -> None:
    closing = _session("closing", state=SessionState.DONE)
    dinner = _session("dinner", kind=SessionKind.SOCIAL)
    assert is_last_session_done([_session("left out"), closing, dinner])


def test_an_event_is_not_over_while_a_session_runs_or_the_last_is_planned() -> None:
    held = _session("first", state=SessionState.DONE)
    assert not is_last_session_done([held, _session("last")])
    assert not is_last_session_done([_session("runs", state=SessionState.RUNNING), held])
    assert not is_last_session_done([])
    assert is_last_session_done([held, _session("off", state=SessionState.CANCELLED)])


def test_an_evening_past_midnight_belongs_to_the_day_before() -> None:
    after_midnight = datetime(2027, 6, 15, 1, 30, tzinfo=UTC)
    assert day_of(EVENT, after_midnight) == date(2027, 6, 14)


def test_the_event_begins_with_midnight_where_it_is_held() -> None:
    assert is_before(EVENT, datetime(2027, 6, 13, 22, 59, tzinfo=UTC))
    assert not is_before(EVENT, datetime(2027, 6, 13, 23, 0, tzinfo=UTC))


def test_a_session_started_before_the_event_was_tried() -> None:
    early = datetime(2027, 5, 2, 9, 0, tzinfo=UTC)
    assert was_tried(EVENT, _session("early", started=early))
    assert not was_tried(EVENT, _session("planned"))
    assert not was_tried(EVENT, _session("real", started=datetime(2027, 6, 14, 9, 0, tzinfo=UTC)))


def test_days_are_counted_until_the_event_and_within_it() -> None:
    assert EVENT.days_until(date(2026, 11, 30)) == 196
    assert EVENT.days_until(FIRST) == EVENT.days_until(AFTER) == 0
    numbers = [EVENT.day_number(one) for one in (BEFORE, FIRST, LAST, AFTER)]
    assert numbers == [None, 1, 4, None]


def test_trials_are_no_passages_and_passages_no_trials() -> None:
    real, trial = _passage("1", rehearsal=False), _passage("2", rehearsal=True)
    assert [one.id for one in valid_check_ins([real, trial])] == ["1"]
    assert [one.id for one in valid_check_ins([real, trial], rehearsal=True)] == ["2"]
    assert set(inside([trial])) == set()
    undone = taken_back(trial, "3", trial.at)
    assert valid_check_ins([real, trial, undone], rehearsal=True) == []
    assert [one.id for one in valid_check_ins([real, trial, undone])] == ["1"]


def _session(
    name: str,
    *,
    kind: SessionKind = SessionKind.PLENARY,
    state: SessionState = SessionState.PLANNED,
    started: datetime | None = None,
) -> Session:
    return Session(
        id=name,
        event="e",
        day="d",
        title=Localised(fr=name),
        kind=kind,
        start=time(9, 0),
        state=state,
        started=started,
    )


def _passage(record: str, *, rehearsal: bool) -> CheckIn:
    return CheckIn(
        id=record,
        event="e",
        participant=record,
        gate="day:2027-06-14",
        at=datetime(2027, 6, 14, 8, 0, tzinfo=UTC),
        rehearsal=rehearsal,
    )
