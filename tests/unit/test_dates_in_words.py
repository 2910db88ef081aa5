"""Dates in words, as each language writes them."""

from datetime import date

import pytest

from mc2cm_desk.wording import formats

FIRST, SECOND = date(2026, 12, 1), date(2026, 12, 2)


def test_french_writes_the_first_of_a_month_as_an_ordinal() -> None:
    assert formats.day(FIRST, "fr") == "1er décembre 2026"
    assert formats.weekday(FIRST, "fr") == "mardi 1er décembre"
    assert formats.short_day(FIRST, "fr") == "Mardi 1er"
    assert formats.brief_day(FIRST, "fr") == "mar. 1er"
    assert formats.date_range(FIRST, SECOND, "fr") == "1er–2 décembre 2026"
    assert formats.date_range(date(2026, 5, 30), date(2026, 6, 1), "fr") == "30 mai – 1er juin 2026"
    assert formats.date_range(date(2026, 5, 1), date(2026, 6, 3), "fr") == "1er mai – 3 juin 2026"


def test_the_other_days_are_plain_numbers() -> None:
    assert formats.day(SECOND, "fr") == "2 décembre 2026"
    assert formats.day(date(2026, 12, 11), "fr") == "11 décembre 2026"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Tuesday 1 December"), ("ar", "الثلاثاء، 1 ديسمبر")]
)
def test_the_first_is_a_plain_number_elsewhere(language: str, said: str) -> None:
    assert formats.weekday(FIRST, language) == said
