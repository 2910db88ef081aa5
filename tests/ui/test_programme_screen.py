"""The agenda by keyboard: sessions chosen, moved, stretched, edited; groups; the clock."""

from datetime import date, time

import pytest
from hands import ALT, CONTROL, SHIFT, Hands, sitting, words_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.agenda import Day, Session, SessionState, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import Library


@pytest.fixture
def week(hands: Hands) -> Hands:
    """The week, its first session chosen."""
    hands.go("programme")
    hands.press(Qt.Key.Key_Down)
    return hands


def chosen(hands: Hands) -> Session:
    return hands.library.require(Session, hands.screen.week.current)


def on(hands: Hands) -> date:
    return hands.library.require(Day, chosen(hands).day).date


def test_the_arrows_choose_and_alt_moves_and_shift_stretches(week: Hands) -> None:
    assert chosen(week).title.exact("fr") == "Ouverture"
    week.press(Qt.Key.Key_Down)
    assert chosen(week).title.exact("fr") == "Défis communs"
    week.press(Qt.Key.Key_Right, ALT)
    assert on(week) == date(2020, 6, 16)
    week.press(Qt.Key.Key_Down, ALT)
    assert chosen(week).start == time(10, 35)
    week.press(Qt.Key.Key_Up, SHIFT)
    assert chosen(week).minutes == 55
    for _ in range(3):
        week.undo()
    assert (on(week), chosen(week).start, chosen(week).minutes) == (
        date(2020, 6, 15),
        time(10, 30),
        60,
    )


def test_a_session_is_edited_in_every_kind_of_field_and_kept(week: Hands) -> None:
    fields = week.screen.panel.fields
    session = chosen(week).id
    week.press(Qt.Key.Key_Return)
    assert week.focus() is fields["title"].edit
    week.rewrite("Opening in the patio")
    week.reach(fields["minutes"].spin)
    week.rewrite("45")
    week.reach(fields["room"].edit)
    week.write("Patio")
    week.reach(fields["start"].edit)
    week.press(Qt.Key.Key_Up)
    week.reach(fields["moderator"].combo)
    week.rewrite("Participante 02")
    week.press(Qt.Key.Key_Return)
    week.reach(fields["groups"].edit)
    week.press(Qt.Key.Key_Down)
    week.press(Qt.Key.Key_Down)
    week.press(Qt.Key.Key_Return)
    week.come_back()
    kept = week.library.require(Session, session)

    assert (kept.title.exact("fr"), kept.minutes, kept.room) == (
        "Opening in the patio",
        45,
        "Patio",
    )
    assert kept.start == time(10, 0)
    assert kept.moderator
    assert len(kept.groups) == 1
    assert week.faults == []


def test_a_session_is_added_after_the_chosen_one_and_removed(week: Hands) -> None:
    end, before = chosen(week).end, len(week.found(Session))
    week.press(Qt.Key.Key_N, CONTROL)
    week.until(lambda: len(week.found(Session)) == before + 1)
    assert chosen(week).start == end
    week.reach(week.screen.week)
    week.press(Qt.Key.Key_Delete)
    assert len(week.found(Session)) == before
    week.undo()
    assert len(week.found(Session)) == before + 1
    week.redo()
    assert len(week.found(Session)) == before


def test_a_group_is_added(week: Hands) -> None:
    week.reach(week.screen.group_button)
    week.press(Qt.Key.Key_Return)
    assert [one.code for one in week.found(WorkingGroup)] == ["A", "B"]
    week.undo()
    assert [one.code for one in week.found(WorkingGroup)] == ["A"]


def test_the_clock_runs_waits_takes_more_and_goes_on(week: Hands) -> None:
    first = chosen(week).id
    week.press(Qt.Key.Key_Space, CONTROL)
    assert week.library.require(Session, first).state is SessionState.RUNNING
    week.press(Qt.Key.Key_P, CONTROL)
    assert week.library.require(Session, first).state is SessionState.PAUSED
    week.press(Qt.Key.Key_Space, CONTROL)
    week.press(Qt.Key.Key_T, CONTROL)
    assert week.library.require(Session, first).extra_minutes == 5
    week.press(Qt.Key.Key_Right, CONTROL)

    assert week.library.require(Session, first).state is SessionState.DONE
    assert sum(one.state is SessionState.RUNNING for one in week.found(Session)) == 1
    assert week.faults == []


def test_the_next_session_starts_where_none_is_chosen(hands: Hands) -> None:
    screen = hands.go("programme")
    assert screen.week.current == ""
    following = agenda.following(hands.library, hands.event)
    assert following is not None
    hands.press(Qt.Key.Key_Space, CONTROL)

    assert hands.library.require(Session, following.id).state is SessionState.RUNNING
    assert hands.faults == []


def test_what_cannot_be_done_with_the_clock_is_said(hands: Hands) -> None:
    hands.go("programme")
    hands.press(Qt.Key.Key_P, CONTROL)
    assert hands.sentence()
    for _ in hands.found(Session):
        hands.press(Qt.Key.Key_Right, CONTROL)
    last = next(one for one in hands.found(Session) if one.is_running)
    agenda.finish(hands.library, last.id)
    hands.settle()
    hands.press(Qt.Key.Key_Space, CONTROL)

    assert hands.sentence() == "There is no further session planned."


def test_a_paused_session_is_resumed_by_a_button_that_says_so(week: Hands) -> None:
    clock = week.screen.clock
    assert clock.start_button.text() == "Start"
    week.press(Qt.Key.Key_Space, CONTROL)
    week.press(Qt.Key.Key_P, CONTROL)

    assert clock.start_button.isVisible()
    assert clock.start_button.text() == "Resume"


def test_the_clock_shows_the_session_that_it_starts(week: Hands) -> None:
    week.press(Qt.Key.Key_Down)
    title = chosen(week).title.exact("fr")

    assert title in words_of(week.screen.clock)


def test_the_title_of_a_new_session_is_seen_whole_in_a_small_window_with_large_text(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot
) -> None:
    with sitting(library, seville.id, "fr", qapp, qtbot, size=(1024, 700), text_size=150) as hands:
        screen = hands.go("programme")
        hands.press(Qt.Key.Key_N, CONTROL)
        title = screen.panel.fields["title"]
        hands.until(lambda: title.isVisible() and title.edit.hasFocus())
        hands.until(lambda: title.visibleRegion().boundingRect() == title.rect())
