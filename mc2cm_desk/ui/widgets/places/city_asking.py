"""Asks for the country of a city that no list has, and for its time zone where clocks differ."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.ui.theme.language import window_language
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.wording import formats

TimeZones = Callable[[str], Sequence[str]]
"""Returns the time zones of a country, one where its clocks agree."""


ASKS_COUNTRY = frozenset(("city-ambiguous", "city-country-unknown", "city-time-zone-unknown"))
"""Refusals after which the country of a city, or its time zone, is asked for."""


class CityAsking(QWidget):
    """Hidden until `ask` is called; then a country, and a time zone where it has several.

    Signals:
        answered(CityAnswer): the city with its country and time zone.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: CityAnswer | None = None
        self._zones: TimeZones = lambda _country: ()
        self._codes: Callable[[], Iterable[str]] = tuple
        self.country = ChoiceField("city_country", self, search=True)
        self.zone = ChoiceField("city_zone", self, search=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.country)
        column.addWidget(self.zone)
        self.country.committed.connect(self._on_country)
        self.zone.committed.connect(self._on_zone)
        self.hide()

    def set_countries(self, codes: Callable[[], Iterable[str]], zones: TimeZones) -> None:
        """Offer these countries, read when they are asked for; ``zones`` are those of one."""
        self._codes, self._zones = codes, zones

    @property
    def asks(self) -> bool:
        """Whether something is asked now."""
        return self._asked is not None

    def ask(self, answer: CityAnswer, *, focus: bool = True) -> None:
        """Ask for what is not known of a city."""
        self._asked = answer
        self._retranslate()
        self.country.release()
        self.country.show_value(answer.country or None)
        self._show_zones(answer.country)
        self.show()
        if focus:
            (self.zone if answer.country and self.zone.isVisible() else self.country).setFocus()

    def rest(self) -> None:
        """Ask nothing any more."""
        self._asked = None
        self.hide()

    def answer_for(self, answer: CityAnswer) -> CityAnswer:
        """Return an answer with what was given here of the same name."""
        asked = self._asked
        return asked if asked is not None and asked.name == answer.name else answer

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_zones(self, country: str) -> None:
        zones = list(self._zones(country)) if country else []
        self.zone.release()
        self.zone.set_choices([Choice(zone, zone.replace("_", " ")) for zone in zones])
        self.zone.show_value(self._asked.time_zone or None if self._asked is not None else None)
        self.zone.setVisible(len(zones) > 1)

    def _emit(self, answer: CityAnswer) -> None:
        self._asked = answer
        if answer.country and (answer.time_zone or len(self._zones(answer.country)) < 2):
            self.answered.emit(answer)

    @Slot(str, object)
    def _on_country(self, _name: str, code: str | None) -> None:
        if self._asked is None:
            return
        self._show_zones(code or "")
        zones = self._zones(code) if code else ()
        zone = zones[0] if len(zones) == 1 else ""
        self._emit(replace(self._asked, country=code or "", time_zone=zone))

    @Slot(str, object)
    def _on_zone(self, _name: str, zone: str | None) -> None:
        if self._asked is not None:
            self._emit(replace(self._asked, time_zone=zone or ""))

    def _retranslate(self) -> None:
        if self._asked is None:
            return
        language = window_language()
        named = [(code, formats.country(code, language)) for code in self._codes()]
        named.sort(key=lambda one: fold(one[1]))
        self.country.set_choices([Choice(code, name) for code, name in named])
        city = self._asked.name
        self.country.set_title(filled(self.tr("In which country is {city}?"), city=city))
        self.zone.set_title(filled(self.tr("What is the time zone of {city}?"), city=city))
