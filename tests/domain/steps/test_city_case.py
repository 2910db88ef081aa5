"""The sheet of a city case: what it lacks, and how far it is filled."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.city_case import RECOMMENDED, REQUIRED, CityCase, Result

WORDS = Localised(fr="Un guichet", en="A desk")
EMPTY_CASE = CityCase(id="one", event="e", title=WORDS)
FULL = replace(
    EMPTY_CASE,
    city="lyon",
    since="2019",
    results=(Result(WORDS),),
    **dict.fromkeys(("summary", "context", "action", "objective", "partners"), WORDS),
    beneficiaries=WORDS,
    lessons=WORDS,
    transfer=WORDS,
)


def test_a_case_cannot_be_published_without_title_city_summary_context_and_action() -> None:
    assert FULL.missing_required("fr") == ()
    for name in ("summary", "context", "action"):
        assert replace(FULL, **{name: EMPTY}).missing_required("fr") == (name,)
    assert replace(FULL, city="").missing_required("fr") == ("city",)
    assert EMPTY_CASE.missing_required("fr") == ("city", "summary", "context", "action")


def test_what_is_missing_is_told_for_each_language_required_first() -> None:
    assert EMPTY_CASE.missing("ar")[:2] == ("title", "city")
    assert set(EMPTY_CASE.missing("ar")) == {*REQUIRED, *RECOMMENDED}
    assert "title" in FULL.missing("ar")
    assert "since" not in FULL.missing("ar")


def test_a_sheet_is_filled_in_percent_of_what_it_ought_to_have() -> None:
    assert FULL.completeness("en") == 100
    assert EMPTY_CASE.completeness("fr") == 8
    assert replace(FULL, results=(), lessons=EMPTY, transfer=EMPTY).completeness("fr") == 75


def test_a_case_has_a_title_and_texts_of_bounded_length() -> None:
    with pytest.raises(Refused, match="case-without-title"):
        replace(EMPTY_CASE, title=EMPTY).checked()
    with pytest.raises(Refused, match="too-long"):
        replace(EMPTY_CASE, lessons=Localised(fr="x" * 100_000)).checked()


def test_a_case_is_called_by_its_number_with_the_letters_of_a_copy() -> None:
    assert replace(EMPTY_CASE, number=4).label == "4"
    assert replace(EMPTY_CASE, number=4, letters="KT").label == "KT-4"
