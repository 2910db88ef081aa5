"""What readers read is kept until it changes, and never of two moments."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from databases import START, make_tables
from sqlalchemy import event

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.recommendation import Recommendation, RecommendationStatus
from mc2cm_desk.store.database import Database
from mc2cm_desk.store.engine import open_engine
from mc2cm_desk.store.repository import Repository, Selection, cached


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty library that this process alone writes."""
    engine = open_engine(tmp_path / "library.sqlite")
    make_tables(engine)
    opened = Database(engine, "here", alone=True)
    yield opened
    opened.close()


@pytest.fixture
def queries(database: Database) -> list[str]:
    """The statements that were sent to the database since, but those that begin a transaction."""
    sent: list[str] = []

    def note(*told: object) -> None:
        if (statement := str(told[2])) != "BEGIN":
            sent.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    return sent


def card(number: int, of: str = "e") -> Recommendation:
    text = Localised(fr=f"Proposition {number}")
    return Recommendation(id=f"r{number}", event=of, text=text, order=f"{number:02d}")


def put(database: Database, *values: Recommendation | City) -> None:
    with database.write("edit", START) as work:
        work.put(*values)


def found(database: Database, of: str = "e") -> list[str]:
    with database.read() as view:
        return [one.id for one in view.find(Recommendation, event=of)]


def test_a_list_is_read_once_and_follows_what_is_written(
    database: Database, queries: list[str]
) -> None:
    put(database, card(1), card(3))
    assert found(database) == ["r1", "r3"]
    queries.clear()
    assert found(database) == ["r1", "r3"]
    assert queries == []

    put(database, card(2))
    with database.write("edit", START) as work:
        work.remove(work.require(Recommendation, "r1"))
        work.put(card(4, "other"))
    queries.clear()
    assert found(database) == ["r2", "r3"]
    assert queries == []


def test_a_record_that_leaves_its_list_is_in_the_other_one(database: Database) -> None:
    put(database, card(1))
    assert (found(database), found(database, "other")) == (["r1"], [])
    put(database, card(1, "other"))
    assert (found(database), found(database, "other")) == ([], ["r1"])


def test_records_by_id_follow_what_is_written(database: Database, queries: list[str]) -> None:
    put(database, City(id="c", name=Localised(fr="Séville")))
    for name in ("Séville", "Sevilla"):
        put(database, City(id="c", name=Localised(fr=name)))
        with database.read() as view:
            assert view.require(City, "c").name.exact("fr") == name
            assert view.get_many(City, ["c", "none"])["c"].name.exact("fr") == name
    queries.clear()
    with database.read() as view:
        assert view.get_many(City, ["c"]).keys() == {"c"}
    assert queries == []


def test_an_answer_is_made_again_when_what_it_read_has_changed(database: Database) -> None:
    made: list[str] = []

    @cached
    def labels(view: Repository, of: str) -> tuple[str, ...]:
        made.append(of)
        return tuple(one.id for one in view.find(Recommendation, event=of))

    @cached
    def both(view: Repository) -> tuple[str, ...]:
        return (*labels(view, "e"), *labels(view, "other"))

    def read() -> tuple[str, ...]:
        with database.read() as view:
            return both(view)

    put(database, card(1), card(2, "other"))
    assert read() == read() == ("r1", "r2")
    assert made == ["e", "other"]
    put(database, City(id="c", name=Localised(fr="Séville")))
    put(database, card(9, "third"))
    assert read() == ("r1", "r2")
    assert made == ["e", "other"]
    put(database, card(3, "other"))
    assert read() == ("r1", "r2", "r3")
    assert made == ["e", "other", "other"]


def test_several_lists_are_read_by_one_statement(database: Database, queries: list[str]) -> None:
    said = Challenge(id="c", event="e", statement=Localised(fr="Peu"), number=4)
    city = City(id="v", name=Localised(fr="Lyon"), north=45.76, population=500_000)
    with database.write("edit", START) as work:
        work.put(card(2), card(1), said, city)
        work.put(card(3))
    with database.write("edit", START) as work:
        work.remove(work.require(Recommendation, "r3"))
    draft = RecommendationStatus.DRAFT
    queries.clear()
    with database.read() as view:
        view.prefetch(
            Selection.of(Recommendation, event="e"),
            Selection.of(Recommendation, with_deleted=True, status=draft),
            Selection.of(Challenge, event="e"),
            Selection.of(City, id="v"),
        )
        together = (
            view.find(Recommendation, event="e"),
            view.find(Recommendation, with_deleted=True, status=draft),
            view.find(Challenge, event="e"),
            view.get(City, "v"),
        )
    assert len(queries) == 1
    plain = Database(database.engine, "there")
    with plain.read() as view:
        assert together == (
            view.find(Recommendation, event="e"),
            view.find(Recommendation, with_deleted=True, status=draft),
            view.find(Challenge, event="e"),
            view.get(City, "v"),
        )


def test_a_unit_of_work_reads_what_is_kept_until_it_changes_it(
    database: Database, queries: list[str]
) -> None:
    put(database, card(1))
    assert found(database) == ["r1"]
    with database.write("edit", START) as work:
        queries.clear()
        assert [one.id for one in work.find(Recommendation, event="e")] == ["r1"]
        assert queries == []
        work.put(card(2))
        assert [one.id for one in work.find(Recommendation, event="e")] == ["r1", "r2"]


def test_what_failed_to_be_written_is_not_read(database: Database) -> None:
    put(database, card(1))
    assert found(database) == ["r1"]
    with pytest.raises(ZeroDivisionError), database.write("edit", START) as work:
        work.put(card(2))
        raise ZeroDivisionError
    assert found(database) == ["r1"]


def test_a_reading_sees_the_moment_at_which_it_begins(database: Database) -> None:
    put(database, card(1))
    assert found(database) == ["r1"]

    def write() -> None:
        put(database, card(2), City(id="c", name=Localised(fr="Séville")))

    with database.read() as view:
        writer = Thread(target=write)
        writer.start()
        writer.join()
        # The list is kept and the city is not: both are of one moment.
        assert [one.id for one in view.find(Recommendation, event="e")] == ["r1"]
        assert view.get(City, "c") is None
    with database.read() as view:
        assert [one.id for one in view.find(Recommendation, event="e")] == ["r1", "r2"]
        assert view.get(City, "c") is not None
