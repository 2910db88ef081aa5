"""Home by keyboard: events opened, made from an earlier one, refused, searched."""

from datetime import date

import pytest
from hands import ALT, CONTROL, Hands, sitting
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.event import events
from mc2cm_desk.services.event.life import duplicates
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.home.screen import HomeScreen


@pytest.fixture
def home(hands: Hands) -> HomeScreen:
    """Home, the keyboard on the newest event."""
    hands.press(Qt.Key.Key_Home, ALT)
    shown = hands.program.window.home
    assert isinstance(shown, HomeScreen)
    return shown


def test_enter_opens_the_event_of_a_card(hands: Hands, home: HomeScreen) -> None:
    assert hands.focus() is home.cards[0]
    assert "Rebalancing the narrative" in home.cards[0].accessibleName()
    hands.press(Qt.Key.Key_Return)

    assert hands.place == "programme"


def test_an_event_takes_its_agenda_from_an_earlier_one(hands: Hands, home: HomeScreen) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.write("Next year")
    hands.reach(home.form.host)
    hands.write("Lyon")
    hands.until(lambda: home.form.host.list_is_open)
    hands.press(Qt.Key.Key_Escape)
    hands.reach(home.form.template)
    hands.press(Qt.Key.Key_End)
    hands.reach(home.form.make)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.place)
    frame = hands.program.window.frame
    assert frame is not None
    made = hands.library.require(Event, frame.event_id)

    assert made.title.exact("en") == "Next year"
    assert len(hands.library.find(Session, event=made.id)) == len(hands.found(Session)) == 4
    hands.undo()
    hands.settle()
    assert [one.id for one in hands.library.find(Event)] == [hands.event]
    assert hands.place == ""
    assert hands.focus() is home.cards[0]


def test_a_form_without_title_says_so_and_escape_leaves_it(hands: Hands, home: HomeScreen) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.press(Qt.Key.Key_Return)
    hands.until(home.form.problem.isVisible)
    assert not home.form.problem.visibleRegion().isEmpty()
    assert hands.focus() is home.form.title
    hands.press(Qt.Key.Key_Escape)

    assert not home.form.isVisible()
    assert len(hands.library.find(Event)) == 1
    assert hands.focus() is home.cards[0]


def test_the_last_day_follows_the_first(hands: Hands, home: HomeScreen) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.write("In winter")
    hands.reach(home.form.host)
    hands.write("Ronda")
    hands.reach(home.form.first)
    hands.write("07122020")
    hands.press(Qt.Key.Key_Tab)
    hands.reach(home.form.make)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.place)
    (made,) = [one for one in hands.library.find(Event) if one.id != hands.event]

    assert (made.first_day, made.last_day) == (date(2020, 12, 7), date(2020, 12, 7))


def test_the_offset_of_the_host_is_that_of_the_first_day(hands: Hands, home: HomeScreen) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    home.form.first.setDate(QDate(2027, 1, 12))
    hands.reach(home.form.host)
    hands.write("Séville")
    hands.until(lambda: home.form.host.list_is_open)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: "UTC+1" in home.form.place_hint.text())

    home.form.first.setDate(QDate(2027, 6, 14))
    hands.until(lambda: "UTC+2" in home.form.place_hint.text())


def test_everything_is_searched_from_home(hands: Hands, home: HomeScreen) -> None:
    hands.find("Participante 03")

    assert hands.place == "participants"
    assert hands.screen.rows.record(hands.screen.table.currentIndex()).row.person.family_name == (
        "Participante 03"
    )


@pytest.mark.parametrize(
    ("size", "text_size"),
    [((1366, 768), 100), ((1366, 768), 150), ((1024, 700), 130), ((1024, 700), 150)],
)
def test_home_is_whole_with_larger_text(
    library: Library,
    seville: Event,
    qapp: QApplication,
    qtbot: QtBot,
    size: tuple[int, int],
    text_size: int,
) -> None:
    days = {"first_day": date(2021, 6, 7), "last_day": date(2021, 6, 8)}
    events.new(library, title=Localised(fr="Une autre rencontre"), host="Lyon", **days)
    with sitting(library, "", "fr", qapp, qtbot, size=size, text_size=text_size) as hands:
        home = hands.program.window.home
        page = home.page
        for part in (home.new_button, home.settings_button, *home.cards):
            box = QRect(part.mapTo(page, QPoint(0, 0)), part.size())
            assert 0 <= box.left() <= box.right() < page.width(), part
            assert part.width() >= part.minimumSizeHint().width()
        assert page.width() <= page.parentWidget().width()
        assert home.new_button.visibleRegion().boundingRect() == home.new_button.rect()
        home.begin_new_event()
        hands.settle()
        title = home.form.title
        assert title.visibleRegion().boundingRect() == title.rect()


def test_a_number_of_the_programme_opens_the_people_behind_it(
    hands: Hands, home: HomeScreen
) -> None:
    people = home.totals.tiles[1]
    hands.qtbot.waitUntil(lambda: people.focusPolicy() is Qt.FocusPolicy.StrongFocus)
    asked: list[tuple[str, str]] = []
    home.people_requested.connect(lambda *said: asked.append(said))
    hands.reach(people)
    hands.press(Qt.Key.Key_Return)
    assert asked == [(hands.event, "registered")]
    # There is no commitment yet: nothing to open.
    assert home.totals.tiles[5].focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_number_counted_in_several_events_asks_in_which(hands: Hands, home: HomeScreen) -> None:
    made = duplicates.duplicate(
        hands.library,
        hands.event,
        first_day=date(2021, 6, 14),
        host="Lyon",
        parts=["people"],
        title=Localised(fr="Encore"),
    )
    people = home.totals.tiles[1]
    hands.qtbot.waitUntil(lambda: len(people.menu.actions()) == 2)
    asked: list[str] = []
    people.requested.connect(asked.append)
    people.menu.actions()[0].trigger()
    assert asked == [made.id]
