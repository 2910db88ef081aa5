"""First and last day of the event, and its days with their titles."""

from mc2cm_desk.ui.this_event.card import EventCard


class DatesCard(EventCard):
    """First and last day of the event, and its days with their titles."""

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Dates and days"))
