"""Mode, host city, venue, time zone and link of the event."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.event import time_zones
from mc2cm_desk.domain.event.event import Event, EventMode
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.places.city import City, Place
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import city_search
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.segments import SegmentsField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.places.city_field import CityField
from mc2cm_desk.ui.widgets.places.place_map import MapPlace, PlaceMap
from mc2cm_desk.wording import formats

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library


class PlaceCard(EventCard):
    """Where people meet, and where they join from elsewhere."""

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._zones_of: date | None = None
        self.mode = SegmentsField("mode", EventMode)
        self.host = CityField("host", must_know=True)
        city_search.connect(self.host, desk)
        self.map = PlaceMap(self)
        self.zone = ChoiceField("time_zone", search=True)
        self.venue = LineField("venue")
        self.link = LineField("link", on_pause=False)
        self.take_in(self.mode, self.host)
        self.heading.add(self.mode)
        self.body.addWidget(self.map)
        row = QHBoxLayout()
        self.take_in(self.zone, self.venue, row=row)
        row.setStretch(0, 6)
        row.setStretch(1, 5)
        self.body.addLayout(row)
        self.take_in(self.link)

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("How and where"))
        self.mode.set_title(self.tr("Mode of participation"))
        self.mode.title.hide()
        self.mode.set_choices(choices.of_enum(EventMode, self.language))
        self.host.set_title(self.tr("Host city"))
        self.zone.set_title(self.tr("Time zone"))
        self.venue.set_title(self.tr("Venue"))
        self.link.set_title(self.tr("Link to join"))
        self.map.set_empty(self.tr("The location of this city is not known."))

    def show_facts(self, facts: EventFacts) -> None:
        event, host = facts.event, facts.host
        for name in ("mode", "time_zone", "venue", "link"):
            self.fields[name].show_value(getattr(event, name))
        name = host.name_in(self.language) if host else ""
        self.host.show_value(CityAnswer(name, host.country, host.id) if host else CityAnswer(""))
        country = formats.country(host.country, self.language) if host and host.country else ""
        self.host.set_hint(country)
        self._read_place(event, host)
        self.venue.setVisible(event.is_at_venue)
        self.link.setVisible(event.mode is not EventMode.IN_PERSON)
        own = self.tr("%n session(s) have a link of their own", "", facts.own_links)
        self.link.set_hint(own if facts.own_links else "")
        self._show_zones(event.first_day)

    def _read_place(self, event: Event, host: City | None) -> None:
        """Find the city on the map, and compare its clocks: beside the window, names are many."""

        def work(library: "Library") -> tuple[Place | None, str]:
            return (cities.place(host) if host else None), cities.zone_doubt(library, event)

        self.map.setVisible(host is not None)
        name = host.name_in(self.language) if host else ""
        self.desk.query(self, work, lambda found: self._show_place(name, *found))

    def _show_place(self, name: str, place: Place | None, zone: str) -> None:
        self.map.show_place(MapPlace(name, place.north, place.east) if place is not None else None)
        words = self.tr("{city} is on {zone} time.")
        self.zone.set_hint(filled(words, city=name, zone=f"\u2068{zone}\u2069") if zone else "")

    def _show_zones(self, day: date) -> None:
        """Offer every zone with its offset on the first day; read beside the window, it is long."""
        if day == self._zones_of:
            return
        self._zones_of = day

        def work(_library: object) -> Mapping[str, str]:
            return {one: time_zones.written_offset(one, day) for one in time_zones.names()}

        self.desk.query(self, work, self._offer_zones)

    def _offer_zones(self, offsets: Mapping[str, str]) -> None:
        self.zone.set_choices(Choice(one, f"{one} · {written}") for one, written in offsets.items())

    @Slot(str, object)
    def amend(self, name: str, value: Any) -> None:
        if name == "host" and not value.name.strip():
            return
        super().amend(name, value)
