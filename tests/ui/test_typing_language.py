"""What is typed goes under the language in which it is written, whatever the window speaks."""

from collections.abc import Generator

import pytest
from hands import ALT, CONTROL, Hands, sitting
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.widgets.fields.text import LocalisedField
from mc2cm_desk.ui.widgets.typing import typing_language
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry

FRENCH = "Former les agents"
ENGLISH = "Train the staff"
ARABIC = "تدريب الموظفين"


@pytest.fixture(autouse=True)
def nothing_typed_before() -> Generator[None]:
    typing_language.remember("fr")
    yield
    typing_language.remember("")


def type_words(widget: QWidget, words: str) -> None:
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            )


@pytest.fixture
def entry(dress: object, qtbot: QtBot) -> QuickEntry:
    made = QuickEntry()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


@pytest.fixture
def field(dress: object, qtbot: QtBot) -> LocalisedField:
    made = LocalisedField("title")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_value(EMPTY)
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("words", "language"), [(FRENCH, "fr"), (ENGLISH, "en"), (ARABIC, "ar"), ("@lyon #data", "fr")]
)
def test_the_chip_of_a_line_follows_what_is_typed(
    entry: QuickEntry, qtbot: QtBot, words: str, language: str
) -> None:
    type_words(entry.line, words)
    assert entry.chip.language == language
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert entry.entered_language == language


def test_one_key_puts_the_line_under_another_language_until_it_is_sent(
    entry: QuickEntry, qtbot: QtBot
) -> None:
    type_words(entry.line, FRENCH)
    qtbot.keyClick(entry.line, Qt.Key.Key_0, ALT)
    assert entry.chip.language == "en"
    type_words(entry.line, " de la ville")
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert entry.entered_language == "en"

    type_words(entry.line, ARABIC)
    assert entry.chip.language == "ar"


def test_the_key_works_on_a_french_keyboard_and_by_the_mouse(
    entry: QuickEntry, qtbot: QtBot
) -> None:
    qtbot.keyClick(entry.line, Qt.Key.Key_Agrave, ALT)
    assert entry.text() == ""
    assert entry.language == "en"
    qtbot.mouseClick(entry.chip, Qt.MouseButton.LeftButton)
    assert entry.language == "ar"
    assert entry.line.hasFocus()


def test_words_that_do_not_tell_have_the_language_of_the_line_before(
    entry: QuickEntry, qtbot: QtBot
) -> None:
    type_words(entry.line, ARABIC)
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    type_words(entry.line, "MC2CM")
    assert entry.language == "ar"


def test_a_refused_line_comes_back_under_its_language(entry: QuickEntry) -> None:
    entry.give_back("MC2CM", "ar")
    assert entry.language == "ar"


def test_a_screen_reader_hears_the_language_and_tab_passes_over_the_chip(
    entry: QuickEntry,
) -> None:
    type_words(entry.line, ARABIC)
    assert "العربية" in entry.chip.accessibleName()
    assert entry.chip.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("words", [FRENCH, ENGLISH, ARABIC])
def test_a_new_text_goes_under_the_language_of_its_words(field: LocalisedField, words: str) -> None:
    language = {FRENCH: "fr", ENGLISH: "en", ARABIC: "ar"}[words]
    type_words(field.edit, f"{words} ")
    assert field.value() == Localised.of(language, words)
    assert [code for code, tab in field.tabs().items() if tab.isChecked()] == [language]
    assert field.sign.isVisible() == (language != "fr")


def test_a_moved_text_is_committed(field: LocalisedField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.committed) as told:
        type_words(field.edit, ARABIC)
        field.flush()
    assert told.args == ["title", Localised(ar=ARABIC)]


def test_arabic_reads_from_its_side_as_soon_as_it_is_typed(field: LocalisedField) -> None:
    type_words(field.edit, ARABIC[:1])
    assert field.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_text_that_stood_there_is_not_moved_by_a_word_in_another_language(
    field: LocalisedField, qtbot: QtBot
) -> None:
    field.show_value(Localised(fr="Bonjour à tous"))
    qtbot.keyClick(field.edit, Qt.Key.Key_End, CONTROL)
    type_words(field.edit, f" {ARABIC} {ARABIC} {ARABIC} {ARABIC}")
    assert field.value().exact("ar") == ""


@pytest.mark.parametrize(
    ("words", "after"),
    [
        (ARABIC, Localised(ar=ARABIC)),
        # A wording is a translation, or a correction in which a person is free.
        (ENGLISH, Localised(fr=ENGLISH)),
    ],
)
def test_other_letters_in_place_of_the_whole_text_go_under_their_language(
    field: LocalisedField, qtbot: QtBot, words: str, after: Localised
) -> None:
    field.show_value(Localised(fr="Ouverture"))
    qtbot.keyClick(field.edit, Qt.Key.Key_A, CONTROL)
    type_words(field.edit, f"{words} ")
    assert field.value() == after


def test_words_typed_in_place_of_what_the_program_proposed_are_a_new_text(
    field: LocalisedField, qtbot: QtBot
) -> None:
    field.show_value(Localised(fr="Nouvelle session"))
    field.propose()
    qtbot.keyClick(field.edit, Qt.Key.Key_A, CONTROL)
    type_words(field.edit, f"{ENGLISH} ")
    assert field.value() == Localised(en=ENGLISH)


def test_nothing_that_stands_under_a_language_is_overwritten(field: LocalisedField) -> None:
    field.show_value(Localised(ar="نص"))
    field.show_language("fr")
    type_words(field.edit, ARABIC)
    assert field.value() == Localised(fr=ARABIC, ar="نص")


def test_a_language_chosen_by_its_chip_stays_for_what_could_be_both(
    field: LocalisedField, qtbot: QtBot
) -> None:
    qtbot.mouseClick(field.tabs()["en"], Qt.MouseButton.LeftButton)
    type_words(field.edit, FRENCH)
    assert field.value() == Localised(en=FRENCH)


def test_one_key_puts_what_is_typed_under_the_next_free_language(
    field: LocalisedField, qtbot: QtBot
) -> None:
    field.show_value(Localised(en="Podcast (English)"))
    field.show_language("fr")
    type_words(field.edit, "Podcast")
    qtbot.keyClick(field.edit, Qt.Key.Key_0, ALT)
    assert field.value() == Localised(en="Podcast (English)", ar="Podcast")
    qtbot.keyClick(field.edit, Qt.Key.Key_0, ALT)
    assert field.value() == Localised(fr="Podcast", en="Podcast (English)")


def test_the_key_goes_to_the_next_language_where_a_text_is_under_its_own(
    field: LocalisedField, qtbot: QtBot
) -> None:
    type_words(field.edit, FRENCH)
    qtbot.keyClick(field.edit, Qt.Key.Key_0, ALT)
    type_words(field.edit, ENGLISH)
    assert field.value() == Localised(fr=FRENCH, en=ENGLISH)


def test_an_empty_text_awaits_the_language_typed_last(field: LocalisedField) -> None:
    typing_language.remember("ar")
    field.show_value(Localised(fr="x"))
    field.show_value(EMPTY)
    type_words(field.edit, "MC2CM")
    assert field.value() == Localised(ar="MC2CM")


@pytest.mark.parametrize("window", ["en", "ar"])
def test_lines_typed_in_a_window_of_another_language_are_kept_under_their_own(
    library: Library, seville: Event, qapp: QApplication, qtbot: QtBot, window: str
) -> None:
    with sitting(library, seville.id, window, qapp, qtbot) as hands:
        hands.go("recommendations")
        for line in (FRENCH, ARABIC, ENGLISH):
            hands.write(line)
            hands.press(Qt.Key.Key_Return)
        assert {(one.text, one.language) for one in hands.found(Recommendation)} == {
            (Localised(fr=FRENCH), "fr"),
            (Localised(ar=ARABIC), "ar"),
            (Localised(en=ENGLISH), "en"),
        }


def test_the_language_chosen_by_key_is_stored_and_the_next_time_taken(hands: Hands) -> None:
    hands.go("recommendations")
    hands.write("MC2CM 2021")
    assert hands.screen.entry.language == "fr"
    hands.press(Qt.Key.Key_0, ALT)
    hands.press(Qt.Key.Key_Return)
    (said,) = hands.found(Recommendation)
    assert (said.text, said.language) == (Localised(en="MC2CM 2021"), "en")

    typing_language.remember("")
    assert hands.come_back().entry.language == "en"


def test_a_title_typed_over_the_proposed_one_goes_under_its_language(hands: Hands) -> None:
    hands.go("city_cases")
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.rewrite(ARABIC)
    hands.press(Qt.Key.Key_Tab)
    hands.settle()
    assert [one.title for one in hands.found(CityCase)] == [Localised(ar=ARABIC)]
