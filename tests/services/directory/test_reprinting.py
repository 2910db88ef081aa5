"""Whose printed badge a merge makes wrong: it is to be printed again."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import ParticipantId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.places.directory.merging import merge


@pytest.fixture
def two(library: Library, seville: Event) -> list[Participant]:
    """Two people of one event, whose badges are printed."""
    made = [
        participants.add(library, seville.id, family_name="Haddad"),
        participants.add(library, seville.id, family_name="Haddad", arabic_name="حداد"),
    ]
    badges.mark_printed(library, [one.id for one in made])
    return made


def printed(library: Library, record: ParticipantId) -> bool:
    return library.require(Participant, record).badge_printed


def test_the_badge_of_who_stays_gets_the_name_that_the_other_had(
    library: Library, two: list[Participant]
) -> None:
    merge(library, DirectoryKind.PERSON, two[0].person, [two[1].person])

    assert not printed(library, two[0].id)


def test_a_badge_that_shows_what_it_showed_stays_as_it_is(
    library: Library, two: list[Participant]
) -> None:
    merge(library, DirectoryKind.PERSON, two[1].person, [two[0].person])

    assert printed(library, two[1].id)


def test_badges_of_a_city_are_printed_again_if_the_merge_gives_it_another_name(
    library: Library, two: list[Participant]
) -> None:
    with library.write("set-up") as work:
        work.put(
            City(id="kept", name=Localised(fr="Bourg")),
            City(id="gone", name=Localised(fr="Bourg", ar="بورغ")),
        )
    participants.edit(library, two[0].id, city="kept")
    participants.edit(library, two[1].id, city="gone")
    merge(library, DirectoryKind.CITY, "kept", ["gone"])

    assert library.require(City, "kept").name == Localised(fr="Bourg", ar="بورغ")
    assert (printed(library, two[0].id), printed(library, two[1].id)) == (False, True)
