"""What a sheet of an open document says beside the values of its cells."""

from collections.abc import Mapping
from xml.parsers import expat

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.tables.sheet_facts import SheetFacts
from mc2cm_desk.exchange.tables.workbook_parts import Parts

_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
_ERROR_TYPES = (
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 value-type",
    f"{_OFFICE}value-type",
)
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_HIDDEN = ("collapse", "filter")
_MOST_REPEATED = 10_000
"""Rows or columns that one element may hide; more of them are those behind the list."""


def of_sheet(parts: Parts, index: int) -> SheetFacts:
    """Return the facts of a sheet of an open document, by its place. Refused: as `Parts.read`."""
    reader = _Reader(index)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.buffer_text = True
    try:
        parser.Parse(parts.read("content.xml"), True)  # noqa: FBT003  expat takes no names
    except expat.ExpatError as error:
        raise Refused("spreadsheet-damaged", file=parts.file) from error
    return reader.found


class _Reader:
    """Follows rows and cells by their numbers; what is repeated counts as often."""

    def __init__(self, index: int) -> None:
        self.found = SheetFacts()
        self._requested, self._tables, self._depth = index, -1, 0
        self._row, self._next_row = 0, 1
        self._column = self._next_column = 0
        self._formula = False
        self._text = ""

    def start(self, tag: str, given: Mapping[str, str]) -> None:
        """Note what an opening element says of the sheet."""
        if tag == f"{_TABLE}table":
            self._depth += 1
            if self._depth == 1:
                self._tables += 1
                self._next_row = 1
                self._next_column = 0
        elif self._depth != 1 or self._tables != self._requested:
            return
        elif tag == f"{_TABLE}table-column":
            first = self._next_column
            self._next_column += _number(given, "number-columns-repeated")
            if given.get(f"{_TABLE}visibility") in _HIDDEN:
                end = min(self._next_column, first + _MOST_REPEATED)
                self.found.hidden_columns += range(first, end)
        elif tag == f"{_TABLE}table-row":
            self._start_row(given)
        elif tag in _CELLS:
            self._start_cell(given)

    def end(self, tag: str) -> None:
        """End an element."""
        if tag == f"{_TABLE}table":
            self._depth -= 1
        elif self._formula and tag == f"{_TABLE}table-cell":
            self._formula = False
            if not self._text.strip():
                self.found.broken.add((self._row, self._column))

    def text(self, data: str) -> None:
        """Add the text of a formula."""
        if self._formula:
            self._text += data

    def _start_row(self, given: Mapping[str, str]) -> None:
        repeated = _number(given, "number-rows-repeated")
        self._row, self._next_row = self._next_row, self._next_row + repeated
        self._next_column = 0
        seen = given.get(f"{_TABLE}visibility")
        if seen in _HIDDEN:
            end = min(self._next_row, self._row + _MOST_REPEATED)
            self.found.hidden_rows += range(self._row, end)
            self.found.is_filtered |= seen == "filter"

    def _start_cell(self, given: Mapping[str, str]) -> None:
        self._column = self._next_column
        self._next_column += _number(given, "number-columns-repeated")
        spanned = _number(given, "number-rows-spanned")
        if spanned > 1:
            self.found.merged.append((self._row, self._row + spanned - 1, self._column))
        if any(given.get(name) == "error" for name in _ERROR_TYPES):
            self.found.broken.add((self._row, self._column))
        elif f"{_TABLE}formula" in given and f"{_OFFICE}value" not in given:
            # A formula that was not calculated yet says nothing at all.
            self._formula, self._text = True, ""


def _number(given: Mapping[str, str], name: str) -> int:
    text = given.get(f"{_TABLE}{name}", "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 1
