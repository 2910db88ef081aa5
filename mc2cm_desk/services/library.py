"""The library: one folder with everything typed, opened for writing by one process at a time."""

import shutil
import threading
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Self, TypeVar, cast

import platformdirs
from filelock import FileLock

from mc2cm_desk.domain.ids import ChangeId, DeviceId, EventId, RecordId
from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import archived_events
from mc2cm_desk.services.safety import library_folder, library_opening
from mc2cm_desk.services.safety.backup import making, restoring
from mc2cm_desk.services.safety.backup.manifest import Backup
from mc2cm_desk.services.text.drafts import Drafts
from mc2cm_desk.store.database import Database
from mc2cm_desk.store.dialects import sqlite
from mc2cm_desk.store.engine import DATABASE, open_engine
from mc2cm_desk.store.errors import FAULTS, faults_refused
from mc2cm_desk.store.files import closed_files, device_identity, durable
from mc2cm_desk.store.files.attachments import AttachmentStore
from mc2cm_desk.store.journal import erasure, replication
from mc2cm_desk.store.journal.clock import Clock, FixedClock, SystemClock
from mc2cm_desk.store.journal.replication import Batch, Choice, Merged
from mc2cm_desk.store.repository import Repository
from mc2cm_desk.store.unit_of_work import UnitOfWork

__all__ = [
    "Clock",
    "FixedClock",
    "Library",
    "Repository",
    "SystemClock",
    "UnitOfWork",
    "default_folder",
]

R = TypeVar("R", bound=Record)
Id = TypeVar("Id", bound=RecordId)
T = TypeVar("T")
Listener = Callable[[Changes], None]

_TO_COMPACT = "to_compact"
"""The fact that values were erased whose traces may still lie in the file's free space."""


def default_folder() -> Path:
    """Return where the library lies when nobody names another folder."""
    return Path(platformdirs.user_data_dir("mc2cm-desk", appauthor=False)) / "library"


class Library:
    """Everything that people typed, on disk before «saved» is shown.

    Attributes:
        folder: holds ``library.sqlite``, ``drafts.sqlite``, ``attachments/`` and ``backups/``.
        device: the id of this copy on this machine; a copied or restored library gets a new one.
        read_only: whether nothing can be written.
        read_only_code: why: ``library-in-use`` another process writes, ``library-beside`` an
            unpacked backup, ``folder-read-only`` or ``disk-full``; empty while it is written.
        drafts: what is half typed.
        opened_archives: archived events (ids) that somebody chose to edit all the same; the
            choice holds for this process.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        lock: FileLock | None,
        author: str,
        read_only_code: str = "library-in-use",
    ) -> None:
        self.folder, self.clock, self.author = folder, clock, author
        self.database = folder / DATABASE
        self.backups = folder / "backups"
        self.attachments = AttachmentStore(folder / "attachments")
        self.read_only = lock is None
        self.read_only_code = read_only_code if lock is None else ""
        self.drafts = Drafts(folder, clock, read_only=self.read_only)
        self._lock = lock
        self._way = closed_files.Readable(self.database) if self.read_only else None
        engine = open_engine(
            self._way.database if self._way else self.database,
            read_only=self.read_only,
            immutable=self._way is not None and self._way.immutable,
        )
        self._writing = threading.RLock()
        self._listeners: list[Listener] = []
        self.opened_archives: set[EventId] = set()
        self._known_of_writers: dict[str, object] = {}
        with engine.connect() as connection:
            known = device_identity.device(connection, folder)
            self._last_saved = device_identity.last_change(connection, self.now())
        self.device = known or device_identity.new_device()
        self._store = Database(engine, self.device, alone=not self.read_only)
        if known is None and not self.read_only:
            with self._store.transaction() as connection:
                device_identity.adopt(connection, folder, self.device)
        self._identity = device_identity.identity(self.database)
        self._journal_identity: tuple[int, int] | None = None
        if not self.read_only and not self.is_compacted:
            self._compact()

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        clock: Clock | None = None,
        author: str = "",
        read_only: bool = False,
        start_new: bool = False,
    ) -> Self:
        """Open the library of a folder, making it if there is none.

        While another process writes, it is opened for reading (``read_only`` says so). With
        ``start_new`` a new library is made although backups or pictures of an earlier one lie
        there; they stay. Refused: not-a-library, library-from-newer-version, library-damaged,
        library-altered, library-empty, library-missing, folder-read-only, disk-full, disk-error,
        library-gone, library-in-use.
        """
        moment = clock or SystemClock()
        lock: FileLock | None = None
        with faults_refused(folder), ExitStack() as on_failure:
            is_beside = (folder / restoring.READ_ONLY).exists()
            if not read_only and not is_beside:
                durable.make_folder(folder)
                lock = library_opening.take_lock(folder)
            if lock is not None:
                on_failure.callback(lock.release)
                restoring.finish(folder)
            if not start_new:
                library_folder.refuse_lost(folder)
            code = "library-beside" if is_beside else "library-in-use"
            if lock is not None:
                library_folder.remove_remnants(folder)
                library_opening.migrate(folder, moment)
                library_folder.make_private(folder)
            else:
                library_opening.expect(folder)
                library_opening.bring_up_to_date(folder, moment)
                if not is_beside:
                    code = library_opening.what_stops_writing(folder) or code
            opened = cls(folder, moment, lock, author, code)
            on_failure.pop_all()
            return opened

    def close(self) -> None:
        """Let go of the files; another process may write from now on."""
        self.drafts.close()
        self._store.close()
        if self._way is not None:
            self._way.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def now(self) -> datetime:
        """Return the time now, in UTC."""
        return self.clock.now()

    def new_id(self) -> RecordId:
        """Return an id for a new record."""
        return self._store.new_id(self.now())

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Notify ``listener`` of every commit, on the thread that wrote; return how to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def read(self) -> Generator[Repository]:
        """Read several things as they are at one moment."""
        with faults_refused(self.folder), self._store.read() as view:
            yield view

    def get(self, kind: type[R], record: RecordId) -> R | None:
        """Return one record, deleted or not; none if there never was one."""
        with self.read() as view:
            return view.get(kind, record)

    def require(self, kind: type[R], record: RecordId) -> R:
        """Return one record; refused ``gone``."""
        with self.read() as view:
            return view.require(kind, record)

    def find(self, kind: type[R], **equals: Any) -> list[R]:
        """Return the live records whose fields equal what is given, in their own order."""
        with self.read() as view:
            return view.find(kind, **equals)

    def get_many(self, kind: type[R], ids: Iterable[Id]) -> dict[Id, R]:
        """Return the records with these ids, by id."""
        with self.read() as view:
            return view.get_many(kind, ids)

    @contextmanager
    def write(
        self, label: str, *, nature: str = "do", of: ChangeId = ChangeId("")
    ) -> Generator[UnitOfWork]:
        """Write several things together: on leaving all of them are on the disk, or none.

        ``label`` is what undo shows. Refused: event-archived (it changes what belongs to an
        archived event); the ``read_only_code`` (opened for reading), disk-full, folder-read-only,
        library-gone, library-replaced, library-damaged, disk-error; the record is then as it was
        before.
        """
        with self._committing() as at:
            unit = self._store.write(label, at, author=self.author, nature=nature, of=of)
            with unit as work:
                yield work
                archived_events.refuse_changes(work, label, nature, self.opened_archives)
            if work.changes:
                self._last_saved = at
        self._notify(Changes(work.change, label, self.device, at, work.announced))

    def known_operations(self) -> dict[DeviceId, int]:
        """Return of every device the number up to which none of its operations is lacking."""
        with self.read() as view:
            return replication.known_operations(view.connection)

    def operations_since(self, known: Mapping[DeviceId, int]) -> Batch:
        """Return what a copy lacks that has the operations up to ``known`` of each device."""
        with self.read() as view:
            return replication.operations_since(view.connection, known)

    def apply(self, batch: Batch) -> Merged:
        """Take in what another copy of this library has written; listeners are notified.

        It is a unit of work of its own, which undo passes over. Refused: as `write`.
        """
        with self._committing() as at:
            merge, merged = self._store.apply(batch, at, author=self.author)
            self._known_of_writers.clear()
            if merged.changes:
                self._last_saved = at
        self._notify(Changes(merge, replication.MERGE, self.device, at, merged.changes))
        return merged

    @contextmanager
    def _committing(self) -> Generator[datetime]:
        """Let one transaction into the file that was opened; yield its time.

        Refused: as `write`.
        """
        if self.read_only:
            raise Refused(self.read_only_code, folder=str(self.folder))
        with self._writing:
            at = self.now()
            with faults_refused(self.folder):
                self._expect_same_file()
                yield at
                self._journal_identity = device_identity.identity(Path(f"{self.database}-wal"))
                self._expect_same_file()

    def _notify(self, changes: Changes) -> None:
        if changes.changes:
            for listener in tuple(self._listeners):
                listener(changes)

    def open_choices(self) -> list[Choice]:
        """Return where copies say different things and nobody has decided."""
        with self.read() as view:
            return replication.open_choices(view.connection)

    @contextmanager
    def erase(self, label: str) -> Generator[UnitOfWork]:
        """Write what cannot be taken back, then leave nothing of the old values in the file.

        Refused: as `write`. Where the file cannot be compacted at once (a full disk, somebody who
        reads), it is when the library is opened next; `is_compacted` says so.
        """
        with self.write(label, nature=erasure.ERASE) as work:
            erasure.overwrite_what_is_freed(work.connection)
            device_identity.set_fact(work.connection, _TO_COMPACT, label)
            yield work
        with self._writing:
            self._store.close_writer()
            self._compact()

    @property
    def is_compacted(self) -> bool:
        """Whether nothing of erased values is left in the file's free space."""
        return self.fact(_TO_COMPACT) == ""

    def fact(self, name: str) -> str:
        """Return what the library knows of itself under a name; empty if nothing."""
        with self.read() as view:
            return device_identity.fact(view.connection, name)

    def set_fact(self, name: str, value: str) -> None:
        """Keep a setting of the library, outside the journal; empty forgets it.

        Refused: as `write`.
        """
        with self.write(name) as work:
            device_identity.set_fact(work.connection, name, value)

    def _compact(self) -> None:
        try:
            if self._store.compact():
                with self._store.transaction() as connection:
                    device_identity.set_fact(connection, _TO_COMPACT, "")
        except FAULTS:
            return

    def rescue(self) -> Backup | None:
        """Back up what is open although another file has taken its name.

        None where nothing was written since it was opened: then the connection that reads may be
        one to the other file. Refused as `backup.make`.
        """
        with self._writing:
            connection = sqlite.driver_connection(self._store.writer)
            if connection is None or device_identity.identity(self.database) == self._identity:
                return None
            source = making.Source(self.folder, self.device, connection)
            made = making.make_of(source, Reason.REPLACED, self.now())
            journal_file = Path(f"{self.database}-wal")
            if device_identity.identity(journal_file) == self._journal_identity:
                # The pages of the file that is gone: they would be taken for those of the other.
                journal_file.unlink(missing_ok=True)
                Path(f"{self.database}-shm").unlink(missing_ok=True)
            return made

    def _expect_same_file(self) -> None:
        """Refuse to write into a file that nobody can find again.

        SQLite would go on in it, and say that all is well. Refused: library-gone (a removed
        stick), library-replaced (another file has taken its name).
        """
        found = device_identity.identity(self.database)
        if found != self._identity:
            code = "library-gone" if found is None else "library-replaced"
            raise Refused(code, folder=str(self.folder), file=str(self.database))

    def letter(self, view: Repository) -> str:
        """Return this laptop's letters in provisional codes."""
        letters = partial(device_identity.device_letters, view.connection, self.device)
        return self._of_writers("letter", letters)

    @property
    def devices(self) -> int:
        """On how many machines this library and its copies were written in; at least one."""
        known = self._known_of_writers.get("devices")
        if isinstance(known, int):
            return known
        with self.read() as view:
            count = partial(device_identity.count_machines, view.connection)
            return self._of_writers("devices", count)

    def _of_writers(self, name: str, read: Callable[[], T]) -> T:
        """Return what follows from who has written; it changes with what is taken in alone."""
        if name in self._known_of_writers:
            return cast("T", self._known_of_writers[name])
        value = read()
        if self._store.has_written and not self.read_only:
            self._known_of_writers[name] = value
        return value

    @property
    def last_saved(self) -> datetime | None:
        """When something was written last, by any device; none in an empty library.

        What was written under a clock that ran ahead counts only while nothing came after it.
        """
        return self._last_saved

    def free_bytes(self) -> int:
        """Return the room left on the library's disk."""
        return shutil.disk_usage(self.folder).free
