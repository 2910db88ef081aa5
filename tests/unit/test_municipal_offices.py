"""One table of municipal offices: names of cities and likeness of bodies read the same words."""

import pytest

from mc2cm_desk.domain.people.names import is_arabic
from mc2cm_desk.domain.places.city_names import bare_name
from mc2cm_desk.domain.places.municipal_offices import BEHIND, OFFICES
from mc2cm_desk.domain.text.likeness.places import without_office


@pytest.mark.parametrize("office", OFFICES)
def test_every_office_is_told_from_the_name_that_it_stands_before(office: str) -> None:
    city = "طنجة" if is_arabic(office) else "Sousse"
    said = f"{office} {city}"
    assert without_office(said)[1], said
    if office[0] < "\u0370" or is_arabic(office):
        assert bare_name(said.replace("mayors", "mayor\u2019s")) == city


@pytest.mark.parametrize("office", BEHIND)
def test_those_that_stand_behind_a_name_are_told_from_it(office: str) -> None:
    assert office in OFFICES
    assert bare_name(f"Sousse {office}") == "Sousse"
    assert without_office(f"Sousse {office}") == ("sousse", True)


@pytest.mark.parametrize(
    ("said", "city"),
    [
        ("Büyükşehir Belediyesi İzmir", "İzmir"),
        ("İzmir Büyükşehir Belediyesi", "İzmir"),
        ("Excmo. Ayuntamiento de Sevilla", "Sevilla"),
        ("Città di Bari", "Bari"),
        ("Câmara Municipal de Évora", "Évora"),
        ("Mayor\u2019s Office of Sousse", "Sousse"),
        ("Métropole de Lyon", "Lyon"),
        ("Cape Town", "Cape Town"),
    ],
)
def test_accents_and_signs_are_read_as_they_are_written(said: str, city: str) -> None:
    assert bare_name(said) == city


def test_another_body_of_a_city_is_not_its_town_hall() -> None:
    assert not without_office("Métropole de Lyon")[1]
    assert not without_office("محافظة عمان")[1]
