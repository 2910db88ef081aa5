"""Themes, partners, donors and logos of the event."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.services.read_models.event.facts import EventFacts
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.logos_panel import LogosPanel
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.widgets.fields.choice import ChipsField
from mc2cm_desk.ui.widgets.fields.lines import LinesField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.wording import formats, vocabulary

ORGANISATIONS = ("partners", "donors")
"""Kept under their acronyms, shown by their names."""


class PartnersCard(EventCard):
    """What the event is about, who makes it and who pays for it, besides the programme's own."""

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.themes = ChipsField("themes")
        self.partners, self.donors = LinesField("partners"), LinesField("donors")
        self.logos = LogosPanel(desk, self)
        self.take_in(self.themes)
        row = QHBoxLayout()
        self.take_in(self.partners, self.donors, row=row)
        self.body.addLayout(row)
        self.body.addWidget(self.logos)

    def retranslate(self) -> None:
        self.heading.set_text(self.tr("Themes, partners and donors"))
        self.themes.set_title(self.tr("Themes"))
        self.themes.set_placeholder(self.tr("Add a theme"))
        self.themes.set_choices(choices.of_vocabulary("themes", self.language))
        self.partners.set_title(self.tr("Partners of this event"))
        self.partners.set_placeholder(self.tr("Add a partner"))
        self.donors.set_title(self.tr("Donors of this event"))
        self.donors.set_placeholder(self.tr("Add a donor"))
        self.logos.retranslate()
        self.logos.set_title(self.tr("Logos of this event, beside those of the programme"))

    def show_facts(self, facts: EventFacts) -> None:
        self.themes.show_value(facts.event.themes)
        for field, name in ((self.partners, "partners"), (self.donors, "donors")):
            field.show_value(self._named(getattr(facts.event, name)))
            stored = getattr(facts.programme, name)
            own = [vocabulary.short_organisation(one, self.language) for one in stored]
            listed = formats.names(own, self.language) if own else ""
            hint = filled(self.tr("From the programme: {names}"), names=listed)
            field.set_hint(hint if own else "")
        self.logos.show_logos(attachments.logos_of(self.event_id))

    @Slot(str, object)
    def amend(self, name: str, value: Any) -> None:
        if name in ORGANISATIONS:
            value = tuple(vocabulary.organisation_acronym(str(one)) for one in value)
        super().amend(name, value)

    def _named(self, stored: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(vocabulary.organisation(one, self.language) for one in stored)
