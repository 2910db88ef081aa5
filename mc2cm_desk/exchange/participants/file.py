"""A participants' list as a table: every row read, checked, and freed of what nobody sees."""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path
from typing import Any

from mc2cm_desk.domain.people.person_names import name_key
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants.cells import Reading, asks_of_nothing, reading
from mc2cm_desk.exchange.participants.header import (
    NAMES,
    Column,
    ColumnMapping,
    Field,
    is_transposed,
    recognise,
)
from mc2cm_desk.exchange.participants.remarks import NAME_TO_COME, NOT_UNDERSTOOD, LeftOut, Remark
from mc2cm_desk.exchange.participants.row import ParsedRow, Problem, Unclear
from mc2cm_desk.exchange.participants.table.remarks import of_columns, of_sections, of_table
from mc2cm_desk.exchange.participants.table.structure import Section, structure
from mc2cm_desk.exchange.participants.words import answers
from mc2cm_desk.exchange.participants.words.combining import (
    NOTE,
    Note,
    combine,
    finish,
    missing_half,
)
from mc2cm_desk.exchange.tables.spreadsheet import Cell, Table, read_table

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]

MOST_SHEETS = 20
"""Sheets that are looked at for a list; a workbook may have thousands."""
_CHUNK = 250
_SHEETS_NAMED = 10
_ROWS_NAMED = 8
"""Rows that are told one by one; of more only the first and how many they are."""
_SHOWN = 60
_ERRORS = frozenset(
    [
        "#N/A", "#NA", "#N/D", "#NV", "#REF!", "#¡REF!", "#RIF!", "#BEZUG!", "#VALUE!", "#VALEUR!",
        "#¡VALOR!", "#VALORE!", "#WERT!", "#NAME?", "#NOM?", "#¿NOMBRE?", "#NOME?", "#DIV/0!",
        "#¡DIV/0!", "#NUM!", "#NOMBRE!", "#¡NUM!", "#ZAHL!", "#NULL!", "#NUL!", "#SPILL!", "#CALC!",
    ]
)  # fmt: skip
"""What spreadsheet programs write where a formula failed; text files keep it as text."""
_ERROR_NUMBER = re.compile(r"Err:[0-9]{3}")
_NOTHING: Reading = (), "", {}
_BLANK: tuple[Any, ...] = (0, *ParsedRow._field_defaults.values())
_ARABIC, _ARABIC_FAMILY, _ARABIC_GIVEN = (
    ParsedRow._fields.index(name)
    for name in ("arabic_name", "arabic_family_name", "arabic_given_name")
)
_LEFT_OUT, _UNCLEAR = ParsedRow._fields.index("left_out"), ParsedRow._fields.index("unclear")
_PHONE = ParsedRow._fields.index("phone")
_CITY, _COUNTRY = ParsedRow._fields.index("city"), ParsedRow._fields.index("country")
_FAMILY, _GIVEN = ParsedRow._fields.index("family_name"), ParsedRow._fields.index("given_name")
SLOTS = {name: place for place, name in enumerate(ParsedRow._fields)}


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

    ``taken`` are the numbers of rows that are read as people whatever speaks against it.
    Refused: import-cancelled.
    """
    rows = table.rows[mapping.header + 1 :]
    shape = structure(table, mapping)
    blocks = dict(shape.blocks)
    sections = {section.first: section for section in shape.sections}
    columns = _readers(mapping)
    every = [*columns]
    place: Section | None = None
    placed: dict[Section, list[int]] = {}
    found: list[ParsedRow] = []
    left_out: list[LeftOut] = []
    away: list[ParsedRow] = []
    remarks: list[Remark] = []
    for start in range(0, len(rows), _CHUNK):
        if cancelled is not None and cancelled():
            raise Refused("import-cancelled")
        first = mapping.header + 1 + start
        for index, cells in enumerate(rows[start : start + _CHUNK], start=first):
            if block := blocks.get(index):
                columns = _readers(block)
                every += columns
            place = sections.get(index, place)
            number = table.first_row + index
            if (reason := shape.nobody.get(index)) and number not in taken:
                left_out.append(LeftOut(number, reason, _text(cells)))
                continue
            parsed = _row(table, index, cells, columns, taken, remarks, place)
            if isinstance(parsed, LeftOut):
                left_out.append(parsed)
            elif parsed is not None and parsed.left_out and number not in taken:
                away.append(parsed)
                left_out.append(LeftOut(number, parsed.left_out, _text(cells)))
            elif parsed is not None:
                found.append(parsed)
                if place is not None and place.says((parsed.city, parsed.country)):
                    placed.setdefault(place, []).append(number)
        if progress is not None:
            progress(min(start + _CHUNK, len(rows)), len(rows))
    for column in every:
        remarks += _disagreements(column)
    assumed = [*of_table(table, mapping), *of_sections(table, placed), *of_columns(table, mapping)]
    return ListRows(tuple(found), tuple(left_out), (*assumed, *remarks), tuple(away))


def _readers(mapping: ColumnMapping) -> list["_Reader"]:
    """Return how the columns are read, in the order in which they fill a row."""
    # A whole name counts where its parts have no columns of their own, or are empty.
    said = sorted(mapping.columns, key=lambda column: column.field is Field.FULL_NAME)
    return [_Reader(column) for column in said if column.field is not None]


class _Reader:
    """One column: its cells read once for each different text."""

    def __init__(self, column: Column) -> None:
        self.index, self.name = column.index, column.title or column.letter
        self.is_name = column.field in NAMES
        self.is_full_name = column.field is Field.FULL_NAME
        self.is_country = column.field is Field.COUNTRY
        self.disagreeing: list[tuple[int, tuple[str, str]]] = []
        """Rows in which an earlier column says something else: what counts, and what does not."""
        self._read = reading(column)
        self._asks_of_nothing = asks_of_nothing(column)
        self.slot = SLOTS.get(column.field or "", 0)
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
        if text.upper() in _ERRORS or _ERROR_NUMBER.fullmatch(text):
            return (), "import-formula-empty", {}
        if not text or (not self._asks_of_nothing and answers.says_nothing(text)):
            return _NOTHING
        return self._read(text)

    def completing(
        self, number: int, cell: Cell, values: list[Any], columns: Sequence["_Reader"]
    ) -> Reading:
        """Return what a whole name adds to its halves; the name of somebody else is noted.

        Beside both halves it adds nothing, and is compared with them without being taken apart.
        """
        said, code, details = _NOTHING
        if not (values[_FAMILY] and values[_GIVEN]):
            said, code, details = self.known.get(cell) or self(cell)
            has_family = any(one.slot == _FAMILY for one in columns)
            said = missing_half(said, values, has_family_column=has_family)
        added = dict(said)
        halves = (added.get(slot) or values[slot] for slot in (_GIVEN, _FAMILY))
        kept = " ".join(half for half in halves if half)
        one, other = (set(name_key(text).split()) for text in (kept, _text([cell])))
        if not (one <= other or other <= one):
            self.disagreeing.append((number, (kept, _shown(cell))))
        return said, code, details


def _row(
    table: Table,
    index: int,
    cells: list[Cell],
    columns: list[_Reader],
    taken: Set[int],
    remarks: list[Remark],
    place: Section | None,
) -> ParsedRow | LeftOut | None:
    values = list(_BLANK)
    number = table.first_row + index
    problems: list[Problem] = []
    notes: list[Note] = []
    filled = 0
    for column in columns:
        cell = cells[column.index] if column.index < len(cells) else ""
        if cell == "":
            if table.broken and (number, column.index) in table.broken:
                problems.append(Problem(number, column.name, "", "import-formula-empty", {}))
            continue
        if column.is_full_name and (values[_FAMILY] or values[_GIVEN]):
            said, code, details = column.completing(number, cell, values, columns)
        else:
            known = column.known.get(cell) if type(cell) is str else None
            said, code, details = known if known is not None else column(cell)
        if code and values[column.slot]:
            # Another column of the same meaning was understood.
            notes.append(Note("cell-passed-over", _shown(cell), column.slot, column.name))
        elif code:
            problems.append(Problem(number, column.name, _shown(cell), code, details))
        filled += bool(code or said)
        for slot, value in said:
            if slot == NOTE:
                notes.append(value._replace(column=column.name))
            elif not values[slot]:
                values[slot] = value
            elif values[slot] != value and (
                told := _two_say(columns, column, cells, slot, value, values)
            ):
                column.disagreeing.append((number, told))
    if not filled and not problems:
        text = _text(cells)
        return LeftOut(number, NOT_UNDERSTOOD, text) if text else None
    is_taken = number in taken
    if place is not None and not values[_CITY] and values[_COUNTRY] in ("", place.country):
        values[_CITY], values[_COUNTRY] = place.city, place.country
    told = list(finish(values, notes)) if notes or values[_PHONE] or values[_UNCLEAR] else ()
    values[0] = number
    if not values[_ARABIC] and (values[_ARABIC_GIVEN] or values[_ARABIC_FAMILY]):
        values[_ARABIC] = f"{values[_ARABIC_GIVEN]} {values[_ARABIC_FAMILY]}".strip()
    if values[_LEFT_OUT] and not is_taken:
        return ParsedRow(*values)
    if not any(values[1:4]):
        to_come = next((note for note in notes if note.code == NAME_TO_COME), None)
        if to_come is not None and not is_taken:
            return LeftOut(number, NAME_TO_COME, _text(cells))
        if to_come is not None:
            values[to_come.slot] = to_come.text
        names = [column.name for column in columns if column.is_name]
        if not any(values[1:4]) and not any(problem.column in names for problem in problems):
            where = names[0] if names else ""
            problems.append(Problem(number, where, "", "import-name-missing", {}))
    if told or values[_UNCLEAR]:
        remarks += _remarks(number, told, values[_UNCLEAR], columns)
    values[-1] = _named(problems, values) if problems else ()
    return ParsedRow(*values)


def _named(problems: list[Problem], values: list[Any]) -> tuple[Problem, ...]:
    """Return the problems of a row with whose row it is."""
    name = f"{values[_GIVEN]} {values[_FAMILY]}".strip() or values[_ARABIC]
    return tuple(replace(problem, name=name) for problem in problems)


def _two_say(
    columns: list[_Reader],
    column: _Reader,
    cells: list[Cell],
    slot: int,
    value: Any,
    values: list[Any],
) -> tuple[str, str] | None:
    """Settle what two cells of a row say of one thing; return what counts and what does not."""
    earlier = next((one for one in columns if _has_text(one, cells, slot)), column)
    said, first = _shown(cells[column.index]), _shown(cells[earlier.index])
    if slot == _COUNTRY and column.is_country and not earlier.is_country:
        # A city's cell that names a country tells less than the column of countries.
        values[slot] = value
        return said, first
    return None if combine(values, slot, value) else (first, said)


def _has_text(column: _Reader, cells: list[Cell], slot: int) -> bool:
    cell = cells[column.index] if column.index < len(cells) else ""
    reading = column.known.get(cell) if isinstance(cell, str) else None
    return reading is not None and any(place == slot for place, _ in reading[0])


def _disagreements(column: _Reader) -> Iterator[Remark]:
    """Yield a remark for each row of a column that says something else, or one for many rows."""
    told = column.disagreeing
    if len(told) > _ROWS_NAMED:
        row, _ = told[0]
        yield Remark("columns-disagree-often", column.name, row=row, count=len(told))
    for row, (kept, other) in told if len(told) <= _ROWS_NAMED else ():
        values = {"kept": kept, "other": other}
        yield Remark("columns-disagree", column.name, row=row, count=1, values=values)


def _remarks(
    number: int,
    notes: Sequence[Note],
    unclear: Sequence[Unclear],
    columns: list[_Reader],
) -> Iterator[Remark]:
    """Return what is to be told of a row's cells, with the headings over them."""
    headings = {column.slot: column.name for column in reversed(columns)}
    for note in notes:
        column = note.column or headings.get(note.slot, "")
        yield Remark(note.code, note.text, row=number, values={"column": column})
    for one in unclear:
        column = one.column or headings.get(SLOTS[one.field], "")
        values = {"column": column, "field": one.field}
        yield Remark("consent-unclear", one.text, row=number, values=values)


def _text(cells: list[Cell]) -> str:
    """Return what stands in a row, for people to recognise it."""
    return _shown(" · ".join(filter(None, map(answers.plain_text, cells))))


def _shown(cell: Cell) -> str:
    text = answers.plain_text(cell)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
