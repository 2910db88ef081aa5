"""Title, objective and kind of the event."""

from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.event.event import EventKind
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.widgets.fields.choice import ChoiceField
from mc2cm_desk.ui.widgets.fields.text import LocalisedField
from mc2cm_desk.ui.widgets.fields.three_lines import ThreeLinesField
from mc2cm_desk.ui.widgets.marks.marks import Pill


class TitleCard(EventCard):
    """What the event is called, in each language, and what it is for."""

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.languages = Pill("", "ok", self)
        self.heading.add(self.languages)
        self.title = ThreeLinesField("title", longest=300)
        self.objective = LocalisedField("objective", least=3)
        self.kind = ChoiceField("kind")
        self.take_in(self.title, self.objective, self.kind)

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Title and objective"))
        self.title.set_title(self.tr("Title"))
        self.title.title.hide()
        self.objective.set_title(self.tr("Objective"))
        self.kind.set_title(self.tr("Kind of event"))
        self.kind.set_choices(choices.of_enum(EventKind, self.language))

    def show_facts(self, facts: EventFacts) -> None:
        super().show_facts(facts)
        written = sum(facts.event.title.has(one) for one in LANGUAGES)
        words = self.tr("%n of 3 languages", "", written)
        self.languages.set(words, "ok" if written == len(LANGUAGES) else "warn")
