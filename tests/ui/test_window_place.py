"""The window opens on what the screen has to give, and where it was left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.shell import placement
from mc2cm_desk.ui.shell.placement import FIRST_SIZE, FRAME, first_geometry

Dress = Callable[..., None]
LARGE = QRect(0, 0, 1920, 1032)
SMALL = QRect(0, 0, 1366, 720)
SECOND = QRect(1920, 0, 1280, 1024)


def with_frame(box: QRect) -> QRect:
    side = FRAME.width() // 2
    return box.adjusted(-side, -(FRAME.height() - side), side, side)


def test_a_large_screen_shows_the_window_in_its_first_size() -> None:
    box, fills = first_geometry(None, [LARGE])

    assert box.size() == QSize(*FIRST_SIZE)
    assert not fills
    assert LARGE.contains(with_frame(box))


@pytest.mark.parametrize("room", [SMALL, QRect(0, 0, 1024, 652), QRect(60, 30, 1306, 690)])
def test_a_small_screen_is_filled_and_its_bars_cover_nothing(room: QRect) -> None:
    box, fills = first_geometry(None, [room])

    assert fills
    assert room.contains(with_frame(box))


def test_the_window_opens_where_it_was_left() -> None:
    kept = QRect(2000, 100, 1100, 800)

    assert first_geometry(kept, [LARGE, SECOND]) == (kept, False)


def test_a_place_on_a_screen_that_is_gone_is_forgotten() -> None:
    box, _fills = first_geometry(QRect(2000, 100, 1100, 800), [LARGE])

    assert LARGE.contains(with_frame(box))


def test_a_window_that_was_larger_than_the_screen_of_today_is_made_smaller() -> None:
    box, _fills = first_geometry(QRect(0, 0, 1900, 1000), [SMALL])

    assert SMALL.contains(with_frame(box))


def test_what_was_kept_is_read_again(qtbot: QtBot, dress: Dress) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    window = QWidget()
    qtbot.addWidget(window)
    box = QRect(room.topLeft() + QPoint(40, 50), QSize(500, 400))
    window.setGeometry(box)
    window.show()
    qtbot.waitExposed(window)
    placement.remember(window)

    other = QWidget()
    qtbot.addWidget(other)
    placement.place(other)

    assert other.geometry() == box


def test_a_window_that_reaches_under_a_bar_is_brought_back(qtbot: QtBot, dress: Dress) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    window = QWidget()
    qtbot.addWidget(window)
    window.setMinimumSize(room.size())
    window.setGeometry(QRect(room.topLeft() + QPoint(20, 30), room.size()))
    window.show()
    qtbot.waitExposed(window)

    placement.fit(window)

    qtbot.waitUntil(lambda: room.contains(window.frameGeometry()))
