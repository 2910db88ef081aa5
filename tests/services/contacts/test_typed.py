"""What somebody types into a form is made uniform where it is clear, and kept where it is not."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.contacts.typed import as_stored, is_doubtful


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ({"email": " Ana@EX.org "}, {"email": "ana@ex.org"}),
        ({"email": "Courriel : ana@ex.org"}, {"email": "ana@ex.org"}),
        ({"email": "voir secrétariat"}, {"email": "voir secrétariat"}),
        ({"email": "a@ex.org; b@ex.org"}, {"email": "a@ex.org; b@ex.org"}),
        ({"email": ""}, {"email": ""}),
        ({"phone": "06 12 34 56 78"}, {"phone": "+33612345678"}),
        ({"phone": "standard"}, {"phone": "standard"}),
        ({"phone": "06 12"}, {"phone": "06 12"}),
        ({"given_name": "Ana"}, {"given_name": "Ana"}),
    ],
)
def test_what_is_typed_is_kept(typed: dict[str, str], kept: dict[str, str]) -> None:
    assert as_stored(typed, "FR") == kept


@pytest.mark.parametrize(
    ("field", "text", "doubtful"),
    [
        ("email", "o'brien@ex.org", False),
        ("email", "ana@ex", True),
        ("email", "", False),
        ("phone", "+33612345678", False),
        ("phone", "06 12", True),
        ("phone", "standard", True),
    ],
)
def test_doubts_are_told(field: str, text: str, *, doubtful: bool) -> None:
    assert is_doubtful(field, text, "FR") is doubtful


def test_an_edit_keeps_a_number_by_the_country_of_the_city(
    library: Library, seville: Event
) -> None:
    made = participants.add(
        library, seville.id, family_name="Ruiz", city="Séville", email="Ana@EX.org"
    )
    participants.edit(library, made.id, phone="612 345 678")
    person = library.require(Person, made.person)
    assert (person.email, person.phone) == ("ana@ex.org", "+34612345678")


def test_a_walk_in_keeps_name_and_function_apart(library: Library, seville: Event) -> None:
    made = participants.walk_in(
        library, seville.id, name="Mme la Maire Leïla  Ben Ali", place="Tunis"
    )
    person = library.require(Person, made.person)
    assert (person.family_name, person.given_name) == ("Ben Ali", "Leïla")
    assert made.function == "Maire"
