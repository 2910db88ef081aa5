"""What was corrected last, with the button that takes it back."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import ChangeId, EventId
from mc2cm_desk.services import history
from mc2cm_desk.services.history import Step
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import undo_labels


class LastChangeCard(EventCard):
    """The last correction of the event's facts; hidden where undo would take back another thing."""

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._step = ChangeId("")
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
        self.button.clicked.connect(self._undo)

    def retranslate(self) -> None:
        self.words.setText(self.tr("Last correction"))
        self.button.set_words(self.tr("Undo"), "Ctrl+Z")

    def show_facts(self, facts: EventFacts) -> None:
        event_id = self.event_id
        self.desk.query(self, lambda library: history.last_of_event(library, event_id), self._show)

    def _show(self, step: Step | None) -> None:
        self._step = step.id if step is not None else ChangeId("")
        self.setVisible(step is not None)
        if step is not None:
            self.done.setText(undo_labels.undo_label(step.label, Catalogue(self.language)))

    @Slot()
    def _undo(self) -> None:
        """Take back what the card names, and nothing that was written since."""
        step = self._step
        self.desk.write(self, lambda library: history.undo(library, step))
