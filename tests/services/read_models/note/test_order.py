"""In which order a part of the note prints what the record gives."""

from datetime import date

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import BlockOrder, NotePart
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.recommendation import Commitment
from mc2cm_desk.services.read_models.note.order import arranged, order_of

CITIES = {
    "t": City(id="t", name=Localised(fr="Tunis")),
    "e": City(id="e", name=Localised(fr="Évora")),
}


def case(record: str, city: str = "", *themes: str) -> CityCase:
    return CityCase(id=record, event="e", title=Localised(fr=record), city=city, themes=themes)


def commitment(record: str, due: date | None) -> Commitment:
    return Commitment(id=record, event="e", what=Localised(fr=record), due=due)


CASES = (case("one"), case("two", "t", "work"), case("three", "e", "health"), case("four", "t"))


def ids(order: BlockOrder) -> list[str]:
    return [one.id for one in arranged(CASES, order, votes={"three": 2, "two": 5}, cities=CITIES)]


def test_cases_are_printed_by_number_city_theme_or_votes_and_the_rest_as_they_come() -> None:
    assert ids(BlockOrder.NUMBER) == ["one", "two", "three", "four"]
    assert ids(BlockOrder.CITY) == ["three", "two", "four", "one"]
    assert ids(BlockOrder.THEME) == ["three", "two", "one", "four"]
    assert ids(BlockOrder.VOTES) == ["two", "three", "one", "four"]


def test_commitments_are_printed_by_their_date_those_without_one_last() -> None:
    found = (commitment("none", None), commitment("late", date(2021, 1, 1)))
    early = commitment("early", date(2020, 1, 1))
    order = arranged((*found, early), BlockOrder.DUE, votes={}, cities={})
    assert [one.id for one in order] == ["early", "late", "none"]


def test_a_part_has_the_usual_order_unless_it_was_given_one_that_it_has() -> None:
    part = NoteSection(id="s", event="e", language="fr", part=NotePart.CASES, order="city")
    assert order_of(part, NotePart.CASES) is BlockOrder.CITY
    assert order_of(part, NotePart.CHALLENGES) is BlockOrder.NUMBER
    assert order_of(None, NotePart.CASES) is BlockOrder.NUMBER
