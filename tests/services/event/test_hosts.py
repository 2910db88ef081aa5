"""The city that was named as host by mistake goes when another is named."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services import history, records
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants


@pytest.fixture
def girga(library: Library) -> Event:
    return events.new(
        library,
        title=Localised(fr="Escale"),
        first_day=date(2027, 6, 14),
        last_day=date(2027, 6, 15),
        host="Girga",
        country="EG",
    )


def names(library: Library) -> set[str]:
    return {one.name.text("en") for one in library.find(City)}


def test_a_host_named_by_mistake_does_not_stay_among_the_cities(
    library: Library, girga: Event
) -> None:
    wrong = library.require(City, girga.host).name.text("en")
    assert wrong in names(library)
    events.amend(library, girga.id, host="Zarzis")
    assert wrong not in names(library)
    history.undo(library)
    assert wrong in names(library)


def test_a_city_where_somebody_is_from_stays(library: Library, girga: Event) -> None:
    wrong = library.require(City, girga.host).name.text("en")
    participants.add(library, girga.id, family_name="Adel", city=wrong)
    events.amend(library, girga.id, host="Zarzis")
    assert wrong in names(library)


def test_a_city_that_somebody_corrected_stays(library: Library, girga: Event) -> None:
    records.edit(library, City, girga.host, name=Localised(fr="Guirga"))
    events.amend(library, girga.id, host="Zarzis")
    assert "Guirga" in names(library)
