"""Work in child processes: commands of ours that end, and those that stay and answer questions."""

import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.core.tasks.child import Child
from mc2cm_desk.ui.core.tasks.runner import UNFINISHED, Lane, Task, TaskRunner

MOST_ANSWERS = 300
"""Answers after which a child is changed for a fresh one: its memory stays bounded."""
MOST_CRASHES = 3
"""Crashes in a row after which it is not started again for the same question."""

log = logging.getLogger(__name__)


class ChildFailed(Exception):
    """A child process ended by a fault of ours; the text is what it said on its standard error."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command of ours and its arguments, run once.

    It begins when everything that was to be written is written: it reads the library from disk.

    Attributes:
        language: the language that it writes in; empty for that of the system.
        seconds: how long it may be silent before it is killed.
    """

    arguments: tuple[str, ...]
    language: str = ""
    seconds: float = 600.0


@dataclass(frozen=True, slots=True)
class Question:
    """A message for a command that stays and answers each with another.

    One child for each owner and command answers in the order of asking. One that crashes is
    started again and asked again.
    """

    command: str
    message: Mapping[str, Any]
    seconds: float = 120.0


Job = Command | Question
"""What a child can do."""


@dataclass(eq=False, slots=True)
class ChildTask(Task):
    """Work that was handed to a child.

    Attributes:
        is_done: it was answered, refused, or failed.
    """

    then: Callable[[Any], Any] | None = None
    otherwise: Callable[[Refused], Any] | None = None
    progress: Callable[[int, int], Any] | None = None
    is_done: bool = False
    leave: Callable[[], None] | None = None

    def cancel(self) -> None:
        """Call nobody back, and end the child if it is at work on it; nothing of it is left."""
        self.is_cancelled = True
        leave, self.leave = self.leave, None
        if leave is not None:
            leave()

    @property
    def is_waited_for(self) -> bool:
        """Whether somebody is to be called."""
        return not self.is_cancelled and not self.is_done and isValid(self.owner)


class Children(QObject):
    """Runs the children of a window, on whose thread everybody is called.

    A child goes with the owner of its task, when the task is cancelled, and with this object.
    """

    def __init__(self, folder: Path, runner: TaskRunner) -> None:
        super().__init__(runner)
        self._folder, self._runner = folder, runner
        self._standing: dict[tuple[int, str], StandingChild] = {}
        self._commands: list[ChildTask] = []
        self._is_closed = False

    @property
    def is_writing(self) -> bool:
        """Whether somebody waits for a command that has not ended."""
        self._commands = [one for one in self._commands if one.is_waited_for]
        return bool(self._commands)

    def run(
        self,
        owner: QObject,
        job: Job,
        then: Callable[[Any], Any] | None,
        otherwise: Callable[[Refused], Any] | None = None,
        *,
        progress: Callable[[int, int], Any] | None = None,
    ) -> ChildTask:
        """Let a child do ``job``, then call ``then`` with its result, a decoded JSON value.

        ``progress`` is called with what is done and the total. A refusal goes to ``otherwise``,
        else to the runner's ``refused``; a fault of ours goes to its ``failed``, and ``otherwise``
        is called with the refusal ``unfinished``.
        """
        task = ChildTask(owner, then=then, otherwise=otherwise, progress=progress)

        def abandon() -> None:
            task.cancel()

        link = owner.destroyed.connect(abandon)
        task.leave = lambda: _unlink(owner, link)
        if isinstance(job, Question):
            self._standing_child(owner, job.command).ask(task, job)
        else:
            self._commands.append(task)
            self._runner.run(owner, _nothing, lambda _none: self._begin(task, job), lane=Lane.WRITE)
        return task

    def warm(self, owner: QObject, command: str) -> None:
        """Start the child of an owner that will answer questions."""
        if not self._is_closed:
            self._standing_child(owner, command).warm()

    def close(self) -> None:
        """Kill every child and call nobody any more."""
        self._is_closed = True
        for standing in self._standing.values():
            standing.end()
        self._standing.clear()
        for child in self.findChildren(Child):
            child.kill()

    def new_child(self) -> Child | None:
        """Return a child that is to be started; none once this is closed."""
        return None if self._is_closed else Child(self)

    def start(self, child: Child, *arguments: str) -> None:
        """Start a child on the library of the window."""
        child.start(self._folder, *arguments)

    def take(self, task: ChildTask, message: Any) -> bool:
        """Take in a message for a task; return whether it was its result or a refusal."""
        match message:
            case {"done": int(done), "total": int(total)}:
                if task.progress is not None and task.is_waited_for:
                    task.progress(done, total)
                return False
            case {"refused": str(code), **rest}:
                refused = Refused(code, **rest.get("values", {}))
                self.finish(task, task.otherwise or self._runner.refused.emit, refused)
            case _:
                self.finish(task, task.then, message)
        return True

    def finish(self, task: ChildTask, call: Callable[[Any], Any] | None, result: object) -> None:
        """Call for a task, once."""
        is_due = task.is_waited_for and not self._is_closed
        task.is_done = True
        leave, task.leave = task.leave, None
        if leave is not None:
            leave()
        if is_due and call is not None:
            call(result)

    def fail(self, tasks: list[ChildTask], why: str) -> None:
        """End tasks whose child failed; the fault is reported once."""
        waiting = [one for one in tasks if one.is_waited_for]
        for task in tasks:
            self.finish(task, task.otherwise, Refused(UNFINISHED))
        if waiting and not self._is_closed:
            log.error("a child process failed: %s", why)
            self._runner.report(ChildFailed(why))

    def _begin(self, task: ChildTask, command: Command) -> None:
        child = self.new_child() if task.is_waited_for else None
        if child is not None:
            CommandRun(self, child, task, command)

    def _standing_child(self, owner: QObject, command: str) -> "StandingChild":
        key = (id(owner), command)
        child = self._standing.get(key)
        if child is None:
            child = self._standing[key] = StandingChild(self, command)
            owner.destroyed.connect(lambda: self._end_standing(key))
        return child

    def _end_standing(self, key: tuple[int, str]) -> None:
        child = self._standing.pop(key, None)
        # With the window they have gone already.
        if child is not None and isValid(child):
            child.end()


class CommandRun(QObject):
    """One run of a command: its last message is the result, taken if it ended well."""

    def __init__(self, children: Children, child: Child, task: ChildTask, command: Command) -> None:
        super().__init__(child)
        self._children, self._child, self._task = children, child, task
        self._last: Any = None
        child.received.connect(self._on_received)
        child.ended.connect(self._on_ended)
        unlink = task.leave

        def leave() -> None:
            if unlink is not None:
                unlink()
            if isValid(child) and child.is_running:
                child.stop() if isValid(task.owner) else child.kill()

        task.leave = leave
        language = ("--lang", command.language) if command.language else ()
        children.start(child, *language, *command.arguments)
        child.expect(command.seconds)

    @Slot(object)
    def _on_received(self, message: Any) -> None:
        match message:
            case {"done": int(), "total": int()}:
                self._children.take(self._task, message)
            case _ if not _is_refusal(self._last):
                self._last = message
            case _:
                pass

    @Slot(int, str)
    def _on_ended(self, code: int, why: str) -> None:
        if code and not _is_refusal(self._last):
            self._children.fail([self._task], why)
        else:
            self._children.take(self._task, self._last)


class StandingChild(QObject):
    """A child that is started with the first question and stays for the next."""

    def __init__(self, children: Children, command: str) -> None:
        super().__init__(children)
        self._children, self._command = children, command
        self._child: Child | None = None
        self._waiting: deque[tuple[ChildTask, Question]] = deque()
        self._answers = self._crashes = 0

    def warm(self) -> None:
        """Start it, so that the first question finds it ready."""
        if self._child is None:
            self._start()

    def ask(self, task: ChildTask, question: Question) -> None:
        """Put a question behind those that wait."""
        unlink = task.leave

        def leave() -> None:
            if unlink is not None:
                unlink()
            self._drop(task)

        task.leave = leave
        self._waiting.append((task, question))
        if self._child is None:
            self._crashes = 0
            self._start()
        elif len(self._waiting) == 1:
            self._send()

    def end(self) -> None:
        """End the child, whatever waits."""
        self._waiting.clear()
        child, self._child = self._child, None
        if child is not None:
            child.kill()
        self.deleteLater()

    def _drop(self, task: ChildTask) -> None:
        """Forget a question; the child that is at work on it is changed for another."""
        place = next((n for n, (one, _) in enumerate(self._waiting) if one is task), None)
        if place is None:
            return
        del self._waiting[place]
        if place == 0:
            self._renew()

    def _renew(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
        if self._waiting:
            self._start()

    def _start(self) -> None:
        child = self._child = self._children.new_child()
        if child is None:
            self._waiting.clear()
            return
        self._answers = 0
        child.received.connect(self._on_received)
        child.ended.connect(self._on_ended)
        self._children.start(child, self._command)
        self._send()

    def _send(self) -> None:
        if self._waiting and self._child is not None:
            _, question = self._waiting[0]
            self._child.send(question.message)
            self._child.expect(question.seconds)

    @Slot(object)
    def _on_received(self, message: Any) -> None:
        if not self._waiting or self._child is None:
            return
        task, _ = self._waiting[0]
        if isinstance(message, dict) and {"done", "total"} <= message.keys():
            self._children.take(task, message)
            return
        self._waiting.popleft()
        self._answers += 1
        self._crashes = 0
        self._child.expect(0)
        if self._answers >= MOST_ANSWERS:
            self._renew()
        else:
            self._send()
        # Last: whoever is called may ask again, or go.
        self._children.take(task, message)

    @Slot(int, str)
    def _on_ended(self, _code: int, why: str) -> None:
        child, self._child = self._child, None
        self._crashes += 1
        if not self._waiting or child is None:
            return
        if child.can_start and self._crashes < MOST_CRASHES:
            self._start()
            return
        waiting = [task for task, _ in self._waiting]
        self._waiting.clear()
        self._children.fail(waiting, why)


def _is_refusal(message: Any) -> bool:
    return isinstance(message, dict) and "refused" in message


def _unlink(owner: QObject, link: Any) -> None:
    if isValid(owner):
        owner.disconnect(link)


def _nothing() -> None:
    """Take its turn after the units of work that were begun before."""
