"""A participants' list as a table: every row read, checked, and freed of what nobody sees."""

from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants.cells import Reading
from mc2cm_desk.exchange.participants.header import (
    ColumnMapping,
    is_transposed,
    recognise,
)
from mc2cm_desk.exchange.participants.remarks import NAME_TO_COME, NOT_UNDERSTOOD, LeftOut, Remark
from mc2cm_desk.exchange.participants.row import SLOTS, ParsedRow, Problem
from mc2cm_desk.exchange.participants.table.column_reader import (
    ColumnReader,
    column_readers,
    compared,
    row_text,
    shown,
)
from mc2cm_desk.exchange.participants.table.remarks import (
    of_columns,
    of_disagreements,
    of_row,
    of_sections,
    of_table,
)
from mc2cm_desk.exchange.participants.table.structure import Section, structure
from mc2cm_desk.exchange.participants.words import answers
from mc2cm_desk.exchange.participants.words.combining import (
    NOTE,
    Note,
    finish,
)
from mc2cm_desk.exchange.tables.spreadsheet import Cell, Table, read_table

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]

MOST_SHEETS = 20
"""Sheets that are looked at for a list; a workbook may have thousands."""
_CHUNK = 250
_SHEETS_NAMED = 10
_BLANK: tuple[Any, ...] = (0, *ParsedRow._field_defaults.values())
_ARABIC, _ARABIC_FAMILY, _ARABIC_GIVEN = (
    SLOTS[name] for name in ("arabic_name", "arabic_family_name", "arabic_given_name")
)
_LEFT_OUT, _UNCLEAR, _PHONE = SLOTS["left_out"], SLOTS["unclear"], SLOTS["phone"]
_CITY, _COUNTRY = SLOTS["city"], SLOTS["country"]
_FAMILY, _GIVEN, _EMAIL = SLOTS["family_name"], SLOTS["given_name"], SLOTS["email"]


@dataclass(frozen=True, slots=True)
class ListRows:
    """Every row under the headings: read, or left out with its reason; blank ones are neither.

    ``away`` are the rows left out of people who do not come, as they were read.
    """

    rows: tuple[ParsedRow, ...]
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Remark, ...] = ()
    away: tuple[ParsedRow, ...] = ()


def read_list(
    path: Path, sheet: str | None = None, encoding: str | None = None
) -> tuple[Table, ColumnMapping]:
    """Return the sheet of a file that reads most like a list of people, and its columns.

    ``sheet`` and ``encoding`` are a person's choice, none where it is left to the program.
    Refused: what `read_table` refuses.
    """
    table, mapping = _best_sheet(path, sheet, encoding)
    if is_transposed(table):
        table = table.turned()
        mapping = recognise(table)
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

    ``taken`` are the numbers of rows that are read as people whatever the evidence against it.
    Refused: import-cancelled.
    """
    rows = table.rows[mapping.header + 1 :]
    reader = _ListReader(table, mapping, taken)
    for start in range(0, len(rows), _CHUNK):
        if cancelled is not None and cancelled():
            raise Refused("import-cancelled")
        first = mapping.header + 1 + start
        for index, cells in enumerate(rows[start : start + _CHUNK], start=first):
            reader.read(index, cells)
        if progress is not None:
            progress(min(start + _CHUNK, len(rows)), len(rows))
    return reader.rows()


class _ListReader:
    """Reads a list row by row: the columns and the section may change on the way."""

    def __init__(self, table: Table, mapping: ColumnMapping, taken: Set[int]) -> None:
        self._table, self._mapping, self._taken = table, mapping, taken
        shape = structure(table, mapping)
        self._nobody = shape.nobody
        self._blocks = dict(shape.blocks)
        self._sections = {section.first: section for section in shape.sections}
        self._columns = column_readers(mapping)
        self._every = [*self._columns]
        self._section: Section | None = None
        self._in_section: dict[Section, list[int]] = {}
        self._found: list[ParsedRow] = []
        self._left_out: list[LeftOut] = []
        self._away: list[ParsedRow] = []
        self._remarks: list[Remark] = []

    def read(self, index: int, cells: list[Cell]) -> None:
        """Read the row at an index of the table."""
        if block := self._blocks.get(index):
            self._columns = column_readers(block)
            self._every += self._columns
        self._section = self._sections.get(index, self._section)
        number = self._table.first_row + index
        is_taken = number in self._taken
        if (reason := self._nobody.get(index)) and not is_taken:
            self._left_out.append(LeftOut(number, reason, row_text(cells)))
            return
        row = _Row(number, cells, self._columns)
        row.read(self._table.broken)
        parsed = row.parsed(self._section, self._remarks, is_taken=is_taken)
        if isinstance(parsed, LeftOut):
            self._left_out.append(parsed)
        elif parsed is not None and parsed.left_out and not is_taken:
            self._away.append(parsed)
            self._left_out.append(LeftOut(number, parsed.left_out, row_text(cells)))
        elif parsed is not None:
            self._found.append(parsed)
            section = self._section
            if section is not None and section.is_at((parsed.city, parsed.country)):
                self._in_section.setdefault(section, []).append(number)

    def rows(self) -> ListRows:
        """Return every row that was read, with the remarks on the list as a whole first."""
        remarks = [
            *of_table(self._table, self._mapping),
            *of_sections(self._table, self._in_section),
            *of_columns(self._table, self._mapping),
            *self._remarks,
        ]
        for column in self._every:
            remarks += of_disagreements(column.name, column.disagreeing)
        return ListRows(
            tuple(self._found), tuple(self._left_out), tuple(remarks), tuple(self._away)
        )


class _Row:
    """One row while it is read: its values by slot, its problems, and what is noted of cells."""

    __slots__ = ("_cells", "_columns", "_is_filled", "_notes", "_number", "_problems", "_values")

    def __init__(self, number: int, cells: list[Cell], columns: list[ColumnReader]) -> None:
        self._number, self._cells, self._columns = number, cells, columns
        self._values: list[Any] = [number, *_BLANK[1:]]
        self._problems: list[Problem] = []
        self._notes: list[Note] = []
        self._is_filled = False

    def read(self, broken: Set[tuple[int, int]]) -> None:
        """Read the cells; ``broken`` are cells, by row and column, whose formula failed."""
        values, cells, number = self._values, self._cells, self._number
        for column in self._columns:
            cell = cells[column.index] if column.index < len(cells) else ""
            if cell == "":
                if broken and (number, column.index) in broken:
                    self._add_problem(column.name, "", "import-formula-empty")
                continue
            if column.is_full_name and (values[_FAMILY] or values[_GIVEN]):
                read = column.completing(number, cell, values, self._columns)
            else:
                known = column.known.get(cell) if type(cell) is str else None
                read = known if known is not None else column(cell)
            slots, code, _ = read
            if code:
                self._note_problem(column, cell, read)
            self._is_filled = self._is_filled or bool(code or slots)
            for slot, value in slots:
                if slot == NOTE:
                    self._notes.append(value._replace(column=column.name))
                elif not values[slot]:
                    values[slot] = value
                elif values[slot] != value:
                    self._compare(column, slot, value)

    def _note_problem(self, column: ColumnReader, cell: Cell, read: Reading) -> None:
        _, code, details = read
        if self._values[column.slot]:
            # Another column of the same meaning was understood.
            note = Note("cell-passed-over", shown(cell), column.slot, column.name)
            self._notes.append(note)
        else:
            self._add_problem(column.name, shown(cell), code, **details)

    def _add_problem(self, column: str, text: str, code: str, **details: Any) -> None:
        self._problems.append(Problem(self._number, column, text, code, details))

    def _compare(self, column: ColumnReader, slot: int, value: Any) -> None:
        """Choose between two cells of one thing; note in the column where they disagree."""
        pair = compared(self._columns, column, self._cells, slot, value, self._values)
        if pair is not None:
            column.disagreeing.append((self._number, pair))

    def parsed(
        self, section: Section | None, remarks: list[Remark], *, is_taken: bool
    ) -> ParsedRow | LeftOut | None:
        """Return the row, or why it is left out; none if it is blank. Add to ``remarks``.

        A row that ``is_taken`` is read as a person whatever the evidence against it.
        """
        values = self._values
        if not self._is_filled and not self._problems:
            text = row_text(self._cells)
            return LeftOut(self._number, NOT_UNDERSTOOD, text) if text else None
        if section is not None and not values[_CITY] and values[_COUNTRY] in ("", section.country):
            values[_CITY], values[_COUNTRY] = section.city, section.country
        notes: list[Note] = []
        if self._notes or values[_PHONE] or values[_UNCLEAR]:
            notes = list(finish(values, self._notes))
        if not values[_ARABIC] and (values[_ARABIC_GIVEN] or values[_ARABIC_FAMILY]):
            values[_ARABIC] = f"{values[_ARABIC_GIVEN]} {values[_ARABIC_FAMILY]}".strip()
        if values[_LEFT_OUT] and not is_taken:
            return ParsedRow(*values)
        if not any(values[1:4]) and not self._complete_name(is_taken=is_taken):
            return LeftOut(self._number, NAME_TO_COME, row_text(self._cells))
        if not is_taken and _is_role_alone(values):
            return LeftOut(self._number, NAME_TO_COME, row_text(self._cells))
        if notes or values[_UNCLEAR]:
            headings = {column.slot: column.name for column in reversed(self._columns)}
            remarks += of_row(self._number, notes, values[_UNCLEAR], headings)
        values[-1] = _named(self._problems, values) if self._problems else ()
        return ParsedRow(*values)

    def _complete_name(self, *, is_taken: bool) -> bool:
        """Take the words that announce somebody as the name, or add the problem that none is there.

        Return false for a row that only announces somebody and is not taken.
        """
        to_come = next((note for note in self._notes if note.code == NAME_TO_COME), None)
        if to_come is not None:
            if not is_taken:
                return False
            self._values[to_come.slot] = to_come.text
        names = [column.name for column in self._columns if column.is_name]
        if not any(self._values[1:4]) and not any(one.column in names for one in self._problems):
            self._add_problem(names[0] if names else "", "", "import-name-missing")
        return True


def _is_role_alone(values: list[Any]) -> bool:
    """Return whether a row gives a role in the place of a name, and nothing that names a person."""
    names = [values[slot] for slot in (_FAMILY, _GIVEN, _ARABIC) if values[slot]]
    contacts = (values[_EMAIL], values[_PHONE])
    return len(names) == 1 and not any(contacts) and answers.names_a_role(names[0])


def _named(problems: list[Problem], values: list[Any]) -> tuple[Problem, ...]:
    """Return the problems of a row with whose row it is."""
    name = f"{values[_GIVEN]} {values[_FAMILY]}".strip() or values[_ARABIC]
    return tuple(replace(problem, name=name) for problem in problems)
