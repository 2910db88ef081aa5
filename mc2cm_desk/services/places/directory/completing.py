"""What the gazetteer knows of a city and its record does not say."""

from dataclasses import replace
from typing import Any

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.known_city import KnownCity
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities


def missing(city: City, known: KnownCity | None) -> dict[str, Any]:
    """Return the fields that the gazetteer fills, with its values; what stands there stays."""
    if known is None:
        return {}
    facts = cities.facts(known)
    names = city.name
    for language in LANGUAGES:
        if not names.has(language) and known.name.has(language):
            names = names.having(language, known.name.exact(language))
    found: dict[str, Any] = {} if names == city.name else {"name": names}
    for field in ("country", "region", "time_zone"):
        if not getattr(city, field) and facts[field]:
            found[field] = facts[field]
    if city.north is None or city.east is None:
        found |= {"north": known.north, "east": known.east}
    if city.population is None and facts["population"]:
        found["population"] = facts["population"]
        found["population_source"] = city.population_source or facts["population_source"]
    return found


def complete(library: Library, record: RecordId) -> City:
    """Take what is missing of a city from the gazetteer, in one step. Refused: gone."""
    with library.write("edit-city") as work:
        city = work.require(City, record)
        made = replace(city, **missing(city, cities.in_gazetteer(city)))
        work.put(made)
    return made
