"""Long work in a child process: its result, its refusal, its end."""

import json
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.core.tasks import process
from mc2cm_desk.ui.core.tasks.process import Process


@pytest.fixture
def run(qtbot: QtBot) -> Process:
    return Process()


def _speak(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let a script stand for our command line: what it is told is not of interest here."""
    monkeypatch.setattr(process, "own_command", lambda: (sys.executable, ["-c", script]))


def test_our_own_command_answers_with_its_result(
    run: Process, library: Library, seville: Event, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(run.finished) as done:
        run.start("events", library=library.folder)

    assert [one["id"] for one in done.args[0]] == [seville.id]


def test_a_refusal_of_the_child_is_a_refusal_here(
    run: Process, library: Library, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(run.refused) as told:
        run.start("events", "show", "nowhere", library=library.folder)

    assert told.args[0].code == "event-unknown"
    assert told.args[0].values == {"event": "nowhere"}


def test_progress_comes_line_by_line_before_the_result(
    run: Process, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [{"done": n, "total": 3} for n in (1, 2, 3)]
    said = "\n".join(map(json.dumps, lines)) + "\n" + json.dumps({"pages": 28}, indent=2)
    _speak(monkeypatch, f"print({said!r})")
    heard: list[tuple[int, int]] = []
    run.progressed.connect(lambda done, total: heard.append((done, total)))
    with qtbot.waitSignal(run.finished) as done:
        run.start()

    assert heard == [(1, 3), (2, 3), (3, 3)]
    assert done.args == [{"pages": 28}]


def test_a_cancelled_child_ends_and_says_so(
    run: Process, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _speak(monkeypatch, "input()")
    run.start()
    qtbot.waitUntil(run.is_running)
    with qtbot.waitSignal(run.cancelled), qtbot.assertNotEmitted(run.finished):
        run.cancel()

    assert not run.is_running()


def test_a_fault_of_the_child_is_told_with_its_words(
    run: Process, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _speak(monkeypatch, "raise ZeroDivisionError('in the child')")
    with qtbot.waitSignal(run.failed) as told:
        run.start()

    assert "in the child" in told.args[0]


def test_a_command_that_cannot_be_started_is_a_fault(
    run: Process, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(process, "own_command", lambda: (str(tmp_path / "nothing"), []))
    with qtbot.waitSignal(run.failed):
        run.start()


def test_each_run_has_a_folder_of_its_own(qtbot: QtBot) -> None:
    one, other = Process(), Process()

    assert one.folder.is_dir()
    assert one.folder != other.folder
