"""Every place of the window: each control has a name, Tab reaches it, nothing is too wide."""

import pytest
from hands import MOST_TABS, PLACES, Hands
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from mc2cm_desk.ui.projector.screen import ProjectorWindow
from mc2cm_desk.ui.theme.tokens import TARGET

TAB = Qt.FocusPolicy.TabFocus.value


@pytest.fixture(params=["home", *PLACES])
def place(request: pytest.FixtureRequest, scene: Hands) -> str:
    """Each place in turn, with something chosen in it."""
    if request.param == "home":
        scene.program.window.show_home()
    else:
        scene.program.window.open_event(scene.event, request.param)
    scene.settle()
    if request.param in ("challenges", "recommendations"):
        scene.screen.board.focus_cards()
    elif request.param in ("programme", "participants"):
        part = scene.screen.week if request.param == "programme" else scene.screen.table
        part.setFocus()
        scene.press(Qt.Key.Key_Down)
    scene.settle()
    return request.param


def tab_stops(window: QWidget) -> list[QWidget]:
    """Return what Tab must come to: seen, usable, and asking for the keyboard."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy().value & TAB
        and one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and one.focusProxy() is None
    ]


def called(widget: QWidget) -> str:
    """Return a word for a widget in the message of a failed test."""
    line = [type(widget).__name__, widget.objectName(), widget.accessibleName()]
    parent = widget.parentWidget()
    while parent is not None and parent is not widget.window():
        line.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(word for word in line if word)


def test_each_action_has_an_id_of_its_own(scene: Hands, place: str) -> None:
    ids = [action.id for action in scene.program.window.actions_known.available()]

    assert sorted(ids) == sorted(set(ids))


def test_each_control_has_a_name_for_who_cannot_see_it(scene: Hands, place: str) -> None:
    nameless = []
    for one in tab_stops(scene.program.window):
        spoken = QAccessible.queryAccessibleInterface(one)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            nameless.append(called(one))

    assert nameless == []


def test_each_cell_of_a_table_has_a_name_too(scene: Hands, place: str) -> None:
    nameless = []
    for view in scene.program.window.findChildren(QAbstractItemView):
        # A header is read with its table, as the headings of the columns.
        if not view.isVisible() or isinstance(view, QHeaderView):
            continue
        spoken = QAccessible.queryAccessibleInterface(view)
        cells = [spoken.child(number) for number in range(min(spoken.childCount(), 100))]
        nameless += [
            called(view)
            for one in cells
            if one
            and one.role() is not QAccessible.Role.Pane
            and not one.text(QAccessible.Text.Name).strip()
        ]

    assert nameless == []


def test_each_thing_that_is_clicked_is_large_enough(scene: Hands, place: str) -> None:
    small = [
        f"{called(one)} {one.width()} x {one.height()}"
        for one in scene.program.window.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QComboBox | QAbstractSpinBox)
        and one.isVisible()
        and min(one.width(), one.height()) < TARGET
    ]

    assert small == []


def test_tab_comes_to_each_control_and_goes_on(scene: Hands, place: str) -> None:
    window = scene.program.window
    # From the rail, so that what a card shows is passed after the card was chosen.
    if window.frame is not None:
        window.frame.rail.focus_place()
    visited: list[QWidget] = []
    for _ in range(MOST_TABS):
        scene.qtbot.keyClick(scene.focus(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        if visited and here is visited[0]:
            break
        visited.append(here)

    assert sorted(called(one) for one in set(tab_stops(window)) - set(visited)) == []


def test_nothing_stands_outside_1366_pixels(scene: Hands, place: str) -> None:
    window = scene.program.window
    outside = []
    for one in window.findChildren(QWidget):
        if not one.isVisible() or one.window() is not window or _scrolls_sideways(one):
            continue
        first = one.mapTo(window, QPoint(0, 0)).x()
        if first < 0 or first + one.width() > window.width():
            outside.append(called(one))

    assert window.width() == 1366
    assert outside == []


def _scrolls_sideways(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
            never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            shown = area.horizontalScrollBarPolicy() != never
            return shown or not isinstance(area, QScrollArea)
        parent = parent.parentWidget()
    return False


def test_the_projector_shows_its_pages_without_controls(scene: Hands) -> None:
    scene.press(Qt.Key.Key_F5)
    (projector,) = (
        one for one in QApplication.topLevelWidgets() if isinstance(one, ProjectorWindow)
    )
    assert projector.isVisible()
    for page in range(projector.pages.count()):
        assert projector.pages.currentIndex() == page
        assert projector.minimumSizeHint().width() <= 1366
        scene.qtbot.keyClick(projector, Qt.Key.Key_Right)
    scene.qtbot.keyClick(projector, Qt.Key.Key_Escape)

    assert not projector.isVisible()
    assert scene.faults == []


def test_a_field_that_nobody_typed_in_leaves_undo_to_the_window(scene: Hands, place: str) -> None:
    window = scene.program.window
    lines = [one for one in window.findChildren(QLineEdit) if one.isUndoAvailable()]
    texts = [
        one
        for one in (*window.findChildren(QTextEdit), *window.findChildren(QPlainTextEdit))
        if one.document().isUndoAvailable()
    ]

    assert [called(one) for one in (*lines, *texts)] == []
