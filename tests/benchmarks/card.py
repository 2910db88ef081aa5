"""From a frame that is handed to the camera's reader to the card with the answer, painted."""

import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

from checkin import filled
from decode import badge_frame
from pairs import Pair
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoFrameInput
from PySide6.QtWidgets import QApplication, QWidget

from mc2cm_desk.domain.door.check_in import Outcome
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.ui.check_in.screen import CheckInScreen
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.theme import fonts, look

SIZE = QSize(1118, 712)
ROUNDS, WARM, MOST = 60, 5, 100.0
"""``MOST``: milliseconds after which an answer no longer seems immediate."""


class Painted(QObject):
    """Notes whose answer is on the card that is painted."""

    def __init__(self, screen: CheckInScreen) -> None:
        super().__init__(screen)
        self._card = screen.card
        self.token = ""
        screen.card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._card.result is not None:
            self.token = self._card.result.token
        return False


def pairs() -> list[Pair]:
    """Hold sixty badges to the camera, one after the other, in an event of 10 000 people."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    fonts.load()
    look.apply(application, "light", 100)
    # The door is open on the days of the event alone.
    clock = FixedClock(datetime(2020, 6, 15, 7, 0, tzinfo=UTC))
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "lib", clock=clock) as library,
    ):
        event = events.new(
            library,
            title=Localised(fr="Mesure"),
            first_day=date(2020, 6, 15),
            last_day=date(2020, 6, 15),
            host="Séville",
        )
        tokens = filled(library, event.id)[: ROUNDS + WARM]
        desk = Desk(library)
        # As in the program, a part of a window: what an answer needs does not resize it.
        window = QWidget()
        window.setFixedSize(SIZE)
        screen = CheckInScreen(desk, event.id, window)
        screen.resize(SIZE)
        window.show()
        # The door is read on another thread: before that nobody is known.
        _quiet(application, desk)
        source = _camera(screen)
        painted = Painted(screen)
        samples = [_shown(application, desk, screen, source, painted, token) for token in tokens]
        window.hide()
        window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        desk.close()
    return [Pair("frame-to-card", samples[WARM:], [MOST], "ms", 1)]


def _camera(screen: CheckInScreen) -> QVideoFrameInput:
    kind = QVideoFrameFormat.PixelFormat.Format_NV12
    source = QVideoFrameInput(QVideoFrameFormat(QSize(1280, 720), kind), screen)
    screen.readers.camera.start(source)
    return source


def _shown(
    application: QApplication,
    desk: Desk,
    screen: CheckInScreen,
    source: QVideoFrameInput,
    painted: Painted,
    token: str,
) -> float:
    """Return the milliseconds from the frame to the painted answer."""
    frame = _frame(token)
    _quiet(application, desk)
    begun = time.perf_counter()
    source.sendVideoFrame(frame)
    while painted.token != token:
        application.processEvents()
        assert time.perf_counter() - begun < 10, "no answer"
    spent = (time.perf_counter() - begun) * 1000
    assert screen.card.result is not None
    assert screen.card.result.outcome is Outcome.ADMITTED
    return spent


def _quiet(application: QApplication, desk: Desk) -> None:
    """Let what the last badge left behind be read and drawn, as it is before the next one comes."""
    begun = time.perf_counter()
    while time.perf_counter() < begun + 0.15 or not desk.is_idle:
        assert time.perf_counter() - begun < 60, "the desk is never idle"
        application.processEvents()


def _frame(token: str) -> QVideoFrame:
    grey = badge_frame(token)
    kind = QVideoFrameFormat.PixelFormat.Format_NV12
    frame = QVideoFrame(QVideoFrameFormat(QSize(grey.width, grey.height), kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, stride = frame.bits(0), frame.bytesPerLine(0)
    pixels = bytes(grey.pixels)
    for line in range(grey.height):
        plane[line * stride : line * stride + grey.width] = pixels[
            line * grey.width : (line + 1) * grey.width
        ]
    colours = frame.bits(1)
    colours[:] = bytes([128]) * len(colours)
    frame.unmap()
    return frame
