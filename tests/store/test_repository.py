"""The repository: what it finds, counts, pages, and in which order."""

from dataclasses import replace
from datetime import date, time

import pytest
from databases import START, Write

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Commitment,
    Priority,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.store.database import Database
from mc2cm_desk.store.insertion import insert_rows
from mc2cm_desk.store.queries import search_index
from mc2cm_desk.store.tables import facts


def card(number: int, /, **fields: object) -> Recommendation:
    made = Recommendation(
        id=f"{number:08d}-0000-7000-8000-000000000000",
        event="e",
        text=Localised(fr=f"Proposition {number}"),
        order=f"{number:02d}",
    )
    return replace(made, **fields)  # pyright: ignore[reportArgumentType]


def test_a_record_is_found_as_it_was_put(database: Database, write: Write) -> None:
    said = card(
        1,
        levels=(AddresseeLevel.LOCAL, AddresseeLevel.NATIONAL),
        cities=("x", "y"),
        priority=Priority.HIGH,
        number=7,
        placeholder=True,
    )
    promise = Commitment(id="c", event="e", what=Localised(ar="وعد"), due=date(2026, 9, 1))
    session = Session(id="s", event="e", day="d", title=Localised(fr="Ouverture"), start=time(9, 5))
    city = City(id="v", name=Localised(fr="Lyon"), north=45.76, east=4.84)
    with write() as work:
        work.put(said, promise, session, city)

    with database.read() as view:
        for value in (said, promise, session, city):
            kept = view.require(type(value), value.id)
            assert replace(kept, created=value.created, updated=value.updated, device="") == value
            assert kept.device == "here"
            assert START < kept.created == kept.updated


def test_records_come_in_the_order_of_their_keys(database: Database, write: Write) -> None:
    with write() as work:
        work.put(card(1, order="b"), card(2, order="Z"), card(3, order="a"))

    with database.read() as view:
        assert [one.order for one in view.find(Recommendation)] == ["Z", "a", "b"]
        last = view.last(Recommendation, event="e")
        newest = view.newest(Recommendation, event="e")
    assert last is not None
    assert last.order == "b"
    assert newest is not None
    assert newest.id == card(3).id


def test_removed_records_are_there_for_who_asks_for_them(database: Database, write: Write) -> None:
    with write() as work:
        work.put(card(1), card(2))
    with write() as work:
        work.remove(work.require(Recommendation, card(1).id))

    with database.read() as view:
        assert view.count(Recommendation, event="e") == 1
        assert view.count(Recommendation, with_deleted=True, event="e") == 2
        assert not view.exists(Recommendation, id=card(1).id)
        assert view.exists(Recommendation, with_deleted=True, id=card(1).id)
        assert view.get(Recommendation, card(1).id) is not None
        with pytest.raises(Refused, match="gone"):
            view.require(Recommendation, card(1).id)


def test_a_page_begins_behind_the_last_record_of_the_one_before(
    database: Database, write: Write
) -> None:
    with write() as work:
        work.put(*(card(number, order=f"{number // 2}") for number in range(7)))

    with database.read() as view:
        every = view.find(Recommendation, event="e")
        pages = [view.page(Recommendation, 3, event="e")]
        while len(pages[-1]) == 3:
            pages.append(view.page(Recommendation, 3, pages[-1][-1], event="e"))
    assert [one for page in pages for one in page] == every
    assert [len(page) for page in pages] == [3, 3, 1]


def test_lists_are_asked_for_one_of_their_ids(database: Database, write: Write) -> None:
    with write() as work:
        work.put(card(1, cities=("aa", "bb")), card(2, cities=("aab",)), card(3, session="aa"))

    with database.read() as view:
        found = view.referring(Recommendation, "cities", ["aa", "cc"])
        alone = view.referring(Recommendation, "session", ["aa"])
    assert [one.id for one in found] == [card(1).id]
    assert [one.id for one in alone] == [card(3).id]


def test_ids_are_found_by_their_beginning(database: Database, write: Write) -> None:
    with write() as work:
        work.put(card(1), card(2), card(12))

    with database.read() as view:
        assert len(view.beginning(Recommendation, "000000", limit=9)) == 3
        assert [one.id for one in view.beginning(Recommendation, "00000012", limit=9)] == [
            card(12).id
        ]
        assert view.beginning(Recommendation, "0000001_", limit=9) == []


def test_a_misspelt_field_is_no_empty_answer(database: Database) -> None:
    with database.read() as view, pytest.raises(KeyError):
        view.find(Recommendation, evnt="e")


def test_a_unit_of_work_sees_what_it_has_put(write: Write) -> None:
    with write() as work:
        work.put(card(1))
        assert work.exists(Recommendation, event="e")
        assert work.count(Recommendation, status=RecommendationStatus.DRAFT) == 1
        work.put(replace(work.require(Recommendation, card(1).id), code="A-01"))
        assert [one.code for one in work.find(Recommendation)] == ["A-01"]
        assert work.get_many(Recommendation, [card(1).id])[card(1).id].code == "A-01"


def test_nothing_is_kept_of_a_unit_of_work_that_fails(database: Database, write: Write) -> None:
    with pytest.raises(ZeroDivisionError), write() as work:
        work.put(card(1))
        work.flush()
        raise ZeroDivisionError

    with database.read() as view:
        assert view.find(Recommendation) == []


def test_every_kind_has_a_table(database: Database) -> None:
    with database.read() as view:
        assert [view.count(kind) for kind in KINDS.values()] == [0] * len(KINDS)


def test_words_find_records_by_their_beginnings(database: Database, write: Write) -> None:
    with write() as work:
        work.put(card(1, text=Localised(fr="Créer un guichet «unique»", ar="شباك واحد")), card(2))
    with write() as work:
        work.put(replace(work.require(Recommendation, card(2).id), text=Localised(fr="Former")))

    def found(words: str) -> list[str]:
        with database.read() as view:
            return [hit[1] for hit in search_index.query(view.connection, words)]

    assert found("guich uni") == [card(1).id]
    assert found("creer") == [card(1).id]
    assert found("شباك") == [card(1).id]
    assert found("form") == [card(2).id]
    assert found("proposition") == []
    assert found("' OR & | !") == []


def test_rows_are_written_by_the_names_of_their_cells(database: Database) -> None:
    rows = [{"value": str(number), "name": f"fact {number}"} for number in range(3)]
    with database.transaction() as connection:
        insert_rows(connection, facts, [])
        insert_rows(connection, facts, rows)
        kept = connection.execute(facts.select().order_by(facts.c.name)).all()
    assert [tuple(one) for one in kept] == [(row["name"], row["value"]) for row in rows]
