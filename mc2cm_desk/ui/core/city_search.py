"""Carries what is typed into a line of cities to the gazetteer, and the answers back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from mc2cm_desk.domain.known_city import CityAnswer
from mc2cm_desk.services.city_suggestions import suggestions
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library


class CitySearch:
    """Finds cities beside the window: what the lines of cities are given as their search."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, owner: QObject, text: str, then: Callable[[list[CityAnswer]], Any]) -> None:
        language = languages.current()

        def work(library: "Library") -> list[CityAnswer]:
            return suggestions(library, text, language)

        self._desk.read(owner, work, then)
