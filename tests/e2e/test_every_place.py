"""Every place of the window: each control has a name, Tab reaches it, nothing is too wide."""

from collections import Counter

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
from mc2cm_desk.ui.shell.window import Window
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


def shared_action_ids(window: Window) -> list[str]:
    """Return the ids that several actions have."""
    ids = Counter(action.id for action in window.actions_known.available())
    return [one for one, times in ids.items() if times > 1]


def nameless_controls(window: Window) -> list[str]:
    """Return the controls that have no name for who cannot see them."""
    nameless = []
    for one in tab_stops(window):
        spoken = QAccessible.queryAccessibleInterface(one)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            nameless.append(called(one))
    return nameless


def nameless_cells(window: Window) -> list[str]:
    """Return the lists and tables with cells that have no name."""
    nameless = []
    for view in window.findChildren(QAbstractItemView):
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
    return nameless


def small_targets(window: Window) -> list[str]:
    """Return what is clicked and too small for it."""
    return [
        f"{called(one)} {one.width()} x {one.height()}"
        for one in window.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QComboBox | QAbstractSpinBox)
        and one.isVisible()
        and min(one.width(), one.height()) < TARGET
    ]


def outside_the_window(window: Window) -> list[str]:
    """Return what stands beyond the leading or trailing edge."""
    outside = []
    for one in window.findChildren(QWidget):
        if not one.isVisible() or one.window() is not window or _scrolls_sideways(one):
            continue
        first = one.mapTo(window, QPoint(0, 0)).x()
        if first < 0 or first + one.width() > window.width():
            outside.append(called(one))
    return outside


def fields_with_own_undo(window: Window) -> list[str]:
    """Return the fields that would take Ctrl+Z although nobody typed in them."""
    lines = [one for one in window.findChildren(QLineEdit) if one.isUndoAvailable()]
    texts = [
        one
        for one in (*window.findChildren(QTextEdit), *window.findChildren(QPlainTextEdit))
        if one.document().isUndoAvailable()
    ]
    return [called(one) for one in (*lines, *texts)]


def stops_without_tab(scene: Hands) -> list[str]:
    """Press Tab until it comes round; return what it did not come to."""
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
    return sorted(called(one) for one in set(tab_stops(window)) - set(visited))


CHECKS = (
    shared_action_ids,
    nameless_controls,
    nameless_cells,
    small_targets,
    outside_the_window,
    fields_with_own_undo,
)


def test_a_place_is_named_reached_and_held_by_a_window_of_1366(scene: Hands, place: str) -> None:
    window = scene.program.window
    assert window.width() == 1366
    faults = {check.__name__: check(window) for check in CHECKS}
    # Last: it goes on to other things in the place.
    faults["stops_without_tab"] = stops_without_tab(scene)

    assert {name: found for name, found in faults.items() if found} == {}


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
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, ProjectorWindow) and one.isVisible()
    )
    assert projector.isVisible()
    for page in range(projector.pages.count()):
        assert projector.pages.currentIndex() == page
        assert projector.minimumSizeHint().width() <= 1366
        scene.qtbot.keyClick(projector, Qt.Key.Key_Right)
    scene.qtbot.keyClick(projector, Qt.Key.Key_Escape)

    assert not projector.isVisible()
    assert scene.faults == []
