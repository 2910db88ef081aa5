"""Remarks on a participants' list: its headings, sections, columns, and what cells of rows say."""

from collections.abc import Iterator, Mapping, Sequence

from mc2cm_desk.exchange.participants.header import Column, ColumnMapping, is_known_as_useless
from mc2cm_desk.exchange.participants.remarks import Remark
from mc2cm_desk.exchange.participants.row import SLOTS, Unclear
from mc2cm_desk.exchange.participants.table.structure import Section
from mc2cm_desk.exchange.participants.words.combining import Note
from mc2cm_desk.exchange.tables.spreadsheet import Table

_SHOWN = 60
_ROWS_NAMED = 8
"""Rows of which each gets its remark; of more only the first and how many they are."""


def of_table(table: Table, mapping: ColumnMapping) -> Iterator[Remark]:
    """Yield what reading the file assumed, as far as it concerns rows under the headings."""
    number = table.row_number(mapping.header)
    above = any(any(cell != "" for cell in row) for row in table.rows[: max(0, mapping.header)])
    if above:
        yield Remark("heading-row", row=number)
    for remark in table.remarks:
        if remark.code != "cells-merged" or remark.values["last"] > number:
            yield remark


def of_sections(table: Table, rows: Mapping[Section, Sequence[int]]) -> Iterator[Remark]:
    """Yield the titles of sections that were read as the place of rows, with these numbers."""
    for section, numbers in rows.items():
        yield Remark(
            "section-place",
            section.text[:_SHOWN],
            row=table.row_number(section.first - 1),
            values={
                "first": numbers[0],
                "last": numbers[-1],
                "city": section.city,
                "country": section.country,
            },
        )


def of_columns(table: Table, mapping: ColumnMapping) -> Iterator[Remark]:
    """Yield the columns that are not imported, and those that say the same field."""
    for column in mapping.columns:
        if column.field is None and (count := _filled(table, mapping, column)):
            known = is_known_as_useless(column.title)
            code = "column-not-imported" if known else "column-unknown"
            name = column.title[:_SHOWN] or column.letter
            yield Remark(code, name, count=count, column=column.index)
    fields = dict.fromkeys(column.field for column in mapping.columns if column.field is not None)
    for field in fields:
        same = [column for column in mapping.columns if column.field is field]
        if len(same) > 1:
            names = ", ".join(f"{column.title[:_SHOWN]} ({column.letter})" for column in same)
            yield Remark("columns-combined", names, column=same[0].index)


def of_disagreements(column: str, rows: Sequence[tuple[int, tuple[str, str]]]) -> Iterator[Remark]:
    """Yield a remark for each row of a column that says something else, or one for many rows.

    ``rows`` are their numbers, each with what counts and what does not.
    """
    if len(rows) > _ROWS_NAMED:
        yield Remark("columns-disagree-often", column, row=rows[0][0], count=len(rows))
        return
    for row, (first, other) in rows:
        values = {"kept": first, "other": other}
        yield Remark("columns-disagree", column, row=row, count=1, values=values)


def of_row(
    number: int,
    notes: Sequence[Note],
    unclear: Sequence[Unclear],
    headings: Mapping[int, str],
) -> Iterator[Remark]:
    """Yield what was noted of the cells of a row, with the headings over them, by their slots."""
    for note in notes:
        column = note.column or headings.get(note.slot, "")
        yield Remark(note.code, note.text, row=number, values={"column": column})
    for one in unclear:
        column = one.column or headings.get(SLOTS[one.field], "")
        values = {"column": column, "field": one.field}
        yield Remark("consent-unclear", one.text, row=number, values=values)


def _filled(table: Table, mapping: ColumnMapping, column: Column) -> int:
    """Return how many cells of a column say something."""
    cells = (
        row[column.index] for row in table.rows[mapping.header + 1 :] if column.index < len(row)
    )
    return sum(1 for cell in cells if cell != "" and str(cell).strip())
