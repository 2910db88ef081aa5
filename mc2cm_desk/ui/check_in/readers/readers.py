"""What reads badges at the door: the camera, a scanner that types, pictures that are dropped."""

import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.door.badge_token import read_keys
from mc2cm_desk.domain.door.check_in import CheckInMethod
from mc2cm_desk.exchange.codes import codes_of_picture
from mc2cm_desk.ui.check_in.flow import AGAIN_AFTER, TAKEN_AWAY, Repeats
from mc2cm_desk.ui.check_in.readers.camera import CameraReader
from mc2cm_desk.ui.check_in.readers.keyboard_scanner import KeyboardScanner
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.settings import CAMERA, CAMERA_ON


class Readers(QObject):
    """Takes codes from wherever they come, each once while it stays.

    Signals:
        read(str, object): a code that was not read a moment ago, and its CheckInMethod.
        tried(str): what the camera saw while the scanner is tested.
        stopped(): somebody turned the camera off.
    """

    read = Signal(str, object)
    tried = Signal(str)
    stopped = Signal()

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._repeats = Repeats()
        self._testing = False
        self.camera, self.wedge = CameraReader(self), KeyboardScanner(screen)
        self.wedge.scanned.connect(self.type_code)
        self.camera.found.connect(self._on_found)

    def begin(self) -> None:
        """Read from now on: the screen is shown."""
        self.wedge.begin()
        # Without a display there is nobody before a camera: it is started by its key then.
        if CAMERA_ON.get() and QGuiApplication.platformName() not in ("offscreen", "minimal"):
            QTimer.singleShot(0, self, self._start_if_shown)

    def end(self) -> None:
        """Read no more."""
        self.wedge.end()
        self.camera.close()

    def begin_test(self) -> None:
        """Let nobody in by what is read: a scanner is tested."""
        self._testing = True
        self.wedge.end()

    def end_test(self) -> None:
        """Let people in again."""
        self._testing = False
        if self._screen.isVisible():
            self.wedge.begin()

    def forget(self) -> None:
        """Take a code that was read a moment ago as new: the gate is another."""
        self._repeats = Repeats()

    def take(self, code: str, method: CheckInMethod, again_after: float = AGAIN_AFTER) -> None:
        """Tell of a code that a camera or scanner gave, unless it was read a moment ago."""
        token = read_keys(code) or code.strip()
        if token and self._repeats.is_new(token, time.monotonic(), again_after):
            self.read.emit(token, method)

    def take_pictures(self, files: Iterable[Path]) -> None:
        """Take every code in these pictures; one that has none is told and stops no other."""
        for file in files:
            self._desk.long(self, lambda _, file=file: codes_of_picture(file), self._take_codes)

    def _take_codes(self, codes: list[str]) -> None:
        for code in codes:
            self.take(code, CheckInMethod.CAMERA)

    @Slot(str)
    def type_code(self, text: str) -> None:
        """Take a code that a scanner, or somebody, typed."""
        self.take(text, CheckInMethod.SCANNER)

    @Slot(str)
    def choose_camera(self, camera: str) -> None:
        """Read with this camera, now and from now on; ``camera`` is its id."""
        CAMERA.set(camera)
        CAMERA_ON.set(True)
        self.camera.start()

    @Slot()
    def switch_camera(self) -> None:
        """Start the camera, or stop it and leave it off."""
        if self.camera.is_running:
            CAMERA_ON.set(False)
            self.camera.stop()
            self.stopped.emit()
        else:
            CAMERA_ON.set(True)
            self.camera.start()

    @Slot()
    def _start_if_shown(self) -> None:
        if self._screen.isVisible() and not self.camera.is_running:
            self.camera.start()

    @Slot(str)
    def _on_found(self, code: str) -> None:
        if self._testing:
            self.tried.emit(code)
        else:
            self.take(code, CheckInMethod.CAMERA, TAKEN_AWAY)
