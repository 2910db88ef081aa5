"""The task runner: faults are reported once and end what shows progress; order; cancelling."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRunnable, QThreadPool
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.app import faults
from mc2cm_desk.ui.app.backups import AutomaticBackups
from mc2cm_desk.ui.core.tasks.runner import Lane, TaskRunner


def _raising(error: type[Exception]) -> Callable[[], None]:
    def work() -> None:
        raise error("x")

    return work


@pytest.mark.parametrize("error", [ValueError, AttributeError, RuntimeError, AssertionError])
def test_a_fault_of_ours_ends_the_work_and_is_told(qtbot: QtBot, error: type[Exception]) -> None:
    runner = TaskRunner()
    told: list[object] = []
    with qtbot.waitSignal(runner.failed) as failed:
        runner.run(runner, _raising(error), told.append, lambda refused: told.append(refused.code))

    assert isinstance(failed.args[0], error)
    assert told == ["unfinished"]


def test_a_fault_that_nobody_listens_to_is_raised_in_the_thread_of_the_window(
    qtbot: QtBot,
) -> None:
    runner = TaskRunner()
    told: list[str] = []
    with qtbot.captureExceptions() as raised:
        runner.run(
            runner,
            _raising(AttributeError),
            lambda _none: None,
            lambda refused: told.append(refused.code),
        )
        qtbot.waitUntil(lambda: bool(raised))

    assert raised[0][0] is AttributeError
    assert told == ["unfinished"]


def test_a_refusal_is_no_fault(qtbot: QtBot) -> None:
    runner = TaskRunner()
    told: list[str] = []

    def work() -> None:
        raise Refused("disk-full")

    runner.run(runner, work, lambda _none: None, lambda refused: told.append(refused.code))
    qtbot.waitUntil(lambda: bool(told))

    assert told == ["disk-full"]


def test_what_was_cancelled_is_not_begun_and_nobody_is_called(qtbot: QtBot) -> None:
    runner, gate, done = TaskRunner(), threading.Event(), list[str]()
    first = runner.run(runner, lambda: gate.wait(10), lambda _done: done.append("first"))
    second = runner.run(runner, lambda: done.append("second work"), lambda _none: done.append("2"))
    first.cancel()
    second.cancel()
    gate.set()
    qtbot.waitUntil(lambda: runner.is_idle)

    assert done == []


def test_lanes_do_not_wait_for_each_other(qtbot: QtBot) -> None:
    runner, gate, done = TaskRunner(), threading.Event(), list[str]()
    runner.run(runner, lambda: gate.wait(10), lambda _done: done.append("long"))
    runner.run(runner, lambda: "query", done.append, lane=Lane.QUERY)
    qtbot.waitUntil(lambda: done == ["query"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["query", "long"])


def test_a_closed_runner_finishes_what_was_begun_and_calls_nobody(qtbot: QtBot) -> None:
    runner, done = TaskRunner(), list[str]()
    runner.run(runner, lambda: done.append("work"), lambda _none: done.append("answer"))
    runner.close()
    QCoreApplication.processEvents()

    assert done == ["work"]
    assert runner.is_idle


class _Falling(QRunnable):
    def run(self) -> None:
        raise ValueError("in a pool")


@pytest.mark.parametrize("where", ["pool", "thread"])
def test_what_is_raised_on_another_thread_is_told_on_that_of_the_window(
    qtbot: QtBot, tmp_path: Path, where: str, request: pytest.FixtureRequest
) -> None:
    told: list[tuple[int, Path | None]] = []
    request.addfinalizer(faults.let_go)
    faults.catch_all(
        lambda: tmp_path,
        lambda report: told.append((threading.get_ident(), report)),
        lambda _refused: None,
    )

    if where == "pool":
        pool = QThreadPool()
        pool.start(_Falling())
        pool.waitForDone()
    else:
        thread = threading.Thread(target=_Falling().run)
        thread.start()
        thread.join()
    assert told == []
    qtbot.waitUntil(lambda: bool(told))

    (thread_id, report) = told[0]
    assert thread_id == threading.get_ident()
    assert report is not None
    assert "ValueError" in report.read_text(encoding="utf-8")


class _BrokenLibrary:
    """What stands where a library should."""

    read_only = False


def test_a_fault_in_a_backup_is_reported_once(qtbot: QtBot) -> None:
    backups = AutomaticBackups(_BrokenLibrary())  # pyright: ignore[reportArgumentType]
    failed: list[Exception] = []
    backups.failed.connect(failed.append)
    backups.begin(after=0)
    qtbot.waitUntil(lambda: bool(failed))
    backups.look()
    backups.wait()

    assert isinstance(failed[0], AttributeError)
    backups.close(last=False)
