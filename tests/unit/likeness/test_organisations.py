"""Which organisations are likely one, and which are surely not."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.text.likeness.organisations import OrganisationTraits, same_organisation
from mc2cm_desk.domain.text.likeness.places import PlaceTraits
from mc2cm_desk.services.places.directory.place_keys import place_key

LYON = PlaceTraits("lyon", ("Lyon",), "FR")
TUNIS = PlaceTraits("tunis", ("Tunis",), "TN")
LOCAL = OrganisationKind.LOCAL_AUTHORITY


def same(one: OrganisationTraits, other: OrganisationTraits) -> bool:
    forward = same_organisation(one, other, place_key)
    assert forward == same_organisation(other, one, place_key)
    return forward


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ville de Lyon", "Mairie de Lyon"),
        ("Ville de Lyon", "Lyon (69)"),
        ("Lyon (69)", "LYON 3e"),
        ("Lyon, Rhône-Alpes, France", "Ville de Lyon"),
        ("Comune di Torino", "Torino"),
        ("Ayuntamiento de Sevilla", "Ville de Séville"),
        ("Municipality of Amman", "Amman Municipality"),
        ("بلدية صفاقس", "Commune de Sfax"),
        ("جماعة طنجة", "طنجة (Tanger)"),
        ("طنجة (Tanger)", "Commune de Tanger"),
        ("Ville de Zarzis", "Commune de Zarzis"),
        ("Ville de Zarzis (Tunisie)", "Municipalité de Zarzis"),
        ("Stadt Wien", "City of Vienna"),
        ("Câmara Municipal de Lisboa", "Ville de Lisbonne"),
        ("Ajuntament de Barcelona", "Ayuntamiento de Barcelona"),
        ("Mairie de Saint-Denis", "Ville de St Denis"),
        ("Ville d'Aix", "Aix"),
        ("Université de Lyon", "Universite Lyon"),
        ("Organisation internationale pour les migrations (OIM)", "OIM"),
    ],
)
def test_names_of_one_organisation_are_likely_the_same(one: str, other: str) -> None:
    assert same(OrganisationTraits("1", (one,)), OrganisationTraits("2", (other,)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ville de Lyon", "Ville de Lyons-la-Forêt"),
        ("Ville de Lyon", "Métropole de Lyon"),
        ("Ville de Lyon", "Université de Lyon"),
        ("Ville de Lyon", "Consulat de Tunisie à Lyon"),
        ("Ville de Lyon", "Association Lyon"),
        ("Mairie de Lyon 3e", "Mairie de Lyon 7e"),
        ("Université 04", "Université 05"),
        ("Réseau de villes 02", "Réseau de villes 03"),
        ("Association A (Lyon)", "Association B (Lyon)"),
        ("Commune de Tunis", "Gouvernorat de Tunis"),
        ("Organisation mondiale de la santé (OMS)", "OIM"),
    ],
)
def test_other_organisations_are_not(one: str, other: str) -> None:
    assert not same(OrganisationTraits("1", (one,)), OrganisationTraits("2", (other,)))


def test_the_same_name_in_two_countries_is_two_organisations() -> None:
    lebanon = PlaceTraits("1", ("Tripoli",), "LB")
    libya = PlaceTraits("2", ("Tripoli",), "LY")
    one = OrganisationTraits("1", ("Municipalité de Tripoli",), LOCAL, lebanon)
    other = OrganisationTraits("2", ("Municipality of Tripoli",), LOCAL, libya)
    assert not same(one, other)


def test_a_network_in_two_cities_is_two_organisations() -> None:
    one = OrganisationTraits("1", ("Maison des associations",), city=LYON)
    other = OrganisationTraits("2", ("Maison des associations",), city=TUNIS)
    assert not same(one, other)


def test_two_kinds_are_two_organisations_but_an_unknown_kind_may_be_any() -> None:
    university = OrganisationTraits("1", ("Lyon",), OrganisationKind.ACADEMIA, LYON)
    town = OrganisationTraits("2", ("Ville de Lyon",), LOCAL, LYON)
    unknown = OrganisationTraits("3", ("Lyon (69)",))
    assert not same(university, town)
    assert same(unknown, town)


def test_one_name_of_two_known_kinds_is_two_organisations_whatever_their_city() -> None:
    name = ("Maison des citoyens",)
    association = OrganisationTraits("1", name, OrganisationKind.CIVIL_SOCIETY)
    assert same(association, replace(association, id="2"))
    assert not same(association, replace(association, id="2", kind=LOCAL))
    assert same(association, replace(association, id="2", kind=OrganisationKind.OTHER))
