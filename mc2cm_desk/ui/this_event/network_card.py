"""Languages, series and number, name and key of the Wi-Fi network."""

from mc2cm_desk.ui.this_event.card import EventCard


class NetworkCard(EventCard):
    """Languages, series and number, name and key of the Wi-Fi network."""

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Languages, series, Wi-Fi"))
