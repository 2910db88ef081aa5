"""Sentences with numbers take the form that goes with them, in each language."""

import pytest

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.wording import command_words
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import undo_labels
from mc2cm_desk.wording.refusals.records import COUNTED_BY, SENTENCES
from mc2cm_desk.wording.refusals.sentences import sentence


@pytest.mark.parametrize(
    ("language", "visits", "said"),
    [
        ("fr", 1, "1 visite,"),
        ("fr", 2, "2 visites,"),
        ("en", 1, "1 visit,"),
        ("ar", 2, "زيارتان،"),
        ("ar", 5, "5 زيارات،"),
        ("ar", 11, "11 زيارة،"),
    ],
)
def test_a_line_of_a_command_counts_each_of_its_nouns(
    language: str, visits: int, said: str
) -> None:
    line = command_words.translate(
        Catalogue(language), "steps", challenges=3, cases=1, visits=visits, recommendations=0
    )
    assert said in line


def test_a_number_of_a_command_that_counts_no_noun_stays_a_number() -> None:
    line = command_words.translate(Catalogue("en"), "attendance", present=1, participants=52)
    assert line == "Attendance: 1 of 52"


@pytest.mark.parametrize(
    ("length", "said"), [(1, "1 caractère ;"), (12345, "12\u202f345 caractères")]
)
def test_a_refusal_counts_and_groups_its_digits(length: int, said: str) -> None:
    shown = sentence(Refused("too-long", length=length, limit=500), Catalogue("fr"))
    assert said.replace(" ;", "\u00a0;") in shown.replace(" ;", "\u00a0;")


def test_a_refusal_without_its_number_is_still_said() -> None:
    assert "%n" not in sentence(Refused("too-long"), Catalogue("en"))


def test_every_refusal_that_counts_says_what() -> None:
    counting = {code for code, source in SENTENCES.items() if "%n" in str(source)}
    assert counting == set(COUNTED_BY)


@pytest.mark.parametrize(
    ("label", "french", "english"),
    [
        ("edit-session", "modification de la session", "edit the session"),
        ("move-challenge", "déplacement de la carte", "move the card"),
        ("remove-observation", "suppression de l’observation", "remove the observation"),
    ],
)
def test_what_was_done_to_a_record_is_one_phrase(label: str, french: str, english: str) -> None:
    assert undo_labels.undo_label(label, Catalogue("fr")) == french
    assert undo_labels.undo_label(label, Catalogue("en")) == english
