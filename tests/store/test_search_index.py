"""What is found by its words, and by those of the records that it names."""

from dataclasses import replace

import pytest
from databases import Write

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.store.database import Database
from mc2cm_desk.store.queries import search_index


def found(database: Database, words: str, *, event: str = "e") -> list[str]:
    with database.read() as view:
        return [hit[1] for hit in search_index.query(view.connection, words, event=event)]


@pytest.fixture
def listed(write: Write) -> None:
    """Two people of two organisations in one city, one at another event."""
    with write() as work:
        work.put(
            City(id="turin", name=Localised(fr="Turin", en="Turin")),
            Organisation(id="hall", name="Mairie"),
            Organisation(id="club", name="Club alpin"),
            Person(id="amina", family_name="Haddad"),
            Person(id="bruno", family_name="Conti"),
            Participant(id="a", event="e", person="amina", organisation="hall", city="turin"),
            Participant(id="b", event="e", person="bruno", organisation="club"),
            Participant(id="c", event="other", person="amina", organisation="hall"),
        )


@pytest.mark.usefixtures("listed")
def test_people_are_found_by_the_new_name_of_what_they_belong_to(
    database: Database, write: Write
) -> None:
    assert found(database, "mairie") == ["a"]
    with write() as work:
        work.put(replace(work.require(Organisation, "hall"), name="Prefettura"))

    assert found(database, "prefettura") == ["a"]
    assert found(database, "prefettura", event="other") == ["c"]
    assert found(database, "mairie") == []

    with write() as work:
        work.put(
            replace(work.require(Organisation, "hall"), name="Questura"),
            replace(work.require(Organisation, "club"), name="Rifugio"),
            replace(work.require(City, "turin"), name=Localised(fr="Augusta", en="Augusta")),
            replace(work.require(Person, "bruno"), family_name="Ferrero"),
        )

    assert found(database, "questura") == ["a"]
    assert found(database, "rifugio") == ["b"]
    assert found(database, "augusta") == ["a"]
    assert found(database, "ferrero") == ["b"]
    assert [found(database, word) for word in ("prefettura", "alpin", "turin", "conti")] == [[]] * 4


@pytest.mark.usefixtures("listed")
def test_somebody_taken_from_the_list_is_not_found_whatever_is_renamed(
    database: Database, write: Write
) -> None:
    with write() as work:
        work.remove(work.require(Participant, "a"))
        work.put(replace(work.require(Organisation, "club"), name="Club"))
    with write() as work:
        work.put(
            replace(work.require(Organisation, "hall"), name="Prefettura"),
            replace(work.require(Organisation, "club"), name="Rifugio"),
        )

    assert found(database, "haddad") == []
    assert found(database, "prefettura") == []
    assert found(database, "rifugio") == ["b"]


@pytest.mark.usefixtures("listed")
def test_every_word_must_begin_a_word_of_the_record(database: Database) -> None:
    assert found(database, "had tur") == ["a"]
    assert found(database, "had alp") == []
    assert found(database, "addad") == []
    assert found(database, "«»") == []
