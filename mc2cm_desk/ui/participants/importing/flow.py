"""The import step by step, without a window: a file, its columns, what is decided of its rows."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.decisions import (
    NOTHING_DECIDED,
    Decisions,
    decided,
    of_json,
    undecided,
)
from mc2cm_desk.exchange.participants.file import read_list
from mc2cm_desk.exchange.participants.header import ColumnMapping, Field, recognise
from mc2cm_desk.exchange.participants.plan import Action, ImportPlan, Lookalike
from mc2cm_desk.exchange.participants.row import Problem
from mc2cm_desk.exchange.tables.spreadsheet import Cell, Table
from mc2cm_desk.services.library import Library

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]
CellPlace = tuple[int, int]
"""A row's number and the index of a column."""


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """A file as it will be imported.

    Attributes:
        table: the rows of the file, with the cells that were corrected.
        read: what importing it would do by the rules; none until it was worked out.
        plan: the same as somebody decided; this is what is written.
        cells: the cells that were corrected, by row and column.
        sheet, encoding: what somebody chose; empty where the file says it.
    """

    path: Path
    table: Table
    mapping: ColumnMapping
    read: ImportPlan | None = None
    plan: ImportPlan | None = None
    decisions: Decisions = NOTHING_DECIDED
    cells: Mapping[CellPlace, str] = field(default_factory=dict[CellPlace, str])
    sheet: str = ""
    encoding: str = ""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What stands in the way of writing."""
        return self.plan.problems if self.plan else ()

    @property
    def undecided(self) -> tuple[Lookalike, ...]:
        """The pairs that nobody has decided on."""
        return undecided(self.read, self.decisions) if self.read else ()

    def count(self, action: Action) -> int:
        """Return how many persons an action concerns."""
        return self.plan.count(action) if self.plan else 0

    @property
    def can_be_written(self) -> bool:
        """Whether nothing stands in the way."""
        ready = self.plan is not None and not self.plan.problems
        return ready and self.count(Action.ADD) + self.count(Action.UPDATE) > 0


@dataclass(frozen=True, slots=True)
class SavedImport:
    """An import that was interrupted: the file, and everything decided about it."""

    path: Path
    columns: str = ""
    decisions: Decisions = NOTHING_DECIDED
    cells: Mapping[CellPlace, str] = field(default_factory=dict[CellPlace, str])
    sheet: str = ""
    encoding: str = ""
    state: str = ""


def opened(path: Path, remembered: str = "", *, sheet: str = "", encoding: str = "") -> ImportDraft:
    """Return a file's draft, with its columns recognised.

    ``remembered`` is the JSON of `serialised_columns`; ``sheet`` and ``encoding`` are what somebody
    chose. Refused: what reading a spreadsheet refuses.
    """
    table, mapping = read_list(path, sheet or None, encoding or None)
    known = _known(remembered)
    if known:
        mapping = recognise(table, known)
    return ImportDraft(path, table, mapping, sheet=sheet, encoding=encoding)


def resumed(saved: SavedImport) -> ImportDraft:
    """Return the draft of an import that was interrupted.

    Decisions about rows hold as long as the file is the same. Refused: as `opened`.
    """
    draft = opened(saved.path, saved.columns, sheet=saved.sheet, encoding=saved.encoding)
    if saved.state != state_of(saved.path):
        return draft
    for (row, column), text in saved.cells.items():
        draft = _with_cell(draft, row, column, text)
    return replace(draft, decisions=saved.decisions)


def state_of(path: Path) -> str:
    """Return a text that changes when the file does; empty if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_size}:{found.st_mtime_ns}"


def serialised(draft: ImportDraft, remembered: str = "") -> str:
    """Return as JSON what `restored` needs to go on after an interruption."""
    values = {
        "file": str(draft.path.absolute()),
        "columns": serialised_columns(draft, remembered),
        "decisions": draft.decisions.as_text(),
        "cells": [[row, column, text] for (row, column), text in draft.cells.items()],
        "sheet": draft.sheet,
        "encoding": draft.encoding,
        "state": state_of(draft.path),
    }
    return json.dumps(values, ensure_ascii=False)


def restored(text: str) -> SavedImport | None:
    """Return what `serialised` wrote; none where it cannot be read."""
    try:
        data = cast("dict[str, Any]", json.loads(text))
        return SavedImport(
            path=Path(data["file"]),
            columns=str(data.get("columns", "")),
            decisions=of_json(str(data.get("decisions", ""))),
            cells={(int(row), int(place)): str(one) for row, place, one in data.get("cells", ())},
            sheet=str(data.get("sheet", "")),
            encoding=str(data.get("encoding", "")),
            state=str(data.get("state", "")),
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def serialised_columns(draft: ImportDraft, remembered: str = "") -> str:
    """Return as JSON what the columns of this and of earlier files were said to mean."""
    return json.dumps({**_known(remembered), **draft.mapping.remembered()}, ensure_ascii=False)


def planned(
    draft: ImportDraft,
    library: Library,
    event_id: EventId,
    progress: Progress,
    cancelled: Cancelled,
) -> ImportDraft:
    """Return the draft with what would be done. Refused: import-without-names, import-cancelled."""
    read = importing.plan(
        library,
        event_id,
        draft.table,
        draft.mapping,
        taken=draft.decisions.taken_back,
        skipped=draft.decisions.skipped,
        progress=progress,
        cancelled=cancelled,
    )
    return replace(draft, read=read, plan=decided(read, draft.decisions))


def having_column(draft: ImportDraft, index: int, field: Field | None) -> ImportDraft:
    """Return the draft in which a column says something else; it is to be planned again."""
    return replace(draft, mapping=draft.mapping.having(index, field), read=None, plan=None)


def deciding(draft: ImportDraft, decisions: Decisions) -> ImportDraft:
    """Return the draft with other decisions; it is to be planned again where rows come or go."""
    known = draft.decisions
    same_rows = (known.taken_back, known.skipped) == (decisions.taken_back, decisions.skipped)
    if draft.read is None or not same_rows:
        return replace(draft, decisions=decisions, read=None, plan=None)
    return replace(draft, decisions=decisions, plan=decided(draft.read, decisions))


def with_value(draft: ImportDraft, problem: Problem, text: str) -> ImportDraft:
    """Return the draft in which the cell of a problem says ``text``; empty leaves it empty."""
    column = next(
        (one for one in draft.mapping.columns if problem.column in (one.title, one.letter)), None
    )
    return draft if column is None else _with_cell(draft, problem.row, column.index, text)


def without_problems(draft: ImportDraft) -> ImportDraft:
    """Return the draft without any row that has a problem."""
    rows = {problem.row for problem in draft.problems}
    return deciding(draft, draft.decisions.without_rows(*rows))


def _with_cell(draft: ImportDraft, number: int, column: int, text: str) -> ImportDraft:
    index = number - draft.table.first_row
    if not 0 <= index < len(draft.table.rows):
        return draft
    row: list[Cell] = list(draft.table.rows[index])
    row += [""] * (column + 1 - len(row))
    row[column] = text
    rows = list(draft.table.rows)
    rows[index] = row
    table = replace(draft.table, rows=rows, broken=draft.table.broken - {(number, column)})
    cells = {**draft.cells, (number, column): text}
    return replace(draft, table=table, cells=cells, read=None, plan=None)


def _known(remembered: str) -> dict[str, str]:
    try:
        found = json.loads(remembered or "{}")
    except json.JSONDecodeError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(name): str(field) for name, field in cast("dict[Any, Any]", found).items()}
