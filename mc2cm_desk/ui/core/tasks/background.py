"""Work that only reads the library, off the window's thread: pages to draw, files to write."""

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QMetaMethod, QObject, Qt, QThreadPool, Signal, Slot

from mc2cm_desk.domain.refusal import Refused

T = TypeVar("T")
log = logging.getLogger(__name__)


class Background(QObject):
    """One thread of its own; answers land on the window's thread, if this still lives.

    Signals:
        failed(Exception): a fault of ours. Where nobody listens it is raised in the window's
            thread, where the program reports it and says so.
    """

    failed = Signal(object)
    _back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._back.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], Any],
        otherwise: Callable[[Refused], Any],
    ) -> None:
        """Do ``work`` there, then answer here.

        A fault of ours ends with ``otherwise`` too, as the refusal ``unfinished``: whoever shows
        progress ends it.
        """

        def attempt() -> None:
            try:
                result = work()
            except Refused as refused:
                self._tell(otherwise, refused)
            except Exception as error:
                log.exception("beside the window")
                self._tell(lambda found: self._fail(found, otherwise), error)
            else:
                self._tell(then, result)

        self._pool.start(attempt)

    def wait(self) -> None:
        """Wait until everything is done; the answers follow as events."""
        self._pool.waitForDone()

    def _tell(self, call: Callable[[Any], Any], result: object) -> None:
        # The screen may have gone meanwhile: then nobody waits for the answer.
        with suppress(RuntimeError):
            self._back.emit(lambda: call(result))

    def _fail(self, error: Exception, otherwise: Callable[[Refused], Any]) -> None:
        otherwise(Refused("unfinished"))
        if not self.isSignalConnected(QMetaMethod.fromSignal(self.failed)):
            raise error
        self.failed.emit(error)

    @Slot(object)
    def _answer(self, call: Callable[[], Any]) -> None:
        call()
