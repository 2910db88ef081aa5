"""The field of a city: completed while it is typed, and its country is asked for."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import city_search
from mc2cm_desk.ui.widgets.places.city_field import CityField
from mc2cm_desk.ui.widgets.places.city_rows import ANSWER_ROLE
from mc2cm_desk.ui.widgets.places.place_map import MapPlace, PlaceMap

Made = Callable[..., CityField]


@pytest.fixture
def field(qtbot: QtBot, desk: Desk) -> Made:
    """Make a field with another line under it."""
    pages: list[QWidget] = []

    def make(*, must_know: bool = False) -> CityField:
        page = QWidget()
        pages.append(page)
        column = QVBoxLayout(page)
        made = CityField("host", page, must_know=must_know)
        city_search.connect(made, desk)
        made.set_title("Host city")
        column.addWidget(made)
        column.addWidget(QLineEdit(page))
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        made.edit.setFocus()
        qtbot.waitUntil(made.edit.hasFocus)
        made.committed.connect(lambda _name, value: told(made).append(value))
        return made

    return make


def told(made: CityField) -> list[Any]:
    """Return what the field committed, in order."""
    if not hasattr(made, "told"):
        made.told = []  # pyright: ignore[reportAttributeAccessIssue]
    return made.told  # pyright: ignore[reportAttributeAccessIssue]


def offered(made: CityField) -> list[CityAnswer | None]:
    model = made.edit.popup.model()
    return [model.index(row, 0).data(ANSWER_ROLE) for row in range(model.rowCount())]


def test_enter_takes_the_city_that_was_chosen_in_the_list(qtbot: QtBot, field: Made) -> None:
    made = field()
    QTest.keyClicks(made.edit, "zarz")
    qtbot.waitUntil(lambda: made.edit.list_is_open)
    QTest.keyClick(made.edit.popup, Qt.Key.Key_Down)
    QTest.keyClick(made.edit.popup, Qt.Key.Key_Return)

    assert made.edit.text() == "Zarzis"
    (answer,) = told(made)
    assert (answer.known.country, answer.known.time_zone) == ("TN", "Africa/Tunis")


def test_tab_takes_the_first_city_and_keeps_the_keyboard(qtbot: QtBot, field: Made) -> None:
    made = field()
    QTest.keyClicks(made.edit, "zarz")
    qtbot.waitUntil(lambda: made.edit.list_is_open)
    QTest.keyClick(made.edit.popup, Qt.Key.Key_Tab)

    assert made.edit.text() == "Zarzis"
    assert made.edit.hasFocus()


def test_two_cities_of_one_name_are_offered_with_their_countries(qtbot: QtBot, field: Made) -> None:
    made = field()
    QTest.keyClicks(made.edit, "tripoli")
    qtbot.waitUntil(lambda: made.edit.list_is_open)
    lands = [one.country for one in offered(made) if one is not None and one.name == "Tripoli"]
    assert {"LY", "LB"} <= set(lands)
    row = lands.index("LB")
    for _ in range(row + 1):
        QTest.keyClick(made.edit.popup, Qt.Key.Key_Down)
    QTest.keyClick(made.edit.popup, Qt.Key.Key_Return)

    assert made.value().known.time_zone == "Asia/Beirut"


def test_a_city_that_was_added_meanwhile_is_offered(qtbot: QtBot, field: Made, desk: Desk) -> None:
    made = field()
    QTest.keyClicks(made.edit, "trif")
    qtbot.waitUntil(lambda: offered(made) == [None])
    done: list[City] = []
    desk.write(made, lambda lib: cities.ensure(lib, "Trifouilly", country="TN"), done.append)
    qtbot.waitUntil(lambda: bool(done))
    QTest.keyClicks(made.edit, "o")
    qtbot.waitUntil(lambda: [one.name for one in offered(made) if one] == ["Trifouilly"])


def test_a_name_typed_in_full_is_that_city_without_its_list(qtbot: QtBot, field: Made) -> None:
    made = field(must_know=True)
    QTest.keyClicks(made.edit, "Zarzis")
    qtbot.waitUntil(lambda: made.edit.list_is_open)
    made.edit.popup.hide()
    QTest.keyClick(made.edit, Qt.Key.Key_Return)

    assert told(made)[-1].known.country == "TN"
    assert not made.asking.isVisible()


def test_an_unknown_city_asks_for_its_country_before_it_is_committed(
    qtbot: QtBot, field: Made
) -> None:
    made = field(must_know=True)
    QTest.keyClicks(made.edit, "Trifouilly")
    qtbot.waitUntil(lambda: made.edit.list_is_open)
    assert offered(made) == [None]
    QTest.keyClick(made.edit.popup, Qt.Key.Key_Down)
    QTest.keyClick(made.edit.popup, Qt.Key.Key_Return)
    assert made.edit.text() == "Trifouilly"
    assert made.asking.country.isVisible()
    assert told(made) == []

    combo = made.asking.country.combo
    qtbot.waitUntil(combo.hasFocus)
    combo.setCurrentIndex(combo.findText("Tunisia"))
    combo.activated.emit(combo.currentIndex())

    assert told(made) == [CityAnswer("Trifouilly", "TN", time_zone="Africa/Tunis")]
    assert not made.asking.zone.isVisible()


def test_a_country_of_several_clocks_asks_for_the_time_zone(qtbot: QtBot, field: Made) -> None:
    made = field(must_know=True)
    made.edit.setText("Villanueva")
    made.touched()
    made.ask()
    combo = made.asking.country.combo
    combo.setCurrentIndex(combo.findText("Spain"))
    combo.activated.emit(combo.currentIndex())
    assert told(made) == []
    zone = made.asking.zone.combo
    assert made.asking.zone.isVisible()
    zone.setCurrentIndex(zone.findText("Atlantic/Canary"))
    zone.activated.emit(zone.currentIndex())

    assert told(made) == [CityAnswer("Villanueva", "ES", time_zone="Atlantic/Canary")]


def test_a_field_that_need_not_know_commits_the_name_when_it_is_left(
    qtbot: QtBot, field: Made
) -> None:
    made = field()
    QTest.keyClicks(made.edit, "Trifouilly")
    qtbot.waitUntil(lambda: made.edit.list_is_open)
    made.edit.popup.hide()
    other = made.parentWidget().findChildren(QLineEdit)[-1]
    other.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.waitUntil(lambda: told(made) == [CityAnswer("Trifouilly")])
    assert made.draft_texts()[""][0] == "Trifouilly"


def test_typing_on_takes_the_question_back(qtbot: QtBot, field: Made) -> None:
    made = field(must_know=True)
    made.edit.setText("Trifouilly")
    made.touched()
    made.ask()
    assert made.asking.isVisible()
    made.edit.setFocus()
    QTest.keyClicks(made.edit, "x")
    assert not made.asking.isVisible()


def test_the_wheel_changes_nothing(qtbot: QtBot, field: Made) -> None:
    made = field(must_know=True)
    made.edit.setText("Trifouilly")
    made.touched()
    made.ask()
    combo = made.asking.country.combo
    before = combo.currentIndex()
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(combo.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's own signature
    )
    QApplication.sendEvent(combo, turned)
    assert combo.currentIndex() == before


def test_a_value_that_is_shown_is_no_change(field: Made, library: Library) -> None:
    made = field()
    made.show_value("Séville")
    made.flush()
    assert told(made) == []
    assert made.draft_texts() == {}
    assert made.value() == CityAnswer("Séville")


def test_a_screen_reader_hears_name_country_and_people(qtbot: QtBot, field: Made) -> None:
    made = field()
    QTest.keyClicks(made.edit, "zarzis")
    qtbot.waitUntil(lambda: made.edit.list_is_open)
    heard = made.edit.popup.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Zarzis, Tunisia · Médenine, 79")
    assert made.edit.accessibleName() == "Host city"


def test_a_map_shows_a_place_and_says_where_there_is_none(qtbot: QtBot, library: Library) -> None:
    shown = PlaceMap()
    qtbot.addWidget(shown)
    shown.set_empty("Nobody knows where this city lies")
    assert shown.accessibleName() == "Nobody knows where this city lies"
    empty = shown.grab().toImage()
    city = cities.ensure(library, "Zarzis")
    assert isinstance(city, City)
    place = cities.place(city)
    assert place is not None
    shown.show_place(MapPlace("Zarzis", place.north, place.east))
    assert shown.accessibleName() == "Zarzis"
    assert shown.grab().toImage() != empty
