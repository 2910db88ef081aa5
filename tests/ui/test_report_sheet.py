"""The report of an online meeting, taken in through the participants' screen."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.door.check_in import CheckIn, CheckInMethod
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.participants.screen import ParticipantsScreen

HEAD = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest"


@pytest.fixture
def people(desk: Desk, seville: Event) -> list[ParticipantRow]:
    return participants.of_event(desk.library, seville.id)


@pytest.fixture
def screen(desk: Desk, seville: Event, qtbot: QtBot) -> Generator[ParticipantsScreen]:
    made = ParticipantsScreen(desk, seville.id)
    qtbot.addWidget(made)
    made.resize(1118, 712)
    made.show()
    qtbot.waitUntil(lambda: desk.is_idle)
    yield made
    desk.wait()
    made.hide()


def a_report(folder: Path, *names: str) -> Path:
    file = folder / "participants.csv"
    rows = [f"{name},,06/15/2020 09:00:00 AM,06/15/2020 10:30:00 AM,90,Yes" for name in names]
    file.write_text("\n".join([HEAD, *rows]), encoding="utf-8")
    return file


def test_who_is_recognised_is_taken_in_once(
    screen: ParticipantsScreen,
    desk: Desk,
    people: list[ParticipantRow],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    file = a_report(tmp_path, people[0].person.name, "Nobody We Know")
    screen.report.begin(file)
    qtbot.waitUntil(screen.report.go.isEnabled)
    assert "1 participant recognised" in screen.report.summary.text()
    assert "Nobody We Know" in screen.report.names.text()
    assert desk.library.find(CheckIn) == []

    with qtbot.waitSignal(screen.report.taken):
        screen.report.go.click()
    kept = desk.library.find(CheckIn)
    assert {one.participant for one in kept} == {people[0].id}
    assert {one.method for one in kept} == {CheckInMethod.IMPORT}
    assert "2 entries" in screen.strip.sentence()

    screen.report.begin(file)
    qtbot.waitUntil(lambda: "0 entries" in screen.report.summary.text())
    assert not screen.report.go.isEnabled()


def test_a_doubt_is_a_choice_and_nothing_is_written_before(
    screen: ParticipantsScreen, desk: Desk, seville: Event, qtbot: QtBot, tmp_path: Path
) -> None:
    twins = [
        participants.add(
            desk.library, seville.id, family_name="Ben Ali", given_name="Fatma", city=city
        )
        for city in ("Sfax", "Lyon")
    ]
    screen.report.begin(a_report(tmp_path, "Fatma Ben Ali"))
    qtbot.waitUntil(lambda: len(screen.report.doubts) == 1)
    assert not screen.report.go.isEnabled()

    (field,) = screen.report.doubts.values()
    offered = [field.combo.itemText(place) for place in range(field.combo.count())]
    assert [text.rpartition(" · ")[2] for text in offered[1:]] == ["Sfax", "Lyon"]
    field.put(twins[1].id)
    field.committed.emit(field.name, twins[1].id)
    qtbot.waitUntil(screen.report.go.isEnabled)
    with qtbot.waitSignal(screen.report.taken):
        screen.report.go.click()

    assert {one.participant for one in desk.library.find(CheckIn)} == {twins[1].id}


def test_a_file_that_is_no_report_is_told_where_it_was_chosen(
    screen: ParticipantsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Ville,Pays\nLyon,France\n", encoding="utf-8")
    screen.report.begin(file)

    qtbot.waitUntil(lambda: "list.csv" in screen.report.problem.text())
    assert screen.report.problem.isVisible()
    assert desk.library.find(CheckIn) == []


def test_rows_that_cannot_be_read_are_left_out_where_somebody_says_so(
    screen: ParticipantsScreen,
    desk: Desk,
    people: list[ParticipantRow],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    file = a_report(tmp_path, people[0].person.name)
    bad = f"{people[1].person.name},,some day,,90,Yes\n"
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{bad}", encoding="utf-8")
    screen.report.begin(file)
    qtbot.waitUntil(screen.report.leave_out.isVisible)
    assert not screen.report.go.isEnabled()
    assert f"{people[0].person.name}" in screen.report.minutes.text()
    assert "90 min" in screen.report.minutes.text()

    qtbot.keyClick(screen.report.leave_out.box, Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.report.taken):
        screen.report.go.click()

    assert {one.participant for one in desk.library.find(CheckIn)} == {people[0].id}


def session_of(desk: Desk, seville: Event) -> Session:
    with desk.library.read() as view:
        return agenda.in_order(view, seville.id)[0]


def choose(screen: ParticipantsScreen, value: str) -> None:
    """Choose from the list as a hand does."""
    row = screen.report.where.combo.findText(value, Qt.MatchFlag.MatchContains)
    assert row > 0
    screen.report.where.combo.setCurrentIndex(row)
    screen.report.where.combo.activated.emit(row)


def test_a_report_of_one_session_is_recorded_for_that_session_alone(
    screen: ParticipantsScreen,
    desk: Desk,
    seville: Event,
    people: list[ParticipantRow],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    session = session_of(desk, seville)
    screen.report.begin(a_report(tmp_path, people[0].person.name))
    qtbot.waitUntil(screen.report.go.isEnabled)
    qtbot.waitUntil(lambda: screen.report.where.combo.count() > len(seville.dates) + 1)

    choose(screen, session.title.text("en"))
    assert not screen.report.go.isEnabled()
    qtbot.waitUntil(screen.report.go.isEnabled)
    with qtbot.waitSignal(screen.report.taken):
        screen.report.go.click()

    kept = desk.library.find(CheckIn)
    assert {one.gate for one in kept} == {f"session:{session.id}"}
    assert {one.participant for one in kept} == {people[0].id}


def test_a_report_without_times_is_counted_from_the_session_that_is_chosen(
    screen: ParticipantsScreen,
    desk: Desk,
    seville: Event,
    people: list[ParticipantRow],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    file = tmp_path / "durations.csv"
    name = people[0].person.name
    file.write_text(
        f"Name (Original Name),User Email,Total Duration (Minutes),Guest\n{name},,45,Yes\n", "utf-8"
    )
    screen.report.begin(file)
    qtbot.waitUntil(screen.report.problem.isVisible)
    assert not screen.report.go.isEnabled()
    qtbot.waitUntil(lambda: screen.report.where.combo.count() > len(seville.dates) + 1)

    choose(screen, session_of(desk, seville).title.text("en"))
    qtbot.waitUntil(screen.report.go.isEnabled)

    assert not screen.report.problem.isVisible()
    assert "45 min" in screen.report.minutes.text()


def test_the_next_report_is_of_the_whole_event_again(
    screen: ParticipantsScreen,
    desk: Desk,
    seville: Event,
    people: list[ParticipantRow],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    file = a_report(tmp_path, people[0].person.name)
    screen.report.begin(file)
    qtbot.waitUntil(lambda: screen.report.where.combo.count() > len(seville.dates) + 1)
    choose(screen, session_of(desk, seville).title.text("en"))
    qtbot.waitUntil(screen.report.go.isEnabled)

    screen.report.begin(file)
    qtbot.waitUntil(screen.report.go.isEnabled)
    with qtbot.waitSignal(screen.report.taken):
        screen.report.go.click()

    assert {one.gate for one in desk.library.find(CheckIn)} == {"day:2020-06-15"}
