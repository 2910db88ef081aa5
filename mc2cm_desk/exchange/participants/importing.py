"""A participants' list into an event: a plan that shows everything, then all of it or nothing."""

import gc
from collections.abc import Generator, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.people.suppressed import Suppressed
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants import matching
from mc2cm_desk.exchange.participants.apply import Writer
from mc2cm_desk.exchange.participants.file import Cancelled, ListRows, Progress, parse
from mc2cm_desk.exchange.participants.header import ColumnMapping, recognise
from mc2cm_desk.exchange.participants.matching import (
    Duplicate,
    ImportedPerson,
    MatchKey,
    match_key_of_row,
)
from mc2cm_desk.exchange.participants.plan import Action, Entry, ImportPlan, Register
from mc2cm_desk.exchange.participants.remarks import (
    CANCELLED,
    DECLINED,
    ERASED,
    REMOVED,
    SKIPPED,
    LeftOut,
    Remark,
    of_joined_rows,
)
from mc2cm_desk.exchange.participants.row import ParsedRow, Problem, Unkept
from mc2cm_desk.exchange.participants.words import cities
from mc2cm_desk.exchange.tables.spreadsheet import Table
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people.import_origins import IMPORT
from mc2cm_desk.services.people.personal_data import suppression


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do if ``written`` is false.

    ``written`` is true if the library now holds what the file says; one problem, or being
    cancelled, leaves everything as it was.
    """

    rows: int
    added: int
    updated: int
    unchanged: int
    joined: int
    duplicates: tuple[Duplicate, ...]
    problems: tuple[Problem, ...]
    written: bool
    cancelled: bool = False
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Remark, ...] = ()


class Outcome(StrEnum):
    """What becomes of one row of the file."""

    ADDED = "added"
    UPDATED = "updated"
    KEPT = "kept"
    UNCHANGED = "unchanged"
    JOINED = "joined"
    LEFT_OUT = "left-out"
    PROBLEM = "problem"


_OUTCOMES = {
    Action.ADD: Outcome.ADDED,
    Action.UPDATE: Outcome.UPDATED,
    Action.LEAVE: Outcome.UNCHANGED,
}


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """One row and what becomes of it: ``into`` is the row that a joined one is one person with.

    ``unkept`` is what the row says otherwise than another of the same person, and is not written.
    """

    row: int
    outcome: Outcome
    name: str = ""
    into: int = 0
    reason: str = ""
    entry: Entry | None = None
    unkept: tuple[Unkept, ...] = ()


def outcomes(plan: ImportPlan) -> list[RowOutcome]:
    """Return what becomes of every row of the file, in the file's order: none is missing."""
    found = [
        RowOutcome(one.row, Outcome.LEFT_OUT, one.text, reason=one.reason) for one in plan.left_out
    ]
    problems = {one.row: one for one in reversed(plan.problems)}
    found += [RowOutcome(row, Outcome.PROBLEM, reason=one.code) for row, one in problems.items()]
    for entry in plan.entries:
        outcome = _OUTCOMES[entry.action]
        if entry.retains and outcome is Outcome.UNCHANGED:
            outcome = Outcome.KEPT
        first, *others = entry.rows
        found.append(
            RowOutcome(first, outcome, entry.name, entry=entry, unkept=_of_row(entry, first))
        )
        found += [
            RowOutcome(row, Outcome.JOINED, entry.name, first, unkept=_of_row(entry, row))
            for row in others
        ]
    return sorted(found, key=lambda one: one.row)


def _of_row(entry: Entry, row: int) -> tuple[Unkept, ...]:
    return tuple(one for one in entry.unkept if one.row == row)


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
    event_id: EventId,
    table: Table,
    mapping: ColumnMapping | None = None,
    *,
    taken: Set[int] = frozenset(),
    skipped: Set[int] = frozenset(),
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportPlan:
    """Return what importing the table would do; rows with a problem are left out of the entries.

    ``taken`` are the numbers of rows that are read although they would be left out, ``skipped``
    those that somebody leaves out.
    Refused: gone (no such event), import-without-names, import-without-rows, import-cancelled.
    """
    library.require(Event, event_id)
    columns = mapping or recognise(table)
    if not columns.has_names:
        raise Refused("import-without-names", file=table.file)
    with _many_values():
        parsed = parse(table, columns, taken=taken, progress=progress, cancelled=cancelled)
        if not parsed.rows and not parsed.away:
            raise Refused("import-without-rows", file=table.file)
        with library.read() as view:
            rows, left_out = _sorted_out(parsed, skipped, taken, suppression.known(view))
            people, duplicates = matching.gathered([row for row in rows if not row.problems])
            register = Register(view, event_id)
            for one in people:
                one.match_key = register.canonical(one.match_key)
            found, doubtful = matching.recognised(people, register.match_keys)
            people, found, gone = _without_removed(people, found, register.removed, taken)
            left_out += gone
            entries, origins = register.entries(people, found)
            absent, left_out, remarks = _absences(parsed.away, left_out, register, entries)
            entries += absent
        every = [*_between_new(duplicates, found, people), *doubtful]
        every.sort(key=lambda one: one.row)
        return ImportPlan(
            event_id=event_id,
            rows=len(parsed.rows) + len(parsed.left_out),
            entries=tuple(entries),
            duplicates=tuple(every),
            problems=tuple(problem for row in rows for problem in row.problems),
            left_out=tuple(sorted(left_out, key=lambda one: one.row)),
            remarks=(
                *of_joined_rows([one.row for entry in entries for one in entry.unkept]),
                *parsed.remarks,
                *remarks,
                *cities.remarks(rows, register.cities.values()),
            ),
            lookalikes=register.lookalikes(people, every),
            origins=origins,
        )


def _between_new(
    duplicates: Iterable[Duplicate], found: Iterable[int], people: Sequence[ImportedPerson]
) -> Iterator[Duplicate]:
    """Yield the duplicates within a list but those whose rows are both of people known here.

    ``found`` are the places in ``people`` of those who are known.
    """
    recognised = {row for place in found for row in people[place].rows}
    for one in duplicates:
        if one.merged or not recognised >= {one.row, one.like_row}:
            yield one


def _absences(
    away: Sequence[ParsedRow], left_out: list[LeftOut], register: Register, entries: list[Entry]
) -> tuple[list[Entry], list[LeftOut], list[Remark]]:
    """Return the changes of status of people who are here and who do not come by the list.

    Also the rows that stay left out, and remarks on those who only seem to be somebody here.
    """
    waiting = {one.row for one in left_out if one.reason in (CANCELLED, DECLINED)}
    rows = [row for row in away if row.row in waiting]
    people = [
        ImportedPerson([row.row], row, register.canonical(match_key_of_row(row))) for row in rows
    ]
    found, doubtful = matching.recognised(people, register.match_keys)
    coming = {entry.person for entry in entries if entry.person}
    known = {n: trait for n, trait in found.items() if trait.participant}
    known = {n: trait for n, trait in known.items() if trait.person not in coming}
    absent = [
        one
        for one in register.entries(
            [replace(people[n], parsed=_status_alone(people[n].parsed)) for n in known],
            dict(enumerate(known.values())),
        )[0]
        if one.changes
    ]
    taken = {row for one in absent for row in one.rows}
    names = {row.row: _name(row) for row in rows}
    remarks = [
        Remark("absent-perhaps-known", names[one.row], row=one.row)
        for one in doubtful
        if one.participant and one.person not in coming
    ]
    return absent, [one for one in left_out if one.row not in taken], remarks


def _status_alone(row: ParsedRow) -> ParsedRow:
    """Return what a row says of whether somebody comes, and nothing else."""
    return ParsedRow(row.row, status=row.status)


def _sorted_out(
    parsed: ListRows, skipped: Set[int], taken: Set[int], suppressed: Suppressed
) -> tuple[list[ParsedRow], list[LeftOut]]:
    """Return the rows to import, and those left out: skipped by hand or erased on request."""
    rows: list[ParsedRow] = []
    left_out = [
        replace(one, reason=SKIPPED) if one.row in skipped else one for one in parsed.left_out
    ]
    for row in parsed.rows:
        if row.row in skipped:
            left_out.append(LeftOut(row.row, SKIPPED, _name(row)))
        elif suppressed and row.row not in taken and _is_suppressed(row, suppressed):
            left_out.append(LeftOut(row.row, ERASED))
        else:
            rows.append(row)
    return rows, left_out


def _without_removed(
    people: list[ImportedPerson], found: dict[int, MatchKey], removed: Set[str], taken: Set[int]
) -> tuple[list[ImportedPerson], dict[int, MatchKey], list[LeftOut]]:
    """Return the people without those who were removed from the event, and their rows."""
    if not removed:
        return people, found, []
    remaining: list[ImportedPerson] = []
    matched: dict[int, MatchKey] = {}
    gone: list[LeftOut] = []
    for place, one in enumerate(people):
        trait = found.get(place)
        if trait is not None and trait.person in removed and taken.isdisjoint(one.rows):
            gone += [LeftOut(row, REMOVED, _name(one.parsed)) for row in one.rows]
            continue
        if trait is not None:
            matched[len(remaining)] = trait
        remaining.append(one)
    return remaining, matched, gone


def _is_suppressed(row: ParsedRow, suppressed: Suppressed) -> bool:
    names = (f"{row.family_name} {row.given_name}", row.arabic_name)
    return suppressed.contains(row.email, names, row.city)


def _name(row: ParsedRow) -> str:
    return f"{row.family_name} {row.given_name}".strip() or row.arabic_name


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
        joined=plan.joined,
        duplicates=plan.duplicates,
        problems=plan.problems,
        written=written,
        cancelled=cancelled,
        left_out=plan.left_out,
        remarks=plan.remarks,
    )


def _write(library: Library, plan: ImportPlan, progress: Progress, cancelled: Cancelled) -> None:
    todo = [entry for entry in plan.entries if entry.action is not Action.LEAVE]
    with library.write(IMPORT) as work:
        work.require(Event, plan.event_id)
        writer = Writer(work, plan.event_id, todo)
        people = work.get_many(Person, [entry.person for entry in todo if entry.person])
        here = work.get_many(
            Participant, [entry.participant for entry in todo if entry.participant]
        )
        for done, entry in enumerate(todo):
            if done % 100 == 0:
                if cancelled():
                    raise _Stopped
                progress(done, len(todo))
            writer.write_entry(entry, people.get(entry.person), here.get(entry.participant))
        writer.keep_apart()
        if cancelled():
            raise _Stopped
    progress(len(todo), len(todo))


def _nobody_looks(_done: int, _total: int) -> None:
    return None


def _nobody_cancels() -> bool:
    return False
