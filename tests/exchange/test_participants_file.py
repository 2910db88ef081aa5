"""Lists in three languages and any order are understood, row by row; what is wrong is named."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.people.participant import Consent, Role
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants.file import parse, read_list
from mc2cm_desk.exchange.participants.header import Field, recognise
from mc2cm_desk.exchange.participants.row import ParsedRow
from mc2cm_desk.exchange.tables.spreadsheet import Table


def table(*rows: list[Any]) -> Table:
    width = max(map(len, rows))
    return Table("list.csv", "", (), [[*row, *[""] * (width - len(row))] for row in rows])


def fields(*titles: str) -> list[Field | None]:
    mapping = recognise(table(list(titles), ["x"] * len(titles)))
    return [column.field for column in mapping.columns]


def rows(*given: list[Any]) -> list[ParsedRow]:
    whole = table(*given)
    return list(parse(whole, recognise(whole)).rows)


def one(title: str, cell: Any) -> ParsedRow:
    return rows(["Nom", "Prénom", title], ["Ruiz", "Ana", cell])[0]


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["NOM", "PRENOM", "E-MAIL"], ["family_name", "given_name", "email"]),
        (["Prénom", "Nom de famille", "Courriel"], ["given_name", "family_name", "email"]),
        (["First name", "Last Name", "Email address"], ["given_name", "family_name", "email"]),
        (["Name", "Surname", "Mail"], ["given_name", "family_name", "email"]),
        (["Name", "First name"], ["family_name", "given_name"]),
        (["Name", "City"], ["full_name", "city"]),
        (["Nom", "Ville"], ["full_name", "city"]),
        (["الاسم", "اللقب", "البريد الإلكتروني"], ["given_name", "family_name", "email"]),
        (["الاسم الكامل", "المدينة", "الدولة"], ["full_name", "city", "country"]),
        (["Nom et prénom", "Organisation / Ville"], ["full_name", "organisation_city"]),
        (["NOM & Prénom(s)", "Structure (ville)"], ["full_name", "organisation_city"]),
        (["Nom, Prénom", "Ville/Pays"], ["full_name", "city_country"]),
        (["Nom", "Prénom", "Nom (arabe)"], ["family_name", "given_name", "arabic_family_name"]),
        (["Nom", "Prénom", "الاسم الكامل"], ["family_name", "given_name", "arabic_name"]),
        (
            ["Nom", "Prénom", "اللقب", "الاسم"],
            ["family_name", "given_name", "arabic_family_name", "arabic_given_name"],
        ),
        (["Nom complet", "Nom complet en arabe"], ["full_name", "arabic_name"]),
        (
            ["Nom", "Prénom", "Nom de l’organisation", "Type d'organisation"],
            ["family_name", "given_name", "organisation", "organisation_kind"],
        ),
        (["Nom", "E-mail de l'organisation", "Pays de l'organisation"],
         ["full_name", "email", "country"]),
        (["Nom", "Droit à l’image (oui/non)", "Publication du nom", "Partage des coordonnées"],
         ["full_name", "photo_consent", "name_consent", "contact_consent"]),
        (["Nom", "Remarques", "N°", "Horodateur", "Date d'inscription"],
         ["full_name", None, None, None, None]),
        (["Nom", "Besoins alimentaires / allergies", "Besoins d'accessibilité"],
         ["full_name", "dietary_needs", "access_needs"]),
        (["Nom", "Tél.", "Fonction", "Rôle", "Civilité", "Langue(s)", "Groupe de travail"],
         ["full_name", "phone", "function", "role", "gender", "languages", "group"]),
        (["Nom", "الهاتف", "الوظيفة", "الجنس", "اللغات", "مجموعة العمل", "نوع المؤسسة"],
         ["full_name", "phone", "function", "gender", "languages", "group", "organisation_kind"]),
        (["Family name / Nom", "Given name / Prénom", "Organisation / Organization"],
         ["family_name", "given_name", "organisation"]),
    ],
)  # fmt: skip
def test_headings_are_understood(titles: list[str], expected: list[str | None]) -> None:
    assert fields(*titles) == expected


def test_the_heading_is_found_below_titles_and_blank_rows() -> None:
    whole = table(
        ["Rencontre de Séville, liste des participants"],
        [],
        ["", "", "Identité", "", "Contact"],
        ["", "", "Nom", "Prénom", "E-mail"],
        [],
        ["", "", "RUIZ", "Ana", "ANA@Example.org"],
    )
    mapping = recognise(whole)
    assert mapping.header == 3
    (row,) = parse(whole, mapping).rows
    assert (row.row, row.family_name, row.given_name, row.email) == (
        6, "RUIZ", "Ana", "ana@example.org",
    )  # fmt: skip
    assert [column.letter for column in mapping.columns] == ["C", "D", "E"]
    assert mapping.columns[2].example == "ANA@Example.org"


def test_a_table_without_headings_has_no_names() -> None:
    mapping = recognise(table(["Ruiz", "Ana", "ana@example.org"], ["Roy", "Léo", "l@example.org"]))
    assert not mapping.has_names
    assert mapping.of(Field.EMAIL) is not None


def test_columns_can_be_given_by_hand_and_are_remembered() -> None:
    whole = table(["Qui", "Où", "Nom"], ["Ana RUIZ", "Lyon", "x"])
    by_hand = recognise(whole).having(0, Field.FULL_NAME).having(1, Field.CITY)
    assert [column.field for column in by_hand.columns] == ["full_name", "city", None]
    (row,) = parse(whole, by_hand).rows
    assert (row.family_name, row.given_name, row.city) == ("RUIZ", "Ana", "Lyon")
    again = recognise(whole, by_hand.remembered())
    assert again == by_hand


def test_what_was_recognised_of_one_list_says_nothing_of_another() -> None:
    form = table(["ID", "Nom", "Nom de famille", "Prénom"], ["1", "anonymous", "Haddad", "Rania"])
    plain = table(["Nom", "Prénom", "Ville"], ["Léger", "Zoé", "Médenine"])
    earlier = recognise(form).remembered()
    assert not earlier
    (row,) = parse(plain, recognise(plain, earlier)).rows
    assert (row.family_name, row.given_name) == ("Léger", "Zoé")


@pytest.mark.parametrize("chosen", [None, Field.FULL_NAME, Field.ORGANISATION])
def test_a_name_chosen_beside_other_names_is_not_remembered_elsewhere(chosen: Any) -> None:
    form = table(["Nom", "Nom de famille", "Prénom"], ["Compte", "Haddad", "Rania"])
    corrected = recognise(form).having(0, chosen)
    plain = table(["Nom", "Prénom"], ["Léger", "Zoé"])
    (row,) = parse(plain, recognise(plain, corrected.remembered())).rows
    assert (row.family_name, row.given_name) == ("Léger", "Zoé")
    assert recognise(form, corrected.remembered()) == corrected


@pytest.mark.parametrize(
    ("titles", "cells", "name"),
    [
        (["Nom complet", "Prénom"], ["Zoé Léger", "Zoé"], ("Léger", "Zoé")),
        (["Nom complet", "Prénom"], ["LÉGER Zoé", "Zoé"], ("LÉGER", "Zoé")),
        (["Nom complet", "Prénom"], ["Léger", "Zoé"], ("Léger", "Zoé")),
        (["Nom complet", "Prénom"], ["Zoé", "Zoé"], ("", "Zoé")),
        (["Nom complet", "Nom de famille"], ["Nadia El Fassi", "El Fassi"], ("El Fassi", "Nadia")),
        (["Nom complet", "Nom de famille", "Prénom"], ["Compte", "", "Suharto"], ("", "Suharto")),
        (["Nom complet", "Nom de famille", "Prénom"], ["A B", "Haddad", "Rania"],
         ("Haddad", "Rania")),
    ],
)  # fmt: skip
def test_a_whole_name_fills_what_the_columns_of_its_parts_leave_open(
    titles: list[str], cells: list[str], name: tuple[str, str]
) -> None:
    whole = table([*titles, "Ville"], [*cells, "Lyon"])
    mapping = recognise(whole)
    mapping = mapping.having(0, Field.FULL_NAME)
    (row,) = parse(whole, mapping).rows
    assert (row.family_name, row.given_name) == name


@pytest.mark.parametrize(
    "yes", ["oui", "OUI", "Yes", "نعم", "x", "1", 1.0, True, "✓", "Oui, j’accepte"]
)
def test_yes_is_yes_in_three_languages(yes: Any) -> None:
    assert one("Photo", yes).photo_consent is Consent.GIVEN


@pytest.mark.parametrize("no", ["non", "NO", "لا", "0", 0.0, False, "Refusé", "Non merci"])
def test_no_is_no_in_three_languages(no: Any) -> None:
    assert one("Photo", no).photo_consent is Consent.REFUSED


@pytest.mark.parametrize("nothing", ["", "-", "n/a", "  ", "\u200b"])
def test_nothing_said_is_nothing_asked(nothing: str) -> None:
    row = one("Photo", nothing)
    assert (row.photo_consent, row.problems) == (None, ())


@pytest.mark.parametrize(
    ("cell", "gender"),
    [("F", Gender.WOMAN), ("H", Gender.MAN), ("M", Gender.MAN), ("Mme", Gender.WOMAN),
     ("M.", Gender.MAN), ("Mr", Gender.MAN), ("Ms", Gender.WOMAN), ("أنثى", Gender.WOMAN),
     ("ذكر", Gender.MAN), ("Non binaire", Gender.OTHER), ("Dr", Gender.UNDISCLOSED)],
)  # fmt: skip
def test_genders_are_understood(cell: str, gender: Gender) -> None:
    assert one("Genre", cell).gender is gender


@pytest.mark.parametrize(
    ("cell", "role"),
    [("Participant·e", Role.PARTICIPANT), ("intervenante", Role.SPEAKER_EXPERT),
     ("Animateur/rice", Role.FACILITATOR), ("Note taker", Role.RAPPORTEUR),
     ("Interprète", Role.INTERPRETER), ("مراقبة", Role.OBSERVER), ("Ville d’accueil", Role.HOST)],
)  # fmt: skip
def test_roles_are_understood(cell: str, role: Role) -> None:
    assert one("Rôle", cell).role is role


@pytest.mark.parametrize(
    ("cell", "languages"),
    [("FR, EN", ("fr", "en")), ("Français et anglais", ("fr", "en")),
     ("العربية والفرنسية", ("ar", "fr")),
     ("fr/ar/fr", ("fr", "ar")), ("English (C1); Español", ("en", "es")),
     ("FR EN AR", ("fr", "en", "ar")),
     ("wolof", ("wo",))],
)  # fmt: skip
def test_languages_are_understood(cell: str, languages: tuple[str, ...]) -> None:
    assert one("Langues", cell).languages == languages


@pytest.mark.parametrize(
    ("cell", "country"),
    [("Maroc", "MA"), ("morocco", "MA"), ("المغرب", "MA"), ("MA", "MA"), ("MAR", "MA"),
     ("Cote d'ivoire", "CI"), ("UK", "GB"), ("Espagne ", "ES"), ("la Jordanie", "JO")],
)  # fmt: skip
def test_countries_are_understood(cell: str, country: str) -> None:
    assert one("Pays", cell).country == country


@pytest.mark.parametrize(
    ("title", "cell", "organisation", "city", "country"),
    [
        ("Ville", "Tunis (Tunisie)", "", "Tunis", "TN"),
        ("Ville", "Espagne - Sevilla", "", "Sevilla", "ES"),
        ("Ville", "Saint-Denis", "", "Saint-Denis", ""),
        ("Organisation / Ville", "CGLU, Barcelone", "CGLU", "Barcelone", ""),
        ("Organisation / Ville", "Ville de Séville – Séville", "Ville de Séville", "Séville", ""),
        ("Organisation / Ville", "Lyon / Métropole de Lyon", "Métropole de Lyon", "Lyon", ""),
        ("Organisation / Ville", "Junta de Sevilla", "Junta de Sevilla", "Sevilla", ""),
        ("Organisation / Ville", "Amman", "", "Amman", ""),
        ("Organisation / Ville", "Institut X", "Institut X", "", ""),
    ],
)  # fmt: skip
def test_places_in_one_cell_are_taken_apart(
    title: str, cell: str, organisation: str, city: str, country: str
) -> None:
    row = one(title, cell)
    assert (row.organisation, row.city, row.country) == (organisation, city, country)


def test_kinds_of_organisation_and_interpretation_are_understood() -> None:
    assert one("Type d'organisation", "ONG").organisation_kind is OrganisationKind.CIVIL_SOCIETY
    assert one("Type of organisation", "Local authority (city)").organisation_kind is (
        OrganisationKind.LOCAL_AUTHORITY
    )
    assert one("Interprétation", "arabe").headset is True


def test_numbers_come_as_they_are_typed() -> None:
    row = one("Téléphone", 34600000001.0)
    assert row.phone == "34600000001"
    assert one("Téléphone", "٠٠٢١٦ ٧١").phone == "00216 71"


@pytest.mark.parametrize(
    ("title", "cell", "code"),
    [
        ("E-mail", "jm@example,org", "import-email-wrong"),
        ("E-mail", "Ana Ruiz", "import-email-wrong"),
        ("Rôle", "Chef de gare", "import-role-unknown"),
        ("Genre", "bleu", "import-gender-unknown"),
        ("Casque", "peut-être", "import-yes-no-unknown"),
        ("Langues", "klingonais", "import-language-unknown"),
        ("Pays", "Atlantide", "import-country-unknown"),
        ("Type d'organisation", "club", "import-kind-unknown"),
        ("Fonction", "x" * 100_000, "too-long"),
    ],
)
def test_what_cannot_be_taken_is_named(title: str, cell: str, code: str) -> None:
    (problem,) = one(title, cell).problems
    assert (problem.row, problem.column, problem.code) == (2, title, code)
    assert cell.startswith(problem.value.removesuffix("…"))
    assert len(problem.value) <= 61


def test_a_date_where_a_name_is_expected_is_named() -> None:
    (row,) = rows(["Nom", "Prénom"], [date(2020, 6, 15), "Ana"])
    assert [problem.code for problem in row.problems] == ["import-date-instead"]


def test_a_row_without_name_is_named_and_an_empty_one_passed_over() -> None:
    found = rows(["Nom", "Prénom", "Ville"], ["", "", "Lyon"], ["", "", ""], ["Ruiz", "", ""])
    assert [[p.code for p in row.problems] for row in found] == [["import-name-missing"], []]
    assert [row.row for row in found] == [2, 4]


def test_a_formula_without_value_is_named() -> None:
    whole = Table("l.xlsx", "", (), [["Nom", "Ville"], ["A", ""]], broken=frozenset({(2, 1)}))
    (row,) = parse(whole, recognise(whole)).rows
    assert [(p.column, p.code) for p in row.problems] == [("Ville", "import-formula-empty")]


def test_headings_said_again_and_totals_are_nobody() -> None:
    found = rows(
        ["N°", "Nom", "Prénom"], ["1", "Ruiz", "Ana"], ["N°", "NOM", "Prénom"], ["Total", "1", ""]
    )
    assert [row.family_name for row in found] == ["Ruiz"]


def test_what_nobody_sees_and_what_no_badge_shows_is_taken_away() -> None:
    (row,) = rows(
        ["Nom", "Prénom", "Organisation"],
        ["\u202eRuiz\u202c\u200b", "Ana 🌍", "Ville\u00a0de\nLyon 👩🏽‍💼"],
    )
    assert (row.family_name, row.given_name, row.organisation) == ("Ruiz", "Ana", "Ville de Lyon")


def test_names_in_one_cell_follow_the_heading() -> None:
    french = rows(["Nom et prénom", "Ville"], ["Martin Élodie", ""], ["Zoé MARTIN", ""])
    assert [(row.family_name, row.given_name) for row in french] == [
        ("Martin", "Élodie"), ("MARTIN", "Zoé"),
    ]  # fmt: skip
    english = rows(["Full name", "City"], ["Ann Miller", ""], ["Mme José de la Cruz", ""])
    assert [(row.family_name, row.given_name) for row in english] == [
        ("Miller", "Ann"), ("de la Cruz", "José"),
    ]  # fmt: skip


def test_a_name_in_arabic_script_in_two_columns_becomes_one() -> None:
    (row,) = rows(["Nom", "Prénom", "اللقب", "الاسم"], ["Alaoui", "Sanae", "العلوي", "سناء"])
    assert (row.family_name, row.given_name, row.arabic_name) == ("Alaoui", "Sanae", "سناء العلوي")


def test_the_sheet_that_reads_like_a_list_is_chosen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Mode d'emploi"])
    sheet = book.create_sheet("Inscrits")
    sheet.append(["Nom", "Prénom"])
    sheet.append(["Ruiz", "Ana"])
    book.save(tmp_path / "list.xlsx")
    found, mapping = read_list(tmp_path / "list.xlsx")
    assert found.sheet == "Inscrits"
    assert len(parse(found, mapping).rows) == 1


def test_progress_is_told_and_reading_can_be_cancelled() -> None:
    whole = table(["Nom", "Prénom"], *(["Ruiz", str(n)] for n in range(1000)))
    mapping, told = recognise(whole), list[tuple[int, int]]()
    parse(whole, mapping, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (1000, 1000)
    assert len(told) > 2
    with pytest.raises(Refused) as caught:
        parse(whole, mapping, cancelled=lambda: True)
    assert caught.value.code == "import-cancelled"


def test_a_family_name_beside_an_empty_nom_is_kept() -> None:
    (said,) = rows(["Nom", "Name of family", "Prénom", "Ville"], ["", "Léger", "Zoé", "Nice"])
    assert (said.family_name, said.given_name) == ("Léger", "Zoé")


def test_a_whole_name_of_somebody_else_is_told() -> None:
    whole = table(
        ["Nom", "Nom de famille", "Prénom"],
        ["Secrétariat Nice", "Léger", "Zoé"],
        ["Zoé LEGER", "Léger", "Zoé"],
        ["Mme Zoé Léger", "Léger", "Zoé"],
    )
    told = [one for one in parse(whole, recognise(whole)).remarks if one.code.startswith("columns")]
    assert [(one.code, one.row) for one in told] == [("columns-disagree", 2)]


@pytest.mark.parametrize("cell", ["#REF!", "Zoé Léger, " + "adjointe au maire " * 30])
def test_a_whole_name_that_cannot_be_read_blocks_nobody_whose_two_names_are_there(
    cell: str,
) -> None:
    whole = table(["Nom complet", "Nom de famille", "Prénom"], [cell, "Léger", "Zoé"])
    (row,) = parse(whole, recognise(whole)).rows
    assert (row.family_name, row.given_name, row.problems) == ("Léger", "Zoé", ())
