"""What a sheet of a workbook says beside the values of its cells."""

import re
from collections import Counter
from dataclasses import dataclass, field

from mc2cm_desk.exchange.tables import number_formats
from mc2cm_desk.exchange.tables.workbook_parts import Parts, broken_cells, column_number

_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_NUMBER = re.compile(rb"""\br=["']([0-9]{1,7})["']""")
_HIDDEN = re.compile(rb"""\bhidden=["'](?:1|true)["']""")
_COLUMNS = re.compile(rb"<(?:\w+:)?col\b[^>]*>")
_MIN, _MAX = (re.compile(rb"\b%s=[\"']([0-9]{1,7})[\"']" % name) for name in (b"min", b"max"))
_MOST_COLUMNS = 16_384
_XFS = re.compile(rb"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
_XF = re.compile(rb"<(?:\w+:)?xf\b[^>]*>")
_FORMAT_ID = re.compile(rb"""\bnumFmtId=["']([0-9]+)["']""")
_FONT_ID = re.compile(rb"""\bfontId=["']([0-9]+)["']""")
_FORMAT = re.compile(rb"<(?:\w+:)?numFmt\b[^>]*>")
_CODE = re.compile(rb"""\bformatCode=(?:"([^"]*)"|'([^']*)')""")
_FONTS = re.compile(rb"<(?:\w+:)?fonts\b.*?</(?:\w+:)?fonts>", re.DOTALL)
_FONT = re.compile(rb"<(?:\w+:)?font\b[^>]*?(?:/>|>(.*?)</(?:\w+:)?font>)", re.DOTALL)
_STRIKE = re.compile(rb"""<(?:\w+:)?strike(?:\s*/>|\s+val=["'](?:1|true)["']|>)""")
_TABLE_FILTER = b"autoFilter"


@dataclass(slots=True)
class SheetFacts:
    """What a sheet says beside its values; rows by number, columns by index from 0.

    Attributes:
        broken: formulas without a value and errors, by (row, column).
        is_filtered: whether the hidden rows are hidden by a filter.
        struck: how many cells of a row are struck through.
        shown: numbers as their format shows them, where that adds zeros, by (row, column).
        merged: (first row, last row, column) of cells that are one over several rows.
    """

    broken: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    hidden_rows: list[int] = field(default_factory=list[int])
    is_filtered: bool = False
    hidden_columns: list[int] = field(default_factory=list[int])
    struck: Counter[int] = field(default_factory=Counter[int])
    shown: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    merged: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])


def of_sheet(parts: Parts, index: int) -> SheetFacts:
    """Return the facts of a sheet of an XLSX workbook, by its place."""
    found = SheetFacts()
    styles = _Styles(parts.read("xl/styles.xml"))
    name, number = parts.sheet(index), 0
    for piece in parts.pieces(name):
        found.broken |= broken_cells(piece)
        if b"hidden" in piece:
            number = _take_hidden(found, piece, number)
        else:
            # Rows that say where they stand need no count of those above.
            number += piece.count(b"<row") + piece.count(b":row ")
        found.is_filtered |= _TABLE_FILTER in piece
        if styles.padded is not None:
            for style, letters, row, value in styles.padded.findall(piece):
                text = styles.shown(style, value)
                if text:
                    found.shown[int(row), column_number(letters)] = text
        if styles.struck is not None:
            found.struck.update(int(row) for row in styles.struck.findall(piece))
    found.is_filtered |= _has_filtered_table(parts, name)
    return found


def _take_hidden(found: SheetFacts, piece: bytes, number: int) -> int:
    for tag in _COLUMNS.findall(piece):
        first, last = _MIN.search(tag), _MAX.search(tag)
        if _HIDDEN.search(tag) and first and last:
            end = min(int(last[1]), _MOST_COLUMNS)
            found.hidden_columns += range(int(first[1]) - 1, end)
    for tag in _ROW.findall(piece):
        match = _NUMBER.search(tag)
        number = int(match[1]) if match else number + 1
        if _HIDDEN.search(tag):
            found.hidden_rows.append(number)
    return number


def _has_filtered_table(parts: Parts, name: str) -> bool:
    folder, _, file = name.rpartition("/")
    relations = parts.read(f"{folder}/_rels/{file}.rels")
    tables = [part for part in parts.names if part.startswith("xl/tables/")][:20]
    return any(
        part.rpartition("/")[2].encode() in relations and _TABLE_FILTER in parts.read(part)
        for part in tables
    )


class _Styles:
    """Which styles of cells are struck through, and which show zeros that a number lacks."""

    def __init__(self, xml: bytes) -> None:
        formats: dict[bytes, str] = {}
        for tag in _FORMAT.findall(xml):
            number, code = _FORMAT_ID.search(tag), _CODE.search(tag)
            if number and code:
                formats[number[1]] = _text(code[1] or code[2] or b"")
        fonts = _FONTS.search(xml)
        struck_fonts = {
            str(place).encode()
            for place, font in enumerate(_FONT.finditer(fonts[0] if fonts else b""))
            if _STRIKE.search(font[1] or b"")
        }
        block = _XFS.search(xml)
        self._codes: dict[bytes, str] = {}
        struck: list[bytes] = []
        for place, tag in enumerate(_XF.findall(block[0] if block else b"")):
            number, font = _FORMAT_ID.search(tag), _FONT_ID.search(tag)
            style = str(place).encode()
            if number and number_formats.adds_digits(code := formats.get(number[1], "")):
                self._codes[style] = code
            if font and font[1] in struck_fonts:
                struck.append(style)
        self.padded = _cells_with(list(self._codes), value=True)
        self.struck = _cells_with(struck, value=False)

    def shown(self, style: bytes, value: bytes) -> str:
        """Return the number as the style shows it; empty if that is how it reads anyway."""
        try:
            number = float(value)
        except ValueError:
            return ""
        return number_formats.shown(number, self._codes[style])


def _cells_with(styles: list[bytes], *, value: bool) -> re.Pattern[bytes] | None:
    """Return how to find the filled cells of these styles: their place, or number and place."""
    if not styles:
        return None
    either = b"|".join(styles)
    if value:
        return re.compile(
            rb"""<(?:\w+:)?c\b(?=[^>]*?\bs=["'](%s)["'])(?![^>]*?\bt=["'](?!n["']))"""
            rb"""(?=[^>]*?\br=["']([A-Z]{1,3})([0-9]{1,7})["'])[^>]*>\s*"""
            rb"""(?:<(?:\w+:)?f\b[^>]*(?:/>|>[^<]*</(?:\w+:)?f>)\s*)?<(?:\w+:)?v>([^<]+)<"""
            % either
        )
    return re.compile(
        rb"""<(?:\w+:)?c\b(?=[^>]*?\bs=["'](?:%s)["'])"""
        rb"""[^>]*?\br=["'][A-Z]{1,3}([0-9]{1,7})["'][^>]*(?<!/)>\s*(?!</)""" % either
    )


def _text(attribute: bytes) -> str:
    from html import unescape

    return unescape(attribute.decode("utf-8", "replace"))
