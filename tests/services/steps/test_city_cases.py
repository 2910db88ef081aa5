"""City cases: announced, numbered, moved to another state."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.city_case import CaseState
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import city_cases


def test_cases_are_numbered_in_the_order_in_which_they_were_announced(
    library: Library, seville: Event
) -> None:
    first = city_cases.add(library, seville.id, Localised(fr="Guichet"), since="2019")
    second = city_cases.add(library, seville.id, Localised(fr="Jardin"))
    found = city_cases.of_event(library, seville.id)
    assert [(one.id, one.label) for one in found] == [(first.id, "1"), (second.id, "2")]
    assert (found[0].since, found[0].state) == ("2019", CaseState.ANNOUNCED)


def test_a_case_moves_to_another_state(library: Library, seville: Event) -> None:
    case = city_cases.add(library, seville.id, Localised(fr="Guichet"))
    moved = city_cases.move_to(library, case.id, CaseState.PRESENTED)
    assert city_cases.of_event(library, seville.id) == [moved]
    assert moved.state is CaseState.PRESENTED


def test_a_case_without_title_or_with_an_unknown_field_is_refused(
    library: Library, seville: Event
) -> None:
    with pytest.raises(Refused, match="case-without-title"):
        city_cases.add(library, seville.id, EMPTY)
    with pytest.raises(Refused, match="unknown-field"):
        city_cases.add(library, seville.id, Localised(fr="x"), colour="red")  # pyright: ignore[reportCallIssue]
    assert city_cases.of_event(library, seville.id) == []
