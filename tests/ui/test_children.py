"""Work in child processes: answers, refusals, faults, and the end of a child."""

import json
import os
import sys
import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import child
from mc2cm_desk.ui.core.tasks.children import (
    MOST_ANSWERS,
    MOST_CRASHES,
    ChildFailed,
    ChildTask,
    Question,
)
from mc2cm_desk.ui.core.tasks.children import Command as Run

WAITING = "import os, sys, time; open({file!r}, 'w').write(str(os.getpid())); time.sleep(600)"
"""A child that says who it is, and does nothing more."""
ECHO = """
import json, os, sys
open({starts!r}, "a").write("x")
for line in sys.stdin:
    message = json.loads(line)
    if message.get("crash"):
        os._exit(3)
    if message.get("wait"):
        open({file!r}, "w").write(str(os.getpid()))
        import time; time.sleep(600)
    if message.get("refuse"):
        print(json.dumps({{"refused": "gone", "values": {{"what": 1}}}}), flush=True)
    else:
        print(json.dumps({{"echo": message, "pid": os.getpid()}}), flush=True)
"""
"""A child that stays: it echoes, refuses, crashes, or waits, as it is asked."""


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Let a script stand for our command line: what it is told is not of interest here."""

    def speak(words: str) -> None:
        words = words.format(file=str(tmp_path / "pid"), starts=str(tmp_path / "starts"))
        monkeypatch.setattr(child, "own_command", lambda: (sys.executable, ["-c", words]))

    return speak


class Calls:
    """What a task called."""

    def __init__(self, desk: Desk) -> None:
        self.answers: list[Any] = []
        self.refused: list[Refused] = []
        self.progress: list[tuple[int, int]] = []
        self.everybody: list[Refused] = []
        self.faults: list[Exception] = []
        self.threads: set[int] = set()
        self._desk = desk
        desk.refused.connect(self.everybody.append)
        desk.failed.connect(self.faults.append)

    def run(self, owner: QObject, job: Run | Question) -> ChildTask:
        return self._desk.child(owner, job, self.take, self.refused.append, progress=self.move)

    def take(self, answer: Any) -> None:
        self.threads.add(threading.get_ident())
        self.answers.append(answer)

    def move(self, done: int, total: int) -> None:
        self.progress.append((done, total))

    @property
    def every(self) -> list[Any]:
        return [*self.answers, *self.refused, *self.everybody, *self.faults]


@pytest.fixture
def calls(desk: Desk) -> Calls:
    return Calls(desk)


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _pid(tmp_path: Path, qtbot: QtBot) -> int:
    """Wait until the child has said who it is."""
    file = tmp_path / "pid"
    qtbot.waitUntil(lambda: file.exists() and bool(file.read_text()))
    return int(file.read_text())


def test_a_command_answers_with_its_result_on_the_thread_of_the_window(
    desk: Desk, seville: Event, calls: Calls, qtbot: QtBot
) -> None:
    calls.run(desk, Run(("events",)))
    qtbot.waitUntil(lambda: bool(calls.answers))

    assert [one["id"] for one in calls.answers[0]] == [seville.id]
    assert calls.threads == {threading.get_ident()}


def test_a_command_reads_what_was_to_be_written_before(
    desk: Desk, seville: Event, calls: Calls, qtbot: QtBot
) -> None:
    held = threading.Event()

    def write(library: Library) -> Event:
        held.wait(10)
        return events.new(
            library,
            title=Localised(fr="Deuxième"),
            first_day=date(2020, 9, 1),
            last_day=date(2020, 9, 1),
            host="Sfax",
        )

    desk.write(desk, write)
    calls.run(desk, Run(("events",)))
    held.set()
    qtbot.waitUntil(lambda: bool(calls.answers))

    assert len(calls.answers[0]) == 2


def test_a_refusal_of_the_child_goes_to_who_asked_or_else_to_everybody(
    desk: Desk, calls: Calls, qtbot: QtBot
) -> None:
    calls.run(desk, Run(("events", "show", "nowhere")))
    qtbot.waitUntil(lambda: bool(calls.refused))
    desk.child(desk, Run(("events", "show", "nowhere")), calls.take)
    qtbot.waitUntil(lambda: bool(calls.everybody))

    assert [one.code for one in calls.every] == ["event-unknown", "event-unknown"]
    assert calls.refused[0].values == {"event": "nowhere"}


def test_progress_comes_before_the_result_and_printed_words_are_passed_over(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot
) -> None:
    lines = [json.dumps({"done": n, "total": 3}) for n in (1, 2, 3)]
    said = "\n".join([*lines, "a library says something", json.dumps({"pages": 28})])
    script(f"print({said!r})".replace("{", "{{").replace("}", "}}"))
    calls.run(desk, Run(()))
    qtbot.waitUntil(lambda: bool(calls.every))

    assert calls.progress == [(1, 3), (2, 3), (3, 3)]
    assert calls.every == [{"pages": 28}]


def test_a_crash_is_reported_once_with_the_words_of_the_child(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot
) -> None:
    script("print('[1]'); raise ZeroDivisionError('in the child')")
    calls.run(desk, Run(()))
    qtbot.waitUntil(lambda: bool(calls.faults))

    (fault,) = calls.faults
    assert isinstance(fault, ChildFailed)
    assert "in the child" in str(fault)
    assert [one.code for one in calls.refused] == ["unfinished"]
    assert calls.answers == calls.everybody == []


def test_a_command_that_cannot_be_started_is_a_fault(
    desk: Desk, calls: Calls, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setattr(child, "own_command", lambda: (str(tmp_path / "nothing"), []))
    calls.run(desk, Run(()))
    calls.run(desk, Question("stay", {}))
    qtbot.waitUntil(lambda: len(calls.faults) == 2)

    assert [one.code for one in calls.refused] == ["unfinished", "unfinished"]


def test_a_child_that_says_nothing_for_its_time_is_killed(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    script(WAITING)
    calls.run(desk, Run((), seconds=3))
    pid = _pid(tmp_path, qtbot)
    qtbot.waitUntil(lambda: bool(calls.faults))

    assert "nothing came for 3 s" in str(calls.faults[0])
    assert not _is_there(pid)


def test_a_cancelled_child_ends_and_nobody_is_called(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    script(WAITING)
    task = calls.run(desk, Run(()))
    pid = _pid(tmp_path, qtbot)
    task.cancel()
    task.cancel()
    qtbot.waitUntil(lambda: not _is_there(pid))

    assert calls.every == []


def test_what_is_cancelled_before_it_begins_is_not_begun(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    script(WAITING)
    calls.run(desk, Run(())).cancel()
    qtbot.waitUntil(lambda: desk.is_idle)

    assert desk.findChildren(child.Child) == []
    assert not (tmp_path / "pid").exists()


@pytest.mark.parametrize("job", [Run(()), Question("stay", {"wait": True})], ids=["once", "stays"])
def test_a_child_goes_with_its_owner(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot, tmp_path: Path, job: Run | Question
) -> None:
    script(WAITING if isinstance(job, Run) else ECHO)
    owner = QObject(desk)
    calls.run(owner, job)
    pid = _pid(tmp_path, qtbot)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)

    assert not _is_there(pid)
    assert calls.every == []


@pytest.mark.parametrize("job", [Run(()), Question("stay", {"wait": True})], ids=["once", "stays"])
def test_a_child_is_killed_when_the_window_closes(
    library: Library, script: Any, qtbot: QtBot, tmp_path: Path, job: Run | Question
) -> None:
    script(WAITING if isinstance(job, Run) else ECHO)
    desk = Desk(library)
    calls = Calls(desk)
    calls.run(desk, job)
    pid = _pid(tmp_path, qtbot)
    desk.close()
    QCoreApplication.processEvents()

    assert not _is_there(pid)
    assert calls.every == []


def test_one_child_answers_the_questions_of_an_owner_in_their_order(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot
) -> None:
    script(ECHO)
    desk.warm_child(desk, "stay")
    for number in range(4):
        calls.run(desk, Question("stay", {"n": number}))
    qtbot.waitUntil(lambda: len(calls.answers) == 4)

    assert [one["echo"]["n"] for one in calls.answers] == [0, 1, 2, 3]
    assert len({one["pid"] for one in calls.answers}) == 1


def test_a_refused_question_does_not_end_the_child(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    script(ECHO)
    calls.run(desk, Question("stay", {"refuse": True}))
    calls.run(desk, Question("stay", {"n": 1}))
    qtbot.waitUntil(lambda: bool(calls.answers))

    assert [(one.code, one.values) for one in calls.refused] == [("gone", {"what": 1})]
    assert (tmp_path / "starts").read_text() == "x"


def test_a_child_that_crashes_is_asked_again_and_given_up_after_some_times(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    script(ECHO)
    calls.run(desk, Question("stay", {"crash": True}))
    qtbot.waitUntil(lambda: bool(calls.faults))
    assert (tmp_path / "starts").read_text() == "x" * MOST_CRASHES
    calls.run(desk, Question("stay", {"n": 1}))
    qtbot.waitUntil(lambda: bool(calls.answers))

    assert len(calls.faults) == 1
    assert [one.code for one in calls.refused] == ["unfinished"]


def test_a_question_that_is_cancelled_does_not_take_the_next_with_it(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    script(ECHO)
    held = calls.run(desk, Question("stay", {"wait": True}))
    calls.run(desk, Question("stay", {"n": 1}))
    pid = _pid(tmp_path, qtbot)
    held.cancel()
    qtbot.waitUntil(lambda: bool(calls.answers))

    assert not _is_there(pid)
    assert [one["echo"] for one in calls.every] == [{"n": 1}]


def test_a_child_is_changed_for_a_fresh_one_after_many_answers(
    desk: Desk, calls: Calls, script: Any, qtbot: QtBot
) -> None:
    script(ECHO)
    for number in range(MOST_ANSWERS + 1):
        calls.run(desk, Question("stay", {"n": number}))
    qtbot.waitUntil(lambda: len(calls.answers) == MOST_ANSWERS + 1)

    first, *_, last = (one["pid"] for one in calls.answers)
    assert first != last


def test_a_command_that_somebody_waits_for_is_told_as_at_work_until_it_ends(
    desk: Desk, seville: Event, calls: Calls, qtbot: QtBot
) -> None:
    assert not desk.is_writing_files
    calls.run(desk, Run(("events",)))
    assert desk.is_writing_files
    qtbot.waitUntil(lambda: bool(calls.answers))
    assert not desk.is_writing_files

    calls.run(desk, Run(("events",))).cancel()
    assert not desk.is_writing_files
