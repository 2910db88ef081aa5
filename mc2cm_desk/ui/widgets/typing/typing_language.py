"""The language in which people type: guessed from their words, else the one they typed last.

The language of the window says nothing about it.
"""

from PySide6.QtGui import QKeyEvent, QKeySequence

from mc2cm_desk.domain.languages import LANGUAGES, Language, as_language
from mc2cm_desk.domain.text.written_language import written_in
from mc2cm_desk.ui.theme.language import window_language
from mc2cm_desk.ui.widgets.typing.key_layouts import same_keys

KEYS = "Alt+0"


class _Last:
    language: str = ""


def last() -> Language:
    """Return the language in which somebody typed last in the event that is open."""
    return as_language(_Last.language) if _Last.language else window_language()


def remember(language: str) -> None:
    """Take a language as the one that was typed last; empty forgets it."""
    _Last.language = language


def of_text(text: str) -> Language:
    """Return the language of words being typed; the last one where they do not tell."""
    return as_language(written_in(text, last()))


def following(language: str) -> Language:
    """Return the language that comes after another when one key goes through all of them."""
    place = LANGUAGES.index(as_language(language))
    return LANGUAGES[(place + 1) % len(LANGUAGES)]


def is_key(event: QKeyEvent) -> bool:
    """Say whether a key press asks for another language of what is typed."""
    return QKeySequence(event.keyCombination()) in same_keys(KEYS)
