"""The name of a city in each language."""

from datetime import UTC, datetime

import pytest

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City

NOW = datetime(2026, 11, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("names", "language", "shown"),
    [
        ({"fr": "Trévise", "en": "Treviso"}, "ar", "Treviso"),
        ({"fr": "Trévise", "en": "Treviso"}, "fr", "Trévise"),
        ({"fr": "Tunis", "en": "Tunis", "ar": "تونس"}, "ar", "تونس"),
        ({"fr": "Oujda"}, "ar", "Oujda"),
        ({"ar": "جرجيس"}, "en", "جرجيس"),
    ],
)
def test_a_town_without_an_arabic_name_has_the_one_used_there(
    names: dict[str, str], language: str, shown: str
) -> None:
    city = City(id="x", created=NOW, updated=NOW, name=Localised(names))
    assert city.name_in(language) == shown
