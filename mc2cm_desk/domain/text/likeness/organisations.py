"""Whether two organisations are likely one: town halls by their city, others by their words."""

import re
from dataclasses import dataclass
from functools import lru_cache

from mc2cm_desk.domain.ids import OrganisationId
from mc2cm_desk.domain.people.names import is_arabic
from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.text.likeness.places import (
    PlaceKey,
    PlaceTraits,
    bracketed,
    cities_differ,
    district_of,
    place_keys,
    same_city,
    without_office,
    words_of,
)

_SHORT = {
    "assoc": "association",
    "asso": "association",
    "ass": "association",
    "univ": "universite",
    "university": "universite",
    "universidad": "universite",
    "universita": "universite",
    "min": "ministere",
    "ministry": "ministere",
    "ministerio": "ministere",
    "ministero": "ministere",
    "dept": "departement",
    "intl": "international",
    "org": "organisation",
    "organization": "organisation",
    "fed": "federation",
}
_SILENT_WORDS = """
de d des du di del della dell dello degli dei delle do da dos das of the von der den van
la le les l el lo los las et and y e und pour for per para a au aux in en
"""
_SILENT = frozenset(_SILENT_WORDS.split())
_LEGAL_WORDS = """
ngo ong asbl sarl sa gmbh ltd inc ev aps onlus
"""
_LEGAL = frozenset(_LEGAL_WORDS.split())
_LOCAL = frozenset({OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.OTHER})


@dataclass(frozen=True, slots=True)
class OrganisationTraits:
    """What an organisation is compared by: every name it has, its kind and its city."""

    id: OrganisationId
    names: tuple[str, ...]
    kind: OrganisationKind = OrganisationKind.OTHER
    city: PlaceTraits | None = None


def same_organisation(
    one: OrganisationTraits, other: OrganisationTraits, place_key: PlaceKey
) -> bool:
    """Return whether two are likely one organisation."""
    if not may_be_one(one, other, place_key) or _districts_differ(one, other):
        return False
    if keys_of(one, place_key) & keys_of(other, place_key):
        return True
    return _is_acronym(one, other) or _is_acronym(other, one)


def keys_of(one: OrganisationTraits, place_key: PlaceKey) -> frozenset[str]:
    """Return what an organisation is found by: two that are likely one share a key."""
    found: set[str] = set()
    for name in one.names:
        main, beside = bracketed(name)
        if words := _words(main):
            found.add(" ".join(words))
        if beside and is_arabic(beside) != is_arabic(main) and (words := _words(beside)):
            found.add(" ".join(words))
        if one.kind in _LOCAL:
            found |= {f"@{key}" for key in _town_hall(name, place_key)}
        found |= {f"={key}" for key in _acronyms(name)}
    return frozenset(found)


def may_be_one(one: OrganisationTraits, other: OrganisationTraits, place_key: PlaceKey) -> bool:
    """Return whether neither kind nor city is evidence against it that two are one organisation."""
    kinds = {one.kind, other.kind} - {OrganisationKind.OTHER}
    if len(kinds) > 1:
        return False
    if one.city is None or other.city is None or one.city.id == other.city.id:
        return True
    if cities_differ(one.city, other.city):
        return False
    return same_city(one.city, other.city, place_key)


def _districts_differ(one: OrganisationTraits, other: OrganisationTraits) -> bool:
    """Return whether two are of two districts of one city, each with its own town hall."""
    ours, theirs = (set(map(district_of, each.names)) - {""} for each in (one, other))
    return bool(ours and theirs) and not ours & theirs


def _town_hall(name: str, place_key: PlaceKey) -> frozenset[str]:
    """Return the keys of the city whose administration a name is; empty for other names."""
    main, _ = bracketed(name)
    is_office = without_office(main)[1]
    keys = place_keys(name, place_key)
    if is_office:
        return keys
    known = {key for key in keys if place_key(key) or place_key(main)}
    # A name of one word may be a city that no list has; of several, it is another body's.
    return keys if known or len(words_of(main)) == 1 or _has_number_alone(name) else frozenset()


def _has_number_alone(name: str) -> bool:
    _, beside = bracketed(name)
    return beside.isdigit() or bool(re.search(r"\b\d{1,2}\s?(?:e|er|eme|ème)\b", name.lower()))


@lru_cache(maxsize=32_768)
def _words(name: str) -> tuple[str, ...]:
    expanded = (_SHORT.get(word, word) for word in words_of(name))
    significant = [word for word in expanded if word not in _SILENT and word not in _LEGAL]
    return tuple(sorted(significant))


def _acronyms(name: str) -> frozenset[str]:
    """Return the initials that a name gives beside itself: ``... pour les migrations (OIM)``."""
    main, beside = bracketed(name)
    found: set[str] = set()
    for short, long in ((beside, main), (main, beside)):
        letters = short.replace(".", "").strip()
        initials = "".join(word[0] for word in words_of(long) if word not in _SILENT)
        is_short = 2 < len(letters) <= 8 and letters.isupper() and letters.isalpha()
        if is_short and letters.lower() == initials:
            found.add(letters.lower())
    return frozenset(found)


def _is_acronym(one: OrganisationTraits, other: OrganisationTraits) -> bool:
    """Return whether one is called by the initials that the other gives of itself."""
    given = frozenset[str]().union(*map(_acronyms, other.names))
    return any(name.replace(".", "").strip().lower() in given for name in one.names)
