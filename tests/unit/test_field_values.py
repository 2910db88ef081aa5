"""Commands name the fields of their kind, with values of their types; anything else is refused."""

import importlib
from dataclasses import fields
from datetime import date
from typing import Any, get_type_hints

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant, Role
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Commitment, Recommendation

GIVEN_ELSEWHERE = {Event: {"host"}, Person: {"merged_into"}, Participant: {"merged_into"}}
"""What commands take in another form (a city by name), or merging alone writes."""


def _changes_of(kind: type[Record]) -> Any:
    return getattr(importlib.import_module(kind.__module__), f"{kind.__name__}Changes", None)


EDITED = [kind for kind in KINDS.values() if _changes_of(kind) is not None]


@pytest.mark.parametrize("kind", EDITED, ids=lambda kind: kind.__name__)
def test_what_may_be_changed_of_a_kind_is_what_it_has(kind: type[Record]) -> None:
    hints = get_type_hints(kind)
    own = {one.name for one in fields(kind)} - {one.name for one in fields(Record)} - {"event"}

    assert get_type_hints(_changes_of(kind)) == {
        name: hints[name] for name in own - GIVEN_ELSEWHERE.get(kind, set())
    }


def test_most_kinds_have_a_declaration_of_what_may_be_changed() -> None:
    assert len(EDITED) == 24


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Participant, {"role": Role.HOST, "headset": True, "informed_on": None, "languages": ()}),
        (Participant, {"informed_on": date(2026, 1, 1), "languages": ("fr", "ar")}),
        (City, {"north": 48, "east": 2.5, "population": None, "name": Localised(fr="Lyon")}),
        (Recommendation, {"levels": (AddresseeLevel.LOCAL,), "number": 3}),
        (Commitment, {}),
    ],
)
def test_values_of_the_declared_types_are_taken(
    kind: type[Record], values: dict[str, object]
) -> None:
    refuse_unfit(kind, values)


@pytest.mark.parametrize("name", ["dietry_needs", "family_name", "id", "created", "deleted", ""])
def test_a_field_that_the_kind_does_not_have_is_refused(name: str) -> None:
    with pytest.raises(Refused) as caught:
        refuse_unfit(Participant, {"function": "Maire", name: ""})

    assert (caught.value.code, caught.value.values["field"]) == ("unknown-field", name)


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (Participant, "role", "no such role"),
        (Participant, "role", "host"),
        (Participant, "role", None),
        (Participant, "headset", 1),
        (Participant, "function", None),
        (Participant, "languages", ["fr"]),
        (Participant, "languages", "fr"),
        (Participant, "languages", ("fr", 1)),
        (Participant, "informed_on", "2026-01-01"),
        (City, "name", "Lyon"),
        (City, "population", True),
        (City, "population", 3.5),
        (City, "north", True),
        (Recommendation, "levels", ("local",)),
    ],
)
def test_a_value_of_another_type_is_refused(kind: type[Record], name: str, value: object) -> None:
    with pytest.raises(Refused) as caught:
        refuse_unfit(kind, {name: value})

    assert (caught.value.code, caught.value.values["field"]) == ("wrong-value", name)
