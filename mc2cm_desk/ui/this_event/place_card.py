"""Mode, host city, venue, time zone and link of the event."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from mc2cm_desk.domain import time_zones
from mc2cm_desk.domain.event import EventMode
from mc2cm_desk.services import cities
from mc2cm_desk.services.readings.event_facts import EventFacts
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.this_event.card import EventCard
from mc2cm_desk.ui.widgets.completion import TabCompletes
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.segments import SegmentsField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.wording import formats


class PlaceCard(EventCard):
    """Where people meet, and where they join from elsewhere."""

    def __init__(self, desk: Desk, event_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._zones_of: date | None = None
        self.mode = SegmentsField("mode", EventMode)
        self.host = LineField("host", longest=120, on_pause=False)
        self.zone = ChoiceField("time_zone", search=True)
        self.venue = LineField("venue")
        self.link = LineField("link", on_pause=False)
        self._cities = QCompleter(self)
        self._cities.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._cities.setFilterMode(Qt.MatchFlag.MatchContains)
        self.host.edit.setCompleter(self._cities)
        TabCompletes(self._cities)
        self._cities.activated.connect(self.host.flush, Qt.ConnectionType.QueuedConnection)
        self.take_in(self.mode, self.host)
        self.heading.add(self.mode)
        row = QHBoxLayout()
        self.take_in(self.zone, self.venue, row=row)
        row.setStretch(0, 1)
        row.setStretch(1, 1)
        self.body.addLayout(row)
        self.take_in(self.link)

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("How and where"))
        self.mode.set_title(self.tr("How people take part"))
        self.mode.title.hide()
        self.mode.set_choices(choices.of_enum(EventMode, self.language))
        self.host.set_title(self.tr("Host city"))
        self.zone.set_title(self.tr("Time zone"))
        self.venue.set_title(self.tr("Venue"))
        self.link.set_title(self.tr("Link to join"))
        names = {entry[self.language] for entry in cities.vocabulary().values()}
        self._cities.setModel(QStringListModel(sorted(names), self._cities))

    def show_facts(self, facts: EventFacts) -> None:
        event, host = facts.event, facts.host
        for name in ("mode", "time_zone", "venue", "link"):
            self.fields[name].show_value(getattr(event, name))
        self.host.show_value(host.name.text(self.language) if host else "")
        country = formats.country(host.country, self.language) if host and host.country else ""
        self.host.set_hint(country)
        self.venue.setVisible(event.is_at_venue)
        self.link.setVisible(event.mode is not EventMode.IN_PERSON)
        own = self.tr("%n session(s) have a link of their own", "", facts.own_links)
        self.link.set_hint(own if facts.own_links else "")
        self._show_zones(event.first_day)

    def _show_zones(self, day: date) -> None:
        """Offer every zone with its offset on the first day; read beside the window, it is long."""
        if day == self._zones_of:
            return
        self._zones_of = day

        def work(_library: object) -> Mapping[str, str]:
            return {one: time_zones.written_offset(one, day) for one in time_zones.names()}

        self.desk.read(self, work, self._offer_zones)

    def _offer_zones(self, offsets: Mapping[str, str]) -> None:
        self.zone.set_choices(Choice(one, f"{one} · {written}") for one, written in offsets.items())

    @Slot(str, object)
    def amend(self, name: str, value: Any) -> None:
        if name == "host" and not value:
            return
        super().amend(name, value)
