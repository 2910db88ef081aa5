"""The language of the window, changed at once."""

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from mc2cm_desk.assets import resource
from mc2cm_desk.ui.core.settings import LANGUAGE

TERRITORIES = {"fr": QLocale.Country.France, "en": QLocale.Country.UnitedKingdom}
NAMES = {"fr": "Français", "en": "English", "ar": "العربية"}


class _Installed:
    translator: QTranslator | None = None
    language: str = ""


def current() -> str:
    """Return the language of the window: fr, en or ar."""
    return _Installed.language or LANGUAGE.get()


def locale(language: str) -> QLocale:
    """Return how numbers and dates are written; Arabic keeps the digits 0-9 of the region."""
    if language == "ar":
        return QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco)
    chosen = QLocale.Language.French if language == "fr" else QLocale.Language.English
    return QLocale(chosen, TERRITORIES[language])


def apply(application: QApplication, language: str) -> None:
    """Speak ``language`` (fr, en, ar) from now on: words, numbers, direction."""
    if _Installed.translator is not None:
        application.removeTranslator(_Installed.translator)
        _Installed.translator = None
    _Installed.language = language
    QLocale.setDefault(locale(language))
    translator = QTranslator(application)
    file = resource("catalogues", f"mc2cm_desk_{language}.qm")
    if file.exists() and translator.load(str(file)):
        _Installed.translator = translator
        application.installTranslator(translator)
    arabic = language == "ar"
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
    )


def switch(application: QApplication, language: str) -> None:
    """Speak another language and remember it."""
    LANGUAGE.set(language)
    # Whoever heard of the setting may have done so already.
    if language != current():
        apply(application, language)
