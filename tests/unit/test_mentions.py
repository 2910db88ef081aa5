"""Names of participants are found in texts, however somebody typed them."""

import pytest

from mc2cm_desk.domain.ids import ParticipantId, PersonId, RecordId
from mc2cm_desk.domain.people.mentions import MentionFinder
from mc2cm_desk.domain.people.person import ERASED_PERSON, Person

INES = Person(
    id=PersonId(RecordId("1")),
    given_name="Inès",
    family_name="Trabelsi",
    arabic_name="إيناس الطرابلسي",
)
ZOE = Person(id=PersonId(RecordId("2")), given_name="Zoë", family_name="D'Almeida")
BEN = Person(id=PersonId(RecordId("3")), given_name="Jean-Paul", family_name="Ben Ali")
AMINA = Person(id=PersonId(RecordId("4")), family_name="Amina")
GALLA = Person(id=PersonId(RecordId("7")), given_name="Gal·la", family_name="Puig")
PEOPLE = (INES, ZOE, BEN, AMINA, GALLA)
FINDER = MentionFinder.of([(ParticipantId(one.id), one) for one in PEOPLE])


def found(text: str) -> list[tuple[str, str]]:
    """Return each name as it stands in a text, and whose it is."""
    return [
        (text[one.start : one.end], "".join(sorted(one.participants))) for one in FINDER.find(text)
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Inès Trabelsi",
        "Trabelsi Inès",
        "TRABELSI, Ines",
        "ines trabelsi",
        "Mme Inès Trabelsi",
        "Mme Trabelsi",
        "I. Trabelsi",
        "Trabelsi I.",
        "Ine\u0300s Trabelsi",
        "إيناس الطرابلسي",
        "ايناس الطرابلسي",
    ],
)
def test_a_name_is_found_however_it_is_written(name: str) -> None:
    assert found(name) == [(name, "1")]
    assert found(f"{name} (Tunis)") == [(name, "1")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Photo d'Inès Trabelsi, au marché.", [("Inès Trabelsi", "1")]),
        ("Discours d’ouverture: Zoë D’Almeida.", [("Zoë D’Almeida", "2")]),
        ("Inès Trabelsi's stall", [("Inès Trabelsi", "1")]),
        ("Inès Trabelsi et Zoe d'Almeida", [("Inès Trabelsi", "1"), ("Zoe d'Almeida", "2")]),
        ("avec J.-P. Benali; Tunis", [("J.-P. Benali", "3")]),
        ("Jean Paul Benali", [("Jean Paul Benali", "3")]),
        ("avec Jean Paul Ben-Ali", [("Jean Paul Ben-Ali", "3")]),
        ("كلمة إيناس الطرابلسي في الافتتاح", [("إيناس الطرابلسي", "1")]),
        ("Ville · Gal·la Puig", [("Gal·la Puig", "7")]),
        ("Amina", [("Amina", "4")]),
    ],
)
def test_names_are_found_in_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Trabelsi",
        "Ville de Tunis",
        "Inès T",
        "Maison Amina, rue Trabelsi",
        "Inès (Lyon) et Trabelsi",
        "Inès Trabelsienne",
        "Jeanne Dupré",
    ],
)
def test_words_that_are_no_whole_name_are_left(text: str) -> None:
    assert found(text) == []


def test_a_name_of_two_people_is_told_of_both_and_an_erased_one_of_nobody() -> None:
    twin = Person(id=PersonId(RecordId("5")), given_name="Ines", family_name="Trabelsi")
    gone = Person(id=PersonId(RecordId("6")), **ERASED_PERSON)
    finder = MentionFinder.of([(ParticipantId(one.id), one) for one in (INES, twin, gone)])
    (both,) = finder.find("Inès Trabelsi")
    assert both.participants == {"1", "5"}
    assert finder.find("—") == ()
