"""Five counts of people: registered, expected, present, came, distinct; by one definition."""

from datetime import UTC, date, datetime, time

import pytest

from mc2cm_desk.domain.door.check_in import CheckIn, Direction, Gate, GateKind, valid_check_ins
from mc2cm_desk.domain.event.agenda import SessionKind
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant, ParticipantStatus
from mc2cm_desk.services import records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.services.read_models.door.reading import read_door
from mc2cm_desk.services.read_models.event.headcounts import Phase, headcounts
from mc2cm_desk.services.read_models.event.overview import event_overview, programme_totals
from mc2cm_desk.services.read_models.note.contents import note_contents

FIRST, SECOND = date(2020, 6, 15), date(2020, 6, 16)


@pytest.fixture
def people(library: Library, seville: Event) -> list[Participant]:
    return library.find(Participant, event=seville.id)


def test_whoever_cancelled_is_on_the_list_and_not_registered(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    participants.cancel(library, people[0].id)
    participants.edit(library, people[1].id, status=ParticipantStatus.DECLINED)
    counts = headcounts(library, seville.id)
    assert (counts.listed, len(counts.registered)) == (5, 3)


def test_a_walk_in_is_registered_and_present(library: Library, seville: Event) -> None:
    check_in.admit_walk_in(library, seville.id, name="Zineb Alaoui", place="Rabat")
    counts = headcounts(library, seville.id)
    assert (len(counts.registered), counts.present_today) == (6, 1)


def test_whoever_went_out_again_was_present_that_day(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    check_in.admit(library, people[0].id)
    check_in.check_out(library, people[0].id)
    assert headcounts(library, seville.id).present_today == 1


def test_a_person_of_two_days_came_once(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    for day in (FIRST, SECOND):
        check_in.admit(library, people[0].id, gate=Gate.of_day(day))
    check_in.admit(library, people[1].id, gate=Gate.of_day(SECOND))
    counts = headcounts(library, seville.id)
    assert {day: len(there) for day, there in counts.present.items()} == {FIRST: 1, SECOND: 2}
    assert len(counts.came) == 2


def test_a_session_counts_for_its_day_even_after_it_was_removed(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    session = agenda.add_session(
        library,
        seville.id,
        on=SECOND,
        start=time(15, 0),
        title=Localised(fr="Atelier"),
        kind=SessionKind.PLENARY,
    )
    at = datetime(2020, 6, 16, 13, 0, tzinfo=UTC)
    gate = Gate(GateKind.SESSION, session.id)
    check_in.admit(library, people[0].id, gate=gate, at=at)
    assert list(headcounts(library, seville.id).present) == [SECOND]
    records.remove(library, type(session), session.id)
    assert list(headcounts(library, seville.id).present) == [SECOND]
    assert attendance_list(library, seville.id).totals(SECOND).present == 1


def test_a_passage_taken_back_counts_for_nothing(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    entry = check_in.admit(library, people[0].id).check_in
    check_in.undo_check_in(library, entry)
    assert not headcounts(library, seville.id).came


def test_a_rehearsal_counts_in_no_figure(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    trial = CheckIn(
        id=library.new_id(),
        event=seville.id,
        participant=people[0].id,
        gate=str(Gate.of_day(FIRST)),
        at=library.now(),
        rehearsal=True,
    )
    with library.write("check-in") as work:
        work.add(trial)
    assert not headcounts(library, seville.id).came
    assert attendance_list(library, seville.id).totals().present == 0
    assert not note_contents(library, seville.id, "fr").attendance.have_come
    assert valid_check_ins([trial], rehearsal=True) == [trial]


def test_a_rehearsed_passage_is_taken_back_as_one(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    trial = CheckIn(
        id=library.new_id(),
        event=seville.id,
        participant=people[0].id,
        gate=str(Gate.of_day(FIRST)),
        at=library.now(),
        rehearsal=True,
    )
    with library.write("check-in") as work:
        work.add(trial)
    check_in.undo_check_in(library, trial.id)
    assert valid_check_ins(library.find(CheckIn), rehearsal=True) == []


def test_nobody_can_be_present_before_the_first_day(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    clock.at = datetime(2020, 1, 10, 12, 0, tzinfo=UTC)
    counts = headcounts(library, seville.id)
    assert (counts.phase, counts.present_today) == (Phase.BEFORE, None)
    assert counts.counted == counts.registered


def test_an_event_that_is_over_speaks_of_those_who_came(
    library: Library, seville: Event, people: list[Participant], clock: FixedClock
) -> None:
    check_in.admit(library, people[0].id)
    clock.at = datetime(2020, 9, 1, 12, 0, tzinfo=UTC)
    counts = headcounts(library, seville.id)
    assert (counts.phase, counts.present_today, len(counts.counted)) == (Phase.AFTER, None, 1)


def test_every_surface_says_the_same_numbers(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    participants.cancel(library, people[4].id)
    check_in.admit(library, people[0].id)
    check_in.admit(library, people[1].id)
    check_in.check_out(library, people[1].id)
    check_in.admit_walk_in(library, seville.id, name="Zineb Alaoui", place="Rabat")
    session = agenda.sessions(library, seville.id)[0]
    check_in.admit(library, people[2].id, gate=Gate(GateKind.SESSION, session.id))

    overview = event_overview(library, seville.id).people
    seen = note_contents(library, seville.id, "fr").attendance
    listed = attendance_list(library, seville.id)
    door = Door.open(library, seville.id)
    totals = programme_totals(library)

    assert len(overview.registered) == seen.registered == listed.totals().registered == 5
    assert door.counted().expected == 5
    present = overview.present_today
    assert present == door.counted().present == listed.totals(FIRST).present == 4
    assert dict(seen.days)[FIRST] == sum(one.here for one in door.by_role()) == 4
    assert len(overview.came) == seen.people == listed.totals().present == totals.people == 4


def test_somebody_who_cancelled_and_came_all_the_same_has_come(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    check_in.admit(library, people[0].id)
    participants.cancel(library, people[0].id)
    overview = event_overview(library, seville.id).people
    assert (len(overview.registered), len(overview.came)) == (4, 1)
    door = Door.open(library, seville.id).counted()
    assert (door.present, door.expected, door.unlisted) == (1, 4, 1)
    totals = attendance_list(library, seville.id).totals()
    assert (totals.registered, totals.present) == (4, 1)


def test_the_percentage_of_women_says_of_how_many_people_it_is(
    library: Library, seville: Event
) -> None:
    participants.add(library, seville.id, family_name="Sans genre")
    totals = programme_totals(library)
    assert (totals.people, totals.women_percent, totals.genders_known) == (6, 75, 4)


def test_an_evening_past_midnight_is_still_that_day_for_every_count(
    library: Library, seville: Event, people: list[Participant], clock: FixedClock
) -> None:
    # Half past three at night in Seville, after the evening of the first and of the last day.
    for day, gate in ((16, FIRST), (17, SECOND)):
        clock.at = datetime(2020, 6, day, 1, 30, tzinfo=UTC)
        result = check_in.check_in(library, seville.id, people[0].token)
        assert result.gate == str(Gate.of_day(gate))
        counted = headcounts(library, seville.id)
        assert (counted.today, counted.phase, counted.present_today) == (gate, Phase.DURING, 1)
        assert event_overview(library, seville.id).today == gate
    clock.at = datetime(2020, 6, 17, 2, 30, tzinfo=UTC)
    assert headcounts(library, seville.id).phase is Phase.AFTER


def test_an_exit_alone_is_no_presence(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    with library.write("test") as work:
        work.add(
            CheckIn(
                id=work.new_id(),
                event=seville.id,
                participant=people[0].id,
                gate=str(Gate.of_day(FIRST)),
                at=datetime(2020, 6, 15, 9, tzinfo=UTC),
                direction=Direction.OUT,
            )
        )
    assert headcounts(library, seville.id).came == frozenset()


def test_an_event_without_people_has_no_numbers(library: Library) -> None:
    event = events.new(
        library, title=Localised(fr="Vide"), first_day=FIRST, last_day=FIRST, host="Séville"
    )
    overview = event_overview(library, event.id)
    assert not overview.people.registered
    assert not overview.people.came
    assert note_contents(library, event.id, "fr").attendance.people == 0
    assert Door.open(library, event.id).counted().expected == 0


def test_an_event_of_walk_ins_alone_counts_them(library: Library) -> None:
    event = events.new(
        library, title=Localised(fr="Portes"), first_day=FIRST, last_day=FIRST, host="Séville"
    )
    for name in ("Amal Rami", "Joan Pons", "Lucie Roy"):
        check_in.admit_walk_in(library, event.id, name=name, place="Séville")
    counts = headcounts(library, event.id)
    assert (len(counts.registered), counts.present_today) == (3, 3)
    assert Door.open(library, event.id).counted().unlisted == 0


def test_whoever_was_taken_from_the_list_counts_for_nothing(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    check_in.admit(library, people[0].id)
    participants.remove(library, [people[0].id])
    assert not headcounts(library, seville.id).came
    assert Door.open(library, seville.id).counted().present == 0


def test_the_door_follows_a_scan_at_a_session_of_its_day(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    door = Door.open(library, seville.id)

    def follow(changes: Changes) -> None:
        door.take(changes)
        if parts := door.parts_of(changes):
            door.take_reading(read_door(library, seville.id, door.gate, parts))

    library.subscribe(follow)
    session = agenda.sessions(library, seville.id)[0]
    assert door.counted().present == 0
    passed = check_in.admit(library, people[0].id, gate=Gate(GateKind.SESSION, session.id))
    assert door.counted().present == 1
    check_in.undo_check_in(library, passed.check_in)
    assert door.counted().present == 0
    check_in.admit(library, people[0].id, direction=Direction.IN)
    assert door.counted().present == 1
