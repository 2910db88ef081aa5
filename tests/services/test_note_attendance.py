"""Every count of the note's participation adds up to the people it speaks of."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.domain.person import Gender
from mc2cm_desk.services import participants, records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.readings.note_attendance import Attendance
from mc2cm_desk.services.readings.note_contents import note_contents
from mc2cm_desk.services.readings.overview import programme_totals


def attendance(library: Library, seville: Event) -> Attendance:
    return note_contents(library, seville.id, "fr").attendance


@pytest.fixture
def somebody(library: Library, seville: Event) -> Participant:
    """One of the list, of whom neither city, country, organisation nor gender is known."""
    one = participants.add(library, seville.id, family_name="Nomade")
    with library.write("empty") as work:
        work.put(replace(one, city="", country="", organisation=""))
    return library.need(Participant, one.id)


def test_each_count_adds_up_whatever_is_not_known(
    library: Library, seville: Event, somebody: Participant
) -> None:
    seen = attendance(library, seville)
    for counts in (seen.heads, seen.genders, seen.country_heads, seen.city_heads):
        assert sum(counts.values()) == seen.people
    for counts in (seen.heads, seen.country_heads, seen.city_heads):
        assert list(counts)[-1] == ""
        assert counts[""] >= 1


def test_who_gave_a_country_and_no_city_counts_for_the_country(
    library: Library, seville: Event, somebody: Participant
) -> None:
    before = attendance(library, seville)
    records.edit(library, Participant, somebody.id, country="MT")
    seen = attendance(library, seville)
    assert seen.country_heads["MT"] == 1
    assert seen.countries == before.countries + 1
    assert seen.cities == before.cities


def test_a_city_tells_the_country_whatever_was_typed(library: Library, seville: Event) -> None:
    one = next(each for each in library.find(Participant, event=seville.id) if each.city)
    country = library.need(City, one.city).country
    records.edit(library, Participant, one.id, country="MT")
    seen = attendance(library, seville)
    assert "MT" not in seen.country_heads
    assert country in seen.country_heads


def test_the_percentage_of_women_says_of_how_many(
    library: Library, seville: Event, somebody: Participant
) -> None:
    totals = programme_totals(library)
    assert 0 < totals.gender_known < totals.people
    assert Gender.UNDISCLOSED.value in attendance(library, seville).genders
