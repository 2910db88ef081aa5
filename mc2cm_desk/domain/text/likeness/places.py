"""Names of cities and municipalities: what is left when the words of the office are taken off."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import cos, hypot, radians

from mc2cm_desk.domain.ids import CityId
from mc2cm_desk.domain.people.names import fold, is_arabic, transliteration_key
from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.domain.places.municipal_offices import OFFICES

PlaceKey = Callable[[str], str]
"""Returns one key for all names of a city that is known, empty for others."""

_LINKS_WORDS = """
de d des du di del della dell do da of the von der den van la le les l el lo los las
"""
_LINKS = frozenset(_LINKS_WORDS.split())
_OFFICE = sorted({fold(one).replace("'", " ") for one in OFFICES}, key=len, reverse=True)
_BRACKETS = re.compile(r"[(\[（]([^()\[\]）]*)[)\]）]?")
_DISTRICT = re.compile(
    r"\b(?:\d{1,2}\s?(?:er|ere|e|eme|o|a|st|nd|rd|th)(?:\sarrondissement|\sarr)?|cedex(?:\s\d+)?"
    r"|\d{4,5})\b"
)
_NUMBER = re.compile(r"\d+")
FAR = 60.0
"""Kilometres beyond which two places are two cities."""


@dataclass(frozen=True, slots=True)
class PlaceTraits:
    """What a city is compared by: its names in whatever language, country code, place."""

    id: CityId
    names: tuple[str, ...]
    country: str = ""
    north: float | None = None
    east: float | None = None


@lru_cache(maxsize=32_768)
def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a name, without punctuation; St is Saint."""
    return tuple(search_key(text).split())


def bracketed(text: str) -> tuple[str, str]:
    """Return a name and what stands behind it in brackets: ``Lyon (69)`` gives Lyon and 69."""
    found = _BRACKETS.search(text)
    if found is None or not text[: found.start()].strip():
        return text, ""
    return f"{text[: found.start()]} {text[found.end() :]}".strip(), found.group(1).strip()


@lru_cache(maxsize=32_768)
def without_office(text: str) -> tuple[str, bool]:
    """Return a name without the words of its office, and whether there were any.

    ``Ville de Lyon`` and ``Lyon City Council`` give lyon; ``Université de Lyon`` stays.
    """
    plain = " ".join(words_of(text))
    found = False
    for office in _OFFICE:
        if plain.startswith(f"{office} "):
            plain, found = plain[len(office) + 1 :], True
            break
        if plain.endswith(f" {office}"):
            plain, found = plain[: -len(office) - 1], True
            break
    words = plain.split()
    while found and len(words) > 1 and words[0] in _LINKS:
        words = words[1:]
    # City of Lyon Council, Ville de Sfax Municipalité: an office at both ends.
    rest = " ".join(words)
    for office in _OFFICE if found else ():
        if rest.endswith(f" {office}"):
            rest = rest[: -len(office) - 1]
            break
    return rest, found


def without_district(text: str) -> str:
    """Return a folded name without the number of a district, a postcode or CEDEX."""
    return " ".join(_DISTRICT.sub(" ", text).split()) or text


def place_keys(name: str, place_key: PlaceKey) -> frozenset[str]:
    """Return what a name of a city is compared by; more than one where it says two names."""
    main, beside = bracketed(name)
    main = re.split(r"\s*[,،;/|]\s*", main)[0] or main
    keys = {_key(main, place_key)}
    # The same name in the other script; what else stands in brackets states where it lies.
    if beside and is_arabic(beside) != is_arabic(main) and any(map(str.isalpha, beside)):
        keys.add(_key(beside, place_key))
    return frozenset(keys - {""})


def _key(text: str, place_key: PlaceKey) -> str:
    whole = " ".join(words_of(text))
    rest = without_district(without_office(text)[0])
    for name in (whole, rest):
        if known := place_key(name):
            return known
    return _squeezed(rest)


def _squeezed(text: str) -> str:
    """Return a name with each doubled letter once and ``y`` as ``i``: Beni Melal, Beni Mellal."""
    return re.sub(r"([^\W\d])\1+", r"\1", text).replace("y", "i").replace("ph", "f")


def far_apart(one: PlaceTraits, other: PlaceTraits) -> bool:
    """Return whether two places are known to lie far from each other."""
    if one.north is None or one.east is None or other.north is None or other.east is None:
        return False
    north = (one.north - other.north) * 111.2
    east = (one.east - other.east) * 111.2 * cos(radians((one.north + other.north) / 2))
    return hypot(north, east) > FAR


def cities_differ(one: PlaceTraits, other: PlaceTraits) -> bool:
    """Return whether two are surely two cities: another country, or far from each other."""
    if one.country and other.country and one.country != other.country:
        return True
    return far_apart(one, other)


def sound_keys(traits: PlaceTraits) -> frozenset[str]:
    """Return what the names of a city of a known country sound like, where they say enough."""
    if not traits.country:
        return frozenset()
    keys = {
        (is_arabic(name), transliteration_key(without_office(name)[0]).replace(" ", ""))
        for name in traits.names
    }
    scripts = {arabic for arabic, _ in keys}
    if len(scripts) != 1:
        return frozenset()
    return frozenset(f"{traits.country}:{key}" for _, key in keys if len(key) >= 3)


def same_city(one: PlaceTraits, other: PlaceTraits, place_key: PlaceKey) -> bool:
    """Return whether two records are likely one city."""
    if cities_differ(one, other):
        return False
    if all_keys(one.names, place_key) & all_keys(other.names, place_key):
        return True
    shared = sound_keys(one) & sound_keys(other)
    return bool(shared) and _arabic(one) != _arabic(other)


def all_keys(names: Iterable[str], place_key: PlaceKey) -> frozenset[str]:
    """Return the keys of several names of one city."""
    return frozenset[str]().union(*(place_keys(name, place_key) for name in names))


def _arabic(traits: PlaceTraits) -> bool:
    return any(is_arabic(name) for name in traits.names)


def district_of(text: str) -> str:
    """Return the number of the district that a name states: ``LYON 3e`` gives 3; else empty."""
    found = _DISTRICT.search(" ".join(words_of(bracketed(text)[0])))
    number = _NUMBER.match(found.group()) if found is not None else None
    return number.group().lstrip("0")[-2:] if number is not None else ""
