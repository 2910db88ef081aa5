"""Everything that is known of one participant, as a form."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import ParticipantId, RecordId
from mc2cm_desk.domain.people.participant import (
    Consent,
    ConsentUse,
    FunctionLevel,
    ParticipantStatus,
    Role,
)
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.people.consents import ConsentAnswer, last_answers
from mc2cm_desk.services.people.contacts.typed import is_doubtful
from mc2cm_desk.services.people.participants import ParticipantEdits, ParticipantRow
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import city_search
from mc2cm_desk.ui.participants.list.columns import state_tone
from mc2cm_desk.ui.participants.list.model import PersonLine
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import CheckField, ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.number import OptionalDateField
from mc2cm_desk.ui.widgets.fields.text import LineField, TextField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.inspector import Inspector
from mc2cm_desk.ui.widgets.places.city_field import CityField
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import consents, labels

CONSENTS = tuple(use.field for use in ConsentUse)
_OF_PERSON = ("family_name", "given_name", "arabic_name", "gender", "email", "phone")


class PersonPanel(Inspector):
    """The inspector of the participants' screen.

    Signals:
        badge_requested(str): show and print this participant's badge.
        replace_requested(str): the badge was lost: give a new code.
    """

    badge_requested = Signal(str)
    replace_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            [
                LineField("family_name", longest=120),
                LineField("given_name", longest=120),
                LineField("arabic_name", longest=120),
                ChoiceField("gender"),
                LineField("organisation_name", longest=300, on_pause=False),
                CityField("city_name"),
                ChoiceField("country", search=True),
                ChoiceField("role"),
                LineField("function"),
                ChoiceField("function_level"),
                ChoiceField("group"),
                ChoiceField("status"),
                LineField("email", on_pause=False),
                LineField("phone", on_pause=False),
                ChipsField("languages"),
                CheckField("headset"),
                *(ChoiceField(name) for name in CONSENTS),
                OptionalDateField("informed_on"),
                TextField("dietary_needs", least=1),
                TextField("access_needs", least=1),
                TextField("desk_note", least=1),
            ],
            parent,
        )
        bind(self.fields.values(), ParticipantEdits)
        self._answers_of = ""
        self.badge_button = Button("", self, icon_name="badge")
        self.replace_button = Button("", self, icon_name="refresh")
        self.add_button(self.badge_button, self.replace_button)
        self.badge_button.clicked.connect(self._on_badge)
        self.replace_button.clicked.connect(self._on_replace)

    def find_cities(self, desk: Desk) -> None:
        """Complete the city from what the library and the gazetteer know."""
        field = self.fields["city_name"]
        if isinstance(field, CityField):
            city_search.connect(field, desk)

    def retranslate(self, language: str) -> None:
        """Show every text in the current language."""
        catalogue = Catalogue(language)
        titles = {
            name: labels.field(catalogue, name) for name in self.fields if name in labels.FIELDS
        }
        titles |= {
            "organisation_name": labels.field(catalogue, "organisation"),
            "city_name": labels.field(catalogue, "city"),
            "function_level": self.tr("Level of the function"),
            "status": self.tr("Registration"),
            "headset": self.tr("Needs an interpretation headset"),
            "photo_consent": self.tr("May photographs show this person?"),
            "name_consent": self.tr("May the note print the name?"),
            "contact_consent": self.tr("May contacts be shared with participants?"),
            "keeping_consent": self.tr("May contacts be kept for later events?"),
            "quotation_consent": self.tr("May this person be quoted?"),
            "informed_on": self.tr("Informed of the use of data on"),
        }
        self.set_titles(titles)
        for name, kind in (
            ("gender", Gender),
            ("role", Role),
            ("function_level", FunctionLevel),
            ("status", ParticipantStatus),
            *((consent, Consent) for consent in CONSENTS),
        ):
            self._choice(name).set_choices(choices.of_enum(kind, language))
        countries = [Choice(code, word) for code, word in vocabulary.choices("countries", language)]
        self._choice("country").set_choices([Choice("", "—"), *countries])
        field = self.fields["languages"]
        if isinstance(field, ChipsField):
            field.set_choices(choices.of_vocabulary("languages", language))
        self.badge_button.set_words(self.tr("Badge"))
        self.replace_button.set_words(self.tr("Badge lost: new code"))

    def set_groups(self, groups: list[Choice]) -> None:
        """Offer the working groups of the event."""
        self._choice("group").set_choices(groups)

    def show_line(self, line: PersonLine, state: str, language: str) -> None:
        """Show somebody."""
        participant, person = line.row.participant, line.row.person
        values = {
            name: getattr(person if name in _OF_PERSON else participant, name)
            for name in self.fields
            if name not in ("organisation_name", "city_name", "country")
        }
        values["organisation_name"] = line.row.organisation.name if line.row.organisation else ""
        values["city_name"] = line.row.city.name_in(language) if line.row.city else ""
        values["country"] = line.row.country
        tone = state_tone(line)
        self.set_head(person.name, state, tone, line.group)
        self.show_values(line.id, values)
        self.fields["country"].setEnabled(line.row.city is None)
        self._show_addresses(line.row, language)

    def _show_addresses(self, row: ParticipantRow, language: str) -> None:
        """Show what is evidence against an address or number, and the further ones."""
        person = row.person
        for name, problem, others in (
            ("email", self.tr("This is not a complete e-mail address."), person.other_emails),
            ("phone", self.tr("This is not a complete telephone number."), person.other_phones),
        ):
            field = self.fields[name]
            doubtful = is_doubtful(name, getattr(person, name), row.country)
            field.set_problem(problem if doubtful else "")
            listed = " · ".join(bidi.path(one, language) for one in others)
            field.set_hint(filled(self.tr("Also: {addresses}"), addresses=listed) if others else "")

    def read_answers(self, desk: Desk, zone: str, language: str) -> None:
        """Show when and how the person in view answered, as soon as it is read."""
        participant = ParticipantId(RecordId(self.key))
        if participant != self._answers_of:
            self._answers_of = participant
            self.show_answers({}, zone, language)

        def show(found: Mapping[ConsentUse, ConsentAnswer]) -> None:
            if participant == self.key:
                self.show_answers(found, zone, language)

        desk.query(self, lambda library: last_answers(library, participant), show)

    def show_answers(
        self, answers: Mapping[ConsentUse, ConsentAnswer], zone: str, language: str
    ) -> None:
        """Show under each consent when and how it was answered; times are of ``zone``."""
        catalogue = Catalogue(language)
        for use in ConsentUse:
            one, hint = answers.get(use), ""
            if one is not None:
                at = one.at.astimezone(ZoneInfo(zone)) if zone else one.at
                hint = filled(
                    self.tr("Answered on {day} at {time}, {way}"),
                    day=formats.day(at.date(), language),
                    time=formats.clock_time(at, language, zone),
                    way=consents.way(catalogue, one.way.value),
                )
            self.fields[use.field].set_hint(hint)

    def _choice(self, name: str) -> ChoiceField:
        field = self.fields[name]
        if not isinstance(field, ChoiceField):
            raise TypeError(name)
        return field

    @Slot()
    def _on_badge(self) -> None:
        if self.key:
            self.badge_requested.emit(self.key)

    @Slot()
    def _on_replace(self) -> None:
        if self.key:
            self.replace_requested.emit(self.key)
