"""Faults of ours: written down for those who can mend them; the program goes on."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from mc2cm_desk.domain.refusal import Refused


def write_report(error: BaseException, folder: Path) -> Path | None:
    """Write what went wrong into a file of its own; none if the disk takes nothing."""
    # Only here: a start without faults does not need it.
    from mc2cm_desk.services.safety import fault_reports

    return fault_reports.write(error, folder)


def catch_all(
    folder: Callable[[], Path],
    show: Callable[[Path | None], None],
    refuse: Callable[[Refused], None],
) -> None:
    """Let no exception of a slot end the program: report into ``folder()``, ``show`` it to people.

    A refusal that no slot took is no fault of ours: it goes to ``refuse``, without a report. What
    is raised on another thread is reported on the one of this call: the window's.
    """
    relay = _Relay()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, Refused):
            relay.call(lambda: refuse(error))
            return
        import logging

        logging.getLogger(__name__).critical("uncaught", exc_info=(kind, error, trace))
        report = write_report(error, folder())
        relay.call(lambda: show(report))

    def thread_hook(ended: threading.ExceptHookArgs) -> None:
        if ended.exc_value is not None:
            hook(ended.exc_type, ended.exc_value, ended.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook


def let_go() -> None:
    """Let exceptions go where Python sends them again."""
    sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__


class _Relay(QObject):
    """Calls on the thread that made it."""

    _requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._requested.connect(self._on_requested, Qt.ConnectionType.QueuedConnection)

    def call(self, what: Callable[[], None]) -> None:
        """Call now on the own thread, else as soon as that thread handles events."""
        if QThread.currentThread() is self.thread():
            what()
        else:
            self._requested.emit(what)

    @Slot(object)
    def _on_requested(self, what: Callable[[], None]) -> None:
        what()
