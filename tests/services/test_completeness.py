"""How far a note is: what was done for it, and not what every new event has."""

import shutil
from collections.abc import Generator
from datetime import date
from pathlib import Path

import pytest

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.read_models.note.completeness import Completeness, completeness, percent
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.steps import challenges, recommendations


def made(library: Library) -> str:
    event = events.new(
        library,
        title=Localised(fr="Essai"),
        first_day=date(2027, 1, 11),
        last_day=date(2027, 1, 12),
        host="Séville",
    )
    return event.id


def state(library: Library, event: str) -> Completeness:
    return completeness(note_contents(library, event, "fr"))


def test_an_event_in_which_nothing_was_done_stands_at_zero(library: Library) -> None:
    assert state(library, made(library)).percent == 0


def test_what_keeps_a_note_from_being_final_is_told_from_what_only_warns(library: Library) -> None:
    found = state(library, made(library))

    blocking = {one.code for one in found.blocking}
    assert {"objective", "sessions", "three-key-messages"} <= blocking
    assert "summary-text" in {one.code for one in found.missing} - blocking


def test_the_first_challenge_counts(library: Library) -> None:
    event = made(library)

    challenges.add_from_line(library, event, "Des récits déséquilibrés", language="fr")

    assert state(library, event).percent > 0
    found = next(one for one in state(library, event).parts if one.part is NotePart.CHALLENGES)
    assert "a-challenge" not in {one.code for one in found.missing}
    assert ChallengeKind.CHALLENGE in {one.kind for one in _cards(library, event)}


def test_dates_and_decisions_are_asked_of_what_is_there_alone(library: Library) -> None:
    codes = {one.code for one in state(library, made(library)).missing}

    assert "a-commitment" in codes
    assert not codes & {"commitment-dates", "all-decided"}


def test_a_title_that_is_missing_in_the_language_is_still_told(library: Library) -> None:
    event = made(library)

    other = completeness(note_contents(library, event, "ar"))

    assert "title-in-language" in {one.code for one in other.missing}


def _cards(library: Library, event: str) -> list[challenges.Challenge]:
    return library.find(challenges.Challenge, event=event)


@pytest.fixture
def demonstrated(shown_event: Path, tmp_path: Path) -> Generator[Library]:
    """The library of the demonstration."""
    with Library.open(shutil.copytree(shown_event, tmp_path / "demonstrated")) as opened:
        yield opened


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_the_percentage_counted_by_the_database_is_that_of_the_whole_note(
    demonstrated: Library, language: str
) -> None:
    library, event = demonstrated, demonstration.opened(demonstrated).id

    def agree() -> int:
        whole = completeness(note_contents(library, event, language)).percent
        assert percent(library, event, language) == whole
        return whole

    agree()
    first, second, *_ = [
        one
        for one in library.find(Recommendation, event=event)
        if one.status is RecommendationStatus.ENDORSED
    ]
    recommendations.merge_into(library, first.id, second.id)
    before = agree()
    for number in range(20):
        text = Localised(fr=f'Encore "en": {number}')
        made = recommendations.add(library, event, text, levels=(AddresseeLevel.NATIONAL,))
        recommendations.endorse(library, made.id)
    assert agree() < before


def test_the_percentage_of_a_note_that_refers_to_recommendations_is_that_of_the_whole_note(
    demonstrated: Library,
) -> None:
    library, event = demonstrated, demonstration.opened(demonstrated).id
    known = library.find(Recommendation, event=event, status=RecommendationStatus.ENDORSED)[0]
    figures: list[int] = []
    for record in (known.id, "nowhere"):
        text = f"Voir [[recommendation:{record}]]."
        learning_notes.write(library, event, "fr", NotePart.SUMMARY, text=text)
        figures.append(percent(library, event, "fr"))
        assert figures[-1] == completeness(note_contents(library, event, "fr")).percent
    assert figures[0] > figures[1]
