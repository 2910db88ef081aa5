"""What joins the window to the services: writes, queries and child processes, and signals.

A text that the disk refuses is not given up: it is tried again until it is written (`Commit`).
"""

from collections.abc import Callable, Hashable
from datetime import datetime
from threading import local
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.refusal import DISK_REFUSALS, Refused
from mc2cm_desk.ui.core.drafts.drafting import Drafting
from mc2cm_desk.ui.core.tasks.children import Children, ChildTask, Job
from mc2cm_desk.ui.core.tasks.queries import Place, Queries
from mc2cm_desk.ui.core.tasks.retries import Retries, WriteJob
from mc2cm_desk.ui.core.tasks.runner import UNFINISHED, Lane, Task, TaskRunner, attempted
from mc2cm_desk.ui.widgets.drafts import commits
from mc2cm_desk.ui.widgets.drafts.commits import Commit

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

T = TypeVar("T")

LOST = frozenset({"library-damaged", "library-replaced"})
"""Refusals after which nothing can be written until the library is opened again."""


class Desk(QObject):
    """Carries work to the library and the answers back to the window.

    Work is written on one thread, read on another; each answer arrives on the window's thread.
    The answer to a write follows those of the queries that its changes caused: what it is about
    is shown by then.

    Signals:
        changed(Changes): something was written, by whomever; on the window's thread.
        saved(datetime): when the last thing was on the disk, UTC.
        refused(Refused): nobody else took the refusal.
        failed(Exception): a fault of ours; logged, the program goes on.
        busy(bool): whether something is being written.
        lost(Refused): the library is damaged, or another file has taken its place: whoever owns
            the window offers the way out, besides what the screen says.
        restore_requested(Path): put this backup in the place of the library, which is closed.
        unsaved(object): why texts are not saved yet (Refused); none once all of them are.
        commit_ended(object): what came of a Commit is known.

    Attributes:
        drafting: keeps what is half typed.
        just_written: while an answer is delivered, the unit of work that it answers for; empty if
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
    commit_ended = Signal(object)

    def __init__(self, library: "Library", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.just_written = ""
        self._here = local()
        self._waiting = 0
        self._retries = Retries(library.drafts, self._begin, self)
        self._retries.unsaved.connect(self.unsaved)
        self._soon: set[tuple[int, str]] = set()
        self.tasks = TaskRunner(self)
        self.tasks.refused.connect(self._on_refused)
        self.tasks.failed.connect(self.failed)
        self._queries = Queries(library, self.tasks)
        self._children = Children(library.folder, self.tasks)
        self._caused: dict[str, set[Place]] = {}
        self._stop_listening = library.subscribe(self._on_written)
        self.drafting = Drafting(library.drafts, self)
        self.commit_ended.connect(self.drafting.on_commit_ended)

    def write(
        self,
        owner: QObject,
        work: Callable[["Library"], T],
        then: Callable[[T], Any] | None = None,
        otherwise: Callable[[Refused], Any] | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """Run ``work`` on the writer thread, then answer here, if ``owner`` still lives.

        With ``at_once`` the answer does not wait until the screens show what was written. Within
        `commits.begun` it is part of that commit.
        """
        mark = self.library.drafts.mark()
        job = WriteJob(owner, work, then, otherwise, commits.current(), mark, at_once)
        if job.commit is not None:
            commits.start(job.commit)
            self._retries.supersede(job.commit)
        self._begin(job)

    def _begin(self, job: WriteJob) -> None:
        self._count(1)

        def attempt() -> None:
            self._attempt(job)
            self.tasks.post(lambda: self._count(-1))

        self.tasks.start(attempt, Lane.WRITE)

    def query(
        self,
        owner: QObject,
        reading: Callable[["Library"], T],
        then: Callable[[T], Any],
        otherwise: Callable[[Refused], Any] | None = None,
        *,
        key: Hashable = None,
        lane: Lane = Lane.QUERY,
    ) -> None:
        """Read the library on a worker thread, then call ``then`` here; see `Queries.ask`."""
        refuse = self._refusing(otherwise)
        self._queries.ask(owner, reading, then, refuse, key=key, lane=lane)

    def _refusing(
        self, otherwise: Callable[[Refused], Any] | None
    ) -> Callable[[Refused], Any] | None:
        """Return what is called with a refusal that somebody takes; none where nobody does."""
        if otherwise is None:
            return None

        def refuse(refused: Refused) -> None:
            otherwise(refused)
            self._offer_way_out(refused)

        return refuse

    @Slot(object)
    def _on_refused(self, refused: Refused) -> None:
        self.refused.emit(refused)
        self._offer_way_out(refused)

    def _offer_way_out(self, refused: Refused) -> None:
        """Report that the library is lost, after the screen has shown what it makes of it."""
        if refused.code in LOST:
            self.lost.emit(refused)

    def when_answered(self, owner: QObject, call: Callable[[], Any]) -> None:
        """Call once every query that an owner, or a widget in it, has asked is answered."""
        self._queries.when_answered(owner, call)

    def long(
        self,
        owner: QObject,
        work: Callable[["Library"], T],
        then: Callable[[T], Any],
        otherwise: Callable[[Refused], Any] | None = None,
    ) -> Task:
        """Do what takes seconds, such as a backup, beside reading and writing; then answer here.

        Each is done, in its order, and answered.
        """
        return self.tasks.run(owner, lambda: work(self.library), then, otherwise)

    def child(
        self,
        owner: QObject,
        job: Job,
        then: Callable[[Any], Any],
        otherwise: Callable[[Refused], Any] | None = None,
        *,
        progress: Callable[[int, int], Any] | None = None,
    ) -> ChildTask:
        """Let a process of its own do ``job``, then call ``then`` here; see `Children.run`."""
        return self._children.run(owner, job, then, self._refusing(otherwise), progress=progress)

    @property
    def is_writing_files(self) -> bool:
        """Whether a child is writing what somebody waits for; closing would end it."""
        return self._children.is_writing

    def warm_child(self, owner: QObject, command: str) -> None:
        """Start the process that will answer an owner's questions to a command."""
        self._children.warm(owner, command)

    @property
    def waits(self) -> int:
        """How many texts the disk refused so far and are still to be written."""
        return self._retries.count

    @Slot()
    def try_again(self) -> None:
        """Write what the disk refused, the oldest first; the rest follows when it is taken."""
        self._retries.try_again()

    def after_writing(self, owner: QObject, call: Callable[[], Any]) -> None:
        """Call once everything that was handed to ``write`` until now is written or refused."""
        self.tasks.run(owner, _nothing, lambda _none: call(), lane=Lane.WRITE)

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

        self.write(self, history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        from mc2cm_desk.services import history

        self.write(self, history.redo)

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait until all that was handed over is done; the answers follow as events.

        Return whether it was done in time.
        """
        return self.tasks.wait(milliseconds=milliseconds)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is read or written and every answer was given; children apart."""
        return self.tasks.is_idle

    def close(self) -> None:
        """End the children, finish writing, what was refused once more, let go of the library."""
        self._children.close()
        self.drafting.close()
        self._retries.close()
        self.tasks.close()
        self._stop_listening()
        commits.clear()
        self.library.close()

    def _attempt(self, job: WriteJob) -> None:
        """Do the work here, on another thread; send what comes of it to the window's."""
        commit = job.commit
        self._here.units, self._here.commit = [], commit
        result, error = attempted(lambda: job.work(self.library))
        match error:
            case None:
                if commit is not None:
                    # Here and not in the window's thread: the window may be closing.
                    self.library.drafts.forget(*commit.keys, until=job.mark)
                self._answer(job, job.then, result, ended=True)
            case Refused():
                if commit is not None and commit.again and error.code in DISK_REFUSALS:
                    self._answer(job, None, error, ended=False)
                else:
                    self._answer(job, job.otherwise or self.refused.emit, error, ended=True)
                # Told once, not at each try.
                if error.code in LOST and job not in self._retries:
                    self.tasks.send(lambda: self.lost.emit(error))
            case _:
                self._answer(job, _unfinished(job.otherwise), error, ended=True)

    def _answer(
        self, job: WriteJob, call: Callable[[Any], Any] | None, result: object, *, ended: bool
    ) -> None:
        """Send the result of a job to the window's thread, where ``call`` takes it.

        A fault that ``ended`` the job is shown besides. Called on the thread that wrote.
        """
        units: list[str] = self._here.units

        def call_back() -> None:
            if call is None or not isValid(job.owner):
                return
            self.just_written = units[-1] if units else ""
            try:
                call(result)
            finally:
                self.just_written = ""

        def end() -> None:
            self._end(job, result if isinstance(result, Exception) else None, ended=ended)
            caused = set[Place]().union(*(self._caused.pop(one, ()) for one in units))
            if job.at_once:
                call_back()
            else:
                self._queries.after(caused, call_back)
            if ended and isinstance(result, Exception) and not isinstance(result, Refused):
                self.failed.emit(result)

        self.tasks.send(end)

    def _end(self, job: WriteJob, error: Exception | None, *, ended: bool) -> None:
        """Notify a commit of what came of one of its jobs; hold what is tried again."""
        commit, refused = job.commit, error if isinstance(error, Refused) else None
        if commit is None:
            return
        ended = ended or commit.superseded
        if self._retries.answered(job, ended=ended):
            self.tasks.send(self.try_again)
        if error is None:
            commit.notify_written()
        elif not commit.superseded:
            commit.notify_refused(refused)
        if ended:
            commits.end(commit)
            self.commit_ended.emit(commit)
        elif refused is not None:
            self._retries.postpone(job, commit, refused)

    def _count(self, step: int) -> None:
        before = self._waiting
        self._waiting += step
        if bool(before) != bool(self._waiting):
            self.busy.emit(bool(self._waiting))

    def _on_written(self, changes: Changes) -> None:
        """Come here on the thread that wrote; go on in the window's."""
        units: list[str] | None = getattr(self._here, "units", None)
        commit: Commit | None = getattr(self._here, "commit", None)
        if units is not None:
            units.append(changes.id)
        self.tasks.send(lambda: self._announce(changes, commit, answered=units is not None))

    def _announce(self, changes: Changes, commit: Commit | None, *, answered: bool) -> None:
        at: datetime = changes.at
        if commit is not None:
            # First: what is read because of the change is then shown in its field.
            commit.notify_written()
        if self._retries.count:
            self.tasks.send(self.try_again)
        caused = self._queries.asked_while(lambda: self.changed.emit(changes))
        if caused and answered:
            self._caused[changes.id] = caused
        self.saved.emit(at)


def _nothing() -> None:
    """Take its turn after the units of work that were begun before."""


def _unfinished(otherwise: Callable[[Refused], Any] | None) -> Callable[[Any], Any] | None:
    """Return what answers a fault of ours to those who take refusals; none if nobody does."""
    return None if otherwise is None else lambda _error: otherwise(Refused(UNFINISHED))
