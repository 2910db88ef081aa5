"""The forms of a city, an organisation and a person."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import Organisation, OrganisationKind
from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.places import countries as country_codes
from mc2cm_desk.services.places.directory.listing import DirectoryRow
from mc2cm_desk.ui.core import choices, languages
from mc2cm_desk.ui.directory.degrees import DegreesField
from mc2cm_desk.ui.directory.detail import DetailCard
from mc2cm_desk.ui.directory.model import map_place
from mc2cm_desk.ui.theme.language import window_language
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.number import IntegerField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.places.place_map import MapPlace, PlaceMap
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

NAMES = {f"name_{code}": code for code in LANGUAGES}
"""Fields of the name in each language."""
MOST_PEOPLE = 50_000_000
MAP_WIDTH, WHERE_MAP = 220, 700
FIRST_YEAR, LAST_YEAR = 1900, 2100


def countries(language: str) -> list[Choice]:
    """Return every country by name, and none."""
    named = sorted((fold(name), name, code) for code, name in _names(language).items())
    return [Choice("", "—"), *(Choice(code, name) for _, name, code in named)]


def _names(language: str) -> dict[str, str]:
    return {code: formats.country(code, language) for code in sorted(country_codes.codes())}


def _titles(words: str) -> Iterator[tuple[str, str]]:
    """Yield the title of each name's field; ``words`` has a slot for the language."""
    shown = window_language()
    for name, code in NAMES.items():
        yield name, filled(words, language=formats.language(code, shown))


def time_zones() -> list[Choice]:
    """Return every time zone of a place, and none."""
    zones = sorted(one for one in available_timezones() if "/" in one and not one.startswith("Etc"))
    return [Choice("", "—"), *(Choice(one, one.replace("_", " ")) for one in zones)]


class CityCard(DetailCard):
    """Names in each language, country, time zone, place, population with year and source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.country = ChoiceField("country", search=True)
        self.zone = ChoiceField("time_zone", search=True)
        super().__init__(
            [
                *(LineField(name, longest=120) for name in NAMES),
                self.country,
                self.zone,
                DegreesField("place"),
                IntegerField("population", most=MOST_PEOPLE, optional=True),
                IntegerField("population_year", least=FIRST_YEAR, most=LAST_YEAR, optional=True),
                LineField("population_source", longest=200),
            ],
            parent,
        )
        bind(self.fields.values(), City, own=(*NAMES, "place"))
        self.map = PlaceMap(self)
        self.map.setMinimumWidth(px(MAP_WIDTH))
        self.map.setMaximumWidth(px(MAP_WIDTH))
        self.beside.addWidget(self.map)

    def show_on_map(self, row: DirectoryRow, others: Sequence[MapPlace]) -> None:
        """Show where the city lies, and the others of the library."""
        here = map_place(row, languages.current())
        self.map.show_place(here, [one for one in others if one != here])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The fields come first where there is little room.
        self.map.setVisible(self.width() >= px(WHERE_MAP))

    def retranslate(self) -> None:
        super().retranslate()
        self.map.set_empty(self.tr("Its location has not been entered yet."))
        for name, title in (
            *_titles(self.tr("Name ({language})")),
            ("country", self.tr("Country")),
            ("time_zone", self.tr("Time zone")),
            ("place", self.tr("Coordinates")),
            ("population", self.tr("Population")),
            ("population_year", self.tr("Year")),
            ("population_source", self.tr("Source")),
        ):
            self.fields[name].set_title(title)

    def offer(self, language: str) -> None:
        """Offer countries and time zones."""
        self.country.set_choices(countries(language))
        self.zone.set_choices(time_zones())

    def values(self, row: DirectoryRow) -> Mapping[str, Any]:
        city = row.entry
        assert isinstance(city, City)
        north, east = city.north, city.east
        return {
            **{name: city.name.exact(code) for name, code in NAMES.items()},
            "country": city.country,
            "time_zone": city.time_zone,
            "place": (north, east) if north is not None and east is not None else None,
            "population": city.population,
            "population_year": city.population_year,
            "population_source": city.population_source,
        }


class OrganisationCard(DetailCard):
    """Name, official names in each language, kind, city."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.kind = ChoiceField("kind")
        self.city = ChoiceField("city", search=True)
        super().__init__(
            [
                LineField("name", longest=300),
                self.kind,
                self.city,
                *(LineField(name, longest=300) for name in NAMES),
            ],
            parent,
        )
        bind(self.fields.values(), Organisation, own=tuple(NAMES))

    def retranslate(self) -> None:
        super().retranslate()
        for name, title in (
            ("name", self.tr("Name")),
            ("kind", self.tr("Kind")),
            ("city", self.tr("City")),
            *_titles(self.tr("Official name ({language})")),
        ):
            self.fields[name].set_title(title)

    def offer(self, cities: list[Choice], language: str) -> None:
        """Offer kinds, and the cities of the library."""
        self.kind.set_choices(choices.of_enum(OrganisationKind, language))
        self.city.set_choices([Choice("", "—"), *cities])

    def values(self, row: DirectoryRow) -> Mapping[str, Any]:
        one = row.entry
        assert isinstance(one, Organisation)
        return {
            "name": one.name,
            "kind": one.kind,
            "city": one.city,
            **{name: one.names.exact(code) for name, code in NAMES.items()},
        }


class PersonCard(DetailCard):
    """Names, gender, e-mail, telephone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.gender = ChoiceField("gender")
        names = ("family_name", "given_name", "arabic_name")
        super().__init__(
            [
                *(LineField(name, longest=120) for name in names),
                LineField("email", longest=200),
                LineField("phone", longest=60),
                self.gender,
            ],
            parent,
        )
        bind(self.fields.values(), Person)

    def offer(self, language: str) -> None:
        """Offer the genders, and name the fields."""
        catalogue = Catalogue(language)
        for name, field in self.fields.items():
            field.set_title(labels.field(catalogue, name))
        self.gender.set_choices(choices.of_enum(Gender, language))

    def values(self, row: DirectoryRow) -> Mapping[str, Any]:
        person = row.entry
        assert isinstance(person, Person)
        return {name: getattr(person, name) for name in self.fields}
