"""Organisations are kept under an acronym and shown by name."""

import pytest

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.services.event.programmes import shipped
from mc2cm_desk.wording import vocabulary


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_partner_and_donor_has_a_name_and_comes_back_as_its_acronym(language: str) -> None:
    programme = shipped("one")
    for acronym in (*programme.partners, *programme.donors):
        name = vocabulary.organisation(acronym, language)
        assert name != acronym
        assert vocabulary.organisation_acronym(name) == acronym
        assert vocabulary.organisation_acronym(acronym) == acronym


def test_an_organisation_that_is_not_shipped_is_its_own_name() -> None:
    assert vocabulary.organisation("Cities Alliance", "fr") == "Cities Alliance"
    assert vocabulary.organisation_acronym("Cities Alliance") == "Cities Alliance"
