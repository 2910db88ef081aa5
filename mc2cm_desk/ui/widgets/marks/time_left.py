"""How the time left of a session is written, and that it is over: the same wherever it is shown."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from mc2cm_desk.wording import formats


def time_left(left: timedelta) -> str:
    """Return ``12:40``, or in the language of the window that so much time is over."""
    figures = formats.countdown(left)
    if left >= timedelta(0):
        return figures
    return QCoreApplication.translate("TimeLeft", "{time} over").format(time=figures)
