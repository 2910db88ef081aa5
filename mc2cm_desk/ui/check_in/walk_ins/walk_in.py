"""Somebody who is not on the list: two answers and they are in, a few more where there is time."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.people.participant import Consent, Role
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.services.text.drafts import Drafts
from mc2cm_desk.ui.check_in.walk_ins.waiting import (
    WALK_IN_FORM,
    WaitingWalkIn,
    free_record,
    waiting_walk_ins,
)
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import city_search
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.drafts.choices import FormChoices
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.scope import key_of, scopes
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.drafts.sources import keys_in
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import ProblemLabel
from mc2cm_desk.ui.widgets.places.city_field import CityField
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


class WalkInSheet(SideSheet):
    """Name and city or organisation; Enter admits. The other answers may stay as they are.

    Somebody who was begun and not admitted waits under a record of their own, and is offered while
    somebody else is typed.

    Signals:
        entered(object): the answers by name, as `check_in.admit_walk_in` takes them.
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget, drafts: Drafts) -> None:
        super().__init__(parent, 380)
        self._drafts = drafts
        show_record(self, WALK_IN_FORM)
        self.name = LineField("name", self)
        self.place = CityField("place", self, offers_other=False)
        self.function = LineField("function", self, longest=300)
        self.photo, self.role = ChoiceField("photo", self), ChoiceField("role", self)
        self.gender = ChoiceField("gender", self)
        self.chosen = FormChoices(self)
        self.chosen.add_fields([self.photo, self.role, self.gender])
        self.others = QWidget(self)
        self._others_flow = FlowLayout(self.others, gap=4)
        self.body.addWidget(self.others)
        self.problem = ProblemLabel(self)
        self.admit = Button("", self, look="main", icon_name="check")
        for widget in (self.name, self.place, self.photo, self.role, self.gender, self.function):
            self.body.addWidget(widget)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.admit)
        self.body.addStretch(1)
        self.name.edit.returnPressed.connect(self.place.edit.setFocus)
        self.place.edit.returnPressed.connect(self._on_place)
        self.function.edit.returnPressed.connect(self._on_entered)
        self.admit.clicked.connect(self._on_entered)

    def retranslate(self, language: str) -> None:
        """Show every text in the current language."""
        catalogue = Catalogue(language)
        for field in (self.role, self.gender, self.function):
            field.set_title(labels.field(catalogue, field.name))
        self.function.set_hint(self.tr("Optional"))
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
        """Open with whom was half typed last, or for ``name``, that was searched for in vain.

        Whoever is half typed under another name goes on waiting and is offered.
        """
        scopes().leaving.emit(self)
        waiting = waiting_walk_ins(self._drafts, key_of(self, ""))
        named = [one for one in waiting if one.name.casefold() == name.strip().casefold()]
        if not name:
            self._show(waiting[0].record if waiting else WALK_IN_FORM)
        elif named:
            self._show(named[0].record)
        else:
            # Somebody else stands here: nothing of the one before may be mixed in.
            self._show(free_record(waiting), name)

    def resume(self, record: str) -> None:
        """Open with the walk-in that waits under a record."""
        scopes().leaving.emit(self)
        self._show(record)

    def _begin_other(self) -> None:
        """Empty the form for somebody else; who was half typed goes on waiting."""
        scopes().leaving.emit(self)
        self._show(free_record(waiting_walk_ins(self._drafts, key_of(self, ""))))

    def _show(self, record: str, name: str = "") -> None:
        show_record(self, record)
        self.name.put(name)
        self.place.put("")
        self.function.put("")
        self._rest()
        self.show_problem("")
        key = key_of(self.name, self.name.name)
        if name and key is not None:
            # It was typed elsewhere: nobody watches the keys of this field for it.
            self._drafts.save(key, name, base="")
        self._offer_others(record)
        self.open_sheet((self.place if name else self.name).edit)

    def _rest(self) -> None:
        with self.chosen.rest():
            self.photo.choose(Consent.NOT_ASKED)
            self.role.choose(Role.PARTICIPANT)
            self.gender.choose(Gender.UNDISCLOSED)

    def _offer_others(self, record: str) -> None:
        """Offer the walk-ins that wait beside the one of ``record``."""
        waiting = waiting_walk_ins(self._drafts, key_of(self, ""))
        self._others_flow.clear()
        for one in waiting:
            if one.record != record:
                self._add_other(_line(one) or self.tr("No name yet"), one.record)
        if any(one.record == record for one in waiting):
            self._add_other(self.tr("Somebody else"), "")
        self.others.setVisible(bool(waiting))

    def _add_other(self, words: str, record: str) -> None:
        button = Button(words, self.others, icon_name="history" if record else "add-person")
        if record:
            button.setAccessibleName(filled(self.tr("Entry started earlier: {name}"), name=words))
            button.setToolTip(button.accessibleName())
        # Queued by a timer: the button goes while the others are drawn again.
        button.clicked.connect(
            lambda: QTimer.singleShot(
                0, self, lambda: self.resume(record) if record else self._begin_other()
            )
        )
        self._others_flow.addWidget(button)
        button.show()

    def finish(self) -> None:
        """Close, with empty fields for the next one: this person is in."""
        scopes().finished.emit(self)
        self.name.put("")
        self.place.put("")
        self.function.put("")
        self._rest()
        self.close_sheet()

    def show_problem(self, sentence: str) -> None:
        """Show what is missing; empty takes it back."""
        self.problem.show_message(sentence)

    def find_cities(self, desk: Desk) -> None:
        """Complete the place from the cities that the library and the gazetteer know."""
        city_search.connect(self.place, desk)

    def take_enter(self) -> bool:
        self._on_entered()
        return True

    @Slot()
    def _on_place(self) -> None:
        # The list of cities passes Enter on to the line: a city that is typed whole is taken, and
        # the person let in; of one that is typed in part Enter takes the city alone.
        line = self.place.edit
        if line.take_exact_row() or not line.list_takes_enter:
            self._on_entered()

    @Slot()
    def _on_entered(self) -> None:
        fields = (self.name, self.place, self.photo, self.role, self.gender, self.function)
        with begun(Commit(self, keys_in(self))):
            self.entered.emit({field.name: field.value() for field in fields})


def _line(one: WaitingWalkIn) -> str:
    return " · ".join(filter(None, (one.name, one.place)))
