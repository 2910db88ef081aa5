"""The sheet of a case: every field in reading order, what is missing marked, pictures."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import LONG_TEXTS, CaseState, CaseStatus, CityCase
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.pictures_panel import PicturesPanel
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.lines import LinesField
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


class CaseSheet(CardFrame):
    """One case as a form.

    Signals:
        committed(str, str, object): the case's id, the field, its new value.
    """

    committed = Signal(str, str, object)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._language = LANGUAGES.default
        self._case: CityCase | None = None
        self._pill, self._place = Pill("", "warn", self), Label("mute", "", self)
        head = QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(self._pill)
        self.body.addLayout(head)
        self.body.setSpacing(px(10))
        self.fields: dict[str, Field] = {}
        for field in self._make_fields():
            self.fields[field.name] = field
            field.setParent(self)
            field.committed.connect(self._on_committed)
        bind(self.fields.values(), CityCase)
        self._lay_out()
        self.pictures = PicturesPanel(desk, event_id, self)
        self.body.addWidget(self.pictures)
        self.body.addStretch(1)

    def retranslate(self, language: str) -> None:
        """Name the fields and fill the choices that do not change."""
        self._language = language
        catalogue = Catalogue(language)
        for name, field in self.fields.items():
            field.set_title(labels.field(catalogue, name))
        self.fields["challenges"].set_title(self.tr("Challenges it addresses"))
        self.fields["presenters"].set_title(self.tr("Presented by"))
        self.fields["state"].set_title(self.tr("Status of the sheet"))
        self.fields["status"].set_title(self.tr("Status of the solution"))
        self.fields["global_compact"].set_title(self.tr("Objectives of the Global Compact"))
        self.fields["sdg_targets"].set_title(self.tr("SDG targets"))
        self._choices("state", choices.of_enum(CaseState, language))
        self._choices("status", choices.of_enum(CaseStatus, language))
        self._choices("themes", choices.of_vocabulary("themes", language))
        self._choices("global_compact", choices.objectives(language))
        self._choices("sdg_targets", choices.targets(language))
        self.pictures.retranslate(language)

    def set_choices(self, offered: "CaseChoices") -> None:
        """Offer the cities, challenges and participants of the event."""
        self._choices("city", [Choice("", "—"), *offered.cities])
        self._choices("challenges", offered.challenges)
        self._choices("presenters", offered.people)

    def show_case(self, case: CityCase, city: City | None) -> None:
        """Show a case; what is half typed belongs to the one before and is kept there."""
        show_record(self, case.id)
        self._case = case
        language = self._language
        self._place.setText(choices.place(city, language))
        missing = case.missing(language)
        required = case.missing_required(language)
        words = [formats.percent(case.completeness(language), language)]
        if required:
            words.append(self.tr("%n required field(s) missing", "", len(required)))
        self._pill.set(" · ".join(words), "warn" if missing else "ok")
        for name, field in self.fields.items():
            value = getattr(case, name)
            if name == "results":
                value = tuple(one.text.text(language) for one in case.results)
            field.show_value(value)
            field.set_missing(missing=name in missing)
        self.pictures.show_pictures(case.id)

    def focus_title(self) -> None:
        """Put the keyboard on the title."""
        self.fields["title"].editors()[0].setFocus()

    def begin_title(self) -> None:
        """Put the keyboard on the title that the program gave a new case."""
        self.focus_title()
        title = self.fields["title"]
        assert isinstance(title, LocalisedField)
        title.propose()

    def flush(self) -> None:
        """Commit what is half typed."""
        for field in self.fields.values():
            field.flush()

    def _make_fields(self) -> list[Field]:
        long = [LocalisedField(name, least=2) for name in LONG_TEXTS if name != "lessons"]
        by_name = {field.name: field for field in long}
        return [
            LocalisedField("title", least=1),
            ChoiceField("city", search=True),
            ChoiceField("state"),
            LineField("since"),
            ChoiceField("status"),
            ChipsField("themes"),
            by_name["summary"],
            by_name["context"],
            by_name["objective"],
            by_name["action"],
            by_name["partners"],
            by_name["beneficiaries"],
            by_name["participation"],
            by_name["resources"],
            LinesField("results"),
            by_name["difficulties"],
            LocalisedField("lessons", least=2),
            by_name["transfer"],
            ChipsField("challenges"),
            ChipsField("presenters"),
            ChipsField("global_compact"),
            ChipsField("sdg_targets"),
            LineField("contact"),
        ]

    def _lay_out(self) -> None:
        """Put short fields in pairs, long ones under one another."""
        pairs = (("city", "state"), ("since", "status"))
        paired = {name for pair in pairs for name in pair}
        for name, field in self.fields.items():
            pair = next((pair for pair in pairs if pair[0] == name), None)
            if pair is not None:
                row = QHBoxLayout()
                for one in pair:
                    column = QVBoxLayout()
                    column.addWidget(self.fields[one])
                    column.addStretch(1)
                    row.addLayout(column, 1)
                self.body.addLayout(row)
            elif name not in paired:
                self.body.addWidget(field)

    def _choices(self, name: str, offered: list[Choice]) -> None:
        field = self.fields[name]
        assert isinstance(field, ChoiceField | ChipsField)
        field.set_choices(offered)

    @Slot(str, object)
    def _on_committed(self, name: str, value: object) -> None:
        if self._case is not None:
            self.committed.emit(self._case.id, name, value)


@dataclass(frozen=True, slots=True)
class CaseChoices:
    """What the fields of a case offer from the event."""

    cities: list[Choice]
    challenges: list[Choice]
    people: list[Choice]


def case_choices(library: Library, event_id: EventId, language: str) -> CaseChoices:
    """Return the cities, challenges and participants that a case can name."""
    return CaseChoices(
        choices.of_cities(library, language),
        [
            Choice(one.id, f"{one.label} · {one.statement.text(language)}", "terracotta")
            for one in library.find(Challenge, event=event_id)
        ],
        [
            Choice(row.id, row.person.name, "sand")
            for row in participants.of_event(library, event_id)
        ],
    )
