"""An organisation has a name of bounded length."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.refusal import Refused

SFAX = Organisation(id="o", name="Ville de Sfax")


def test_an_organisation_has_a_name_of_bounded_length() -> None:
    assert SFAX.checked() == SFAX
    with pytest.raises(Refused, match="organisation-without-name"):
        replace(SFAX, name=" ").checked()
    with pytest.raises(Refused, match="too-long"):
        replace(SFAX, name="x" * 301).checked()
