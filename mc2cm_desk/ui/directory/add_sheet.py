"""One more city or organisation."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.directory.cards import countries
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.drafts.choices import FormChoices
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.scope import FORM, scopes
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.drafts.sources import keys_in
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import ProblemLabel

ADD_FORM = f"{FORM}add-directory"


class DirectoryAddSheet(SideSheet):
    """Name, and country of a city or kind and city of an organisation; Enter adds.

    Signals:
        entered(object): the kind and the values by field.
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 400)
        show_record(self, ADD_FORM)
        self.what = ChoiceField("what", self)
        self.name = LineField("name", self, longest=300)
        self.country = ChoiceField("country", self, search=True)
        self.kind = ChoiceField("kind", self)
        self.city = ChoiceField("city", self, search=True)
        self.chosen = FormChoices(self)
        self.chosen.add_fields([self.what, self.country, self.kind, self.city])
        self.problem = ProblemLabel(self)
        self.add = Button("", self, look="main", icon_name="add")
        for widget in (
            self.what,
            self.name,
            self.country,
            self.kind,
            self.city,
            self.problem,
            self.add,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.name.edit.returnPressed.connect(self._on_entered)
        self.what.combo.currentIndexChanged.connect(self._fit)
        self.add.clicked.connect(self._on_entered)

    def retranslate(self, cities: list[Choice], language: str) -> None:
        """Say every word again."""
        self.set_words(self.tr("Add a city or an organisation"), self.tr("Close"))
        self.what.set_title(self.tr("What to add"))
        self.what.set_choices(
            [
                Choice(DirectoryKind.CITY, self.tr("City")),
                Choice(DirectoryKind.ORGANISATION, self.tr("Organisation")),
            ]
        )
        self.name.set_title(self.tr("Name"))
        self.country.set_title(self.tr("Country"))
        self.country.set_choices(countries(language))
        self.kind.set_title(self.tr("Kind"))
        self.kind.set_choices(choices.of_enum(OrganisationKind, language))
        self.city.set_title(self.tr("City"))
        self.city.set_choices([Choice("", "—"), *cities])
        self.add.set_words(self.tr("Add"), "Return")

    def begin(self, kind: DirectoryKind) -> None:
        """Open with what was half typed before, else with empty fields."""
        scopes().leaving.emit(self)
        self.name.put("")
        with self.chosen.rest():
            self.what.choose(kind)
            self.country.choose("")
            self.kind.choose(OrganisationKind.LOCAL_AUTHORITY)
            self.city.choose("")
        self.show_problem("")
        self._fit()
        self.open_sheet(self.name.edit)

    def show_problem(self, sentence: str) -> None:
        """Say what is missing; empty takes it back."""
        self.problem.show_message(sentence)

    def take_enter(self) -> bool:
        self._on_entered()
        return True

    @Slot()
    def _fit(self) -> None:
        is_city = self.what.value() is DirectoryKind.CITY
        self.country.setVisible(is_city)
        self.kind.setVisible(not is_city)
        self.city.setVisible(not is_city)

    @Slot()
    def _on_entered(self) -> None:
        kind = self.what.value()
        values: dict[str, object] = {"name": self.name.value()}
        if kind is DirectoryKind.CITY:
            if not self.country.value():
                self.show_problem(self.tr("Choose the country of the city."))
                return
            values["country"] = self.country.value()
        else:
            values |= {"kind": self.kind.value(), "city": self.city.value() or ""}
        with begun(Commit(self, keys_in(self))):
            self.entered.emit((kind, values))
