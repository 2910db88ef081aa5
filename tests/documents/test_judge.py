"""The judge finds what is missing, untrue or badly set: each rule has a fault to find."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from mc2cm_desk.documents.renderers.formats import Format
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.services.library import Library
from tests.event_maker import make
from tests.judge.faults import Fault, Judgement
from tests.judge.letters import letters, threes
from tests.judge.outputs import Outputs
from tests.judge.reading.tree import read_tree
from tests.judge.rules import figures, pages, texts
from tests.judge.rules.letters import BREAKABLE, is_torn


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("fr", "1 recommandation", "1 recommandations"),
        ("fr", "0 défi", "0 défis"),
        ("en", "0 challenges", "1 challenges"),
        ("en", "1 city", "2 city"),
        ("ar", "20 مدينة", "20 مدن"),
        ("ar", "7 أصوات", "7 صوتاً"),
        ("ar", "36 توصية", "36 توصيات"),
        ("ar", "102 بلد", "102 بلداً"),
    ],
)
def test_a_noun_has_the_form_of_its_number(language: str, right: str, wrong: str) -> None:
    assert [fits for _, _, fits in figures.counted(right, language)] == [True]
    assert [fits for _, _, fits in figures.counted(wrong, language)] == [False]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("pour 286", "000 €"),
        ("38", "% entre"),
        ("(art.", "12)"),
        ("arrêté n°", "7"),
        ("À 30", "°C"),
    ],
)
def test_a_number_torn_from_its_unit_is_found(before: str, after: str) -> None:
    assert is_torn(before, after)
    assert BREAKABLE.search(f"{before} {after}") or before == "(art."


@pytest.mark.parametrize(
    ("before", "after"), [("en 2019", "412 ménages"), ("le pont", "30 ans"), ("fin 2", "personnes")]
)
def test_a_line_may_end_elsewhere(before: str, after: str) -> None:
    assert not is_torn(before, after)


def test_texts_are_compared_by_letters_and_digits() -> None:
    assert letters("L’élan : 1 240 € – «fin»") == "lélan1240fin"
    assert letters("رقم ١٢٣، تُحدَّث") == letters("رقم 123 تحدث")
    assert threes("و2026") == frozenset(("و", "202", "026"))


def test_a_page_is_as_full_as_its_ink_says() -> None:
    page = Image.new("RGB", (496, 702), "white")
    assert pages.share_of(page) == 0
    pen = ImageDraw.Draw(page)
    pen.line((60, 70, 400, 70), fill="black")
    pen.line((60, 360, 400, 360), fill="black")
    assert 0.45 < pages.share_of(page) < 0.55
    assert not pages.is_ground(page)
    pen.rectangle((0, 0, 496, 600), fill="navy")
    assert pages.is_ground(page)


def test_tags_in_the_wrong_order_are_found() -> None:
    assert read_tree("<p><b>x</b></p><br>")[1] == []
    assert read_tree("<p><b>x</p></b>")[1] != []
    assert read_tree("<section><p>x</p>")[1] == ["<section> is never closed"]


def test_a_text_that_an_output_lost_and_a_name_that_it_tells_are_found(
    library: Library, tmp_path: Path
) -> None:
    event = make(library, seed=4, profile="small")
    outputs = Outputs(library, event, "fr", tmp_path, draft=False)
    before = set(texts.missing_texts(outputs))
    assert list(texts.names(outputs)) == []
    card = library.find(Challenge, event=event.id)[0].statement.text("fr")
    silent = next(
        one
        for one in library.find(Participant, event=event.id)
        if one.name_consent is not Consent.GIVEN
    )
    person = library.require(Person, silent.person)
    said = outputs.read[Format.HTML]
    outputs.read[Format.HTML] = said.replace(letters(card), "") + letters(person.name)
    lost = set(texts.missing_texts(outputs)) - before
    assert Fault("text-missing", "html challenge.statement", card) in lost
    assert list(texts.names(outputs)) == [Fault("name-without-consent", "html", person.name)]
    outputs.close()


def test_a_report_says_figures_and_examples_of_each_kind() -> None:
    faults = [Fault("torn-number", f"pdf p.{page}", f"1 / {page}") for page in range(1, 9)]
    report = list(Judgement("lyon", "fr", faults, {"pages": 12}).lines(examples=2))
    assert report == [
        "lyon fr: pages 12",
        "  torn-number: 8",
        "    [pdf p.1] 1 / 1",
        "    [pdf p.2] 1 / 2",
    ]
