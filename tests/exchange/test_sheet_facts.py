"""Merged cells, number formats, hidden and struck rows of a workbook are read and told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from hostile_files import MAIN, book
from openpyxl.styles import Font

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants.file import parse, read_list
from mc2cm_desk.exchange.tables import number_formats
from mc2cm_desk.exchange.tables.spreadsheet import Table, parse_table

HEAD = ["Nom", "Prénom", "Ville", "Téléphone"]
PEOPLE = [HEAD, ["A", "Ana", "Lyon", "1"], ["B", "Bo", "Tunis", "2"], ["C", "Cy", "Rome", "3"]]
Change = Callable[[Any], object]


def written(path: Path, change: Change, rows: list[list[Any]] = PEOPLE) -> Table:
    workbook = openpyxl.Workbook()
    sheet: Any = workbook.active
    for row in rows:
        sheet.append(row)
    change(sheet)
    workbook.save(path)
    return parse_table(path)


def read_time(table: Table) -> list[tuple[str, str, int]]:
    return [(one.code, one.value, one.count) for one in table.remarks]


def test_a_merged_cell_holds_for_all_its_rows(tmp_path: Path) -> None:
    table = written(tmp_path / "list.xlsx", lambda sheet: sheet.merge_cells("C2:C4"))
    assert [row[2] for row in table.rows] == ["Ville", "Lyon", "Lyon", "Lyon"]
    (remark,) = table.remarks
    assert (remark.code, remark.value, remark.values) == (
        "cells-merged", "Lyon", {"first": 2, "last": 4},
    )  # fmt: skip


def test_a_merged_cell_makes_nobody_of_a_blank_row(tmp_path: Path) -> None:
    rows = [HEAD, ["A", "Ana", "Lyon"], [None], ["C", "Cy", None]]
    table = written(tmp_path / "list.xlsx", lambda sheet: sheet.merge_cells("C2:C4"), rows)
    assert table.rows[2] == ["", "", "", ""]
    assert table.rows[3][2] == "Lyon"


def test_headings_that_are_merged_are_not_told(tmp_path: Path) -> None:
    rows = [["Identité", None, "Ville"], ["Nom", "Prénom", None], ["A", "Ana", "Lyon"]]
    written(tmp_path / "list.xlsx", lambda sheet: sheet.merge_cells("C1:C2"), rows)
    table, mapping = read_list(tmp_path / "list.xlsx")
    found = parse(table, mapping)
    assert [(row.family_name, row.city) for row in found.rows] == [("A", "Lyon")]
    assert [one.code for one in found.remarks] == ["heading-row"]


def hide_rows(sheet: Any) -> None:
    sheet.row_dimensions[2].hidden = True
    sheet.row_dimensions[4].hidden = True
    sheet.row_dimensions[9].hidden = True


def filter_rows(sheet: Any) -> None:
    sheet.auto_filter.ref = "A1:D4"
    sheet.row_dimensions[3].hidden = True


def hide_columns(sheet: Any) -> None:
    sheet.column_dimensions["D"].hidden = True
    sheet.column_dimensions["K"].hidden = True


def strike(sheet: Any) -> None:
    for cell in sheet[3]:
        cell.font = Font(strike=True)
    sheet["A4"].font = Font(strike=True)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (hide_rows, ("rows-hidden", "2, 4", 2)), (filter_rows, ("rows-filtered", "3", 1)),
        (hide_columns, ("columns-hidden", "D", 1)), (strike, ("rows-struck", "3", 1)),
    ],
)  # fmt: skip
def test_what_nobody_sees_is_read_and_told(
    change: Change, expected: tuple[str, str, int], tmp_path: Path
) -> None:
    table = written(tmp_path / "list.xlsx", change)
    assert [row[0] for row in table.rows] == ["Nom", "A", "B", "C"]
    assert read_time(table) == [expected]


def test_a_plain_workbook_has_nothing_to_tell(tmp_path: Path) -> None:
    assert read_time(written(tmp_path / "list.xlsx", lambda _: None)) == []


def test_zeros_that_a_format_shows_are_kept(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "list.xlsx")) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(1, 1, ["Nom", "Téléphone", "Rang"])
        phone = workbook.add_format({"num_format": "00 00 00 00 00"})
        sheet.write(2, 1, "A")
        sheet.write(2, 2, 612345678, phone)
        sheet.write(2, 3, 7, workbook.add_format({"num_format": "0"}))
        sheet.write(3, 1, "B")
        sheet.write(3, 2, 33612345678, phone)
        sheet.write(4, 1, "C")
        sheet.write(4, 2, "06 11", phone)
    table = parse_table(tmp_path / "list.xlsx")
    assert [row[1] for row in table.rows[1:]] == ["06 12 34 56 78", 33612345678, "06 11"]
    assert table.rows[1][2] == 7
    assert read_time(table) == [("zeros-kept", "C", 1)]


@pytest.mark.parametrize(
    ("number", "code", "expected"),
    [
        (612345678.0, "0000000000", "0612345678"), (612345678.0, '"0"#########', "0612345678"),
        (612345678.0, "00\\ 00\\ 00\\ 00\\ 00", "06 12 34 56 78"),
        (612345678.0, "[<=9999999]0;0##\\ ##", ""), (7.0, "000;-000", "007"),
        (212612345678.0, "+00000000000", ""), (612345678.0, "0#.##.##.##.##", "06.12.34.56.78"),
        (7.5, "000", ""), (-7.0, "000", ""), (7.0, "0", ""), (7.0, "0.00", ""), (7.0, "#,##0", ""),
        (43000.0, "dd/mm/yyyy", ""), (0.5, "00%", ""), (7.0, "General", ""), (7.0, "", ""),
        (1234.0, "000", ""), (7.0, "0" * 500, ""),
    ],
)  # fmt: skip
def test_a_number_reads_as_its_format_shows_it(number: float, code: str, expected: str) -> None:
    assert number_formats.shown(number, code) == expected


ROWS = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><v>Zoé</v></c></row>'
)


def test_a_text_that_stands_as_a_value_is_read(tmp_path: Path) -> None:
    book(tmp_path / "list.xlsx", ROWS)
    assert parse_table(tmp_path / "list.xlsx").rows == [["Nom"], ["Zoé"]]


@pytest.mark.parametrize(
    "cell",
    ['<c r="G1048576" t="inlineStr"><is><t xml:space="preserve"> </t></is></c>',
     '<c r="G1048576" t="s"><v>0</v></c>'],
)  # fmt: skip
def test_a_space_in_the_last_row_is_nothing(cell: str, tmp_path: Path) -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t> </t></si></sst>'
    book(tmp_path / "list.xlsx", f'{ROWS}<row r="1048576">{cell}</row>', strings=strings)
    assert parse_table(tmp_path / "list.xlsx").rows == [["Nom"], ["Zoé"]]


def test_a_letter_in_the_last_row_is_refused_still(tmp_path: Path) -> None:
    cell = '<c r="G1048576" t="inlineStr"><is><t>x</t></is></c>'
    book(tmp_path / "list.xlsx", f'{ROWS}<row r="1048576">{cell}</row>')
    with pytest.raises(Refused) as refused:
        parse_table(tmp_path / "list.xlsx")
    assert refused.value.code == "spreadsheet-too-large"


def test_people_side_by_side_are_read_as_rows(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Nom;A;B\nPrénom;Ana;Bo\nVille;Lyon;Tunis\nCourriel;a@x.org;b@x.org\n", "utf-8")
    table, mapping = read_list(path)
    found = parse(table, mapping)
    assert [(row.family_name, row.given_name, row.city) for row in found.rows] == [
        ("A", "Ana", "Lyon"), ("B", "Bo", "Tunis"),
    ]  # fmt: skip
    assert [one.code for one in found.remarks] == ["table-transposed"]


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#VALEUR!", "Err:502", "#DIV/0!"])
def test_the_word_of_a_failed_formula_is_no_answer(error: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Nom;Prénom;Fonction\nA;Ana;{error}\n", "utf-8")
    (row,) = parse(*read_list(path)).rows
    assert row.function == ""
    assert [(one.column, one.code) for one in row.problems] == [
        ("Fonction", "import-formula-empty")
    ]


def test_other_sheets_are_named_and_can_be_chosen(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    for name in ("Inscrits", "Bus"):
        sheet = workbook.create_sheet(name)
        sheet.append(["Nom", "Prénom"])
        sheet.append([name, "Ana"])
    workbook.remove(workbook["Sheet"])
    workbook.save(tmp_path / "list.xlsx")
    table, _ = read_list(tmp_path / "list.xlsx")
    (remark,) = table.remarks
    assert (remark.code, remark.value, remark.values) == (
        "sheet-chosen", "Inscrits", {"sheets": "Bus"},
    )  # fmt: skip
    assert read_list(tmp_path / "list.xlsx", "Bus")[0].rows[1] == ["Bus", "Ana"]


def test_a_cell_of_a_page_over_several_rows_holds_for_each(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_text(
        "<table><tr><td>Ville</td><td>Nom</td><td>Pays</td></tr>"
        "<tr><td rowspan=2>Lyon</td><td>A</td><td rowspan=3>FR</td></tr><tr><td>B</td></tr>"
        "<tr><td>Lille</td><td>C</td></tr><tr><td>Rome</td><td>D</td><td>IT</td></tr></table>"
    )
    assert parse_table(path).rows[1:] == [
        ["Lyon", "A", "FR"], ["Lyon", "B", "FR"], ["Lille", "C", "FR"], ["Rome", "D", "IT"],
    ]  # fmt: skip
