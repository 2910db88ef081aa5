"""Tables that others send are read by what they are; what is no table gets a sentence."""

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import pytest
import xlsxwriter
from hostile_files import COMPOUND, OLD_WORKBOOK

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.tables.spreadsheet import (
    MOST_COLUMNS,
    MOST_ROWS,
    Table,
    parse_table,
    read_table,
)

ROWS = [["Nom", "Ville"], ['Éloïse "L\'Œil"', "Séville; Espagne"], ["فاطمة", "تونس"]]
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "<sheetData>{}</sheetData></worksheet>"
)
WORD = '<row r="{0}"><c r="{1}{0}" t="inlineStr"><is><t>{2}</t></is></c></row>'


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Write a workbook of one row list for each sheet."""

    def write(name: str = "list.xlsx", **sheets: list[list[object]]) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.worksheets[0])
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


def with_sheet(source: Path, target: Path, xml: str) -> Path:
    """Copy a workbook, its first sheet replaced."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, xml if name == "xl/worksheets/sheet1.xml" else old.read(name))
    return target


def read(path: Path, sheet: str | None = None) -> Table:
    """Return a table as the child parses it; parsed in this very process it is the same."""
    table = read_table(path, sheet)
    assert table == parse_table(path, sheet)
    return table


def refusal(path: Path, sheet: str | None = None) -> Refused:
    with pytest.raises(Refused) as caught:
        read_table(path, sheet)
    # A process that holds as much as this one takes a fault of the parser for lack of memory.
    with pytest.raises((Refused, MemoryError)) as parsed:
        parse_table(path, sheet)
    assert isinstance(parsed.value, MemoryError) or parsed.value.code == caught.value.code
    return caught.value


def test_a_workbook_keeps_its_types_and_its_places(workbook: Callable[..., Path]) -> None:
    path = workbook(
        Liste=[[], [], [None, "Nom", "Date"], [None, "A", date(2020, 6, 15), 34.0, True]]
    )
    table = read(path)
    assert table.rows == [["Nom", "Date", "", ""], ["A", date(2020, 6, 15), 34.0, True]]
    assert (table.sheet, table.row_number(0), table.letter(0), table.letter(1)) == (
        "Liste", 3, "B", "C",
    )  # fmt: skip


def test_the_first_sheet_with_content_is_read_and_any_other_by_name(
    workbook: Callable[..., Path],
) -> None:
    path = workbook(Vide=[], Liste=[["Nom"]], Notes=[["Divers"]])
    assert read(path).sheet == "Liste"
    assert read(path, "Notes").rows == [["Divers"]]
    refused = refusal(path, "Budget")
    assert refused.code == "spreadsheet-sheet-unknown"
    assert "Notes" in refused.values["sheets"]


def test_text_kept_as_a_formula_is_the_text_in_every_kind_of_file(
    workbook: Callable[..., Path], tmp_path: Path
) -> None:
    rows = [["Nom", "Téléphone"], ["Léger", "0612345678"], ['dit "Zoé"', ""]]
    as_formulas = [["=" + '"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    text = tmp_path / "list.csv"
    text.write_text("\n".join("\t".join(row) for row in as_formulas), "utf-8")
    book = workbook(L=[["x", "y"]])
    words = ((escape(cell) for cell in row) for row in as_formulas)
    kept = "".join(
        f'<row r="{number}">'
        + "".join(f'<c r="{letter}{number}" t="inlineStr"><is><t>{word}</t></is></c>'
                  for letter, word in zip("AB", row, strict=True))
        + "</row>"
        for number, row in enumerate(words, start=1)
    )  # fmt: skip
    with_sheet(book, tmp_path / "kept.xlsx", SHEET.format(kept))

    assert read(text).rows == rows
    assert read(tmp_path / "kept.xlsx").rows == rows


def test_formulas_give_their_kept_value_and_those_without_one_are_told(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "kept.xlsx"))
    book.add_worksheet().write_formula(0, 0, '="Lyon"', None, "Lyon")
    book.close()
    kept = read(tmp_path / "kept.xlsx")
    assert (kept.rows, kept.broken) == ([["Lyon"]], frozenset())

    bare = openpyxl.Workbook()
    bare.worksheets[0].append(["Nom", "Ville"])
    bare.worksheets[0].append(["A", '=UPPER("Lyon")'])
    bare.save(tmp_path / "bare.xlsx")
    assert read(tmp_path / "bare.xlsx").broken == {(2, 1)}


def test_an_old_workbook_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_bytes(OLD_WORKBOOK)
    assert read(path).rows == [["Nom", "Prénom"], ["Participante 07", "Élodie"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_text_is_read_in_every_encoding_and_with_every_separator(
    tmp_path: Path, encoding: str, separator: str, ending: str
) -> None:
    path = tmp_path / "list.csv"
    quoted = ['"' + cell.replace('"', '""') + '"' for row in ROWS for cell in row]
    lines = [separator.join(quoted[n : n + 2]) for n in (0, 2, 4)]
    path.write_bytes(ending.join(lines).encode(encoding))
    assert read(path).rows == ROWS


def test_text_of_western_and_arabic_windows_is_told_apart(tmp_path: Path) -> None:
    western, arabic = tmp_path / "w.csv", tmp_path / "a.csv"
    western.write_bytes("Prénom;Ville\nZoé;Orléans\nNoël;Sète\n".encode("cp1252"))
    arabic.write_bytes("الاسم;Prénom\nفاطمة;Zoé\nمحمد;Noël\n".encode("cp1256"))
    assert read(western).rows[1:] == [["Zoé", "Orléans"], ["Noël", "Sète"]]
    assert read(arabic).rows == [["الاسم", "Prénom"], ["فاطمة", "Zoé"], ["محمد", "Noël"]]


def test_quoted_cells_hold_line_breaks_and_a_first_line_may_name_the_separator(
    tmp_path: Path,
) -> None:
    path = tmp_path / "list.csv"
    path.write_text('sep=;\nNom;Adresse\nA;"1, rue X\n69001 Lyon"\n\nB;"2, rue Y"\n')
    assert read(path).rows == [
        ["Nom", "Adresse"], ["A", "1, rue X\n69001 Lyon"], ["", ""], ["B", "2, rue Y"],
    ]  # fmt: skip


def test_a_quote_that_nobody_closed_swallows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Nom;Ville\n" + 'Le "Grand;Lyon\n' + '"Petit;Lyon\n' + "A;B\n" * 500)
    assert len(read(path).rows) == 503


def test_text_under_the_name_of_a_workbook_is_read_as_what_it_is(tmp_path: Path) -> None:
    text, page = tmp_path / "text.xls", tmp_path / "page.xls"
    text.write_text("Nom\tVille\nA\tLyon\n")
    page.write_text(
        "<html><style>td{x:y}</style><table><tr><th colspan=2>Liste</th></tr>"
        "<tr><td>Nom</td><td>Ville</td></tr><tr><td>A&eacute;</td><td>Lyon<br>3e</td></tr></table>"
    )
    assert read(text).rows == [["Nom", "Ville"], ["A", "Lyon"]]
    assert read(page).rows == [["Liste", ""], ["Nom", "Ville"], ["Aé", "Lyon\n3e"]]


def test_a_million_empty_rows_cost_little(workbook: Callable[..., Path], tmp_path: Path) -> None:
    empty = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(2, 1_000_001))
    path = with_sheet(
        workbook(Liste=[["Nom"]]),
        tmp_path / "long.xlsx",
        SHEET.format(WORD.format(1, "A", "Nom") + empty),
    )
    assert read(path).rows == [["Nom"]]


def test_empty_rows_between_count_for_nothing(
    workbook: Callable[..., Path], tmp_path: Path
) -> None:
    far = WORD.format(1, "A", "Nom") + WORD.format(400_000, "A", "Zoé")
    path = with_sheet(workbook(Liste=[["Nom"]]), tmp_path / "far.xlsx", SHEET.format(far))
    table = read(path)
    assert (table.rows[0], table.rows[-1], len(table.rows)) == (["Nom"], ["Zoé"], 400_000)


def test_a_cell_in_the_far_corner_is_refused_before_it_fills_the_memory(
    workbook: Callable[..., Path], tmp_path: Path
) -> None:
    corner = WORD.format(1, "A", "Nom") + WORD.format(1_048_576, "XFD", "x")
    path = with_sheet(workbook(Liste=[["Nom"]]), tmp_path / "corner.xlsx", SHEET.format(corner))
    assert refusal(path).code == "spreadsheet-too-large"


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Nom;Ville\n" + "A;B\n" * (MOST_ROWS + 1))
    assert refusal(path).code == "spreadsheet-too-large"


def test_a_zip_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(5):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", bytes(90 * 1024 * 1024))
    assert refusal(path).code == "spreadsheet-too-large"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "PNG"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "JPEG"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(20), "HEIC"),
        (b"<?xml version='1.0'?><Workbook/>", "XML"),
        (bytes(range(256)) * 20, "XLSX"),
        (COMPOUND + bytes(500) + "WordDocument".encode("utf-16-le"), "Word"),
    ],
)  # fmt: skip
def test_what_is_no_spreadsheet_is_named(tmp_path: Path, content: bytes, kind: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    refused = refusal(path)
    assert (refused.code, refused.values["kind"]) == ("spreadsheet-not-one", kind)


def test_other_zips_are_named(tmp_path: Path) -> None:
    for inside, kind in (("word/document.xml", "Word"), ("photos/1.jpg", "ZIP")):
        path = tmp_path / "list.xlsx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(inside, "x")
        assert refusal(path).values["kind"] == kind


def test_protected_files_say_so(tmp_path: Path) -> None:
    workbook, document = tmp_path / "list.xlsx", tmp_path / "list.ods"
    package = "EncryptedPackage".encode("utf-16-le")
    workbook.write_bytes(COMPOUND + bytes(1000) + package + bytes(1000))
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "x")
        archive.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    assert refusal(workbook).code == "spreadsheet-protected"
    assert refusal(document).code == "spreadsheet-protected"


def test_damaged_and_empty_and_missing_files_say_so(
    workbook: Callable[..., Path], tmp_path: Path
) -> None:
    whole = workbook(Liste=[["Nom"]]).read_bytes()
    for cut in (5, 30, len(whole) // 2, len(whole) - 10):
        damaged = tmp_path / "damaged.xlsx"
        damaged.write_bytes(whole[:cut])
        assert refusal(damaged).code == "spreadsheet-damaged"
    for content in (b"", b"\xef\xbb\xbf\r\n \r\n", b"\xff\xfe"):
        empty = tmp_path / "empty.csv"
        empty.write_bytes(content)
        assert refusal(empty).code == "spreadsheet-empty"
    assert refusal(workbook(Vide=[])).code == "spreadsheet-empty"
    assert refusal(tmp_path / "nowhere.xlsx").code == "file-missing"
    assert refusal(tmp_path).code == "file-unreadable"


def test_any_byte_of_a_workbook_may_be_wrong(workbook: Callable[..., Path], tmp_path: Path) -> None:
    whole = workbook(Liste=[["Nom", "Ville"], ["A", "Lyon"]]).read_bytes()
    path = tmp_path / "odd.xlsx"
    codes: list[str] = []
    for place in range(0, len(whole), 61):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            read_table(path)
        except Refused as refused:
            codes.append(refused.code)
    assert codes
    assert all(code.startswith("spreadsheet-") for code in codes)


def test_an_old_workbook_that_was_not_copied_to_its_end_is_refused(tmp_path: Path) -> None:
    whole = OLD_WORKBOOK
    path = tmp_path / "list.xls"
    for cut in range(600, len(whole) - 512, 512):
        path.write_bytes(whole[:cut])
        assert refusal(path).code in ("spreadsheet-damaged", "spreadsheet-empty")


def test_an_open_document_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    buffer = io.StringIO()
    for row in ROWS:
        cells = "".join(cell.format(text) for text in row)
        buffer.write(f"<table:table-row>{cells}</table:table-row>")
    buffer.write('<table:table-row table:number-rows-repeated="1048570">')
    buffer.write("<table:table-cell/></table:table-row>")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Liste">{buffer.getvalue()}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    assert read(path).rows == ROWS


def test_a_sheet_far_too_wide_is_refused_at_once(workbook: Callable[..., Path]) -> None:
    wide = workbook(wide=[["Nom"] * (MOST_COLUMNS + 1)])
    with pytest.raises(Refused, match="spreadsheet-too-wide") as refused:
        read(wide)
    assert refused.value.values["columns"] == MOST_COLUMNS + 1
    assert len(read(workbook(wide=[["Nom"] * MOST_COLUMNS, ["Ruiz"]])).rows) == 2


@pytest.mark.parametrize("name", ["two.xlsx", "two.ods"])
def test_the_sheet_in_front_is_read(workbook: Callable[..., Path], name: str) -> None:
    file = workbook(**{"2019": [["Nom"], ["Ancien"]], "2020": [["Nom"], ["Nouveau"]]})
    with zipfile.ZipFile(file) as book:
        assert b'activeTab="0"' in book.read("xl/workbook.xml")
    assert read(file).sheet == "2019"
    opened = openpyxl.load_workbook(file)
    opened.active = 1
    opened.save(file)
    if name.endswith(".ods"):
        file = open_document(file.with_name(name), front="2020")
    table = read(file)
    assert (table.sheet, table.rows[1]) == ("2020", ["Nouveau"])
    assert read(file, sheet="2019").rows[1] == ["Ancien"]


def test_an_empty_sheet_in_front_is_passed_over(workbook: Callable[..., Path]) -> None:
    file = workbook(**{"list": [["Nom"], ["Ruiz"]], "empty": []})
    opened = openpyxl.load_workbook(file)
    opened.active = 1
    opened.save(file)
    assert read(file).sheet == "list"


def open_document(target: Path, *, front: str) -> Path:
    """Write an ODS file of two sheets, with ``front`` before the other when it opens."""
    office = "urn:oasis:names:tc:opendocument:xmlns:"
    sheets = "".join(
        f'<table:table table:name="{name}">'
        + "".join(
            '<table:table-row><table:table-cell office:value-type="string"><text:p>'
            f"{word}</text:p></table:table-cell></table:table-row>"
            for word in ("Nom", said)
        )
        + "</table:table>"
        for name, said in (("2019", "Ancien"), ("2020", "Nouveau"))
    )
    content = (
        f'<office:document-content xmlns:office="{office}office:1.0" '
        f'xmlns:table="{office}table:1.0" xmlns:text="{office}text:1.0"><office:body>'
        f"<office:spreadsheet>{sheets}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    settings = (
        f'<office:document-settings xmlns:office="{office}office:1.0" '
        f'xmlns:config="{office}config:1.0"><office:settings><config:config-item '
        f'config:name="ActiveTable" config:type="string">{front}</config:config-item>'
        "</office:settings></office:document-settings>"
    )
    with zipfile.ZipFile(target, "w") as written:
        written.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        written.writestr("content.xml", content)
        written.writestr("settings.xml", settings)
        written.writestr("META-INF/manifest.xml", "<manifest/>")
    return target
