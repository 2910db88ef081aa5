"""Cities: found by name in any language, taken from the shipped list or made."""

from functools import cache
from typing import Any

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.city import City, Place
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.names import fold
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library, View, Work

_ZONES = {
    "AT": "Europe/Vienna",
    "BE": "Europe/Brussels",
    "CH": "Europe/Zurich",
    "DE": "Europe/Berlin",
    "DZ": "Africa/Algiers",
    "EG": "Africa/Cairo",
    "ES": "Europe/Madrid",
    "FR": "Europe/Paris",
    "GR": "Europe/Athens",
    "IT": "Europe/Rome",
    "JO": "Asia/Amman",
    "LB": "Asia/Beirut",
    "LY": "Africa/Tripoli",
    "MA": "Africa/Casablanca",
    "MT": "Europe/Malta",
    "PS": "Asia/Hebron",
    "PT": "Europe/Lisbon",
    "TN": "Africa/Tunis",
    "TR": "Europe/Istanbul",
}


@cache
def vocabulary() -> dict[str, dict[str, Any]]:
    """Return the shipped cities by every folded name and code: the networks' and many more."""
    found: dict[str, dict[str, Any]] = {}
    for file in ("cities.json", "city_places.json"):
        for entry in read_json("vocabularies", file):
            for name in (entry["code"], entry["fr"], entry["en"], entry["ar"]):
                found.setdefault(fold(name), entry)
    return found


@cache
def _places() -> dict[str, tuple[str, Place]]:
    found: dict[str, tuple[str, Place]] = {}
    for entry in read_json("vocabularies", "city_places.json"):
        place = Place(entry["north"], entry["east"])
        for name in (entry["code"], entry["fr"], entry["en"], entry["ar"]):
            found.setdefault(fold(name), (entry["country"], place))
    return found


def place(city: City) -> Place | None:
    """Return where a city lies, by its code or name; none where we do not know it.

    A city of the same name in another country is another one.
    """
    for name in (city.code, *city.name.texts()):
        found = _places().get(fold(name)) if name else None
        if found is not None and city.country in ("", found[0]):
            return found[1]
    return None


def time_zone(city: City) -> str:
    """Return the time zone of a city's country, Madrid where we do not know it."""
    return _ZONES.get(city.country, "Europe/Madrid")


def known(view: View) -> dict[str, City]:
    """Return the cities of the library by every folded name and code.

    Names under which lists knew a city come after those that a city has now.
    """
    found: dict[str, City] = {}
    every = view.find(City)
    for city in every:
        for name in (city.code, *city.name.texts()):
            if name:
                found.setdefault(fold(name), city)
    for city in every:
        for name in city.other_names:
            found.setdefault(fold(name), city)
    return found


def in_work(
    work: Work, name: str, *, country: str = "", among: dict[str, City] | None = None
) -> City:
    """Return the city of that name or code, made if it is new.

    ``among`` is a cache from `known`, kept up to date. Refused: city-without-name.
    """
    if not name.strip():
        raise Refused("city-without-name")
    places = known(work) if among is None else among
    key = fold(name)
    if key in places:
        return places[key]
    entry = vocabulary().get(key)
    if entry is None:
        city = City(id=work.new_id(), name=Localised.of("fr", name.strip()), country=country)
    else:
        city = City(
            id=work.new_id(),
            code=entry["code"],
            name=Localised(entry["fr"], entry["en"], entry["ar"]),
            country=entry["country"],
            region=entry["region"],
        )
    work.add(city)
    for one in (city.code, *city.name.texts()):
        if one:
            places.setdefault(fold(one), city)
    return city


def every(library: Library) -> list[City]:
    """Return the cities of the library by their French name."""
    return sorted(library.find(City), key=lambda city: fold(city.name.text("fr")))


def ensure(library: Library, name: str) -> City:
    """Return the city of that name, made in the library if it is new."""
    with library.read() as view:
        found = known(view).get(fold(name))
    if found is not None:
        return found
    with library.write("add-city") as work:
        return in_work(work, name)
