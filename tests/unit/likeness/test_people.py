"""Which records are likely one person's, and which are surely not."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.text.likeness.people import PersonTraits, same_person
from mc2cm_desk.domain.text.likeness.places import PlaceTraits
from mc2cm_desk.services.places.directory.place_keys import place_key

LYON = PlaceTraits("lyon", ("Lyon",), "FR")
TUNIS = PlaceTraits("tunis", ("Tunis",), "TN")


def same(one: PersonTraits, other: PersonTraits) -> bool:
    forward = same_person(one, other, place_key)
    assert forward == same_person(other, one, place_key)
    return forward


def named(family: str, given: str = "", *cities: PlaceTraits) -> PersonTraits:
    return PersonTraits("", family, given, cities=cities)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ben Ali", "Mohamed"), ("Benali", "Mohamed")),
        (("El Fassi", "Sara"), ("Elfassi", "Sara")),
        (("Abou Bakr", "Ali"), ("Aboubakr", "Ali")),
        (("Fassi", "Sara"), ("Sara", "Fassi")),
        (("MARTIN", "Jean-Pierre"), ("Martin", "Jean Pierre")),
        (("Ben Ali Mohamed", ""), ("Benali", "Mohamed")),
        (("Núñez", "José"), ("Nunez", "Jose")),
    ],
)
def test_one_name_written_in_two_ways_is_likely_one_person(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert same(named(*one), named(*other))
    assert same(named(*one, LYON), named(*other))
    assert same(named(*one, LYON), named(*other, LYON))


def test_the_same_name_in_two_cities_is_two_people() -> None:
    assert not same(named("Trabelsi", "Amel", LYON), named("Trabelsi", "Amel", TUNIS))


def test_a_name_that_only_sounds_alike_needs_the_same_city() -> None:
    one, other = named("Mansouri", "Mohamed", TUNIS), named("Mansuri", "Mohammed", TUNIS)
    assert same(one, other)
    assert not same(one, replace(other, cities=()))
    assert not same(replace(one, emails=("a@b.org",)), replace(other, emails=("c@d.org",)))


def test_two_addresses_speak_less_than_one_given_name_and_a_family_name_that_sounds_alike() -> None:
    one = replace(named("Khoury", "Maya", TUNIS), emails=("maya.khoury@example.org",))
    other = replace(named("Khouri", "Maya", TUNIS), emails=("m.khouri@example.org",))
    assert same(one, other)
    assert not same(one, replace(other, cities=(LYON,)))
    assert not same(one, replace(other, family_name="Karam"))


def test_an_arabic_name_sounds_like_the_one_in_latin_letters() -> None:
    arabic = PersonTraits("", "", arabic_name="محمد المنصوري", cities=(TUNIS,))
    assert same(arabic, named("Mansouri", "Mohamed", TUNIS))


def test_the_same_address_is_one_person_whatever_the_city() -> None:
    one = replace(named("Martin", "Julie", LYON), emails=("julie.martin@example.org",))
    other = replace(named("Durand", "Julie", TUNIS), emails=one.emails)
    assert same(one, other)


def test_an_office_s_mailbox_is_shared_by_several_people() -> None:
    one = replace(named("Martin", "Julie", LYON), emails=("contact@lyon.example.org",))
    other = replace(named("Petit", "Karim", LYON), emails=one.emails)
    assert not same(one, other)
    assert same(one, replace(named("Martin", "J.", LYON), emails=one.emails))


def test_a_woman_and_a_man_of_one_name_are_two_people() -> None:
    one = replace(named("Martin", "Dominique", LYON), gender=Gender.WOMAN)
    assert not same(one, replace(one, gender=Gender.MAN))
    assert same(one, replace(one, gender=Gender.UNDISCLOSED))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ben Ali", "Mohamed"), ("Ben Ali", "Ahmed")),
        (("Martin", ""), ("Martin", "")),
        (("Fassi", "Sara"), ("Fassi", "Samira")),
        (("Garcia", "Ana"), ("Garcia", "Ana Maria")),
        (("Participante 01", ""), ("Participante 02", "")),
    ],
)
def test_other_names_are_other_people(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not same(named(*one, LYON), named(*other, LYON))
