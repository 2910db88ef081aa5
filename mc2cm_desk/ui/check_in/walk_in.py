"""Somebody who is not on the list: two answers and they are in, a few more where there is time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.participant import Consent, Role
from mc2cm_desk.domain.person import Gender
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.commits import Commit, begun
from mc2cm_desk.ui.widgets.draft_scope import FORM, scopes, show_record
from mc2cm_desk.ui.widgets.draft_sources import keys_in
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.labels import Label
from mc2cm_desk.ui.widgets.side_sheet import SideSheet
from mc2cm_desk.wording import labels
from mc2cm_desk.wording.catalogue import Catalogue

WALK_IN_FORM = f"{FORM}walk-in"


class WalkInSheet(SideSheet):
    """Name and city or organisation; Enter admits. The other answers may stay as they are.

    Signals:
        entered(object): the answers by name, as `check_in.admit_walk_in` takes them.
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 380)
        show_record(self, WALK_IN_FORM)
        self.name, self.place = LineField("name", self), LineField("place", self)
        self.function = LineField("function", self, longest=300)
        self.photo, self.role = ChoiceField("photo", self), ChoiceField("role", self)
        self.gender = ChoiceField("gender", self)
        self.problem = Label("problem", "", self, wrap=True)
        self.admit = Button("", self, look="main", icon_name="check")
        for widget in (self.name, self.place, self.photo, self.role, self.gender, self.function):
            self.body.addWidget(widget)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.admit)
        self.body.addStretch(1)
        self.problem.hide()
        self.name.edit.returnPressed.connect(self.place.edit.setFocus)
        for line in (self.place, self.function):
            line.edit.returnPressed.connect(self._on_entered)
        self.admit.clicked.connect(self._on_entered)

    def retranslate(self, language: str) -> None:
        """Say every word again."""
        catalogue = Catalogue(language)
        for field in (self.role, self.gender, self.function):
            field.set_title(labels.field(catalogue, field.name))
        self.function.set_hint(self.tr("May stay empty"))
        self.role.set_choices(choices.of_enum(Role, language))
        self.gender.set_choices(choices.of_enum(Gender, language))
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
        self.function.put("")
        self.photo.put(Consent.NOT_ASKED)
        self.role.put(Role.PARTICIPANT)
        self.gender.put(Gender.UNDISCLOSED)
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

    def take_enter(self) -> bool:
        self._on_entered()
        return True

    @Slot()
    def _on_entered(self) -> None:
        fields = (self.name, self.place, self.photo, self.role, self.gender, self.function)
        with begun(Commit(self, keys_in(self))):
            self.entered.emit({field.name: field.value() for field in fields})
