"""The map of the cities that took part."""

from collections.abc import Iterable

from mc2cm_desk.documents.drawing.city_map import is_on_map
from mc2cm_desk.documents.model import Block, CityMap, Heading, MapPoint
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain.ids import NO_ID, CityId
from mc2cm_desk.wording import formats

FEWEST = 3
"""Cities that make a map: two are said faster than drawn."""


def city_map(translator: NoteTranslator) -> Iterable[Block]:
    """Yield the map with its heading; what is not on it is named under it."""
    contents = translator.contents
    host = contents.host.id if contents.host else CityId(NO_ID)
    points: list[MapPoint] = []
    elsewhere: list[str] = []
    met = {host: 0} if host and contents.event.is_at_venue else {}
    # The host city is on the map although nobody came from there.
    for city, heads in {**met, **contents.attendance.city_heads}.items():
        name, place = translator.city(city), contents.places.get(city)
        if place is not None and is_on_map(place.north, place.east):
            points.append(MapPoint(name, place.north, place.east, heads, city == host))
        elif name:
            elsewhere.append(name)
    if len(points) < FEWEST:
        return
    points.sort(key=lambda one: (not one.is_host, -one.heads, one.name))
    caption = translator.translate("map-caption")
    if elsewhere:
        names = formats.enumeration(elsewhere, translator.language)
        caption = f"{caption} {translator.translate('map-elsewhere', cities=names)}"
    summary = "; ".join(f"{one.name}: {one.heads}" for one in points if one.heads)
    yield Heading(translator.translate("map-title"), 2, in_contents=False)
    yield CityMap(tuple(points), caption, f"{translator.translate('map-title')}. {summary}")
