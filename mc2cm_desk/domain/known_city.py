"""A city as the shipped gazetteer knows it."""

from dataclasses import dataclass

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
