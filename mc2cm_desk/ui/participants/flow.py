"""The import step by step, without a window: a file, what its columns say, what becomes of it."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from mc2cm_desk.exchange import participants_import as importing
from mc2cm_desk.exchange.participants_file import read_list
from mc2cm_desk.exchange.participants_header import ColumnMapping, Field, recognise
from mc2cm_desk.exchange.participants_matching import Duplicate, Someone, trait_of_row
from mc2cm_desk.exchange.participants_plan import Action, Entry, ImportPlan, Register
from mc2cm_desk.exchange.participants_row import ParsedRow, Problem
from mc2cm_desk.exchange.spreadsheet import Cell, Table
from mc2cm_desk.services.library import Library

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """A file as it will be imported: its table as corrected, its columns, the plan.

    Attributes:
        same: rows that a person said to be somebody else's row, with that somebody.
        settled: rows of duplicates that a person has decided on.
    """

    path: Path
    table: Table
    mapping: ColumnMapping
    plan: ImportPlan | None = None
    same: tuple[Duplicate, ...] = ()
    settled: frozenset[int] = frozenset()

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.plan.problems if self.plan else ()

    @property
    def doubts(self) -> tuple[Duplicate, ...]:
        """The duplicates that nobody has decided on, and that are not certain."""
        every = self.plan.duplicates if self.plan else ()
        return tuple(one for one in every if not one.merged and one.row not in self.settled)

    def count(self, action: Action) -> int:
        """Return how many persons an action concerns."""
        return self.plan.count(action) if self.plan else 0

    @property
    def can_be_written(self) -> bool:
        """Whether nothing stands in the way."""
        ready = self.plan is not None and not self.plan.problems
        return ready and self.count(Action.ADD) + self.count(Action.UPDATE) > 0


def opened(path: Path, remembered: str = "") -> ImportDraft:
    """Return a file's draft, with its columns recognised.

    ``remembered`` is the JSON of `kept_columns`. Refused: what reading a spreadsheet refuses.
    """
    table, mapping = read_list(path)
    known = _known(remembered)
    if known:
        mapping = recognise(table, known)
    return ImportDraft(path, table, mapping)


def kept_columns(draft: ImportDraft, remembered: str = "") -> str:
    """Return as JSON what the columns of this and of earlier files were said to mean."""
    return json.dumps({**_known(remembered), **draft.mapping.remembered()}, ensure_ascii=False)


def planned(
    draft: ImportDraft, library: Library, event_id: str, progress: Progress, cancelled: Cancelled
) -> ImportDraft:
    """Return the draft with what would be done. Refused: import-without-names, import-cancelled."""
    plan = importing.plan(
        library, event_id, draft.table, draft.mapping, progress=progress, cancelled=cancelled
    )
    for one in draft.same:
        plan = _joined(plan, one, library)
    return replace(draft, plan=plan)


def having_column(draft: ImportDraft, index: int, field: Field | None) -> ImportDraft:
    """Return the draft in which a column says something else."""
    return replace(draft, mapping=draft.mapping.having(index, field), plan=None)


def with_value(draft: ImportDraft, problem: Problem, text: str) -> ImportDraft:
    """Return the draft in which the cell of a problem says ``text``; empty leaves it empty."""
    column = next(
        (one for one in draft.mapping.columns if problem.column in (one.title, one.letter)), None
    )
    if column is None:
        return draft
    index = problem.row - draft.table.first_row
    row: list[Cell] = list(draft.table.rows[index])
    row += [""] * (column.index + 1 - len(row))
    row[column.index] = text
    broken = draft.table.broken - {(problem.row, column.index)}
    return replace(draft, table=_with_row(draft.table, index, row, broken), plan=None)


def without_row(draft: ImportDraft, number: int) -> ImportDraft:
    """Return the draft without a row of the file."""
    broken = frozenset(one for one in draft.table.broken if one[0] != number)
    index = number - draft.table.first_row
    return replace(draft, table=_with_row(draft.table, index, [], broken), plan=None)


def without_problems(draft: ImportDraft) -> ImportDraft:
    """Return the draft without any row that has a problem."""
    for number in sorted({problem.row for problem in draft.problems}):
        draft = without_row(draft, number)
    return draft


def as_same(draft: ImportDraft, duplicate: Duplicate, library: Library) -> ImportDraft:
    """Return the draft in which the two are one person."""
    plan = _joined(draft.plan, duplicate, library) if draft.plan else None
    settled = draft.settled | {duplicate.row}
    return replace(draft, plan=plan, same=(*draft.same, duplicate), settled=settled)


def as_other(draft: ImportDraft, duplicate: Duplicate) -> ImportDraft:
    """Return the draft in which the two stay two."""
    return replace(draft, settled=draft.settled | {duplicate.row})


def can_be_same(duplicate: Duplicate) -> bool:
    """Say whether there is somebody named with whom the row could be joined."""
    return bool(duplicate.like_row or duplicate.participant)


def _with_row(
    table: Table, index: int, row: list[Cell], broken: frozenset[tuple[int, int]]
) -> Table:
    rows = list(table.rows)
    rows[index] = row
    return replace(table, rows=rows, broken=broken)


def _joined(plan: ImportPlan, duplicate: Duplicate, library: Library) -> ImportPlan:
    mine = next((one for one in plan.entries if duplicate.row in one.rows), None)
    if mine is None:
        return plan
    if duplicate.participant:
        return _as_known(plan, mine, duplicate.participant, library)
    other = next((one for one in plan.entries if duplicate.like_row in one.rows), None)
    if other is None or other is mine:
        return plan
    pairs = zip(other.said, mine.said, strict=True)
    said: Any = [a or b for a, b in pairs]
    joined = replace(other, rows=(*other.rows, *mine.rows), said=ParsedRow(*said))
    kept = tuple(one for one in plan.entries if one is not mine)
    return replace(plan, entries=_replaced(kept, other, joined))


def _as_known(plan: ImportPlan, mine: Entry, participant: str, library: Library) -> ImportPlan:
    with library.read() as view:
        register = Register(view, plan.event_id)
    trait = next((one for one in register.traits if one.participant == participant), None)
    if trait is None:
        return plan
    someone = Someone(list(mine.rows), mine.said, trait_of_row(mine.said))
    return replace(plan, entries=_replaced(plan.entries, mine, register.entry(someone, trait)))


def _replaced(entries: tuple[Entry, ...], old: Entry, new: Entry) -> tuple[Entry, ...]:
    return tuple(new if one is old else one for one in entries)


def _known(remembered: str) -> dict[str, str]:
    try:
        found = json.loads(remembered or "{}")
    except json.JSONDecodeError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(name): str(field) for name, field in cast("dict[Any, Any]", found).items()}
