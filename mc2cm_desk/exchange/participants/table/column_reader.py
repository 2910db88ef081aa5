"""One column of a list: its cells read once for each different text, and compared with others."""

import re
from collections.abc import Sequence
from datetime import date, time
from typing import Any

from mc2cm_desk.domain.people.person_names import name_key
from mc2cm_desk.exchange.participants.cells import Reading, asks_of_nothing, reading
from mc2cm_desk.exchange.participants.header import NAMES, Column, ColumnMapping, Field
from mc2cm_desk.exchange.participants.row import SLOTS
from mc2cm_desk.exchange.participants.words import answers
from mc2cm_desk.exchange.participants.words.combining import combine, missing_half
from mc2cm_desk.exchange.tables.spreadsheet import Cell

_SHOWN = 60
"""Characters of a cell that are shown."""
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
_COUNTRY, _FAMILY, _GIVEN = SLOTS["country"], SLOTS["family_name"], SLOTS["given_name"]


class ColumnReader:
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
        """Return what a cell says; see `Reading`."""
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
        if not text or (not self._asks_of_nothing and answers.is_blank(text)):
            return _NOTHING
        return self._read(text)

    def completing(
        self, number: int, cell: Cell, values: list[Any], columns: Sequence["ColumnReader"]
    ) -> Reading:
        """Return what a whole name adds to its halves; the name of somebody else is noted.

        Beside both halves it adds nothing, and is compared with them without being taken apart.
        """
        slots, code, details = _NOTHING
        if not (values[_FAMILY] and values[_GIVEN]):
            slots, code, details = self.known.get(cell) or self(cell)
            has_family = any(one.slot == _FAMILY for one in columns)
            slots = missing_half(slots, values, has_family_column=has_family)
        added = dict(slots)
        halves = (added.get(slot) or values[slot] for slot in (_GIVEN, _FAMILY))
        whole = " ".join(half for half in halves if half)
        one, other = (set(name_key(text).split()) for text in (whole, row_text([cell])))
        if not (one <= other or other <= one):
            self.disagreeing.append((number, (whole, shown(cell))))
        return slots, code, details


def column_readers(mapping: ColumnMapping) -> list[ColumnReader]:
    """Return how the columns are read, in the order in which they fill a row."""
    # A whole name counts where its parts have no columns of their own, or are empty.
    ordered = sorted(mapping.columns, key=lambda column: column.field is Field.FULL_NAME)
    return [ColumnReader(column) for column in ordered if column.field is not None]


def compared(
    columns: list[ColumnReader],
    column: ColumnReader,
    cells: list[Cell],
    slot: int,
    value: Any,
    values: list[Any],
) -> tuple[str, str] | None:
    """Decide what two cells of a row say of one thing; return what counts and what does not."""
    earlier = next((one for one in columns if _has_text(one, cells, slot)), column)
    second, first = shown(cells[column.index]), shown(cells[earlier.index])
    if slot == _COUNTRY and column.is_country and not earlier.is_country:
        # A city's cell that names a country tells less than the column of countries.
        values[slot] = value
        return second, first
    return None if combine(values, slot, value) else (first, second)


def _has_text(column: ColumnReader, cells: list[Cell], slot: int) -> bool:
    cell = cells[column.index] if column.index < len(cells) else ""
    reading = column.known.get(cell) if isinstance(cell, str) else None
    return reading is not None and any(place == slot for place, _ in reading[0])


def row_text(cells: list[Cell]) -> str:
    """Return what stands in a row, for people to recognise it."""
    return shown(" · ".join(filter(None, map(answers.plain_text, cells))))


def shown(cell: Cell) -> str:
    """Return the beginning of what stands in a cell, for people to recognise it."""
    text = answers.plain_text(cell)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
