"""Cities, by name in each language and by country."""

from dataclasses import dataclass
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import CityId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.record import Record, at_most, required


@dataclass(frozen=True, slots=True)
class Place:
    """Where a city lies, in degrees: ``north`` of the equator, ``east`` of Greenwich."""

    north: float
    east: float


@dataclass(frozen=True, slots=True, kw_only=True)
class City(Record):
    """A city. ``code`` is the shipped vocabulary's, ``country`` an ISO 3166-1 alpha-2 code.

    ``time_zone`` is a name of the tz database, ``north`` and ``east`` are degrees.
    ``population_source`` says who counted, ``population_year`` when. ``other_names`` are spellings
    by which lists know it, ``kept_apart`` the ids of cities that somebody said are others.
    """

    id: CityId
    code: str = ""
    name: Localised
    country: str = ""
    region: str = ""
    time_zone: str = ""
    north: float | None = None
    east: float | None = None
    population: int | None = None
    population_year: int | None = None
    population_source: str = ""
    other_names: tuple[str, ...] = ()
    kept_apart: tuple[CityId, ...] = ()

    def checked(self) -> Self:
        """Return it if it can be written. Refused: city-without-name, too-long."""
        required(self.name, "city-without-name")
        at_most(self.name, 120, "city")
        return self

    def name_in(self, language: str) -> str:
        """Return the name in a language; where it has none, the one used there, in Latin letters.

        For towns without an English name of their own that is the English one: «Treviso» stands on
        an Arabic badge, and not «Trévise».
        """
        exact = self.name.exact
        return exact(language) or exact(LANGUAGES.source) or self.name.text(language)


class CityDetails(TypedDict, total=False):
    """What may be told of a city beside its name."""

    code: str
    country: str
    region: str
    time_zone: str
    north: float | None
    east: float | None
    population: int | None
    population_year: int | None
    population_source: str
    other_names: tuple[str, ...]
    kept_apart: tuple[CityId, ...]


class CityChanges(CityDetails, total=False):
    """The fields that may be given for a city."""

    name: Localised
