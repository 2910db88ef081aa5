"""The chosen session as a form."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.event.agenda import Session, SessionKind, SessionState
from mc2cm_desk.domain.event.event import Event, EventMode, Step
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.number import DateField, IntegerField, TimeField
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField
from mc2cm_desk.ui.widgets.inspector import Inspector
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

TONES: dict[SessionState, Tone] = {
    SessionState.PLANNED: "neutral",
    SessionState.RUNNING: "bad",
    SessionState.PAUSED: "warn",
    SessionState.DONE: "ok",
    SessionState.CANCELLED: "sand",
}


class SessionPanel(Inspector):
    """One session in full.

    Signals:
        remove_requested(str): take it out of the agenda.
    """

    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        fields = [
            LocalisedField("title", least=1),
            DateField("on"),
            TimeField("start"),
            IntegerField("minutes", least=5, most=1440),
            ChoiceField("kind"),
            ChoiceField("step"),
            LineField("room"),
            LineField("link", on_pause=False),
            ChipsField("groups"),
            ChoiceField("moderator", search=True),
            ChoiceField("rapporteur", search=True),
            ChipsField("speakers"),
            LocalisedField("question", least=1),
            IntegerField("capacity", least=1, most=999, optional=True),
        ]
        super().__init__(fields, parent)
        bind(fields, Session, own=("on",))
        self.remove_button = Button("", self, look="quiet", icon_name="remove")
        self.remove_button.clicked.connect(self._on_remove)
        self.add_button(self.remove_button)

    def retranslate(self, language: str) -> None:
        """Name the fields and fill the choices that do not change."""
        self.set_titles(
            {
                "title": self.tr("Title"),
                "on": self.tr("Day"),
                "start": self.tr("Start"),
                "minutes": self.tr("Minutes"),
                "kind": self.tr("Kind"),
                "step": self.tr("Related step"),
                "room": self.tr("Room"),
                "link": self.tr("Link of this session"),
                "groups": self.tr("Groups"),
                "moderator": self.tr("Moderator"),
                "rapporteur": self.tr("Rapporteur"),
                "speakers": self.tr("Speakers"),
                "question": self.tr("Question put to the room"),
                "capacity": self.tr("Seats"),
            }
        )
        self.remove_button.set_words(self.tr("Remove the session"))
        self._choices("kind", choices.of_enum(SessionKind, language))
        self._choices("step", choices.of_enum(Step, language))

    def set_choices(self, people: list[Choice], groups: list[Choice]) -> None:
        """Offer the participants and groups of the event."""
        # A list of groups needs no choice for none.
        self._choices("groups", groups[1:])
        self._choices("moderator", [Choice("", "—"), *people])
        self._choices("rapporteur", [Choice("", "—"), *people])
        self._choices("speakers", people)

    def show_session(self, session: Session, on: date, event: Event, language: str) -> None:
        """Show a session of a day of an event."""
        day = self.fields["on"]
        assert isinstance(day, DateField)
        day.set_range(event.first_day, event.last_day)
        # Where people join is asked of no event that they all attend, unless a link is there.
        elsewhere = event.mode is not EventMode.IN_PERSON or bool(session.link)
        self.fields["link"].setVisible(elsewhere)
        self.fields["link"].set_hint(event.link if elsewhere and not session.link else "")
        state = labels.label(Catalogue(language), session.state)
        self.set_head("", state, TONES[session.state])
        values = {name: getattr(session, name) for name in self.fields if name != "on"}
        self.show_values(session.id, {**values, "on": on})

    def _choices(self, name: str, offered: list[Choice]) -> None:
        field = self.fields[name]
        assert isinstance(field, ChoiceField | ChipsField)
        field.set_choices(offered)

    @Slot()
    def _on_remove(self) -> None:
        if self.key:
            self.remove_requested.emit(self.key)
