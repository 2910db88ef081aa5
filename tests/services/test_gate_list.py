"""The check-in points of an event are offered in their order, without what nobody attends."""

from datetime import time

from mc2cm_desk.domain.door.check_in import GateKind
from mc2cm_desk.domain.event.agenda import SessionKind, SessionState
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.door.gate_list import gate_list
from mc2cm_desk.services.steps import field_visits


def test_days_then_sessions_by_time_then_visits(library: Library, seville: Event) -> None:
    for title, fields in (
        ("Pause", {"kind": SessionKind.BREAK}),
        ("Annulée", {"state": SessionState.CANCELLED}),
    ):
        agenda.add_session(
            library,
            seville.id,
            on=seville.first_day,
            start=time(7),
            title=Localised(fr=title),
            **fields,
        )
    later = field_visits.add(
        library, seville.id, Localised(fr="B"), day=seville.last_day, start=time(15)
    )
    first = field_visits.add(
        library, seville.id, Localised(fr="A"), day=seville.last_day, start=time(9)
    )
    undated = field_visits.add(library, seville.id, Localised(fr="C"), start=time(8))
    with library.read() as view:
        found = gate_list(view, seville.id)
        sessions = [one.id for one in agenda.in_order(view, seville.id)]

    kinds = [one.gate.kind for one in found]
    assert kinds == sorted(kinds, key=list(GateKind).index)
    assert [one.day for one in found if one.gate.kind is GateKind.DAY] == list(seville.dates)
    named = [one for one in found if one.gate.kind is GateKind.SESSION]
    assert "Pause" not in {one.title.exact("fr") for one in named}
    assert "Annulée" not in {one.title.exact("fr") for one in named}
    keys = [one.gate.key for one in named]
    assert keys == [one for one in sessions if one in keys]
    assert keys
    assert [one.gate.key for one in found][-3:] == [first.id, later.id, undated.id]
