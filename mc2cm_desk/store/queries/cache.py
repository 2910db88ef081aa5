"""What was read, kept with what it was read from, and refreshed by what units of work change.

Lists of records follow a change record by record; whatever else was computed is kept until what
it was read from has changed: a list of records, or any record of a kind.
"""

from bisect import insort
from collections.abc import Callable, Generator, Hashable, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, Generic, TypeVar

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.library.changes import Change
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.repository import Selection, own_order_key

R = TypeVar("R", bound=Record)
T = TypeVar("T")
K = TypeVar("K")

MOST_RECORDS = 150_000
"""Records that are kept at most; a memory limit, some 1 kB each."""
MOST_CHANGED = 200
"""Changed records that a list follows; it is read afresh after more."""

MOST_ANSWERS = 1000
"""Answers, and lists, that are kept at most; of more the newest half stays."""

Kind = type[Record]
Source = Kind | Selection[Any]
"""What an answer was read from: any records of a kind, or those of a selection alone."""


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """The value that a query or a read model returned, and what it was read from."""

    value: T
    sources: frozenset[Source]


@dataclass(frozen=True, slots=True)
class RecordList(Generic[R]):
    """The records of a selection in their own order.

    ``changed`` are records of the kind, by id, that were changed since ``records`` were read:
    with True where the record was made since.
    """

    selection: Selection[R]
    records: tuple[R, ...]
    changed: Mapping[RecordId, tuple[R, bool]] = field(
        default_factory=dict[RecordId, tuple[R, bool]]
    )

    def current(self) -> "RecordList[R]":
        """Return the list with what was changed."""
        if not self.changed:
            return self
        known = {record for record, (_, is_new) in self.changed.items() if not is_new}
        found = [one for one in self.records if one.id not in known] if known else [*self.records]
        key = own_order_key(self.selection.kind)
        for one, _ in self.changed.values():
            if self.selection.has(one):
                insort(found, one, key=key)
        return RecordList(self.selection, tuple(found))

    def with_changes(self, changes: Mapping[RecordId, tuple[R, bool]]) -> "RecordList[R] | None":
        """Return the list to which records of its kind have changed; none if they are too many."""
        changed = dict(self.changed)
        for record, (after, is_new) in changes.items():
            earlier = changed.get(record)
            changed[record] = after, is_new if earlier is None else earlier[1]
        return replace(self, changed=changed) if len(changed) <= MOST_CHANGED else None


@dataclass(frozen=True, slots=True)
class State:
    """What is kept of one state of the library; readers of this state add what they read.

    ``known`` are single records by kind and id.
    """

    answers: dict[Hashable, Answer[Any]] = field(default_factory=dict[Hashable, Answer[Any]])
    lists: dict[Selection[Any], RecordList[Any]] = field(
        default_factory=dict["Selection[Any]", "RecordList[Any]"]
    )
    known: dict[Kind, dict[RecordId, Record]] = field(
        default_factory=dict[Kind, dict[RecordId, Record]]
    )

    def after(self, changes: Iterable[Change]) -> "State":
        """Return what is kept of the state that a unit of work leaves."""
        by_kind: dict[Kind, dict[RecordId, tuple[Record, bool]]] = {}
        every = tuple(changes)
        for one in every:
            of_kind = by_kind.setdefault(type(one.after), {})
            earlier = of_kind.get(one.after.id)
            is_new = one.before is None if earlier is None else earlier[1]
            of_kind[one.after.id] = one.after, is_new
        if not by_kind:
            return self
        has_changed = _Changed(every)
        answers = {
            key: one
            for key, one in self.answers.copy().items()
            if not any(map(has_changed, one.sources))
        }
        lists: dict[Selection[Any], RecordList[Any]] = {}
        for key, each in self.lists.copy().items():
            following = each.with_changes(by_kind[key.kind]) if has_changed(key) else each
            if following is not None:
                lists[key] = following
        known = self.known.copy()
        for kind, changed in by_kind.items():
            if kind in known:
                known[kind] = known[kind] | {record: one for record, (one, _) in changed.items()}
        following = State(_newest(answers), _newest(lists), known)
        return following if following.weight() <= MOST_RECORDS else State()

    def list_of(self, selection: Selection[R]) -> list[R] | None:
        """Return the records of a selection if they are kept."""
        cached = self.lists.get(selection)
        if cached is None:
            return None
        current = self.lists[selection] = cached.current()
        return list(current.records)

    def store(self, selection: Selection[R], records: Iterable[R]) -> None:
        """Keep the records of a selection that were read of this state, in their own order."""
        self.lists[selection] = RecordList(selection, tuple(records))

    def weight(self) -> int:
        """Return how many records are kept, as often as they are listed."""
        listed = sum(len(one.records) for one in self.lists.values())
        return listed + sum(len(one) for one in self.known.values())


def _newest(cached: dict[K, T]) -> dict[K, T]:
    if len(cached) <= MOST_ANSWERS:
        return cached
    return dict(islice(cached.items(), len(cached) - MOST_ANSWERS // 2, None))


class _Changed:
    """Says whether a source of answers has changed; each is looked at once."""

    def __init__(self, changes: tuple[Change, ...]) -> None:
        self._by_kind: dict[Kind, list[Change]] = {}
        for one in changes:
            self._by_kind.setdefault(type(one.after), []).append(one)
        self._known: dict[Source, bool] = {}

    def __call__(self, source: Source) -> bool:
        found = self._known.get(source)
        if found is None:
            found = self._known[source] = self._find(source)
        return found

    def _find(self, source: Source) -> bool:
        if not isinstance(source, Selection):
            return source in self._by_kind
        changes = self._by_kind.get(source.kind, ())
        return len(changes) > MOST_CHANGED or any(
            source.has(one.after) or (one.before is not None and source.has(one.before))
            for one in changes
        )


class Cache:
    """Holds what is kept of the last state of the library; none while a commit is under way.

    It is enabled where this process alone writes the library. Whoever reads takes the state
    before the snapshot of the database and asks again behind it whether it `is_current`: only then
    both are of one moment.
    """

    def __init__(self, *, enabled: bool) -> None:
        self._enabled = enabled
        self._state = State() if enabled else None

    @property
    def state(self) -> State | None:
        """What is kept of the state that the database is in now; none if that is not known."""
        return self._state

    def is_current(self, state: State) -> bool:
        """Return whether nothing was committed since a state was taken."""
        return self._state is state

    @contextmanager
    def committing(self) -> Generator[Callable[[Iterable[Change]], None]]:
        """Follow one unit of work: what is yielded is called with its changes before its commit.

        Nothing is kept after a commit that failed.
        """
        before, changed, committed = self._state, None, False

        def commits(changes: Iterable[Change]) -> None:
            """Note the changes of the transaction; nothing is answered from memory meanwhile."""
            nonlocal changed
            changed, self._state = tuple(changes), None

        try:
            yield commits
            committed = True
        finally:
            if changed is not None and not committed:
                self._state = State() if self._enabled else None
        if changed is not None and before is not None:
            self._state = before.after(changed)
