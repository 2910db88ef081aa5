"""The hinge between window and services: one thread that writes, signals that tell."""

import logging
from collections.abc import Callable
from datetime import datetime
from threading import local
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

from mc2cm_desk.domain.changes import Changes
from mc2cm_desk.domain.refusal import Refused

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

T = TypeVar("T")

log = logging.getLogger(__name__)


class Desk(QObject):
    """Carries work to the library and the answers back to the window.

    Signals:
        changed(Changes): something was written, by whomever; on the window's thread.
        saved(datetime): when the last thing was on the disk, UTC.
        refused(Refused): nobody else took the refusal.
        failed(Exception): a fault of ours; logged, the program goes on.
        busy(bool): whether something is being written.
        restore_wanted(Path): put this backup in the place of the library, which is closed for it.

    Attributes:
        just_written: while an answer is told, the unit of work that it answers for; empty if
            nothing was to be written.
    """

    changed = Signal(object)
    saved = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    restore_wanted = Signal(object)
    _back = Signal(object)

    def __init__(self, library: "Library", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.just_written = ""
        self._here = local()
        self._waiting = 0
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._writer.setExpiryTimeout(-1)
        self._reader = QThreadPool(self)
        self._reader.setMaxThreadCount(1)
        self._reader.setExpiryTimeout(-1)
        self._soon: set[tuple[int, str]] = set()
        self._back.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = library.subscribe(self._on_written)

    def run(
        self,
        owner: QObject,
        work: Callable[["Library"], T],
        then: Callable[[T], Any] | None = None,
        otherwise: Callable[[Refused], Any] | None = None,
    ) -> None:
        """Run ``work`` on the writer thread, then answer here, if ``owner`` still lives."""
        self._count(1)

        def attempt() -> None:
            self._attempt(owner, work, then, otherwise)
            self._back.emit(lambda: self._count(-1))

        self._writer.start(attempt)

    def read(
        self,
        owner: QObject,
        work: Callable[["Library"], T],
        then: Callable[[T], Any],
        otherwise: Callable[[Refused], Any] | None = None,
    ) -> None:
        """Run a long reading beside the window (and beside writing), then answer here."""
        self._reader.start(lambda: self._attempt(owner, work, then, otherwise))

    def soon(self, owner: QObject, call: Callable[[], Any], milliseconds: int) -> None:
        """Call once in a moment, however often it is asked for meanwhile."""
        key = (id(owner), call.__name__)
        if key in self._soon:
            return
        self._soon.add(key)

        def now() -> None:
            self._soon.discard(key)
            if isValid(owner):
                call()

        QTimer.singleShot(milliseconds, self, now)

    def undo(self) -> None:
        """Take back the last thing that this laptop did."""
        from mc2cm_desk.services import history

        self.run(self, history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        from mc2cm_desk.services import history

        self.run(self, history.redo)

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait until all that was given to ``run`` and ``read`` is done; answers follow as events.

        Says whether it was done in time.
        """
        written = self._writer.waitForDone(milliseconds)
        return self._reader.waitForDone(milliseconds) and written

    def close(self) -> None:
        """Finish writing and let go of the library."""
        self.wait()
        self._stop_listening()
        self.library.close()

    def _attempt(
        self,
        owner: QObject,
        work: Callable[["Library"], Any],
        then: Callable[[Any], Any] | None,
        otherwise: Callable[[Refused], Any] | None,
    ) -> None:
        """Do the work here, on another thread; send what comes of it to the window's."""

        def answer(call: Callable[[Any], Any], result: object) -> None:
            written: str = self._here.written

            def tell() -> None:
                if not isValid(owner):
                    return
                self.just_written = written
                try:
                    call(result)
                finally:
                    self.just_written = ""

            # A desk that went away while the work was done has nobody left to tell.
            if isValid(self):
                self._back.emit(tell)

        self._here.written = ""
        try:
            result = work(self.library)
        except Refused as refused:
            answer(otherwise or self.refused.emit, refused)
        except Exception as error:
            log.exception("beside the window")
            answer(self.failed.emit, error)
        else:
            if then is not None:
                answer(then, result)

    def _count(self, step: int) -> None:
        before = self._waiting
        self._waiting += step
        if bool(before) != bool(self._waiting):
            self.busy.emit(bool(self._waiting))

    def _on_written(self, changes: Changes) -> None:
        """Come here on the thread that wrote; go on in the window's."""
        self._here.written = changes.id
        self._back.emit(lambda: self._tell(changes))

    def _tell(self, changes: Changes) -> None:
        at: datetime = changes.at
        self.changed.emit(changes)
        self.saved.emit(at)

    @Slot(object)
    def _answer(self, call: Callable[[], Any]) -> None:
        call()
