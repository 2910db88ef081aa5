"""What is typed right after a new record was asked for is its whole title."""

import pytest
from hands import CONTROL, SHIFT, Hands
from PySide6.QtCore import Qt

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.field_visit import FieldVisit


@pytest.mark.parametrize(
    ("place", "held", "kind"),
    [
        ("programme", CONTROL, Session),
        ("city_cases", CONTROL, CityCase),
        ("field_visit", CONTROL | SHIFT, FieldVisit),
    ],
)
def test_it_takes_the_place_of_the_proposed_title(
    hands: Hands, place: str, held: Qt.KeyboardModifier, kind: type[Record]
) -> None:
    before = {one.id for one in hands.found(kind)}
    hands.go(place)
    hands.press(Qt.Key.Key_N, held)
    hands.settle()

    hands.write("Visite du port")
    hands.press(Qt.Key.Key_Tab)
    hands.settle()

    made = [one for one in hands.found(kind) if one.id not in before]
    assert [one.title.exact("fr") for one in made] == ["Visite du port"]
