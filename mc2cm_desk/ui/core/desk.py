"""The hinge between window and services: one thread that writes, signals that tell."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot
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
    """

    changed = Signal(object)
    saved = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    _back = Signal(object)

    def __init__(self, library: "Library", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._waiting = 0
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._writer.setExpiryTimeout(-1)
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

        def answer(call: Callable[[Any], Any], result: object) -> None:
            self._back.emit(lambda: call(result) if isValid(owner) else None)

        def attempt() -> None:
            try:
                result = work(self.library)
            except Refused as refused:
                answer(otherwise or self.refused.emit, refused)
            except Exception as error:
                log.exception("while writing")
                answer(self.failed.emit, error)
            else:
                if then is not None:
                    answer(then, result)
            self._back.emit(lambda: self._count(-1))

        self._writer.start(attempt)

    def undo(self) -> None:
        """Take back the last thing that this laptop did."""
        from mc2cm_desk.services import history

        self.run(self, history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        from mc2cm_desk.services import history

        self.run(self, history.redo)

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait until everything given to ``run`` is on the disk; the answers follow as events."""
        return self._writer.waitForDone(milliseconds)

    def close(self) -> None:
        """Finish writing and let go of the library."""
        self.wait()
        self._stop_listening()
        self.library.close()

    def _count(self, step: int) -> None:
        before = self._waiting
        self._waiting += step
        if bool(before) != bool(self._waiting):
            self.busy.emit(bool(self._waiting))

    def _on_written(self, changes: Changes) -> None:
        """Come here on the thread that wrote; go on in the window's."""
        self._back.emit(lambda: self._tell(changes))

    def _tell(self, changes: Changes) -> None:
        at: datetime = changes.at
        self.changed.emit(changes)
        self.saved.emit(at)

    @Slot(object)
    def _answer(self, call: Callable[[], Any]) -> None:
        call()
