"""The language of typed lines, and putting right what was stored under another one."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CityCase, Result
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.domain.steps.reference_document import KeyMessage, ReferenceDocument
from mc2cm_desk.services import history, records
from mc2cm_desk.services.event.life import duplicates
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.steps import (
    challenges,
    city_cases,
    discussions,
    field_visits,
    recommendations,
    reference_documents,
)
from mc2cm_desk.services.text import typed_languages, written_languages

FRENCH = "Former les agents de la ville"
ENGLISH = "Train the staff of the city"
ARABIC = "تدريب موظفي البلدية"


@pytest.mark.parametrize(
    ("line", "language"), [(FRENCH, "fr"), (ENGLISH, "en"), (f"{ARABIC} @tunis >local", "ar")]
)
def test_every_kind_of_line_is_kept_under_the_language_of_its_words(
    library: Library, seville: Event, line: str, language: str
) -> None:
    visit = field_visits.add(library, seville.id, Localised(fr="Visite"))
    made = (
        recommendations.add_from_line(library, seville.id, line),
        challenges.add_from_line(library, seville.id, line),
        discussions.note_line(library, seville.id, line),
        field_visits.observe_line(library, visit.id, line),
    )
    for one in made:
        text = one.statement if isinstance(one, Challenge) else one.text
        assert one.language == language
        assert text.exact(language)
        assert text == Localised.of(language, text.exact(language))


def test_a_line_that_says_nothing_of_its_language_has_that_of_the_line_before(
    library: Library, seville: Event
) -> None:
    assert recommendations.add_from_line(library, seville.id, "MC2CM 2021").language == "fr"
    discussions.note_line(library, seville.id, ARABIC)
    assert typed_languages.of_event(library, seville.id) == "ar"
    assert (
        challenges.add_from_line(library, seville.id, "MC2CM 2021").statement.exact("ar")
        == "MC2CM 2021"
    )


def test_before_any_line_the_first_language_of_the_event_that_its_title_has_is_meant(
    library: Library, seville: Event
) -> None:
    records.edit(library, Event, seville.id, languages=("ar", "fr"))
    assert typed_languages.of_event(library, seville.id) == "fr"
    records.edit(library, Event, seville.id, title=Localised(fr="Récit", ar="السردية"))
    assert typed_languages.of_event(library, seville.id) == "ar"


def test_the_language_that_is_given_is_kept(library: Library, seville: Event) -> None:
    made = challenges.add_from_line(library, seville.id, FRENCH, language="en")
    assert (made.language, made.statement.exact("en")) == ("en", FRENCH)


def test_a_card_made_of_a_text_has_the_language_of_that_text(
    library: Library, seville: Event
) -> None:
    said = recommendations.add(library, seville.id, Localised(ar=ARABIC))
    assert said.language == "ar"


@pytest.fixture
def wrong(library: Library, seville: Event) -> Event:
    """An event with a text of every kind under a wrong language."""
    recommendations.add_from_line(library, seville.id, FRENCH, language="ar")
    challenges.add_from_line(library, seville.id, ARABIC, language="fr")
    discussions.note_line(library, seville.id, ENGLISH, language="fr")
    case = city_cases.add(library, seville.id, Localised(ar=FRENCH, en=ENGLISH))
    records.edit(library, CityCase, case.id, results=(Result(Localised(fr=ARABIC)),))
    document = reference_documents.begun(library, seville.id)
    records.edit(
        library,
        ReferenceDocument,
        document.id,
        title=Localised(fr="Un cadre commun pour la ville", en="A common frame for the city"),
        key_messages=(KeyMessage(Localised(ar=ENGLISH), "4"),),
        questions=(Localised(en=ARABIC),),
    )
    learning_notes.write(library, seville.id, "fr", NotePart.SUMMARY, text=ARABIC)
    return seville


def test_what_is_stored_under_a_wrong_language_is_listed_before_anything_changes(
    library: Library, wrong: Event
) -> None:
    before = library.find(Recommendation)
    found = {
        (one.kind, one.field, one.stored, one.written)
        for one in written_languages.misplaced(library, wrong.id)
    }

    assert found == {
        ("recommendation", "text", "ar", "fr"),
        ("challenge", "statement", "fr", "ar"),
        ("discussion_note", "text", "fr", "en"),
        ("city_case", "title", "ar", "fr"),
        ("city_case", "results.text", "fr", "ar"),
        ("reference_document", "key_messages.text", "ar", "en"),
        ("reference_document", "questions", "en", "ar"),
        ("note_section", "summary", "fr", "ar"),
    }
    assert library.find(Recommendation) == before


def test_all_of_it_is_put_right_in_one_act(library: Library, wrong: Event) -> None:
    written_languages.put_right(library, wrong.id)

    (said,) = library.find(Recommendation)
    assert (said.text, said.language) == (Localised(fr=FRENCH), "fr")
    (card,) = library.find(Challenge)
    assert (card.statement, card.language) == (Localised(ar=ARABIC), "ar")
    (note,) = library.find(DiscussionNote)
    assert (note.text, note.language) == (Localised(en=ENGLISH), "en")
    (case,) = library.find(CityCase)
    assert case.title == Localised(fr=FRENCH, en=ENGLISH)
    assert case.results[0].text == Localised(ar=ARABIC)
    (document,) = library.find(ReferenceDocument)
    assert document.key_messages == (KeyMessage(Localised(en=ENGLISH), "4"),)
    assert document.questions == (Localised(ar=ARABIC),)
    parts = {one.language: one.text for one in library.find(NoteSection)}
    assert parts == {"fr": "", "ar": ARABIC}
    assert written_languages.misplaced(library, wrong.id) == []


def test_putting_right_is_one_step_that_can_be_undone(library: Library, wrong: Event) -> None:
    kinds = (Recommendation, Challenge, DiscussionNote, CityCase, ReferenceDocument, NoteSection)

    def texts() -> list[object]:
        return [
            {
                name: getattr(one, name)
                for name in (
                    "text",
                    "statement",
                    "title",
                    "results",
                    "key_messages",
                    "questions",
                    "language",
                )
                if hasattr(one, name)
            }
            for kind in kinds
            for one in library.find(kind)
        ]

    before = texts()
    written_languages.put_right(library, wrong.id)
    assert history.undo(library) == "put-languages-right"
    assert texts() == before


def test_a_text_that_stands_in_the_other_language_is_never_overwritten(
    library: Library, seville: Event
) -> None:
    both = Localised(fr=ARABIC, ar="نص آخر")
    said = challenges.add(library, seville.id, both)
    learning_notes.write(library, seville.id, "fr", NotePart.SUMMARY, text=ARABIC)
    learning_notes.write(library, seville.id, "ar", NotePart.SUMMARY, text="ملخّص المدينة")
    (card, part) = written_languages.put_right(library, seville.id)

    assert (card.left, part.left) == (True, True)
    assert library.require(Challenge, said.id).statement == both
    assert {one.text for one in library.find(NoteSection)} == {ARABIC, "ملخّص المدينة"}


def test_texts_that_stand_in_each_others_place_change_places(
    library: Library, seville: Event
) -> None:
    said = challenges.add(library, seville.id, Localised(fr=ARABIC, ar=FRENCH))
    written_languages.put_right(library, seville.id)
    assert library.require(Challenge, said.id).statement == Localised(fr=FRENCH, ar=ARABIC)


@pytest.mark.parametrize(
    "text",
    [
        Localised(fr="MC2CM", en="MC2CM", ar="MC2CM"),
        Localised(fr="Groupe B", en="Group B"),
        Localised(fr="Podcast municipal"),
        Localised(fr="Traduire le guide (النسخة العربية)"),
        Localised(ar="شراكة مع UCLG و ICMPD"),
    ],
)
def test_names_and_what_is_not_clear_stay_where_they_are(
    library: Library, seville: Event, text: Localised
) -> None:
    challenges.add(library, seville.id, text)
    assert written_languages.misplaced(library, seville.id) == []


def test_pictures_of_a_part_keep_their_owner(library: Library, seville: Event) -> None:
    home = learning_notes.home(library, seville.id, NotePart.SUMMARY)
    learning_notes.write(library, seville.id, "fr", NotePart.SUMMARY, text=ARABIC)
    written_languages.put_right(library, seville.id)
    assert learning_notes.home(library, seville.id, NotePart.SUMMARY) == home


def test_other_events_are_left_alone(library: Library, wrong: Event) -> None:
    other = duplicates.duplicate(library, wrong.id, first_day=date(2021, 6, 15), host="Tunis")
    said = challenges.add(library, other.id, Localised(fr=ARABIC))
    written_languages.put_right(library, wrong.id)
    assert library.require(Challenge, said.id).statement == said.statement
