"""Carries what is typed into a line of cities to the gazetteer, and the answers back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.services.places import countries
from mc2cm_desk.services.places.city_suggestions import CitySuggestions
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.widgets.places.city_asking import CityAsking
from mc2cm_desk.ui.widgets.places.city_field import CityField

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library


def connect(field: CityField, desk: Desk) -> None:
    """Let a field find cities in the library and the gazetteer, and ask for countries."""
    field.set_search(CitySearch(desk))
    connect_countries(field.asking)


def connect_countries(asking: CityAsking) -> None:
    """Offer all countries where one is asked for, with their time zones."""
    asking.set_countries(countries.codes, countries.distinct_time_zones)


class CitySearch(QObject):
    """Finds cities beside the window: what the lines of cities are given as their search.

    The cities of the library are read at the first key, and again after something was written.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._written = 0
        self._read: tuple[int, CitySuggestions] | None = None
        desk.changed.connect(self._forget)

    def __call__(self, owner: QObject, text: str, then: Callable[[list[CityAnswer]], Any]) -> None:
        language, written = languages.current(), self._written

        def work(library: "Library") -> list[CityAnswer]:
            read = self._read
            if read is None or read[0] != written:
                self._read = read = written, CitySuggestions(library.find(City))
            return read[1].find(text, language)

        self._desk.query(owner, work, then)

    @Slot()
    def _forget(self) -> None:
        self._written += 1
