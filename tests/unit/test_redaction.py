"""Names, addresses and numbers of people are found in texts as people write them."""

import pytest

from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.people.redaction import Redactor

HELENE = Person(
    id="1",
    family_name="d’Orléans",
    given_name="Hélène",
    arabic_name="هيلين دورليان",
    email="helene@ville.example",
    phone="+212 661-23 45 67",
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Merci à Hélène d’Orléans.", "Merci à —."),
        ("D'ORLEANS Helene, Lyon", "—, Lyon"),
        ("d’Orléans, Hélène", "—"),
        ("photo-helene_d'orleans.jpg", "photo-—.jpg"),
        ("شكرا هيلين دورليان", "شكرا —"),
        ("Écrire à Helene@Ville.Example", "Écrire à —"),
        ("0661 23 45 67 ou 06.61.23.45.67", "— ou —"),
        ("Hélène et d’Orléans", "Hélène et d’Orléans"),
        ("Hélèned’Orléans", "Hélèned’Orléans"),
        (
            "Le 2020-06-15 à 10:30, 1 234 567 habitants",
            "Le 2020-06-15 à 10:30, 1 234 567 habitants",
        ),
        ("", ""),
    ],
)
def test_what_identifies_is_taken_out_and_the_rest_stays(text: str, said: str) -> None:
    assert Redactor([HELENE]).redact(text) == said


def test_a_name_of_one_word_is_told_and_never_taken_out() -> None:
    redactor = Redactor([Person(id="1", family_name="Paris")])
    assert redactor.redact("La ville de Paris") == "La ville de Paris"
    assert redactor.recalls("La ville de Paris")
    assert not redactor.recalls("Les Parisiens")


@pytest.mark.parametrize("count", [1, 200])
def test_many_names_are_found_as_one_is(count: int) -> None:
    people = [Person(id=str(n), family_name=f"Nom{n}", given_name="Amal") for n in range(count)]
    redactor = Redactor([*people, HELENE])
    assert redactor.redact("Amal Nom0 et Hélène d’Orléans") == "— et —"
    assert redactor.may_find('{"fr":"H\u00e9l\u00e8ne\\nd’Orl\u00e9ans"}')
    assert redactor.may_find('"06 61 23 45 67"')
    assert not redactor.may_find("Former les équipes")
