"""What every card of the page is: a heading over fields of one event."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.services.event import events
from mc2cm_desk.services.event.events import EventEdits
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.marks.labels import SectionHeading

if TYPE_CHECKING:
    pass


class EventCard(CardFrame):
    """A card with a heading; each of its ``fields`` is one of the event, committed to it.

    ``EventCard(desk, event_id, parent)``; the screen calls ``retranslate()`` when it is made and
    after a change of language, ``show_facts()`` after each reading.
    """

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent, padding=16)
        self.desk, self.event_id = desk, event_id
        self.heading = SectionHeading("", self)
        self.fields: dict[str, Field] = {}
        self.body.setSpacing(px(8))
        self.body.addWidget(self.heading)

    @property
    def language(self) -> str:
        """The language of the window: fr, en or ar."""
        return languages.current()

    def retranslate(self) -> None:
        """Set every text of the card, in the language of the window."""

    def show_facts(self, facts: EventFacts) -> None:
        """Show what was read of the event."""
        for name, field in self.fields.items():
            field.show_value(getattr(facts.event, name))

    def flush(self) -> None:
        """Commit what is half typed."""
        for field in self.fields.values():
            field.flush()

    def take_in(self, *fields: Field, row: QBoxLayout | None = None) -> None:
        """Put fields under the others, or into a row; what is typed there goes to the event."""
        for field in fields:
            self.fields[field.name] = field
            bind([field], EventEdits)
            field.setParent(self)
            field.committed.connect(self.amend)
            (row or self.body).addWidget(field)
            if row is not None:
                row.setAlignment(field, Qt.AlignmentFlag.AlignTop)

    @Slot(str, object)
    def amend(self, name: str, value: Any) -> None:
        """Change one field of the event."""
        event_id = self.event_id
        self.desk.write(self, lambda library: events.amend_fields(library, event_id, {name: value}))
