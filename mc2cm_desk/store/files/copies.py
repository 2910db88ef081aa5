"""Library files that are not open: copied, checked, described, compared."""

import json
import sqlite3
from collections.abc import Callable, Generator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from mc2cm_desk.domain.ids import LibraryId
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.store.files.closed_files import Readable, connect, tables_of

STATE = (
    "SELECT (SELECT count(*) FROM operation), "
    "(SELECT coalesce(max(seq), 0) FROM operation), "
    "(SELECT coalesce(max(stamp), '') FROM operation)"
)
"""What changes with everything that is journalled; each from an index, not from all rows."""
STEP = 2000
"""Pages copied between two looks at whether the copy is still wanted."""


def copy_database(
    source: Path | sqlite3.Connection, target: Path, *, stop: Callable[[], bool] = lambda: False
) -> None:
    """Copy a library file as it is at one moment, while others read and write it.

    ``source`` is a file, or a connection to one that has no name any more. Errors:
    sqlite3.Error, InterruptedError when ``stop`` says so.
    """
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)

    def proceed(_status: int, _remaining: int, _total: int) -> None:
        _go_on(stop)

    with ExitStack() as left_over:
        # Once it has become the copy there is nothing to remove.
        left_over.callback(_remove_unfinished, unfinished)
        with ExitStack() as opened:
            if isinstance(source, Path):
                way = opened.enter_context(Readable(source))
                reading = opened.enter_context(closing(way.connection()))
            else:
                reading = source
                opened.callback(_end_reading, reading)
            writing = opened.enter_context(closing(sqlite3.connect(unfinished)))
            writing.execute("PRAGMA synchronous = OFF")
            # One reading transaction: what is written meanwhile neither waits nor begins it again.
            reading.execute("BEGIN")
            reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
            reading.backup(writing, pages=STEP, progress=proceed, sleep=0)
            # A copy is one file: nobody looks for a second one with the newest pages.
            writing.execute("PRAGMA journal_mode = DELETE")
        unfinished.replace(target)


def _remove_unfinished(copy: Path) -> None:
    for suffix in ("", "-journal"):
        Path(f"{copy}{suffix}").unlink(missing_ok=True)


def _end_reading(connection: sqlite3.Connection) -> None:
    """Let go of the moment that was read, on a connection that others go on with."""
    if connection.in_transaction:
        connection.rollback()


def _go_on(stop: Callable[[], bool]) -> None:
    if stop():
        raise InterruptedError


def fault_of(database: Path) -> str:
    """Return what is wrong with a closed database file; empty if nothing is."""
    try:
        with closing(connect(database, immutable=1)) as connection:
            connection.execute("PRAGMA cell_size_check = ON")
            verdict = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except (sqlite3.Error, ValueError) as error:
        return str(error)
    return "" if verdict == "ok" else verdict


@dataclass(frozen=True, slots=True)
class Description:
    """What a library file holds: revision, library, numbers of live records, events.

    ``state`` changes with everything that is written; ``attachments`` are the names of live ones
    by SHA-256.
    """

    revision: str
    library: LibraryId
    state: str
    counts: dict[str, int] = field(default_factory=dict[str, int])
    events: tuple[dict[str, str], ...] = ()
    attachments: dict[str, str] = field(default_factory=dict[str, str])


def describe(connection: sqlite3.Connection) -> Description:
    """Return what a library file holds, of whatever version. Errors: sqlite3.Error."""
    tables = tables_of(connection)
    counts = {
        name: _number(connection, f'SELECT count(*) FROM "{name}" WHERE deleted IS NULL')
        for name in KINDS
        if name in tables
    }
    if "attachment" in tables:
        counts["picture"] = _number(
            connection,
            "SELECT count(*) FROM attachment WHERE deleted IS NULL AND media_type LIKE 'image/%'",
        )
    facts = dict(connection.execute("SELECT name, value FROM fact")) if "fact" in tables else {}
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return Description(
        revision=str(row[0]) if row else "",
        library=LibraryId(str(facts.get("library", ""))),
        state=state_of(connection) if "operation" in tables else "",
        counts=counts,
        events=tuple(_rows(connection, "event")) if "event" in tables else (),
        attachments=dict(
            connection.execute("SELECT sha256, name FROM attachment WHERE deleted IS NULL")
        )
        if "attachment" in tables
        else {},
    )


def state_of(connection: sqlite3.Connection) -> str:
    """Return a text that changes with everything that is journalled."""
    return "|".join(map(str, connection.execute(STATE).fetchone()))


def _rows(connection: sqlite3.Connection, table: str) -> Generator[dict[str, str]]:
    cursor = connection.execute(f'SELECT * FROM "{table}" WHERE deleted IS NULL ORDER BY first_day')
    names = [one[0] for one in cursor.description]
    requested = ("id", "short_name", "title", "first_day", "last_day")
    for row in cursor:
        cells = dict(zip(names, row, strict=True))
        yield {name: str(cells[name]) for name in requested if cells.get(name) is not None}


def _number(connection: sqlite3.Connection, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])


def records_of(connection: sqlite3.Connection, kind: str) -> dict[str, dict[str, Any]]:
    """Return the live rows of a kind by id, with the columns that the file has."""
    cursor = connection.execute(f'SELECT * FROM "{kind}" WHERE deleted IS NULL')
    names = [one[0] for one in cursor.description]
    place = names.index("id")
    return {row[place]: dict(zip(names, row, strict=True)) for row in cursor}


def named(cells: dict[str, Any]) -> dict[str, str] | str:
    """Return the name of a record from its columns: plain, or by language."""
    people = " ".join(str(cells[name]) for name in ("given_name", "family_name") if cells.get(name))
    if people:
        return people
    for name in ("title", "name", "statement", "text", "short_name"):
        value = cells.get(name)
        if isinstance(value, str) and value:
            if value.startswith("{"):
                try:
                    parsed = json.loads(value)
                except ValueError:
                    return value
                if isinstance(parsed, dict):
                    texts = cast("dict[str, Any]", parsed)
                    return {code: str(text) for code, text in texts.items()}
            return value
    return ""
