"""What is found by search is listed in the language of the reader."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.steps import (
    challenges,
    city_cases,
    commitments,
    discussions,
    field_visits,
    recommendations,
)
from mc2cm_desk.services.text import search

TEXT = Localised(fr="Zénith de quartier", en="Zenith of the neighbourhood", ar="ذروة الحي")


@pytest.fixture
def found(library: Library, seville: Event) -> Event:
    """One record of each kind that is searched, with one text in three languages."""
    city_cases.add(library, seville.id, TEXT)
    challenges.add(library, seville.id, TEXT)
    recommendations.add(library, seville.id, TEXT)
    commitments.add(library, seville.id, what=TEXT)
    visit = field_visits.add(library, seville.id, TEXT)
    field_visits.observe(library, visit.id, TEXT)
    discussions.note(library, seville.id, TEXT)
    return seville


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_titles_are_in_the_language_of_the_reader(
    library: Library, found: Event, language: str
) -> None:
    hits = search.everything(library, "zenith", event=found.id, language=language)

    assert len({hit.kind for hit in hits}) == len(hits) == 7
    assert {hit.title for hit in hits} == {TEXT.exact(language)}


def test_arabic_words_find_arabic_titles_whatever_the_window_says(
    library: Library, found: Event
) -> None:
    hits = search.everything(library, "الحي", event=found.id, language="fr")

    assert {hit.title for hit in hits} == {TEXT.exact("ar")}


def test_a_title_that_is_missing_in_the_language_is_in_another_one(
    library: Library, seville: Event
) -> None:
    city_cases.add(library, seville.id, Localised(en="Only here"))

    [hit] = search.everything(library, "only", language="ar")

    assert hit.title == "Only here"


@pytest.mark.parametrize(("language", "title"), [("fr", "Kossi Ama"), ("ar", "آما كوسي")])
def test_people_are_listed_by_the_name_in_the_script_of_the_reader(
    library: Library, seville: Event, language: str, title: str
) -> None:
    participants.add(
        library, seville.id, family_name="Kossi", given_name="Ama", arabic_name="آما كوسي"
    )

    [hit] = search.everything(library, "kossi", event=seville.id, language=language)

    assert hit.title == title


def test_a_search_stays_in_its_event_and_in_its_kind(library: Library, found: Event) -> None:
    other = events.new(
        library,
        title=Localised(fr="Ailleurs"),
        first_day=date(2021, 3, 1),
        last_day=date(2021, 3, 2),
        host="Tunis",
    )
    case = city_cases.add(library, other.id, TEXT)

    assert [hit.record for hit in search.everything(library, "zenith", event=other.id)] == [case.id]
    everywhere = search.everything(library, "zenith")
    assert len(everywhere) == 8
    assert {hit.event for hit in everywhere} == {found.id, other.id}
    cases = search.everything(library, "zenith", kind="city_case")
    assert {hit.event for hit in cases} == {found.id, other.id}
    assert len(search.everything(library, "zenith", limit=3)) == 3
