"""A child that stays warm: one of our commands that answers one JSON line with another."""

import json
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.core.tasks.process import end_at_once, own_command
from mc2cm_desk.ui.core.tasks.temporary import new_room

MOST_ANSWERS = 300
"""Answers after which the child is changed for a fresh one: its memory stays bounded."""
MOST_CRASHES = 3
"""Falls in a row after which nobody starts it again by itself."""

Answer = Callable[[Any], Any]


class Worker(QObject):
    """Asks a child that is started with the first question and goes with this object.

    Questions are answered in their order. A child that falls is started again and asked again.

    Signals:
        failed(str): it fell several times; what it said on its standard error.
        refused(Refused): a question was refused.
    """

    failed = Signal(str)
    refused = Signal(object)

    def __init__(self, command: str, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command, self._library = command, library
        self._room = new_room()
        self._child: QProcess | None = None
        self._waiting: deque[tuple[bytes, Answer]] = deque()
        self._rest = b""
        self._answers = self._crashes = 0
        self.starts = 0
        """How often a child was started."""

    @property
    def folder(self) -> Path:
        """A folder for the files that the child makes; it goes with the object."""
        return Path(self._room.path())

    @property
    def is_busy(self) -> bool:
        """Whether a question waits for its answer."""
        return bool(self._waiting)

    def warm(self) -> None:
        """Start the child, so that the first question finds it ready."""
        if self._child is None:
            self._start()

    def ask(self, question: dict[str, Any], then: Answer) -> None:
        """Send a question; ``then`` is called with the answer, a decoded JSON object."""
        line = json.dumps(question, ensure_ascii=False).encode() + b"\n"
        self._waiting.append((line, then))
        if self._child is None:
            self._crashes = 0
            self._start()
        elif len(self._waiting) == 1:
            self._child.write(line)

    def forget(self) -> None:
        """Drop the questions that wait, and the child if it is at work on one."""
        if self._waiting:
            self._waiting.clear()
            self._leave()

    def end(self) -> None:
        """End the child."""
        self._waiting.clear()
        self._leave()

    def _start(self) -> None:
        program, first = own_command()
        child = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONUTF8", "1")
        surroundings.insert("QT_QPA_PLATFORM", "offscreen")
        child.setProcessEnvironment(surroundings)
        child.readyReadStandardOutput.connect(self._on_lines)
        child.finished.connect(self._on_finished)
        child.errorOccurred.connect(self._on_error)
        # Qt tells this before it takes the child away with its parent.
        self.destroyed.connect(lambda: end_at_once(child))
        self._child, self._rest, self._answers = child, b"", 0
        self.starts += 1
        child.start(program, [*first, "--data", str(self._library), "--json", self._command])
        if self._waiting:
            child.write(self._waiting[0][0])

    def _leave(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.finished.disconnect(self._on_finished)
            child.errorOccurred.disconnect(self._on_error)
            end_at_once(child)
            child.deleteLater()

    @Slot()
    def _on_lines(self) -> None:
        child = self._child
        if child is None or child is not self.sender():
            return
        *lines, self._rest = (self._rest + bytes(child.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            if line.strip():
                self._take(json.loads(line))

    def _take(self, said: Any) -> None:
        if not self._waiting:
            return
        _, then = self._waiting.popleft()
        self._answers += 1
        self._crashes = 0
        if self._answers >= MOST_ANSWERS:
            self._leave()
            if self._waiting:
                self._start()
        elif self._waiting and self._child is not None:
            self._child.write(self._waiting[0][0])
        match said:
            case {"refused": str(code), **rest}:
                self.refused.emit(Refused(code, **rest.get("values", {})))
            case _:
                then(said)

    @Slot()
    def _on_finished(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        said = bytes(child.readAllStandardError().data()).decode(errors="replace").strip()
        child.deleteLater()
        self._crashes += 1
        if not self._waiting:
            return
        if self._crashes < MOST_CRASHES:
            self._start()
            return
        self._waiting.clear()
        self.failed.emit(said)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        child = self._child
        if error == QProcess.ProcessError.FailedToStart and child is not None:
            self._child = None
            self._waiting.clear()
            self.failed.emit(child.errorString())
            child.deleteLater()
