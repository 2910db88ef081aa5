"""Cyclic garbage is collected in the window's thread alone.

Qt objects may only be destroyed in the thread that they belong to. Python collects in whichever
thread happens to allocate, and so could destroy a widget in the midst of a query.
"""

import gc
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL = 500
"""Milliseconds between two looks at how much was allocated."""


class GarbageCollector(QObject):
    """Replaces Python's automatic collection by a timer of the window's thread.

    Python's own thresholds decide what is collected. The automatic collection is on again once
    `close` was called.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def close(self) -> None:
        """Give collection back to Python."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation whose threshold is reached, and those below it."""
        limits: tuple[Any, ...] = gc.get_threshold()
        due = [place for place, count in enumerate(gc.get_count()) if count > limits[place]]
        if due:
            gc.collect(due[-1])
