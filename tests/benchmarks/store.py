"""The store: one more card in a long list, what other copies wrote, a text kept at every pause.

References are figures (3 and 5 ms of processor time, 500 kB) and, for what is taken in, the bare
INSERT of the same rows into tables with the same indexes.
"""

import sqlite3
import tempfile
import time
from pathlib import Path

from import_10k import new_event
from pairs import Pair
from sqlalchemy import func, select

from mc2cm_desk.domain.library.order import spread
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.steps import recommendations
from mc2cm_desk.store.tables import operations

ROUNDS = 30
APPLIED, TIMES_INSERT = 20_000, 10
PAUSES = 400
LONG = "Une phrase de quatre-vingts signes environ, comme on en écrit dans une note. " * 80


def pairs() -> list[Pair]:
    """Measure each on a library of its own."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_added(Path(folder) / "added"), _applied(Path(folder)), _typed(Path(folder))]


def _filled(library: Library, event: str, first: int, last: int) -> None:
    keys = spread(APPLIED + 1)
    with library.write("fill") as work:
        for number in range(first, last):
            text = Localised(fr=f"Recommandation {number} " + "x" * 90)
            code = f"A-{number + 1:02d}"
            order = keys[number]
            work.add(
                Recommendation(id=work.new_id(), event=event, text=text, code=code, order=order)
            )


def _added(folder: Path) -> list[Pair]:
    found: list[Pair] = []
    with Library.open(folder) as library:
        event = new_event(library)
        there = 0
        for beside, goal in ((2000, 3), (10_000, 5)):
            _filled(library, event, there, beside)
            spent: list[float] = []
            for _ in range(ROUNDS):
                began = time.process_time()
                recommendations.add(library, event, Localised(fr="Encore une"))
                spent.append(1000 * (time.process_time() - began))
            there = beside + ROUNDS
            found.append(Pair(f"add-beside-{beside}", spent, [float(goal)], "ms", 1))
    return found


def _applied(folder: Path) -> Pair:
    """Take in 20 000 operations of another copy; insert the same rows by bare sqlite3."""
    with Library.open(folder / "one") as one, Library.open(folder / "two") as two:
        _filled(one, "e", 0, APPLIED)
        batch = one.operations_since({})
        began = time.perf_counter()
        two.apply(batch)
        ours = 1000 * (time.perf_counter() - began)
        with two.read() as view:
            counted = view.connection.execute(select(func.count()).select_from(operations))
            assert counted.scalar() == APPLIED
            assert view.count(Recommendation) == APPLIED
        database = two.database
    with sqlite3.connect(database) as source:
        schema = source.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN "
            "('operation', 'recommendation', 'search_entry') ORDER BY type DESC"
        ).fetchall()
        tables = ("operation", "recommendation", "search_entry")
        rows = {name: source.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
    source.close()
    bare = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    for (statement,) in schema:
        bare.execute(statement)
    began = time.perf_counter()
    bare.execute("BEGIN IMMEDIATE")
    for name, mine in rows.items():
        marks = ", ".join("?" * len(mine[0]))
        bare.executemany(f"INSERT INTO {name} VALUES ({marks})", mine)
    bare.execute("COMMIT")
    reference = 1000 * (time.perf_counter() - began)
    bare.close()
    return Pair("apply-20000", [ours], [reference], "ms", TIMES_INSERT)


def _typed(folder: Path) -> Pair:
    """Write a part of the note at every pause; weigh what the journal keeps of it."""
    with Library.open(folder / "typed") as library:
        event = new_event(library)
        for number in range(PAUSES):
            text = LONG + "x" * number
            learning_notes.write(library, event, "fr", NotePart.CONTEXT, text=text)
        kept = func.sum(func.length(operations.c.before)) + func.sum(
            func.length(operations.c.after)
        )
        with library.read() as view:
            weight: int = view.connection.execute(select(kept)).scalar_one()
    return Pair("journal-of-400-pauses", [weight / 1000], [500.0], "kB", 1)
