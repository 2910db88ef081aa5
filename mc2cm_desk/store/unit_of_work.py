"""The unit of work: values in, rows and journal out, all or nothing."""

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select

from mc2cm_desk.domain.ids import ChangeId, DeviceId, RecordId
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.library.changes import Change
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text.cleaning import cleaned
from mc2cm_desk.store.journal import erasure, journal
from mc2cm_desk.store.journal.paths import distinct, lists_of
from mc2cm_desk.store.journal.resolution import Operation
from mc2cm_desk.store.queries import search_index
from mc2cm_desk.store.queries.cache import Source, State
from mc2cm_desk.store.repository import Repository, Selection, write_records

R = TypeVar("R", bound=Record)
Id = TypeVar("Id", bound=RecordId)
T = TypeVar("T")


class UnitOfWork(Repository):
    """Values put here are written together when the unit of work ends.

    Reading inside it sees what was put before.

    Attributes:
        at: the time of everything that is written.
        device: who writes.
        change: the id of this unit of work in the journal.
    """

    def __init__(
        self,
        connection: Connection,
        at: datetime,
        device: DeviceId,
        new_id: Callable[[], RecordId],
        cached: State | None = None,
    ) -> None:
        """``cached`` is what is cached of the state of the library that the unit begins with."""
        super().__init__(connection)
        self._cached = cached
        self.at, self.device, self.new_id = at, device, new_id
        self.change = ChangeId(new_id())
        self._before: dict[RecordId, Record | None] = {}
        self._after: dict[RecordId, Record] = {}
        self._read: dict[tuple[type[Record], RecordId], Record] = {}
        self._flushed: set[RecordId] = set()
        self._counted: tuple[Change, ...] | None = None
        self._changed_kinds: set[type[Record]] = set()
        self._dirty: dict[type[Record], dict[RecordId, Record]] = {}
        self._erasures: list[Change] = []
        self._erased: set[RecordId] = set()

    def put(self, *values: Record) -> None:
        """Keep values as they are now; a new id makes a new record.

        Refused: append-only, and what the kind's own rules refuse.
        """
        for value in map(cleaned, values):
            before = self.get(type(value), value.id)
            if before == value:
                continue
            if before is not None and type(value).append_only:
                raise Refused("append-only", kind=NAMES[type(value)])
            self._store(value, before)

    def add(self, *values: Record) -> None:
        """Keep values that are surely new: no look-up for each, for lists of thousands."""
        for value in map(cleaned, values):
            self._store(value, None)

    def remove(self, *values: Record) -> None:
        """Leave a tombstone. Refused: append-only."""
        for value in values:
            if type(value).append_only:
                raise Refused("append-only", kind=NAMES[type(value)])
            if value.deleted is None:
                self.put(replace(value, deleted=self.at))

    def erase(self, values: Sequence[R], **fields: Any) -> list[R]:
        """Give fields of stored records of one kind one value, now and in the journal.

        Return the records. The unit of work must be of the nature ``erase``: it cannot be taken
        back.
        """
        changed = erasure.rewrite(self.connection, values, fields)
        self._read.clear()
        self._erasures += map(Change, values, changed)
        self._erased.update(value.id for value in values)
        return changed

    def redact(self, redactor: erasure.Redactor, kinds: Collection[type[Record]]) -> None:
        """Redact every text of these kinds, now and in the journal."""
        self._erasures += erasure.redact(self.connection, redactor, kinds)
        self._read.clear()

    def get(self, kind: type[R], record: RecordId) -> R | None:
        """Return a record with what this unit of work has changed."""
        pending = self._after.get(record) or self._read.get((kind, record))
        if pending is not None:
            return cast("R", pending)
        found = super().get(kind, record)
        if found is not None:
            self._read[kind, record] = found
        return found

    def get_many(self, kind: type[R], ids: Iterable[Id]) -> dict[Id, R]:
        """Return records by id with what this unit of work has changed.

        `get` has them at hand then: of thousands none is asked for by itself.
        """
        requested = set(ids)
        pending = {one: cast("R", self._after[one]) for one in requested if one in self._after}
        found = super().get_many(kind, requested.difference(pending))
        self._read.update(((kind, one), record) for one, record in found.items())
        return found | pending

    def find(self, kind: type[R], /, *, with_deleted: bool = False, **equals: Any) -> list[R]:
        """Return records with what this unit of work has changed."""
        if self._cached is not None and self._is_unchanged(kind):
            selection = Selection.of(kind, with_deleted=with_deleted, **equals)
            found = self._cached.list_of(selection)
            if found is not None:
                return found
        return super().find(kind, with_deleted=with_deleted, **equals)

    def cached(self, key: Hashable, read: Callable[[], T]) -> T:
        """Read: answers kept for later may be older than what is written here."""
        answer = self._cached.answers.get(key) if self._cached is not None else None
        if answer is None or not all(map(self._is_unchanged, answer.sources)):
            return read()
        return answer.value

    def _is_unchanged(self, source: Source) -> bool:
        """Return whether this unit of work has changed nothing of what something was read from."""
        kind = source.kind if isinstance(source, Selection) else source
        return kind not in self._changed_kinds and not self._erasures

    def exists(self, kind: type[Record], /, *, with_deleted: bool = False, **equals: Any) -> bool:
        """Return whether there is one, with what this unit of work has changed."""
        self.flush(kind)
        return super().exists(kind, with_deleted=with_deleted, **equals)

    def count(self, kind: type[Record], /, *, with_deleted: bool = False, **equals: Any) -> int:
        """Return how many there are, with what this unit of work has changed."""
        self.flush(kind)
        return super().count(kind, with_deleted=with_deleted, **equals)

    def _values(
        self, kind: type[R], statement: Select[*tuple[Any, ...]], parameters: dict[str, Any]
    ) -> list[R]:
        self.flush(kind)
        return super()._values(kind, statement, parameters)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What was changed so far; put back as it was counts as nothing."""
        if self._counted is None:
            self._counted = tuple(
                Change(before, after)
                for record, after in self._after.items()
                if (before := self._before[record]) is None or not _alike(before, after)
            )
        return self._counted

    @property
    def announced(self) -> tuple[Change, ...]:
        """What readers must know of: changes, and erasures, which leave nothing to take back."""
        return (*self._erasures, *self.changes)

    def flush(self, *kinds: type[Record]) -> None:
        """Write what is pending of these kinds (all if none is named)."""
        for kind in kinds or tuple(self._dirty):
            values = self._dirty.pop(kind, None)
            if not values:
                continue
            fresh = [one for one in values.values() if self._is_new(one)]
            known = [one for one in values.values() if not self._is_new(one)]
            write_records(self.connection, kind, fresh, known)
            self._flushed.update(values)

    def finish(self, unit: journal.Unit, seq: int) -> list[Operation]:
        """Write rows, journal and search; return the operations, numbered from behind ``seq``."""
        changes = self.changes
        self.flush()
        if not changes and not self._erasures:
            return []
        written = journal.write(self.connection, unit, changes, seq)
        search_index.refresh(self, self.announced)
        if self._erasures:
            erasure.prune_history(self.connection, self._erased)
            erasure.rebuild_search(self.connection)
        return written

    def _is_new(self, value: Record) -> bool:
        return self._before[value.id] is None and value.id not in self._flushed

    def _store(self, value: Record, before: Record | None) -> None:
        value = _distinct(value)
        checked = value.checked() if value.deleted is None else value
        created = before.created if before is not None else self.at
        stamped = checked
        # What was made with the stamps of this unit of work needs no second copy.
        if (
            not (checked.updated is self.at and checked.created is created)
            or checked.device != self.device
        ):
            stamped = replace(checked, created=created, updated=self.at, device=self.device)
        self._counted = None
        self._changed_kinds.add(type(value))
        self._before.setdefault(value.id, before)
        self._after[value.id] = stamped
        self._dirty.setdefault(type(value), {})[value.id] = stamped


def _alike(before: Record, after: Record) -> bool:
    return replace(after, updated=before.updated, device=before.device) == before


def _distinct(value: R) -> R:
    """Return a record whose lists have every code, id and text once, as the journal keeps them."""
    changed: dict[str, Any] = {}
    for field in lists_of(type(value)):
        values = getattr(value, field.name)
        if len(values) > 1 and (once := distinct(field, values)) is not values:
            changed[field.name] = once
    return replace(value, **changed) if changed else value
