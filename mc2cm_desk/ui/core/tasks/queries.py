"""Queries of screens: read on a worker thread, answered on the window's, the newest alone."""

from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.core.tasks.runner import UNFINISHED, Lane, TaskRunner

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

T = TypeVar("T")
Place = tuple[QObject, Hashable]
"""Who asks, and under which key."""


@dataclass(eq=False, slots=True)
class _Query:
    """A reading that was asked for and is not answered yet."""

    place: Place
    reading: Callable[["Library"], Any]
    then: Callable[[Any], Any]
    otherwise: Callable[[Refused], Any] | None
    lane: Lane


@dataclass(eq=False, slots=True)
class _Waiter:
    """A call that follows the answers of some queries; ``in_turn``: of those in its order."""

    call: Callable[[], Any]
    places: set[Place]
    in_turn: bool


class Queries(QObject):
    """Runs the readings of screens, one after the other, on a thread beside the writer.

    Of several queries of one owner under one key the newest counts: what was begun before is
    finished and dropped. Until the answer comes the screen goes on showing the last one.
    """

    def __init__(self, library: "Library", runner: TaskRunner) -> None:
        super().__init__(runner)
        self._library, self._runner = library, runner
        self._newest: dict[Place, _Query] = {}
        self._running: set[Place] = set()
        self._waiters: deque[_Waiter] = deque()
        self._asked: set[Place] | None = None

    def ask(
        self,
        owner: QObject,
        reading: Callable[["Library"], T],
        then: Callable[[T], Any],
        otherwise: Callable[[Refused], Any] | None = None,
        *,
        key: Hashable = None,
        lane: Lane = Lane.QUERY,
    ) -> None:
        """Run ``reading``, then call ``then`` here unless a newer query took its place.

        ``key`` distinguishes the queries of one owner; without one the function that reads does.
        A refusal goes to ``otherwise``, else to the runner's ``refused``; after a fault of ours
        ``otherwise`` is called with the refusal ``unfinished``.
        """
        place = (owner, getattr(reading, "__code__", reading) if key is None else key)
        query = self._newest[place] = _Query(place, reading, then, otherwise, lane)
        if self._asked is not None:
            self._asked.add(place)
        if place not in self._running:
            self._begin(query)

    def asked_while(self, call: Callable[[], Any]) -> set[Place]:
        """Call, and return the places of the queries that were asked meanwhile."""
        outer, self._asked = self._asked, set()
        try:
            call()
        finally:
            asked, self._asked = self._asked, outer
        return asked

    def after(self, places: set[Place], call: Callable[[], Any]) -> None:
        """Call once these queries are answered, and after the calls that wait since before."""
        places = places & self._newest.keys()
        if not places and not any(one.in_turn for one in self._waiters):
            call()
        else:
            self._waiters.append(_Waiter(call, places, in_turn=True))

    def when_answered(self, owner: QObject, call: Callable[[], Any]) -> None:
        """Call once every query that an owner, or something in it, has asked is answered."""
        places = {place for place in self._newest if _is_within(place[0], owner)}
        if places:
            self._waiters.append(_Waiter(call, places, in_turn=False))
        else:
            call()

    def _begin(self, query: _Query) -> None:
        self._running.add(query.place)
        self._runner.run(
            self,
            lambda: None if query is not self._newest.get(query.place) else _read(self, query),
            lambda result: self._end(query, query.then, result),
            lambda refused: self._end(query, query.otherwise or self._refuse, refused),
            lane=query.lane,
        )

    @property
    def library(self) -> "Library":
        """The library that is read."""
        return self._library

    def _refuse(self, refused: Refused) -> None:
        # A fault of ours is reported as such.
        if refused.code != UNFINISHED:
            self._runner.refused.emit(refused)

    def _end(self, query: _Query, call: Callable[[Any], Any], result: object) -> None:
        place = query.place
        self._running.discard(place)
        newest = self._newest[place]
        if newest is not query:
            self._begin(newest)
            return
        del self._newest[place]
        try:
            if isValid(place[0]):
                call(result)
        finally:
            self._release(place)

    def _release(self, place: Place) -> None:
        """Call those who waited for a query, each when it is its turn."""
        for one in self._waiters:
            one.places.discard(place)
        ready: list[_Waiter] = []
        is_blocked = False
        for one in tuple(self._waiters):
            if one.places or (one.in_turn and is_blocked):
                is_blocked = is_blocked or one.in_turn
                continue
            self._waiters.remove(one)
            ready.append(one)
        for one in ready:
            one.call()


def _read(queries: Queries, query: _Query) -> Any:
    return query.reading(queries.library)


def _is_within(one: QObject, owner: QObject) -> bool:
    found: QObject | None = one
    while found is not None and isValid(found):
        if found is owner:
            return True
        found = found.parent()
    return False
