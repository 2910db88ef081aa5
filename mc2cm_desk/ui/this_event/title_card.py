"""Title and objective of the event in three languages."""

from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.this_event.card import EventCard
from mc2cm_desk.ui.widgets.fields.text import LocalisedField


class TitleCard(EventCard):
    """What the event is called and what it is for."""

    def __init__(self, desk: Desk, event_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.title, self.objective = LocalisedField("title"), LocalisedField("objective", least=3)
        self.take_in(self.title, self.objective)
        for field in (self.title, self.objective):
            self.body.addWidget(field)

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Title and objective"))
        self.title.set_title(self.tr("Title"))
        self.objective.set_title(self.tr("Objective"))
