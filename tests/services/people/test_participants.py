"""Whether somebody new on a list is a person whom the library knows, and the list's order."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data.erasure import erase_all

ADDRESS = "haddad@example.org"


@pytest.fixture
def next_year(library: Library) -> Event:
    return events.new(
        library,
        title=Localised(fr="Suite"),
        first_day=date(2021, 6, 14),
        last_day=date(2021, 6, 15),
        host="Lyon",
    )


@pytest.fixture
def amina(library: Library, seville: Event) -> Participant:
    return participants.add(
        library, seville.id, family_name="Haddad", given_name="Amina", email=ADDRESS
    )


def added(
    library: Library, event: Event, family_name: str, given_name: str, email: str = ADDRESS
) -> Participant:
    return participants.add(
        library, event.id, family_name=family_name, given_name=given_name, email=email
    )


def test_the_same_name_and_address_at_another_event_are_the_same_person(
    library: Library, amina: Participant, next_year: Event
) -> None:
    again = added(library, next_year, "HADDAD", "Amina", "Haddad@Example.org")

    assert again.person == amina.person
    assert again.id != amina.id
    assert again.token != amina.token


def test_two_people_who_share_an_address_stay_two(
    library: Library, amina: Participant, next_year: Event
) -> None:
    other = added(library, next_year, "Conti", "Bruno")

    assert other.person != amina.person
    assert library.require(Person, amina.person).family_name == "Haddad"
    assert library.require(Person, other.person).family_name == "Conti"


def test_two_entries_of_one_event_stay_two_people(
    library: Library, seville: Event, amina: Participant
) -> None:
    assert added(library, seville, "Haddad", "Amina").person != amina.person


def test_who_was_erased_is_nobody_that_a_new_entry_could_be(
    library: Library, amina: Participant, next_year: Event
) -> None:
    erase_all(library, [amina.person])
    again = added(library, next_year, "Haddad", "Amina")

    assert again.person != amina.person
    assert library.require(Person, amina.person).is_erased
    assert library.require(Person, again.person).family_name == "Haddad"


def test_the_address_of_an_office_names_nobody(
    library: Library, seville: Event, next_year: Event
) -> None:
    first = added(library, seville, "Conti", "Bruno", "mairie@example.org")
    again = added(library, next_year, "Conti", "Bruno", "mairie@example.org")

    assert again.person != first.person


def test_people_are_listed_by_family_name_whatever_its_capitals_and_accents(
    library: Library, next_year: Event
) -> None:
    for name in ("Zidane", "élias", "de Vries", "Dupont", "Emery", "DIALLO"):
        participants.add(library, next_year.id, family_name=name)
    found = [row.person.family_name for row in participants.of_event(library, next_year.id)]

    assert found == ["de Vries", "DIALLO", "Dupont", "élias", "Emery", "Zidane"]
