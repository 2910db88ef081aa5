"""What tests of the window may ask for: a dressed application, a desk, nothing left behind."""

from collections.abc import Callable, Generator

import pytest
from hands import Hands, sitting
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import read_guard
from mc2cm_desk.ui.core.tasks.garbage import GarbageCollector
from mc2cm_desk.ui.theme import fonts, look

Dress = Callable[..., None]


@pytest.fixture
def dress(qapp: QApplication) -> Generator[Dress]:
    """Put the program into a language and a theme; English and light again afterwards."""

    def put_on(language: str = "en", theme: str = "light", text_size: int = 100) -> None:
        fonts.load()
        languages.apply(qapp, language)
        look.apply(qapp, theme, text_size)

    put_on()
    yield put_on
    languages.apply(qapp, "en")


@pytest.fixture
def desk(library: Library, dress: Dress) -> Generator[Desk]:
    """The desk of the library of this test."""
    made = Desk(library)
    yield made
    made.close()
    QCoreApplication.processEvents()


@pytest.fixture
def hands(library: Library, seville: Event, qapp: QApplication, qtbot: QtBot) -> Generator[Hands]:
    """Hands before the whole window, at a small event, in English."""
    with sitting(library, seville.id, "en", qapp, qtbot) as made:
        yield made


@pytest.fixture(autouse=True)
def garbage_goes_in_the_thread_of_the_window(qapp: QApplication) -> Generator[None]:
    """Collect as the program does: never in a thread that is not the window's."""
    collector = GarbageCollector(qapp)
    yield
    collector.collect()
    collector.close()
    collector.deleteLater()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Generator[None]:
    """Fail the test that leaves a window open, naming the window."""
    before = set(QApplication.topLevelWidgets())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]
    assert left == []


@pytest.fixture(autouse=True)
def no_reads_in_the_thread_of_the_window() -> Generator[None]:
    """Fail where a screen or a widget reads the library instead of asking `Desk.query`."""
    remove = read_guard.install()
    yield
    remove()
