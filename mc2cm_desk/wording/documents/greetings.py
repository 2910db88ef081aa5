"""What the door says to whoever shows a badge, in that person's own language."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.domain.door.check_in import Outcome
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.wording.catalogue import Catalogue

_CONTEXT = "Welcome"

_GREETINGS: dict[Outcome, object] = {
    Outcome.ADMITTED: QT_TRANSLATE_NOOP("Welcome", "Welcome!"),
    Outcome.ALREADY_IN: QT_TRANSLATE_NOOP("Welcome", "You are already in."),
    Outcome.LEFT: QT_TRANSLATE_NOOP("Welcome", "Goodbye, see you soon."),
    Outcome.UNKNOWN: QT_TRANSLATE_NOOP("Welcome", "Please see the welcome desk."),
    Outcome.NOT_ON_LIST: QT_TRANSLATE_NOOP("Welcome", "Please see the welcome desk."),
    Outcome.OTHER_EVENT: QT_TRANSLATE_NOOP(
        "Welcome", "This badge is for another event. Please see the welcome desk."
    ),
    Outcome.CANCELLED: QT_TRANSLATE_NOOP("Welcome", "Please see the welcome desk."),
    Outcome.NOT_REGISTERED_FOR_GATE: QT_TRANSLATE_NOOP(
        "Welcome", "You are not on the list here. Please see the welcome desk."
    ),
    Outcome.NO_EVENT_DAY: QT_TRANSLATE_NOOP("Welcome", "Please see the welcome desk."),
}

_INVITATION = QT_TRANSLATE_NOOP("Welcome", "Welcome. Please show your badge.")

_REHEARSAL = QT_TRANSLATE_NOOP("Welcome", "Rehearsal")


def greeting(outcome: Outcome, language: str) -> str:
    """Return what is said on an outcome, in one language."""
    return Catalogue(language).translate(_CONTEXT, str(_GREETINGS[outcome]))


def invitations() -> list[str]:
    """Return the words that wait for the next badge, in each of our languages."""
    return [Catalogue(language).translate(_CONTEXT, str(_INVITATION)) for language in LANGUAGES]


def rehearsal_words() -> str:
    """Return the word for a rehearsal in each of our languages, on one line."""
    words = (Catalogue(language).translate(_CONTEXT, str(_REHEARSAL)) for language in LANGUAGES)
    return " · ".join(f"\u2068{word}\u2069" for word in words)


def language_of(languages: Iterable[str], otherwise: str) -> str:
    """Return the first of somebody's languages that is one of ours."""
    return next((one for one in languages if one in LANGUAGES), otherwise)
