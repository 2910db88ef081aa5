"""What a library knows of people who were erased stays known when an earlier backup is restored.

The backup may have been made before the erasure: it knows neither the hashes by which these people
are recognised in lists, nor from which backups they are still to be erased, and it may hold the
people themselves. They are erased again when the restored library is opened.
"""

import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from mc2cm_desk.domain.ids import PersonId
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.people.suppressed import Suppressed
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.engine import is_current, open_engine
from mc2cm_desk.store.errors import FAULTS
from mc2cm_desk.store.files import device_identity
from mc2cm_desk.store.repository import Repository

SUPPRESSED = "suppressed"
WAITING = "erase_from_backups"
"""By place, the people (ids) who are still to be erased from its backups."""
AGAIN = "erase_again"
"""The people (ids) who were erased before a backup was restored that holds them."""


@dataclass(frozen=True, slots=True)
class ErasedPeople:
    """What a library knows of those who were erased; ids of persons."""

    suppressed: Suppressed = field(default_factory=Suppressed)
    waiting: dict[str, list[PersonId]] = field(default_factory=dict[str, list[PersonId]])
    erased: frozenset[PersonId] = frozenset()


def known_in(database: Path) -> ErasedPeople:
    """Return what a library knows; nothing where it is missing, damaged or of another version."""
    if not database.is_file():
        return ErasedPeople()
    with suppress(*FAULTS, Refused, ValueError):
        if not is_current(database):
            return ErasedPeople()
        engine = open_engine(database, read_only=True)
        try:
            with engine.connect() as connection:
                waiting = device_identity.fact(connection, WAITING)
                people = Repository(connection).find(Person, with_deleted=True)
                again = device_identity.fact(connection, AGAIN)
                return ErasedPeople(
                    Suppressed.read(device_identity.fact(connection, SUPPRESSED)),
                    json.loads(waiting) if waiting else {},
                    frozenset(one.id for one in people if one.is_erased)
                    | frozenset(json.loads(again) if again else ()),
                )
        finally:
            engine.dispose()
    return ErasedPeople()


def carry_over(before: ErasedPeople, database: Path) -> None:
    """Write into a database that is about to be restored what was known. Errors: of the disk."""
    if not (before.suppressed or before.waiting or before.erased):
        return
    # The last connection that closes leaves no journal beside the file.
    with closing(sqlite3.connect(database)) as connection, connection:
        stored = dict(connection.execute("SELECT name, value FROM fact").fetchall())
        own = Suppressed.read(stored.get(SUPPRESSED, ""))
        waiting: dict[str, list[PersonId]] = json.loads(stored.get(WAITING, "{}"))
        again = before.erased.union(json.loads(stored.get(AGAIN, "[]")))
        for place, people in before.waiting.items():
            waiting[place] = sorted({*waiting.get(place, ()), *people})
        facts = {
            SUPPRESSED: own.united(before.suppressed).written(),
            WAITING: json.dumps(waiting) if waiting else "",
            AGAIN: json.dumps(sorted(again)) if again else "",
        }
        connection.executemany(
            "INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)",
            [(name, value) for name, value in facts.items() if value],
        )
