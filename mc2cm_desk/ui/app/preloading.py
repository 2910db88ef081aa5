"""Modules of the first place of an event, imported while people still look at home."""

from importlib import import_module

from PySide6.QtCore import QCoreApplication

FIRST_NEEDED = (
    "mc2cm_desk.ui.shell.event_frame",
    "mc2cm_desk.ui.event.programme.screen",
    "mc2cm_desk.ui.event.this_event.screen",
    "mc2cm_desk.ui.home.new_event",
    "mc2cm_desk.ui.shell.sheets.palette",
)
"""What the first click or key of a run opens, the likeliest first."""


def preload() -> None:
    """Import them on the thread that calls, which is not the window's.

    A start does not wait for them, nor does the first click: an import takes the interpreter for
    some milliseconds at a time, and no module makes anything of Qt while it is imported. It stops
    between two of them once the program ends.
    """
    for name in FIRST_NEEDED:
        if QCoreApplication.closingDown():
            return
        import_module(name)
