"""What tests of the whole may ask for: the demonstration in the window, in two languages."""

import shutil
from collections.abc import Generator
from pathlib import Path

import pytest
from hands import Hands, sitting
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.core.tasks import read_guard
from mc2cm_desk.ui.core.tasks.garbage import GarbageCollector


@pytest.fixture(params=["fr", "ar"])
def scene(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    shown_event: Path,
) -> Generator[Hands]:
    """The window on the demonstration, in French and in Arabic."""
    shutil.copytree(shown_event, tmp_path / "library")
    library = Library.open(tmp_path / "library")
    event = library.find(Event)[0].id
    with sitting(library, event, request.param, qapp, qtbot) as hands:
        yield hands


@pytest.fixture(params=["fr", "ar"])
def empty_scene(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Generator[Hands]:
    """The window on a library in which nothing is yet."""
    library = Library.open(tmp_path / "library")
    with sitting(library, "", request.param, qapp, qtbot) as hands:
        yield hands


@pytest.fixture(autouse=True)
def garbage_goes_in_the_thread_of_the_window(qapp: QApplication) -> Generator[None]:
    """Collect as the program does: never in a thread that is not the window's."""
    collector = GarbageCollector(qapp)
    yield
    collector.collect()
    collector.close()
    collector.deleteLater()


@pytest.fixture(autouse=True)
def no_reads_in_the_thread_of_the_window() -> Generator[None]:
    """Fail where a screen or a widget reads the library instead of asking `Desk.query`."""
    remove = read_guard.install()
    yield
    remove()
