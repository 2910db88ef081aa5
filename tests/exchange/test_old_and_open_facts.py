"""XLS and open documents tell what XLSX does: errors, hidden rows and columns, merged cells."""

import struct
from pathlib import Path

import pytest
from hostile_files import OLD_WORKBOOK, document

from mc2cm_desk.exchange.participants.file import parse, read_list
from mc2cm_desk.exchange.tables import ods_facts, xls_facts
from mc2cm_desk.exchange.tables.sheet_facts import SheetFacts
from mc2cm_desk.exchange.tables.sheet_rows import completed
from mc2cm_desk.exchange.tables.spreadsheet import Table, parse_table
from mc2cm_desk.exchange.tables.workbook_parts import Parts


def cell(text: str, more: str = "") -> str:
    return (
        f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p>'
        "</table:table-cell>"
    )


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


HEAD = row(cell("Nom"), cell("Prénom"), cell("Ville"))
COLLAPSED, FILTERED = 'table:visibility="collapse"', 'table:visibility="filter"'


def of_ods(path: Path, *rows: str) -> Table:
    document(path / "list.ods", HEAD + "".join(rows))
    return parse_table(path / "list.ods")


def read_time(table: Table) -> dict[str, str]:
    return {one.code: one.value for one in table.remarks}


@pytest.mark.parametrize(
    "wrong",
    [
        '<table:table-cell table:formula="of:=NA()" office:value-type="error"/>',
        '<table:table-cell table:formula="of:=X" office:value-type="float" office:value="0" '
        'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" '
        'calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>',
        '<table:table-cell table:formula="of:=[.A1]"/>',
    ],
)
def test_an_error_in_an_open_document_is_a_problem_of_its_row(wrong: str, tmp_path: Path) -> None:
    of_ods(tmp_path, row(cell("A"), cell("Ana"), wrong))

    (read,) = parse(*read_list(tmp_path / "list.ods")).rows

    assert [(one.column, one.code) for one in read.problems] == [("Ville", "import-formula-empty")]
    assert read.city == ""


def test_a_formula_that_says_something_is_no_error(tmp_path: Path) -> None:
    said = (
        '<table:table-cell table:formula="of:=X" office:value-type="string">{}</table:table-cell>'
    )
    table = of_ods(tmp_path, row(cell("A"), cell("Ana"), said.format("<text:p>Lyon</text:p>")))

    assert table.broken == frozenset()
    assert table.rows[1][2] == "Lyon"


def test_rows_that_an_open_document_hides_are_told_by_their_numbers(tmp_path: Path) -> None:
    empty = row('<table:table-cell table:number-columns-repeated="3"/>',
                more='table:number-rows-repeated="3"')  # fmt: skip
    plain = row(cell("A"), cell("Ana"), cell("Lyon"))
    hidden = row(cell("B"), cell("Bo"), cell("Tunis"), more=COLLAPSED)
    filtered = row(cell("C"), cell("Cid"), cell("Tunis"), more=FILTERED)

    assert read_time(of_ods(tmp_path, plain, empty, hidden, plain)) == {"rows-hidden": "6"}
    assert read_time(of_ods(tmp_path, hidden, filtered)) == {"rows-filtered": "2–3"}


def test_a_column_that_an_open_document_hides_is_told(tmp_path: Path) -> None:
    columns = (
        '<table:table-column table:number-columns-repeated="2"/>'
        f"<table:table-column {COLLAPSED}/>"
        f'<table:table-column {COLLAPSED} table:number-columns-repeated="16381"/>'
    )
    document(tmp_path / "list.ods", columns + HEAD + row(cell("A"), cell("Ana"), cell("Lyon")))

    assert read_time(parse_table(tmp_path / "list.ods")) == {"columns-hidden": "C"}


def test_a_cell_over_several_rows_of_an_open_document_holds_for_each(tmp_path: Path) -> None:
    city = cell("Lyon", 'table:number-rows-spanned="2" table:number-columns-spanned="1"')
    table = of_ods(
        tmp_path,
        row(cell("A"), cell("Ana"), city),
        row(cell("B"), cell("Bo"), "<table:covered-table-cell/>"),
        row(cell("C"), cell("Cid"), "<table:table-cell/>"),
    )

    assert [one[2] for one in table.rows[1:]] == ["Lyon", "Lyon", ""]
    assert read_time(table) == {"cells-merged": "Lyon"}


def test_the_facts_are_those_of_the_sheet_that_is_read(tmp_path: Path) -> None:
    document(
        tmp_path / "list.ods",
        row(cell("x"), more=COLLAPSED) + '</table:table><table:table table:name="M">' + HEAD
        + row(cell("A"), cell("Ana"), cell("Lyon")),
    )  # fmt: skip

    assert read_time(parse_table(tmp_path / "list.ods", "M")) == {}
    assert read_time(parse_table(tmp_path / "list.ods", "L")) == {"rows-hidden": "1"}


def record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def stream(*records: bytes) -> bytes:
    """Return the stream of a workbook with two sheets, the second of these records."""
    begin, end = record(0x0809, bytes(16)), record(0x000A)
    size = len(begin) + 2 * len(record(0x85, bytes(10))) + len(end)
    empty = begin + end
    sheets = [struct.pack("<LH", place, 0) + b"\1\0L\0" for place in (size, size + len(empty))]
    head = begin + b"".join(record(0x85, one) for one in sheets) + end
    return head + empty + begin + b"".join(records) + end + record(0x0205, bytes(7) + b"\1")


def test_records_of_an_old_workbook_tell_its_facts() -> None:
    chart = record(0x0809, bytes(16)) + record(0x0208, bytes(12) + b"\x20\0") + record(0x000A)
    failed = struct.pack("<HHH", 7, 1, 0) + b"\2\0\x2a\0\0\0\xff\xff" + bytes(8)
    counted = struct.pack("<HHHd", 8, 1, 0, 3.5) + bytes(8)
    text = struct.pack("<HHH", 9, 1, 0) + b"\0\0\0\0\0\0\xff\xff" + bytes(8)
    found = xls_facts.of_stream(
        stream(
            chart,
            record(0x0208, struct.pack("<HHHHHHH", 4, 0, 3, 255, 0, 0, 0x0020)),
            record(0x0208, struct.pack("<HHHHHHH", 5, 0, 3, 255, 0, 0, 0x0100)),
            record(0x007D, struct.pack("<HHHHHH", 1, 2, 0, 0, 1, 0)),
            record(0x007D, struct.pack("<HHHHHH", 4, 9, 0, 0, 0, 0)),
            record(0x0205, struct.pack("<HHHBB", 6, 2, 0, 0x2A, 1)),
            record(0x0205, struct.pack("<HHHBB", 6, 3, 0, 1, 0)),
            record(0x0006, failed),
            record(0x0006, counted),
            record(0x0006, text),
            record(0x00E5, struct.pack("<HHHHHHHHH", 2, 1, 3, 2, 2, 9, 9, 0, 4)),
        ),
        1,
    )

    assert found.hidden_rows == [5]
    assert found.hidden_columns == [1, 2]
    assert found.broken == {(7, 2), (8, 1)}
    assert found.merged == [(2, 4, 2)]
    assert not found.is_filtered
    assert xls_facts.of_stream(stream(record(0x009B)), 1).is_filtered
    assert xls_facts.of_stream(stream(), 5).broken == set()


def test_a_row_that_an_old_workbook_hides_is_told(tmp_path: Path) -> None:
    whole = OLD_WORKBOOK
    path = tmp_path / "list.xls"
    shown = bytes.fromhex("010000000200ff000000000000010f00")
    assert whole.count(shown) == 1
    path.write_bytes(whole)
    assert read_time(parse_table(path)) == {}

    path.write_bytes(whole.replace(shown, bytes.fromhex("010000000200ff000000000020010f00")))

    assert read_time(parse_table(path)) == {"rows-hidden": "2"}


@pytest.mark.parametrize("content", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)])
def test_what_is_no_workbook_has_no_facts(content: bytes) -> None:
    assert xls_facts.of_sheet(content, 0).hidden_rows == []


def test_what_stands_below_in_a_merged_range_stays() -> None:
    rows = [["Lyon", "A"], ["Tunis", "B"], ["", "C"], ["", ""]]

    completed(rows, 1, 0, SheetFacts(merged=[(1, 4, 0)]))

    assert [row[0] for row in rows] == ["Lyon", "Tunis", "Lyon", ""]


def test_repeated_cells_and_tables_in_cells_move_no_fact(tmp_path: Path) -> None:
    wrong = '<table:table-cell table:formula="of:=X"/>'
    twice = cell("A", 'table:number-columns-repeated="2"')
    assert of_ods(tmp_path, row(twice, wrong)).broken == frozenset({(2, 2)})

    inner = f'<table:table table:name="I">{row(cell("x"), more=COLLAPSED)}</table:table>'
    outer = row(cell("A"), f"<table:table-cell>{inner}</table:table-cell>", cell("Lyon"))
    path = tmp_path / "nested.ods"
    document(path, HEAD + outer + '</table:table><table:table table:name="M">' + HEAD
             + row(cell("B"), cell("Bo"), cell("Tunis"), more=COLLAPSED))  # fmt: skip
    parts = Parts(path.name, path.read_bytes(), 1000)
    assert ods_facts.of_sheet(parts, 0).hidden_rows == []
    assert ods_facts.of_sheet(parts, 1).hidden_rows == [2]
