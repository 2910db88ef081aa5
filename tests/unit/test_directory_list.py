"""The lines of the directory: searched, filtered, and told what is likely the same."""

from dataclasses import replace

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.services.places.directory.listing import Directory, DirectoryRow
from mc2cm_desk.services.places.directory.proposals import Proposal
from mc2cm_desk.ui.directory.model import DirectoryList, Shown

CITY = DirectoryKind.CITY


def row(record: str, name: Localised, country: str = "FR") -> DirectoryRow:
    words = fold(" ".join(name.texts()))
    return DirectoryRow(CITY, City(id=record, name=name, country=country), None, None, 1, 0, words)


LYON = row("a", Localised(fr="Lyon", en="Lyon", ar="ليون"))
OTHER = row("b", Localised(fr="Ville de Lyon"))
BARE = row("c", Localised(fr="Zarzis"), "")
EVERY = Directory({CITY: (LYON, OTHER, BARE)})
SAME = (Proposal(CITY, ("b", "a")),)


def test_proposals_that_come_before_the_records_are_shown_with_them() -> None:
    found = DirectoryList()
    found.propose(SAME)
    assert found.count(Shown.SAME) == 0
    found.take(EVERY)
    assert found.count(Shown.SAME) == 1
    assert [one.id for one in found.chosen("", Shown.SAME)] == ["b", "a"]


def test_a_proposal_goes_when_its_records_are_one() -> None:
    found = DirectoryList()
    found.take(EVERY)
    found.propose(SAME)
    assert found.line("a").alike == 2  # type: ignore[union-attr]
    found.take(replace(EVERY, rows={CITY: (LYON, BARE)}))
    assert found.count(Shown.SAME) == 0
    assert found.line("a").alike == 0  # type: ignore[union-attr]


def test_names_are_found_in_every_language_and_as_they_sound() -> None:
    found = DirectoryList()
    found.take(EVERY)
    assert [one.id for one in found.chosen("ليون", Shown.CITIES)] == ["a"]
    assert [one.id for one in found.chosen("VILLE ly", Shown.CITIES)] == ["b"]
    assert [one.id for one in found.chosen("zerzis", Shown.CITIES)] == ["c"]
    assert found.chosen("nowhere", Shown.CITIES) == []


def test_cities_without_a_country_are_counted_and_shown() -> None:
    found = DirectoryList()
    found.take(EVERY)
    assert found.count(Shown.WITHOUT_COUNTRY) == 1
    assert [one.id for one in found.chosen("", Shown.WITHOUT_COUNTRY)] == ["c"]
