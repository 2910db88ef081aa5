"""From the last key in the note's text to the pages beside it: the part's, then all of them.

Measured in the window, with the note of the demonstration, against how long people wait gladly.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pairs import Pair
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.learning_note.screen import LearningNoteScreen
from mc2cm_desk.ui.theme import fonts, look

ROUNDS, WARM = 10, 2
PART, WHOLE = 700.0, 3000.0
"""Milliseconds for the page that is being edited, and for the whole note of forty pages."""


def pairs() -> list[Pair]:
    """Type a word, wait for the pages, ten times."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    fonts.load()
    look.apply(application, "light", 100)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        event = demonstration.opened(library)
        desk = Desk(library)
        screen = LearningNoteScreen(desk, event.id)
        screen.resize(1118, 712)
        screen.show()
        _until(lambda: not screen.preview.busy)
        screen.show_record(NotePart.RECOMMENDATIONS.value)
        screen.editor.moveCursor(QTextCursor.MoveOperation.End)
        samples = [_typed(screen) for _ in range(ROUNDS + WARM)][WARM:]
        screen.leave()
        screen.hide()
        desk.close()
    return [
        Pair("preview-part", [part for part, _ in samples], [PART], "ms", 1),
        Pair("preview-note", [whole for _, whole in samples], [WHOLE], "ms", 1),
    ]


def _typed(screen: LearningNoteScreen) -> tuple[float, float]:
    """Return the milliseconds from the last key to the part's pages, and to all of them."""
    shown: list[float] = []
    heard = screen.preview.drawn.connect(lambda _seconds: shown.append(time.perf_counter()))
    QTest.keyClicks(screen.editor, " mot", Qt.KeyboardModifier.NoModifier)
    begun = time.perf_counter()
    _until(lambda: len(shown) > 1 and not screen.preview.busy)
    screen.preview.drawn.disconnect(heard)
    return (shown[0] - begun) * 1000, (shown[-1] - begun) * 1000


def _until(holds: Callable[[], bool]) -> None:
    """Let the window go on until something holds."""
    begun = time.perf_counter()
    while not holds():
        QApplication.processEvents()
        assert time.perf_counter() - begun < 60, "no pages"
