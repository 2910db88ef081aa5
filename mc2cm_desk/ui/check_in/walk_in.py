"""Somebody who is not on the list: three answers and they are in."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.participant import Consent
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.commits import Commit, begun
from mc2cm_desk.ui.widgets.draft_scope import FORM, scopes, show_record
from mc2cm_desk.ui.widgets.draft_sources import keys_in
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.labels import Label
from mc2cm_desk.ui.widgets.side_sheet import SideSheet

WALK_IN_FORM = f"{FORM}walk-in"


class WalkInSheet(SideSheet):
    """Name, city or organisation, photographs; Enter admits.

    Signals:
        entered(str, str, object): name, place, photo consent.
    """

    entered = Signal(str, str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 380)
        show_record(self, WALK_IN_FORM)
        self.name, self.place = LineField("name", self), LineField("place", self)
        self.photo = ChoiceField("photo", self)
        self.problem = Label("problem", "", self, wrap=True)
        self.admit = Button("", self, look="main", icon_name="check")
        for widget in (self.name, self.place, self.photo, self.problem):
            self.body.addWidget(widget)
        self.body.addWidget(self.admit)
        self.body.addStretch(1)
        self.problem.hide()
        self.name.edit.returnPressed.connect(self.place.edit.setFocus)
        self.place.edit.returnPressed.connect(self._on_entered)
        self.admit.clicked.connect(self._on_entered)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_words(self.tr("Walk-in"), self.tr("Close"))
        self.name.set_title(
            self.tr("Name"), self.tr("As on the badge: given name, then family name")
        )
        self.place.set_title(self.tr("City or organisation"))
        self.photo.set_title(self.tr("May photographs show this person?"))
        self.photo.set_choices(
            [
                Choice(Consent.NOT_ASKED, self.tr("Not asked")),
                Choice(Consent.GIVEN, self.tr("Yes")),
                Choice(Consent.REFUSED, self.tr("No")),
            ]
        )
        self.admit.set_words(self.tr("Add and let in"), "Return")

    def begin(self, name: str = "") -> None:
        """Open with what was half typed before; ``name`` is what was searched for in vain."""
        if name:
            # Somebody else stands here: nothing of the one before may be mixed in.
            scopes().discarded.emit(self)
        self.name.put(name)
        self.place.put("")
        self.photo.put(Consent.NOT_ASKED)
        self.say_problem("")
        self.open_sheet((self.place if name else self.name).edit)

    def finish(self) -> None:
        """Close, with empty fields for the next one: this person is in."""
        scopes().finished.emit(self)
        self.name.put("")
        self.place.put("")
        self.close_sheet()

    def say_problem(self, sentence: str) -> None:
        """Say what is missing; empty takes it back."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    @Slot()
    def _on_entered(self) -> None:
        with begun(Commit(self, keys_in(self))):
            self.entered.emit(self.name.value(), self.place.value(), self.photo.value())
