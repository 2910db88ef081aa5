"""Text with separators: no quotation mark swallows anybody, and every kind of them is read."""

import pytest

from mc2cm_desk.exchange.tables.delimited import parse, sniffed

HEAD = "Nom;Prénom;Fonction;Courriel\n"


def people(count: int) -> list[str]:
    return [f"Nom{n};Pr{n};Chef {n};p{n}@ex.org" for n in range(count)]


@pytest.mark.parametrize("column", range(4))
@pytest.mark.parametrize("row", [0, 30, 59])
def test_a_mark_that_is_never_closed_loses_nobody_and_is_told(row: int, column: int) -> None:
    lines = people(60)
    cells = lines[row].split(";")
    cells[column] = f'"{cells[column]}'
    lines[row] = ";".join(cells)
    found = parse(HEAD + "\n".join(lines), "list.csv")
    assert [cells[0] for cells in found.rows[1:]] == [f"Nom{n}" for n in range(60)]
    assert {len(cells) for cells in found.rows} == {4}
    assert found.unclosed == (row + 1,)
    assert found.rows[row + 1] == people(60)[row].split(";")


@pytest.mark.parametrize("rows", [(3, 4), (3, 5, 9), (0, 59), tuple(range(60))])
def test_several_open_marks_are_each_told(rows: tuple[int, ...]) -> None:
    lines = [line.replace(";Chef", ';"Chef') if n in rows else line
             for n, line in enumerate(people(60))]  # fmt: skip
    found = parse(HEAD + "\n".join(lines), "list.csv")
    assert len(found.rows) == 61
    assert found.unclosed == tuple(n + 1 for n in rows)


def test_an_open_mark_before_quoted_cells_loses_nobody() -> None:
    lines = ['"A";"B";"Chef;"a@x"', '"C";"D";"Maire";"c@x"', '"E";"F";"";"e@x"']
    found = parse(HEAD + "\n".join(lines), "list.csv")
    assert [row[0] for row in found.rows] == ["Nom", "A", "C", "E"]
    assert found.unclosed == (1,)


def test_a_cell_of_several_lines_is_one_cell() -> None:
    found = parse('A;B;C\n1;"x\n\ny; z\nw";3\n"Ana\r\nRuiz";5;6\n', "list.csv")
    assert found.rows == [["A", "B", "C"], ["1", "x\n\ny; z\nw", "3"], ["Ana\nRuiz", "5", "6"]]
    assert found.unclosed == ()


def test_a_cell_that_goes_on_without_its_closing_mark_is_put_together() -> None:
    found = parse(HEAD + 'M;L;"Chef\nde service;l@x\nQ;W;E;R\n', "list.csv")
    assert found.rows[1:] == [["M", "L", "Chef\nde service", "l@x"], ["Q", "W", "E", "R"]]
    assert found.unclosed == (1,)


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('Martin;Luc;Chef du "pôle" social;l@x', ["Martin", "Luc", 'Chef du "pôle" social', "l@x"]),
        ('Martin;Luc;24" écran;l@x', ["Martin", "Luc", '24" écran', "l@x"]),
        ('"Martin";Luc;"Chef ""A""";l@x', ["Martin", "Luc", 'Chef "A"', "l@x"]),
        ('Martin;Luc;"Chef; adjoint";l@x', ["Martin", "Luc", "Chef; adjoint", "l@x"]),
    ],
)
def test_marks_within_a_line_are_read(line: str, cells: list[str]) -> None:
    found = parse(f"{HEAD}{line}\nA;B;C;D\n", "list.csv")
    assert found.rows[1:] == [cells, ["A", "B", "C", "D"]]
    assert found.unclosed == ()


def test_marks_behind_a_backslash_are_part_of_the_cell() -> None:
    text = '"Nom","Fonction","E"\n"Martin","Chef \\"pôle\\", social","l@x"\n"Diaz","x","a@x"\n'
    assert parse(text, "list.csv").rows[1] == ["Martin", 'Chef "pôle", social', "l@x"]


def test_a_backslash_at_the_end_of_a_cell_escapes_nothing() -> None:
    text = '"A","B","C"\n"x","C:\\dir\\","z"\n"x","b","z"\n'
    assert parse(text, "list.csv").rows[1] == ["x", "C:\\dir\\", "z"]


def test_single_quotes_round_every_cell_are_no_letters() -> None:
    text = "'Nom','Prénom'\n'O'Neill','Ana'\n'D''Arcy','Li, Wei'\n"
    assert parse(text, "list.csv").rows == [
        ["Nom", "Prénom"], ["O'Neill", "Ana"], ["D'Arcy", "Li, Wei"],
    ]  # fmt: skip


def test_lines_that_are_quoted_as_a_whole_have_cells_within() -> None:
    text = '"Nom,Prénom"\n"Martin,Luc"\n"Li,""Wei, jr"""\n'
    assert parse(text, "list.csv").rows == [["Nom", "Prénom"], ["Martin", "Luc"], ["Li", "Wei, jr"]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("separator", ["\t", ";", ",", "|", "#"])
def test_every_separator_and_every_end_of_a_line_is_found(separator: str, end: str) -> None:
    lines = [separator.join(cells) for cells in (["Nom", "Ville"], ["A", "Lyon"], ["B", "Tunis"])]
    assert sniffed(end.join(lines)) == separator
    assert parse(end.join(lines), "list.csv").rows[2] == ["B", "Tunis"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_line_that_names_the_separator_is_no_row(end: str) -> None:
    assert parse(f"sep=;{end}Nom;Ville, pays{end}A;B{end}", "list.csv").rows == [
        ["Nom", "Ville, pays"], ["A", "B"],
    ]  # fmt: skip
