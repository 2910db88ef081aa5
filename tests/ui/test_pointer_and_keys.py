"""Pointer, wheel and keys over the forms of every place: they change what was meant, no more."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from hands import CONTROL, NONE, PLACES, Hands
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDial,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.steps import city_cases, recommendations
from mc2cm_desk.ui.home.new_event import NewEventForm
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.number import (
    DateField,
    IntegerField,
    SliderField,
    TimeField,
)
from mc2cm_desk.ui.widgets.fields.text import LocalisedField

NOTCH = QPoint(0, -120)
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def roll(widget: QWidget, notch: QPoint = NOTCH) -> None:
    """Turn the wheel by one notch over a widget."""
    middle = QPointF(widget.rect().center())
    for turned in (notch, -notch, notch):
        event = QWheelEvent(
            middle,
            QPointF(widget.mapToGlobal(middle)),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  Qt's own signature
        )
        QApplication.sendEvent(widget, event)


def turned_over(root: QWidget) -> Iterator[QWidget]:
    """Return every widget whose value Qt would change with the wheel."""
    for one in root.findChildren(QWidget):
        takes = isinstance(one, QComboBox | QAbstractSpinBox | QAbstractSlider | QTabBar | QDial)
        # A calendar is a list that somebody opened.
        opened = one.window() is not root.window()
        if takes and not opened and not isinstance(one, QScrollBar):
            yield one


def value_of(widget: QWidget) -> object:
    match widget:
        case QComboBox() | QTabBar():
            return widget.currentIndex()
        case QAbstractSpinBox():
            return widget.text()
        case QAbstractSlider():
            return widget.value()
        case _:
            raise AssertionError(widget)


def test_the_wheel_changes_nothing_in_any_form_of_any_place(hands: Hands) -> None:
    city_cases.add(hands.library, hands.event, Localised(fr="Une charte"))
    seen: set[QWidget] = set()
    for place in PLACES:
        hands.go(place)
        for one in turned_over(hands.program.window):
            shown, focused = value_of(one), hands.focus()
            roll(one)
            assert value_of(one) == shown, (place, one, one.accessibleName())
            assert hands.focus() is focused
            assert not one.focusPolicy().value & 4, (place, one, one.accessibleName())
            seen.add(one)
    assert len(seen) > 30
    assert hands.faults == []


@pytest.fixture
def page(dress: object, qtbot: QtBot) -> QScrollArea:
    """A page longer than its window, with one of every field that takes a wheel."""
    level = ChoiceField("level")
    level.set_choices([Choice(one, one.title()) for one in ("local", "national", "regional")])
    fields = [
        level,
        IntegerField("minutes", most=600),
        DateField("day"),
        TimeField("start"),
        SliderField("opacity", least=0, most=100),
    ]
    form = QWidget()
    column = QVBoxLayout(form)
    for field in fields:
        field.setParent(form)
        column.addWidget(field)
    form.setMinimumHeight(2000)
    column.addStretch(1)
    for field, value in zip(
        fields, ("national", 60, date(2020, 6, 16), time(9, 0), 50), strict=True
    ):
        field.show_value(value)
    area = QScrollArea()
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.setObjectName("page")
    area.fields = fields  # type: ignore[attr-defined]
    qtbot.addWidget(area)
    area.resize(400, 500)
    area.show()
    qtbot.waitExposed(area)
    area.setFocus()
    return area


def editors_of(page: QScrollArea) -> list[QWidget]:
    return [one for one in turned_over(page.widget()) if one.isVisible()]


def wheel_in_window(page: QScrollArea, widget: QWidget) -> None:
    """Turn the wheel with the pointer over a widget, as the window system tells of it."""
    spot = widget.mapTo(page, widget.rect().center())
    QTest.wheelEvent(page.windowHandle(), QPointF(spot), NOTCH)


def test_the_wheel_over_a_field_scrolls_the_page(page: QScrollArea, qtbot: QtBot) -> None:
    for one in editors_of(page):
        page.verticalScrollBar().setValue(0)
        shown = value_of(one)
        wheel_in_window(page, one)
        assert value_of(one) == shown
        assert page.verticalScrollBar().value() > 0, one
        assert QApplication.focusWidget() is page


def test_a_number_that_was_clicked_turns_with_the_wheel_until_it_is_left(
    page: QScrollArea, qtbot: QtBot
) -> None:
    spin = next(one for one in editors_of(page) if isinstance(one, QAbstractSpinBox))
    qtbot.mouseClick(spin.lineEdit(), Qt.MouseButton.LeftButton)
    roll(spin)
    assert value_of(spin) == "59"

    page.setFocus()
    roll(spin)
    assert value_of(spin) == "59"


def test_a_field_that_the_program_focused_leaves_the_wheel_to_the_page(
    page: QScrollArea,
) -> None:
    for one in editors_of(page):
        one.setFocus(Qt.FocusReason.OtherFocusReason)
        shown = value_of(one)
        roll(one)
        assert value_of(one) == shown, one


def test_a_choice_that_has_the_keyboard_is_not_turned_by_the_wheel(
    page: QScrollArea, qtbot: QtBot
) -> None:
    combo = next(one for one in editors_of(page) if isinstance(one, QComboBox))
    combo.setFocus(Qt.FocusReason.TabFocusReason)
    roll(combo)
    assert combo.currentIndex() == 1


def test_the_form_of_a_new_event_is_not_turned_by_the_wheel(hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_Home, ALT)
    hands.press(Qt.Key.Key_N, CONTROL)
    form = hands.program.window.findChild(NewEventForm)
    assert form is not None
    assert form.isVisible()
    for one in turned_over(form):
        shown = value_of(one)
        roll(one)
        assert value_of(one) == shown


# A click and then keys --------------------------------------------------------------------------


def click(widget: QWidget, qtbot: QtBot, spot: QPoint | None = None) -> None:
    line = widget.lineEdit() if isinstance(widget, QAbstractSpinBox) else widget
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, NONE, spot or line.rect().center())


@pytest.mark.parametrize("typed", ["0930", "9:30", "9h30", "930"])
def test_a_time_is_typed_after_a_click_in_the_middle_of_its_field(
    page: QScrollArea, qtbot: QtBot, typed: str
) -> None:
    field = next(one for one in page.fields if isinstance(one, TimeField))  # type: ignore[attr-defined]
    click(field.edit, qtbot)
    qtbot.keyClicks(field.edit, typed)

    assert field.value() == time(9, 30)


def test_a_click_on_the_minutes_is_followed_by_minutes_or_a_whole_time(
    page: QScrollArea, qtbot: QtBot
) -> None:
    field = next(one for one in page.fields if isinstance(one, TimeField))  # type: ignore[attr-defined]
    line = field.edit.lineEdit()
    line.setCursorPosition(4)
    minutes = line.cursorRect().center()
    click(field.edit, qtbot, minutes)
    qtbot.keyClicks(field.edit, "45")
    assert field.value() == time(9, 45)

    click(field.edit, qtbot, minutes)
    qtbot.keyClicks(field.edit, "1015")
    assert field.value() == time(10, 15)


def test_a_number_and_a_day_are_typed_after_a_click(page: QScrollArea, qtbot: QtBot) -> None:
    number = next(one for one in page.fields if isinstance(one, IntegerField))  # type: ignore[attr-defined]
    day = next(one for one in page.fields if isinstance(one, DateField))  # type: ignore[attr-defined]
    click(number.spin, qtbot)
    qtbot.keyClicks(number.spin, "45")
    click(day.edit, qtbot)
    qtbot.keyClicks(day.edit, "18")

    assert number.value() == 45
    assert 18 in (day.value().day, day.value().month)


def test_three_tabs_lie_between_the_title_of_a_session_and_its_minutes(hands: Hands) -> None:
    hands.go("programme")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    fields = hands.screen.panel.fields
    assert hands.focus() is fields["title"].edit
    for name in ("on", "start"):
        hands.press(Qt.Key.Key_Tab)
        assert hands.focus() is fields[name].edit
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus() is fields["minutes"].spin


def test_a_start_is_typed_into_a_session_and_kept(hands: Hands, qtbot: QtBot) -> None:
    hands.go("programme")
    hands.press(Qt.Key.Key_Down)
    panel = hands.screen.panel
    session = panel.key
    click(panel.fields["start"].edit, qtbot)
    hands.write("0945")
    hands.press(Qt.Key.Key_Tab)
    hands.settle()

    assert hands.library.require(Session, session).start == time(9, 45)


# Tab --------------------------------------------------------------------------------------------


def test_tab_takes_the_completion_of_the_entry_line_and_stays(hands: Hands) -> None:
    screen = hands.go("recommendations")
    hands.write("Former les agents @tun")
    assert screen.entry.popup.isVisible()
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus() is screen.entry.line
    assert screen.entry.text() == "Former les agents @tunis "

    hands.write("et leurs voisins")
    assert screen.entry.text() == "Former les agents @tunis et leurs voisins"


def test_tab_after_a_token_that_names_nothing_does_not_leave_the_line(hands: Hands) -> None:
    screen = hands.go("recommendations")
    hands.write("Former les agents @zzz")
    hands.press(Qt.Key.Key_Tab)
    hands.write(" de la mairie")

    assert hands.place == "recommendations"
    assert screen.entry.text() == "Former les agents @zzz de la mairie"


def test_tab_leaves_an_entry_line_without_a_list_and_keeps_its_words(hands: Hands) -> None:
    screen = hands.go("recommendations")
    hands.write("Former les agents")
    hands.press(Qt.Key.Key_Tab)

    assert hands.focus() is not screen.entry.line
    assert screen.entry.text() == "Former les agents"


def test_tab_takes_the_completion_of_a_chips_field_and_stays(
    hands: Hands,
) -> None:
    hands.go("programme")
    hands.press(Qt.Key.Key_Down)
    speakers = hands.screen.panel.fields["speakers"]
    assert isinstance(speakers, ChipsField)
    speakers.edit.setFocus()
    hands.write("04")
    assert speakers.popup.isVisible()
    hands.press(Qt.Key.Key_Tab)
    hands.settle()

    assert len(speakers.value()) == 1
    assert hands.focus() is speakers.edit


def test_tab_takes_the_completion_of_a_choice_that_is_searched(hands: Hands) -> None:
    hands.go("programme")
    hands.press(Qt.Key.Key_Down)
    panel = hands.screen.panel
    session = panel.key
    moderator = panel.fields["moderator"]
    moderator.combo.setFocus()
    hands.rewrite("04")
    assert moderator.combo.completer().popup().isVisible()
    hands.press(Qt.Key.Key_Tab)
    hands.settle()

    assert hands.focus() is moderator.combo
    assert hands.library.require(Session, session).moderator


def test_tab_goes_through_the_texts_of_a_case_and_no_letter_is_lost(hands: Hands) -> None:
    case = city_cases.add(hands.library, hands.event, Localised(fr="Une charte"))
    screen = hands.go("city_cases")
    hands.settle()
    names = ["summary", "context", "objective", "action"]
    screen.sheet.fields[names[0]].edit.setFocus()
    for name in names:
        assert hands.focus() is screen.sheet.fields[name].edit
        hands.write(f"words of the {name}")
        hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab, SHIFT)
    assert hands.focus() is screen.sheet.fields[names[-1]].edit
    hands.settle()
    kept = hands.library.require(type(case), case.id)

    assert [getattr(kept, name).exact("en") for name in names] == [
        f"words of the {name}" for name in names
    ]


def test_a_key_goes_through_the_languages_of_a_text(hands: Hands) -> None:
    city_cases.add(hands.library, hands.event, Localised(fr="Une charte"))
    field = hands.go("city_cases").sheet.fields["summary"]
    assert isinstance(field, LocalisedField)
    field.edit.setFocus()
    written = []
    for word in ("une ville", "one city", "مدينة"):
        hands.write(word)
        written.append(field.draft_slot())
        hands.press(Qt.Key.Key_Agrave if word == "one" else Qt.Key.Key_0, ALT)
        assert hands.focus() is field.edit

    hands.press(Qt.Key.Key_Tab)
    hands.settle()
    assert sorted(written) == ["ar", "en", "fr"]
    assert len(field.value().texts()) == 3


# Keys that are printed ---------------------------------------------------------------------------


def printed_keys(root: QWidget) -> dict[str, str]:
    """Return the keys on the buttons that can be seen, with the words of the button."""
    shown = [one for one in root.findChildren(Button) if one.isVisible() and one.keys]
    return {one.keys: one.accessibleName() for one in shown}


def override(widget: QWidget, keys: str) -> bool:
    """Say whether a text takes these keys for itself before any shortcut sees them."""
    from PySide6.QtGui import QKeySequence

    pressed = QKeySequence(keys)[0]
    event = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key(), pressed.keyboardModifiers())
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


OWN_KEYS = ("Return", "Esc", "Ctrl+Right", "Ctrl+Z")
"""Of the line itself, or words that everybody edits with."""


def test_no_text_takes_a_key_that_a_button_prints(hands: Hands) -> None:
    for place in PLACES:
        screen = hands.go(place)
        screen.focus_first()
        usual = hands.focus()
        texts = [
            one
            for one in screen.findChildren(QWidget)
            if isinstance(one, QLineEdit | QTextEdit | QPlainTextEdit)
            and not isinstance(one.parentWidget(), QKeySequenceEdit)
            and one.isVisible()
            and one.isEnabled()
        ]
        window = hands.program.window
        for widget in (usual, *texts[:4]):
            widget.setFocus()
            for keys, words in printed_keys(window).items():
                if keys not in OWN_KEYS:
                    assert not override(widget, keys), (place, keys, words, widget)


@pytest.mark.parametrize("place", PLACES)
def test_a_letter_typed_in_a_line_is_a_letter(hands: Hands, place: str) -> None:
    screen = hands.go(place)
    lines = [
        one
        for kind in (QLineEdit, QTextEdit, QPlainTextEdit)
        for one in screen.findChildren(kind)
        if one.isVisible() and one.isEnabled() and not one.isReadOnly()
    ]
    for line in lines[:3]:
        if isinstance(line.parentWidget(), QAbstractSpinBox):
            continue
        line.setFocus()
        if hands.focus() is not line:
            continue
        before = line.text() if isinstance(line, QLineEdit) else line.toPlainText()
        hands.write("em?l")
        after = line.text() if isinstance(line, QLineEdit) else line.toPlainText()
        assert len(after) == len(before) + 4 or "em?l" in after, (place, line)
        assert not hands.program.window.keys.isVisible()
    screen.leave()
    hands.settle()


def test_a_key_of_the_place_works_while_the_keyboard_is_on_the_rail(hands: Hands) -> None:
    screen = hands.go("recommendations")
    rail = hands.program.window.frame.rail  # type: ignore[union-attr]
    button = next(one for one in rail.findChildren(QWidget) if one.focusPolicy().value & 1)
    button.setFocus()
    hands.press(Qt.Key.Key_N, CONTROL)

    assert hands.focus() is screen.entry.line


def test_a_key_that_the_window_has_too_means_the_place(hands: Hands) -> None:
    hands.go("check_in")
    hands.press(Qt.Key.Key_F11)
    kiosk = hands.screen.kiosk
    assert kiosk.shown is not None
    assert not hands.program.window.isFullScreen()
    hands.qtbot.keyClick(kiosk.shown, Qt.Key.Key_X, CONTROL | SHIFT)
    hands.program.window.activateWindow()
    hands.until(hands.program.window.isActiveWindow)
    hands.go("programme")
    hands.press(Qt.Key.Key_F11)

    assert hands.program.window.isFullScreen()


def test_the_keys_of_the_place_rest_while_the_palette_is_open(hands: Hands) -> None:
    screen = hands.go("challenges")
    before = len(screen.board.columns)
    hands.press(Qt.Key.Key_K, CONTROL)
    assert hands.program.window.palette_box.isVisible()
    hands.press(Qt.Key.Key_G, CONTROL)
    assert len(screen.board.columns) == before

    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_G, CONTROL)
    assert len(screen.board.columns) == before + 1
    hands.settle()


AZERTY = dict(zip("1234567890", "&É\"'(-È_ÇÀ", strict=True))


def test_keys_with_digits_work_on_a_french_keyboard(hands: Hands) -> None:
    for number, place in enumerate(PLACES[:10]):
        key = Qt.Key(ord(AZERTY[str(number)]))
        hands.press(key, CONTROL)
        assert hands.place == place


def test_a_key_of_the_place_is_not_taken_by_the_digit_of_a_french_keyboard(hands: Hands) -> None:
    hands.go("learning_note")
    hands.press(Qt.Key.Key_Minus, CONTROL)

    assert hands.place == "learning_note"


def test_esc_closes_what_prints_it_while_the_entry_line_has_the_keyboard(hands: Hands) -> None:
    screen = hands.go("recommendations")
    window = hands.program.window
    window.show_message("Something to read")
    hands.write("words")
    hands.press(Qt.Key.Key_Escape)
    assert (hands.sentence(), screen.entry.text()) == ("", "words")
    hands.press(Qt.Key.Key_Escape)

    assert screen.entry.text() == ""
    assert hands.focus() is screen.entry.line


def test_esc_closes_a_sheet_while_the_keyboard_is_beside_it(hands: Hands) -> None:
    screen = hands.go("check_in")
    hands.press(Qt.Key.Key_N, CONTROL)
    assert screen.sheet.isVisible()
    screen.panel.line.setFocus()
    hands.press(Qt.Key.Key_Escape)

    assert not screen.sheet.isVisible()


def test_enter_admits_a_walk_in_from_every_field_of_its_sheet(hands: Hands) -> None:
    screen = hands.go("check_in")
    for number, name in enumerate(("place", "role", "gender", "photo", "function")):
        hands.press(Qt.Key.Key_N, CONTROL)
        screen.sheet.name.put(f"Ana Abad {number}")
        getattr(screen.sheet, name).setFocus()
        hands.press(Qt.Key.Key_Return)
        hands.settle()
        assert sum(one.walk_in for one in hands.found(Participant)) == number + 1, name
        assert not screen.sheet.isVisible()


def test_enter_in_the_name_of_a_walk_in_only_goes_on(hands: Hands) -> None:
    screen = hands.go("check_in")
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.write("Ana Abad")
    hands.press(Qt.Key.Key_Return)

    assert hands.focus() is screen.sheet.place.edit
    assert not any(one.walk_in for one in hands.found(Participant))
    screen.sheet.close_sheet()


def test_tab_stays_in_the_palette(hands: Hands) -> None:
    hands.go("recommendations")
    hands.press(Qt.Key.Key_P, CONTROL | SHIFT)
    box = hands.program.window.palette_box
    hands.press(Qt.Key.Key_Tab)
    assert box.list.currentIndex().row() == 1
    hands.press(Qt.Key.Key_Tab, SHIFT)

    assert box.list.currentIndex().row() == 0
    assert hands.focus() is box.line
    hands.press(Qt.Key.Key_Escape)


class GreedyLine(QLineEdit):
    """Takes every key for itself, as lines on X11 take Ctrl+U, Ctrl+K, Ctrl+E and Ctrl+D."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_a_key_of_the_place_wins_over_the_line_that_would_take_it(hands: Hands) -> None:
    screen = hands.go("check_in")
    line = GreedyLine(screen)
    line.show()
    line.setFocus()
    hands.press(Qt.Key.Key_N, CONTROL)
    assert screen.sheet.isVisible()
    screen.sheet.close_sheet()


def test_a_line_keeps_the_keys_that_everybody_edits_with(hands: Hands) -> None:
    screen = hands.go("programme")
    session = agenda.following(hands.library, hands.event)
    assert session is not None
    line = GreedyLine("two words", screen)
    line.show()
    line.setFocus()
    line.setCursorPosition(0)
    hands.press(Qt.Key.Key_Right, CONTROL)
    assert line.cursorPosition() > 0
    hands.press(Qt.Key.Key_A, CONTROL)
    assert line.selectedText() == "two words"

    assert not any(one.is_running for one in hands.found(Session))


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_a_chip_is_found_without_accents_and_capitals(hands: Hands, key: Qt.Key) -> None:
    cities = typing_a_city(hands, "seville")
    hands.press(key)
    hands.until(lambda: len(cities.value()) == 1)
    hands.until(lambda: cities.edit.text() == "")
    assert not cities.problem.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_what_names_no_chip_is_said_to_name_nothing(hands: Hands, key: Qt.Key) -> None:
    cities = typing_a_city(hands, "Atlantis")
    hands.press(key)
    assert "Atlantis" in cities.problem.text()
    assert cities.problem.isVisible()
    assert cities.edit.text() == "Atlantis"
    cities.edit.setFocus()
    hands.rewrite("Sev")
    assert not cities.problem.isVisible()


def typing_a_city(hands: Hands, words: str) -> ChipsField:
    """Type into the cities of a recommendation."""
    card = recommendations.add_from_line(hands.library, hands.event, "Train those elected")
    hands.go("recommendations")
    hands.settle()
    hands.screen.show_record(card.id)
    cities = hands.screen.panel.fields["cities"]
    assert isinstance(cities, ChipsField)
    cities.edit.setFocus()
    hands.write(words)
    return cities


@pytest.mark.parametrize("place", ["recommendations", "challenges"])
def test_shift_tab_with_an_open_list_goes_back_and_keeps_the_words(
    hands: Hands, place: str
) -> None:
    screen = hands.go(place)
    hands.write("Former @s")
    assert screen.entry.popup.isVisible()
    hands.press(Qt.Key.Key_Backtab, SHIFT)

    assert not screen.entry.popup.isVisible()
    assert screen.entry.text() == "Former @s"
    assert hands.focus() is not screen.entry.line
    assert screen.isAncestorOf(hands.focus())
