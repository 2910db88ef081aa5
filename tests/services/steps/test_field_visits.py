"""Field visits and what people observed."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation, ObservationKind
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import field_visits


@pytest.fixture
def visit(library: Library, seville: Event) -> FieldVisit:
    return field_visits.add(library, seville.id, Localised(fr="Maison de quartier"), capacity=40)


def test_visits_come_in_the_order_in_which_they_were_planned(
    library: Library, seville: Event, visit: FieldVisit
) -> None:
    other = field_visits.add(library, seville.id, Localised(fr="Jardin"))
    found = field_visits.of_event(library, seville.id)
    assert [one.id for one in found] == [visit.id, other.id]
    assert found[0].capacity == 40


def test_a_visit_without_title_or_with_an_unknown_field_is_refused(
    library: Library, seville: Event
) -> None:
    with pytest.raises(Refused, match="visit-without-title"):
        field_visits.add(library, seville.id, EMPTY)
    with pytest.raises(Refused, match="unknown-field"):
        field_visits.add(library, seville.id, Localised(fr="x"), bus=1)  # pyright: ignore[reportCallIssue]


def test_an_observation_belongs_to_its_visit_and_its_language(
    library: Library, visit: FieldVisit
) -> None:
    seen = field_visits.observe(
        library, visit.id, Localised(ar="باب مفتوح"), kind=ObservationKind.TAKE_HOME
    )
    later = field_visits.observe(library, visit.id, Localised(fr="Deux salles"), language="fr")
    assert (seen.event, seen.visit, seen.language) == (visit.event, visit.id, "ar")
    assert [one.id for one in library.find(Observation)] == [seen.id, later.id]
    with pytest.raises(Refused, match="observation-empty"):
        field_visits.observe(library, visit.id, EMPTY)
    with pytest.raises(Refused, match="gone"):
        field_visits.observe(library, "none", Localised(fr="x"))


def test_a_typed_line_takes_one_city_and_keeps_the_others_in_its_text(
    library: Library, visit: FieldVisit
) -> None:
    seen = field_visits.observe_line(
        library, visit.id, "Une salle pour tous @lyon @tunis #travail", kind=ObservationKind.SEEN
    )
    (lyon,) = (one for one in library.find(City) if one.name.exact("fr") == "Lyon")
    assert seen.city == lyon.id
    assert seen.text.exact("fr") == "Une salle pour tous @tunis #travail"
