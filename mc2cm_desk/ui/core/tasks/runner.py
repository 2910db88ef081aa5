"""Work off the window's thread: one way in, one way back, errors reported once."""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QMetaMethod, QObject, Qt, QThread, QThreadPool, Signal, Slot
from shiboken6 import isValid

from mc2cm_desk.domain.refusal import Refused

T = TypeVar("T")

UNFINISHED = "unfinished"
"""The refusal that work ends with after a fault of ours."""

log = logging.getLogger(__name__)


class Lane(StrEnum):
    """A queue with one thread of its own: what is in it runs in its order."""

    WRITE = "write"
    """Units of work."""
    QUERY = "query"
    """Readings that a screen waits for."""
    SUMMARY = "summary"
    """Readings of a whole event that nobody waits for: the counts of the rail."""
    LONG = "long"
    """What takes seconds: files to write, backups to read."""
    DRAW = "draw"
    """Pages that are drawn to be looked at."""
    BACKUP = "backup"
    """Backups that are made automatically, at low priority."""


@dataclass(eq=False, slots=True)
class Task:
    """Work that was handed to a runner.

    Attributes:
        is_cancelled: nobody waits for it any more: it is not begun, nor answered. The work may
            ask while it runs.
    """

    owner: QObject
    is_cancelled: bool = False

    def cancel(self) -> None:
        """Begin it no more if it waits, and call nobody back."""
        self.is_cancelled = True


@dataclass(eq=False, slots=True)
class _Attempt:
    """What a thread runs, kept by the runner so that the thread never has the last reference.

    It refers to its owner: a widget must not be destroyed in another thread than the window's.
    """

    call: Callable[[], None]
    is_done: bool = False

    def __call__(self) -> None:
        try:
            self.call()
        finally:
            self.is_done = True


class TaskRunner(QObject):
    """Runs work on threads of its own and calls back on the window's thread.

    Nobody is called whose owner has gone meanwhile, or whose task was cancelled.

    Signals:
        refused(Refused): a refusal that no task has a call for.
        failed(Exception): a fault of ours. Where nobody listens it is raised in the window's
            thread, where the program reports it and shows a message.
    """

    refused = Signal(object)
    failed = Signal(object)
    _back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Lane, QThreadPool] = {}
        self._attempts: dict[Lane, deque[_Attempt]] = {}
        self._on_the_way = 0
        self._closed = False
        self._back.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], Any] | None = None,
        otherwise: Callable[[Refused], Any] | None = None,
        *,
        lane: Lane = Lane.LONG,
    ) -> Task:
        """Run ``work`` off the window's thread, then call ``then`` with its result on it.

        ``otherwise`` is called with a refusal, and after a fault of ours with the refusal
        ``unfinished``: whoever shows progress ends it; the fault itself goes to ``failed``.
        """
        task = Task(owner)

        def attempt() -> None:
            if task.is_cancelled:
                self.post(_nothing)
                return
            result, error = attempted(work)
            match error:
                case None:
                    self._answer(task, then, result)
                case Refused():
                    self._answer(task, otherwise or self.refused.emit, error)
                case _:
                    self.post(lambda: self._fail(task, error, otherwise))

        self.start(attempt, lane)
        return task

    def start(self, attempt: Callable[[], None], lane: Lane) -> None:
        """Run ``attempt``, which ends with exactly one ``post``; nothing once this was closed."""
        if self._closed:
            return
        self._on_the_way += 1
        queued = _Attempt(attempt)
        self._attempts.setdefault(lane, deque()).append(queued)
        self._pool(lane).start(queued)

    def post(self, call: Callable[[], Any]) -> None:
        """Call on the window's thread; the end of what was given to ``start``."""
        self.send(lambda: self._end(call))

    def send(self, call: Callable[[], Any]) -> None:
        """Call on the window's thread, unless this has gone."""
        # Whoever went away while the work was done has nobody left to call.
        if isValid(self):
            self._back.emit(call)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and every answer was given; once closed, none is given any more."""
        return self._closed or not self._on_the_way

    def is_busy(self, lane: Lane) -> bool:
        """Return whether something runs in a lane."""
        pool = self._pools.get(lane)
        return pool is not None and bool(pool.activeThreadCount())

    def wait(self, *lanes: Lane, milliseconds: int = 10_000) -> bool:
        """Wait until what was begun is done, in some lanes or in all; the answers are events.

        Return whether it was done in time.
        """
        chosen = [pool for lane, pool in self._pools.items() if not lanes or lane in lanes]
        done = [pool.waitForDone(milliseconds) for pool in chosen]
        return all(done)

    def close(self) -> None:
        """Finish what was begun and call nobody any more."""
        self.wait(milliseconds=-1)
        self._closed = True
        self._attempts.clear()

    def report(self, error: Exception) -> None:
        """Hand a fault of ours to whoever reports faults."""
        if not self.isSignalConnected(QMetaMethod.fromSignal(self.failed)):
            raise error
        self.failed.emit(error)

    def _pool(self, lane: Lane) -> QThreadPool:
        pool = self._pools.get(lane)
        if pool is None:
            pool = self._pools[lane] = QThreadPool(self)
            pool.setMaxThreadCount(1)
            if lane in (Lane.WRITE, Lane.QUERY, Lane.SUMMARY):
                pool.setExpiryTimeout(-1)
            if lane is Lane.BACKUP:
                pool.setThreadPriority(QThread.Priority.LowPriority)
        return pool

    def _answer(self, task: Task, call: Callable[[Any], Any] | None, result: object) -> None:
        def answer() -> None:
            if call is not None and not task.is_cancelled and isValid(task.owner):
                call(result)

        self.post(answer)

    def _fail(
        self, task: Task, error: Exception, otherwise: Callable[[Refused], Any] | None
    ) -> None:
        if otherwise is not None and not task.is_cancelled and isValid(task.owner):
            otherwise(Refused(UNFINISHED))
        self.report(error)

    def _end(self, call: Callable[[], Any]) -> None:
        self._on_the_way -= 1
        self._release()
        call()

    def _release(self) -> None:
        """Let go of what was run; the last of a lane may still be on its way out of its thread."""
        for attempts in self._attempts.values():
            while len(attempts) > 1 and attempts[1].is_done:
                attempts.popleft()

    @Slot(object)
    def _call(self, call: Callable[[], Any]) -> None:
        if not self._closed:
            call()


def _nothing() -> None:
    """Answer nobody."""


def attempted(work: Callable[[], Any]) -> tuple[Any, Exception | None]:
    """Return what ``work`` returns, or the error that it raised; a fault of ours is logged.

    The boundary of the threads beside the window: nothing is raised behind it, so that every
    owner is answered.
    """
    try:
        return work(), None
    except Refused as refused:
        return None, refused
    except Exception as error:
        log.exception("beside the window")
        return None, error
