"""Work beside the window: what goes wrong there is told, reported, and ends what shows progress."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRunnable, QThreadPool
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.app import faults
from mc2cm_desk.ui.app.backups import AutomaticBackups
from mc2cm_desk.ui.core.tasks.background import Background


def _raising(error: type[Exception]) -> Callable[[], None]:
    def work() -> None:
        raise error("x")

    return work


@pytest.mark.parametrize("error", [ValueError, AttributeError, RuntimeError, AssertionError])
def test_a_fault_of_ours_ends_the_work_and_is_told(qtbot: QtBot, error: type[Exception]) -> None:
    background = Background()
    told: list[object] = []
    with qtbot.waitSignal(background.failed) as failed:
        background.run(_raising(error), told.append, lambda refused: told.append(refused.code))

    assert isinstance(failed.args[0], error)
    assert told == ["unfinished"]


def test_a_fault_that_nobody_listens_to_is_raised_in_the_thread_of_the_window(
    qtbot: QtBot,
) -> None:
    background = Background()
    told: list[str] = []
    with qtbot.captureExceptions() as raised:
        background.run(
            _raising(AttributeError), lambda _none: None, lambda refused: told.append(refused.code)
        )
        qtbot.waitUntil(lambda: bool(raised))

    assert raised[0][0] is AttributeError
    assert told == ["unfinished"]


def test_a_refusal_is_no_fault(qtbot: QtBot) -> None:
    background = Background()
    told: list[str] = []

    def work() -> None:
        raise Refused("disk-full")

    background.run(work, lambda _none: None, lambda refused: told.append(refused.code))
    qtbot.waitUntil(lambda: bool(told))

    assert told == ["disk-full"]


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
