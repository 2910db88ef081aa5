"""The maker of events gives the same event for the same seed, of the size that was asked for."""

from pathlib import Path

import pytest

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.event.headcounts import headcounts
from tests.event_maker import PROFILES, make, profile_named


def titles(library: Library, event: Event) -> list[str]:
    cases = library.find(CityCase, event=event.id)
    cards = library.find(Recommendation, event=event.id)
    said = [*(one.title for one in cases), *(one.text for one in cards)]
    return [text.text("fr") for text in (event.title, *said)]


def test_a_seed_gives_the_same_words_again(library: Library) -> None:
    first, again, other = (make(library, seed=seed, profile="small") for seed in (5, 5, 6))
    assert titles(library, first) == titles(library, again)
    assert titles(library, first) != titles(library, other)


@pytest.mark.parametrize("name", ["medenine", "lyon"])
def test_an_event_is_as_large_as_its_profile_says(library: Library, name: str) -> None:
    event, profile = make(library, seed=1, profile=name), PROFILES[name]
    assert len(event.dates) == profile.days
    assert len(library.find(Participant, event=event.id)) == profile.people
    assert len(library.find(CityCase, event=event.id)) == len(profile.cases)
    assert len(library.find(Recommendation, event=event.id)) == profile.recommendations
    assert bool(library.find(FieldVisit, event=event.id)) is profile.visit
    assert library.find(Session, event=event.id)
    assert 0 < len(headcounts(library, event.id).came) <= profile.people


def test_random_profiles_differ_by_seed() -> None:
    assert len({profile_named("random", seed) for seed in range(20)}) == 20


def test_the_event_is_over_by_the_clock_of_its_library(library: Library, tmp_path: Path) -> None:
    event = make(library, seed=3, profile="small")
    assert event.last_day < library.now().date()
