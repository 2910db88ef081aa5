"""A participants' list as a table: every row read, checked, and freed of what nobody sees."""

from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path
from typing import Any

from mc2cm_desk.domain.names import fold
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange import participants_answers as answers
from mc2cm_desk.exchange.participants_cells import Reading, reading
from mc2cm_desk.exchange.participants_header import (
    CONSENTS,
    NAMES,
    Column,
    ColumnMapping,
    recognise,
)
from mc2cm_desk.exchange.participants_remarks import HEADING, NOT_UNDERSTOOD, TOTAL, LeftOut, Remark
from mc2cm_desk.exchange.participants_row import ParsedRow, Problem, Unclear
from mc2cm_desk.exchange.spreadsheet import Cell, Table, read_table

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]

MOST_SHEETS = 20
"""Sheets that are looked at for a list; a workbook may have thousands."""
_CHUNK = 250
_SHEETS_NAMED = 10
_SHOWN = 60
_BLANK: tuple[Any, ...] = (0, *ParsedRow._field_defaults.values())
_ARABIC, _ARABIC_FAMILY, _ARABIC_GIVEN = (
    ParsedRow._fields.index(name)
    for name in ("arabic_name", "arabic_family_name", "arabic_given_name")
)
_LEFT_OUT, _UNCLEAR = (ParsedRow._fields.index(name) for name in ("left_out", "unclear"))
_CONSENT_UNCLEAR = "import-yes-no-unknown"
_TOTALS = frozenset(["total", "totaux", "totals", "المجموع", "sous total", "subtotal"])


@dataclass(frozen=True, slots=True)
class ListRows:
    """Every row under the headings: read, or left out with its reason; blank ones are neither."""

    rows: tuple[ParsedRow, ...]
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Remark, ...] = ()


def read_list(
    path: Path, sheet: str | None = None, encoding: str | None = None
) -> tuple[Table, ColumnMapping]:
    """Return the sheet of a file that reads most like a list of people, and its columns.

    ``sheet`` and ``encoding`` are a person's choice, none where it is left to the program.
    Refused: what `read_table` refuses.
    """
    table, mapping = _best_sheet(path, sheet, encoding)
    if len(table.sheets) > 1:
        table = replace(table, remarks=(_sheet_remark(table), *table.remarks))
    return table, mapping


def _best_sheet(path: Path, sheet: str | None, encoding: str | None) -> tuple[Table, ColumnMapping]:
    table = read_table(path, sheet, encoding)
    mapping = recognise(table)
    if mapping.has_names or sheet is not None:
        return table, mapping
    for name in table.sheets[:MOST_SHEETS]:
        if name != table.sheet:
            try:
                other = read_table(path, name)
            except Refused:
                continue
            if (found := recognise(other)).has_names:
                return other, found
    return table, mapping


def _sheet_remark(table: Table) -> Remark:
    others = [name for name in table.sheets if name != table.sheet]
    named = ", ".join(others[:_SHEETS_NAMED]) + (" …" if len(others) > _SHEETS_NAMED else "")
    return Remark("sheet-chosen", table.sheet, values={"sheets": named})


def parse(
    table: Table,
    mapping: ColumnMapping,
    *,
    taken: Set[int] = frozenset(),
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ListRows:
    """Return what every row says, each with its own problems, and the rows that are no person.

    ``taken`` are the numbers of rows that are read as people whatever speaks against it.
    Refused: import-cancelled.
    """
    rows = table.rows[mapping.header + 1 :]
    columns = [_Reader(column) for column in mapping.columns if column.field is not None]
    found: list[ParsedRow] = []
    left_out: list[LeftOut] = []
    for start in range(0, len(rows), _CHUNK):
        if cancelled is not None and cancelled():
            raise Refused("import-cancelled")
        first = mapping.header + 1 + start
        for index, cells in enumerate(rows[start : start + _CHUNK], start=first):
            parsed = _row(table, index, cells, columns, taken)
            if isinstance(parsed, LeftOut):
                left_out.append(parsed)
            elif parsed is not None:
                found.append(parsed)
        if progress is not None:
            progress(min(start + _CHUNK, len(rows)), len(rows))
    return ListRows(tuple(found), tuple(left_out), table.remarks)


class _Reader:
    """One column: its cells read once for each different text."""

    def __init__(self, column: Column) -> None:
        self.index, self.name = column.index, column.title or column.letter
        self.title = fold(column.title)
        self.field = column.field
        self.is_name = column.field in NAMES
        self._read = reading(column)
        self.known: dict[Cell, Reading] = {}

    def __call__(self, cell: Cell) -> Reading:
        if isinstance(cell, str):
            read = self.known[cell] = self._understood(cell)
            return read
        if isinstance(cell, date | time):
            return (), "import-date-instead", {}
        return self._understood(answers.plain_text(cell))

    def _understood(self, cell: str) -> Reading:
        text = answers.plain_text(cell)
        if not text or answers.says_nothing(text):
            return (), "", {}
        return self._read(text)


def _row(
    table: Table, index: int, cells: list[Cell], columns: list[_Reader], taken: Set[int]
) -> ParsedRow | LeftOut | None:
    values = list(_BLANK)
    number = table.first_row + index
    problems: list[Problem] = []
    unclear: list[Unclear] = []
    filled = 0
    for column in columns:
        cell = cells[column.index] if column.index < len(cells) else ""
        if cell == "":
            if table.broken and (number, column.index) in table.broken:
                problems.append(Problem(number, column.name, "", "import-formula-empty", {}))
            continue
        known = column.known.get(cell) if type(cell) is str else None
        said, code, details = known if known is not None else column(cell)
        if code == _CONSENT_UNCLEAR and column.field in CONSENTS:
            unclear.append(Unclear(str(column.field), _shown(cell), column.name))
        elif code:
            problems.append(Problem(number, column.name, _shown(cell), code, details))
        filled += bool(code or said)
        for slot, value in said:
            if not values[slot]:
                values[slot] = value
    if not filled and not problems:
        text = _text(cells)
        return LeftOut(number, NOT_UNDERSTOOD, text) if text else None
    is_taken = number in taken
    if filled < 3 and not is_taken and (reason := _no_person(cells, columns)):
        return LeftOut(number, reason, _text(cells))
    if not is_taken and (reason := values[_LEFT_OUT]):
        return LeftOut(number, reason, _text(cells))
    values[0] = number
    if not values[_ARABIC] and (values[_ARABIC_GIVEN] or values[_ARABIC_FAMILY]):
        values[_ARABIC] = f"{values[_ARABIC_GIVEN]} {values[_ARABIC_FAMILY]}".strip()
    names = [column.name for column in columns if column.is_name]
    if not any(values[1:4]) and not any(problem.column in names for problem in problems):
        where = names[0] if names else ""
        problems.append(Problem(number, where, "", "import-name-missing", {}))
    values[_UNCLEAR] = tuple(unclear)
    values[-1] = tuple(problems)
    return ParsedRow(*values)


def _no_person(cells: list[Cell], columns: list[_Reader]) -> str:
    """Return why a nearly empty row is nobody: headings repeated or a total; empty if it may be."""
    texts = {i: fold(str(cell)) for i, cell in enumerate(cells) if cell != ""}
    read = [column for column in columns if column.index in texts]
    again = bool(read) and all(texts[column.index] == column.title for column in read)
    if again:
        return HEADING
    total = any(answers.key(text.split(":")[0]) in _TOTALS for text in texts.values())
    return TOTAL if total else ""


def _text(cells: list[Cell]) -> str:
    """Return what stands in a row, for people to recognise it."""
    return _shown(" · ".join(filter(None, map(answers.plain_text, cells))))


def _shown(cell: Cell) -> str:
    text = answers.plain_text(cell)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
