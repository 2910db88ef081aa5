"""Long work in a child process: our own command, its progress, its end; cancelled by ending it."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot
from shiboken6 import isValid

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.reading import process
from mc2cm_desk.ui.core.tasks.temporary import new_room

PATIENCE = 3000
"""Milliseconds that a child has to end by itself before it is killed."""


def own_command() -> tuple[str, list[str]]:
    """Return the program and first arguments that start our command line again."""
    program, *first = process.own_command()
    return program, first


class ChildFailed(Exception):
    """A child process ended by a fault of ours; the text is what it said on its standard error."""


class Process(QObject):
    """One run of one of our commands with ``--json``.

    The child writes one JSON object a line: ``{"done": 3, "total": 10, "what": "..."}`` is
    progress, ``{"refused": code, "values": {...}}`` a refusal, the last one is the result.
    Files that it makes belong into ``folder``, from where ``finished`` may move them.

    Signals:
        progressed(int, int): done, total.
        finished(object): the result, a decoded JSON object (none if there was none).
        refused(Refused): the command refused.
        failed(str): a fault of ours; what the child said on its standard error.
        cancelled(): it was ended by ``cancel``.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    refused = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child = QProcess(self)
        self._child.readyReadStandardOutput.connect(self._on_lines)
        self._child.finished.connect(self._on_finished)
        self._child.errorOccurred.connect(self._on_error)
        # Qt tells this before it takes the child away with its parent.
        child = self._child
        self.destroyed.connect(lambda: end_at_once(child))
        self._room = new_room()
        self._result: Any = None
        self._refusal: Refused | None = None
        self._rest = b""
        self._unread = b""
        self._stopped = False

    @property
    def folder(self) -> Path:
        """A folder of this run's own; it goes with the object."""
        return Path(self._room.path())

    def is_running(self) -> bool:
        """Say whether the child is at work."""
        return self._child.state() != QProcess.ProcessState.NotRunning

    def start(self, *arguments: str, library: Path | None = None) -> None:
        """Run a command, such as ``start("note", event, "-o", file, library=folder)``."""
        self._result, self._refusal, self._stopped = None, None, False
        self._rest = self._unread = b""
        program, first = own_command()
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONUTF8", "1")
        surroundings.insert("QT_QPA_PLATFORM", "offscreen")
        self._child.setProcessEnvironment(surroundings)
        place = ["--data", str(library)] if library is not None else []
        self._child.start(program, [*first, *place, "--json", *arguments])

    def end(self) -> None:
        """End the child at once: nobody waits for what it makes."""
        if self.is_running():
            self._stopped = True
        end_at_once(self._child)

    def cancel(self) -> None:
        """End the child; nothing that it began is kept."""
        if self.is_running():
            self._stopped = True
            self._child.terminate()
            if not self._child.waitForFinished(PATIENCE):
                self._child.kill()
                self._child.waitForFinished(PATIENCE)

    @Slot()
    def _on_lines(self) -> None:
        *lines, self._rest = (self._rest + self._read()).split(b"\n")
        for line in lines:
            self._take(line)

    def _read(self) -> bytes:
        return bytes(self._child.readAllStandardOutput().data())

    def _take(self, line: bytes) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            # A part of a result that is written over several lines.
            self._unread += line + b"\n"
            return
        match said:
            case {"done": int(done), "total": int(total)}:
                self.progressed.emit(done, total)
            case {"refused": str(code), **rest}:
                values = rest.get("values", {})
                self._refusal = Refused(code, **values)
            case _:
                self._result = said

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        whole = self._rest + self._read()
        self._rest = b""
        for line in whole.split(b"\n"):
            self._take(line)
        if self._result is None and self._unread.strip():
            unread, self._unread = self._unread, b""
            self._take(unread)
        if self._stopped:
            self.cancelled.emit()
        elif self._refusal is not None:
            self.refused.emit(self._refusal)
        elif code == 0:
            self.finished.emit(self._result)
        else:
            said = bytes(self._child.readAllStandardError().data())
            self.failed.emit(said.decode(errors="replace").strip())

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.failed.emit(self._child.errorString())


def end_at_once(child: QProcess) -> None:
    """Kill a child that is still at work; nobody waits for what it makes."""
    if isValid(child) and child.state() != QProcess.ProcessState.NotRunning:
        child.kill()
        child.waitForFinished(PATIENCE)
