"""Cities: found by name in any language, completed from the gazetteer or made."""

from dataclasses import replace
from functools import cache
from typing import Any

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.event import time_zones
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import NO_ID, CityId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.places.city import City, Place
from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.domain.places.known_city import CityAnswer, KnownCity
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text.written_language import of_letters
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.places import city_texts, countries, gazetteer
from mc2cm_desk.services.places.city_texts import CityNames
from mc2cm_desk.services.record_ids import new_record_id
from mc2cm_desk.store.repository import cached


@cache
def vocabulary() -> dict[str, dict[str, Any]]:
    """Return the shipped cities by every folded name and code: the networks' and many more."""
    found: dict[str, dict[str, Any]] = {}
    for file in ("cities.json", "city_places.json"):
        for entry in read_json("vocabularies", file):
            for name in (entry["code"], *Localised.from_columns(entry).texts()):
                found.setdefault(fold(name), entry)
    return found


def place(city: City) -> Place | None:
    """Return where a city lies: as recorded, else by the gazetteer; none where nobody knows."""
    if city.north is not None and city.east is not None:
        return Place(city.north, city.east)
    known = in_gazetteer(city)
    return None if known is None else Place(known.north, known.east)


def time_zone(city: City) -> str:
    """Return the time zone of a city: as recorded, else by the gazetteer, else its country's.

    Empty where none of them says one.
    """
    if city.time_zone:
        return city.time_zone
    known = in_gazetteer(city)
    if known is not None:
        return known.time_zone
    return countries.only_time_zone(city.country)


def sure_time_zone(city: City) -> str:
    """Return the time zone of a city.

    Refused where it would be a guess: city-ambiguous (several countries have the name),
    city-country-unknown, city-time-zone-unknown (clocks differ in its country).
    """
    zone = time_zone(city)
    if zone:
        return zone
    name = city.name.text(LANGUAGES.source)
    if city.country:
        zones = ", ".join(countries.time_zones(city.country))
        raise Refused("city-time-zone-unknown", city=name, country=city.country, zones=zones)
    lands = {one.country for one in city_texts.read(name).choices}
    if lands:
        raise Refused("city-ambiguous", city=name, countries=", ".join(sorted(lands)))
    raise Refused("city-country-unknown", city=name)


def in_gazetteer(city: City) -> KnownCity | None:
    """Return the city of the gazetteer that a record is; none if that is not clear.

    A city of the same name in another country is another one.
    """
    known = gazetteer.load().coded(city.code) if city.code else None
    if known is not None and city.country in ("", known.country):
        return known
    for name in city.name.texts():
        found = city_texts.read(name, country=city.country).known
        if found is not None:
            return found
    return None


def known(view: Repository) -> CityNames:
    """Return the cities of the library by their names, to be added to."""
    return _known(view).copy()


@cached
def _known(view: Repository) -> CityNames:
    return CityNames(view.find(City))


def in_work(
    work: UnitOfWork,
    name: str | CityAnswer,
    *,
    country: str = "",
    known_names: CityNames | None = None,
) -> City:
    """Return the city that a text names, made if it is new, with what the gazetteer says of it.

    ``name`` may be an answer: then the very city that was chosen is taken. ``country`` is an ISO
    code, ``known_names`` a cache from `known`, kept up to date. A city of the library whose country
    was not known gets the one that is given now. Refused: city-without-name, country-unknown.
    """
    if not name.strip():
        raise Refused("city-without-name")
    answer = name if isinstance(name, CityAnswer) else CityAnswer(name)
    chosen, country = answer.known, answer.country or country
    mine = work.get(City, answer.id) if answer.id else None
    if mine is not None:
        return mine
    if country and country not in countries.codes():
        raise Refused("country-unknown", country=country)
    names = known(work) if known_names is None else known_names
    if chosen is not None:
        found = city_texts.of_library(chosen, names)
        return found if found is not None else _added(work, names, _made(chosen))
    reading = city_texts.read(answer.name, country=country, names=names)
    if reading.city is not None:
        return _with_country(work, names, reading.city, reading.country, answer.time_zone)
    if reading.known is not None:
        return _added(work, names, _made(reading.known))
    city = City(
        id=CityId(NO_ID),
        name=Localised.of(of_letters(reading.name, LANGUAGES.default), reading.name),
        country=reading.country,
        region=_region(reading.country),
        time_zone=answer.time_zone or countries.only_time_zone(reading.country),
    )
    return _added(work, names, city)


def new_city_id(work: UnitOfWork, city: City) -> CityId:
    """Return the id for a new city, to be kept with ``work.put``."""
    lies = None
    if city.north is not None and city.east is not None:
        lies = Place(city.north, city.east)
    key = natural_keys.city(city.name, country=city.country, code=city.code, place=lies)
    return CityId(new_record_id(work, City, key))


def organisation_and_city(
    view: Repository, place: str | CityAnswer
) -> tuple[str, str | CityAnswer]:
    """Return the organisation and the city that one answer names; each may be empty.

    A town hall is both: ``Ville de Lyon`` is an organisation of Lyon.
    """
    if isinstance(place, CityAnswer):
        if place.is_chosen:
            return "", place
        place = place.name
    reading = city_texts.read(place, names=known(view))
    if not (reading.city or reading.known or reading.choices):
        return place, ""
    is_bare = search_key(reading.name) == search_key(place)
    return ("", place) if is_bare else (place, reading.name)


def facts(known: KnownCity) -> dict[str, Any]:
    """Return what the gazetteer says of a city, by the names of a record's fields.

    GeoNames does not say of which year a population is.
    """
    return {
        "code": known.code,
        "name": known.name,
        "country": known.country,
        "region": _region(known.country),
        "time_zone": known.time_zone,
        "north": known.north,
        "east": known.east,
        "population": known.population or None,
        "population_source": gazetteer.SOURCE if known.population else "",
    }


def every(library: Library) -> list[City]:
    """Return the cities of the library by their name in the default language."""
    return sorted(library.find(City), key=lambda city: fold(city.name.text(LANGUAGES.default)))


def ensure(library: Library, name: str, *, country: str = "") -> City:
    """Return the city of that name, made in the library if it is new."""
    with library.read() as view:
        found = city_texts.read(name, country=country, names=known(view)).city
    if found is not None and (found.country or not country):
        return found
    with library.write("add-city") as work:
        return in_work(work, name, country=country)


def zone_doubt(library: Library, event: Event) -> str:
    """Return the time zone of the event's host city if clocks there differ from the event's.

    Empty where they agree on every day of the event, or where the zone of the city is not known.
    """
    host = library.get(City, event.host)
    zone = time_zone(host) if host is not None else ""
    if not zone or zone == event.time_zone or not time_zones.is_known(event.time_zone):
        return ""
    differs = any(
        time_zones.offset(zone, day) != time_zones.offset(event.time_zone, day)
        for day in event.dates
    )
    return zone if differs else ""


def _made(chosen: KnownCity) -> City:
    return City(id=CityId(NO_ID), **facts(chosen))


def _added(work: UnitOfWork, names: CityNames, city: City) -> City:
    added = replace(city, id=new_city_id(work, city))
    work.put(added)
    names.add(added)
    return added


def _with_country(work: UnitOfWork, names: CityNames, city: City, country: str, zone: str) -> City:
    """Complete a city of which the country or the time zone was not known until now."""
    completed = city
    if country and not city.country:
        completed = replace(completed, country=country, region=city.region or _region(country))
    if not completed.time_zone and (zone or completed.country != city.country):
        completed = replace(completed, time_zone=zone or time_zone(completed))
    found = (
        in_gazetteer(completed)
        if completed.country != city.country and city.north is None
        else None
    )
    if found is not None:
        completed = replace(completed, north=found.north, east=found.east)
    if completed is not city:
        work.put(completed)
        names.add(completed)
    return completed


@cache
def _regions() -> dict[str, str]:
    return {
        entry["country"]: entry["region"]
        for file in ("cities.json", "city_places.json")
        for entry in read_json("vocabularies", file)
    }


def _region(country: str) -> str:
    """Return the region of the shipped vocabulary that a country is in; empty if in none."""
    return _regions().get(country, "")
