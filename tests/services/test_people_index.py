"""Finding people while one types: however one got to the words, they find the same."""

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.people.people import PeopleIndex
from mc2cm_desk.services.text import search

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


def test_pieces_are_looked_for_inside_names_if_each_has_three_letters(
    library: Library, seville: Event
) -> None:
    for family, given in (("Abdelkader", "Nadia"), ("Moreau", "Delphine")):
        participants.add(library, seville.id, family_name=family, given_name=given)
    index = PeopleIndex(participants.of_event(library, seville.id))

    def found(text: str) -> list[str]:
        return [row.person.family_name for row in index.find(text)]

    assert found("kader") == found("kader adia") == found("elka") == ["Abdelkader"]
    assert [found(text) for text in ("ka", "kader el", "el kader", "kader phine")] == [[]] * 4


FOUND = {
    "youssef": "Youssef|Yusuf|يوسف",
    "يوسف": "Youssef|Yusuf|يوسف",
    "Aicha": "Aïcha|Aisha|عائشة",
    "عائشة": "Aïcha|Aisha|عائشة",
    "Leila": "Leïla|Layla|ليلى",
    "عمر": "Omar|عمر",
    "Abd al-Qadir": "Abdelkader|عبدالقادر",
    "عبد القادر": "Abdelkader|عبدالقادر",
    "Nour Eddine": "Noureddine",
    "نور الدين": "Noureddine",
    "Ben Ali": "Sanaa Benali|سناء بن علي",
    "Benali sanaa": "Sanaa Benali|سناء بن علي",
    "sanaa sfax": "Sanaa Benali|سناء بن علي",
    "صفاقس": "Sanaa Benali|سناء بن علي|Jean-Pierre O’Brien",
    "s-benali@commune-sfax.tn": "Sanaa Benali",
    "@commune-sfax": "Sanaa Benali",
    "jean-p": "Jean-Pierre O’Brien",
    "brien": "Jean-Pierre O’Brien",
    "kader": "Abdelkader",
}


def test_one_name_is_found_in_its_other_writings_and_by_each_part(
    library: Library, seville: Event
) -> None:
    for name in (
        "Youssef Yusuf يوسف",
        "Aïcha Aisha عائشة",
        "Leïla Layla ليلى",
        "Abdelkader عبدالقادر",
        "Noureddine",
        "Omar عمر",
        "Martin",
    ):
        for one in name.split():
            participants.add(library, seville.id, family_name=one)
    for family, given, email in (
        ("بن علي", "سناء", ""),
        ("Benali", "Sanaa", "s-benali@commune-sfax.tn"),
        ("O’Brien", "Jean-Pierre", ""),
    ):
        participants.add(
            library, seville.id, family_name=family, given_name=given, email=email, city="Sfax"
        )
    index = PeopleIndex(participants.of_event(library, seville.id))
    found = {typed: {row.person.name for row in index.find(typed)} for typed in FOUND}

    assert found == {typed: set(names.split("|")) for typed, names in FOUND.items()}


def test_a_whole_name_finds_the_other_script_in_the_search_of_everything(
    library: Library, seville: Event
) -> None:
    for one in ("Mohammed", "محمد", "Madrid"):
        participants.add(library, seville.id, family_name=one)

    for typed in ("mohamed", "محمّد"):
        assert {hit.title for hit in search.everything(library, typed)} == {"Mohammed", "محمد"}
