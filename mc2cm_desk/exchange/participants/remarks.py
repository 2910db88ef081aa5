"""What reading a participants' list assumed, and which of its rows it left out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Remark:
    """An assumption about a file, or a part of it that was not imported.

    ``wording.import_sentences.remark`` makes a sentence of it.

    Attributes:
        value: what the remark is about, as it stands in the file (a sheet, a heading, a sample).
        row: the row number that the file's own program shows; none if it is about the whole file.
        count: how many rows, columns or cells it concerns; 0 where nothing is counted.
        column: index of the column in the table's rows; none if it is about no single column.
        values: further slots of the sentence; for encodings also what a person can choose from.
    """

    code: str
    value: str = ""
    row: int | None = None
    count: int = 0
    column: int | None = None
    values: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is imported as nobody: ``reason`` is one of `REASONS`, ``text`` what it says.

    ``row`` is the number that the file's own program shows.
    """

    row: int
    reason: str
    text: str = ""


JOINED_ROWS_DIFFER = "rows-joined-differ"
"""The code of the remark that rows of one person say different things of it."""


def of_joined_rows(rows: Sequence[int]) -> tuple[Remark, ...]:
    """Return what is told of rows of one person that differ: a row's number for each value."""
    return (Remark(JOINED_ROWS_DIFFER, row=min(rows), count=len(rows)),) if rows else ()


HEADING, SECTION, TOTAL, NOTE = "heading-repeated", "section", "total", "note"
NOT_UNDERSTOOD, NAME_TO_COME = "nothing-understood", "name-to-come"
CANCELLED, DECLINED, WAITING = "cancelled", "declined", "waiting"
ERASED, REMOVED, SKIPPED = "erased", "removed", "skipped"
REASONS = frozenset(
    {
        HEADING, SECTION, TOTAL, NOTE, NOT_UNDERSTOOD, NAME_TO_COME, CANCELLED, DECLINED, WAITING,
        ERASED, REMOVED, SKIPPED,
    }
)  # fmt: skip
"""Why a row is left out. A row with a problem is none of these: it waits for a decision."""
