"""What is done before a library is opened: the lock, migrations, what stops writing."""

from pathlib import Path

from filelock import FileLock, Timeout

from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.safety.backup import making
from mc2cm_desk.store.engine import DATABASE, is_current, prepare
from mc2cm_desk.store.errors import what_stops
from mc2cm_desk.store.journal.clock import Clock


def expect(folder: Path) -> None:
    """Refuse ``library-gone`` a folder without a library."""
    if not (folder / DATABASE).exists():
        raise Refused("library-gone", folder=str(folder))


def migrate(folder: Path, clock: Clock) -> None:
    """Bring the library to this program's version, after a backup of an older one."""
    source = making.Source(folder)
    prepare(folder / DATABASE, lambda: making.make_of(source, Reason.BEFORE_MIGRATION, clock.now()))


def what_stops_writing(folder: Path) -> str:
    """Return what stops writing in a folder that nobody else writes; empty if nothing does."""
    lock: FileLock | None = None
    try:
        lock = take_lock(folder)
    except OSError:
        return what_stops(folder)
    finally:
        if lock is not None:
            lock.release()
    return what_stops(folder) if lock is not None else ""


def bring_up_to_date(folder: Path, clock: Clock) -> None:
    """Migrate a library that is only to be read, unless another process is writing it."""
    if is_current(folder / DATABASE):
        return
    lock = take_lock(folder)
    if lock is not None:
        try:
            migrate(folder, clock)
        finally:
            lock.release()


def take_lock(folder: Path) -> FileLock | None:
    """Return the lock of whoever writes the library; none while another process has it."""
    lock = FileLock(folder / "library.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return None
    return lock
