"""The second screen: what the room sees, and the arrows that change it."""

from collections.abc import Generator
from datetime import date

import pytest
from hands import CONTROL, Hands, words_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.ui.projector.screen import ProjectorWindow


def shown_projectors() -> list[ProjectorWindow]:
    """Return the windows that the room sees."""
    every = QApplication.topLevelWidgets()
    return [one for one in every if isinstance(one, ProjectorWindow) and one.isVisible()]


@pytest.fixture
def projector(hands: Hands) -> Generator[ProjectorWindow]:
    """The second screen of an event with two recommendations."""
    hands.go("recommendations")
    for line in ("Train those elected >local", "Pay those who tell >local"):
        hands.write(line)
        hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_F5)
    (shown,) = shown_projectors()
    yield shown
    for left in shown_projectors():
        left.close()
        left.deleteLater()


def test_the_next_session_then_the_day_then_a_recommendation(
    hands: Hands, projector: ProjectorWindow
) -> None:
    assert "Ouverture" in words_of(projector)
    hands.qtbot.keyClick(projector, Qt.Key.Key_Right)
    assert [face.title for face in projector.day.cards.rows.values] == [
        "Ouverture",
        "Défis communs",
    ]
    hands.qtbot.keyClick(projector, Qt.Key.Key_Right)
    first = projector.text.text()
    hands.qtbot.keyClick(projector, Qt.Key.Key_Down)
    assert {first, projector.text.text()} == {"Train those elected", "Pay those who tell"}
    hands.qtbot.keyClick(projector, Qt.Key.Key_Up)
    assert projector.text.text() == first
    hands.qtbot.keyClick(projector, Qt.Key.Key_Left)
    assert projector.day.isVisible()


def test_before_anything_runs_the_room_sees_the_event_and_what_comes_next(
    hands: Hands, projector: ProjectorWindow
) -> None:
    idle = projector.idle
    assert idle.isVisible()
    assert idle.title.text() == hands.library.require(Event, hands.event).title.text("en")
    assert "2020" in idle.where.text()
    assert idle.session.text() == "Ouverture"
    assert "Monday 15 June · 09:00" in idle.when.text()
    (first, *_) = agenda.sessions(hands.library, hands.event)
    agenda.start(hands.library, first.id)
    hands.until(lambda: not idle.isVisible())
    assert projector.session_title.text() == "Ouverture"
    assert projector.event_page.isVisible()


def test_it_follows_what_happens_in_the_window(hands: Hands, projector: ProjectorWindow) -> None:
    hands.program.window.activateWindow()
    hands.until(hands.program.window.isActiveWindow)
    hands.go("programme")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space, CONTROL)
    assert projector.clock.text() == "1:00:00"
    record = hands.found(Recommendation)[0]
    projector.show_recommendation(record.id)
    assert record.text.exact("en") in words_of(projector)
    assert record.label in words_of(projector)


def test_it_shows_nothing_that_is_known_of_a_person(
    hands: Hands, projector: ProjectorWindow
) -> None:
    seen = []
    for _ in range(projector.pages.count()):
        seen.append(words_of(projector))
        hands.qtbot.keyClick(projector, Qt.Key.Key_Right)

    assert "@example.org" not in "\n".join(seen)


def test_escape_closes_it_and_f5_brings_it_back(hands: Hands, projector: ProjectorWindow) -> None:
    hands.qtbot.keyClick(projector, Qt.Key.Key_Escape)
    assert not projector.isVisible()
    hands.press(Qt.Key.Key_F5)
    assert projector.isVisible()


def test_escape_closes_it_wherever_its_keyboard_is(
    hands: Hands, projector: ProjectorWindow
) -> None:
    for _ in range(projector.pages.count()):
        focused = projector.focusWidget() or projector
        hands.qtbot.keyClick(focused, Qt.Key.Key_Escape)
        assert not projector.isVisible()
        hands.press(Qt.Key.Key_F5)
        hands.qtbot.keyClick(projector, Qt.Key.Key_Right)


def test_the_main_window_takes_it_along_when_it_closes(
    hands: Hands, projector: ProjectorWindow
) -> None:
    hands.program.window.close()

    assert not projector.isVisible()


def test_f5_shows_the_event_that_is_open(hands: Hands, projector: ProjectorWindow) -> None:
    other = events.new(
        hands.library,
        title=Localised(fr="Autre ville"),
        first_day=date(2021, 3, 1),
        last_day=date(2021, 3, 2),
        host="Lyon",
    )
    hands.program.window.activateWindow()
    hands.until(hands.program.window.isActiveWindow)
    hands.program.window.open_event(other.id)
    hands.settle()
    hands.press(Qt.Key.Key_F5)

    assert [one.event_id for one in shown_projectors()] == [other.id]


def test_the_room_sees_how_many_came_and_from_where_but_no_name(
    hands: Hands, projector: ProjectorWindow
) -> None:
    hands.qtbot.keyClick(projector, Qt.Key.Key_Left)
    page = projector.presence
    assert (page.present.text(), page.missing.text()) == ("0", "5 still to come")
    (somebody, *_) = hands.found(Participant)
    check_in.admit(hands.library, somebody.id)

    hands.until(lambda: page.present.text() == "1")
    city = hands.library.require(City, somebody.city)
    assert page.missing.text() == "4 still to come"
    assert [(one.title, one.here) for one in page.cities.lines() if one.here] == [
        (city.name.text("en"), 1)
    ]
    assert sum(one.here for one in page.roles.lines()) == 1
    assert page.peak.text() == "peak at 08:30: 1 per min"
    person = hands.library.require(Person, somebody.person)
    assert person.family_name not in words_of(projector)
