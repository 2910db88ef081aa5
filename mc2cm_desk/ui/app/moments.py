"""When the window was painted and when it can be used, told to those who measure."""

import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QTimer

ASKED = "MC2CM_EXIT_WHEN"
"""Set to ``painted``, ``usable`` or ``opened`` (an event that was asked for is shown): tell the
moments on standard output, end after that one."""


def reached(moment: str) -> None:
    """Tell a moment if somebody asked; end the program if it is the one waited for."""
    requested = os.environ.get(ASKED)
    if not requested:
        return
    sys.stdout.write(f"{moment} {time.monotonic()}\n")
    sys.stdout.flush()
    application = QCoreApplication.instance()
    if moment == requested and application is not None:
        QTimer.singleShot(0, application.quit)
