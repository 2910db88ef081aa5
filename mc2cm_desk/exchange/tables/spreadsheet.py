"""Tables that other people send: workbooks, and text with separators, recognised by their bytes."""

import io
import re
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Self

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants.remarks import Remark
from mc2cm_desk.exchange.reading import process
from mc2cm_desk.exchange.reading.limits import content_of, is_out_of_memory
from mc2cm_desk.exchange.tables import (
    delimited,
    encodings,
    html_table,
    ods_facts,
    sheet_facts,
    sheet_rows,
    workbook_front,
    workbook_mending,
    workbook_parts,
    xls_facts,
)
from mc2cm_desk.exchange.tables.sheet_facts import SheetFacts

Cell = str | int | float | bool | date | datetime | time | timedelta

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; a participants' list of 100 000 rows has about 8 millions."""
MOST_ROWS = delimited.MOST_ROWS
MOST_COLUMNS = 1000
"""Columns with something in them; forms with many questions have some two hundred."""
_TEXT_FORMULA = re.compile(r'^\s*="(.*)"\s*$', re.DOTALL)

_SIGNATURES = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"RIFF", "WebP"),
    (b"SQLite format 3", "SQLite"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gzip"),
    (b"{\\rtf", "RTF"),
    (b"\x7fELF", "ELF"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a file, without the empty rows behind it.

    Attributes:
        rows: cells as they are kept in the file, the cached values of formulas; "" where empty.
            Numbers of workbooks are floats.
        first_row: the number that the file's own program shows for ``rows[0]``.
        first_column: how many empty columns stand before the first cell of each row.
        broken: (row number, column index in ``rows``) of formulas without a value and of errors.
        remarks: what reading the file assumed, or did not read.
    """

    file: str
    sheet: str
    sheets: tuple[str, ...]
    rows: list[list[Cell]]
    first_row: int = 1
    first_column: int = 0
    broken: frozenset[tuple[int, int]] = frozenset()
    remarks: tuple[Remark, ...] = ()

    def row_number(self, index: int) -> int:
        """Return the number that the file's own program shows for a row."""
        return self.first_row + index

    def turned(self) -> Self:
        """Return the table with rows and columns swapped; numbers and letters count anew."""
        width = max(map(len, self.rows), default=0)
        padded = [[*row, *[""] * (width - len(row))] for row in self.rows]
        broken = frozenset((column + 1, number - self.first_row) for number, column in self.broken)
        remark = Remark("table-transposed")
        return replace(
            self,
            rows=[list(column) for column in zip(*padded, strict=True)],
            first_row=1,
            first_column=0,
            broken=broken,
            remarks=(*self.remarks, remark),
        )

    def letter(self, column: int) -> str:
        """Return the letters that a spreadsheet program shows over a column."""
        return sheet_rows.column_letters(self.first_column + column + 1)


def read_table(path: Path, sheet: str | None = None, encoding: str | None = None) -> Table:
    """Read a sheet of XLSX, XLS or ODS, or a text with separators.

    Of several sheets the one that is in front when the file opens, else the first with content.
    ``encoding`` is that of a text, by any of its names; recognised if none is given. The file is
    parsed in a child process. Refused: file-missing, file-unreadable, file-too-heavy,
    spreadsheet-empty, spreadsheet-too-large, spreadsheet-too-wide, spreadsheet-line-too-long,
    spreadsheet-not-one (picture, PDF, ...), spreadsheet-protected, spreadsheet-damaged,
    spreadsheet-sheet-unknown, encoding-unknown.
    """
    found, _ = process.ask(
        "table",
        path,
        path.name,
        otherwise="spreadsheet-damaged",
        sheet=sheet,
        encoding=encoding,
    )
    name, sheets, rows, first_row, first_column, broken, remarks = found
    widths = (len(row) for row in rows if row)
    nothing: list[Cell] = [""] * next(widths, 0)
    return Table(
        path.name,
        name,
        tuple(sheets),
        # Rows are replaced, never changed: those without content may be one.
        [row or nothing for row in rows],
        first_row,
        first_column,
        frozenset((row, column) for row, column in broken),
        tuple(Remark(**remark) for remark in remarks),
    )


def table_message(table: Table) -> list[Any]:
    """Return a table as lists for another process; a row without content is an empty one."""
    return [
        table.sheet,
        table.sheets,
        [row if any(cell != "" for cell in row) else [] for row in table.rows],
        table.first_row,
        table.first_column,
        sorted(table.broken),
        [asdict(remark) for remark in table.remarks],
    ]


def parse_table(path: Path, sheet: str | None = None, encoding: str | None = None) -> Table:
    """Parse a file in this very process; as `read_table`."""
    file = path.name
    content = _content(path)
    head = content[:4096]
    if not content.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise Refused("spreadsheet-empty", file=file)
    if content.startswith(b"PK"):
        table = _of_archive(path, content, sheet)
    elif content.startswith(_OLE):
        _refuse_other_compounds(file, content)
        table = _of_workbook(
            path.name, content, sheet, facts=lambda index: xls_facts.of_sheet(content, index)
        )
    else:
        kind = next((kind for start, kind in _SIGNATURES if head.startswith(start)), "")
        if head[4:8] == b"ftyp":
            kind = "HEIC" if head[8:12] in workbook_parts.HEIC_BRANDS else "MP4"
        if kind:
            raise Refused("spreadsheet-not-one", file=file, kind=kind)
        table = _of_text(file, content, encoding)
    if not table.rows:
        raise Refused("spreadsheet-empty", file=file)
    if len(table.rows) > MOST_ROWS and sum(map(_is_filled, table.rows)) > MOST_ROWS:
        raise Refused("spreadsheet-too-large", file=file, limit=MOST_ROWS)
    if len(table.rows[0]) > MOST_COLUMNS:
        widest = max(map(_last_filled, table.rows))
        if widest > MOST_COLUMNS:
            raise Refused("spreadsheet-too-wide", file=file, columns=widest)
    return table


def _content(path: Path) -> bytes:
    try:
        return content_of(path, LARGEST_FILE)
    except Refused as refused:
        if refused.code == "file-too-large":
            raise Refused("spreadsheet-too-large", file=path.name, limit=MOST_ROWS) from refused
        raise


def _of_text(file: str, content: bytes, encoding: str | None) -> Table:
    decoded = encodings.decode(content, encoding)
    if decoded is None:
        raise Refused("spreadsheet-not-one", file=file, kind=Path(file).suffix.lstrip(".").upper())
    text, remarks = decoded.text, [*decoded.remarks]
    if html_table.is_one(text):
        rows = html_table.rows(text, file)
    elif text.lstrip().startswith("<?xml"):
        raise Refused("spreadsheet-not-one", file=file, kind="XML")
    else:
        found = delimited.parse(text, file)
        rows = found.rows
        remarks += [Remark("quote-unclosed", row=index + 1) for index in found.unclosed]
    width = max(map(len, rows), default=0)
    for row in rows:
        if len(row) < width:
            row.extend([""] * (width - len(row)))
    trimmed = _trimmed(list(map(_without_formulas, rows)))
    return Table(file, "", (), trimmed, remarks=tuple(remarks))


def _of_archive(path: Path, content: bytes, sheet: str | None) -> Table:
    parts = workbook_parts.Parts(path.name, content, MOST_ROWS)
    if parts.is_open_document:
        return _of_workbook(
            path.name,
            content,
            sheet,
            facts=lambda index: ods_facts.of_sheet(parts, index),
            in_front=workbook_front.of_open_document(parts),
        )
    if rewritten := workbook_mending.mended(parts):
        content = rewritten
        parts = workbook_parts.Parts(path.name, content, MOST_ROWS)
    return _of_workbook(
        path.name,
        content,
        sheet,
        facts=lambda index: sheet_facts.of_sheet(parts, index),
        in_front=workbook_front.of_workbook(parts),
    )


def _refuse_other_compounds(file: str, content: bytes) -> None:
    for stream, kind in (("WordDocument", "Word"), ("PowerPoint Document", "PowerPoint")):
        if stream.encode("utf-16-le") in content:
            raise Refused("spreadsheet-not-one", file=file, kind=kind)
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise Refused("spreadsheet-protected", file=file)


def _of_workbook(
    file: str,
    content: bytes,
    sheet: str | None,
    *,
    facts: Callable[[int], SheetFacts],
    in_front: int = 0,
) -> Table:
    """Return a sheet of a workbook; ``in_front`` is the place of the one that it opens with."""
    import python_calamine as calamine

    opened = calamine.CalamineWorkbook.from_filelike
    with _faults_refused(file), opened(io.BytesIO(content)) as book:
        names = tuple(book.sheet_names)
        for index in _reading_order(book, file, sheet, in_front):
            if table := _of_sheet(book, index, file, names, facts):
                return table
    return Table(file, names[0] if names else "", names, [])


def _of_sheet(
    book: Any,
    index: int,
    file: str,
    names: tuple[str, ...],
    facts: Callable[[int], SheetFacts],
) -> Table | None:
    """Return what stands in one sheet of a workbook; none if it is empty."""
    found = book.get_sheet_by_index(index)
    start: tuple[int, int] | None = found.start
    read: list[list[Any]] = found.to_python() if start is not None else []
    rows = _trimmed(list(map(_without_formulas, read)))
    if not rows or start is None:
        return None
    known = facts(index)
    known.merged = known.merged or _merged(found.merged_cell_ranges)
    first_row, first_column = start[0] + 1, start[1]
    remarks = tuple(sheet_rows.completed(rows, first_row, first_column, known))
    missing = frozenset((row, column - first_column) for row, column in known.broken)
    return Table(file, names[index], names, rows, first_row, first_column, missing, remarks)


@contextmanager
def _faults_refused(file: str) -> Generator[None]:
    """Raise the refusal for what the reader of workbooks makes of a file."""
    import python_calamine as calamine

    try:
        yield
    except calamine.PasswordError as error:
        raise Refused("spreadsheet-protected", file=file) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        if is_out_of_memory():
            raise MemoryError from error
        if "password" in str(error).lower():
            raise Refused("spreadsheet-protected", file=file) from error
        if "limit exceeded" in str(error):
            raise Refused("spreadsheet-too-large", file=file, limit=MOST_ROWS) from error
        raise Refused("spreadsheet-damaged", file=file) from error
    except BaseException as error:
        # The reader's own panics have no class that could be named, and derive from nothing else.
        if type(error).__name__ == "PanicException":
            if is_out_of_memory():
                raise MemoryError from error
            raise Refused("spreadsheet-damaged", file=file) from error
        raise


def _merged(ranges: Any) -> list[tuple[int, int, int]]:
    """Return (first row, last row, column) of cells that are one over several rows."""
    every: Iterable[Any] = ranges or ()
    most = islice(every, sheet_rows.MOST_MERGED)
    return [(top + 1, end + 1, column) for (top, column), (end, _) in most if end > top]


def _reading_order(book: Any, file: str, sheet: str | None, in_front: int = 0) -> list[int]:
    """Return the sheets to try: the one asked for, else that in front, hidden ones last."""
    names: list[str] = book.sheet_names
    if sheet in names:
        return [names.index(sheet)]
    if sheet is not None:
        raise Refused("spreadsheet-sheet-unknown", file=file, sheet=sheet, sheets=", ".join(names))
    shown = [str(one.visible).endswith(".Visible") for one in book.sheets_metadata]
    return sorted(range(len(shown)), key=lambda index: (not shown[index], index != in_front))


def _without_formulas(row: Sequence[Any]) -> list[Cell]:
    """Return a row with the text of cells that hold it as a formula: ``="09:00"``."""
    return [
        found[1].replace('""', '"')
        if isinstance(cell, str) and (found := _TEXT_FORMULA.match(cell))
        else cell
        for cell in row
    ]


def _trimmed(rows: list[list[Any]]) -> list[list[Cell]]:
    end = len(rows)
    while end and not _is_filled(rows[end - 1]):
        end -= 1
    return rows[:end]


def _last_filled(row: list[Cell]) -> int:
    """Return the number of the last column that has something, from 1; 0 where none has."""
    filled = (number for number in range(len(row), 0, -1) if _is_filled([row[number - 1]]))
    return next(filled, 0)


def _is_filled(row: list[Any]) -> bool:
    return any(cell != "" and str(cell).strip() for cell in row)
