"""A field visit: for whom it is, and what it must say."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation

VISIT = FieldVisit(id="v", event="e", title=Localised(fr="Maison de quartier"))


def test_everybody_is_expected_on_the_bus_until_somebody_is_registered() -> None:
    assert VISIT.is_for("anybody")
    named = replace(VISIT, registered=("amina",))
    assert named.is_for("amina")
    assert not named.is_for("anybody")


def test_a_visit_has_a_title_and_an_observation_says_something() -> None:
    assert VISIT.checked() == VISIT
    with pytest.raises(Refused, match="visit-without-title"):
        replace(VISIT, title=EMPTY).checked()
    with pytest.raises(Refused, match="too-long"):
        replace(VISIT, title=Localised(fr="x" * 1000)).checked()
    with pytest.raises(Refused, match="observation-empty"):
        Observation(id="o", event="e", visit="v", text=EMPTY).checked()
    with pytest.raises(Refused, match="too-long"):
        Observation(id="o", event="e", visit="v", text=Localised(fr="x" * 100_000)).checked()
