"""A text on its way from a widget to the record, and what became of it."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.refusal import Refused


class Commit:
    """What a widget gives to be written; everything that is written within `begun` belongs to it.

    ``written`` is called before anybody is told of the change, ``refused`` when it was not written.
    With ``again`` it is tried again while the disk refuses: then ``refused`` is called as well, and
    ``written`` when it succeeds.

    Attributes:
        keys: the drafts that are dropped once it is written.
        text: what a draft must hold while it is on its way.
        runs: how many pieces of work are under way for it.
        superseded: a later text of the same widget takes its place.
    """

    def __init__(
        self,
        owner: QObject,
        keys: Sequence[DraftKey],
        *,
        text: str = "",
        again: bool = False,
        written: Callable[[], Any] | None = None,
        refused: Callable[[Refused | None], Any] | None = None,
    ) -> None:
        self.owner, self.keys, self.text, self.again = owner, tuple(keys), text, again
        self.runs = 0
        self.superseded = False
        self._written, self._refused = written, refused

    def replaces(self, other: "Commit") -> bool:
        """Say whether this is a later text of the same place."""
        return self.owner is other.owner and self.keys == other.keys

    def notify_written(self) -> None:
        """Say to the widget that its text is in the record."""
        if self._written is not None and isValid(self.owner):
            self._written()

    def notify_refused(self, refused: Refused | None) -> None:
        """Say to the widget that its text is not in the record; none after a fault of ours."""
        if self._refused is not None and isValid(self.owner):
            self._refused(refused)


class _Shared:
    current: Commit | None = None
    under_way: tuple[Commit, ...] = ()


def current() -> Commit | None:
    """Return the commit for which work is begun just now."""
    return _Shared.current


@contextmanager
def begun(commit: Commit) -> Generator[Commit]:
    """Let what is written here be written for a commit."""
    outer, _Shared.current = _Shared.current, commit
    try:
        yield commit
    finally:
        _Shared.current = outer


def start(commit: Commit) -> None:
    """Count a piece of work that was begun for a commit."""
    commit.runs += 1
    if commit not in _Shared.under_way:
        _Shared.under_way = (*_Shared.under_way, commit)


def end(commit: Commit) -> None:
    """Count a piece of work that is done, whatever came of it."""
    commit.runs -= 1
    if commit.runs <= 0:
        _Shared.under_way = tuple(one for one in _Shared.under_way if one is not commit)


def clear() -> None:
    """Forget what is under way: nobody answers any more."""
    _Shared.under_way = ()


def under_way(key: DraftKey) -> list[Commit]:
    """Return the commits of a text that are not answered yet, the oldest first."""
    return [one for one in _Shared.under_way if key in one.keys]
