"""What a sheet of an XLS workbook (BIFF8) says beside the values of its cells."""

import io
import struct
from collections.abc import Iterator
from typing import Any, cast

from mc2cm_desk.exchange.tables.sheet_facts import SheetFacts

_BOUNDSHEET, _BOF, _EOF = 0x0085, 0x0809, 0x000A
_ROW, _COLINFO, _MERGED, _FILTER = 0x0208, 0x007D, 0x00E5, 0x009B
_BOOLERR, _FORMULA = 0x0205, 0x0006
_ROW_HIDDEN, _COLUMN_HIDDEN = 0x0020, 0x0001
_MOST_COLUMNS = 256


def of_sheet(content: bytes, index: int) -> SheetFacts:
    """Return the facts of a sheet of an XLS workbook, by its place; none where they are unread."""
    import olefile

    try:
        # olefile has no types.
        opened = cast("Any", olefile).OleFileIO(io.BytesIO(content))
        with opened as compound:
            stream: bytes = compound.openstream("Workbook").read()
        return of_stream(stream, index)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, struct.error):
        # The reader of the values says whether the file is damaged.
        return SheetFacts()


def of_stream(stream: bytes, index: int) -> SheetFacts:
    """Return the facts of a sheet from the stream of records of a workbook."""
    found = SheetFacts()
    places = [
        struct.unpack_from("<L", data)[0]
        for kind, data in _records(stream, 0)
        if kind == _BOUNDSHEET and len(data) >= 6
    ]
    if index >= len(places):
        return found
    for kind, data in _records(stream, places[index]):
        _take(found, kind, data)
    return found


def _records(stream: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """Yield kind and content of the records of one part: a sheet, or what stands before all."""
    depth = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        data = stream[place + 4 : place + 4 + size]
        place += 4 + size
        if kind == _BOF:
            depth += 1
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                return
        elif depth == 1:
            # Charts within a sheet are parts of their own.
            yield kind, data


def _take(found: SheetFacts, kind: int, data: bytes) -> None:
    if kind == _ROW and len(data) >= 14:
        (row,) = struct.unpack_from("<H", data)
        (options,) = struct.unpack_from("<H", data, 12)
        if options & _ROW_HIDDEN:
            found.hidden_rows.append(row + 1)
    elif kind == _COLINFO and len(data) >= 10:
        first, last = struct.unpack_from("<HH", data)
        (options,) = struct.unpack_from("<H", data, 8)
        if options & _COLUMN_HIDDEN:
            found.hidden_columns += range(first, min(last + 1, _MOST_COLUMNS))
    elif kind == _FILTER:
        found.is_filtered = True
    elif kind == _MERGED and len(data) >= 2:
        (count,) = struct.unpack_from("<H", data)
        for place in range(2, min(2 + 8 * count, len(data) - 7), 8):
            top, end, column, _ = struct.unpack_from("<HHHH", data, place)
            if end > top:
                found.merged.append((top + 1, end + 1, column))
    elif _is_error(kind, data):
        row, column = struct.unpack_from("<HH", data)
        found.broken.add((row + 1, column))


def _is_error(kind: int, data: bytes) -> bool:
    """Say whether a cell holds an error, itself or as what its formula gives."""
    if kind == _BOOLERR:
        return len(data) >= 8 and data[7] == 1
    # Of a formula whose value is no number the last two of its eight bytes are set, and the first
    # one says what it is instead.
    return kind == _FORMULA and len(data) >= 14 and data[12:14] == b"\xff\xff" and data[6] == 2
