"""Names of countries are compared whatever the order of their words and their form."""

import pytest

from mc2cm_desk.domain.places.country_names import (
    country_key,
    flag_codes,
    remarks,
    separate_names,
    without_flags,
    without_form,
    without_remark,
    word_set,
)


def test_letters_with_points_are_one_word() -> None:
    assert country_key("U.S.A.") == country_key("USA")
    assert country_key("France") != country_key("Italie")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Moldova, Republic of", "Republic of Moldova"),
        ("Royaume du Maroc", "Maroc Royaume"),
        ("Bosnia and Herzegovina", "Bosnia Herzegovina"),
    ],
)
def test_the_order_of_words_and_small_ones_say_nothing(one: str, other: str) -> None:
    assert word_set(one) == word_set(other)


def test_the_form_of_government_is_left_out_unless_it_alone_tells_two_countries_apart() -> None:
    assert without_form("Tunisian Republic") == without_form("Tunisian")
    assert without_form("Democratic Republic of the Congo") == ""
    assert without_form("Republic") == ""


def test_flags_remarks_and_several_names_are_taken_apart() -> None:
    assert flag_codes("🇫🇷 France 🇮🇹") == ["FR", "IT"]
    assert without_flags("🇫🇷 France") == "France"
    assert without_remark("Palestine* (occupied)") == "Palestine"
    assert remarks("Palestine (occupied)") == ["occupied"]
    assert separate_names("Belgique/Belgium") == ["Belgique", "Belgium"]
    assert separate_names("France, Italie") == ["France", "Italie"]
    assert separate_names("Guinea-Bissau") == ["Guinea-Bissau"]
