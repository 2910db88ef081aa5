"""One term has one rendering in each language."""

import glossary
import pytest
from glossary import Sentence, Term

CONSENT = Term("consent", {"fr": ["accord"], "ar": ["موافق"]}, never={"fr": ["consentement"]})
CLUSTER = Term("cluster", {"fr": ["regroupement"]}, forbidden={"fr": ["groupe"]})
NOTE = Term("note", {"fr": ["note"], "ar": ["ملاحظ"]})
LEARNING_NOTE = Term("learning note", {"ar": ["مذكرة"]})
CITY = Term("city", {"fr": ["ville"]})


def told(term: Term | list[Term], source: str, **forms: list[str]) -> list[str]:
    terms = term if isinstance(term, list) else [term]
    return list(glossary.faults(terms, [Sentence("Card", source, forms)]))


def test_the_catalogues_hold_to_the_glossary(sentences: list[Sentence]) -> None:
    assert len(sentences) > 2000
    assert list(glossary.faults(glossary.read(), sentences)) == []


def test_the_glossary_has_the_terms_of_the_interface_with_a_note_each() -> None:
    terms = glossary.read()
    assert 80 <= len(terms) <= 150
    assert all(term.note and term.renderings["fr"] and term.renderings["ar"] for term in terms)
    assert len({term.english for term in terms}) == len(terms)


def test_no_exception_of_the_glossary_is_out_of_date(sentences: list[Sentence]) -> None:
    sources = {one.source for one in sentences}
    contexts = {one.context for one in sentences}
    for term in glossary.read():
        assert set(term.exceptions) <= sources, term.english
        assert {*term.contexts, *term.outside} <= contexts, term.english


@pytest.mark.parametrize(
    ("source", "french"),
    [
        ("Consent refused", "Accord refusé"),
        ("Consents to ask", "Accords à demander"),
        ("%n consent(s)", "%n accord"),
        ("CONSENT", "ACCORD"),
        ("Nothing here", "Rien ici"),
        ("The {consent} of all", "Le {consent} de tous"),
    ],
)
def test_a_term_in_its_rendering_is_no_fault(source: str, french: str) -> None:
    assert told(CONSENT, source, fr=[french]) == []


@pytest.mark.parametrize("source", ["Consent refused", "%n consent(s)", "Two consents"])
def test_a_term_in_other_words_is_a_fault(source: str) -> None:
    assert len(told(CONSENT, source, fr=["Autorisation"])) == 1


def test_the_plural_of_a_city_is_the_same_term() -> None:
    assert told(CITY, "All cities", fr=["Toutes les communes"]) != []
    assert told(CITY, "Incapacity", fr=["Incapacité"]) == []


def test_what_is_forbidden_beside_a_term_is_a_fault_there_alone() -> None:
    assert told(CLUSTER, "New cluster", fr=["Nouveau regroupement du groupe"]) != []
    assert told(CLUSTER, "New group", fr=["Nouveau groupe"]) == []


def test_what_must_stand_nowhere_is_a_fault_everywhere() -> None:
    assert told(CONSENT, "Agreement", fr=["Consentement"]) != []


def test_a_longer_term_is_not_taken_for_a_shorter_one() -> None:
    terms = [LEARNING_NOTE, NOTE]
    assert told(terms, "Learning note", ar=["مذكرة التعلّم"]) == []
    assert told(terms, "A note beside the learning note", ar=["مذكرة"]) != []


def test_arabic_is_found_without_its_vowel_signs_and_behind_the_article() -> None:
    assert told(CONSENT, "Consent", ar=["المُوافَقة"]) == []


def test_one_form_of_a_counted_sentence_is_enough_and_each_may_be_wrong() -> None:
    assert told(CONSENT, "%n consents", ar=["لا أحد", "%n موافقة"]) == []
    assert told(CONSENT, "%n consents", fr=["un accord", "%n consentements"]) != []


def test_a_term_is_held_in_its_contexts_alone() -> None:
    held = Term("row", {"fr": ["ligne"]}, contexts=["List"])
    left = Term("row", {"fr": ["ligne"]}, outside=["Card"])
    excused = Term("row", {"fr": ["ligne"]}, exceptions=["Twice in a row"])
    for term in (held, left, excused):
        assert told(term, "Twice in a row", fr=["Deux fois de suite"]) == []
