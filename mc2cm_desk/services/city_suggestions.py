"""Cities that are offered while a name is typed: those of the library, then the gazetteer's."""

from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.city_names import search_key
from mc2cm_desk.domain.known_city import CityAnswer, KnownCity
from mc2cm_desk.services import gazetteer
from mc2cm_desk.services.city_texts import CityNames, of_library
from mc2cm_desk.services.library import Library

LIMIT = 6
"""Cities that are offered at once."""


def suggestions(
    library: Library, text: str, language: str, *, limit: int = LIMIT
) -> list[CityAnswer]:
    """Return the cities one of whose names has a word that begins with the text, likely first."""
    wanted = search_key(text)
    if not wanted:
        return []
    mine = library.find(City)
    names = CityNames(mine)
    ours = [city for city in mine if _begins(city, wanted)]
    ours.sort(key=lambda city: (not _is_called(city, wanted), search_key(city.name.text(language))))
    offered = [_of_record(city, language) for city in ours[:limit]]
    for known in gazetteer.load().search(text, limit=limit):
        if of_library(known, names) is None:
            offered.append(of_gazetteer(known, language))
    return sorted(offered, key=lambda one: not _reads(one, wanted))[:limit]


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


def _begins(city: City, wanted: str) -> bool:
    keys = (search_key(name) for name in (*city.name.texts(), *city.other_names))
    return any(key.startswith(wanted) or f" {wanted}" in key for key in keys)


def _is_called(city: City, wanted: str) -> bool:
    return any(search_key(name) == wanted for name in (*city.name.texts(), *city.other_names))


def _reads(answer: CityAnswer, wanted: str) -> bool:
    """Say whether an answer has the whole text as its name, so that it comes first."""
    names = answer.known.name.texts() if answer.known is not None else (answer.name,)
    return any(search_key(name) == wanted for name in names)
