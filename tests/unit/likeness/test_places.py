"""Which names of cities are likely one city's, and which are surely not."""

import pytest

from mc2cm_desk.domain.text.likeness.places import PlaceTraits, same_city, without_office
from mc2cm_desk.services.places.directory.place_keys import place_key


def same(one: str, other: str, country: str = "", other_country: str = "") -> bool:
    first = PlaceTraits("1", (one,), country)
    second = PlaceTraits("2", (other,), other_country)
    assert same_city(first, second, place_key) == same_city(second, first, place_key)
    return same_city(first, second, place_key)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lyon", "Ville de Lyon"),
        ("Lyon", "Lyon (69)"),
        ("Lyon", "LYON 3e"),
        ("Lyon", "Lyon 3ème arrondissement"),
        ("Lyon", "69003 Lyon"),
        ("Lyon", "Lyon cedex 03"),
        ("Lyon", "Lyon, Rhône-Alpes, France"),
        ("Mairie de Lyon", "Ville de Lyon"),
        ("طنجة (Tanger)", "Tanger"),
        ("Sevilla", "Séville"),
        ("Sfax", "صفاقس"),
        ("Zarzis", "جرجيس"),
        ("Tunis", "تونس"),
        ("Beni Mellal", "Béni Melal"),
        ("Saint-Denis", "St Denis"),
        ("Wien", "Vienne"),
        ("Comune di Torino", "Turin"),
    ],
)
def test_spellings_of_one_city_are_likely_the_same(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other", "country", "other_country"),
    [
        ("Lyon", "Lyons-la-Forêt", "FR", "FR"),
        ("Lyon", "Villeurbanne", "FR", "FR"),
        ("Tripoli", "Tripoli", "LB", "LY"),
        ("Valence", "Valencia", "FR", "ES"),
        ("Saint-Denis", "Saint-Genis", "FR", "FR"),
        ("Tunis", "Tunisie", "", ""),
        ("Ben Arous", "Béja", "TN", "TN"),
        ("La Marsa", "Sidi Bou Saïd", "TN", "TN"),
    ],
)
def test_other_cities_are_not(one: str, other: str, country: str, other_country: str) -> None:
    assert not same(one, other, country, other_country)


def test_a_name_in_arabic_sounds_like_the_one_in_latin_letters_within_one_country() -> None:
    assert same("قصر ريحان", "Ksar Rihan", "TN", "TN")
    assert not same("قصر ريحان", "Ksar Rihan", "TN", "MA")
    assert not same("قصر ريحان", "Ksar Rihan")


def test_places_that_lie_far_from_each_other_are_two_cities() -> None:
    one = PlaceTraits("1", ("San Fernando",), "", 36.46, -6.2)
    other = PlaceTraits("2", ("San Fernando",), "", 15.03, 120.69)
    assert not same_city(one, other, place_key)


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Ville de Lyon", "lyon"),
        ("Mairie d'Aix-en-Provence", "aix en provence"),
        ("Lyon City Council", "lyon"),
        ("Câmara Municipal de Lisboa", "lisboa"),
        ("Ayuntamiento de Málaga", "malaga"),
        ("İzmir Büyükşehir Belediyesi", "izmir"),
        ("بلدية صفاقس", "صفاقس"),
        ("Université de Lyon", "universite de lyon"),
        ("Villefranche", "villefranche"),
    ],
)
def test_the_words_of_an_office_are_taken_off_its_name(name: str, bare: str) -> None:
    assert without_office(name)[0] == bare
