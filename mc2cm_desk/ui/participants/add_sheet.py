"""One more participant, before the event."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import city_search
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.drafts.choices import FormChoices
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.scope import FORM, scopes
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.drafts.sources import keys_in
from mc2cm_desk.ui.widgets.fields.choice import ChoiceField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import ProblemLabel
from mc2cm_desk.ui.widgets.places.city_field import CityField
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

ADD_FORM = f"{FORM}add"
NAMES = ("family_name", "given_name", "arabic_name", "organisation", "city", "email")


class AddSheet(SideSheet):
    """The fields that matter first; Enter adds and frees the form for the next one.

    Signals:
        entered(object): the values by field, as `participants.add` takes them.
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 400)
        show_record(self, ADD_FORM)
        self.fields: dict[str, LineField | CityField] = {
            name: CityField(name, self) if name == "city" else LineField(name, self, longest=300)
            for name in NAMES
        }
        self.role = ChoiceField("role", self)
        self.chosen = FormChoices(self)
        self.chosen.add_fields([self.role])
        self.problem = ProblemLabel(self)
        self.add = Button("", self, look="main", icon_name="add-person")
        for field in self.fields.values():
            self.body.addWidget(field)
            field.edit.returnPressed.connect(self._on_return)
        for widget in (self.role, self.problem, self.add):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add.clicked.connect(self._on_entered)

    def retranslate(self, language: str) -> None:
        """Say every word again."""
        catalogue = Catalogue(language)
        self.set_words(self.tr("Add a participant"), self.tr("Close"))
        for name, field in self.fields.items():
            field.set_title(labels.field(catalogue, name))
        self.role.set_title(labels.field(catalogue, "role"))
        self.role.set_choices(choices.of_enum(Role, language))
        self.add.set_words(self.tr("Add"), "Return")

    def begin(self) -> None:
        """Open with what was half typed before, else with empty fields."""
        scopes().leaving.emit(self)
        for field in self.fields.values():
            field.put("")
        with self.chosen.rest():
            self.role.choose(Role.PARTICIPANT)
        self.show_problem("")
        self.open_sheet(self.fields["family_name"].edit)

    def show_problem(self, sentence: str) -> None:
        """Say what is missing; empty takes it back."""
        self.problem.show_message(sentence)

    def find_cities(self, desk: Desk) -> None:
        """Complete the city from what the library and the gazetteer know."""
        field = self.fields["city"]
        if isinstance(field, CityField):
            city_search.connect(field, desk)

    def take_enter(self) -> bool:
        self._on_entered()
        return True

    @Slot()
    def _on_return(self) -> None:
        city = self.fields["city"]
        # The list of cities passes Enter on to the line: it takes a city, and adds nobody.
        if not (isinstance(city, CityField) and city.edit.list_takes_enter):
            self._on_entered()

    @Slot()
    def _on_entered(self) -> None:
        values = {name: field.value() for name, field in self.fields.items()}
        with begun(Commit(self, keys_in(self))):
            self.entered.emit({**values, "role": self.role.value()})
