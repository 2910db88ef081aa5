"""Texts that the disk refused: held, and written again until it takes them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.widgets.drafts import commits
from mc2cm_desk.ui.widgets.drafts.commits import Commit

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.services.text.drafts import Drafts

AGAIN = 2000
"""Milliseconds until what the disk refused is tried again."""


@dataclass(eq=False, slots=True)
class WriteJob:
    """A unit of work, for whom it is done, and what follows.

    ``mark`` tells which drafts were there when it was begun; with ``at_once`` the answer waits
    for no query that the unit of work caused.
    """

    owner: QObject
    work: Callable[["Library"], Any]
    then: Callable[[Any], Any] | None
    otherwise: Callable[[Refused], Any] | None
    commit: Commit | None = None
    mark: int = 0
    at_once: bool = False


class Retries(QObject):
    """Holds jobs whose commit the disk refused, and begins them again, the oldest first.

    Everything happens in the window's thread but the question whether a job is held.

    Signals:
        unsaved(object): why texts are not saved yet (Refused); none once all of them are.
    """

    unsaved = Signal(object)

    def __init__(
        self, drafts: "Drafts", begin: Callable[[WriteJob], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._drafts, self._begin = drafts, begin
        self._waiting: list[WriteJob] = []
        self._trying: WriteJob | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.try_again)

    def __contains__(self, job: WriteJob) -> bool:
        return job in self._waiting

    @property
    def count(self) -> int:
        """How many jobs are still to be tried again."""
        return len(self._waiting)

    @Slot()
    def try_again(self) -> None:
        """Begin the oldest job again; the rest follows when it is taken."""
        self._again.stop()
        if self._waiting and self._trying is None:
            self._trying = self._waiting[0]
            self._begin(self._trying)

    def answered(self, job: WriteJob, *, ended: bool) -> bool:
        """Take note that a job was answered; return whether one that was held is at its end."""
        if job is self._trying:
            self._trying = None
        if not ended or job not in self._waiting:
            return False
        self._waiting.remove(job)
        if not self._waiting:
            self.unsaved.emit(None)
        return True

    def postpone(self, job: WriteJob, commit: Commit, refused: Refused) -> None:
        """Hold a job that the disk refused, with its text as a draft, until it is tried again."""
        if job not in self._waiting:
            self._waiting.append(job)
            if commit.text:
                for key in commit.keys:
                    self._drafts.save(key, commit.text)
        self.unsaved.emit(refused)
        self._again.start()

    def supersede(self, commit: Commit) -> None:
        """Drop what is still to be tried again where a later text takes its place."""
        for job in tuple(self._waiting):
            if job.commit is not None and job.commit is not commit and commit.replaces(job.commit):
                job.commit.superseded = True
                self._waiting.remove(job)
                commits.end(job.commit)

    def close(self) -> None:
        """Begin everything once more that is held: nothing is tried after that."""
        self._again.stop()
        for job in self._waiting:
            if job is not self._trying:
                self._begin(job)
