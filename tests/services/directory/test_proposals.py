"""What is likely the same is proposed, and never again once it was left apart."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import history
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.places.directory import editing, listing
from mc2cm_desk.services.places.directory.merging import merge
from mc2cm_desk.services.places.directory.proposals import keep_apart, proposals

CITY, ORGANISATION, PERSON = DirectoryKind


@pytest.fixture
def lyons(library: Library, seville: Event) -> list[str]:
    """Three organisations that are likely one, the most used first."""
    for name, city in (("Mairie de Lyon", "Lyon"), ("Lyon (69)", "")):
        participants.add(library, seville.id, family_name=name, organisation=name, city=city)
    by_name = {one.name: one.id for one in library.find(Organisation)}
    return [by_name[name] for name in ("Ville de Lyon", "Mairie de Lyon", "Lyon (69)")]


def test_three_spellings_of_one_town_hall_are_one_proposal(
    library: Library, lyons: list[str]
) -> None:
    [found] = proposals(library, ORGANISATION)
    assert found.records[0] == lyons[0]
    assert set(found.records) == set(lyons)


def test_what_was_left_apart_is_never_proposed_again(library: Library, lyons: list[str]) -> None:
    keep_apart(library, ORGANISATION, lyons)
    assert proposals(library, ORGANISATION) == []
    history.undo(library)
    assert len(proposals(library, ORGANISATION)) == 1
    keep_apart(library, ORGANISATION, [lyons[0], lyons[2]])
    assert all(
        not {lyons[0], lyons[2]} <= set(one.records) for one in proposals(library, ORGANISATION)
    )


def test_who_is_kept_apart_from_one_is_kept_apart_from_what_it_becomes(
    library: Library, lyons: list[str]
) -> None:
    keep_apart(library, ORGANISATION, [lyons[1], lyons[2]])
    merge(library, ORGANISATION, lyons[0], [lyons[1]])
    assert proposals(library, ORGANISATION) == []
    assert library.require(Organisation, lyons[2]).kept_apart == (lyons[0],)


def test_a_name_without_country_does_not_join_two_countries(library: Library) -> None:
    for country in ("LB", "LY", ""):
        editing.add_city(library, Localised(fr="Tripoli"), country=country)
    groups = [
        {library.require(type(row.entry), record).country for record in one.records}  # type: ignore[union-attr]
        for one in proposals(library, CITY)
        for row in [listing.read(library, "fr").row(one.records[0])]
        if row is not None
    ]
    assert all(not {"LB", "LY"} <= group for group in groups)
    assert len(groups) == 1


def test_people_written_in_two_ways_are_proposed_with_their_city(
    library: Library, seville: Event
) -> None:
    for family, city in (("Ben Ali", "Tunis"), ("Benali", "Tunis"), ("Ben Ali", "Lyon")):
        participants.add(library, seville.id, family_name=family, given_name="Mohamed", city=city)
    [found] = proposals(library, PERSON)
    assert sorted(library.require(Person, one).family_name for one in found.records) == [
        "Ben Ali", "Benali",
    ]  # fmt: skip


def test_people_whose_family_name_sounds_alike_are_proposed_although_each_has_an_address(
    library: Library, seville: Event
) -> None:
    for family, email in (("Khoury", "maya.khoury@example.org"), ("Khouri", "mkhouri@example.org")):
        participants.add(
            library,
            seville.id,
            family_name=family,
            given_name="Maya",
            city="Tunis",
            email=email,
        )
    [found] = proposals(library, PERSON)
    assert len(found.records) == 2


def test_the_directory_counts_what_hangs_on_each_record(
    library: Library, seville: Event, lyons: list[str]
) -> None:
    found = listing.read(library, "fr")
    lyon = cities.ensure(library, "Lyon")
    row = found.row(lyon.id)
    assert row is not None
    assert row.people == 3
    town = found.row(lyons[0])
    assert town is not None
    assert town.people == 2
    assert found.proposal_of(lyons[2]) is not None
    new = cities.ensure(library, "Zarziss")
    assert [one.id for one in listing.read(library, "fr").without_country()] == [new.id]
    assert seville.first_day == date(2020, 6, 15)


def test_a_record_is_named_by_any_of_its_names_and_nothing_is_guessed(
    library: Library, seville: Event, lyons: list[str]
) -> None:
    lyon = cities.ensure(library, "Lyon")
    assert listing.named(library, CITY, "ليون").id == lyon.id
    assert listing.named(library, ORGANISATION, "mairie de lyon").id == lyons[1]
    assert listing.named(library, ORGANISATION, lyons[1]).id == lyons[1]
    with pytest.raises(Refused, match="directory-unknown"):
        listing.named(library, ORGANISATION, "Mairie")
    editing.add_organisation(library, "MAIRIE DE LYON")
    with pytest.raises(Refused, match="directory-ambiguous"):
        listing.named(library, ORGANISATION, "mairie de lyon")
