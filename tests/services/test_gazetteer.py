"""Cities are found as they are typed, in three languages, and told apart by their country."""

import zoneinfo
from collections import Counter

import pytest

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.services.places import city_texts, countries, gazetteer
from mc2cm_desk.services.places.city_texts import CityNames


@pytest.mark.parametrize("typed", ["zarz", "Zarzis", "ZARZIS", "جرجيس", "جرجي"])
def test_a_city_is_found_by_the_beginning_of_any_name(typed: str) -> None:
    found = gazetteer.load().search(typed)[0]
    assert (found.name.exact("fr"), found.country, found.time_zone) == (
        "Zarzis",
        "TN",
        "Africa/Tunis",
    )
    assert found.region.exact("fr") == "Médenine"
    assert 70_000 < found.population < 90_000


@pytest.mark.parametrize(
    ("typed", "name"),
    [("seville", "Séville"), ("hoceima", "Al Hoceïma"), ("tanger", "Tanger"), ("دار البيضاء", "")],
)
def test_accents_and_the_first_word_need_not_be_typed(typed: str, name: str) -> None:
    found = gazetteer.load().search(typed)[0].name.exact("fr")
    assert found == name or (not name and found == "Casablanca")


def test_a_search_of_nothing_finds_nothing() -> None:
    assert gazetteer.load().search(" . ") == []
    assert gazetteer.load().named("") == []


def test_every_city_of_our_vocabularies_is_in_the_gazetteer_under_our_names() -> None:
    for entry in read_json("vocabularies", "city_places.json"):
        known = gazetteer.load().coded(entry["code"])
        assert known is not None, entry["code"]
        assert (known.name.exact("fr"), known.name.exact("en"), known.name.exact("ar")) == (
            entry["fr"],
            entry["en"],
            entry["ar"],
        )
        assert known.country == entry["country"]
        assert abs(known.north - entry["north"]) < 0.25


def test_the_names_that_are_searched_are_those_that_are_shown() -> None:
    everything = gazetteer.load()
    for row in range(0, len(everything), 97):
        city = everything.city(row)
        for name in (*city.name.texts(), city.local):
            assert city in everything.named(name, country=city.country), name


def test_every_city_has_a_country_and_a_time_zone_that_exist() -> None:
    everything = gazetteer.load()
    cities = [everything.city(row) for row in range(len(everything))]
    assert {one.country for one in cities} <= countries.codes()
    assert {one.time_zone for one in cities} <= zoneinfo.available_timezones()
    assert Counter(one.country for one in cities)["TN"] > 100


@pytest.mark.parametrize(
    "written",
    [
        "Lyon",
        "Ville de Lyon",
        "Mairie de Lyon",
        "Lyon (69)",
        "LYON 3e",
        "Lyon, Rhône-Alpes, France",
        "France - Lyon",
        "Lyon France",
        "Lyon FR",
        "Lyon ليون",
        "ليون",
    ],
)
def test_all_spellings_are_one_city(written: str) -> None:
    found = city_texts.read(written).known
    assert found is not None
    assert found.code == "lyon"


@pytest.mark.parametrize("written", ["طنجة (Tanger)", "Tangier", "طنجة / Tanger", "Tánger"])
def test_two_scripts_in_one_cell_are_one_city(written: str) -> None:
    found = city_texts.read(written).known
    assert found is not None
    assert found.code == "tangier"


@pytest.mark.parametrize(
    ("written", "lands"),
    [("Tripoli", {"LY", "LB", "GR"}), ("Valencia", {"ES", "VE"}), ("طرابلس", {"LY", "LB"})],
)
def test_a_name_of_several_countries_is_not_decided(written: str, lands: set[str]) -> None:
    found = city_texts.read(written)
    assert found.known is None
    assert {one.country for one in found.choices} == lands


def test_a_country_decides_between_cities_of_one_name() -> None:
    for text, country in (("Tripoli", "LB"), ("Tripoli (Liban)", ""), ("Tripoli, LB", "")):
        found = city_texts.read(text, country=country).known
        assert found is not None
        assert found.time_zone == "Asia/Beirut"


def test_two_cities_in_one_cell_are_neither() -> None:
    found = city_texts.read("Tunis/Sfax")
    assert (found.known, found.name) == (None, "Tunis/Sfax")


def test_an_unknown_place_beside_a_known_one_stays_itself() -> None:
    found = city_texts.read("Trifouilly (Lyon)")
    assert (found.known, found.name) == (None, "Trifouilly")


def test_a_city_of_the_library_comes_before_the_gazetteer() -> None:
    mine = City(id="1", name=Localised(fr="Lyon"), country="FR", other_names=("Lugdunum",))
    names = CityNames([mine])
    assert city_texts.read("Mairie de Lyon", names=names).city == mine
    assert city_texts.read("ليون", names=names).city == mine
    assert city_texts.read("lugdunum", names=names).city == mine
    assert city_texts.read("Lyon", country="MA", names=names).city is None


def test_keys_are_as_they_are_compared() -> None:
    line = next(iter(gazetteer.load()._names.split("\n")))
    assert all(search_key(name) == name for name in line.split("|") if name)


@pytest.mark.parametrize(
    ("name", "arabic"),
    [
        ("Mantova", "مانتوفا"), ("Palma", "بالما دي مايوركا"), ("Treviso", "تريفيزو"),
        ("Trieste", "ترييستي"), ("Figuig", "فكيك"), ("Tarragona", "طراغونة"),
    ],
)  # fmt: skip
def test_the_arabic_name_of_a_city_is_not_that_of_a_province_or_an_island(
    name: str, arabic: str
) -> None:
    found = gazetteer.load().named(name)[0]
    assert found.name.exact("ar") == arabic
    assert found in gazetteer.load().named(arabic)


def test_no_arabic_name_begins_with_a_word_for_a_district() -> None:
    every = (gazetteer.load().city(row) for row in range(len(gazetteer.load())))
    areas = ("استان ", "ضلع ", "محافظة ", "مقاطعة ", "قضاء ", "مركز ", "ناحية ")
    wrong = [city.name.exact("ar") for city in every if not city.code]
    assert [name for name in wrong if name.startswith(areas)] == []
