"""Countries and cities that people name in any language, alone or with something else."""

import re
from functools import cache

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.domain.places.known_city import KnownCity
from mc2cm_desk.services.places import cities, city_texts, countries
from mc2cm_desk.services.places.city_texts import CityNames

_PARTS = re.compile(r"\s*(?:[/|\\–—;,،؛(]|\s[•·=~-]\s|\n)\s*")


def country(text: str) -> str | None:
    """Return the ISO 3166-1 code of a country by any of its names or codes."""
    return countries.code_of(text) or None


@cache
def city_key(text: str, country: str = "") -> str:
    """Return what cities are compared by: one key for all names and spellings of a city."""
    parsed = city_texts.read(text, country=country)
    return _key(parsed.known) if parsed.known is not None else search_key(parsed.name)


def key_of_city(city: City) -> str:
    """Return the key of a city of the library, as `city_key` does of a text."""
    known = cities.in_gazetteer(city)
    return _key(known) if known is not None else search_key(city.name.text(LANGUAGES.default))


def is_same_city(text: str, country: str, city: City) -> bool:
    """Return whether a text of a list means a city of the library, by any name that it ever had."""
    return city_texts.read(text, country=country, names=CityNames([city])).city is not None


def _key(known: KnownCity) -> str:
    return f"{known.country} {search_key(known.local)}"


@cache
def is_city(text: str) -> bool:
    """Return whether a text is the name of a city, and nothing else."""
    parsed = city_texts.read(text)
    return bool(parsed.known or parsed.choices) and search_key(parsed.name) == search_key(text)


@cache
def city_code(text: str) -> str:
    """Return the shipped vocabulary's code of a city by any of its names; empty if it has none."""
    parsed = city_texts.read(text)
    return parsed.known.code if parsed.known is not None else ""


def city_and_country(text: str) -> tuple[str, str]:
    """Return the city and the country's code of ``Lyon, France`` or ``Tunis (TN)``.

    ``Amman / عمّان`` is one city in two scripts, and says no country.
    """
    parts = [part for part in _PARTS.split(text.rstrip(") ")) if part]
    if len(parts) == 2:
        first, second = parts
        if search_key(first) != search_key(second) and city_texts.is_one_city(first, second):
            return text, ""
        for city, land in (parts, parts[::-1]):
            code = city_texts.country_beside([city], land)
            if code and (not country(city) or is_city(city)):
                return city, code
    return text, city_texts.read(text).country if len(parts) > 2 else ""


def organisation_and_city(text: str) -> tuple[str, str]:
    """Return the organisation and the city of one cell; a city alone is found too."""
    if is_city(text):
        return "", text
    parts = [part for part in _PARTS.split(text.rstrip(") ")) if part]
    if len(parts) > 1:
        for at in (-1, 0):
            if is_city(parts[at]):
                rest = [p for n, p in enumerate(parts) if n != at % len(parts)]
                named = [p for p in rest if any(map(str.isalpha, p)) and not country(p)]
                # «Lyon (69)» and «Lyon, France» are a city alone.
                return ", ".join(named), parts[at] if named else text
        return ", ".join(parts[:-1]), parts[-1]
    parsed = city_texts.read(text)
    if parsed.known is not None:
        # «Mairie de Zarzis»: the town hall of the city that its name has.
        return text, parsed.name
    words = text.split()
    for length in (3, 2, 1):
        for start in range(len(words) - length + 1):
            # Of words within a name only well-known cities: many small ones are common words.
            found = " ".join(words[start : start + length])
            if city_code(found) and is_city(found):
                return text, found
    return text, ""
