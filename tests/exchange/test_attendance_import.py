"""A report becomes passages once: nobody twice, no minute twice, nobody taken for another."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mc2cm_desk.domain.door.check_in import CheckIn, CheckInMethod, Direction, Gate, GateKind
from mc2cm_desk.domain.door.presence import Stay, joined, minutes, stays
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.exchange.attendance import importing
from mc2cm_desk.exchange.attendance.importing import AttendancePlan, AttendanceResult
from mc2cm_desk.exchange.attendance.layout import recognise
from mc2cm_desk.exchange.attendance.matching import Certainty, Participants, variants
from mc2cm_desk.exchange.tables.spreadsheet import Table
from mc2cm_desk.services import history
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants

MADRID = ZoneInfo("Europe/Madrid")
HEAD = ["Name (Original Name)", "User Email", "Join Time", "Leave Time"]


def at(clock: str, day: int = 15) -> datetime:
    hour, minute = (int(part) for part in clock.split(":"))
    return datetime(2020, 6, day, hour, minute, tzinfo=MADRID).astimezone(UTC)


def row(name: str, email: str, join: str, leave: str, day: int = 15) -> list[str]:
    return [name, email, f"2020-06-{day} {join}", f"2020-06-{day} {leave}" if leave else ""]


def plan(
    library: Library,
    event: Event,
    *rows: list[str],
    gate: Gate | None = None,
    decided: dict[str, str] | None = None,
) -> AttendancePlan:
    table = Table("report.csv", "", (), [list(HEAD), *rows])
    layout = recognise(table)
    assert layout is not None
    return importing.plan(library, event.id, table, layout, gate=gate, decided=decided)


def bring(
    library: Library, event: Event, *rows: list[str], gate: Gate | None = None
) -> AttendanceResult:
    return importing.apply(library, plan(library, event, *rows, gate=gate))


def recorded(library: Library, event: Event) -> list[tuple[str, datetime, Direction]]:
    return [(one.gate, one.at, one.direction) for one in check_in.passages(library, event.id)][::-1]


@pytest.fixture
def somebody(library: Library, seville: Event) -> Participant:
    return participants.add(
        library,
        seville.id,
        family_name="Ben Ali",
        given_name="Fatma",
        arabic_name="فاطمة بن علي",
        email="fatma@example.org",
    )


def test_joins_become_passages_at_the_gate_of_the_day(
    library: Library, seville: Event, somebody: Participant
) -> None:
    result = bring(
        library,
        seville,
        row("Fatma", "FATMA@example.org", "09:00", "10:00"),
        row("Fatma", "fatma@example.org", "09:30", "10:30"),
        row("Fatma", "fatma@example.org", "09:00", "09:20", day=16),
    )
    assert result.written
    assert [(one.participant, one.minutes) for one in result.plan.matched] == [(somebody.id, 110)]
    assert recorded(library, seville) == [
        ("day:2020-06-15", at("9:00"), Direction.IN),
        ("day:2020-06-15", at("10:30"), Direction.OUT),
        ("day:2020-06-16", at("9:00", 16), Direction.IN),
        ("day:2020-06-16", at("9:20", 16), Direction.OUT),
    ]
    methods = {one.method for one in library.find(CheckIn)}
    assert methods == {CheckInMethod.IMPORT}


def test_the_same_report_again_changes_nothing(
    library: Library, seville: Event, somebody: Participant
) -> None:
    rows = [
        row("Fatma Ben Ali", "", "09:00", "10:00"),
        row("Fatma Ben Ali", "", "10:30", ""),
        row("Participante 02", "", "09:00", "10:00"),
    ]
    first = bring(library, seville, *rows)
    before = library.find(CheckIn)
    again = bring(library, seville, *rows)
    assert (first.passages, again.passages) == (5, 0)
    assert again.written
    assert library.find(CheckIn) == before


def test_a_preview_writes_nothing(library: Library, seville: Event, somebody: Participant) -> None:
    found = plan(library, seville, row("Fatma Ben Ali", "", "09:00", "10:00"))
    assert len(found.passages) == importing.result(found).passages == 2
    assert not importing.result(found).written
    assert library.find(CheckIn) == []


def test_an_import_is_one_step_of_undo(
    library: Library, seville: Event, somebody: Participant
) -> None:
    bring(library, seville, row("Fatma Ben Ali", "", "09:00", "10:00"))
    history.undo(library)
    assert recorded(library, seville) == []
    assert bring(library, seville, row("Fatma Ben Ali", "", "09:00", "10:00")).passages == 2


def test_a_session_named_takes_the_passages(
    library: Library, seville: Event, somebody: Participant
) -> None:
    session = agenda.sessions(library, seville.id)[0]
    gate = Gate(GateKind.SESSION, session.id)
    result = bring(library, seville, row("Fatma Ben Ali", "", "09:00", "10:00"), gate=gate)
    assert {one.gate for one in result.plan.passages} == {str(gate)}
    other = plan(library, seville, row("Fatma Ben Ali", "", "09:00", "10:00", day=16), gate=gate)
    assert [one.code for one in other.problems] == ["attendance-time-outside"]


def test_a_night_belongs_to_the_day_before(
    library: Library, seville: Event, somebody: Participant
) -> None:
    result = bring(library, seville, row("Fatma Ben Ali", "", "00:30", "01:30", day=16))
    assert {one.gate for one in result.plan.passages} == {"day:2020-06-15"}


def test_one_problem_leaves_everything_as_it_was(
    library: Library, seville: Event, somebody: Participant
) -> None:
    rows = [row("Fatma Ben Ali", "", "09:00", "10:00"), row("Fatma Ben Ali", "", "soon", "")]
    found = plan(library, seville, *rows)
    assert not importing.apply(library, found).written
    assert library.find(CheckIn) == []
    assert importing.apply(library, found, skip_problems=True).passages == 2


def test_with_telephone_and_laptop_somebody_is_one(
    library: Library, seville: Event, somebody: Participant
) -> None:
    found = plan(
        library,
        seville,
        row("Fatma Ben Ali", "", "09:00", "10:00"),
        row("iPhone de Fatma", "fatma@example.org", "09:30", "10:30"),
    )
    assert [(one.minutes, one.rows, len(one.names)) for one in found.matched] == [(90, (2, 3), 2)]


@pytest.mark.parametrize(
    ("name", "email", "certainty"),
    [
        ("anybody", "fatma@example.org", Certainty.EMAIL),
        ("Fatma Ben Ali", "", Certainty.NAME),
        ("BEN ALI Fatma", "", Certainty.NAME),
        ("Ben Ali, Fatma (Guest)", "", Certainty.NAME),
        ("fb (Fatma Ben-Ali)", "", Certainty.NAME),
        ("Mme Fatma BEN ALI - Ville de Tunis", "", Certainty.NAME),
        ("Tunis | Fatma Ben Ali", "home@example.net", Certainty.NAME),
        ("فاطمة بن علي", "", Certainty.NAME),
        ("Fatima Ben Aly", "", Certainty.SOUND),
    ],
)
def test_somebody_is_recognised_with_certainty(
    library: Library,
    seville: Event,
    somebody: Participant,
    name: str,
    email: str,
    certainty: Certainty,
) -> None:
    found = Participants(participants.of_event(library, seville.id)).match(name, email)
    assert (found.participant, found.certainty) == (somebody.id, certainty)


@pytest.mark.parametrize(
    "name", ["Fatma", "Fatma B. Ali", "Fatma Ben Alli Trabelsi", "Fatma Ben Amli"]
)
def test_a_part_of_a_name_is_a_doubt(
    library: Library, seville: Event, somebody: Participant, name: str
) -> None:
    found = plan(library, seville, row(name, "", "09:00", "10:00"))
    assert found.matched == found.unknown == ()
    assert [one.candidates for one in found.doubts] == [(somebody.id,)]
    assert found.passages == ()


def test_short_names_of_other_vowels_are_not_one(library: Library, seville: Event) -> None:
    participants.add(library, seville.id, family_name="Rey", given_name="Eli")
    found = plan(library, seville, row("Léa Roy", "", "09:00", "10:00"))
    assert found.matched == ()


def test_two_of_one_name_are_a_doubt_until_somebody_decides(
    library: Library, seville: Event, somebody: Participant
) -> None:
    twin = participants.add(library, seville.id, family_name="Ben Ali", given_name="Fatma")
    line = row("Fatma Ben Ali", "", "09:00", "10:00")
    doubt = plan(library, seville, line).doubts[0]
    assert set(doubt.candidates) == {somebody.id, twin.id}

    found = plan(library, seville, line, decided={doubt.identity: twin.id})
    assert [(one.participant, one.certainty) for one in found.matched] == [
        (twin.id, Certainty.DECIDED)
    ]
    left_out = plan(library, seville, line, decided={doubt.identity: ""})
    assert left_out.matched == left_out.doubts == ()


def test_one_address_of_two_is_told_apart_by_the_name(library: Library, seville: Event) -> None:
    two = [
        participants.add(library, seville.id, family_name=name, email="office@example.org")
        for name in ("Haddad", "Roy")
    ]
    known = Participants(participants.of_event(library, seville.id))
    assert known.match("Roy", "office@example.org").participant == two[1].id
    assert set(known.match("iPad", "office@example.org").candidates) == {one.id for one in two}


def test_nobody_who_is_not_on_the_list_is_let_in(library: Library, seville: Event) -> None:
    found = plan(library, seville, row("Zoe Quark", "zoe@example.net", "09:00", "10:00"))
    assert [(one.name, one.email, one.minutes) for one in found.unknown] == [
        ("Zoe Quark", "zoe@example.net", 60)
    ]
    assert found.passages == ()


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("Ana (Ana Ruiz)", ("Ana", "Ana Ruiz")),
        ("Ruiz, Ana (Guest)", ("Ana Ruiz",)),
        ("Ana Ruiz (Invité)", ("Ana Ruiz",)),
        ("Ana Ruiz/Lyon", ("Ana Ruiz/Lyon", "Ana Ruiz", "Lyon")),
        ("Jean-Luc Roy", ("Jean-Luc Roy",)),
        ("()", ("()",)),
    ],
)
def test_what_a_name_on_a_screen_can_mean(shown: str, meant: tuple[str, ...]) -> None:
    assert variants(shown) == meant


def test_who_is_in_the_room_stays_in_when_the_line_is_cut(
    library: Library, seville: Event, somebody: Participant
) -> None:
    """Scanned at the door at ten, online before that: one presence without a gap."""
    check_in.admit(library, somebody.id, at=at("10:00"))
    check_in.check_out(library, somebody.id, at=at("12:00"))
    bring(library, seville, row("Fatma Ben Ali", "", "09:00", "11:00"))
    seen = library.find(CheckIn, participant=somebody.id)
    assert stays(seen, None) == (Stay(at("9:00"), at("12:00")),)


span = st.tuples(st.integers(0, 200), st.integers(1, 60)).map(
    lambda pair: Stay(
        at("9:00") + timedelta(minutes=pair[0]), at("9:00") + timedelta(minutes=sum(pair))
    )
)
known_passages = st.lists(st.tuples(st.integers(0, 260), st.booleans()), max_size=6)


@settings(max_examples=15)
@given(st.lists(span, max_size=5), known_passages)
def test_the_record_holds_what_it_held_and_what_the_report_says(
    spans: list[Stay], known: list[tuple[int, bool]]
) -> None:
    with (
        TemporaryDirectory() as folder,
        Library.open(Path(folder), clock=FixedClock(at("8:00"))) as library,
    ):
        event = events.new(
            library,
            title=Localised(fr="Essai"),
            first_day=date(2020, 6, 15),
            last_day=date(2020, 6, 15),
            host="Lyon",
        )
        ana = participants.add(library, event.id, family_name="Ruiz", given_name="Ana")
        for minute, comes in known:
            act = check_in.admit if comes else check_in.check_out
            act(library, ana.id, at=at("9:00") + timedelta(minutes=minute))
        end = at("9:00") + timedelta(hours=10)
        before = stays(library.find(CheckIn), end)
        rows = [
            ["Ana Ruiz", "", *(f"{one.astimezone(MADRID):%Y-%m-%d %H:%M}" for one in stay)]
            for stay in spans
        ]
        if rows:
            result = bring(library, event, *rows)
            assert sum(one.minutes for one in result.plan.matched) == minutes(spans)
            assert bring(library, event, *rows).passages == 0
        assert stays(library.find(CheckIn), end) == joined([*before, *spans])
