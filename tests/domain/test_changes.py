"""What a unit of work changed, asked by kind."""

from datetime import UTC, datetime

from mc2cm_desk.domain.library.changes import Change, Changes
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City

CITY = City(id="c", name=Localised(fr="Lyon"))
CHANGES = Changes("u", "add-city", "here", datetime(2020, 6, 15, tzinfo=UTC), (Change(None, CITY),))


def test_changes_touch_the_kinds_of_their_records_alone() -> None:
    assert CHANGES.touch(Person, City)
    assert not CHANGES.touch(Person)
    assert CHANGES.of(City) == [CITY]
    assert CHANGES.of(Person) == []
