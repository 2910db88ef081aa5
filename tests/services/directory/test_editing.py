"""Correcting, adding and removing cities and organisations."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.organisation import Organisation, OrganisationKind
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import history
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.places.directory import completing, editing
from mc2cm_desk.services.text import search

CITY, ORGANISATION = DirectoryKind.CITY, DirectoryKind.ORGANISATION


def test_a_new_city_gets_country_zone_place_and_arabic_name_and_loses_them_on_undo(
    library: Library,
) -> None:
    zarzis = cities.ensure(library, "Zarziss")
    name = Localised(zarzis.name, fr="Zarzis", ar="جرجيس")
    editing.edit(
        library, CITY, zarzis.id, name=name, country="TN", time_zone="Africa/Tunis", north=33.5,
        east=11.12, population=75000, population_year=2014, population_source="INS",
    )  # fmt: skip
    now = library.require(City, zarzis.id)
    assert (now.name.exact("ar"), now.country, now.time_zone) == ("جرجيس", "TN", "Africa/Tunis")
    assert now.population_source == "INS"
    history.undo(library)
    assert library.require(City, zarzis.id).name == zarzis.name


def test_a_name_that_was_corrected_is_still_understood_in_lists(library: Library) -> None:
    typed = cities.ensure(library, "Zarziss")
    editing.edit(library, CITY, typed.id, name=Localised(fr="Zarzis"))
    assert cities.ensure(library, "zarziss").id == typed.id
    assert library.require(City, typed.id).other_names == ("Zarziss",)
    editing.edit(library, CITY, typed.id, name=Localised(fr="Zarziss"))
    assert library.require(City, typed.id).other_names == ("Zarzis",)
    editing.edit(library, CITY, typed.id, other_names=())
    assert library.require(City, typed.id).other_names == ()


def test_a_wrong_kind_is_corrected(library: Library, seville: Event) -> None:
    one = next(one for one in library.find(Organisation) if one.name == "Ville de Lyon")
    made = editing.edit(library, ORGANISATION, one.id, kind=OrganisationKind.LOCAL_AUTHORITY)
    assert isinstance(made, Organisation)
    assert library.require(Organisation, one.id).kind is OrganisationKind.LOCAL_AUTHORITY


def test_people_are_found_by_the_corrected_name_of_their_city(
    library: Library, seville: Event
) -> None:
    tunis = cities.ensure(library, "Tunis")
    editing.edit(library, CITY, tunis.id, name=Localised(tunis.name, fr="Carthage"))
    found = search.everything(library, "carthage", event=seville.id)
    assert len(found) == len(library.find(Participant, city=tunis.id)) == 2


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": Localised()}, "city-without-name"),
        ({"time_zone": "Europe/Lyon"}, "time-zone-not-in-list"),
        ({"north": 91.0}, "degrees-outside"),
        ({"east": -181.0}, "degrees-outside"),
        ({"population": -1}, "population-outside"),
    ],
)
def test_what_cannot_be_true_is_refused(
    library: Library, fields: dict[str, object], code: str
) -> None:
    city = cities.ensure(library, "Lyon")
    with pytest.raises(Refused, match=code):
        editing.edit(library, CITY, city.id, **fields)
    with pytest.raises(Refused, match=code):
        editing.add_city(library, **{"name": Localised(fr="X"), **fields})  # type: ignore[arg-type]


def test_only_what_nothing_hangs_on_is_removed(library: Library, seville: Event) -> None:
    used = cities.ensure(library, "Lyon")
    with pytest.raises(Refused, match="still-in-use"):
        editing.remove(library, CITY, used.id)
    new = editing.add_city(library, Localised(fr="Nulle part"), country="FR")
    held = editing.add_organisation(library, " Maison ", city=new.id)
    assert held.name == "Maison"
    with pytest.raises(Refused, match="still-in-use"):
        editing.remove(library, CITY, new.id)
    editing.remove(library, ORGANISATION, held.id)
    editing.remove(library, CITY, new.id)
    assert not [one for one in library.find(City) if one.id == new.id]
    history.undo(library)
    assert library.require(City, new.id).country == "FR"


def test_a_city_is_completed_from_the_gazetteer_and_keeps_what_was_typed(
    library: Library,
) -> None:
    made = editing.add_city(library, Localised(fr="Zarzis"), country="TN", population=1)
    now = completing.complete(library, made.id)
    assert (now.time_zone, now.population) == ("Africa/Tunis", 1)
    assert now.name.exact("ar")
    assert now.north is not None
    assert round(now.north) == 34 or round(now.north) == 33
    assert completing.missing(now, cities.in_gazetteer(now)) == {}
    history.undo(library)
    assert library.require(City, made.id).time_zone == ""
