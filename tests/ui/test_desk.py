"""The hinge between window and library: order, answers, refusals, faults."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities
from mc2cm_desk.ui.core.desk import Desk


def test_what_is_given_first_is_stored_first_and_answered_on_the_window_s_thread(
    desk: Desk, qtbot: QtBot
) -> None:
    owner, answers, threads = QObject(), [], set[int]()

    def work(name: str) -> None:
        def then(city: City) -> None:
            answers.append(city.name.exact("fr"))
            threads.add(threading.get_ident())

        desk.write(owner, lambda library: cities.ensure(library, name), then)

    for name in ("Lyon", "Tunis", "Turin", "Sfax"):
        work(name)
    qtbot.waitUntil(lambda: len(answers) == 4)

    assert answers == ["Lyon", "Tunis", "Turin", "Sfax"]
    assert threads == {threading.get_ident()}


def test_changes_and_the_time_of_saving_are_told(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.saved) as saved, qtbot.waitSignal(desk.changed) as told:
        desk.write(desk, lambda library: cities.ensure(library, "Lyon"))

    changes = told.args[0]
    assert saved.args == [desk.library.now()]
    assert isinstance(changes, Changes)
    assert changes.touch(City)


def _refuse(_library: Library) -> None:
    raise Refused("gone")


def _fail(_library: Library) -> None:
    raise ZeroDivisionError


def test_a_refusal_goes_to_who_asked_or_else_to_everybody(desk: Desk, qtbot: QtBot) -> None:
    taken: list[Refused] = []
    desk.write(desk, _refuse, otherwise=taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    with qtbot.waitSignal(desk.refused) as told:
        desk.write(desk, _refuse)

    assert taken[0].code == told.args[0].code == "gone"


def test_a_fault_of_ours_is_told_and_the_next_work_is_done(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(desk.failed) as told:
        desk.write(desk, _fail)
    with qtbot.waitSignal(desk.changed):
        desk.write(desk, lambda library: cities.ensure(library, "Lyon"))

    assert isinstance(told.args[0], ZeroDivisionError)
    assert "beside the window" in caplog.text


def test_an_answer_for_somebody_who_is_gone_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    owner, answers = QObject(), []
    desk.write(owner, lambda library: cities.ensure(library, "Lyon"), answers.append)
    owner.deleteLater()
    del owner
    with qtbot.waitSignal(desk.saved):
        desk.write(desk, lambda library: cities.ensure(library, "Tunis"))

    assert answers == []


def test_undo_and_redo_come_back_as_changes(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed):
        desk.write(desk, lambda library: cities.ensure(library, "Lyon"))
    with qtbot.waitSignal(desk.changed):
        desk.undo()
    undone = desk.library.find(City)
    with qtbot.waitSignal(desk.changed):
        desk.redo()

    assert undone == []
    assert [city.name.exact("fr") for city in desk.library.find(City)] == ["Lyon"]


def test_a_long_reading_waits_for_nobody_who_writes(desk: Desk, qtbot: QtBot) -> None:
    gate, answers = threading.Event(), []
    desk.write(desk, lambda _library: gate.wait(10))
    desk.query(desk, lambda library: len(library.find(City)), answers.append)
    qtbot.waitUntil(lambda: answers == [0])
    gate.set()


def test_many_changes_are_read_as_one(desk: Desk, qtbot: QtBot) -> None:
    calls: list[int] = []

    def read() -> None:
        calls.append(1)

    for _ in range(20):
        desk.soon(desk, read, 10)
    qtbot.waitUntil(lambda: bool(calls))

    assert calls == [1]
