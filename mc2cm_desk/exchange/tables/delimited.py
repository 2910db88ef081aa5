"""Rows of a text with separators, whatever its quotation marks are like."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mc2cm_desk.domain.refusal import Refused

SEPARATORS = "\t;,|#~^"
"""Those before ``#`` are common; of equal ones the earlier is taken."""
_SAMPLE = 64 * 1024
LONGEST_LINE = 1024 * 1024
MOST_ROWS = 100_000
MOST_CELLS = 5_000_000
MOST_COLUMNS = 16_384
"""As many as a workbook can have."""
MOST_LINES_IN_A_CELL = 200
_MOST_LINES_SNIFFED = 500
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_SEPARATOR_LINE = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DelimitedText:
    """Rows of cells, and the indexes of the rows in which a quotation mark is never closed."""

    rows: list[list[str]]
    unclosed: tuple[int, ...] = ()


def parse(text: str, file: str) -> DelimitedText:
    """Return the rows of a text; quoted cells may hold separators and line breaks.

    Refused: spreadsheet-line-too-long, spreadsheet-too-wide, spreadsheet-too-large.
    """
    _refuse_long_lines(text, file)
    match = _SEPARATOR_LINE.match(text)
    body = text[match.end() :] if match else text
    csv.field_size_limit(LONGEST_LINE)
    body = _with_doubled_quotes(body)
    separator = match[1] if match else sniffed(body[:_SAMPLE])
    if max(body.count(separator), body.count("\n") * 5) > MOST_CELLS:
        raise Refused("spreadsheet-too-large", file=file, limit=MOST_ROWS)
    lines = _lines(body)
    found = _single_quoted(lines, separator) or _read(lines, separator)
    if _are_rows_in_one_cell(found.rows):
        return parse("\n".join(row[0] for row in found.rows if row), file)
    widest = max(map(len, found.rows), default=0)
    if widest > MOST_COLUMNS or widest * len(found.rows) > MOST_CELLS:
        raise Refused("spreadsheet-too-wide", file=file, columns=widest)
    return found


def _refuse_long_lines(text: str, file: str) -> None:
    if len(text) <= LONGEST_LINE:
        return
    for number, line in enumerate(_LINE.finditer(text), start=1):
        if line.end() - line.start() > LONGEST_LINE:
            raise Refused("spreadsheet-line-too-long", file=file, row=number, limit=LONGEST_LINE)


def sniffed(sample: str) -> str:
    """Return the separator under which most rows have the same, largest number of cells."""
    best, most = ";", 0.0
    lines = _lines(sample)[:_MOST_LINES_SNIFFED]
    for separator in SEPARATORS:
        if separator not in sample:
            continue
        widths = Counter(len(row) for row in _read(lines, separator).rows if row)
        score = max((number * (width - 1) for width, number in widths.items()), default=0)
        if score > most:
            best, most = separator, score
    return best


def _lines(text: str) -> list[str]:
    """Return the lines with their ends; those of the Mac and of Windows become the common one."""
    return list(io.StringIO(text, newline=None))


def _with_doubled_quotes(text: str) -> str:
    """Return the text with quotation marks doubled where a backslash stands before them."""
    if '\\"' not in text:
        return text
    doubled = text.replace('\\"', '""')
    sample, other = _lines(text[:_SAMPLE]), _lines(doubled[:_SAMPLE])
    separator = sniffed(doubled[:_SAMPLE])
    plain, escaped = _read(sample, separator), _read(other, separator)
    return doubled if _regularity(escaped) >= _regularity(plain) else text


def _regularity(found: DelimitedText) -> int:
    """Return how many rows are alike, without those that had to be mended."""
    widths = Counter(map(len, found.rows))
    return max(widths.values(), default=0) - len(found.unclosed)


def _are_rows_in_one_cell(rows: list[list[str]]) -> bool:
    """Return whether every line was quoted as a whole: its cells stand within one."""
    filled = [row for row in rows if row]
    if len(filled) < 2 or any(len(row) > 1 for row in filled):
        return False
    head = filled[0][0]
    return any(
        separator in head and all(separator in row[0] for row in filled) for separator in "\t;,|"
    )


# A quotation mark that nobody closed would swallow the rows behind it.


def _read(lines: list[str], separator: str) -> DelimitedText:
    rows: list[list[str]] = []
    unclosed: list[int] = []
    width = _usual_width(lines, separator)
    place = 0
    while place < len(lines):
        record = _Records(lines, place, separator, width)
        rows += record
        place = record.place
        if place < len(lines):
            unclosed.append(len(rows))
            row, used = _unquoted(lines, place, separator, width)
            rows.append(row)
            place += used
    return DelimitedText(rows, tuple(unclosed))


class _Records:
    """The records from a line on, up to the first in which a quotation mark is never closed.

    Afterwards ``place`` is the index of that record's first line, or the number of lines.
    """

    def __init__(self, lines: list[str], place: int, separator: str, width: int) -> None:
        self.place = place
        self._lines, self._separator, self._width = lines, separator, width
        self._taken, self._broken_off = place, False

    def __iter__(self) -> Iterator[list[str]]:
        reader = _reader(self._fed(), self._separator)
        while self.place < len(self._lines):
            try:
                row = next(reader)
            except (csv.Error, StopIteration):
                return
            if self._broken_off or not self._is_closed(row):
                return
            self.place = self._taken
            yield row

    def _fed(self) -> Iterator[str]:
        while self._taken < len(self._lines):
            line = self._lines[self._taken]
            within = self._taken - self.place
            if within and (within > MOST_LINES_IN_A_CELL or self._is_whole(line)):
                break
            self._taken += 1
            yield line
        self._broken_off = self._taken > self.place

    def _is_whole(self, line: str) -> bool:
        """Return whether a line within quotation marks is rather a row of its own."""
        if self._width < 2 or line.count(self._separator) < self._width - 1:
            return False
        return line.count('"') % 2 == 0 and len(_one_row(line, self._separator)) == self._width

    def _is_closed(self, row: list[str]) -> bool:
        """Return whether a record ends its quoted cells as it should."""
        if self._taken - self.place == 1:
            return len(row) >= self._width or self._lines[self.place].count('"') % 2 == 0
        try:
            next(_reader(self._lines[self.place : self._taken], self._separator, strict=True))
        except csv.Error:
            return False
        return True


def _unquoted(lines: list[str], place: int, separator: str, width: int) -> tuple[list[str], int]:
    """Return a row without its open quotation mark, and of how many lines it is made."""
    bare = _without_open_quote(lines[place], separator)
    row = _one_row(bare, separator)
    pieces = bare.rstrip("\n").split(separator)
    if len(row) < width == len(pieces):
        return [piece.strip().strip('"') for piece in pieces], 1
    if len(row) >= width or place + 1 == len(lines):
        return row, 1
    rest = _one_row(lines[place + 1], separator)
    if 0 < len(rest) < width and len(row) + len(rest) - 1 == width:
        # Its cell goes on in the next line, where the closing mark was lost.
        return [*row[:-1], f"{row[-1]}\n{rest[0]}", *rest[1:]], 2
    return row, 1


def _without_open_quote(line: str, separator: str) -> str:
    opened, inside, first = -1, False, True
    place = 0
    while place < len(line):
        char = line[place]
        if inside:
            if char == '"' and line[place + 1 : place + 2] == '"':
                place += 1
            elif char == '"':
                inside = False
        elif char == separator:
            first = True
        elif char == '"' and first:
            opened, inside, first = place, True, False
        elif char != " ":
            first = False
        place += 1
    return line[:opened] + line[opened + 1 :] if inside else line


def _one_row(line: str, separator: str) -> list[str]:
    """Return the cells of one line, as if nothing followed it."""
    try:
        return next(_reader([line], separator), list[str]())
    except csv.Error:
        return line.rstrip("\n").split(separator)


def _reader(lines: Iterable[str], separator: str, *, strict: bool = False) -> Iterator[list[str]]:
    return csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=strict)


def _usual_width(lines: list[str], separator: str) -> int:
    """Return how many cells most lines have, those with a single one or an open one aside."""
    widths = Counter(
        len(_one_row(line, separator))
        for line in lines[:_MOST_LINES_SNIFFED]
        if line.count('"') % 2 == 0
    )
    many = [(number, width) for width, number in widths.items() if width > 1]
    return max(many, default=(0, 1))[1]


# 'Cells', 'in', 'single', 'quotes', whose apostrophes nobody doubles.


def _single_quoted(lines: list[str], separator: str) -> DelimitedText | None:
    filled = [line.strip() for line in lines[:_MOST_LINES_SNIFFED] if line.strip()]
    heads = filled[0].split(separator) if filled else []
    if len(heads) < 2 or not all(map(_is_in_single_quotes, map(str.strip, heads))):
        return None
    if sum(map(_is_in_single_quotes, filled)) * 5 < len(filled) * 4:
        return None
    between = re.compile(rf"'\s*{re.escape(separator)}\s*'")
    rows: list[list[str]] = []
    for line in lines:
        text = line.strip()
        if _is_in_single_quotes(text):
            cells = between.split(text[1:-1])
            rows.append([cell.replace("''", "'").replace("\\'", "'") for cell in cells])
        else:
            rows.append([cell.strip("'") for cell in _one_row(line, separator)])
    return DelimitedText(rows)


def _is_in_single_quotes(text: str) -> bool:
    return len(text) > 1 and text[0] == "'" == text[-1]
