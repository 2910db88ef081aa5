"""One key for all names of a city that the gazetteer knows, in the languages of the programme."""

from functools import lru_cache

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.services.places import city_texts


@lru_cache(maxsize=32_768)
def place_key(name: str) -> str:
    """Return what all names of a known city share; empty for others and for ambiguous names."""
    parsed = city_texts.read(name)
    known = parsed.known
    # Métropole de Lyon is not Lyon: the words of a body are judged by the rule, not here.
    if known is None or search_key(parsed.name) != search_key(name):
        return ""
    return known.code or f"{known.country.lower()}:{known.name.text(LANGUAGES.source).lower()}"
