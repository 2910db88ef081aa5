"""The hinge between window and services: one thread that writes, signals that tell.

A text that the disk refuses is not given up: it is tried again until it is written (`Commit`).
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import local
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

from mc2cm_desk.domain.changes import Changes
from mc2cm_desk.domain.refusal import DISK_REFUSALS, Refused
from mc2cm_desk.ui.core.drafts.drafting import Drafting
from mc2cm_desk.ui.widgets.drafts import commits
from mc2cm_desk.ui.widgets.drafts.commits import Commit

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

T = TypeVar("T")

LOST = frozenset({"library-damaged", "library-replaced"})
"""Refusals after which nothing can be written until the library is opened again."""
AGAIN = 2000
"""Milliseconds until what the disk refused is tried again."""

log = logging.getLogger(__name__)


@dataclass(eq=False, slots=True)
class _Job:
    """A piece of work, for whom it is done, and what follows.

    ``mark`` tells which drafts were there when it was begun.
    """

    owner: QObject
    work: Callable[["Library"], Any]
    then: Callable[[Any], Any] | None
    otherwise: Callable[[Refused], Any] | None
    commit: Commit | None = None
    mark: int = 0


class Desk(QObject):
    """Carries work to the library and the answers back to the window.

    Signals:
        changed(Changes): something was written, by whomever; on the window's thread.
        saved(datetime): when the last thing was on the disk, UTC.
        refused(Refused): nobody else took the refusal.
        failed(Exception): a fault of ours; logged, the program goes on.
        busy(bool): whether something is being written.
        lost(Refused): the library is damaged, or another file has taken its place: whoever owns
            the window offers the way out, besides what the screen says.
        restore_wanted(Path): put this backup in the place of the library, which is closed for it.
        unsaved(object): why texts are not saved yet (Refused); none once all of them are.
        settled(object): what came of a Commit is known.

    Attributes:
        drafting: keeps what is half typed.
        just_written: while an answer is told, the unit of work that it answers for; empty if
            nothing was to be written.
    """

    changed = Signal(object)
    saved = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    lost = Signal(object)
    restore_requested = Signal(object)
    unsaved = Signal(object)
    settled = Signal(object)
    _back = Signal(object)

    def __init__(self, library: "Library", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.just_written = ""
        self._here = local()
        self._waiting = 0
        self._held: list[_Job] = []
        self._trying: _Job | None = None
        self._closed = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.try_again)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._writer.setExpiryTimeout(-1)
        self._reader = QThreadPool(self)
        self._reader.setMaxThreadCount(1)
        self._reader.setExpiryTimeout(-1)
        self._beside = QThreadPool(self)
        self._beside.setMaxThreadCount(1)
        self._soon: set[tuple[int, str]] = set()
        self._back.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = library.subscribe(self._on_written)
        self.drafting = Drafting(library.drafts, self)
        self.settled.connect(self.drafting.on_settled)

    def run(
        self,
        owner: QObject,
        work: Callable[["Library"], T],
        then: Callable[[T], Any] | None = None,
        otherwise: Callable[[Refused], Any] | None = None,
    ) -> None:
        """Run ``work`` on the writer thread, then answer here, if ``owner`` still lives.

        Within `commits.begun` it is part of that commit.
        """
        job = _Job(owner, work, then, otherwise, commits.current(), self.library.drafts.mark())
        if job.commit is not None:
            commits.start(job.commit)
            self._supersede(job.commit)
        self._begin(job)

    def _begin(self, job: _Job) -> None:
        self._count(1)

        def attempt() -> None:
            self._attempt(job)
            self._back.emit(lambda: self._count(-1))

        self._writer.start(attempt)

    @property
    def waits(self) -> int:
        """How many texts the disk refused so far and are still to be written."""
        return len(self._held)

    @Slot()
    def try_again(self) -> None:
        """Write what the disk refused, the oldest first; the rest follows when it is taken."""
        self._again.stop()
        if self._held and self._trying is None:
            self._trying = self._held[0]
            self._begin(self._trying)

    def read(
        self,
        owner: QObject,
        work: Callable[["Library"], T],
        then: Callable[[T], Any],
        otherwise: Callable[[Refused], Any] | None = None,
    ) -> None:
        """Run a long reading beside the window (and beside writing), then answer here."""
        self._reader.start(lambda: self._attempt(_Job(owner, work, then, otherwise)))

    def beside(
        self,
        owner: QObject,
        work: Callable[["Library"], T],
        then: Callable[[T], Any],
        otherwise: Callable[[Refused], Any] | None = None,
    ) -> None:
        """Do what takes seconds, such as a backup, beside reading and writing; then answer here."""
        self._beside.start(lambda: self._attempt(_Job(owner, work, then, otherwise)))

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
        read = self._reader.waitForDone(milliseconds)
        return self._beside.waitForDone(milliseconds) and read and written

    def close(self) -> None:
        """Finish writing, what was refused once more, and let go of the library."""
        self.drafting.close()
        self._again.stop()
        for job in self._held:
            if job is not self._trying:
                self._begin(job)
        self.wait()
        self._stop_listening()
        self._closed = True
        commits.clear()
        self.library.close()

    def _attempt(self, job: _Job) -> None:
        """Do the work here, on another thread; send what comes of it to the window's."""
        owner, commit = job.owner, job.commit

        def answer(call: Callable[[Any], Any] | None, result: object, *, ended: bool) -> None:
            written: str = self._here.written

            def tell() -> None:
                self._settle(job, result if isinstance(result, Exception) else None, ended=ended)
                if call is None or not isValid(owner):
                    return
                self.just_written = written
                try:
                    call(result)
                finally:
                    self.just_written = ""

            # A desk that went away while the work was done has nobody left to tell.
            if (call is not None or commit is not None) and isValid(self):
                self._back.emit(tell)

        self._here.written, self._here.commit = "", commit
        try:
            result = job.work(self.library)
        except Refused as refused:
            if commit is not None and commit.again and refused.code in DISK_REFUSALS:
                answer(None, refused, ended=False)
            else:
                answer(job.otherwise or self.refused.emit, refused, ended=True)
            # Told once, not at each try.
            if refused.code in LOST and job not in self._held:
                self._report_lost(refused)
        except Exception as error:
            log.exception("beside the window")
            answer(self.failed.emit, error, ended=True)
        else:
            if commit is not None:
                # Here and not in the window's thread: the window may be closing.
                self.library.drafts.forget(*commit.keys, until=job.mark)
            answer(job.then, result, ended=True)

    def _report_lost(self, refused: Refused) -> None:
        if isValid(self):
            self._back.emit(lambda: self.lost.emit(refused))

    def _settle(self, job: _Job, error: Exception | None, *, ended: bool) -> None:
        """Tell a commit what came of one of its pieces of work; keep what is tried again."""
        commit, refused = job.commit, error if isinstance(error, Refused) else None
        if commit is None:
            return
        if job is self._trying:
            self._trying = None
        if job in self._held and (ended or commit.superseded):
            self._held.remove(job)
            if not self._held:
                self.unsaved.emit(None)
            self._back.emit(self.try_again)
        if error is None:
            commit.notify_written()
        elif not commit.superseded:
            commit.notify_refused(refused)
        if ended or commit.superseded:
            commits.end(commit)
            self.settled.emit(commit)
        elif refused is not None:
            if job not in self._held:
                self._held.append(job)
                if commit.text:
                    for key in commit.keys:
                        self.library.drafts.save(key, commit.text)
            self.unsaved.emit(refused)
            self._again.start()

    def _supersede(self, commit: Commit) -> None:
        """Drop what is still to be tried again where a later text takes its place."""
        for job in tuple(self._held):
            if job.commit is not None and job.commit is not commit and commit.replaces(job.commit):
                job.commit.superseded = True
                self._held.remove(job)
                commits.end(job.commit)

    def _count(self, step: int) -> None:
        before = self._waiting
        self._waiting += step
        if bool(before) != bool(self._waiting):
            self.busy.emit(bool(self._waiting))

    def _on_written(self, changes: Changes) -> None:
        """Come here on the thread that wrote; go on in the window's."""
        self._here.written = changes.id
        commit: Commit | None = getattr(self._here, "commit", None)
        self._back.emit(lambda: self._tell(changes, commit))

    def _tell(self, changes: Changes, commit: Commit | None) -> None:
        at: datetime = changes.at
        if commit is not None:
            # First: what is read because of the change is then shown in its field.
            commit.notify_written()
        if self._held:
            self._back.emit(self.try_again)
        self.changed.emit(changes)
        self.saved.emit(at)

    @Slot(object)
    def _answer(self, call: Callable[[], Any]) -> None:
        if not self._closed:
            call()
