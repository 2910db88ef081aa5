"""Opens the kiosk over the desk, feeds it what is read, and closes it by its keys."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.services.door.check_in import CheckInResult
from mc2cm_desk.ui.check_in.kiosk.kiosk import Kiosk
from mc2cm_desk.ui.check_in.readers.readers import Readers
from mc2cm_desk.ui.core import languages


class KioskController(QObject):
    """Holds the kiosk while there is one.

    Signals:
        closed(): its keys were pressed.
    """

    closed = Signal()

    def __init__(self, readers: Readers, screen: QWidget) -> None:
        super().__init__(screen)
        self._readers, self._screen = readers, screen
        self.shown: Kiosk | None = None
        self._is_rehearsal = False

    @Slot()
    def open(self) -> None:
        """Fill the screen with one large answer; only the keys of the settings leave it."""
        if self.shown is not None:
            return
        camera = self._readers.camera
        self.shown = Kiosk(languages.current(), self._screen)
        self.shown.show_rehearsal(rehearsal=self._is_rehearsal)
        self.shown.scanned.connect(self._readers.type_code)
        camera.seen.connect(self.shown.show_picture)
        camera.failed.connect(self.shown.hide_picture)
        self.shown.left.connect(self._close)
        self.shown.showFullScreen()

    def show_result(self, result: CheckInResult) -> None:
        """Say what came of a badge, if the kiosk is open."""
        if self.shown is not None:
            self.shown.show_result(result)

    @Slot(bool)
    def show_rehearsal(self, rehearsal: bool) -> None:  # noqa: FBT001  Qt's own signature
        """Say on the kiosk whether entries are trials."""
        self._is_rehearsal = rehearsal
        if self.shown is not None:
            self.shown.show_rehearsal(rehearsal=rehearsal)

    @Slot()
    def _close(self) -> None:
        if self.shown is not None:
            self.shown.deleteLater()
            self.shown = None
        self.closed.emit()
