"""Queries of screens: read beside the window, the newest answer alone, before a write's own."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities
from mc2cm_desk.ui.core.choices import of_cities
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks.read_guard import ReadInWindowThread


def _count(library: Library) -> int:
    return len(library.find(City))


def _held(gate: threading.Event, answer: str) -> Callable[[Library], str]:
    def reading(_library: Library) -> str:
        gate.wait(10)
        return answer

    return reading


def test_a_query_reads_on_another_thread_and_answers_on_the_window_s(
    desk: Desk, qtbot: QtBot
) -> None:
    threads: list[int] = []
    desk.query(
        desk,
        lambda _library: threads.append(threading.get_ident()),
        lambda _none: threads.append(threading.get_ident()),
    )
    qtbot.waitUntil(lambda: len(threads) == 2)

    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()


def test_of_two_queries_of_one_owner_the_newest_is_answered_alone(desk: Desk, qtbot: QtBot) -> None:
    gate, answers = threading.Event(), list[str]()
    for number in range(4):
        desk.query(desk, _held(gate, str(number)), answers.append, key="board")
    gate.set()
    qtbot.waitUntil(lambda: desk.is_idle)

    assert answers == ["3"]


def test_queries_under_other_keys_and_of_other_owners_are_all_answered(
    desk: Desk, qtbot: QtBot
) -> None:
    other, answers = QObject(), list[str]()
    desk.query(desk, lambda _library: "a", answers.append)
    desk.query(desk, lambda _library: "b", answers.append)
    desk.query(other, lambda _library: "c", answers.append, key="same")
    desk.query(desk, lambda _library: "d", answers.append, key="same")
    qtbot.waitUntil(lambda: desk.is_idle)

    assert answers == ["a", "b", "c", "d"]


def test_an_owner_that_went_away_is_not_called(desk: Desk, qtbot: QtBot) -> None:
    gate, answers = threading.Event(), list[str]()
    owner = QObject()
    desk.query(owner, _held(gate, "late"), answers.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner)
    del owner
    gate.set()
    qtbot.waitUntil(lambda: desk.is_idle)

    assert answers == []


def test_the_answer_to_a_write_follows_what_its_change_made_screens_read(
    desk: Desk, qtbot: QtBot
) -> None:
    shown: list[int | str] = []

    def refresh(_changes: Changes) -> None:
        desk.query(desk, _count, shown.append, key="board")

    desk.changed.connect(refresh)
    desk.write(desk, lambda lib: cities.ensure(lib, "Lyon"), lambda _city: shown.append("Lyon"))
    desk.write(desk, lambda lib: cities.ensure(lib, "Tunis"), lambda _city: shown.append("Tunis"))
    qtbot.waitUntil(lambda: desk.is_idle)

    words = [one for one in shown if isinstance(one, str)]
    assert words == ["Lyon", "Tunis"]
    assert shown[-1] == "Tunis"
    assert 2 in shown[: shown.index("Tunis")]


def test_an_answer_that_is_wanted_at_once_waits_for_no_query(desk: Desk, qtbot: QtBot) -> None:
    gate, order = threading.Event(), list[str]()
    desk.changed.connect(lambda _changes: desk.query(desk, _held(gate, "read"), order.append))
    desk.write(
        desk, lambda lib: cities.ensure(lib, "Lyon"), lambda _city: order.append("w"), at_once=True
    )
    qtbot.waitUntil(lambda: order == ["w"])
    gate.set()
    qtbot.waitUntil(lambda: order == ["w", "read"])


def test_what_waits_for_the_answers_of_a_widget_is_called_after_those_in_it(
    desk: Desk, qtbot: QtBot
) -> None:
    owner = QObject()
    within, order = QObject(owner), list[str]()
    desk.query(within, lambda _library: "read", order.append)
    desk.when_answered(owner, lambda: order.append("then"))
    assert order == []
    qtbot.waitUntil(lambda: len(order) == 2)
    desk.when_answered(owner, lambda: order.append("at once"))

    assert order == ["read", "then", "at once"]


def test_a_refused_reading_goes_to_who_asked_or_else_to_everybody(desk: Desk, qtbot: QtBot) -> None:
    def refuse(_library: Library) -> None:
        raise Refused("gone")

    taken: list[str] = []
    desk.query(desk, refuse, lambda _none: None, lambda refused: taken.append(refused.code))
    qtbot.waitUntil(lambda: taken == ["gone"])
    with qtbot.waitSignal(desk.refused) as told:
        desk.query(desk, refuse, lambda _none: None)

    assert told.args[0].code == "gone"


def test_a_fault_in_a_reading_is_reported_once_and_the_next_is_answered(
    desk: Desk, qtbot: QtBot
) -> None:
    def fail(_library: Library) -> int:
        raise ZeroDivisionError

    answers: list[int] = []
    refused: list[Refused] = []
    desk.refused.connect(refused.append)
    with qtbot.waitSignal(desk.failed) as told:
        desk.query(desk, fail, answers.append, key="board")
    desk.query(desk, _count, answers.append, key="board")
    qtbot.waitUntil(lambda: answers == [0])

    assert isinstance(told.args[0], ZeroDivisionError)
    assert refused == []


def test_a_closed_desk_answers_nobody(library: Library, qtbot: QtBot) -> None:
    desk, answers = Desk(library), list[int]()
    desk.query(desk, _count, answers.append)
    desk.close()
    QCoreApplication.processEvents()

    assert answers == []


def test_a_read_by_the_window_in_its_own_thread_is_a_fault(desk: Desk, qtbot: QtBot) -> None:
    found: list[int] = []
    with pytest.raises(ReadInWindowThread, match=r"core/choices\.py"):
        of_cities(desk.library, "fr")
    desk.query(desk, lambda library: of_cities(library, "fr"), lambda ones: found.append(len(ones)))
    qtbot.waitUntil(lambda: found == [0])

    assert desk.library.find(City) == []
