"""What a text says of a city: a city of the library, one of the gazetteer, or several."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.city_names import CityText, bare_name, read_city, search_key
from mc2cm_desk.domain.places.known_city import KnownCity
from mc2cm_desk.services.places import countries, gazetteer

_NEVER_A_PROVINCE = frozenset(("GB", "US"))
_CLEARLY_LARGER = 20
"""Times as many people as the next city of its name: then no country need be asked for."""


@dataclass(frozen=True, slots=True)
class ReadCity:
    """What a text says of a city.

    ``name`` is the bare name as written. ``city`` is the one of the library that is meant, else
    ``known`` that of the gazetteer; neither where no city has the name, or several have it:
    then ``choices`` are those. ``country`` is what is known of the country.
    """

    name: str
    country: str = ""
    city: City | None = None
    known: KnownCity | None = None
    choices: tuple[KnownCity, ...] = ()


class CityNames:
    """The cities of a library by their names in all languages and other spellings."""

    def __init__(self, cities: Iterable[City]) -> None:
        self._own: dict[str, list[City]] = {}
        self._others: dict[str, list[City]] = {}
        for city in cities:
            self.add(city)

    def copy(self) -> "CityNames":
        """Return the same cities, to which others can be added."""
        made = CityNames(())
        made._own, made._others = dict(self._own), dict(self._others)
        return made

    def add(self, city: City) -> None:
        """Know a city from now on, as it is now."""
        for table, names in ((self._own, city.name.texts()), (self._others, city.other_names)):
            for name in names:
                if key := search_key(name):
                    found = [one for one in table.get(key, ()) if one.id != city.id]
                    table[key] = [*found, city]

    def named(self, name: str, country: str = "") -> list[City]:
        """Return the cities of that name; with ``country`` those of it or of none that is known.

        Where none has it as its name now, those that lists knew by it.
        """
        key = search_key(name)
        for table in (self._own, self._others):
            found = [
                one for one in table.get(key, ()) if not country or one.country in ("", country)
            ]
            if found:
                return found
        return []


def read(text: str, *, country: str = "", names: CityNames | None = None) -> ReadCity:
    """Return what a text of a list or a form says of a city.

    ``country`` is a code known from elsewhere; without it one that the text names counts. The
    same name in several countries is never decided here unless one city is by far the largest.
    """
    parsed = _without_countries(read_city(text))
    country = country or parsed.country
    readings = [_read_name(name, country, parsed.regions, names) for name in parsed.names]
    named = [one for one in readings if one.city or one.known]
    if named and all(_same(named[0], one) for one in named[1:]):
        # Tanger in brackets names the same city; «Tunis/Sfax» is none.
        return replace(named[0], name=readings[0].name)
    if named:
        return ReadCity(name=" ".join(text.split()), country=country)
    ending = _without_country_at_end(readings[0].name) if len(readings) == 1 else None
    if ending is not None and not readings[0].choices:
        shorter, land = ending
        land = country_beside([shorter], land)
        again = _read_name(shorter, country or land, parsed.regions, names)
        if again.city or again.known:
            return again
    return next((one for one in readings if one.choices), readings[0])


def of_library(known: KnownCity, names: CityNames) -> City | None:
    """Return the city of the library that one of the gazetteer is."""
    for name in (*known.name.texts(), known.local):
        for city in names.named(name, known.country):
            return city
    return None


def is_city(text: str, names: CityNames | None = None) -> bool:
    """Return whether a text names a city, of the library or the gazetteer, or several of a name."""
    found = read(text, names=names)
    return bool(found.city or found.known or found.choices)


@lru_cache(maxsize=2048)
def is_one_city(one: str, other: str) -> bool:
    """Return whether a city of the gazetteer has both names: ``Amman`` and ``عمّان``."""
    first, second = (gazetteer.load().named(bare_name(name)) for name in (one, other))
    places = {(city.country, city.local, city.north, city.east) for city in first}
    return any((city.country, city.local, city.north, city.east) in places for city in second)


@dataclass(frozen=True, slots=True)
class _CityParts:
    names: tuple[str, ...]
    regions: tuple[str, ...]
    country: str


def _without_countries(parsed: CityText) -> _CityParts:
    """Separate the countries from the names and regions of a text."""
    names = [name for name in parsed.names if not countries.code_of(name) or _is_known(name)]
    # «Amman – عمّان» says one city twice, although the second name is that of a country as well.
    again = [other for other in parsed.others if _is_again(other, names)]
    names += again
    beside = [name for name in parsed.others if name not in again]
    others = [name for name in beside if not countries.code_of(name)]
    lands = {code for name in beside if (code := country_beside(names, name))}
    if not names and others:
        # «France - Lyon»: the country came first.
        lands |= {code for name in parsed.names if (code := countries.code_of(name))}
        names, others = others[:1], others[1:]
    country = lands.pop() if len(lands) == 1 else ""
    return _CityParts(tuple(names) or parsed.names[:1], tuple(others), country)


def country_beside(names: Sequence[str], land: str) -> str:
    """Return the code of the country that a text beside a city's names means; empty if none.

    Two letters are a country only where it has a city of that name: ``Tunis (TN)``. Those of
    ``Torino (TO)`` and ``Sevilla (SE)`` are a province, and say nothing.
    """
    code = countries.code_of(land)
    if not code or len(land.strip(" .")) != 2 or code in _NEVER_A_PROVINCE:
        return code
    known = (gazetteer.load().named(bare_name(name), country=code) for name in names)
    return code if any(known) else ""


def _is_again(other: str, names: list[str]) -> bool:
    """Return whether a further name is that of the same city in another script or language."""
    keys = {search_key(name) for name in names}
    return search_key(other) not in keys and any(is_one_city(name, other) for name in names)


def _without_country_at_end(name: str) -> tuple[str, str] | None:
    """Return the two of ``Tunis Tunisie``; none where no country stands at the end."""
    words = name.split()
    for length in range(1, min(len(words), 4)):
        if countries.code_of(land := " ".join(words[-length:])):
            return " ".join(words[:-length]), land
    return None


def _is_known(name: str) -> bool:
    """Return whether a name of a country is a city's too: Luxembourg, تونس."""
    return bool(gazetteer.load().named(name))


def _read_name(
    name: str, country: str, regions: tuple[str, ...], names: CityNames | None
) -> ReadCity:
    here = names.named(name, country) if names is not None else []
    if len({city.country for city in here}) == 1:
        return ReadCity(name, here[0].country or country, city=here[0])
    found = gazetteer.load().named(name, country=country)
    found = _in_region(found, regions) or found
    known = _largest(found)
    if known is None and names is not None:
        mine = [city for one in found if (city := of_library(one, names)) is not None]
        if len({city.id for city in mine}) == 1:
            return ReadCity(name, mine[0].country, city=mine[0])
    if known is None:
        lands = {one.country for one in found}
        land = lands.pop() if len(lands) == 1 else country
        return ReadCity(name, land, choices=tuple(found))
    mine = of_library(known, names) if names is not None else None
    return ReadCity(name, known.country, city=mine, known=None if mine else known)


def _in_region(found: list[KnownCity], regions: tuple[str, ...]) -> list[KnownCity]:
    requested = {search_key(region) for region in regions}
    return [one for one in found if requested & {search_key(text) for text in one.region.texts()}]


def _largest(found: list[KnownCity]) -> KnownCity | None:
    """Return the city that is meant where a name has several; none if that is not clear."""
    if len(found) < 2:
        return found[0] if found else None
    ordered = sorted(found, key=gazetteer.weight, reverse=True)
    clear = gazetteer.weight(ordered[0]) >= _CLEARLY_LARGER * gazetteer.weight(ordered[1])
    return ordered[0] if clear else None


def _same(one: ReadCity, other: ReadCity) -> bool:
    if one.city is not None and other.city is not None:
        return one.city.id == other.city.id
    first, second = one.known or one.city, other.known or other.city
    assert first is not None
    assert second is not None
    names = {search_key(text) for text in first.name.texts()}
    return first.country == second.country and bool(
        names & {search_key(text) for text in second.name.texts()}
    )
