"""Gates as people name them on the command line."""

from datetime import date, time

import pytest

from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.door.gate_names import gate_named
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import field_visits


def gate_of(library: Library, title: str) -> Gate:
    found = next(one for one in library.find(Session) if title in one.title.texts())
    return Gate(GateKind.SESSION, found.id)


@pytest.mark.parametrize(
    "said", ["Défis communs", "DEFIS  communs", "«Défis communs»", "défis", "communs"]
)
def test_a_session_is_known_by_its_title_or_a_part_of_it(
    library: Library, seville: Event, said: str
) -> None:
    assert gate_named(library, seville, said) == gate_of(library, "Défis communs")


def test_a_session_is_known_by_its_title_in_any_language(library: Library, seville: Event) -> None:
    agenda.add_session(
        library,
        seville.id,
        on=seville.first_day,
        start=time(15, 0),
        title=Localised(fr="Ateliers", en="Workshops", ar="وَرَش العمل"),
    )
    assert {
        gate_named(library, seville, one) for one in ("workshops", "ورش العمل", "Ateliers")
    } == {gate_of(library, "Ateliers")}


@pytest.mark.parametrize(
    "said", ["16/06/2020 11:00", "2020-06-16T11:00", "2 11:00", "11:00", "١١:٠٠", "2 11h00"]
)
def test_a_session_is_known_by_when_it_begins(library: Library, seville: Event, said: str) -> None:
    assert gate_named(library, seville, said) == gate_of(library, "Recommandations")


def test_a_time_of_two_days_is_asked_about_with_the_choices(
    library: Library, seville: Event
) -> None:
    with pytest.raises(Refused, match="gate-ambiguous") as refused:
        gate_named(library, seville, "9:00")
    assert refused.value.values["choices"] == (
        "15/06/2020 09:00 Ouverture; 16/06/2020 09:00 Cas des villes"
    )


def test_a_beginning_that_two_ids_share_names_neither(library: Library, seville: Event) -> None:
    ids = [one.id for one in library.find(Session)]
    shared = ids[0][:6]
    assert all(one.startswith(shared) for one in ids)
    with pytest.raises(Refused, match="gate-ambiguous"):
        gate_named(library, seville, shared)
    assert gate_named(library, seville, ids[1][:-1]) == Gate(GateKind.SESSION, ids[1])
    assert gate_named(library, seville, f"session:{ids[1]}") == Gate(GateKind.SESSION, ids[1])


def test_a_whole_title_goes_before_a_part_of_another(library: Library, seville: Event) -> None:
    agenda.add_session(
        library,
        seville.id,
        on=seville.first_day,
        start=time(18, 0),
        title=Localised(fr="Ouverture de l’exposition"),
    )
    assert gate_named(library, seville, "ouverture") == gate_of(library, "Ouverture")


def test_days_and_visits_are_known(library: Library, seville: Event) -> None:
    visit = field_visits.add(library, seville.id, Localised(fr="Triana"))
    assert gate_named(library, seville, "triana") == Gate(GateKind.VISIT, visit.id)
    second = Gate.of_day(date(2020, 6, 16))
    assert {gate_named(library, seville, one) for one in ("2", "16/06/2020", str(second))} == {
        second
    }


@pytest.mark.parametrize("said", ["", "3", "17/06/2020", "Clôture", "ouv", "99:99", "0"])
def test_what_names_nothing_is_refused(library: Library, seville: Event, said: str) -> None:
    with pytest.raises(Refused, match="gate-unknown"):
        gate_named(library, seville, said)
