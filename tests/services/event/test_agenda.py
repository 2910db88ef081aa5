"""The agenda: sessions on the days of the event, one clock at a time, and what follows."""

from datetime import date, time, timedelta

import pytest

from mc2cm_desk.domain.event.agenda import Session, SessionState
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import FixedClock, Library

MONDAY, TUESDAY = date(2020, 6, 15), date(2020, 6, 16)


def titles(library: Library, event: Event) -> list[str]:
    return [one.title.exact("fr") for one in agenda.sessions(library, event.id)]


def states(library: Library, event: Event) -> dict[str, SessionState]:
    return {one.title.exact("fr"): one.state for one in agenda.sessions(library, event.id)}


def session(library: Library, event: Event, title: str) -> Session:
    return next(one for one in agenda.sessions(library, event.id) if one.title.exact("fr") == title)


def test_days_and_sessions_follow_one_another(library: Library, seville: Event) -> None:
    assert [day.date for day in agenda.days(library, seville.id)] == [MONDAY, TUESDAY]
    assert titles(library, seville) == [
        "Ouverture",
        "Défis communs",
        "Cas des villes",
        "Recommandations",
    ]
    agenda.add_session(
        library, seville.id, on=MONDAY, start=time(9, 30), title=Localised(fr="Café"), room="Hall"
    )
    assert titles(library, seville)[1] == "Café"
    assert session(library, seville, "Café").room == "Hall"


@pytest.mark.parametrize("on", [date(2020, 6, 14), date(2020, 6, 17)])
def test_a_session_outside_the_event_is_refused_with_its_days(
    library: Library, seville: Event, on: date
) -> None:
    with pytest.raises(Refused, match="session-outside-event") as refused:
        agenda.add_session(library, seville.id, on=on, start=time(9), title=Localised(fr="x"))
    assert refused.value.values == {"day": on, "first": MONDAY, "last": TUESDAY}


def test_what_is_no_session_is_refused(library: Library, seville: Event) -> None:
    with pytest.raises(Refused, match="session-without-title"):
        agenda.add_session(library, seville.id, on=MONDAY, start=time(9), title=EMPTY)
    with pytest.raises(Refused, match="unknown-field"):
        agenda.add_session(
            library,
            seville.id,
            on=MONDAY,
            start=time(9),
            title=Localised(fr="x"),
            hall="A",  # pyright: ignore[reportCallIssue]
        )


def test_a_session_is_moved_or_stretched_and_keeps_the_rest(
    library: Library, seville: Event
) -> None:
    opening = session(library, seville, "Ouverture")
    moved = agenda.move_session(library, opening.id, on=TUESDAY, start=time(10))
    assert (moved.start, moved.minutes) == (time(10), opening.minutes)
    assert titles(library, seville)[1:] == ["Cas des villes", "Ouverture", "Recommandations"]
    assert agenda.move_session(library, opening.id, minutes=45).day == moved.day
    with pytest.raises(Refused, match="session-length"):
        agenda.move_session(library, opening.id, minutes=0)


def test_one_session_runs_at_a_time(library: Library, seville: Event, clock: FixedClock) -> None:
    agenda.start(library, session(library, seville, "Ouverture").id)
    clock.at += timedelta(minutes=50)
    begun = agenda.start(library, session(library, seville, "Défis communs").id)
    assert states(library, seville) == {
        "Ouverture": SessionState.DONE,
        "Défis communs": SessionState.RUNNING,
        "Cas des villes": SessionState.PLANNED,
        "Recommandations": SessionState.PLANNED,
    }
    assert session(library, seville, "Ouverture").ended == clock.at
    running = agenda.running(library, seville.id)
    assert running is not None
    assert running.id == begun.id


def test_a_clock_is_paused_goes_on_is_given_time_and_ends(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    opening = session(library, seville, "Ouverture").id
    agenda.start(library, opening)
    clock.at += timedelta(minutes=10)
    assert agenda.pause(library, opening).state is SessionState.PAUSED
    clock.at += timedelta(minutes=5)
    assert agenda.start(library, opening).paused_seconds == 300
    assert agenda.extend(library, opening).extra_minutes == 5
    assert agenda.extend(library, opening, minutes=10).extra_minutes == 15
    assert agenda.finish(library, opening).state is SessionState.DONE
    assert agenda.running(library, seville.id) is None


def test_a_clock_that_does_not_run_is_not_moved(library: Library, seville: Event) -> None:
    opening = session(library, seville, "Ouverture").id
    for call in (agenda.pause, agenda.finish, agenda.extend):
        with pytest.raises(Refused, match="session-not-running"):
            call(library, opening)


def test_going_on_ends_what_runs_and_starts_what_follows(library: Library, seville: Event) -> None:
    for title in ("Ouverture", "Défis communs", "Cas des villes", "Recommandations"):
        following = agenda.following(library, seville.id)
        assert following is not None
        assert following.title.exact("fr") == title
        assert agenda.go_on(library, seville.id).id == following.id
    assert agenda.following(library, seville.id) is None
    with pytest.raises(Refused, match="no-session-follows"):
        agenda.go_on(library, seville.id)
    assert sum(one is SessionState.RUNNING for one in states(library, seville).values()) == 1


def test_what_follows_comes_after_what_runs_even_if_something_before_was_left_out(
    library: Library, seville: Event
) -> None:
    agenda.start(library, session(library, seville, "Défis communs").id)
    following = agenda.following(library, seville.id)
    assert following is not None
    assert following.title.exact("fr") == "Cas des villes"


def test_groups_come_in_the_order_in_which_they_were_made(library: Library, seville: Event) -> None:
    agenda.add_group(library, seville.id, code="C")
    agenda.add_group(library, seville.id, code="B", name=Localised(fr="Récits"))
    assert [one.code for one in agenda.groups(library, seville.id)] == ["A", "C", "B"]
