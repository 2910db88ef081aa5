"""A participants' list into an event: a plan that shows everything, then all of it or nothing."""

import gc
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.domain.person import Person
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange import participants_matching as matching
from mc2cm_desk.exchange.participants_file import Cancelled, Progress, parse
from mc2cm_desk.exchange.participants_header import ColumnMapping, recognise
from mc2cm_desk.exchange.participants_matching import Duplicate
from mc2cm_desk.exchange.participants_plan import Action, ImportPlan, Register
from mc2cm_desk.exchange.participants_row import Problem
from mc2cm_desk.exchange.participants_writing import Writer
from mc2cm_desk.exchange.spreadsheet import Table
from mc2cm_desk.services.import_origins import IMPORT
from mc2cm_desk.services.library import Library


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do if ``written`` is false.

    ``written`` says whether the library now holds what the file says; one problem, or being
    cancelled, leaves everything as it was.
    """

    rows: int
    added: int
    updated: int
    unchanged: int
    duplicates: tuple[Duplicate, ...]
    problems: tuple[Problem, ...]
    written: bool
    cancelled: bool = False


@contextmanager
def _many_values() -> Generator[None]:
    """Keep the collector still: walking the new rows again and again takes half of the time."""
    was_running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_running:
            gc.enable()


class _Stopped(Exception):
    """Somebody cancelled: the unit of work is thrown away."""


def plan(
    library: Library,
    event_id: str,
    table: Table,
    mapping: ColumnMapping | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportPlan:
    """Return what importing the table would do; rows with a problem are left out of the entries.

    Refused: gone (no such event), import-without-names, import-without-rows, import-cancelled.
    """
    library.need(Event, event_id)
    columns = mapping or recognise(table)
    if not columns.has_names:
        raise Refused("import-without-names", file=table.file)
    with _many_values():
        rows = parse(table, columns, progress=progress, cancelled=cancelled)
        people, duplicates = matching.gathered([row for row in rows if not row.problems])
        if not rows:
            raise Refused("import-without-rows", file=table.file)
        with library.read() as view:
            register = Register(view, event_id)
            found, doubtful = matching.recognised(people, register.traits)
            entries, origins = register.entries(people, found)
        every = sorted([*duplicates, *doubtful], key=lambda one: one.row)
        return ImportPlan(
            event_id=event_id,
            rows=len(rows),
            entries=tuple(entries),
            duplicates=tuple(every),
            problems=tuple(problem for row in rows for problem in row.problems),
            lookalikes=register.lookalikes(people, every),
            origins=origins,
        )


def apply(
    library: Library,
    plan: ImportPlan,
    *,
    skip_problems: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportResult:
    """Write a plan in one unit of work, as one step of undo.

    With one problem nothing is written, unless ``skip_problems`` leaves those rows out; nothing
    is written either when ``cancelled`` says so on the way.
    Refused: gone (no such event), and what the disk refuses.
    """
    if plan.problems and not skip_problems:
        return result(plan)
    try:
        with _many_values():
            _write(library, plan, progress or _nobody_looks, cancelled or _nobody_cancels)
    except _Stopped:
        return result(plan, cancelled=True)
    return result(plan, written=True)


def result(plan: ImportPlan, *, written: bool = False, cancelled: bool = False) -> ImportResult:
    """Return the counts of a plan, for a report."""
    return ImportResult(
        rows=plan.rows,
        added=plan.count(Action.ADD),
        updated=plan.count(Action.UPDATE),
        unchanged=plan.count(Action.LEAVE),
        duplicates=plan.duplicates,
        problems=plan.problems,
        written=written,
        cancelled=cancelled,
    )


def _write(library: Library, plan: ImportPlan, progress: Progress, cancelled: Cancelled) -> None:
    todo = [entry for entry in plan.entries if entry.action is not Action.LEAVE]
    with library.write(IMPORT) as work:
        work.need(Event, plan.event_id)
        writer = Writer(work, plan.event_id, todo)
        people = work.among(Person, [entry.person for entry in todo if entry.person])
        here = work.among(Participant, [entry.participant for entry in todo if entry.participant])
        for done, entry in enumerate(todo):
            if done % 100 == 0:
                if cancelled():
                    raise _Stopped
                progress(done, len(todo))
            writer.settle(entry, people.get(entry.person), here.get(entry.participant))
        writer.keep_apart()
        if cancelled():
            raise _Stopped
    progress(len(todo), len(todo))


def _nobody_looks(_done: int, _total: int) -> None:
    return None


def _nobody_cancels() -> bool:
    return False
