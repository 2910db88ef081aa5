"""What is asked of a workbook's parts before a reader is let loose on them."""

import io
import re
import zipfile
import zlib
from functools import cached_property

from mc2cm_desk.domain.refusal import Refused

HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})

LARGEST_UNPACKED = 400 * 1024 * 1024
"""Bytes of all parts together; more is a trap, or no list of people."""
MOST_CELLS = 5_000_000
"""A reader takes memory for the whole rectangle, even if only its far corner is filled."""

_DOCUMENTS = (("word/", "Word"), ("ppt/", "PowerPoint"), ("visio/", "Visio"))
_FAR = re.compile(rb"""\br=["'](?:[A-Z]{2,3}[0-9]|[A-Z]{0,3}[0-9]{6})""")
_FILLED = re.compile(
    rb"""<(?:\w+:)?c\b[^>]*?\br=["']([A-Z]{1,3})([0-9]{1,7})["'][^>]*(?<!/)>\s*(?!</)"""
)
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
        self.file, self._most_rows = file, most_rows
        self._last = ("", b"")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise Refused("spreadsheet-damaged", file=file) from error
        self._names = self._archive.namelist()
        if sum(part.file_size for part in self._archive.infolist()) > LARGEST_UNPACKED:
            raise Refused("spreadsheet-too-large", file=file, limit=most_rows)
        self.is_open_document = "content.xml" in self._names
        if self.is_open_document:
            if b"encryption-data" in self._read("META-INF/manifest.xml"):
                raise Refused("spreadsheet-protected", file=file)
            if b"opendocument.spreadsheet" not in self._read("mimetype"):
                raise Refused("spreadsheet-not-one", file=file, kind="OpenDocument")
        elif not any(name.startswith("xl/") for name in self._names):
            kind = next(
                (
                    kind
                    for start, kind in _DOCUMENTS
                    if any(n.startswith(start) for n in self._names)
                ),
                "ZIP",
            )
            raise Refused("spreadsheet-not-one", file=file, kind=kind)

    def refuse_huge_grids(self) -> None:
        """Refuse a sheet whose filled cells span a rectangle that no memory holds."""
        for name in self._names:
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                xml = self._read(name)
                # Up to 26 columns and 100 000 rows there is nothing to measure.
                if _FAR.search(xml) and _rectangle(xml) > MOST_CELLS:
                    raise Refused("spreadsheet-too-large", file=self.file, limit=self._most_rows)

    def broken(self, index: int) -> frozenset[tuple[int, int]]:
        """Return (row number, column from 0) of the sheet's formulas without value and errors."""
        targets = self._sheets
        xml = self._read(targets[index]) if index < len(targets) else b""
        found: set[tuple[int, int]] = set()
        for mark, pattern in ((b"f>", _FORMULA_ALONE), (b"<f ", _FORMULA_ALONE), (b"#", _ERROR)):
            if mark in xml:
                found.update((int(r), _column(c)) for c, r in pattern.findall(xml))
        return frozenset(found)

    @cached_property
    def _sheets(self) -> list[str]:
        related: dict[bytes, str] = {}
        for tag in _RELATION.findall(self._read("xl/_rels/workbook.xml.rels")):
            key, target = _ID.search(tag), _TARGET.search(tag)
            if key and target:
                path = target[1].decode("utf-8", "replace")
                related[key[1]] = path.removeprefix("/") if path[0] == "/" else f"xl/{path}"
        return [related.get(key, "") for key in _SHEET.findall(self._read("xl/workbook.xml"))]

    def _read(self, name: str) -> bytes:
        if name not in self._names:
            return b""
        if self._last[0] == name:
            return self._last[1]
        try:
            self._last = (name, self._archive.read(name))
        except RuntimeError as error:
            raise Refused("spreadsheet-protected", file=self.file) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise Refused("spreadsheet-damaged", file=self.file) from error
        return self._last[1]


def _rectangle(xml: bytes) -> int:
    rows: list[int] = [1]
    columns: set[bytes] = set()
    for column, row in _FILLED.findall(xml):
        columns.add(column)
        rows.append(int(row))
    return max(rows) * (max(map(_column, columns), default=0) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
