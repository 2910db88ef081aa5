"""A column of a list reads its cells, and says where it disagrees with an earlier one."""

from datetime import date

import pytest

from mc2cm_desk.exchange.participants.header import Column, ColumnMapping, Field
from mc2cm_desk.exchange.participants.row import SLOTS, ParsedRow
from mc2cm_desk.exchange.participants.table.column_reader import (
    ColumnReader,
    column_readers,
    compared,
    row_text,
    shown,
)


def column(index: int, field: Field | None, title: str = "") -> Column:
    return Column(index, "ABCDEF"[index], title, field, "")


def blank() -> list[object]:
    return [1, *ParsedRow._field_defaults.values()]


@pytest.mark.parametrize("cell", ["#N/A", "#¡VALOR!", "Err:502"])
def test_what_a_failed_formula_left_is_no_name(cell: str) -> None:
    assert ColumnReader(column(0, Field.FAMILY_NAME))(cell)[1] == "import-formula-empty"


def test_a_date_in_a_column_of_names_is_a_problem_and_a_text_is_read_once() -> None:
    reader = ColumnReader(column(0, Field.FAMILY_NAME))

    assert reader(date(2020, 6, 15))[1] == "import-date-instead"
    assert reader("Dupont") == reader.known["Dupont"]
    assert dict(reader("Dupont")[0])[SLOTS["family_name"]] == "Dupont"


def test_a_whole_name_is_read_after_its_halves_and_columns_without_a_meaning_are_not() -> None:
    every = (column(0, Field.FULL_NAME), column(1, None), column(2, Field.GIVEN_NAME))

    assert [one.index for one in column_readers(ColumnMapping(0, every))] == [2, 0]


def test_two_columns_that_disagree_are_compared_and_the_first_counts() -> None:
    first, second = (ColumnReader(column(n, Field.CITY, "Ville")) for n in (0, 1))
    values, slot = blank(), SLOTS["city"]
    cells = ["Lyon", "Tunis"]
    for reader, cell in zip((first, second), cells, strict=True):
        reader(cell)
    values[slot] = "Lyon"

    assert compared([first, second], second, [*cells], slot, "Tunis", values) == ("Lyon", "Tunis")
    assert values[slot] == "Lyon"


def test_what_is_shown_of_a_row_is_short() -> None:
    assert row_text(["Ana", "", "Ruiz"]) == "Ana · Ruiz"
    assert len(shown("x" * 100)) < 70
