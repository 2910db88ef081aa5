"""Sentences with texts of the record in them."""

from pathlib import PurePath

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.ui.theme.language import window_language


def filled(words: str, /, **slots: object) -> str:
    """Return a sentence of the window with its named slots filled.

    A text that runs the other way is isolated, so that the signs of the sentence and its own keep
    their sides; a path is never mirrored. What is isolated already is left as it is.
    """
    language = window_language()
    return words.format(**{name: _shown(value, language) for name, value in slots.items()})


def _shown(value: object, language: str) -> object:
    if isinstance(value, PurePath):
        return bidi.path(value, language)
    return bidi.isolated(value, language) if isinstance(value, str) else value
