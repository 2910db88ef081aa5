"""The facts of a visit: place, hosts, time, rules, who came."""

from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.door.check_in import Counted
from mc2cm_desk.domain.steps.field_visit import FieldVisit, VisitState
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.number import IntegerField, OptionalDateField, TimeField
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField
from mc2cm_desk.ui.widgets.inspector import Inspector
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

TONES: dict[VisitState, Tone] = {
    VisitState.PLANNED: "teal",
    VisitState.UNDER_WAY: "warn",
    VisitState.DONE: "ok",
    VisitState.WRITTEN_UP: "ok",
    VisitState.CANCELLED: "sand",
    VisitState.NOT_APPLICABLE: "sand",
}


class VisitPanel(Inspector):
    """One visit as a form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        fields = [
            LocalisedField("title", least=1),
            LocalisedField("place", least=1),
            LineField("address"),
            ChoiceField("state"),
            OptionalDateField("day"),
            TimeField("start"),
            IntegerField("minutes", least=5, most=1440, optional=True),
            LineField("hosts"),
            LineField("transport"),
            LineField("meeting_point"),
            IntegerField("capacity", least=1, most=999, optional=True),
            ChipsField("registered"),
            LocalisedField("purpose", least=2),
            LocalisedField("photo_rule", least=1),
            ChipsField("themes"),
            LocalisedField("thanks", least=1),
        ]
        super().__init__(fields, parent)
        bind(fields, FieldVisit)

    def retranslate(self, language: str) -> None:
        """Name the fields."""
        self.set_titles(
            {
                "title": self.tr("Title"),
                "place": self.tr("Place"),
                "address": self.tr("Address"),
                "state": self.tr("State"),
                "day": self.tr("Day"),
                "start": self.tr("Departure"),
                "minutes": self.tr("Minutes"),
                "hosts": self.tr("Welcomed by"),
                "transport": self.tr("Transport"),
                "meeting_point": self.tr("Meeting point"),
                "capacity": self.tr("Seats"),
                "registered": self.tr("Who is registered"),
                "purpose": self.tr("Purpose, link to the theme"),
                "photo_rule": self.tr("Rule for photographs"),
                "themes": self.tr("Themes"),
                "thanks": self.tr("Thanks"),
            }
        )
        state, themes = self.fields["state"], self.fields["themes"]
        assert isinstance(state, ChoiceField)
        assert isinstance(themes, ChipsField)
        state.set_choices(choices.of_enum(VisitState, language))
        themes.set_choices(choices.of_vocabulary("themes", language))
        registered = self.fields["registered"]
        assert isinstance(registered, ChipsField)
        registered.set_placeholder(self.tr("Everybody, as long as nobody is named"))

    def set_people(self, people: list[Choice]) -> None:
        """Offer the participants of the event."""
        registered = self.fields["registered"]
        assert isinstance(registered, ChipsField)
        registered.set_choices(people)

    def show_visit(self, visit: FieldVisit, on_board: Counted, language: str) -> None:
        """Show a visit and how many have checked in for it."""
        state = labels.label(Catalogue(language), visit.state)
        self.set_head("", state, TONES[visit.state], self._riders(on_board, language))
        self.show_values(
            visit.id,
            {
                name: getattr(visit, name)
                for name in self.fields
                if not (name == "start" and visit.start is None)
            },
        )

    def _riders(self, on_board: Counted, language: str) -> str:
        if not on_board.through and not on_board.unlisted:
            return ""
        words = self.tr("On board: {count} of {expected}").format(
            count=formats.number(on_board.through, language),
            expected=formats.number(on_board.expected, language),
        )
        if on_board.unlisted:
            words += " · " + self.tr("%n not on the list", "", on_board.unlisted)
        return words
