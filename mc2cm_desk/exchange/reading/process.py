"""The side that asks: a child that is started when it is needed and kept for the next file."""

import atexit
import logging
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.reading import messages

log = logging.getLogger(__name__)

COMMAND = "read-files"
"""The argument with which this program becomes the child."""
LEAVING = 0.5
"""Seconds that a child has to leave by itself."""
PATIENCE = 20.0 if os.name == "nt" else 120.0
"""Seconds after which a child is ended, whatever it waits for.

Where processor time can be limited, which a busy machine does not use up, this is for a network
drive that answers no more; elsewhere it is the only limit of time.
"""

_DIED_OF_A_LIMIT = {
    -getattr(signal, name)
    for name in ("SIGABRT", "SIGPROF", "SIGXCPU", "SIGKILL")
    if hasattr(signal, name)
}


class ParserFailed(Exception):
    """The parser raised what no file should make it raise."""


class ChildDied(Exception):
    """The child ended without an answer; ``code`` is its exit code."""

    def __init__(self, code: int, *, late: bool) -> None:
        super().__init__(code)
        self.code, self.late = code, late

    @property
    def of_a_limit(self) -> bool:
        """Whether memory or time ran out, rather than the parser failing."""
        return self.late or self.code in _DIED_OF_A_LIMIT


def own_command() -> list[str]:
    """Return the program and first arguments that start our command line again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "mc2cm_desk"]


class Child:
    """One child; it ends with this process, however that ends."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [*own_command(), COMMAND],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Without a console window on Windows; elsewhere there is no such flag.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._late = False

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def ask(self, question: messages.Message) -> messages.Message:
        """Send a question and wait for its answer; ChildDied if there is none."""
        watch = threading.Timer(PATIENCE, self._give_up)
        watch.start()
        try:
            messages.write(self._pipe(self._process.stdin), question)
            return messages.read(self._pipe(self._process.stdout))
        except (EOFError, OSError, ValueError) as error:
            self.end()
            raise ChildDied(self._process.returncode, late=self._late) from error
        finally:
            watch.cancel()

    def has_ended(self) -> bool:
        """Say whether the child is there no more, for whatever reason; it is cleared away then."""
        if self._process.poll() is None:
            return False
        self.end()
        return True

    def end(self) -> None:
        """End the child and wait for it."""
        # A child that waits leaves where nothing more can come; one whose answer broke off is
        # leaving by itself, and its own exit code tells why.
        with suppress(OSError):
            self._pipe(self._process.stdin).close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(LEAVING)
        self._process.kill()
        with suppress(OSError):
            self._pipe(self._process.stdout).close()
        self._process.wait()

    def _give_up(self) -> None:
        self._late = True
        self._process.kill()

    @staticmethod
    def _pipe(pipe: Any) -> BinaryIO:
        return pipe


class Reader:
    """Asks one child after the other; a thread that finds it at work waits for its turn."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._child: Child | None = None

    @property
    def pid(self) -> int | None:
        """The number of the child's process; none before one is started."""
        child = self._child
        return child.pid if child is not None else None

    def warm(self) -> None:
        """Start the child, so that the first file finds it ready."""
        with self._turn:
            if self._child is None:
                self._child = Child()

    def ask(self, job: str, source: Path | bytes, **options: Any) -> tuple[Any, bytes]:
        """Return what a job answers about a file, or about bytes that came without one.

        Refused: what the job refuses. Raises ChildDied, ParserFailed.
        """
        header = {"job": job, "options": options}
        body = source if isinstance(source, bytes) else b""
        if isinstance(source, Path):
            header["path"] = os.fspath(source.absolute())
        with self._turn:
            answer = self._answer(messages.Message(header, body))
        match answer.header:
            case {"refused": str(code), "values": values}:
                raise Refused(code, **values)
            case {"found": found}:
                return found, answer.body
            case _:
                raise ParserFailed(str(answer.header.get("fault", "")))

    def end(self) -> None:
        """End the child; the next question starts another."""
        with self._turn:
            child, self._child = self._child, None
            if child is not None:
                child.end()

    def _answer(self, question: messages.Message) -> messages.Message:
        child, self._child = self._child, None
        if child is None or child.has_ended():
            child = Child()
        answer = child.ask(question)
        if answer.header.get("ends"):
            child.end()
        else:
            self._child = child
        return answer


READER = Reader()
"""The one of this process."""
atexit.register(READER.end)


def ask(
    job: str, source: Path | bytes, name: str, *, otherwise: str, **options: Any
) -> tuple[Any, bytes]:
    """Ask the reader of this process; ``name`` is what people call the file.

    Refused: what the job refuses, file-too-heavy (memory or time ran out), ``otherwise`` (the
    parser failed).
    """
    try:
        return READER.ask(job, source, name=name, **options)
    except ChildDied as died:
        code = "file-too-heavy" if died.of_a_limit else otherwise
        raise Refused(code, file=name) from died
    except ParserFailed as failed:
        log.info("a parser failed: %s", failed)
        raise Refused(otherwise, file=name) from failed
