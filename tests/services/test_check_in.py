"""What the desk decides at a gate: in, out, places, buses, clocks that go back."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from mc2cm_desk.domain.door.check_in import (
    CheckIn,
    CheckInMethod,
    Counted,
    Direction,
    Gate,
    GateKind,
    Outcome,
    inside,
)
from mc2cm_desk.domain.event.agenda import SessionKind, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant, Role
from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services import records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.bus_list import bus_list
from mc2cm_desk.services.read_models.door.door import Door
from mc2cm_desk.services.read_models.door.reading import GATE, read_door
from mc2cm_desk.services.steps import field_visits

BADGES = some.integers(0, 3)
STEPS = some.one_of(
    some.tuples(some.just("in"), BADGES),
    some.tuples(some.just("out"), BADGES),
    some.tuples(some.just("undo"), some.integers(0, 30)),
    some.tuples(some.just("clock"), some.integers(-7200, 7200)),
)


@pytest.fixture
def guests(library: Library, seville: Event) -> list[Participant]:
    return library.find(Participant, event=seville.id)


def journalled(library: Library, gate: Gate) -> dict[str, datetime]:
    """Compute who is inside from what the library holds, as any other laptop would."""
    return inside(library.find(CheckIn, gate=str(gate)))


def test_who_went_out_may_come_in_again(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    token = guests[0].token
    first = check_in.check_in(library, seville.id, token)
    clock.at += timedelta(hours=1)
    out = check_in.check_in(library, seville.id, token, direction=Direction.OUT)
    clock.at += timedelta(hours=1)
    again = check_in.check_in(library, seville.id, token)

    assert [one.outcome for one in (first, out, again)] == [
        Outcome.ADMITTED,
        Outcome.LEFT,
        Outcome.ADMITTED,
    ]
    assert check_in.presence(library, seville.id)[guests[0].id] == first.time


def test_who_is_not_inside_leaves_no_exit(
    library: Library, seville: Event, guests: list[Participant]
) -> None:
    result = check_in.check_in(library, seville.id, guests[0].token, direction=Direction.OUT)

    assert (result.outcome, result.check_in) == (Outcome.LEFT, "")
    assert library.find(CheckIn) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(steps=some.lists(STEPS, max_size=25))
def test_presence_is_what_the_records_say_whatever_happens(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    clock = FixedClock(datetime(2020, 6, 15, 7, 0, tzinfo=UTC))
    with Library.open(tmp_path_factory.mktemp("door"), clock=clock) as library:
        event, people = an_event(library)
        expected: dict[str, list[str]] = {one.id: [] for one in people}
        door = Door.open(library, event.id)
        library.subscribe(door.take)
        for step, number in steps:
            clock.at += timedelta(seconds=1)
            if step == "clock":
                clock.at += timedelta(seconds=number)
            elif step == "undo":
                passages = check_in.passages(library, event.id, door.gate)
                if passages:
                    chosen = passages[number % len(passages)]
                    check_in.undo_check_in(library, chosen.id, reason="by mistake")
                    expected[chosen.participant].remove(chosen.id)
            else:
                person = people[number]
                way = Direction.IN if step == "in" else Direction.OUT
                result = check_in.check_in(
                    library, event.id, person.token, gate=door.gate, direction=way
                )
                if result.check_in:
                    expected[person.id].append(result.check_in)
        kept = {one.id: one.direction for one in library.find(CheckIn)}
        here = {who for who, ids in expected.items() if ends_inside([kept[one] for one in ids])}

        assert set(journalled(library, door.gate)) == here
        assert door.inside == journalled(library, door.gate)


def ends_inside(ways: list[Direction]) -> bool:
    """Say where somebody is after going these ways, in the order in which they were taken."""
    return bool(ways) and ways[-1] is Direction.IN


def test_two_laptops_apart_give_one_presence_and_keep_both_records(
    tmp_path: Path, library: Library, seville: Event, guests: list[Participant]
) -> None:
    gate = Gate.of_day(seville.first_day)
    mine = check_in.check_in(library, seville.id, guests[0].token, gate=gate)
    other = CheckIn(
        id=library.new_id(),
        event=seville.id,
        participant=guests[0].id,
        gate=str(gate),
        at=mine.time - timedelta(minutes=4),
        device="another",
    )
    records_of_both = [*library.find(CheckIn), other]

    assert inside(records_of_both) == {guests[0].id: other.at}
    assert inside(reversed(records_of_both)) == {guests[0].id: other.at}
    assert len(records_of_both) == 2


def test_a_clock_set_back_an_hour_does_not_bring_anybody_back_in(
    library: Library, seville: Event, guests: list[Participant], clock: FixedClock
) -> None:
    check_in.check_in(library, seville.id, guests[0].token)
    clock.at -= timedelta(hours=1)
    check_in.check_in(library, seville.id, guests[0].token, direction=Direction.OUT)

    assert journalled(library, Gate.of_day(seville.first_day)) == {}


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2020, 6, 15, 22, 30, tzinfo=UTC), date(2020, 6, 15)),
        (datetime(2020, 6, 16, 1, 30, tzinfo=UTC), date(2020, 6, 15)),
        (datetime(2020, 6, 16, 2, 30, tzinfo=UTC), date(2020, 6, 16)),
    ],
)
def test_an_evening_that_lasts_past_midnight_belongs_to_its_day(
    seville: Event, moment: datetime, day: date
) -> None:
    assert check_in.gate_now(seville, moment) == Gate.of_day(day)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        # On 25 October 2020 clocks in Madrid went from three back to two in the morning.
        (datetime(2020, 10, 25, 0, 30, tzinfo=UTC), date(2020, 10, 24)),
        (datetime(2020, 10, 25, 1, 30, tzinfo=UTC), date(2020, 10, 24)),
        (datetime(2020, 10, 25, 3, 30, tzinfo=UTC), date(2020, 10, 25)),
    ],
)
def test_the_night_when_clocks_change_is_one_night(
    seville: Event, moment: datetime, day: date
) -> None:
    autumn = replace(seville, first_day=date(2020, 10, 24), last_day=date(2020, 10, 25))

    assert check_in.gate_now(autumn, moment) == Gate.of_day(day)


def test_a_session_is_for_its_groups_and_tells_how_full_it_is(
    library: Library, seville: Event, guests: list[Participant]
) -> None:
    (group,) = library.find(WorkingGroup, event=seville.id)
    session = agenda.add_session(
        library,
        seville.id,
        on=seville.first_day,
        start=time(15, 0),
        title=Localised(fr="Atelier"),
        kind=SessionKind.WORKING_GROUP,
    )
    records.edit(library, type(session), session.id, groups=(group.id,), capacity=1)
    participants.edit_many(library, [one.id for one in guests[:2]], {"group": group.id})
    gate = Gate(GateKind.SESSION, session.id)

    results = [check_in.check_in(library, seville.id, one.token, gate=gate) for one in guests[:3]]

    assert [one.outcome for one in results] == [
        Outcome.ADMITTED,
        Outcome.ADMITTED,
        Outcome.NOT_REGISTERED_FOR_GATE,
    ]
    assert [one.is_over_capacity for one in results] == [False, True, True]


def test_the_bus_waits_for_who_is_missing_going_and_coming_back(
    library: Library, seville: Event, guests: list[Participant]
) -> None:
    visit = field_visits.add(library, seville.id, Localised(fr="Triana"))
    riders = guests[:3]
    records.edit(library, FieldVisit, visit.id, registered=tuple(one.id for one in riders))
    gate = Gate(GateKind.VISIT, visit.id)
    door = Door.open(library, seville.id)
    door.choose(gate)
    door.take_reading(read_door(library, seville.id, gate, GATE))
    library.subscribe(door.take)
    for one in riders[:2]:
        check_in.admit(library, one.id, gate=gate)

    assert [row.id for row in door.missing()] == [riders[2].id]
    assert door.counted() == Counted(2, 3)

    check_in.admit(library, riders[2].id, gate=gate)
    assert (door.missing(), door.counted()) == ([], Counted(3, 3))

    door.turn(Direction.OUT)
    assert door.counted() == Counted(0, 3)
    check_in.admit(library, riders[0].id, gate=gate, direction=Direction.OUT)

    assert {row.id for row in door.missing()} == {riders[1].id, riders[2].id}
    assert door.counted() == Counted(1, 3)
    stranger = check_in.admit(library, guests[3].id, gate=gate)
    assert stranger.outcome is Outcome.NOT_REGISTERED_FOR_GATE


def test_the_door_counts_cities_and_roles(
    library: Library, seville: Event, guests: list[Participant]
) -> None:
    check_in.admit(library, guests[0].id)
    door = Door.open(library, seville.id)

    cities = {share.key: (share.here, share.expected) for share in door.by_city()}
    assert cities[guests[0].city][0] == 1
    assert sum(expected for _, expected in cities.values()) == len(guests)
    assert sum(share.here for share in door.by_role()) == 1


def test_a_replaced_badge_says_so_and_the_new_one_opens(
    library: Library, seville: Event, guests: list[Participant]
) -> None:
    old = guests[0].token
    new = participants.replace_token(library, guests[0].id).token

    lost = check_in.check_in(library, seville.id, old)
    assert (lost.outcome, lost.replaced, lost.check_in) == (Outcome.UNKNOWN, True, "")
    assert check_in.check_in(library, seville.id, new).outcome is Outcome.ADMITTED


def test_a_passage_is_taken_back_once_and_the_reason_is_kept(
    library: Library, seville: Event, guests: list[Participant]
) -> None:
    entry = check_in.check_in(library, seville.id, guests[0].token).check_in
    check_in.undo_check_in(library, entry, reason="Mauvaise personne")

    with pytest.raises(Refused, match="check-in-undone-before"):
        check_in.undo_check_in(library, entry)
    assert [one.reason for one in library.find(CheckIn) if one.undoes] == ["Mauvaise personne"]
    assert journalled(library, Gate.of_day(seville.first_day)) == {}


def test_a_thousand_scans_of_a_minute_are_each_recorded_once(library: Library) -> None:
    event, _ = an_event(library, people=250)
    people = library.find(Participant, event=event.id)
    for turn in (Direction.IN, Direction.OUT, Direction.IN, Direction.OUT):
        for one in people:
            check_in.check_in(
                library, event.id, one.token, direction=turn, method=CheckInMethod.SCANNER
            )

    kept = library.find(CheckIn, event=event.id)
    assert len(kept) == 1000
    assert inside(kept) == {}


def an_event(library: Library, people: int = 4) -> tuple[Event, list[Participant]]:
    from mc2cm_desk.services.event import events

    event = events.new(
        library,
        title=Localised(fr="Accueil"),
        first_day=date(2020, 6, 15),
        last_day=date(2020, 6, 15),
        host="Séville",
    )
    made = [
        participants.add(library, event.id, family_name=f"Participante {number:03d}")
        for number in range(people)
    ]
    return event, made


def test_riders_who_are_not_expected_are_counted_apart(library: Library, seville: Event) -> None:
    rows = participants.of_event(library, seville.id)
    visit = field_visits.add(library, seville.id, Localised(fr="Triana"))
    gate = Gate(GateKind.VISIT, visit.id)
    for row in rows[1:]:
        check_in.admit(library, row.id, gate=gate)
    listed = tuple(row.id for row in rows[:2])
    records.edit(library, FieldVisit, visit.id, registered=listed)
    door = Door.open(library, seville.id)
    door.choose(gate)
    door.take_reading(read_door(library, seville.id, gate, GATE))

    assert door.counted() == Counted(through=1, expected=2, unlisted=3)
    found = bus_list(library, visit.id)
    assert found.went == found.on_board == door.counted()
    assert [row.id for row in found.unlisted] == [row.id for row in rows[2:]]

    for row in rows[1:]:
        check_in.check_out(library, row.id, gate=gate)
    found = bus_list(library, visit.id)
    assert (found.on_board, found.went) == (Counted(0, 2), Counted(1, 2, 3))


def test_a_walk_in_keeps_every_answer_that_was_given(library: Library, seville: Event) -> None:
    result = check_in.admit_walk_in(
        library,
        seville.id,
        name="Ana Abad",
        place="Lyon",
        role=Role.SPEAKER_EXPERT,
        gender=Gender.WOMAN,
        function=" Maire ",
    )
    assert result.participant is not None
    kept = library.require(Participant, result.participant.id)
    person = library.require(Person, kept.person)

    assert result.outcome is Outcome.ADMITTED
    assert (kept.role, kept.function, person.gender) == (
        Role.SPEAKER_EXPERT,
        "Maire",
        Gender.WOMAN,
    )


@pytest.mark.parametrize("name", ["Quidam", " Anne-Marie O’Brien ", "Zoë D'Almeida", "مريم الخطيب"])
def test_a_name_that_nobody_has_is_not_on_the_list(
    library: Library, seville: Event, name: str
) -> None:
    result = check_in.check_in(library, seville.id, name)
    assert (result.outcome, result.token) == (Outcome.NOT_ON_LIST, name.strip())
    assert library.find(CheckIn) == []


@pytest.mark.parametrize(
    "code", ["https://example.org/wifi", "WIFI:S:guests;T:WPA;;", "96", "6àè&é", "AB-12"]
)
def test_a_code_that_nobody_has_is_unknown(library: Library, seville: Event, code: str) -> None:
    assert check_in.check_in(library, seville.id, code).outcome is Outcome.UNKNOWN


def test_words_that_a_camera_reads_are_a_code(library: Library, seville: Event) -> None:
    result = check_in.check_in(library, seville.id, "Quidam", method=CheckInMethod.CAMERA)
    assert result.outcome is Outcome.UNKNOWN
