"""Backups while the window is open: made beside it, reported only when something is wrong."""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.core.tasks.runner import UNFINISHED, Lane, TaskRunner

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.services.safety.backup import SecondPlace
    from mc2cm_desk.services.safety.backup.schedule import Schedule

log = logging.getLogger(__name__)

AFTER_OPENING = 3_000
"""Milliseconds until the first backup: the window comes first."""
EACH_MINUTE = 60_000
AFTER_A_REFUSAL = 600.0
"""Seconds until a backup that was refused is tried again."""
NO_ROOM = ("disk-full", "too-little-room")
"""Refusals after which each minute looks again: somebody makes room."""


class AutomaticBackups(QObject):
    """Runs the schedule of one library on a thread of its own.

    Signals:
        refused(Refused): a backup could not be made; once until one succeeds.
        failed(Exception): a fault of ours, the first of its kind.
        overdue(object): the SecondPlace where nothing was copied to for more than a day; once.
    """

    refused = Signal(object)
    overdue = Signal(object)
    failed = Signal(object)

    def __init__(self, library: "Library", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._schedule: Schedule | None = None
        self._shown_code = self._reported = ""
        self._wait_until = 0.0
        self._stopping = False
        self._tasks = TaskRunner(self)
        self._tasks.failed.connect(self._report)
        self._minutes = QTimer(self)
        self._minutes.setInterval(EACH_MINUTE)
        self._minutes.timeout.connect(self.look)

    def begin(self, after: int = AFTER_OPENING) -> None:
        """Make the first backup in a moment (milliseconds), then look every minute."""
        if not self._library.read_only:
            QTimer.singleShot(after, self, self._begin)

    @Slot()
    def look(self) -> None:
        """Make the backup that is due, if any."""
        if self._tasks.is_idle and time.monotonic() >= self._wait_until:
            self._run(lambda schedule: schedule.run(lambda: self._stopping))

    def wait(self) -> None:
        """Wait until what is under way is done; answers follow as events."""
        self._tasks.wait(milliseconds=-1)

    def close(self, *, last: bool = True) -> None:
        """Stop, and make the last backup of this run if something was written."""
        self._minutes.stop()
        self._stopping = True
        self._tasks.wait(milliseconds=-1)
        if last and not self._library.read_only:
            self._tasks.run(self, self._close_schedule, lane=Lane.BACKUP)
            self._tasks.wait(milliseconds=-1)

    def _close_schedule(self) -> None:
        try:
            (self._schedule or self._made()).close()
        except Refused as refused:
            log.warning("no backup at closing: %s", refused)

    @Slot()
    def _begin(self) -> None:
        self._minutes.start()
        self._run(lambda schedule: schedule.open())
        self._tasks.run(
            self,
            self._second_place,
            self._look_at_second_place,
            self._on_not_copied,
            lane=Lane.BACKUP,
        )

    def _run(self, work: "Callable[[Schedule], object]") -> None:
        def attempt() -> None:
            if self._schedule is None:
                self._schedule = self._made()
            with suppress(InterruptedError):
                work(self._schedule)
                self._finish_erasures()

        self._tasks.run(self, attempt, self._on_made, self._on_not_made, lane=Lane.BACKUP)

    def _on_made(self, _done: None) -> None:
        self._shown_code = ""

    def _on_not_made(self, refused: Refused) -> None:
        wait = 0.0 if refused.code in NO_ROOM else AFTER_A_REFUSAL
        self._wait_until = time.monotonic() + wait
        self._on_not_copied(refused)

    def _on_not_copied(self, refused: Refused) -> None:
        # A fault is reported as such.
        if refused.code not in (self._shown_code, UNFINISHED):
            self._shown_code = refused.code
            self.refused.emit(refused)

    def _made(self) -> "Schedule":
        from mc2cm_desk.services.safety.backup.schedule import Schedule

        return Schedule(self._library)

    def _finish_erasures(self) -> None:
        """Erase from older backups whoever was erased while a stick was away or time was short."""
        from mc2cm_desk.services.people.personal_data import backups

        backups.finish(self._library, stop=lambda: self._stopping)

    def _second_place(self) -> "SecondPlace | None":
        from mc2cm_desk.services.safety.backup import second_place

        return second_place(self._library)

    def _look_at_second_place(self, place: "SecondPlace | None") -> None:
        if place is not None and place.is_overdue:
            self.overdue.emit(place)

    @Slot(object)
    def _report(self, error: Exception) -> None:
        # The same fault comes back each hour: it is reported once.
        if type(error).__name__ != self._reported:
            self._reported = type(error).__name__
            self.failed.emit(error)
