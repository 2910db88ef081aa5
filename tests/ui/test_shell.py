"""The frame around the screens: places, palette, keys, undo, saved at, languages."""

from collections.abc import Generator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities
from mc2cm_desk.ui.app import places
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.shell.entries import Entry
from mc2cm_desk.ui.shell.sheets.palette import Found
from mc2cm_desk.ui.shell.window import Window
from mc2cm_desk.ui.widgets.buttons.buttons import key_text

CONTROL = Qt.KeyboardModifier.ControlModifier
REAL_ENTRIES = places.entries
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


class Plain(Screen):
    """A screen with one line, to stand in any place."""

    kinds = (City,)

    def __init__(self, desk: Desk, event: str) -> None:
        super().__init__(desk, event)
        self.line = QLineEdit(self)
        self.column.addWidget(self.line)
        self.read, self.folded, self.record, self.done = 0, False, "", 0

    def refresh(self, changes: object) -> None:
        self.read += 1

    def screen_actions(self) -> list[Action]:
        return [Action("do-it", lambda: "Do the thing", self._do, "Ctrl+D")]

    def focus_first(self) -> None:
        self.line.setFocus()

    def set_compact(self, *, narrow: bool) -> None:
        self.folded = narrow

    def show_record(self, record: str) -> None:
        self.record = record

    def _do(self) -> None:
        self.done += 1


def _plain_entries() -> list[Entry]:
    return [replace(one, factory=Plain) for one in REAL_ENTRIES()]


def _home(desk: Desk) -> QWidget:
    return QWidget()


@pytest.fixture
def program(
    library: Library,
    seville: Event,
    dress: object,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Generator[Program]:
    monkeypatch.setattr(places, "entries", _plain_entries)
    monkeypatch.setattr(places, "home", _home)
    made = Program(library.folder)
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.take(library)
    yield made
    made.window.close()
    made.close()
    QCoreApplication.processEvents()


@pytest.fixture
def window(program: Program, seville: Event) -> Window:
    program.window.open_event(seville.id)
    return program.window


def _shown(window: Window) -> Plain:
    assert window.frame is not None
    shown = window.frame.shown()
    assert isinstance(shown, Plain)
    return shown


def _press(qtbot: QtBot, window: Window, key: Qt.Key, with_: Qt.KeyboardModifier = CONTROL) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, with_)


def test_control_and_a_number_go_through_the_places(window: Window, qtbot: QtBot) -> None:
    assert window.frame is not None
    went: list[str] = []
    for number in range(10):
        _press(qtbot, window, Qt.Key(Qt.Key.Key_0 + number))
        went.append(window.frame.place)

    assert went == [entry.id for entry in places.entries()][:10]


def test_a_screen_is_made_when_it_is_opened_and_only_once(window: Window, qtbot: QtBot) -> None:
    assert window.frame is not None
    first = _shown(window)
    _press(qtbot, window, Qt.Key.Key_5)
    second = _shown(window)
    _press(qtbot, window, Qt.Key.Key_1)

    assert _shown(window) is first
    assert first is not second
    assert len(window.frame.screens) == 2


def test_only_a_screen_that_is_seen_reads_again_the_other_one_later(
    window: Window, program: Program, qtbot: QtBot
) -> None:
    behind = _shown(window)
    _press(qtbot, window, Qt.Key.Key_2)
    seen = _shown(window)
    assert program.desk is not None
    with qtbot.waitSignal(program.desk.changed):
        program.desk.write(window, lambda library: cities.ensure(library, "Naples"))
    assert (seen.read, behind.read) == (1, 0)
    _press(qtbot, window, Qt.Key.Key_1)

    assert behind.read == 1


def test_counts_states_and_the_time_of_saving_stand_in_the_rail(
    window: Window, program: Program, qtbot: QtBot
) -> None:
    assert window.frame is not None
    rail = window.frame.rail
    qtbot.waitUntil(lambda: "5" in rail.items["participants"].accessibleName())
    assert program.desk is not None
    program.desk.write(window, lambda library: cities.ensure(library, "Naples"))
    qtbot.waitUntil(lambda: "Saved" in rail.saved.text())

    assert "Rebalancing the narrative" in rail.subtitle.text()
    assert "not started" in rail.items["challenges"].accessibleName()


@pytest.mark.parametrize("text_size", [100, 150])
def test_the_rail_never_scrolls_at_768_pixels(
    window: Window, dress: object, qtbot: QtBot, text_size: int
) -> None:
    assert callable(dress)
    dress("fr", "light", text_size)
    QCoreApplication.processEvents()
    assert window.frame is not None
    rail = window.frame.rail
    last = rail.small_items["preferences"]
    bottom = last.mapTo(rail, last.rect().bottomLeft()).y()

    assert window.height() == 768
    assert bottom <= rail.height()
    assert all(item.height() >= 18 for item in rail.items.values())


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Z, CONTROL_SHIFT), (Qt.Key.Key_Y, CONTROL)])
def test_undo_and_redo_say_what_they_did(
    window: Window, program: Program, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    desk = program.desk
    assert desk is not None
    with qtbot.waitSignal(desk.changed):
        desk.write(window, lambda library: cities.ensure(library, "Naples"))
    window.setFocus()
    _press(qtbot, window, Qt.Key.Key_Z)
    qtbot.waitUntil(window.toast.isVisible)
    undone = window.toast.words.text()
    _press(qtbot, window, key, held)
    qtbot.waitUntil(lambda: window.toast.words.text() != undone)

    assert undone == "Undone: add a city"
    assert window.toast.words.text() == "Redone: add a city"


@pytest.fixture
def only_read(
    library: Library,
    dress: object,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Generator[Program]:
    monkeypatch.setattr(places, "entries", _plain_entries)
    monkeypatch.setattr(places, "home", _home)
    made = Program(library.folder)
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.take(Library.open(library.folder, read_only=True))
    yield made
    made.window.close()
    made.close()
    QCoreApplication.processEvents()


def test_the_rail_says_all_the_time_that_a_library_is_only_read(
    seville: Event, only_read: Program
) -> None:
    window = only_read.window
    window.open_event(seville.id)
    assert window.frame is not None
    assert "Read only" in window.frame.rail.saved.text()

    assert only_read.desk is not None
    only_read.desk.saved.emit(only_read.desk.library.now())
    assert "Read only" in window.frame.rail.saved.text()


def test_control_z_in_a_field_undoes_its_letters_first_and_then_what_was_saved(
    window: Window, program: Program, qtbot: QtBot
) -> None:
    desk, line = program.desk, _shown(window).line
    assert desk is not None
    with qtbot.waitSignal(desk.changed):
        desk.write(window, lambda library: cities.ensure(library, "Naples"))
    qtbot.keyClicks(line, "abc")
    _press(qtbot, window, Qt.Key.Key_Z)
    assert line.text() == ""
    with qtbot.waitSignal(desk.changed):
        _press(qtbot, window, Qt.Key.Key_Z)

    assert "Naples" not in [city.name.exact("fr") for city in desk.library.find(City)]


def test_control_y_in_a_field_redoes_its_letters(window: Window, qtbot: QtBot) -> None:
    line = _shown(window).line
    qtbot.keyClicks(line, "abc")
    _press(qtbot, window, Qt.Key.Key_Z)
    assert line.text() == ""

    _press(qtbot, window, Qt.Key.Key_Y)
    assert line.text() == "abc"


def test_the_sheet_of_keys_names_both_keys_of_redo(window: Window) -> None:
    window.show_keys()
    words = [one.text() for one in window.keys.findChildren(QLabel)]
    assert f"{key_text('Ctrl+Shift+Z')} · {key_text('Ctrl+Y')}" in words


def test_the_settings_can_be_opened_without_an_event(window: Window, program: Program) -> None:
    window.show_home()
    program.open_preferences()
    screen = next(one for one in window.findChildren(Plain) if not one.event_id)

    assert screen.isVisible()
    assert window.frame is None


def test_the_palette_finds_an_action_by_a_part_of_its_words(window: Window, qtbot: QtBot) -> None:
    _press(qtbot, window, Qt.Key.Key_P, CONTROL_SHIFT)
    box = window.palette_box
    assert box.isVisible()
    qtbot.keyClicks(box.line, "do thing")
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _shown(window).done == 1)

    assert not box.isVisible()


def test_search_finds_what_was_typed_and_goes_there(window: Window, qtbot: QtBot) -> None:
    _press(qtbot, window, Qt.Key.Key_K)
    box = window.palette_box
    qtbot.keyClicks(box.line, "participante 03")
    qtbot.waitUntil(lambda: bool(box.hits))
    hit = box.hits[0]
    qtbot.keyClick(box.line, Qt.Key.Key_Return)

    assert isinstance(hit, Found)
    assert window.frame is not None
    assert window.frame.place == "participants"
    assert _shown(window).record == hit.record


def test_the_palette_runs_the_chosen_one_of_two_actions_with_one_name(
    window: Window, qtbot: QtBot
) -> None:
    shown = _shown(window)
    ran: list[str] = []
    window.actions_known.register(
        shown,
        [
            Action("same", lambda: "Zebra crossing", lambda: ran.append("first")),
            Action("same", lambda: "Zebra painting", lambda: ran.append("second")),
        ],
    )
    for typed in ("zebra crossing", "zebra painting"):
        _press(qtbot, window, Qt.Key.Key_P, CONTROL_SHIFT)
        qtbot.keyClicks(window.palette_box.line, typed)
        qtbot.keyClick(window.palette_box.line, Qt.Key.Key_Return)
        qtbot.waitUntil(window.palette_box.isHidden)
        QCoreApplication.processEvents()

    assert ran == ["first", "second"]


def test_escape_leaves_the_palette_and_gives_the_keyboard_back(
    window: Window, qtbot: QtBot
) -> None:
    _press(qtbot, window, Qt.Key.Key_K)
    qtbot.keyClick(window.palette_box.line, Qt.Key.Key_Escape)

    assert not window.palette_box.isVisible()
    assert window.focusWidget() is _shown(window).line


def test_a_question_mark_typed_in_a_line_is_a_question_mark(window: Window, qtbot: QtBot) -> None:
    line = _shown(window).line
    qtbot.keyClicks(line, "why?")

    assert line.text() == "why?"
    assert not window.keys.isVisible()


def test_the_sheet_of_keys_lists_those_of_the_screen_too(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    from PySide6.QtWidgets import QLabel

    words = {label.text() for label in window.keys.findChildren(QLabel)}

    assert window.keys.isVisible()
    assert {"Do the thing", "Ctrl D", "Undo", "Ctrl Z"} <= words


def test_f6_goes_round_the_parts_of_the_window(window: Window, qtbot: QtBot) -> None:
    assert window.frame is not None
    parts = window.frame.regions()
    visited: list[int] = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F6)
        focused = window.focusWidget()
        visited.append(next(i for i, part in enumerate(parts) if part.isAncestorOf(focused)))

    assert visited == [0, 1, 2, 0]


def test_a_narrow_window_folds_and_a_wide_one_unfolds(window: Window) -> None:
    assert window.frame is not None
    window.resize(1024, 700)
    QCoreApplication.processEvents()
    assert window.frame.rail.width() < 100
    assert not _shown(window).folded
    window.resize(900, 700)
    QCoreApplication.processEvents()
    assert _shown(window).folded
    window.resize(1366, 768)
    QCoreApplication.processEvents()

    assert not _shown(window).folded
    assert window.frame.rail.width() > 200


def test_a_refusal_is_a_sentence_under_the_top_bar(
    window: Window, program: Program, qtbot: QtBot
) -> None:
    desk = program.desk
    assert desk is not None
    assert window.frame is not None
    desk.write(window, lambda library: library.require(City, "nobody"))
    strip = window.frame.strip
    qtbot.waitUntil(lambda: bool(strip.sentence()))

    assert "gone" not in strip.sentence()
    assert " " in strip.sentence()


def test_a_fault_leaves_a_report_and_says_that_nothing_is_lost(
    window: Window, program: Program, library: Library
) -> None:
    program.show_fault(ZeroDivisionError("a fault of ours"))
    assert window.frame is not None
    reports = list((library.folder / "reports").glob("*.txt"))

    assert "Nothing you typed is lost" in window.frame.strip.sentence()
    assert "a fault of ours" in reports[0].read_text(encoding="utf-8")


def test_the_language_changes_at_once(window: Window, program: Program) -> None:
    program.set_language("ar")
    QCoreApplication.processEvents()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.frame is not None
    assert window.frame.rail.x() > window.frame.top_bar.x()
    assert languages.current() == "ar"


def test_home_is_one_key_away(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)

    assert window.frame is None


def test_escape_closes_the_strip_at_home(window: Window, qtbot: QtBot) -> None:
    window.show_home()
    window.show_message("Something to read.")
    qtbot.keyClick(window, Qt.Key.Key_Escape)

    assert window.home_strip.sentence() == ""
