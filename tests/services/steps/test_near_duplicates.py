"""What resembles a text that is being typed: the nearest one, and nothing that is far."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import challenges, near_duplicates, recommendations

WORDS = "Former les élus aux récits de migration"


@pytest.fixture
def typed(library: Library, seville: Event) -> list[str]:
    said = ("Former les élus", WORDS, "Ouvrir des jardins partagés")
    made = [recommendations.add(library, seville.id, Localised(fr=one)) for one in said]
    for one in said:
        challenges.add(library, seville.id, Localised(fr=one))
    return [one.id for one in made]


def test_the_nearest_one_is_found_whatever_the_order_of_words(
    library: Library, seville: Event, typed: list[str]
) -> None:
    found = near_duplicates.recommendations(
        library, seville.id, "Aux récits de migration former les ÉLUS"
    )
    assert found is not None
    assert (found.record, found.label, found.percent) == (typed[1], "A-02", 100)
    card = near_duplicates.challenges(library, seville.id, f"{WORDS} locale")
    assert card is not None
    assert (card.label, card.percent) == ("!2", 92)


@pytest.mark.parametrize("text", ["Former", "", "Compter les voix des villes du nord"])
def test_short_texts_and_other_ideas_resemble_nothing(
    library: Library, seville: Event, typed: list[str], text: str
) -> None:
    assert near_duplicates.recommendations(library, seville.id, text) is None
    assert near_duplicates.challenges(library, seville.id, text) is None


def test_a_card_that_was_merged_away_resembles_nothing(
    library: Library, seville: Event, typed: list[str]
) -> None:
    recommendations.merge_into(library, typed[1], typed[2])
    found = near_duplicates.recommendations(library, seville.id, WORDS)
    assert found is None or found.record != typed[1]


def test_two_texts_resemble_one_another_in_their_nearest_languages() -> None:
    assert near_duplicates.resemblance(["Train them", "Former"], ["former"]) == 100
    assert near_duplicates.resemblance([], ["former"]) == 0
