"""The cities of a list: each spelling is the same city, and no country is guessed."""

from collections import Counter
from pathlib import Path

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.plan import ImportPlan
from mc2cm_desk.exchange.tables.spreadsheet import read_table
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.imports import remark

SPELLINGS = {
    "lyon": (
        "Lyon", "LYON", "Ville de Lyon", "Mairie de Lyon", "Lyon (69)", "LYON 3e", "Lyon.",
        "69003 Lyon", "Lyon, Rhône-Alpes, France", "ليون",
    ),
    "tangier": ("طنجة (Tanger)", "Tanger", "Tangier", "طنجة", "Commune de Tanger"),
    "seville": ("Sevilla/Séville", "Séville", "Sevilla", "Ayuntamiento de Sevilla"),
    "tunis": ("Commune de Tunis", "Tunis", "تونس"),
}  # fmt: skip


def planned(library: Library, event: Event, folder: Path, rows: list[str]) -> ImportPlan:
    file = folder / "list.csv"
    file.write_text("\n".join(["Nom;Prénom;Ville;Pays", *rows]), encoding="utf-8")
    return importing.plan(library, event.id, read_table(file))


def imported(library: Library, event: Event, folder: Path, rows: list[str]) -> ImportPlan:
    plan = planned(library, event, folder, rows)
    importing.apply(library, plan)
    return plan


@pytest.mark.parametrize("country", [True, False])
def test_every_spelling_of_a_city_is_one_city(
    library: Library, seville: Event, tmp_path: Path, *, country: bool
) -> None:
    lands = {"lyon": "France", "tangier": "Maroc", "seville": "España", "tunis": "تونس"}
    before = len(library.find(Participant, event=seville.id))
    every = [(code, name) for code, names in SPELLINGS.items() for name in names]
    imported(
        library,
        seville,
        tmp_path,
        [
            f"Nom{number};Pr;{name};{lands[code] if country else ''}"
            for number, (code, name) in enumerate(every)
        ],
    )

    codes = Counter(city.code for city in library.find(City))
    assert [codes[code] for code in SPELLINGS] == [1, 1, 1, 1]
    assert len(library.find(Participant, event=seville.id)) == before + len(every)


def test_the_country_of_a_row_tells_two_cities_of_one_name(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    imported(
        library, seville, tmp_path, ["A;Un;Tripoli;Liban", "B;Deux;Tripoli;Libye", "C;T;Tripoli;LB"]
    )
    found = [city for city in library.find(City) if city.name.exact("fr") == "Tripoli"]
    assert sorted(city.time_zone for city in found) == ["Africa/Tripoli", "Asia/Beirut"]


def test_a_name_of_several_countries_is_told_and_gets_no_country(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    plan = imported(library, seville, tmp_path, ["A;Un;Valencia;", "B;Deux;Valencia;"])
    (said,) = [one for one in plan.remarks if one.code == "city-ambiguous"]
    assert (said.value, said.count, said.row) == ("Valencia", 2, 2)
    assert said.values["countries"] == ("ES", "VE")
    (city,) = [one for one in library.find(City) if one.name.exact("fr") == "Valencia"]
    assert (city.country, cities.time_zone(city)) == ("", "")
    words = remark(
        said.code, said.value, Catalogue("en"), row=said.row, count=2, values=said.values
    )
    assert "Spain and Venezuela" in words


def test_a_city_that_the_library_has_is_no_doubt(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    mine = cities.ensure(library, "Valencia", country="ES")
    plan = imported(library, seville, tmp_path, ["A;Un;Valencia;"])
    assert not [one for one in plan.remarks if one.code == "city-ambiguous"]
    assert [one.id for one in library.find(City) if one.code == "valencia"] == [mine.id]


def test_cities_that_nobody_knows_are_told_together(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    plan = planned(
        library, seville, tmp_path, ["A;Un;Trifouilly;", "B;Deux;Perpète;", "C;T;Perpète;"]
    )
    (said,) = [one for one in plan.remarks if one.code == "cities-without-country"]
    assert (said.value, said.count) == ("Trifouilly, Perpète", 2)


def test_official_names_of_countries_are_understood(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    plan = planned(
        library,
        seville,
        tmp_path,
        [
            "A;Un;Ramallah;State of Palestine",
            "B;Deux;Chișinău;Moldova (Republic of)",
            "C;Trois;Boston;U.S.A.",
            "D;Quatre;Le Caire;جمهورية مصر العربية",
            "E;Cinq;Bruxelles;Belgique/Belgium",
        ],
    )
    assert [entry.parsed.country for entry in plan.entries] == ["PS", "MD", "US", "EG", "BE"]
    assert plan.problems == ()


@pytest.mark.parametrize(
    ("city", "country", "code"),
    [
        ("Amman / عمّان", "Hashemite Kingdom of Jordan", "JO"),
        ("عمان (Amman)", "الأردن", "JO"),
        ("Amman – عمّان", "", "JO"),
        ("Amman • عمان", "", "JO"),
        ("Amman \\ عمّان", "", "JO"),
        ("Algiers / الجزائر", "Algérie", "DZ"),
        ("الكويت / Kuwait City", "Koweït", "KW"),
        ("Tunis - تونس", "", "TN"),
        ("Djibouti / جيبوتي", "", "DJ"),
        ("Luxembourg / Lëtzebuerg", "", "LU"),
        ("Muscat / عُمان", "", "OM"),
        ("مسقط، عمان", "", "OM"),
        ("عمان، الأردن", "", "JO"),
        ("Tripoli / طرابلس", "Libya", "LY"),
        ("Tripoli / طرابلس", "لبنان", "LB"),
        ("Vienne / Wien / Vienna", "", "AT"),
        ("Torino (TO)", "", "IT"),
        ("Palermo (PA)", "Italie", "IT"),
        ("Napoli NA", "", "IT"),
        ("Bari, BA", "", "IT"),
        ("Cagliari - CA", "", "IT"),
        ("Trento (TN)", "", "IT"),
        ("Pesaro (PS)", "", "IT"),
        ("Sevilla (SE)", "", "ES"),
        ("Genève GE", "", "CH"),
        ("Tunis (TN)", "", "TN"),
        ("Lyon, FR", "", "FR"),
        ("DZ - Oran", "", "DZ"),
        ("Manchester (UK)", "", "GB"),
        ("Rocca Ignota (LI)", "", ""),
        ("Rocca Ignota (LI)", "Italia", "IT"),
        ("Αθήνα / Athènes", "Ελληνική Δημοκρατία", "GR"),
    ],
)
def test_a_city_in_two_languages_is_not_taken_for_a_country(
    library: Library, seville: Event, tmp_path: Path, city: str, country: str, code: str
) -> None:
    imported(library, seville, tmp_path, [f"Suharto;A;{city};{country}"])
    (person,) = (one for one in library.find(Person) if one.family_name == "Suharto")
    (who,) = library.find(Participant, event=seville.id, person=person.id)
    assert library.get(City, who.city).country == code


def test_the_column_of_countries_counts_more_than_a_country_beside_a_city(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    plan = planned(library, seville, tmp_path, ["Suharto;A;Ma'an / عمان;الأردن"])
    assert plan.entries[0].parsed.country == "JO"
    (told,) = (one for one in plan.remarks if one.code == "columns-disagree")
    assert (told.row, told.values["kept"], told.values["other"]) == (2, "الأردن", "Ma'an / عمان")


@pytest.mark.parametrize(
    ("city", "told"),
    [
        ("Paris, TX", True), ("Birmingham, AL", True), ("Paris (TX)", True), ("Paris, FR", False),
        ("London, UK", False), ("Torino (TO)", False), ("Sevilla (SE)", False), ("Paris", False),
    ],
)  # fmt: skip
def test_letters_of_another_country_behind_a_city_are_told(
    library: Library, seville: Event, tmp_path: Path, *, city: str, told: bool
) -> None:
    plan = planned(library, seville, tmp_path, [f"Ruiz;Ana;{city};"])
    found = [one for one in plan.remarks if one.code == "city-letters-beside"]
    assert len(found) == told
    if found:
        said = remark(
            found[0].code,
            found[0].value,
            Catalogue("en"),
            row=found[0].row,
            count=found[0].count,
            values=found[0].values,
        )
        assert city in said
        assert city[-3:].strip(" )(") in said
