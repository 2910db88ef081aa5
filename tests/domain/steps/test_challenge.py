"""A card of the challenges: its number, what it must say, what it takes in from another one."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeState, Cluster

CARD = Challenge(
    id="one",
    event="e",
    statement=Localised(fr="Peu de moyens"),
    cities=("lyon",),
    themes=("work",),
    levels=("local",),
)


def test_a_card_takes_in_cities_themes_and_levels_of_another_one() -> None:
    other = replace(
        CARD, id="two", cities=("tunis", "lyon"), themes=("school",), levels=("national",)
    )
    both = CARD.absorbing(other)
    assert both.cities == ("lyon", "tunis")
    assert both.themes == ("work", "school")
    assert both.levels == ("local", "national")
    assert (both.id, both.statement) == (CARD.id, CARD.statement)


def test_a_card_takes_in_neither_itself_nor_a_merged_one() -> None:
    merged = replace(CARD, id="two", state=ChallengeState.MERGED)
    for mine, other in ((CARD, CARD), (CARD, merged), (merged, CARD)):
        with pytest.raises(Refused, match="merge-into-itself"):
            mine.absorbing(other)


def test_a_card_is_called_by_its_number_with_the_letters_of_a_copy() -> None:
    assert replace(CARD, number=2).label == "2"
    assert replace(CARD, number=2, letters="KT").label == "KT-2"


def test_a_card_says_something_of_bounded_length_and_a_cluster_has_a_name() -> None:
    with pytest.raises(Refused, match="challenge-empty"):
        replace(CARD, statement=EMPTY).checked()
    with pytest.raises(Refused, match="too-long"):
        replace(CARD, statement=Localised(ar="x" * 1001)).checked()
    with pytest.raises(Refused, match="cluster-without-name"):
        Cluster(id="c", event="e", name=EMPTY).checked()
    with pytest.raises(Refused, match="too-long"):
        Cluster(id="c", event="e", name=Localised(fr="x" * 201)).checked()
