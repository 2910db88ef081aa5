"""One process of our own command line, which writes JSON, a message a line."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from mc2cm_desk.exchange.reading import process

PATIENCE = 3000
"""Milliseconds that a child has to end by itself before it is killed."""

log = logging.getLogger(__name__)


def own_command() -> tuple[str, list[str]]:
    """Return the program and first arguments that start our command line again."""
    program, *first = process.own_command()
    return program, first


class Child(QObject):
    """A process that is started once; its messages and its end come as signals.

    Signals:
        received(object): one message, a decoded JSON value.
        ended(int, str): the exit code, 0 where all went well, and what it wrote on its standard
            error, else why it ended. Nothing comes after ``stop`` or ``kill``.

    Attributes:
        can_start: whether another one may do better: the program was started, and ended before
            its time was over.
    """

    received = Signal(object)
    ended = Signal(int, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.can_start = True
        self._rest = b""
        self._is_dropped = False
        self._late = ""
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.timeout.connect(self._give_up)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def is_running(self) -> bool:
        """Whether the process is there."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, library: Path, *arguments: str) -> None:
        """Start one of our commands on a library."""
        program, first = own_command()
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        self._process.setProcessEnvironment(environment)
        self._process.start(program, [*first, "--data", str(library), "--json", *arguments])

    def send(self, message: Mapping[str, Any]) -> None:
        """Write a message on the child's standard input."""
        self._process.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")

    def expect(self, seconds: float) -> None:
        """Kill it unless it says something within this time; 0 for as long as it likes."""
        if seconds:
            self._watch.start(round(seconds * 1000))
        else:
            self._watch.stop()

    def stop(self) -> None:
        """Ask it to end, so that it removes what it began; kill it if it does not."""
        self._drop()
        self._process.terminate()
        self._watch.timeout.disconnect(self._give_up)
        self._watch.timeout.connect(self._process.kill)
        self._watch.start(PATIENCE)

    def kill(self) -> None:
        """End it at once."""
        self._drop()
        if self.is_running:
            self._process.kill()
            # Killed it is gone in a moment; a process object must not go before its process.
            self._process.waitForFinished(PATIENCE)

    def _drop(self) -> None:
        self._is_dropped = True
        self._watch.stop()
        if not self.is_running:
            self.deleteLater()

    @Slot()
    def _read(self) -> None:
        written = bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = (self._rest + written).split(b"\n")
        for line in lines:
            self._take(line)

    def _take(self, line: bytes) -> None:
        if self._is_dropped or not line.strip():
            return
        if self._watch.isActive():
            self._watch.start()
        try:
            message = json.loads(line)
        except ValueError:
            # A library that prints must not end the work.
            log.warning("a child wrote what is no message: %r", line[:200])
        else:
            self.received.emit(message)

    @Slot()
    def _give_up(self) -> None:
        self.can_start = False
        self._late = f"nothing came for {self._watch.interval() / 1000:g} s"
        self._process.kill()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._watch.stop()
        self._read()
        self._take(self._rest)
        if status == QProcess.ExitStatus.CrashExit:
            code = code or 1
        errors = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self._end(code, self._late or errors.strip() or f"exit code {code}")

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.can_start = False
            self._end(1, self._process.errorString())

    def _end(self, code: int, why: str) -> None:
        if not self._is_dropped:
            self._is_dropped = True
            self.ended.emit(code, why)
        self.deleteLater()
