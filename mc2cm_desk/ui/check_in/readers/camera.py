"""The camera at the door: newest picture only, codes read off the window's thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.codes import Grey, decode
from mc2cm_desk.ui.core.settings import CAMERA
from mc2cm_desk.ui.core.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice, QVideoFrame, QVideoFrameInput

PREVIEW_WIDTH = 640

NO_CAMERA, IN_USE, UNPLUGGED, UNSUPPORTED = "no-camera", "in-use", "unplugged", "unsupported"
"""What may be wrong; the panel says it in words and the desk goes on without."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code in the camera's view: what it says, its corners as shares of width and height."""

    text: str
    corners: tuple[tuple[float, float], ...]


def read_picture(frame: "QVideoFrame") -> tuple[QImage, list[Sighting]]:
    """Return a picture made small for the preview, and its codes."""
    sightings = read_frame(frame)
    image = frame.toImage()
    return image.scaledToWidth(PREVIEW_WIDTH, Qt.TransformationMode.FastTransformation), sightings


def read_frame(frame: "QVideoFrame") -> list[Sighting]:
    """Return the codes of a frame: its brightness as it lies in memory, where it has one."""
    from PySide6.QtMultimedia import QVideoFrame

    lies = _brightness_in(frame)
    if lies is not None and frame.map(QVideoFrame.MapMode.ReadOnly):
        first, step = lies
        try:
            pixels = memoryview(frame.bits(0))[first:]
            # What begins one byte later ends one too soon: the last line is left out.
            height = frame.height() - min(first, 1)
            return read_grey(Grey(pixels, frame.width(), height, frame.bytesPerLine(0), step))
        finally:
            frame.unmap()
    image = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    if image.isNull():
        return []
    pixels = memoryview(image.constBits())
    return read_grey(Grey(pixels, image.width(), image.height(), image.bytesPerLine()))


def _brightness_in(frame: "QVideoFrame") -> tuple[int, int] | None:
    """Return the first byte of brightness and the step to the next; none where it is mixed in."""
    from PySide6.QtMultimedia import QVideoFrameFormat

    kinds = QVideoFrameFormat.PixelFormat
    match frame.pixelFormat():
        case (
            kinds.Format_YUV420P
            | kinds.Format_YUV422P
            | kinds.Format_YV12
            | kinds.Format_NV12
            | kinds.Format_NV21
            | kinds.Format_Y8
        ):
            return 0, 1
        case kinds.Format_YUYV:
            return 0, 2
        case kinds.Format_UYVY:
            return 1, 2
        case _:
            return None


def read_grey(grey: Grey) -> list[Sighting]:
    """Return every code of a picture of brightness, without a copy of it."""
    width, height = grey.width, grey.height
    return [
        Sighting(one.text, tuple((x / width, y / height) for x, y in one.corners))
        for one in decode(grey)
        if one.text
    ]


def _key(device: "QCameraDevice") -> str:
    return bytes(device.id().data()).decode(errors="replace")


class CameraReader(QObject):
    """Shows what the camera sees and says which codes it sees.

    Signals:
        seen(QImage, list): a picture for the preview, and the Sightings in it.
        found(str): the text of a code, again for each picture that shows it.
        failed(str): no-camera, in-use, unplugged or unsupported.
        started(str): the name of the camera that runs now.
    """

    seen = Signal(object, object)
    found = Signal(str)
    failed = Signal(str)
    started = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._sink: Any = None
        self.camera: Any = None
        self.devices: Any = None
        self._lost = ""
        self._busy = False
        self._newest: Any = None
        self._tasks = TaskRunner(self)

    @property
    def is_running(self) -> bool:
        return self._session is not None

    def start(self, source: "QVideoFrameInput | None" = None) -> None:
        """Begin to look: with the chosen camera, or at the frames of ``source``."""
        self.stop()
        try:
            from PySide6.QtMultimedia import QMediaCaptureSession, QMediaDevices, QVideoSink
        except ImportError:
            # A system without the sound library that QtMultimedia is linked against.
            self.failed.emit(UNSUPPORTED)
            return
        if self.devices is None:
            self.devices = QMediaDevices(self)
            self.devices.videoInputsChanged.connect(self._on_devices)
        session, sink = QMediaCaptureSession(self), QVideoSink(self)
        session.setVideoSink(sink)
        name = ""
        if source is not None:
            session.setVideoFrameInput(source)
        else:
            camera = self._chosen()
            if camera is None:
                self.failed.emit(NO_CAMERA)
                return
            name = str(camera.cameraDevice().description())
            camera.errorOccurred.connect(self._on_error)
            session.setCamera(camera)
            self.camera = camera
        self._session, self._sink = session, sink
        sink.videoFrameChanged.connect(self._on_frame)
        if self.camera is not None:
            self.camera.start()
        self.started.emit(name)

    def stop(self) -> None:
        """Let go of the camera."""
        self._lost = ""
        if self.camera is not None:
            self.camera.stop()
        if self._sink is not None:
            self._sink.videoFrameChanged.disconnect(self._on_frame)
        for one in (self.camera, self._session, self._sink):
            if one is not None:
                one.deleteLater()
        self.camera = self._session = self._sink = self._newest = None

    def close(self) -> None:
        """Let go of the camera and wait for the picture that is being read."""
        self.stop()
        self._tasks.wait()

    def cameras(self) -> list[tuple[str, str]]:
        """Return id and name of each camera."""
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            return []
        return [(_key(one), one.description()) for one in QMediaDevices.videoInputs()]

    def current(self) -> str:
        """Return the id of the camera that runs; empty while none does."""
        return _key(self.camera.cameraDevice()) if self.camera is not None else ""

    def _chosen(self) -> Any:
        from PySide6.QtMultimedia import QCamera, QMediaDevices

        inputs = QMediaDevices.videoInputs()
        if not inputs:
            return None
        requested = CAMERA.get()
        named = [one for one in inputs if _key(one) == requested]
        return QCamera(named[0] if named else QMediaDevices.defaultVideoInput(), self)

    @Slot(object)
    def _on_frame(self, frame: "QVideoFrame") -> None:
        if not frame.isValid():
            return
        # While one picture is read the others pass by; only the newest waits.
        self._newest = frame
        if not self._busy:
            self._next()

    def _next(self) -> None:
        from PySide6.QtMultimedia import QVideoFrame

        frame, self._newest = self._newest, None
        if frame is not None:
            self._busy = True
            copied = QVideoFrame(frame)
            self._tasks.run(
                self, lambda: read_picture(copied), lambda found: self._on_read(*found), self._go_on
            )

    def _go_on(self, _refused: Refused) -> None:
        """Take the next picture: one that cannot be read is no reason to stop."""
        self._busy = False

    def _on_read(self, picture: QImage, sightings: list[Sighting]) -> None:
        self._busy = False
        if not self.is_running:
            return
        self.seen.emit(picture, sightings)
        for one in sightings:
            self.found.emit(one.text)
        self._next()

    @Slot(object, str)
    def _on_error(self, error: object, _words: str) -> None:
        from PySide6.QtMultimedia import QCamera

        if error != QCamera.Error.NoError:
            self.stop()
            self.failed.emit(IN_USE)

    @Slot()
    def _on_devices(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        present = [_key(one) for one in QMediaDevices.videoInputs()]
        if self.is_running:
            mine = self.current()
            if self.camera is not None and mine not in present:
                self.stop()
                self._lost = mine
                self.failed.emit(UNPLUGGED)
        elif self._lost and self._lost in present:
            # Its plug is in again: nobody needs to press a key.
            self.start()
