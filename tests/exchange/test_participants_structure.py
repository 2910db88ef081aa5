"""Rows of a list that are nobody are told apart from people, and say where those below are from."""

from typing import Any

import pytest

from mc2cm_desk.exchange.participants.file import ListRows, parse
from mc2cm_desk.exchange.participants.header import recognise
from mc2cm_desk.exchange.tables.spreadsheet import Table

HEAD = ["Nom", "Prénom", "Fonction", "Courriel"]
LUC = ["Martin", "Luc", "Chef", "l@example.org"]
ANA = ["Ruiz", "Ana", "Maire", "a@example.org"]


def read(*given: list[Any], taken: frozenset[int] = frozenset()) -> ListRows:
    width = max(map(len, given))
    table = Table("list.csv", "", (), [[*row, *[""] * (width - len(row))] for row in given])
    return parse(table, recognise(table), taken=taken)


def families(found: ListRows) -> list[str]:
    return [row.family_name for row in found.rows]


def left_out(found: ListRows) -> list[tuple[int, str]]:
    return [(one.row, one.reason) for one in found.left_out]


def remarks(found: ListRows, code: str) -> list[Any]:
    return [one for one in found.remarks if one.code == code]


@pytest.mark.parametrize(
    ("title", "city", "country"),
    [
        ("VILLE DE LYON (FRANCE)", "LYON", "FR"), ("Ville de Lyon", "Lyon", "FR"),
        ("Municipalité de Sfax - Tunisie", "Sfax", "TN"), ("TUNIS", "TUNIS", "TN"),
        ("بلدية صفاقس (تونس)", "صفاقس", "TN"), ("Maroc :", "", "MA"), ("Lyon :", "Lyon", "FR"),
    ],
)  # fmt: skip
def test_the_title_of_a_section_gives_its_place_to_the_rows_below(
    title: str, city: str, country: str
) -> None:
    found = read(HEAD, [title], LUC, ANA)
    assert [(row.city, row.country) for row in found.rows] == [(city, country)] * 2
    assert left_out(found) == [(2, "section")]
    (told,) = remarks(found, "section-place")
    assert (told.value, told.row, told.values["first"], told.values["last"]) == (title, 2, 3, 4)


def test_the_next_title_ends_the_place_of_the_one_before() -> None:
    found = read(HEAD, ["Ville de Lyon"], LUC, ["Intervenants"], ANA)
    assert [(row.city, row.country) for row in found.rows] == [("Lyon", "FR"), ("", "")]
    assert left_out(found) == [(2, "section"), (4, "section")]


def test_what_a_row_says_itself_stands_against_the_title() -> None:
    found = read([*HEAD, "Ville"], ["Ville de Lyon"], [*LUC, "Rome"], [*ANA, ""])
    assert [row.city for row in found.rows] == ["Rome", "Lyon"]


def test_a_title_in_the_column_of_cities_is_one() -> None:
    found = read(["Ville", "Nom", "Prénom"], ["LYON"], ["", "Martin", "Luc"], ["", "Roy", "Léo"])
    assert [(row.family_name, row.city) for row in found.rows] == [
        ("Martin", "LYON"), ("Roy", "LYON"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["Martin", "Ruiz", "Ali", "Ben Salah"])
def test_somebody_of_whom_only_a_name_is_known_is_a_person(name: str) -> None:
    assert families(read(HEAD, LUC, [name], ANA)) == ["Martin", name, "Ruiz"]


def test_in_a_list_of_names_alone_names_are_no_titles() -> None:
    assert families(read(["Nom"], ["Martin"], ["Lyon"], ["Tunis"])) == ["Martin", "Lyon", "Tunis"]


@pytest.mark.parametrize(
    "row",
    [["Total : 53"], ["Total", "", "", "2"], ["TOTAL GÉNÉRAL", "", "", ""], ["Sous-total Lyon"],
     ["Nombre de participants : 12"], ["", "", "Total", 12.0], ["المجموع : 2"], ["Gesamt: 4"]],
)  # fmt: skip
def test_a_line_of_totals_is_nobody(row: list[Any]) -> None:
    found = read(HEAD, LUC, row)
    assert families(found) == ["Martin"]
    assert left_out(found) == [(3, "total")]


def test_what_stands_below_the_total_is_a_note() -> None:
    found = read(HEAD, LUC, ["Total : 1"], ["Le coordinateur"], ["Fait à Lyon, le 3 juin 2026"])
    assert left_out(found) == [(3, "total"), (4, "note"), (5, "note")]


def test_somebody_called_total_is_a_person() -> None:
    found = read(HEAD, ["Total", "Ana", "Maire", "t@example.org"])
    assert families(found) == ["Total"]


@pytest.mark.parametrize(
    "again", [HEAD, [text.upper() for text in HEAD], ["Nom", "Prénom", "Fonction", ""]]
)
def test_headings_said_again_are_nobody(again: list[str]) -> None:
    found = read(HEAD, LUC, again, ANA)
    assert families(found) == ["Martin", "Ruiz"]
    assert left_out(found) == [(3, "heading-repeated")]


def test_headings_in_another_order_say_what_the_columns_below_are() -> None:
    found = read(HEAD, LUC, ["Courriel", "Nom", "Prénom", "Fonction"],
                 ["a@example.org", "Ruiz", "Ana", "Maire"])  # fmt: skip
    assert families(found) == ["Martin", "Ruiz"]
    assert found.rows[1].email == "a@example.org"


def test_headings_in_other_words_say_what_the_columns_below_are() -> None:
    found = read(HEAD, LUC, [""], ["E-mail", "Family name", "First name", "City"],
                 ["b@example.org", "Smith", "Bob", "Milan"])  # fmt: skip
    assert [(row.family_name, row.city) for row in found.rows] == [("Martin", ""),
                                                                   ("Smith", "Milan")]  # fmt: skip
    assert left_out(found) == [(4, "heading-repeated")]


def test_a_row_can_be_taken_back() -> None:
    assert families(read(HEAD, ["Ville de Lyon"], LUC, taken=frozenset({2}))) == [
        "Ville de Lyon", "Martin",
    ]  # fmt: skip


def test_columns_left_aside_are_named_with_their_cells() -> None:
    found = read(["N°", "Nom", "Prénom", "Zorglub"], ["1", "A", "B", "x"], ["2", "C", "D", ""])
    assert [(one.value, one.count) for one in remarks(found, "column-unknown")] == [("Zorglub", 1)]
    assert [(one.value, one.count) for one in remarks(found, "column-not-imported")] == [("N°", 2)]


def test_columns_of_one_meaning_are_told_and_complete_each_other() -> None:
    found = read(
        ["Nom", "Prénom", "Ville", "Ville"], ["A", "B", "", "Lyon"], ["C", "D", "Rome", ""]
    )
    assert [row.city for row in found.rows] == ["Lyon", "Rome"]
    assert [one.value for one in remarks(found, "columns-combined")] == ["Ville (C), Ville (D)"]


def test_headings_below_a_title_are_told() -> None:
    assert [one.row for one in remarks(read(["Liste"], HEAD, LUC), "heading-row")] == [2]
    assert remarks(read(HEAD, LUC), "heading-row") == []


@pytest.mark.parametrize(
    ("title", "city", "country"),
    [
        ("DÉLÉGATION DE LYON — FRANCE", "LYON", "FR"),
        ("Delegation from Lyon (France)", "Lyon", "FR"),
        ("Delegación de Sevilla - España", "Sevilla", "ES"),
        ("Delegazione di Torino", "Torino", "IT"),
        ("Delegação de Lisboa", "Lisboa", "PT"),
        ("Delegation aus Wien", "Wien", "AT"),
        ("Gaziantep Heyeti", "Gaziantep", "TR"),
        ("وفد مدينة تونس", "تونس", "TN"),
        ("Délégation d’Amman", "Amman", "JO"),
    ],
)
def test_the_title_of_a_delegation_gives_its_city_to_those_below(
    title: str, city: str, country: str
) -> None:
    table = Table("l", "", (), [
        ["Nom", "Prénom", "Ville", "E-mail"],
        [title, "", "", ""],
        ["Garnier", "Hélène", "", "h@example.org"],
    ])  # fmt: skip
    (row,) = parse(table, recognise(table)).rows
    assert (row.city, row.country) == (city, country)


@pytest.mark.parametrize("title", ["Groupe 1", "Session Lyon", "Speakers", "Délégation française"])
def test_other_titles_give_no_city(title: str) -> None:
    table = Table("l", "", (), [
        ["Nom", "Prénom", "Ville", "E-mail"],
        [title, "", "", ""],
        ["Garnier", "Hélène", "", "h@example.org"],
    ])  # fmt: skip
    (row,) = parse(table, recognise(table)).rows
    assert row.city == ""


@pytest.mark.parametrize("person", [["Total", "Ana", "Maire"], ["Somme", "Luc"]])
def test_somebody_who_is_called_like_a_total_is_a_person(person: list[str]) -> None:
    found = read(HEAD, LUC, person, ANA)
    assert families(found) == ["Martin", person[0], "Ruiz"]
    assert left_out(found) == []


def test_a_sentence_with_a_place_is_a_note_and_no_title() -> None:
    note = "Les participants de Lyon sont logés près de la mairie"
    found = read(HEAD, [note], LUC)
    assert left_out(found) == [(2, "note")]
    assert [row.city for row in found.rows] == [""]


def test_somebody_who_is_called_like_a_heading_is_a_person() -> None:
    found = read(HEAD, ["Nom", "Ana", "Maire", "n@example.org"], LUC)
    assert left_out(found) == []
    assert len(found.rows) == 2


@pytest.mark.parametrize(
    ("family", "given"),
    [
        ("Interprète", ""), ("", "Interprète"), ("Interprète arabe", ""), ("Traductrice", ""),
        ("Maire", ""), ("مترجم", ""), ("Journaliste", ""),
    ],
)  # fmt: skip
def test_a_role_in_the_place_of_a_name_is_nobody_yet(family: str, given: str) -> None:
    found = read(HEAD, LUC, [family, given, "", ""])
    assert families(found) == ["Martin"]
    assert left_out(found) == [(3, "name-to-come")]


def test_a_role_is_somebody_where_an_address_or_a_first_name_tells_so() -> None:
    rows = ["Interprète", "", "", "i@example.org"], ["Maire", "Paul"], ["Participante 07"]
    found = read(HEAD, *map(list, rows))
    assert families(found) == ["Interprète", "Maire", "Participante 07"]
    assert left_out(found) == []


def test_a_role_is_taken_back_as_a_person_where_somebody_asks_for_it() -> None:
    found = read(HEAD, LUC, ["Interprète", "", "", ""], taken=frozenset({3}))
    assert families(found) == ["Martin", "Interprète"]
