"""Tokens of a typed line and what they name."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel
from mc2cm_desk.services import records
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import challenges, city_cases, entries
from mc2cm_desk.services.steps.entries import Understood


def understood(library: Library, event: Event, line: str, takes: tuple[Sign, ...]) -> Understood:
    with library.read() as view:
        return entries.understood(view, event.id, line, takes=takes)


def of_line(library: Library, event: Event, line: str) -> Understood:
    return understood(library, event, line, tuple(Sign))


def city(library: Library, name: str) -> str:
    return next(one.id for one in library.find(City) if name in one.name.texts())


def test_a_token_that_names_nothing_is_told_from_one_that_does(
    library: Library, seville: Event
) -> None:
    with library.read() as view:
        names = entries.known_names(view, seville.id, tuple(Sign))
    tokens = ("!99", "@tunis", "@zzz", "#rien", ">local", "mot", "+")
    unknown = [token for token in tokens if names.names_nothing(token)]

    assert unknown == ["!99", "@zzz", "#rien"]


def test_a_token_whose_sign_is_not_taken_is_not_checked(library: Library, seville: Event) -> None:
    with library.read() as view:
        names = entries.known_names(view, seville.id, (Sign.CITY,))

    assert not names.names_nothing("!99")
    assert names.names_nothing("@zzz")


def test_tokens_that_name_nothing_stay_in_the_sentence(library: Library, seville: Event) -> None:
    said = of_line(library, seville, "Former @lyon @nulle-part les élus !99")
    assert said.text == "Former @nulle-part les élus !99"
    assert [token.word for token in said.unknown] == ["nulle-part", "99"]
    assert said.cities == (city(library, "Lyon"),)


def test_tokens_that_the_record_has_no_field_for_stay_and_are_not_unknown(
    library: Library, seville: Event
) -> None:
    said = understood(library, seville, "Former @lyon >local", (Sign.CITY,))
    assert (said.text, said.levels, said.unknown) == ("Former >local", (), ())


def test_each_city_is_named_once_in_the_order_of_the_line(library: Library, seville: Event) -> None:
    said = of_line(library, seville, "Former @tunis @lyon @Tunis")
    assert said.cities == (city(library, "Tunis"), city(library, "Lyon"))


def test_of_two_cities_of_one_name_the_one_that_takes_part_is_meant(
    library: Library, seville: Event
) -> None:
    with library.write("test") as work:
        for number in range(20):
            work.put(City(id=f"other-{number}", name=Localised(fr="Tunis"), country="US"))
    assert of_line(library, seville, "Former @tunis").cities == (city(library, "Tunis"),)


def test_the_host_city_takes_part_though_nobody_of_it_is_on_the_list(
    library: Library, seville: Event
) -> None:
    elsewhere = events.new(
        library,
        title=Localised(fr="Autre"),
        first_day=date(2021, 6, 15),
        last_day=date(2021, 6, 15),
        host="Turin",
    )
    with library.write("test") as work:
        work.put(City(id="0", name=Localised(fr="Turin"), country="US"))
    assert of_line(library, elsewhere, "Former @turin").cities == (elsewhere.host,)
    assert of_line(library, seville, "Former @turin").cities == ()


@pytest.mark.parametrize(
    ("word", "level"),
    [("local", AddresseeLevel.LOCAL), ("nat", AddresseeLevel.NATIONAL), ("دولي", "international")],
)
def test_a_level_is_named_in_either_script_or_by_its_beginning(
    library: Library, seville: Event, word: str, level: str
) -> None:
    assert of_line(library, seville, f"Former >{word}").levels == (level,)


def test_a_beginning_that_two_cities_have_names_neither_unless_one_takes_part(
    library: Library, seville: Event
) -> None:
    with library.write("test") as work:
        for name in ("Turin", "Turku", "Lyons-la-Forêt"):
            work.put(City(id=name, name=Localised(fr=name)))
    assert of_line(library, seville, "Former @tur").cities == ()
    assert of_line(library, seville, "Former @turi").cities == ("Turin",)
    assert of_line(library, seville, "Former @lyo").cities == (city(library, "Lyon"),)


def test_a_card_is_named_by_its_number_and_an_opportunity_by_its_own(
    library: Library, seville: Event
) -> None:
    card = challenges.add(library, seville.id, Localised(fr="Bruit"))
    chance = challenges.add(
        library, seville.id, Localised(fr="Élan"), kind=ChallengeKind.OPPORTUNITY
    )
    case = city_cases.add(library, seville.id, Localised(fr="Guichet unique"))
    assert of_line(library, seville, "Former !1").challenges == (card.id,)
    assert of_line(library, seville, "Former !o1").challenges == (chance.id,)
    assert of_line(library, seville, "Former ~1").cases == (case.id,)
    assert of_line(library, seville, "Former ~guichet").cases == (case.id,)


def test_the_number_of_a_merged_card_names_the_card_that_stands_now(
    library: Library, seville: Event
) -> None:
    gone = challenges.add(library, seville.id, Localised(fr="Bruit"))
    target = challenges.add(library, seville.id, Localised(fr="Peur"))
    challenges.merge(library, gone.id, target.id)
    assert of_line(library, seville, "Former !1").challenges == (target.id,)


def test_a_plus_counts_only_where_the_record_can_be_an_opportunity(
    library: Library, seville: Event
) -> None:
    assert of_line(library, seville, "+ Des jeunes").is_opportunity
    said = understood(library, seville, "+ Des jeunes", (Sign.CITY,))
    assert (said.is_opportunity, said.text) == (False, "+ Des jeunes")


def test_cities_of_the_event_are_offered_first_and_merged_cards_never(
    library: Library, seville: Event
) -> None:
    with library.write("test") as work:
        work.put(City(id="aaa", name=Localised(fr="Aaa"), country="FR"))
    gone = challenges.add(library, seville.id, Localised(fr="Bruit"))
    target = challenges.add(library, seville.id, Localised(fr="Peur"))
    challenges.merge(library, gone.id, target.id)
    city_cases.add(library, seville.id, Localised(fr="Guichet"))
    with library.read() as view:
        offered = entries.suggestions(view, seville.id, "fr")
        arabic = entries.suggestions(view, seville.id, "ar")
    assert [one.title for one in offered[Sign.CITY]] == ["Lyon", "Séville", "Tunis", "Aaa"]
    assert [(one.word, one.title) for one in offered[Sign.CHALLENGE]] == [("2", "Peur")]
    assert [one.title for one in offered[Sign.CASE]] == ["Guichet"]
    assert offered[Sign.LEVEL][0].word == "local"
    assert arabic[Sign.LEVEL][0].word == "محلي"
    assert len(offered[Sign.THEME]) == len({one.word for one in offered[Sign.THEME]})


def test_a_card_that_was_removed_is_named_by_nothing(library: Library, seville: Event) -> None:
    card = challenges.add(library, seville.id, Localised(fr="Bruit"))
    records.remove(library, type(card), card.id)
    assert of_line(library, seville, "Former !1").challenges == ()
