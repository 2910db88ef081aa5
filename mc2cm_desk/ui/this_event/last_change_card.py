"""What was corrected last, with the button that takes it back."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.services import history
from mc2cm_desk.services.readings.event_facts import EventFacts
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.this_event.card import EventCard
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.labels import Label
from mc2cm_desk.wording import deeds
from mc2cm_desk.wording.catalogue import Catalogue


class LastChangeCard(EventCard):
    """The last thing that this laptop wrote; hidden where there is nothing to take back."""

    def __init__(self, desk: Desk, event_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.heading.hide()
        self.words, self.done = Label("label", "", self), Label("mute", "", self, wrap=True)
        self.button = Button("", self, icon_name="undo")
        texts, row = QVBoxLayout(), QHBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(self.words)
        texts.addWidget(self.done)
        row.addLayout(texts, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.button.clicked.connect(self.desk.undo)

    def retranslate(self) -> None:
        self.words.setText(self.tr("Last correction"))
        self.button.set_words(self.tr("Undo"), "Ctrl+Z")

    def show_facts(self, facts: EventFacts) -> None:
        self.desk.read(self, history.can_undo, self._show)

    def _show(self, label: str | None) -> None:
        self.setVisible(label is not None)
        if label is not None:
            self.done.setText(deeds.deed(label, Catalogue(self.language)))
