"""Values are cleaned of what cannot be written, and are the same where there is none of it."""

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.text.cleaning import cleaned

CITY = City(id="c", name=Localised(fr="Lyon"), other_names=("Lugdunum",))


def test_a_value_without_such_characters_is_returned_itself() -> None:
    for value in (CITY, ("a", ["b"], {"c": "d"}), "text", 7, None):
        assert cleaned(value) is value


def test_texts_are_cleaned_wherever_they_stand() -> None:
    dirty = City(id="c", name=Localised(fr="Ly\x00on"), other_names=("Lug\x00dunum",))
    assert cleaned(dirty) == CITY
    assert cleaned({"list": ["a\x00"], "pair": ("b\x00", "c")}) == {
        "list": ["a"],
        "pair": ("b", "c"),
    }
