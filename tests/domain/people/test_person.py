"""A person: the name said and sorted, and what erasure leaves."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.domain.refusal import Refused

AMINA = Person(
    id="p",
    family_name="Ben Ali",
    given_name="Amina",
    arabic_name="أمينة بن علي",
    gender=Gender.WOMAN,
    email="amina@example.org",
    other_names=("Amina Benali",),
)


def test_a_name_is_said_given_name_first_and_sorted_family_name_first() -> None:
    assert (AMINA.name, AMINA.sorting_name) == ("Amina Ben Ali", "Ben Ali Amina")
    arabic = replace(AMINA, family_name="", given_name="")
    assert (arabic.name, arabic.sorting_name) == (AMINA.arabic_name, AMINA.arabic_name)


def test_erasure_leaves_the_gender_for_figures_and_nothing_that_identifies() -> None:
    left = AMINA.erased()
    assert left.is_erased
    assert not AMINA.is_erased
    assert left.gender is Gender.WOMAN
    for field in ("given_name", "arabic_name", "email", "phone"):
        assert getattr(left, field) == ""
    assert (left.other_emails, left.other_phones, left.other_names) == ((), (), ())


def test_a_person_has_a_name_in_some_script_of_bounded_length() -> None:
    assert replace(AMINA, family_name="", given_name="").checked()
    with pytest.raises(Refused, match="person-without-name"):
        replace(AMINA, family_name=" ", given_name="", arabic_name="").checked()
    for field in ("family_name", "given_name", "arabic_name"):
        with pytest.raises(Refused, match="too-long"):
            replace(AMINA, **{field: "x" * 121}).checked()
