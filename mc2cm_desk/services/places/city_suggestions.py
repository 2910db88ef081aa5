"""Cities that are offered while a name is typed: those of the library, then the gazetteer's."""

from collections.abc import Sequence

from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.domain.places.known_city import CityAnswer, KnownCity
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.places import gazetteer
from mc2cm_desk.services.places.city_texts import CityNames, of_library
from mc2cm_desk.store.repository import cached

LIMIT = 6
"""Cities that are offered at once."""


class CitySuggestions:
    """The cities of a library as they were read, ready to be searched at each key."""

    def __init__(self, cities: Sequence[City]) -> None:
        self._names = CityNames(cities)
        self._keys = [
            (city, [search_key(name) for name in (*city.name.texts(), *city.other_names)])
            for city in cities
        ]

    def find(self, text: str, language: str, *, limit: int = LIMIT) -> list[CityAnswer]:
        """Return the cities one of whose names has a word that begins with the text.

        Those of exactly this name come first, then those of the library.
        """
        requested = search_key(text)
        if not requested:
            return []
        inside = f" {requested}"
        ours = [
            (requested not in keys, search_key(city.name.text(language)), city)
            for city, keys in self._keys
            if any(key.startswith(requested) or inside in key for key in keys)
        ]
        ours.sort(key=lambda found: found[:2])
        offered = [_of_record(city, language) for _, _, city in ours[:limit]]
        for known in gazetteer.load().search(text, limit=limit):
            if of_library(known, self._names) is None:
                offered.append(of_gazetteer(known, language))
        return sorted(offered, key=lambda one: not _reads(one, requested))[:limit]


def suggestions(
    library: Library, text: str, language: str, *, limit: int = LIMIT
) -> list[CityAnswer]:
    """Return what `CitySuggestions.find` does, of the library as it is now."""
    with library.read() as view:
        known = of_view(view)
    return known.find(text, language, limit=limit)


@cached
def of_view(view: Repository) -> CitySuggestions:
    """Return the cities of the library, ready to be searched."""
    return CitySuggestions(view.find(City))


def of_gazetteer(known: KnownCity, language: str) -> CityAnswer:
    """Return a city of the gazetteer as an answer, named in the language."""
    return CityAnswer(
        known.name.text(language),
        known.country,
        known=known,
        time_zone=known.time_zone,
        region=known.region.text(language),
        population=known.population,
    )


def _of_record(city: City, language: str) -> CityAnswer:
    return CityAnswer(
        city.name.text(language),
        city.country,
        id=city.id,
        time_zone=city.time_zone,
        population=city.population or 0,
    )


def _reads(answer: CityAnswer, requested: str) -> bool:
    """Say whether an answer has the whole text as its name, so that it comes first."""
    names = answer.known.name.texts() if answer.known is not None else (answer.name,)
    return any(search_key(name) == requested for name in names)
