"""Erasure from backups that were made before: each is written anew without the person.

It takes seconds a backup, so it is done beside the work, and goes on at the next occasion where it
was interrupted: the library remembers whom (ids) until every backup was seen to.
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from mc2cm_desk.domain.ids import PersonId
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people.personal_data import suppression, waiting
from mc2cm_desk.services.people.personal_data.erasure import (
    Erased,
    Erasure,
    Remainder,
    Remaining,
    erase_all,
)
from mc2cm_desk.services.safety import backup
from mc2cm_desk.services.safety.backup import Backup, making, restoring
from mc2cm_desk.store.engine import DATABASE
from mc2cm_desk.store.errors import FAULTS, as_refusal
from mc2cm_desk.store.files import copies

Progress = Callable[[int, int], None]
Stop = making.Stop

_one_at_a_time = Lock()
"""What somebody waits for and what is done by itself are the same work."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What became of the backups.

    Attributes:
        files: those that were written anew.
        left: those that could not be: damaged, or of another version.
        waiting: whether the second place is to be connected first.
    """

    files: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()
    waiting: bool = False


def erase_again(library: Library) -> int:
    """Erase whom a restored backup brought back although they were erased; return how many.

    Refused: as `erase_all`.
    """
    people = waiting.again(library)
    if people:
        erase_all(library, people)
    waiting.done_again(library)
    return len(people)


def finish(
    library: Library, *, progress: Progress | None = None, stop: Stop = making.never
) -> Rewritten:
    """Write the backups anew that hold people who were erased since; first of all `erase_again`.

    ``progress`` is given how many of how many backups were seen to. Writing in the library goes
    on meanwhile. Refused: disk-full, too-little-room, folder-read-only. Errors:
    InterruptedError when ``stop`` says so.
    """
    with _one_at_a_time:
        return _finish(library, progress, stop)


def _finish(library: Library, progress: Progress | None, stop: Stop) -> Rewritten:
    erase_again(library)
    files: list[Path] = []
    left: list[Path] = []
    second = backup.second_place(library)
    here = waiting.of_place(library, waiting.HERE)
    there = waiting.of_place(library, waiting.SECOND) if second is not None else []
    todo = [(one, here) for one in _backups(library, library.folder)] if here else []
    if second is not None and second.is_present and there:
        todo += [(one, there) for one in _backups(library, second.folder)]
    for number, (one, people) in enumerate(todo, start=1):
        written = _rewrite(library, one, people, stop)
        if written is None:
            left.append(one.path)
        elif written:
            files.append(one.path)
        if progress is not None:
            progress(number, len(todo))
    waiting.done(library, waiting.HERE)
    is_waiting = bool(there) and second is not None and not second.is_present
    if not is_waiting:
        waiting.done(library, waiting.SECOND)
    return Rewritten(tuple(files), tuple(left), is_waiting)


def completed(done: Erasure, found: Rewritten) -> Erasure:
    """Return an erasure with what became of the backups."""
    erased = ((Erased.BACKUPS, len(found.files)),) if found.files else ()
    remains = [one for one in done.remains if one.what is not Remaining.BACKUP]
    remains += [Remainder(Remaining.BACKUP, path.name) for path in found.left]
    return replace(done, erased=(*done.erased, *erased), remains=tuple(remains))


def _rewrite(library: Library, one: Backup, people: Sequence[PersonId], stop: Stop) -> bool | None:
    """Return whether a backup was written anew; none if it cannot be read."""
    where = one.path.parent
    try:
        with (
            making.lock_of(where),
            restoring.unpacked(one.path, where) as staging,
        ):
            clock = FixedClock(library.now())
            with closing(Library.open(staging, clock=clock)) as inside:
                with inside.read() as view:
                    known = view.get_many(Person, people).values()
                present = [person.id for person in known if not person.is_erased]
                if present:
                    erase_all(inside, present)
                    suppression.copy(library, inside)
            if present:
                _replace(one, staging, stop)
            return bool(present)
    except Refused as refused:
        if refused.code in ("disk-full", "too-little-room", "folder-read-only"):
            raise
        return None
    except InterruptedError:
        raise
    except FAULTS as error:
        raise as_refusal(error, where) from error


def _replace(one: Backup, staging: Path, stop: Stop) -> None:
    if not one.is_whole:
        copies.copy_database(staging / DATABASE, one.path)
        return
    making.make_of(
        making.Source(staging, one.device),
        one.reason,
        one.at,
        target=one.path,
        sequence=one.sequence,
        stop=stop,
    )


def _backups(library: Library, folder: Path) -> list[Backup]:
    ours = ("", library.fact("library"))
    return [one for one in backup.every(folder) if one.library_id in ours]
