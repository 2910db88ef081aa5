"""The library: one folder with everything typed, opened for writing by one process at a time."""

import shutil
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar

import platformdirs
from filelock import FileLock, Timeout

from mc2cm_desk.domain.changes import Changes
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.drafts import Drafts
from mc2cm_desk.store import journal, libraries
from mc2cm_desk.store.attachments import AttachmentStore
from mc2cm_desk.store.clock import Clock, FixedClock, SystemClock
from mc2cm_desk.store.driver import Pen, reading
from mc2cm_desk.store.engine import DATABASE, is_current, open_engine, prepare
from mc2cm_desk.store.faults import as_refusal
from mc2cm_desk.store.ids import IdSource
from mc2cm_desk.store.view import View
from mc2cm_desk.store.work import Work

__all__ = ["Clock", "FixedClock", "Library", "SystemClock", "View", "Work", "default_folder"]

R = TypeVar("R", bound=Record)
Listener = Callable[[Changes], None]


def default_folder() -> Path:
    """Return where the library lies when nobody names another folder."""
    return Path(platformdirs.user_data_dir("mc2cm-desk", appauthor=False)) / "library"


class Library:
    """Everything that people typed, on disk before anybody is told «saved».

    Attributes:
        folder: holds ``library.sqlite``, ``drafts.sqlite``, ``attachments/`` and ``backups/``.
        device: the id of this copy on this machine; a copied or restored library gets a new one.
        read_only: whether another process is writing.
        drafts: what is half typed.
    """

    def __init__(self, folder: Path, clock: Clock, lock: FileLock | None, author: str) -> None:
        self.folder, self.clock, self.author = folder, clock, author
        self.database = folder / DATABASE
        self.backups = folder / "backups"
        self.attachments = AttachmentStore(folder / "attachments")
        self.read_only = lock is None
        self.drafts = Drafts(folder, clock, read_only=self.read_only)
        self._lock = lock
        self._engine = open_engine(self.database, read_only=self.read_only)
        self._writing = threading.RLock()
        self._pen = Pen(self._engine)
        self._listeners: list[Listener] = []
        self._ids = IdSource()
        with self._engine.connect() as connection:
            known = libraries.device(connection, folder)
            self.device = known or libraries.new_device()
            self._seq = journal.last_seq(connection, self.device)
            self._stamp = journal.last_stamp(connection)
        if known is None and not self.read_only:
            with self._engine.connect() as connection:
                libraries.settle(connection, folder, self.device)

    @classmethod
    def open(
        cls, folder: Path, *, clock: Clock | None = None, author: str = "", read_only: bool = False
    ) -> Self:
        """Open the library of a folder, making it if there is none.

        While another process writes, it is opened for reading (``read_only`` says so).
        Refused: not-a-library, library-from-newer-version, library-damaged, folder-read-only,
        disk-full, library-gone.
        """
        lock: FileLock | None = None
        try:
            if not read_only:
                folder.mkdir(parents=True, exist_ok=True)
                lock = _taken(folder)
            if lock is not None:
                prepare(folder / DATABASE, backups=folder / "backups")
            else:
                _expect(folder)
                _brought_up_to_date(folder)
            return cls(folder, clock or SystemClock(), lock, author)
        except Refused:
            if lock is not None:
                lock.release()
            raise
        except libraries.FAULTS as error:
            if lock is not None:
                lock.release()
            raise as_refusal(error, folder) from error

    def close(self) -> None:
        """Let go of the files; another process may write from now on."""
        self.drafts.close()
        self._pen.put_down()
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def now(self) -> datetime:
        """Return the time now, in UTC."""
        return self.clock.now()

    def new_id(self) -> str:
        """Return an id for a new record."""
        return self._ids.next(int(self.now().timestamp() * 1000))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell ``listener`` of every commit, on the thread that wrote; return how to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def read(self) -> Generator[View]:
        """Read several things as they are at one moment."""
        try:
            with self._engine.connect() as connection, reading(connection):
                yield View(connection)
        except libraries.FAULTS as error:
            raise as_refusal(error, self.folder) from error

    def get(self, kind: type[R], record: str) -> R | None:
        """Return one record, deleted or not; none if there never was one."""
        with self.read() as view:
            return view.get(kind, record)

    def need(self, kind: type[R], record: str) -> R:
        """Return one record; refused ``gone``."""
        with self.read() as view:
            return view.need(kind, record)

    def find(self, kind: type[R], **equals: Any) -> list[R]:
        """Return the live records whose fields equal what is given, in their own order."""
        with self.read() as view:
            return view.find(kind, **equals)

    def among(self, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Return the records with these ids, by id."""
        with self.read() as view:
            return view.among(kind, ids)

    @contextmanager
    def write(self, label: str, *, nature: str = "do", of: str = "") -> Generator[Work]:
        """Write several things together: on leaving all of them are on the disk, or none.

        ``label`` is what undo shows. Refused: library-in-use (opened for reading), disk-full,
        folder-read-only, library-gone; the record is then as it was before.
        """
        if self.read_only:
            raise Refused("library-in-use", folder=str(self.folder))
        with self._writing:
            at = self.now()
            try:
                if not self.database.exists():
                    # A removed stick: SQLite would write into a file that nobody can find again.
                    raise Refused("library-gone", folder=str(self.folder))
                told = self._written(label, nature, of, at)
                with told as work:
                    yield work
            except libraries.FAULTS as error:
                raise as_refusal(error, self.folder) from error
            changes = Changes(work.change, label, self.device, at, work.changes)
        if changes.changes:
            for listener in tuple(self._listeners):
                listener(changes)

    @contextmanager
    def _written(self, label: str, nature: str, of: str, at: datetime) -> Generator[Work]:
        milliseconds = int(at.timestamp() * 1000)
        with self._pen.writing() as connection:
            work = Work(connection, at, self.device, lambda: self._ids.next(milliseconds))
            yield work
            stamp = self._stamp.tick(milliseconds)
            entry = journal.Entry(
                work.change, self.device, at, stamp, label, self.author, nature, of
            )
            seq = work.finish(entry, self._seq)
        self._seq, self._stamp = seq, stamp

    def letter(self, view: View) -> str:
        """Return this laptop's letter in provisional codes: A for the first one."""
        return libraries.device_letter(view.connection)

    @property
    def devices(self) -> int:
        """How many devices have written in this library and its copies so far."""
        with self.read() as view:
            return libraries.device_count(view.connection)

    @property
    def last_saved(self) -> datetime | None:
        """When something was written last, by any device; none in an empty library."""
        milliseconds = self._stamp.milliseconds
        return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds else None

    def free_bytes(self) -> int:
        """Return the room left on the library's disk."""
        return shutil.disk_usage(self.folder).free


def _expect(folder: Path) -> None:
    if not (folder / DATABASE).exists():
        raise Refused("library-gone", folder=str(folder))


def _brought_up_to_date(folder: Path) -> None:
    """Migrate a library that is only to be read, unless another process is writing it."""
    if is_current(folder / DATABASE):
        return
    lock = _taken(folder)
    if lock is not None:
        try:
            prepare(folder / DATABASE, backups=folder / "backups")
        finally:
            lock.release()


def _taken(folder: Path) -> FileLock | None:
    lock = FileLock(folder / "library.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return None
    return lock
