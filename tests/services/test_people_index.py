"""Finding people while one types: however one got to the words, they find the same."""

from mc2cm_desk.domain.event import Event
from mc2cm_desk.services import participants
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.readings.people import PeopleIndex

TYPED = ("", "m", "mo", "moh", "moha", "moh", "mo", "madrid", "mad", "m s", "m se", "se m", "s", "")


def test_typing_and_erasing_finds_what_a_fresh_search_finds(
    library: Library, seville: Event
) -> None:
    for family, given, arabic in (
        ("Benali", "Mohamed", ""),
        ("", "", "محمد العمري"),
        ("Moreau", "Sélim", ""),
        ("Martín", "Eva", ""),
    ):
        participants.add(
            library,
            seville.id,
            family_name=family,
            given_name=given,
            arabic_name=arabic,
            city="Madrid",
        )
    rows = participants.of_event(library, seville.id)
    index = PeopleIndex(rows)

    for text in TYPED:
        assert index.find(text) == PeopleIndex(rows).find(text)
    assert {row.person.name for row in index.find("mohamed")} == {"Mohamed Benali", "محمد العمري"}
    assert index.find("zzz") == []
