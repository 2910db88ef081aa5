"""The fingers and eyes of whoever sits before the window: keys in, words out."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.record import Record
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.app import places
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.theme import fonts, look

Kind = TypeVar("Kind", bound=Record)

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLACES = [entry.id for entry in places.entries()]
MOST_TABS = 400
MOST_TURNS = 2_000
"""Turns of the program after which it is a fault that something is still asked or laid out."""


_moments = count(1_000_000, 1_000)


def scan_keys(
    widget: QWidget,
    keys: str,
    ending: Qt.Key | None = Qt.Key.Key_Return,
    held: Qt.KeyboardModifier = NONE,
) -> None:
    """Send keys as a scanner does: five milliseconds apart, however busy this machine is."""
    pressed = [(0, key) for key in keys] + ([(ending.value, "")] if ending is not None else [])
    for moment, (code, text) in zip(count(next(_moments), 5), pressed, strict=False):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, held, text)
            event.setTimestamp(moment)
            QApplication.sendEvent(widget, event)


class LayoutRequests(QObject):
    """Counts the layouts that are done again; one often asks for that of the widget around it."""

    def __init__(self, application: QCoreApplication | None) -> None:
        super().__init__()
        assert application is not None
        self._application = application
        self._count = 0
        application.installEventFilter(self)

    def take(self) -> int:
        """Return how many there were since this was asked last."""
        count, self._count = self._count, 0
        return count

    def close(self) -> None:
        """Count no more."""
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._count += 1
        return False


class Hands:
    """Keys for the window, and what can be read in it."""

    def __init__(self, program: Program, event: str, qtbot: QtBot) -> None:
        self.program, self.event, self.qtbot = program, event, qtbot
        self.faults: list[BaseException] = []
        assert program.desk is not None
        self.desk = program.desk
        self.desk.failed.connect(self.faults.append)

    @property
    def library(self) -> Library:
        return self.desk.library

    @property
    def screen(self) -> Any:
        """The screen that is shown."""
        assert self.program.window.frame is not None
        shown = self.program.window.frame.shown()
        assert isinstance(shown, Screen)
        return shown

    @property
    def place(self) -> str:
        """The id of the place that is shown; empty at home."""
        frame = self.program.window.frame
        return frame.place if frame is not None else ""

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key where the keyboard is, and let come what comes of it."""
        for _ in range(times):
            self.qtbot.keyClick(self.focus(), key, with_)
            self.settle()

    def write(self, text: str) -> None:
        """Type words of any script where the keyboard is."""
        for letter in text:
            if letter.isascii():
                self.qtbot.keyClicks(self.focus(), letter)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus(), QKeyEvent(kind, 0, NONE, letter))

    def scan(self, keys: str) -> None:
        """Hold a badge to the scanner: keys and Enter come where the keyboard is."""
        scan_keys(self.focus(), keys)

    def rewrite(self, text: str) -> None:
        """Type other words in place of those in the field."""
        self.press(Qt.Key.Key_A, CONTROL)
        self.write(text)

    def go(self, place: str) -> Any:
        """Go to a place by its key, or by the list of actions where it has none."""
        number = PLACES.index(place)
        if number <= 9:
            self.press(Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        else:
            self.do(f"go-{place}")
        assert self.place == place
        return self.screen

    def come_back(self) -> Any:
        """Leave for home, and open the event at the same place again, from what is stored."""
        place, before = self.place, self.screen
        self.press(Qt.Key.Key_Home, ALT)
        assert self.program.window.frame is None
        self.program.window.open_event(self.event, place)
        self.settle()
        assert self.screen is not before
        return self.screen

    def do(self, action: str) -> None:
        """Find an action by its words in the list of all actions, and do it."""
        known = self.program.window.actions_known.available()
        words = next(one.title() for one in known if one.id == action)
        self.press(Qt.Key.Key_P, CONTROL | SHIFT)
        self.write(words)
        self.press(Qt.Key.Key_Return)
        self.settle()

    def find(self, words: str) -> None:
        """Search everything for words, and go to the first thing found."""
        self.press(Qt.Key.Key_K, CONTROL)
        box = self.program.window.palette_box
        self.write(words)
        self.until(lambda: any(words in hit.title for hit in box.hits))
        self.press(Qt.Key.Key_Return)
        self.settle()

    def reach(self, widget: QWidget) -> None:
        """Press Tab until the keyboard is on a widget."""
        wanted = widget.focusProxy() or widget
        for _ in range(MOST_TABS):
            if self.focus() is wanted:
                return
            self.qtbot.keyClick(self.focus(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted} {wanted.accessibleName()!r}")

    def undo(self) -> None:
        self.press(Qt.Key.Key_Z, CONTROL)

    def redo(self) -> None:
        self.press(Qt.Key.Key_Z, CONTROL | SHIFT)

    def settle(self) -> None:
        """Wait until everything is written, read, answered and laid out."""
        layouts = LayoutRequests(QApplication.instance())
        for _ in range(MOST_TURNS):
            self.desk.wait()
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents()
            if self.desk.is_idle and not layouts.take():
                break
        else:
            raise AssertionError("the window does not come to rest")
        layouts.close()

    def until(self, said: Callable[[], Any], milliseconds: int = 60_000) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(said()), timeout=milliseconds)

    def found(self, kind: type[Kind]) -> list[Kind]:
        """Return the records of a kind in this event."""
        return list(self.library.find(kind, event=self.event))

    def sentence(self) -> str:
        """Return what the strip under the top bar says."""
        frame = self.program.window.frame
        return frame.strip.sentence() if frame is not None and frame.strip.isVisible() else ""

    def focus(self) -> QWidget:
        """Return where keys go: a list that came up, else the focus."""
        popup, window = QApplication.activePopupWidget(), self.program.window
        if popup is not None:
            return popup
        active = QApplication.activeWindow()
        if window.isVisible() and (active is None or not active.isVisible()):
            # As a desktop does when a list or a dialog has gone.
            window.activateWindow()
            QCoreApplication.processEvents()
        return QApplication.focusWidget() or window


def words_of(widget: QWidget) -> str:
    """Return the words of every label that can be seen in a widget."""
    shown = [one for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]
    return "\n".join(label.text() for label in shown)


@contextmanager
def sitting(
    library: Library,
    event: str,
    language: str,
    application: QApplication,
    qtbot: QtBot,
    *,
    size: tuple[int, int] = (1366, 768),
    text_size: int = 100,
) -> Generator[Hands]:
    """Sit before the window of a library, at an event or (without one) at home."""
    fonts.load()
    languages.apply(application, language)
    look.apply(application, "light", text_size)
    program = Program(library.folder)
    program.window.resize(*size)
    program.window.show()
    qtbot.waitExposed(program.window)
    program.take(library)
    # Backups that come by themselves after seconds would stand among those that a test makes.
    program.safety.put_down(last=False)
    if event:
        program.window.open_event(event)
    hands = Hands(program, event, qtbot)
    hands.settle()
    try:
        yield hands
    finally:
        program.window.close()
        program.close()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        languages.apply(application, "en")
        look.apply(application, "light", 100)
        QCoreApplication.processEvents()


def take_offered_place(qtbot: QtBot) -> Path:
    """Accept what the file dialog that opens offers; return the file."""

    def shown() -> list[QFileDialog]:
        every = QApplication.topLevelWidgets()
        return [one for one in every if isinstance(one, QFileDialog) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    (dialog,) = shown()
    chosen = Path(dialog.selectedFiles()[0])
    dialog.accept()
    return chosen
