"""One library's tables on one engine: read at one moment, written by one unit at a time."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from functools import partial

from sqlalchemy import Connection, Engine

from mc2cm_desk.domain.ids import ChangeId, DeviceId, RecordId
from mc2cm_desk.domain.library.hybrid_clock import Stamp
from mc2cm_desk.store.dialects import dialect_of
from mc2cm_desk.store.errors import FAULTS
from mc2cm_desk.store.ids import IdSource
from mc2cm_desk.store.journal import journal, replication, typing_runs
from mc2cm_desk.store.journal.replication import Batch, Merged
from mc2cm_desk.store.queries import search_index
from mc2cm_desk.store.queries.cache import Cache
from mc2cm_desk.store.queries.cached_repository import CachedRepository
from mc2cm_desk.store.repository import Repository
from mc2cm_desk.store.unit_of_work import UnitOfWork


class Database:
    """Reads, and writes units of work with the sequence numbers and stamps of one device.

    Reading is possible from any thread, writing from one at a time: the caller sees to that.
    """

    def __init__(self, engine: Engine, device: DeviceId, *, alone: bool = False) -> None:
        """``alone`` says that nobody else writes these tables: what is read is kept then."""
        self.engine, self.device = engine, device
        self._cache = Cache(enabled=alone)
        self._dialect = dialect_of(engine)
        self._ids = IdSource()
        self._writer: Connection | None = None
        self._run: typing_runs.Run | None = None
        with engine.connect() as connection:
            self._seq = journal.last_seq(connection, device)
            self._stamp = journal.last_stamp(connection)

    @property
    def has_written(self) -> bool:
        """Whether the journal has operations of this device."""
        return self._seq > 0

    def new_id(self, at: datetime) -> RecordId:
        """Return an id for a record that is made at a moment."""
        return self._ids.next(_milliseconds(at))

    @contextmanager
    def read(self) -> Generator[Repository]:
        """Read several things as they are at one moment."""
        state = self._cache.state
        with self._dialect.reading(self.engine) as connection:
            if state is not None:
                # The snapshot is taken by the first statement, not when a transaction begins.
                self._dialect.take_snapshot(connection)
                state = state if self._cache.is_current(state) else None
            yield CachedRepository(connection, state)

    @contextmanager
    def write(
        self,
        label: str,
        at: datetime,
        *,
        author: str = "",
        nature: str = "do",
        of: ChangeId = ChangeId(""),
    ) -> Generator[UnitOfWork]:
        """Write several things in one transaction; an error takes all of them back."""
        with self._cache.committing() as commits, self.transaction() as connection:
            new_id = partial(self.new_id, at)
            work = UnitOfWork(connection, at, self.device, new_id, self._cache.state)
            yield work
            stamp = self._stamp.tick(_milliseconds(at))
            unit = journal.Unit(work.change, self.device, at, stamp, label, author, nature, of)
            written = work.finish(unit, self._seq)
            run = typing_runs.follow(connection, self._run, unit, written)
            commits(work.announced)
        self._run, self._stamp = run, stamp
        self._seq += len(written)

    def apply(self, batch: Batch, at: datetime, *, author: str = "") -> tuple[ChangeId, Merged]:
        """Take in what another copy of the library has written, as one unit of work.

        Return its id and what it did. This device's clock is behind no other from now on.
        """
        with self._cache.committing() as commits, self.transaction() as connection:
            merge = ChangeId(self.new_id(at))
            merged = replication.apply(connection, batch, merge)
            stamp = self._stamp
            if batch.operations:
                latest = Stamp.parse(max(one.stamp for one in batch.operations))
                stamp = stamp.receive(latest, _milliseconds(at))
            if merged.new:
                label, nature = replication.MERGE, replication.MERGE
                unit = journal.Unit(merge, self.device, at, stamp, label, author, nature)
                journal.write_unit(connection, unit, last_seq=self._seq)
                search_index.refresh(Repository(connection), merged.changes)
            self._seq = journal.last_seq(connection, self.device)
            commits(merged.changes)
        self._stamp, self._run = stamp, None
        return merge, merged

    @contextmanager
    def transaction(self) -> Generator[Connection]:
        """Begin a transaction on the one connection that writes, outside the journal."""
        connection = self._writer
        if connection is None:
            connection = self._writer = self._dialect.writing(self.engine)
        try:
            with connection.begin():
                yield connection
        except FAULTS:
            # What went wrong may be the connection itself: the next unit of work takes a new one.
            self.close_writer()
            raise

    @property
    def writer(self) -> Connection | None:
        """The connection that writes, while there is one."""
        return self._writer

    def close_writer(self) -> None:
        """Close the connection that writes; the next unit of work opens another."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def compact(self) -> bool:
        """Write the tables anew without free space; say whether nothing old is left beside."""
        return self._dialect.compact(self.engine)

    def close(self) -> None:
        """Close every connection."""
        self.close_writer()
        self.engine.dispose()


def _milliseconds(at: datetime) -> int:
    return int(at.timestamp() * 1000)
