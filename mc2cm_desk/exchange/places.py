"""Countries and cities that people name in three languages, alone or with something else."""

import re
from functools import cache

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.localised import LANGUAGES
from mc2cm_desk.exchange.participants_answers import key, said

_PARTS = re.compile(r"\s*(?:[/|–—;,،(]|\s-\s|\n)\s*")


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in read_json("vocabularies", "countries.json"):
        if len(entry["code"]) == 2:
            for name in (entry["code"], *(entry[language] for language in LANGUAGES)):
                found.setdefault(key(name), entry["code"])
    for code, names in said()["country"].items():
        for name in names:
            found.setdefault(key(name), code)
    return found


@cache
def _other_countries() -> dict[str, str]:
    from babel import Locale
    from babel.core import get_global

    found: dict[str, str] = {}
    for locale in LANGUAGES:
        for code, name in Locale(locale).territories.items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(key(name), code)
                found.setdefault(code.lower(), code)
    for alias, codes in get_global("territory_aliases").items():
        if len(alias) == 3 and alias.isalpha() and len(codes) == 1:
            found.setdefault(alias.lower(), codes[0])
    return found


@cache
def country(text: str) -> str | None:
    """Return the ISO 3166-1 code of a country named in three languages or by a code."""
    wanted = key(text)
    for one in (wanted, re.sub(r"^(?:la|le|les|l|the)\s", "", wanted)):
        if found := _countries().get(one) or _other_countries().get(one):
            return found
    return None


@cache
def _cities() -> dict[str, str]:
    found: dict[str, str] = {}
    for file in ("cities.json", "city_places.json"):
        for entry in read_json("vocabularies", file):
            for name in (entry["code"], *(entry[language] for language in LANGUAGES)):
                found.setdefault(key(name), entry["code"])
    for code, names in said()["city"].items():
        for name in names:
            found.setdefault(key(name), code)
    return found


def city_code(text: str) -> str:
    """Return the shipped city's code for a name in any of its languages; empty if not shipped."""
    return _cities().get(key(text), "")


def city_and_country(text: str) -> tuple[str, str]:
    """Return the city and the country's code of ``Lyon, France`` or ``Tunis (TN)``."""
    parts = [part for part in _PARTS.split(text.rstrip(") ")) if part]
    if len(parts) == 2 and not city_code(text):
        for city, land in (parts, parts[::-1]):
            code = country(land)
            if code and (not country(city) or city_code(city)):
                return city, code
    return text, ""


def organisation_and_city(text: str) -> tuple[str, str]:
    """Return the organisation and the city of one cell; a city alone is found too."""
    if city_code(text):
        return "", text
    parts = [part for part in _PARTS.split(text.rstrip(") ")) if part]
    if len(parts) > 1:
        for at in (-1, 0):
            if city_code(parts[at]):
                rest = [p for n, p in enumerate(parts) if n != at % len(parts)]
                return ", ".join(rest), parts[at]
        return ", ".join(parts[:-1]), parts[-1]
    words = text.split()
    for length in (3, 2, 1):
        for start in range(len(words) - length + 1):
            if city_code(found := " ".join(words[start : start + length])):
                return text, found
    return text, ""
