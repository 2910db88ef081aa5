"""Tables as CSV: UTF-8 that spreadsheet programs know, in which no cell is a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from mc2cm_desk.domain.text.characters import plain_characters

_FORMULA = re.compile(r"[=+\-@\t\r\n|%＝＋－＠]")
_TELEPHONE = re.compile(r"\+[\d\s().\-/]{5,}")


def csv_bytes(rows: Iterable[Sequence[str]], *, separator: str) -> bytes:
    """Return the rows as CSV in UTF-8 with a byte order mark, lines ended by CR LF."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator)
    writer.writerows([[inert(cell) for cell in row] for row in rows])
    # The mark at the start tells Excel that this is UTF-8.
    return text.getvalue().encode("utf-8-sig")


def inert(cell: str) -> str:
    """Return a cell that every spreadsheet program takes for text.

    A telephone number reads as it was typed: a no-break space before it, which nobody sees, keeps
    programs from adding it up. What could be a formula begins with an apostrophe.
    """
    text = plain_characters(cell)
    if _TELEPHONE.fullmatch(text):
        return f"\N{NO-BREAK SPACE}{text}"
    return f"'{text}" if _FORMULA.match(text.lstrip(" \N{NO-BREAK SPACE}") or text) else text
