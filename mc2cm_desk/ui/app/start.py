"""Start the window: paint first, then open the library."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from mc2cm_desk.assets import resource
from mc2cm_desk.ui.app import faults
from mc2cm_desk.ui.app.opening import Opening
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.core import languages, settings
from mc2cm_desk.ui.core.tasks.garbage import GarbageCollector
from mc2cm_desk.ui.shell import placement
from mc2cm_desk.ui.theme import fonts, look

LOADED_AFTER = 1000
"""Milliseconds after the library answered, when everything that stays is in memory."""


def run(folder: Path | None, event: str = "", *, place: str = "", language: str = "") -> int:
    """Open the window on a library and return the exit code when it is closed.

    Without a folder it is the user's own library. ``event`` is an id, the beginning of one, or a
    short name; ``place`` an entry of the rail; ``language`` (fr, en, ar) holds for this run only.
    """
    application = dressed_application(language)
    program = Program(folder, event, place)
    faults.catch_all(program.reports_folder, program.report_fault, program.take_refusal)
    opening = Opening(folder)
    program.recovery.follow(opening)
    for answered in (opening.opened, opening.refused, opening.failed):
        answered.connect(lambda: QTimer.singleShot(LOADED_AFTER, opening, collect_again))
    opening.after_first_paint(program.window)
    placement.place(program.window)
    program.window.show()
    try:
        return application.exec()
    finally:
        program.close()
        faults.let_go()


def collect_again() -> None:
    """Look for rubbish from now on, but not among what the start made."""
    gc.freeze()
    application = QApplication.instance()
    if application is not None:
        GarbageCollector(application)


def dressed_application(language: str = "", theme: str = "", text_size: int = 0) -> QApplication:
    """Return the application with our fonts, look and language; made if there is none."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("mc2cm-desk")
    application.setApplicationDisplayName("MC2CM Desk")
    application.setDesktopFileName("mc2cm-desk")
    application.setWindowIcon(QIcon(str(resource("icons", "mc2cm-desk.svg"))))
    fonts.load()
    languages.apply(application, language or settings.LANGUAGE.get())
    look.apply(application, theme or settings.THEME.get(), text_size or settings.TEXT_SIZE.get())
    return application
