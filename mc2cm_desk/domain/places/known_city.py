"""A city as the shipped gazetteer knows it."""

from dataclasses import dataclass

from mc2cm_desk.domain.ids import NO_ID, CityId
from mc2cm_desk.domain.localised import Localised


@dataclass(frozen=True, slots=True)
class KnownCity:
    """A city of the gazetteer. ``code`` is the shipped vocabulary's, empty for other cities.

    ``local`` is the name in use there, in Latin letters. ``country`` is an ISO 3166-1 alpha-2
    code, ``region`` the name of the administrative region, ``time_zone`` a name of the tz
    database; ``north`` and ``east`` are degrees.
    """

    code: str
    name: Localised
    local: str
    country: str
    region: Localised
    time_zone: str
    north: float
    east: float
    population: int


@dataclass(frozen=True, slots=True)
class CityAnswer:
    """What somebody answered for a city: typed, or chosen where it was offered.

    ``id`` is that of a city of the library, ``known`` one of the gazetteer; with neither, ``name``
    is as it was typed, and ``country`` (an ISO code) and ``time_zone`` are what was told of it.
    ``region`` and ``population`` are for showing.
    """

    name: str
    country: str = ""
    id: CityId = CityId(NO_ID)
    known: KnownCity | None = None
    time_zone: str = ""
    region: str = ""
    population: int = 0

    @property
    def is_chosen(self) -> bool:
        """Whether it is one city, and not only a name."""
        return bool(self.id or self.known or self.country)

    def strip(self) -> str:
        """Return the name alone, without spaces around it."""
        return self.name.strip()
