"""Justified paragraphs take the breaks that are best for all of their lines."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.documents.drawing import text_line
from mc2cm_desk.documents.model import Span
from mc2cm_desk.documents.style import BODY
from mc2cm_desk.documents.typesetting.text import lines
from mc2cm_desk.documents.typesetting.text.lines import Line, broken
from mc2cm_desk.documents.typesetting.text.words import UNIT, Word, words_of

FRENCH = (
    "Le point de départ est un constat partagé : le récit est polarisé entre tragédie humanitaire "
    "et menace, et la migration irrégulière y occupe une place sans rapport avec sa part dans la "
    "mobilité humaine. Les premiers mois de la pandémie ont ajouté de l’incertitude ; ils ont "
    "aussi ouvert la possibilité de récits plus équilibrés, que les villes portent. "
)


def words(text: str, *, rtl: bool = False) -> list[Word]:
    return words_of((Span(text),), bold=False, italic=False, rtl=rtl, missing=[])


def said(found: list[Line]) -> str:
    return "".join(word.text for line in found for word in line.words).replace("-", "")


def cost(found: list[Line], width: float) -> float:
    """Return what gaps that grow and torn words cost together."""
    scale = BODY.size / UNIT
    whole, torn = 0.0, False
    for line in found:
        if line.is_last or len(line.words) < 2:
            continue
        gap = line.words[0].space * scale
        whole += 100 * max((width - line.width) / ((len(line.words) - 1) * gap), 0) ** 3
        if line.words[-1].text.endswith("-"):
            whole += lines.HYPHEN + (lines.HYPHENS if torn else 0)
        torn = line.words[-1].text.endswith("-")
    return whole


def test_lines_cost_no_more_than_those_filled_one_by_one() -> None:
    text = words(FRENCH * 6)
    costs = [
        [cost(one(text, width, BODY, "fr"), width) for one in (broken, lines.filled)]
        for width in (180.0, 300.0, 467.0)
    ]
    assert all(balanced <= filled * 1.001 for balanced, filled in costs)
    assert sum(balanced for balanced, _ in costs) < 0.9 * sum(filled for _, filled in costs)


def test_fewer_words_are_torn() -> None:
    def torn(found: list[Line]) -> int:
        return sum(line.words[-1].text.endswith("-") for line in found if not line.is_last)

    text = words(FRENCH * 6)
    assert torn(broken(text, 467.0, BODY, "fr")) <= torn(lines.filled(text, 467.0, BODY, "fr"))


def test_no_three_lines_in_a_row_end_in_a_hyphen() -> None:
    found = broken(words(FRENCH * 10), 160.0, BODY, "fr")
    row = longest = 0
    for line in found:
        row = row + 1 if line.words[-1].text.endswith("-") else 0
        longest = max(longest, row)
    assert longest < 3


def test_a_word_wider_than_the_column_is_broken_all_the_same() -> None:
    found = broken(words("court " + "Anticonstitutionnellement" * 8 + " fin"), 120.0, BODY, "fr")
    assert said(found) == "court" + "Anticonstitutionnellement" * 8 + "fin"
    assert all(line.width <= 120.01 for line in found)


_WORDS = st.lists(st.text("abcdéè'.", min_size=1, max_size=14), min_size=1, max_size=60)


@given(_WORDS, st.floats(90, 480))
def test_nothing_is_lost_and_nothing_stands_out(text: list[str], width: float) -> None:
    given_words = words(" ".join(text))
    found = broken(given_words, width, BODY, "fr")
    assert said(found) == "".join(word.text for word in given_words).replace("-", "")
    assert all(line.width <= width + 0.05 for line in found)
    assert [line.is_last for line in found] == [False] * (len(found) - 1) + [True]


@given(st.lists(st.text("ابتثجحخ", min_size=1, max_size=10), min_size=1, max_size=50))
def test_arabic_is_balanced_without_hyphens(text: list[str]) -> None:
    found = broken(words(" ".join(text), rtl=True), 200.0, BODY, "ar")
    assert said(found) == "".join(text)
    assert all(line.width <= 200.05 for line in found)


ADDRESS = "https://www.example.org/our-work/migration-dialogues/city-to-city/notes/seville-2020/"


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("before", ["", "Site ", "الموقع "])
def test_an_address_goes_on_behind_a_sign_in_every_script(before: str, rtl: bool) -> None:  # noqa: FBT001
    found = broken(words(before + ADDRESS, rtl=rtl), 180.0, replace(BODY, align="leading"), "ar")
    assert len(found) > 2
    assert all(line.width <= 180.01 for line in found)
    assert said(found) == (before + ADDRESS).replace(" ", "").replace("-", "")
    ends = [line.words[-1].text[-1] for line in found[:-1]]
    assert set(ends) <= set("/-.") | {" "}


def test_a_word_that_has_no_such_sign_is_cut_where_it_must_be() -> None:
    found = broken(words("x" * 200), 180.0, replace(BODY, align="leading"), "fr")
    assert all(line.width <= 180.01 for line in found)
    assert said(found) == "x" * 200


def test_brackets_in_latin_words_stay_around_them_in_an_arabic_line() -> None:
    drawn = text_line.line("قاعة · Centro Giralda (ejemplo) · إشبيلية", rtl=True)

    assert "Centro Giralda (ejemplo)" in "".join(str(piece.text) for piece in drawn.pieces)
