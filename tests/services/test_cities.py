"""Cities of the library: completed from the gazetteer, and no time zone is guessed."""

from dataclasses import replace
from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.places import cities, gazetteer
from mc2cm_desk.services.places.city_suggestions import suggestions

DAYS = {"first_day": date(2027, 6, 14), "last_day": date(2027, 6, 17)}


def held(library: Library, host: str | CityAnswer, **more: str) -> Event:
    return events.new(library, title=Localised(fr="Rencontre"), host=host, **DAYS, **more)


def host_of(library: Library, event: Event) -> City:
    return library.require(City, event.host)


def test_a_host_of_the_gazetteer_brings_its_country_zone_and_place(library: Library) -> None:
    event = held(library, "Zarzis")
    city = host_of(library, event)

    assert event.time_zone == "Africa/Tunis"
    assert (city.country, city.name.exact("ar"), city.population_source) == (
        "TN",
        "جرجيس",
        "GeoNames",
    )
    assert cities.place(city) is not None
    assert cities.zone_doubt(library, event) == ""


@pytest.mark.parametrize(
    ("host", "code"),
    [("Trifouilly", "city-country-unknown"), ("Tripoli", "city-ambiguous")],
)
def test_an_event_gets_no_guessed_time_zone(library: Library, host: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        held(library, host)
    assert library.find(City) == []
    assert library.find(Event) == []


def test_a_country_of_several_clocks_asks_for_the_zone(library: Library) -> None:
    with pytest.raises(Refused, match="city-time-zone-unknown"):
        held(library, "Villanueva del Olvido", country="ES")
    event = held(library, "Villanueva del Olvido", country="ES", time_zone="Atlantic/Canary")
    assert event.time_zone == "Atlantic/Canary"


def test_an_unknown_city_gets_the_clock_of_its_country(library: Library) -> None:
    event = held(library, "Trifouilly", country="TN")
    city = host_of(library, event)
    assert (event.time_zone, city.country, city.time_zone) == ("Africa/Tunis", "TN", "Africa/Tunis")


def test_unknown_countries_and_zones_are_refused(library: Library) -> None:
    with pytest.raises(Refused, match="country-unknown"):
        held(library, "Trifouilly", country="QQ")
    with pytest.raises(Refused, match="time-zone-unknown"):
        held(library, "Lyon", time_zone="Lyon")


def test_a_city_of_the_same_name_in_another_country_is_not_that_of_the_gazetteer(
    library: Library,
) -> None:
    lyon = cities.ensure(library, "Lyon")
    known = cities.in_gazetteer(lyon)
    assert known is not None
    assert lyon.code == known.code

    # Somebody corrected the country of a city, which still has the code of the first one.
    assert cities.in_gazetteer(replace(lyon, country="TN")) is None
    assert cities.in_gazetteer(replace(lyon, country="")) == known


def test_a_chosen_city_is_that_very_city(library: Library) -> None:
    beirut_side = next(one for one in gazetteer.load().named("Tripoli") if one.country == "LB")
    event = held(library, CityAnswer("Tripoli", "LB", known=beirut_side))
    again = held(library, CityAnswer("Tripoli", "LB", known=beirut_side))
    assert event.time_zone == "Asia/Beirut"
    assert event.host == again.host


def test_a_city_without_country_is_completed_when_it_is_told(library: Library) -> None:
    cities.ensure(library, "Trifouilly")
    (before,) = library.find(City)
    assert before.country == ""

    held(library, "Trifouilly", country="TN")
    (after,) = library.find(City)
    assert (after.id, after.country, after.time_zone) == (before.id, "TN", "Africa/Tunis")


def test_cities_of_one_name_in_two_countries_are_two(library: Library) -> None:
    here = cities.ensure(library, "Tripoli", country="LB")
    there = cities.ensure(library, "Tripoli", country="LY")
    assert here.id != there.id
    assert cities.ensure(library, "طرابلس", country="LY").id == there.id


def test_an_arabic_name_alone_is_arabic(library: Library) -> None:
    made = cities.ensure(library, "بلدة لا توجد")
    assert made.name == Localised(ar="بلدة لا توجد")


def test_a_zone_that_was_guessed_before_is_doubted(library: Library) -> None:
    event = held(library, "Zarzis")
    with library.write("edit-event") as work:
        work.put(replace(work.require(Event, event.id), time_zone="Europe/Madrid"))
    guessed = library.require(Event, event.id)
    assert cities.zone_doubt(library, guessed) == "Africa/Tunis"
    assert library.require(Event, event.id).time_zone == "Europe/Madrid"


def test_another_name_of_the_same_clock_is_no_doubt(library: Library) -> None:
    event = events.amend(library, held(library, "Lyon").id, time_zone="Europe/Brussels")
    assert cities.zone_doubt(library, event) == ""


def test_a_walk_in_of_a_town_hall_has_both(library: Library) -> None:
    event = held(library, "Lyon")
    row = participants.walk_in(library, event.id, name="Ana Ruiz", place="Mairie de Zarzis")
    assert library.require(City, row.city).name.exact("fr") == "Zarzis"
    assert row.organisation
    other = participants.walk_in(library, event.id, name="Bea Ruiz", place="Zarzis")
    assert (other.city, other.organisation) == (row.city, "")


def test_suggestions_put_the_library_before_the_gazetteer(library: Library) -> None:
    mine = cities.ensure(library, "Zarzouna", country="TN")
    found = suggestions(library, "zarz", "fr")
    assert [(one.name, one.id) for one in found] == [("Zarzouna", mine.id), ("Zarzis", "")]
    cities.ensure(library, "Zarzis")
    assert [bool(one.id) for one in suggestions(library, "zarz", "fr")] == [True, True]
    assert suggestions(library, "zarzis", "fr")[0].name == "Zarzis"


def test_a_city_of_exactly_the_typed_name_comes_first_wherever_it_is_known(
    library: Library,
) -> None:
    cities.ensure(library, "Zarzisville", country="TN")
    found = suggestions(library, "Zarzis", "fr")
    assert [(one.name, bool(one.id)) for one in found] == [("Zarzis", False), ("Zarzisville", True)]
    assert [one.name for one in suggestions(library, "جرجيس", "fr")] == ["Zarzis"]
    assert suggestions(library, " ", "fr") == []
