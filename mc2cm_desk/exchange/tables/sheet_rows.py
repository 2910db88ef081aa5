"""The rows of a sheet with what it says beside its values: merged cells, formats, hidden rows."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from mc2cm_desk.exchange.participants.remarks import Remark
from mc2cm_desk.exchange.tables.sheet_facts import SheetFacts

MOST_MERGED = 5_000
_MOST_FILLED = 100_000
"""Cells that merged ones are copied to; overlapping ranges could ask for any number."""
_SHOWN = 60
_RANGES_SHOWN = 12


def column_letters(number: int) -> str:
    """Return the letters that a spreadsheet program shows over a column, counted from 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def completed(
    rows: list[list[Any]], first_row: int, first_column: int, facts: SheetFacts
) -> list[Remark]:
    """Fill merged cells down and put zeros in that a format shows; return what is to be reported.

    Cells that hold an error say nothing, whatever number is kept in them.

    ``first_row`` is the number of ``rows[0]``, ``first_column`` the index of its first cell.
    """
    _empty_broken(rows, first_row, first_column, facts)
    remarks = [*_show_zeros(rows, first_row, first_column, facts)]
    if not (facts.merged or facts.hidden_rows or facts.struck or facts.hidden_columns):
        return remarks
    filled = {first_row + index for index, row in enumerate(rows) if any(map(_has_text, row))}
    columns = {
        first_column + index
        for row in rows[:1000]
        for index, cell in enumerate(row)
        if _has_text(cell)
    }
    remarks = [*_fill_down(rows, first_row, first_column, facts, filled), *remarks]
    hidden = sorted(filled.intersection(facts.hidden_rows))
    if hidden:
        code = "rows-filtered" if facts.is_filtered else "rows-hidden"
        remarks.append(Remark(code, _ranges(hidden), row=hidden[0], count=len(hidden)))
    struck = [
        number
        for number, count in sorted(facts.struck.items())
        if number in filled and count >= sum(map(_has_text, rows[number - first_row]))
    ]
    if struck:
        remarks.append(Remark("rows-struck", _ranges(struck), row=struck[0], count=len(struck)))
    unseen = sorted(columns.intersection(facts.hidden_columns))
    if unseen:
        letters = ", ".join(column_letters(column + 1) for column in unseen[:_RANGES_SHOWN])
        remarks.append(Remark("columns-hidden", letters, count=len(unseen)))
    return remarks


def _empty_broken(
    rows: list[list[Any]], first_row: int, first_column: int, facts: SheetFacts
) -> None:
    for number, column in facts.broken:
        index, place = number - first_row, column - first_column
        if 0 <= index < len(rows) and 0 <= place < len(rows[index]):
            rows[index][place] = ""


def _has_text(cell: Any) -> bool:
    return cell != "" and not (isinstance(cell, str) and cell.isspace())


def _fill_down(
    rows: list[list[Any]], first_row: int, first_column: int, facts: SheetFacts, filled: set[int]
) -> Iterator[Remark]:
    by_range: dict[tuple[int, int], list[str]] = {}
    left = _MOST_FILLED
    for first, last, column in sorted(facts.merged):
        index, place = first - first_row, column - first_column
        if not 0 <= index < len(rows) or not 0 <= place < len(rows[index]):
            continue
        value = rows[index][place]
        below = range(index + 1, min(last - first_row + 1, len(rows), index + 1 + left))
        left -= len(below)
        if not _has_text(value) or not below:
            continue
        # A blank row stays one: nobody stands there.
        for row in (rows[number] for number in below if first_row + number in filled):
            if place < len(row) and not _has_text(row[place]):
                row[place] = value
        by_range.setdefault((first, last), []).append(str(value).strip()[:_SHOWN])
    for (first, last), values in by_range.items():
        yield Remark(
            "cells-merged", ", ".join(values), row=first, values={"first": first, "last": last}
        )


def _show_zeros(
    rows: list[list[Any]], first_row: int, first_column: int, facts: SheetFacts
) -> Iterator[Remark]:
    counts: Counter[int] = Counter()
    for (number, column), text in facts.shown.items():
        index, place = number - first_row, column - first_column
        if 0 <= index < len(rows) and 0 <= place < len(rows[index]):
            cell = rows[index][place]
            if isinstance(cell, int | float) and not isinstance(cell, bool):
                rows[index][place] = text
                counts[place] += 1
    for place, count in sorted(counts.items()):
        letters = column_letters(first_column + place + 1)
        yield Remark("zeros-kept", letters, count=count, column=place)


def _ranges(numbers: Iterable[int]) -> str:
    """Return ``3, 5–9``; the first ranges of many."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    ranges = [str(first) if first == last else f"{first}–{last}" for first, last in found]
    return ", ".join(ranges[:_RANGES_SHOWN]) + (" …" if len(ranges) > _RANGES_SHOWN else "")
