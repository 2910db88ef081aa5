"""One key for all names of a city that is known, in the languages of the programme."""

from functools import cache

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.likeness.places import words_of
from mc2cm_desk.services import cities


@cache
def _keys() -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in cities.vocabulary().values():
        for name in (entry["code"], entry["fr"], entry["en"], entry["ar"]):
            found.setdefault(" ".join(words_of(name)), entry["code"])
    for code, names in read_json("imports", "answers.json")["city"].items():
        for name in names:
            found.setdefault(" ".join(words_of(name)), code)
    return found


def place_key(name: str) -> str:
    """Return the code of a known city; empty for others."""
    return _keys().get(" ".join(words_of(name)), "")
