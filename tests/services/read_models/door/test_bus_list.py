"""The bus of a visit: who is expected, who is on it, who went without being expected."""

from datetime import timedelta

import pytest

from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.bus_list import bus_list
from mc2cm_desk.services.steps import field_visits


def test_nobody_who_cancelled_is_expected_and_nobody_is_left_behind(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    everybody = participants.of_event(library, seville.id)
    first, second, third, *_ = (row.id for row in everybody)
    visit = field_visits.add(
        library, seville.id, Localised(fr="Maison de quartier"), registered=(first, second)
    )
    gate = Gate(GateKind.VISIT, visit.id)
    participants.cancel(library, second)
    check_in.admit(library, first, gate=gate)
    clock.at += timedelta(minutes=1)
    with library.write("test") as work:
        row = next(row for row in everybody if row.id == third)
        work.add(
            check_in.CheckIn(
                id="guest", event=seville.id, participant=row.id, gate=str(gate), at=clock.at
            )
        )
    clock.at += timedelta(minutes=1)
    check_in.check_out(library, first, gate=gate)

    found = bus_list(library, visit.id)
    assert [row.id for row in found.riders] == [first]
    assert [row.id for row in found.unlisted] == [third]
    assert (found.went.through, found.went.unlisted, found.went.expected) == (1, 1, 1)
    assert (found.on_board.through, found.on_board.unlisted) == (0, 1)


def test_a_visit_that_is_gone_has_no_bus(library: Library) -> None:
    with pytest.raises(Refused, match="gone"):
        bus_list(library, "none")
