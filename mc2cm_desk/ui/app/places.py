"""The places of an event, in the order of the rail; a screen is imported when it is opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import NO_ID, EventId
from mc2cm_desk.ui.shell.entries import Entry
from mc2cm_desk.ui.widgets.drafts.scope import FORM

if TYPE_CHECKING:
    from mc2cm_desk.ui.core.desk import Desk
    from mc2cm_desk.ui.core.screen import Screen

CONTEXT = "Places"


def _this_event(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.event.this_event.screen import ThisEventScreen

    return ThisEventScreen(desk, event)


def _programme(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.event.programme.screen import ProgrammeScreen

    return ProgrammeScreen(desk, event)


def _participants(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.participants.screen import ParticipantsScreen

    return ParticipantsScreen(desk, event)


def _check_in(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.check_in.screen import CheckInScreen

    return CheckInScreen(desk, event)


def _reference_document(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.steps.reference_document.screen import ReferenceDocumentScreen

    return ReferenceDocumentScreen(desk, event)


def _challenges(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.steps.challenges.screen import ChallengesScreen

    return ChallengesScreen(desk, event)


def _city_cases(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.steps.city_cases.screen import CityCasesScreen

    return CityCasesScreen(desk, event)


def _field_visit(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.steps.field_visit.screen import FieldVisitScreen

    return FieldVisitScreen(desk, event)


def _recommendations(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.steps.recommendations.screen import RecommendationsScreen

    return RecommendationsScreen(desk, event)


def _learning_note(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.learning_note.screen import LearningNoteScreen

    return LearningNoteScreen(desk, event)


def _evaluation(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.steps.evaluation.screen import EvaluationScreen

    return EvaluationScreen(desk, event)


def _directory(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.directory.screen import DirectoryScreen

    return DirectoryScreen(desk, event)


def _preferences(desk: "Desk", event: EventId) -> "Screen":
    from mc2cm_desk.ui.preferences.screen import PreferencesScreen

    return PreferencesScreen(desk, event)


class _Title:
    """A title said in the language of the moment."""

    def __init__(self, source: object) -> None:
        self._source = str(source)

    def __call__(self) -> str:
        return QCoreApplication.translate(CONTEXT, self._source)


def entries() -> list[Entry]:
    """Return the places in the order of the rail."""
    title = _Title
    return [
        Entry("this_event", "flag", title(QT_TRANSLATE_NOOP("Places", "This event")),
              _this_event, key="Ctrl+0"),
        Entry("programme", "programme", title(QT_TRANSLATE_NOOP("Places", "Agenda")),
              _programme),
        Entry("participants", "participants", title(QT_TRANSLATE_NOOP("Places", "Participants")),
              _participants),
        Entry("check_in", "check-in", title(QT_TRANSLATE_NOOP("Places", "Check-in")),
              _check_in),
        Entry("reference_document", "reference-document",
              title(QT_TRANSLATE_NOOP("Places", "Reference document")), _reference_document,
              "steps", 1),
        Entry("challenges", "challenges",
              title(QT_TRANSLATE_NOOP("Places", "Challenges and opportunities")), _challenges,
              "steps", 2),
        Entry("city_cases", "city-case", title(QT_TRANSLATE_NOOP("Places", "City cases")),
              _city_cases, "steps", 3),
        Entry("field_visit", "field-visit", title(QT_TRANSLATE_NOOP("Places", "Field visit")),
              _field_visit, "steps", 4),
        Entry("recommendations", "recommendation",
              title(QT_TRANSLATE_NOOP("Places", "Recommendations")), _recommendations,
              "steps", 5),
        Entry("learning_note", "learning-note",
              title(QT_TRANSLATE_NOOP("Places", "Learning note")), _learning_note,
              "steps", 6),
        Entry("evaluation", "evaluation", title(QT_TRANSLATE_NOOP("Places", "Evaluation")),
              _evaluation, "after"),
        Entry("preferences", "settings", title(QT_TRANSLATE_NOOP("Places", "Settings")),
              _preferences, "foot"),
        Entry("directory", "organisation",
              title(QT_TRANSLATE_NOOP("Places", "Cities and organisations")), _directory,
              "hidden", within="participants"),
    ]  # fmt: skip


def title_of(place: str, record: str = NO_ID) -> str:
    """Return the title of a place in the language of the moment; «Home» outside all of them.

    The form that stands there is named instead: in French home and check-in are one word.
    """
    found = next((entry for entry in entries() if entry.id == place), None)
    home = QT_TRANSLATE_NOOP("Places", "Home")
    if record.startswith(FORM):
        home = QT_TRANSLATE_NOOP("Places", "New event")
    return found.title() if found is not None else QCoreApplication.translate(CONTEXT, str(home))


def home(desk: "Desk") -> QWidget:
    """Import and make the home page."""
    from mc2cm_desk.ui.home.screen import HomeScreen

    made = HomeScreen(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made
