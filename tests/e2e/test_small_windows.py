"""Every place in small windows and with large text: nothing is cut, nothing lies over another."""

import shutil
from itertools import combinations
from pathlib import Path

import pytest
from hands import PLACES, Hands, sitting
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.widgets.layout.beside import Beside
from mc2cm_desk.ui.widgets.layout.scrolled import Roomy
from mc2cm_desk.ui.widgets.tables.filters import FilterRow
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry

SIZES = (
    (1024, 622, 100),
    (1024, 622, 130),
    (1366, 690, 130),
    (1366, 690, 150),
    (1920, 1002, 150),
)
"""Pixels inside the frame of a window over a task bar, and the size of the text in percent."""
BESIDE = ("programme", "participants", "challenges", "field_visit", "recommendations")
"""Places whose panel stands beside the page."""


def called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QPushButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text or widget.objectName()!r}"


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def scrolls(widget: QWidget) -> bool:
    """Say whether a widget lies in a part that scrolls, other than the page as a whole."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea) and not isinstance(above, Roomy):
            return True
        above = above.parentWidget()
    return False


def seen(window: QWidget) -> list[QWidget]:
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.window() is window and not one.size().isEmpty()
    ]


def faults(window: QWidget) -> list[str]:
    """Return what is wrong with the place that is shown."""
    found: list[str] = []
    whole = window.rect()
    for one in seen(window):
        box = place_of(one, window)
        if isinstance(one, QuickEntry) and not scrolls(one) and not whole.contains(box):
            found.append(f"{called(one)} is not wholly in the window")
        if isinstance(one, Roomy):
            page = one.widget()
            if page is not None and page.width() > one.viewport().width():
                found.append(f"the page is {page.width()} wide in {one.viewport().width()}")
        if (box.left() < 0 or box.right() > whole.right()) and not scrolls(one):
            found.append(f"{called(one)} reaches out of the window")
        kinds = QPushButton | QLineEdit | FilterRow
        if isinstance(one, kinds) and one.width() < one.minimumSizeHint().width():
            found.append(f"{called(one)} is cut: {one.width()} pixels wide")
        found += overlaps(one)
    return found


def overlaps(parent: QWidget) -> list[str]:
    """Return which children of a widget lie over one another."""
    layout = parent.layout()
    if isinstance(parent, QScrollArea | Beside) or layout is None:
        return []
    laid = [layout.itemAt(index) for index in range(layout.count())]
    widgets = [item.widget() for item in laid if item is not None]
    shown = [one for one in widgets if one and one.isVisible() and not isinstance(one, QFrame)]
    return [
        f"{called(one)} lies over {called(other)}"
        for one, other in combinations(shown, 2)
        if one.geometry().intersects(other.geometry())
    ]


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", SIZES, ids=lambda one: "x".join(map(str, one)))
def test_every_place_has_room(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    shown_event: Path,
    language: str,
    size: tuple[int, int, int],
) -> None:
    shutil.copytree(shown_event, tmp_path / "library")
    library = Library.open(tmp_path / "library")
    event = library.find(Event)[0].id
    wide, tall, text = size
    with sitting(library, event, language, qapp, qtbot, size=(wide, tall), text_size=text) as hands:
        window = hands.program.window
        wrong: dict[str, list[str]] = {}
        window.show_home()
        hands.settle()
        wrong["home"] = faults(window)
        for place in PLACES:
            window.open_event(event, place)
            hands.settle()
            wrong[place] = faults(window)
            if place in BESIDE and text * 1000 <= wide * 100:
                assert beside(hands), f"{place} has no panel"
        assert window.size().toTuple() == (wide, tall)

    assert {place: found for place, found in wrong.items() if found} == {}


def beside(hands: Hands) -> bool:
    """Say whether the panel of the place can be seen beside the page."""
    body: Beside = hands.screen.body
    return not body.is_folded and hands.screen.panel.isVisible()
