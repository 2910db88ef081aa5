"""The language of the window, changed at once."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from mc2cm_desk.assets import resource
from mc2cm_desk.ui.core.settings import LANGUAGE
from mc2cm_desk.ui.theme.language import layout_direction, locale


class _Installed:
    translators: tuple[QTranslator, ...] = ()
    language: str = ""


def current() -> str:
    """Return the code of the language of the window."""
    return _Installed.language or LANGUAGE.get()


def apply(application: QApplication, language: str) -> None:
    """Speak ``language`` from now on: words, numbers, direction."""
    for translator in _Installed.translators:
        application.removeTranslator(translator)
    _Installed.language = language
    QLocale.setDefault(locale(language))
    # Qt's own words (the menu of a text, choosing a file) first: ours are asked before them.
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = (qt / f"qtbase_{language}.qm", resource("catalogues", f"mc2cm_desk_{language}.qm"))
    made = [QTranslator(application) for _ in files]
    _Installed.translators = tuple(
        one for one, file in zip(made, files, strict=True) if file.exists() and one.load(str(file))
    )
    for translator in _Installed.translators:
        application.installTranslator(translator)
    application.setLayoutDirection(layout_direction(language))


def switch(application: QApplication, language: str) -> None:
    """Speak another language and remember it."""
    LANGUAGE.set(language)
    # Whoever heard of the setting may have done so already.
    if language != current():
        apply(application, language)
