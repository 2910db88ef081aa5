"""One change for everybody whose box is checked."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.people.participant import Consent, ConsentUse, ParticipantStatus, Role
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import consents as consent_words


class BulkBar(CardFrame):
    """What is changed, to what, for how many.

    Signals:
        applied(str, object): field and value for everybody checked.
        badges_requested(): the badges of those.
        removed(): take those from the list.
        cleared(): uncheck every box.
    """

    applied = Signal(str, object)
    badges_requested = Signal()
    removed = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("teal", parent, padding=8)
        self._offered: dict[str, list[Choice]] = {}
        self.count = Label("label", "", self)
        self.what, self.value = ChoiceField("what", self), ChoiceField("value", self)
        self.apply = Button("", self, look="navy")
        self.badges = Button("", self, icon_name="badge")
        self.remove = Button("", self, icon_name="remove")
        self.clear = Button("", self, look="quiet", icon_name="cross")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.count)
        row.addWidget(self.what, 1)
        row.addWidget(self.value, 1)
        for button in (self.apply, self.badges, self.remove, self.clear):
            row.addWidget(button)
        self.body.addLayout(row)
        self.what.committed.connect(self._on_what)
        self.apply.clicked.connect(self._on_apply)
        self.badges.clicked.connect(self.badges_requested)
        self.remove.clicked.connect(self.removed)
        self.clear.clicked.connect(self.cleared)
        self.hide()

    def retranslate(self, groups: list[Choice], language: str) -> None:
        """Say every word again."""
        self._offered = {
            "role": choices.of_enum(Role, language),
            "group": groups,
            "status": choices.of_enum(ParticipantStatus, language),
        }
        consents = {use.field: choices.of_enum(Consent, language) for use in ConsentUse}
        self._offered |= consents
        catalogue = Catalogue(language)
        words = self.tr("Consent: {use}")
        self.what.set_choices(
            [
                Choice("role", self.tr("Role")),
                Choice("group", self.tr("Working group")),
                Choice("status", self.tr("Registration")),
                *(
                    Choice(use.field, filled(words, use=consent_words.use(catalogue, use.value)))
                    for use in ConsentUse
                ),
            ]
        )
        self.what.title.hide()
        self.value.title.hide()
        self.what.combo.setAccessibleName(self.tr("What to change"))
        self.value.combo.setAccessibleName(self.tr("New value"))
        self.apply.set_words(self.tr("Apply"))
        self.badges.set_words("", name=self.tr("Badges for those checked"))
        self.remove.set_words("", name=self.tr("Remove those checked"))
        self.clear.set_words("", name=self.tr("Uncheck all"))
        if self.what.combo.currentIndex() < 0:
            self.what.put("role")
        self._offer()

    def show_count(self, number: int) -> None:
        """Show the bar while boxes are checked."""
        self.count.setText(self.tr("%n checked", "", number))
        self.setVisible(number > 0)

    def _offer(self) -> None:
        requested = self._offered.get(str(self.what.value()), [])
        self.value.set_choices(requested)
        if requested and self.value.combo.currentIndex() < 0:
            self.value.combo.setCurrentIndex(0)

    @Slot(str, object)
    def _on_what(self, _name: str, _value: Any) -> None:
        self._offer()

    @Slot()
    def _on_apply(self) -> None:
        self.applied.emit(str(self.what.value()), self.value.value())
