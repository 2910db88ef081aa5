"""What stands around the name of a city is told from the name."""

import pytest

from mc2cm_desk.domain.places.city_names import bare_name, read_city, search_key


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("Ville de Lyon", "Lyon"),
        ("Mairie de Lyon", "Lyon"),
        ("Hôtel de Ville de Lyon", "Lyon"),
        ("Mairie du Havre", "Le Havre"),
        ("Ville de la Marsa", "La Marsa"),
        ("Ville d’Oujda", "Oujda"),
        ("Commune de Tunis", "Tunis"),
        ("City of Vienna", "Vienna"),
        ("Lyon City Council", "Lyon"),
        ("Comune di Torino", "Torino"),
        ("Ayuntamiento de Sevilla", "Sevilla"),
        ("Câmara Municipal de Lisboa", "Lisboa"),
        ("Stadt Wien", "Wien"),
        ("İzmir Büyükşehir Belediyesi", "İzmir"),
        ("بلدية صفاقس", "صفاقس"),
        ("LYON 3e", "LYON"),
        ("Paris 15e arrondissement", "Paris"),
        ("69003 Lyon", "Lyon"),
        ("F-69001 Lyon", "Lyon"),
        ("Lyon Cedex 03", "Lyon"),
        (" Lyon. ", "Lyon"),
        ("Lyon-3e", "Lyon"),
        ("Lyon III", "Lyon"),
        ("7e Lyon", "Lyon"),
        ("3ème arrondissement de Lyon", "Lyon"),
        ("Médenine Ville", "Médenine"),
        ("Saint-Denis", "Saint-Denis"),
        ("Villeurbanne", "Villeurbanne"),
        ("Communay", "Communay"),
        ("Ville", "Ville"),
    ],
)
def test_offices_districts_and_post_codes_are_taken_off(written: str, bare: str) -> None:
    assert bare_name(written) == bare


@pytest.mark.parametrize(
    ("written", "names", "others"),
    [
        ("Lyon (69)", ("Lyon",), ()),
        ("Lyon, Rhône-Alpes, France", ("Lyon",), ("Rhône-Alpes", "France")),
        ("طنجة (Tanger)", ("طنجة", "Tanger"), ()),
        ("Tanger طنجة", ("Tanger", "طنجة"), ()),
        ("Sevilla/Séville", ("Sevilla", "Séville"), ()),
        ("Valencia (Venezuela)", ("Valencia",), ("Venezuela",)),
        ("Tripoli - Liban", ("Tripoli",), ("Liban",)),
    ],
)
def test_names_of_a_city_are_told_from_where_it_lies(
    written: str, names: tuple[str, ...], others: tuple[str, ...]
) -> None:
    said = read_city(written)
    assert (said.names, said.others) == (names, others)


def test_cities_are_compared_without_accents_and_signs() -> None:
    assert search_key("Saint-Étienne") == search_key("saint etienne")
    assert search_key("St-Étienne") == search_key("Saint Étienne")
    assert search_key("st") == "st"
    assert search_key("L’Ariana") == "l ariana"
