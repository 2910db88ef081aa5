"""Languages, series and number, name and key of the Wi-Fi network."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.widgets.fields.choice import ChipsField
from mc2cm_desk.ui.widgets.fields.number import IntegerField
from mc2cm_desk.ui.widgets.fields.text import LineField


class NetworkCard(EventCard):
    """In which languages people work, of which series it is, and how they get on the network."""

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.languages = ChipsField("languages")
        self.series = LineField("series")
        self.number = IntegerField("series_number", least=1, most=9999, optional=True)
        self.wifi = LineField("wifi", longest=100, on_pause=False)
        self.wifi_key = LineField("wifi_key", longest=100, on_pause=False)
        self.take_in(self.languages)
        for first, second, share in (
            (self.series, self.number, 3),
            (self.wifi, self.wifi_key, 1),
        ):
            row = QHBoxLayout()
            self.take_in(first, second, row=row)
            row.setStretch(0, share)
            row.setStretch(1, 1)
            self.body.addLayout(row)

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Languages, series, Wi-Fi"))
        self.languages.set_title(self.tr("Working languages"))
        self.languages.set_placeholder(self.tr("Add a language"))
        self.languages.set_choices(choices.of_vocabulary("languages", self.language, "sand"))
        self.series.set_title(self.tr("Series"))
        self.number.set_title(self.tr("Number"))
        self.wifi.set_title(self.tr("Wi-Fi network"))
        self.wifi_key.set_title(self.tr("Wi-Fi key"))
