"""Workbooks that a reader would refuse or misread, rewritten so that nothing of them is lost."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.tables.workbook_parts import Extent, Parts

_INLINE_VALUE = re.compile(
    rb"""(<(?:\w+:)?c\b[^>]*?\bt=)["']inlineStr["']([^>]*>\s*<(?:\w+:)?v>)"""
)
_ROW = re.compile(rb"<((?:\w+:)?)row\b([^>]*?)(?:/>|>(.*?)</\1row>)", re.DOTALL)
_NUMBER = re.compile(rb"""\br\s*=\s*["']([0-9]{1,7})["']""")
_SHARED = re.compile(
    rb"""<(?:\w+:)?c\b[^>]*?\bt=["']s["'][^>]*>\s*<(?:\w+:)?v>([0-9]+)</(?:\w+:)?v>"""
)
_ITEM = re.compile(rb"<(?:\w+:)?si\b[^>]*?(?:/>|>(.*?)</(?:\w+:)?si>)", re.DOTALL)
_MARK = re.compile(rb"<[^>]*>")


def mended(parts: Parts) -> bytes | None:
    """Return the workbook with its sheets rewritten; none if it can be read as it is.

    A text within ``<v>`` that says to be inline is one; rows that hold nothing but spaces below
    the last filled one are left away, so that no rectangle of a million rows is read for them.
    Refused: spreadsheet-too-large (filled cells span a rectangle that no memory holds).
    """
    changed: dict[str, Callable[[], Iterator[bytes]]] = {}
    for name in parts.sheets:
        extent, has_inline_values = Extent(), False
        for piece in parts.pieces(name):
            extent.add(piece)
            has_inline_values |= b"inlineStr" in piece and bool(_INLINE_VALUE.search(piece))
        last = _last_row_with_text(parts, name, extent) if extent.is_huge else 0
        if has_inline_values or last:
            changed[name] = lambda name=name, last=last: _rewritten(parts, name, last)
    return _packed(parts, changed) if changed else None


def _last_row_with_text(parts: Parts, name: str, extent: Extent) -> int:
    """Return the number of the last row that says something. Refused: spreadsheet-too-large."""
    blank = _blank_texts(parts)
    last = 0
    too_large = Refused("spreadsheet-too-large", file=parts.file, limit=parts.most_rows)
    for piece in parts.pieces(name):
        for row in _ROW.finditer(piece):
            number = _NUMBER.search(row[2])
            if number is None:
                raise too_large
            if _has_text(row[3] or b"", blank):
                last = max(last, int(number[1]))
                if extent.would_be_huge(last):
                    raise too_large
    return last


def _has_text(cells: bytes, blank: frozenset[bytes]) -> bool:
    cells = _SHARED.sub(lambda cell: b"" if cell[1] in blank else cell[0], cells)
    return bool(_MARK.sub(b"", cells).replace(b"&#160;", b"").strip())


def _blank_texts(parts: Parts) -> frozenset[bytes]:
    """Return the numbers of the shared texts that are spaces."""
    texts = _ITEM.finditer(parts.read("xl/sharedStrings.xml"))
    return frozenset(
        str(number).encode()
        for number, text in enumerate(texts)
        if not _MARK.sub(b"", text[1] or b"").strip()
    )


def _rewritten(parts: Parts, name: str, last: int) -> Iterator[bytes]:
    def rewritten_row(row: re.Match[bytes]) -> bytes:
        """Return a row, or nothing if it lies beyond the last."""
        number = _NUMBER.search(row[2])
        return row[0] if number is None or int(number[1]) <= last else b""

    for piece in parts.pieces(name):
        xml = _INLINE_VALUE.sub(rb'\1"str"\2', piece)
        yield _ROW.sub(rewritten_row, xml) if last else xml


def _packed(parts: Parts, changed: dict[str, Callable[[], Iterator[bytes]]]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name in dict.fromkeys(parts.names):
            if name not in changed:
                archive.writestr(name, parts.read(name))
                continue
            with archive.open(name, "w") as part:
                for piece in changed[name]():
                    part.write(piece)
    return packed.getvalue()
