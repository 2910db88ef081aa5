"""Themes, partners, donors and logos of the event."""

from mc2cm_desk.ui.this_event.card import EventCard


class PartnersCard(EventCard):
    """Themes, partners, donors and logos of the event."""

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Themes, partners and donors"))
