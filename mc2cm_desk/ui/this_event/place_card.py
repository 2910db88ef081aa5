"""Mode, host city, venue, time zone and link of the event."""

from mc2cm_desk.ui.this_event.card import EventCard


class PlaceCard(EventCard):
    """Mode, host city, venue, time zone and link of the event."""

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("How and where"))
