"""Units of work in the journal: paths, runs of typing, copies, on each database."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from databases import START, Write, make_tables
from sqlalchemy import func, select

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Recommendation, Vote
from mc2cm_desk.store.database import Database
from mc2cm_desk.store.engine import open_engine
from mc2cm_desk.store.errors import FAULTS
from mc2cm_desk.store.journal import journal, replication, undo_log
from mc2cm_desk.store.journal.resolution import Operation
from mc2cm_desk.store.tables import operations

LONG = "Une phrase de quatre-vingts signes environ, comme on en écrit dans une note. " * 80


def added(write: Write) -> Recommendation:
    with write() as work:
        made = Recommendation(
            id=work.new_id(),
            event="e",
            text=Localised(fr="un"),
            levels=(AddresseeLevel.LOCAL,),
            sdg_targets=("11.1", "10.7"),
        )
        work.put(made)
    return made


def edited(write: Write, record: str, **fields: object) -> None:
    with write() as work:
        known = work.require(Recommendation, record)
        work.put(replace(known, **fields))  # pyright: ignore[reportArgumentType]


def written(database: Database) -> list[Operation]:
    with database.read() as view:
        rows = view.connection.execute(select(operations).order_by(operations.c.seq))
        return [Operation(*row) for row in rows]


def test_a_creation_says_what_is_not_the_default(database: Database, write: Write) -> None:
    added(write)
    (one,) = written(database)
    said = json.loads(one.after or "")
    places = [said.pop(path) for path in ("sdg_targets/11.1", "sdg_targets/10.7")]
    assert places == sorted(places)
    assert said.pop("levels/local")
    assert said == {"event": "e", "text.fr": "un"}
    assert (one.seq, one.field, one.before, one.parents) == (1, "", None, "[]")


def test_each_language_and_each_link_is_an_operation(database: Database, write: Write) -> None:
    made = added(write)
    edited(write, made.id, text=Localised(fr="un", en="one"), sdg_targets=("10.7", "13.1"))
    edited(write, made.id, text=Localised(fr="un", en="One"))

    _, *changes = written(database)
    assert [one.field for one in changes[:-1]] == [
        "text.en",
        "sdg_targets/11.1",
        "sdg_targets/13.1",
    ]
    assert [one.parents for one in changes] == ['["here:1"]'] * 3 + ['["here:2"]']
    assert (changes[1].after, changes[-1].before) == ("null", '"one"')


def test_a_removal_names_every_head_of_the_record(database: Database, write: Write) -> None:
    made = added(write)
    edited(write, made.id, code="A-01")
    with write() as work:
        work.remove(work.require(Recommendation, made.id))
    assert written(database)[-1].parents == '["here:1","here:2"]'


def test_a_run_of_typing_leaves_one_value_and_is_taken_back_at_once(
    database: Database, write: Write
) -> None:
    made = added(write)
    edited(write, made.id, explanation=Localised(fr=LONG))
    for number in range(1, 30):
        edited(write, made.id, explanation=Localised(fr=LONG + "x" * number))

    every = written(database)
    assert [one.seq for one in every] == list(range(1, 32))
    assert sum(one.after is not None for one in every) == 2
    assert json.loads(every[-1].after or "") == LONG + "x" * 29
    with database.read() as view:
        done, _ = undo_log.stacks(view, "here")
        assert len(done) == 2
        (edit,) = undo_log.edits(view, done[-1].id)
        before = edit.reverted(view, view.require(Recommendation, made.id))
        texts = [value for *_, value in undo_log.values(view, made.id, "explanation")]
    assert before is not None
    assert before.explanation.is_empty
    assert texts == [Localised(), Localised(fr=LONG + "x" * 29)]


@pytest.mark.parametrize(
    ("text", "pause"), [(LONG[:3000], 1), (LONG + "xx", 600)], ids=["much taken out", "much later"]
)
def test_a_run_of_typing_ends(database: Database, text: str, pause: int) -> None:
    def keep(text: str, at: datetime) -> None:
        with database.write("edit", at) as work:
            known = work.get(Recommendation, "r") or Recommendation(
                id="r", event="e", text=Localised(fr="un")
            )
            work.put(replace(known, explanation=Localised(fr=text)))

    keep("", START)
    keep(LONG, START)
    keep(LONG + "x", START + timedelta(seconds=1))
    keep(text, START + timedelta(seconds=1 + pause))
    kept = [one.after is not None for one in written(database)]
    assert kept == [True, False, True, True]


def test_a_run_of_typing_lasts_five_minutes_however_steadily_one_types(
    database: Database,
) -> None:
    began = Recommendation(id="r", event="e", text=Localised(fr="un"))
    with database.write("edit", START) as work:
        work.put(began)
    for number in range(8):
        with database.write("edit", START + number * timedelta(seconds=50)) as work:
            known = work.require(Recommendation, began.id)
            work.put(replace(known, explanation=Localised(fr=LONG + "x" * number)))

    # The pause at 300 seconds is the last of the first run, the one at 350 begins another.
    kept = [one.after is not None for one in written(database)]
    assert kept == [True, *[False] * 6, True, True]


def test_another_step_between_two_pauses_ends_a_run(database: Database, write: Write) -> None:
    made = added(write)
    edited(write, made.id, explanation=Localised(fr=LONG))
    edited(write, made.id, code="A-01")
    edited(write, made.id, explanation=Localised(fr=LONG + "x"))
    assert all(one.after is not None for one in written(database))


def test_what_is_put_back_within_a_unit_of_work_is_no_change(
    database: Database, write: Write
) -> None:
    made = added(write)
    with write() as work:
        known = work.require(Recommendation, made.id)
        work.put(replace(known, code="A-01"))
        assert [change.after.id for change in work.changes] == [made.id]
        work.put(known)
        assert work.changes == ()

    assert len(written(database)) == 1
    with database.read() as view:
        assert len(undo_log.stacks(view, "here")[0]) == 1


def test_what_is_only_ever_added_is_neither_rewritten_nor_removed(
    database: Database, write: Write
) -> None:
    with write() as work:
        vote = Vote(id=work.new_id(), event="e", subject="card", count=2)
        work.add(vote)
    for refused in (
        lambda work: work.put(replace(work.require(Vote, vote.id), count=3)),
        lambda work: work.remove(work.require(Vote, vote.id)),
    ):
        with pytest.raises(Refused, match="append-only"), write() as work:
            refused(work)

    with database.read() as view:
        assert [(one.count, one.deleted) for one in view.find(Vote)] == [(2, None)]


def test_what_another_device_wrote_is_not_among_what_can_be_undone_here(
    database: Database, write: Write, tmp_path: Path
) -> None:
    made = added(write)
    edited(write, made.id, code="A-01")
    with database.read() as view:
        batch = replication.operations_since(view.connection, {})
    (tmp_path / "copy").mkdir()
    engine = open_engine(tmp_path / "copy" / "library.sqlite")
    make_tables(engine)
    copy = Database(engine, "there")
    copy.apply(batch, START)
    for number in range(5):
        with copy.write("edit", START + timedelta(minutes=number)) as work:
            known = work.require(Recommendation, made.id)
            work.put(replace(known, code=f"A-1{number}"))
    with copy.read() as view:
        theirs = replication.operations_since(view.connection, {"here": 2})
    copy.close()
    with database.read() as view:
        before = undo_log.stacks(view, "here")
    database.apply(theirs, START + timedelta(hours=1))

    with database.read() as view:
        assert view.require(Recommendation, made.id).code == "A-14"
        assert undo_log.stacks(view, "here") == before
        assert len(before[0]) == 2


def test_a_copy_takes_in_what_was_written_here(
    database: Database, write: Write, tmp_path: Path
) -> None:
    made = added(write)
    edited(write, made.id, text=Localised(fr="deux"), cities=("x",))
    with database.read() as view:
        batch = replication.operations_since(view.connection, {})
    (tmp_path / "copy").mkdir()
    engine = open_engine(tmp_path / "copy" / "library.sqlite")
    make_tables(engine)
    copy = Database(engine, "there")
    _, merged = copy.apply(batch, START)

    assert merged.new == len(batch.operations)
    with copy.read() as view, database.read() as mine:
        assert view.require(Recommendation, made.id) == mine.require(Recommendation, made.id)
        assert replication.known_operations(view.connection) == {"here": 3}
    copy.close()
    database.apply(replication.Batch(batch.units, batch.operations), START)
    with database.read() as view:
        number = view.connection.execute(select(func.count()).select_from(operations)).scalar()
    assert number == len(batch.operations)


def test_an_operation_without_its_unit_of_work_is_refused(database: Database) -> None:
    unknown = Operation("d", 1, "1", "none", "city", "c", "", None, "{}", "[]", journal.SCHEMA)
    with pytest.raises(FAULTS), database.transaction() as connection:
        connection.execute(operations.insert(), unknown._asdict())
