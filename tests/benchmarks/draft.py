"""A typed text until it is durable, against the limits promised; a key while the library is held.

The file of drafts is read by a connection of its own: a text counts once it is committed there.
"""

import sqlite3
import statistics
import tempfile
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from pairs import Pair
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.text.drafts import DRAFTS
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.app.start import dressed_application
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry

PAUSE, UNBROKEN = 500.0, 3000.0
"""Milliseconds that are promised: after a pause, and of typing without one."""
ROUNDS, LONG = 20, 80
BLOCKS, KEYS = 12, 10
KEY_GAP = 0.05


def pairs() -> list[Pair]:
    """Measure on the board of recommendations of the demonstration, before its whole window."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "lib") as library:
        event = demonstration.opened(library)
        with board(library, event.id) as entry:
            file = sqlite3.connect(library.folder / DRAFTS)
            after_pause = [durable_after_pause(entry, file, number) for number in range(ROUNDS)]
            oldest = [oldest_while_typing(entry, file) for _ in range(3)]
            file.close()
            idle, during = keys_in_turn(library, entry)
        print(
            f"durable {statistics.median(after_pause):.0f} ms after the last key (at most "
            f"{max(after_pause):.0f}); without a pause at most {max(oldest):.0f} ms old"
        )
        return [
            Pair("draft-pause", [max(after_pause)], [PAUSE], "ms", 1),
            Pair("draft-unbroken", [max(oldest)], [UNBROKEN], "ms", 1),
            Pair("draft-key", during, idle, "ms", 1.5),
        ]


@contextmanager
def board(library: Library, event: str) -> Generator[QuickEntry]:
    """Open the board, the keyboard on its line."""
    dressed_application("fr")
    program = Program(library.folder)
    program.window.resize(1366, 768)
    program.window.show()
    program.take(library)
    program.window.open_event(event, "recommendations")
    frame, desk = program.window.frame, program.desk
    assert frame is not None
    assert desk is not None
    entry = getattr(frame.shown(), "entry")  # noqa: B009  boards have one
    for _ in range(3):
        desk.wait()
        QCoreApplication.processEvents()
    entry.line.setFocus()
    # The first draft makes the file.
    QTest.keyClicks(entry.line, "x")
    desk.drafting.save_now()
    library.drafts.flush()
    try:
        yield entry
    finally:
        program.window.close()
        program.close()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def on_disk(file: sqlite3.Connection) -> str:
    """Return the line as the file holds it."""
    found = file.execute("SELECT text FROM draft WHERE field = 'entry'").fetchone()
    return found[0] if found else ""


def durable_after_pause(entry: QuickEntry, file: sqlite3.Connection, number: int) -> float:
    """Type a word and stop; return the milliseconds from the last key until it is on the disk."""
    QTest.keyClicks(entry.line, f" mot{number}")
    last = time.perf_counter()
    while not on_disk(file).endswith(f"mot{number}"):
        QCoreApplication.processEvents()
        time.sleep(0.002)
    return (time.perf_counter() - last) * 1000


def oldest_while_typing(entry: QuickEntry, file: sqlite3.Connection) -> float:
    """Type without a pause; return the milliseconds that the oldest unwritten key waited."""
    typed: list[float] = []
    before, oldest = len(entry.text()), 0.0
    for _ in range(LONG):
        QTest.keyClicks(entry.line, "a")
        typed.append(time.perf_counter())
        until = typed[-1] + KEY_GAP
        while time.perf_counter() < until:
            QCoreApplication.processEvents()
            time.sleep(0.005)
        written = len(on_disk(file)) - before
        if written < len(typed):
            oldest = max(oldest, (time.perf_counter() - typed[max(written, 0)]) * 1000)
    return oldest


def keys_in_turn(library: Library, entry: QuickEntry) -> tuple[list[float], list[float]]:
    """Return the milliseconds of keys while nothing is written, and while the library is held."""
    idle: list[float] = []
    during: list[float] = []
    for _ in range(BLOCKS):
        entry.set_text("")
        idle += [key(entry) for _ in range(KEYS)]
        entry.set_text("")
        with held(library):
            during += [key(entry) for _ in range(KEYS)]
    return idle, during


def key(entry: QuickEntry) -> float:
    """Press a key; return the milliseconds until it is shown."""
    begun = time.perf_counter()
    QTest.keyClicks(entry.line, "e")
    QCoreApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


@contextmanager
def held(library: Library) -> Generator[None]:
    """Hold the library by a long write, as an import of thousands does."""
    begun, done = threading.Event(), threading.Event()

    def write() -> None:
        with library.write("long"):
            begun.set()
            done.wait()

    writer = threading.Thread(target=write)
    writer.start()
    begun.wait()
    try:
        yield
    finally:
        done.set()
        writer.join()
