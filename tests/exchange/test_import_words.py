"""The words by which lists are read lead somewhere, and to one place only."""

from collections import Counter
from enum import StrEnum

import pytest

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.exchange import places
from mc2cm_desk.exchange.participants.header import Field, recognise
from mc2cm_desk.exchange.participants.words import answers
from mc2cm_desk.exchange.participants.words.plain_answers import yes_or_no
from mc2cm_desk.exchange.tables.spreadsheet import Table

OURS = {"some_name", "arabic", "not_imported", "title"}
NAMES = {Field.FAMILY_NAME, Field.GIVEN_NAME, Field.FULL_NAME}
HEADINGS = read_json("imports", "headers.json")
ANSWERS = read_json("imports", "answers.json")


def test_every_heading_leads_to_a_field() -> None:
    assert set(HEADINGS) - OURS <= set(Field)
    named = {*Field} - {Field.ARABIC_NAME, Field.ARABIC_FAMILY_NAME, Field.ARABIC_GIVEN_NAME}
    assert named <= set(HEADINGS)


@pytest.mark.parametrize("field", sorted(set(HEADINGS) - OURS - NAMES))
def test_every_heading_is_recognised_beside_a_name(field: str) -> None:
    for heading in HEADINGS[field]:
        cell = "annulé" if field == Field.STATUS else "zzz"
        whole = Table("l", "", (), [["Nom", "Prénom", heading], ["A", "B", cell]])
        assert recognise(whole).columns[2].field == field, heading


def test_no_heading_leads_to_two_fields() -> None:
    keys = Counter(" ".join(h.casefold().split()) for words in HEADINGS.values() for h in words)
    assert [key for key, number in keys.items() if number > 1] == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [("gender", Gender), ("role", Role), ("organisation_kind", OrganisationKind)],
)
def test_answers_lead_to_codes_of_the_record(name: str, kind: type[StrEnum]) -> None:
    assert set(ANSWERS[name]) == set(kind)


def test_every_answer_is_understood_as_what_it_stands_under() -> None:
    for code, words in ANSWERS["role"].items():
        assert {answers.role(word) for word in words} == {code}
    for code, words in ANSWERS["organisation_kind"].items():
        assert {answers.organisation_kind(word) for word in words} == {code}
    for code, words in ANSWERS["gender"].items():
        assert {answers.gender(word) for word in words} == {code}
    assert {yes_or_no(word) for word in ANSWERS["yes"]} == {True}
    assert {yes_or_no(word) for word in ANSWERS["no"]} == {False}


def test_places_are_understood_as_what_they_stand_under() -> None:
    for code, names in ANSWERS["country"].items():
        assert {places.country(name) for name in names} == {code}
    for code, names in ANSWERS["city"].items():
        assert {places.city_code(name) for name in names} == {code}
