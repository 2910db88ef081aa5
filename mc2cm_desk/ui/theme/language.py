"""What Qt makes of a language: its locale and the side at which lines begin."""

from PySide6.QtCore import QLocale, Qt

from mc2cm_desk.domain.languages import LANGUAGES, Language, as_language, is_right_to_left


def window_language() -> Language:
    """Return the language that the window speaks."""
    return as_language(QLocale().name())


def locale(language: str) -> QLocale:
    """Return how numbers and dates are written in a language."""
    return QLocale(LANGUAGES.data(language).locale)


def layout_direction(language: str) -> Qt.LayoutDirection:
    """Return the direction of widgets that hold words of a language."""
    return (
        Qt.LayoutDirection.RightToLeft
        if is_right_to_left(language)
        else Qt.LayoutDirection.LeftToRight
    )
