"""Opening the library beside the window, after the window was painted for the first time."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.app import moments
from mc2cm_desk.ui.core.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library


class Opening(QObject):
    """Imports the services and opens a library on another thread; the user's own without a folder.

    Signals:
        opened(object): the Library.
        refused(Refused): it cannot be opened, and why.
        failed(Exception): a fault of ours.
    """

    opened = Signal(object)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        folder: Path | None,
        author: str = "",
        parent: QObject | None = None,
        *,
        read_only: bool = False,
        start_new: bool = False,
    ) -> None:
        super().__init__(parent)
        self._folder, self._author = folder, author
        self._read_only, self._start_new = read_only, start_new
        self._tasks = TaskRunner(self)
        self._tasks.refused.connect(self.refused)
        self._tasks.failed.connect(self.failed)

    def begin(self) -> None:
        """Start; one of the signals follows."""
        self._tasks.run(self, self._open, self.opened.emit)

    def after_first_paint(self, window: QWidget) -> None:
        """Start as soon as ``window`` was painted."""
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _on_painted(self) -> None:
        moments.reached("painted")
        self.begin()

    def _open(self) -> "Library":
        # Imported here: nothing of this may stand between the program and its first paint.
        from mc2cm_desk.services.library import Library, default_folder

        library = Library.open(
            self._folder or default_folder(),
            author=self._author,
            read_only=self._read_only,
            start_new=self._start_new,
        )
        library.drafts.begin_run()
        return library
