"""What is asked of a workbook's parts before a reader is let loose on them."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from itertools import zip_longest

from mc2cm_desk.domain.refusal import Refused

HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})

LARGEST_UNPACKED = 400 * 1024 * 1024
"""Bytes of all parts together; more is a trap, or no list of people."""
LARGEST_RATIO = 60
"""How many times its size a file may unfold to; lists reach twenty, empty rows ten."""
SMALL_ENOUGH = 20 * 1024 * 1024
"""Unpacked bytes for which the ratio does not matter."""
MOST_PARTS = 5_000
MOST_CELLS = 5_000_000
"""A reader takes memory for the whole rectangle, even if only its far corner is filled."""
LAST_ROW = 500_000
"""Below this row nothing may stand; the rows between would be read as empty ones."""
MOST_CLOSE_ROWS = 100_000
_PIECE = 1024 * 1024
_LONGEST_ROW = 8 * 1024 * 1024
_NEAR = 64 * 1024
"""Bytes at the end of a piece in which the end of a row is looked for first."""

_DOCUMENTS = (("word/", "Word"), ("ppt/", "PowerPoint"), ("visio/", "Visio"))
_FAR = re.compile(rb"""\br\s*=\s*["'](?:[A-Za-z]{2,}[0-9]|[A-Za-z]*[0-9]{6})""")
_FILLED = re.compile(
    rb"""<(?:\w+:)?c\b[^>]*?\br\s*=\s*["']([A-Za-z]{1,3})([0-9]{1,7})["'][^>]*(?<!/)>\s*(?!</)"""
)
_ROW = re.compile(rb"""<(?:\w+:)?row\b(?:[^>]*?\br\s*=\s*["']([0-9]{1,7})["'])?[^>]*>""")
_MARK = re.compile(rb"<[^>]*>")
_ROW_END = re.compile(rb"</(?:\w+:)?row>|<(?:\w+:)?row\b[^>]*/>")
_FORMULA_ALONE = re.compile(
    rb"""<(?:\w+:)?c\b[^>]*?\br=["']([A-Z]{1,3})([0-9]{1,7})["'][^>]*>\s*"""
    rb"""<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>)\s*"""
    rb"""(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"""
)
_ERROR = re.compile(
    rb"""<(?:\w+:)?c\b(?=[^>]*?\bt=["']e["'])[^>]*?\br=["']([A-Z]{1,3})([0-9]{1,7})["']"""
)
_SHEET = re.compile(rb"""<(?:\w+:)?sheet\b[^>]*?:id=["']([^"']+)["']""")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_ID = re.compile(rb"""\bId=["']([^"']+)["']""")
_TARGET = re.compile(rb"""\bTarget=["']([^"']+)["']""")


class Parts:
    """The parts of a zipped workbook.

    Refused: spreadsheet-damaged, spreadsheet-not-one, spreadsheet-protected,
    spreadsheet-too-large.
    """

    def __init__(self, file: str, content: bytes, most_rows: int) -> None:
        self.file, self.most_rows = file, most_rows
        self._last = ("", b"")
        # The directory of a zip is read as a whole, an object for each entry.
        if content.count(b"PK\x01\x02") > MOST_PARTS:
            raise Refused("spreadsheet-too-large", file=file, limit=most_rows)
        try:
            self.archive = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise Refused("spreadsheet-damaged", file=file) from error
        self.names = self.archive.namelist()
        unpacked = sum(part.file_size for part in self.archive.infolist())
        if unpacked > min(LARGEST_UNPACKED, max(SMALL_ENOUGH, len(content) * LARGEST_RATIO)):
            raise Refused("spreadsheet-too-large", file=file, limit=most_rows)
        self.is_open_document = "content.xml" in self.names
        if self.is_open_document:
            if b"encryption-data" in self.read("META-INF/manifest.xml"):
                raise Refused("spreadsheet-protected", file=file)
            if b"opendocument.spreadsheet" not in self.read("mimetype"):
                raise Refused("spreadsheet-not-one", file=file, kind="OpenDocument")
        elif not any(name.startswith("xl/") for name in self.names):
            kind = next(
                (
                    kind
                    for start, kind in _DOCUMENTS
                    if any(n.startswith(start) for n in self.names)
                ),
                "ZIP",
            )
            raise Refused("spreadsheet-not-one", file=file, kind=kind)

    @property
    def sheets(self) -> list[str]:
        """The names of the parts that are sheets, in no order."""
        return [
            name
            for name in self.names
            if name.startswith("xl/worksheets/") and name.endswith(".xml")
        ]

    def sheet(self, index: int) -> str:
        """Return the name of the part of a sheet, by its place in the workbook; empty if none."""
        return self._sheets[index] if index < len(self._sheets) else ""

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield the text of a part in pieces of whole rows: it is never in memory at once."""
        if name not in self.names:
            return
        rest = b""
        try:
            with self.archive.open(name) as stream:
                while more := stream.read(_PIECE):
                    if not rest and more.startswith((b"\xff\xfe", b"\xfe\xff")):
                        # UTF-16, which the reader would take for an empty sheet.
                        raise Refused("spreadsheet-damaged", file=self.file)
                    rest += more
                    if end := _end_of_rows(rest):
                        yield rest[:end]
                        rest = rest[end:]
                    elif len(rest) > _LONGEST_ROW:
                        limit = self.most_rows
                        raise Refused("spreadsheet-too-large", file=self.file, limit=limit)
        except RuntimeError as error:
            raise Refused("spreadsheet-protected", file=self.file) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise Refused("spreadsheet-damaged", file=self.file) from error
        yield rest

    @cached_property
    def _sheets(self) -> list[str]:
        related: dict[bytes, str] = {}
        for tag in _RELATION.findall(self.read("xl/_rels/workbook.xml.rels")):
            key, target = _ID.search(tag), _TARGET.search(tag)
            if key and target:
                path = target[1].decode("utf-8", "replace")
                related[key[1]] = path.removeprefix("/") if path[0] == "/" else f"xl/{path}"
        return [related.get(key, "") for key in _SHEET.findall(self.read("xl/workbook.xml"))]

    def read(self, name: str) -> bytes:
        """Return a part whole, empty if there is none."""
        if name not in self.names:
            return b""
        if self._last[0] == name:
            return self._last[1]
        try:
            self._last = (name, self.archive.read(name))
        except RuntimeError as error:
            raise Refused("spreadsheet-protected", file=self.file) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise Refused("spreadsheet-damaged", file=self.file) from error
        return self._last[1]


def broken_cells(xml: bytes) -> set[tuple[int, int]]:
    """Return (row number, column from 0) of formulas without a value and errors in whole rows."""
    found: set[tuple[int, int]] = set()
    for mark, pattern in ((b"f>", _FORMULA_ALONE), (b"<f ", _FORMULA_ALONE), (b"#", _ERROR)):
        if mark in xml:
            found.update((int(r), column_number(c)) for c, r in pattern.findall(xml))
    return found


def _end_of_rows(xml: bytes) -> int:
    """Return where the last whole row ends, 0 if none does."""
    # Nearly always it ends close to the end: a million rows before it need not be looked at.
    for start in (max(len(xml) - _NEAR, 0), 0):
        ends = [one.end() for one in _ROW_END.finditer(xml, start)]
        if ends:
            return ends[-1]
    return 0


class Extent:
    """The rectangle of the filled cells of a sheet, row after row."""

    def __init__(self) -> None:
        self.last_row = self._row = self._last_cell = 0
        self._columns = 1

    @property
    def cells(self) -> int:
        """How many cells a reader would hold; one with nothing but a space counts."""
        return self._last_cell * self._columns

    @property
    def is_huge(self) -> bool:
        """Whether no memory holds the rectangle, or the rows above the last one."""
        return self.cells > MOST_CELLS or self.last_row > LAST_ROW

    def would_be_huge(self, last_row: int) -> bool:
        """Say whether the rectangle down to a row would be."""
        return last_row * self._columns > MOST_CELLS or last_row > LAST_ROW

    def add(self, xml: bytes) -> None:
        """Measure a piece of whole rows.

        Cells and rows may say where they stand; those that do not follow one another.
        """
        rows = xml.count(b"<row") + xml.count(b":row")
        if _FAR.search(xml) is None and self._row + rows < MOST_CLOSE_ROWS:
            # Up to 26 columns and 100 000 rows there is nothing to measure.
            self._row += rows
            return
        for column, row in _FILLED.findall(xml):
            self._last_cell = max(self._last_cell, int(row))
            self._columns = max(self._columns, column_number(column) + 1)
        heads = list(_ROW.finditer(xml))
        for head, following in zip_longest(heads, heads[1:]):
            self._row = int(head[1]) if head[1] else self._row + 1
            body = xml[head.end() : following.start() if following else len(xml)]
            if self._row > self.last_row and _MARK.sub(b"", body).strip():
                self.last_row = self._row
        self._last_cell = max(self._last_cell, self.last_row)


def column_number(letters: bytes) -> int:
    """Return the index from 0 of a column by its letters."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number - 1
