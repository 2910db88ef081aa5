"""The words under a large number go with that number, in each language."""

import pytest

from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1, "city"),
        ("en", 2, "cities"),
        ("fr", 1, "ville"),
        ("fr", 0, "ville"),
        ("fr", 23, "villes"),
        ("ar", 1, "مدينة"),
        ("ar", 2, "مدينتان"),
        ("ar", 3, "مدن"),
        ("ar", 12, "مدينة"),
        ("ar", 100, "مدينة"),
    ],
)
def test_a_caption_has_the_form_of_its_number(language: str, number: int, said: str) -> None:
    assert note.count(Catalogue(language), "cities", number) == said
