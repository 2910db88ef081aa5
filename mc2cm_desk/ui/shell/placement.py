"""Where the window opens: as it was left if that is still on a screen, never under a bar."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.core.settings import Setting

FIRST_SIZE = (1366, 768)
FRAME = QSize(16, 40)
"""What the frame of a window takes at most before anybody can measure it."""
MAXIMISED = "max"
WINDOW = Setting("window", "")
"""``x,y,width,height`` of the window in pixels, ``,max`` after it where it filled the screen."""
FRAMED_AFTER = 400
"""Milliseconds after which a window manager has given the window its frame."""


def place(window: QWidget) -> None:
    """Give the window its place before it is shown, and fit it into the screen once it has one."""
    saved, maximised = _read(WINDOW.get())
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    geometry, fills = first_geometry(saved, screens)
    window.setMinimumSize(window.minimumSize().boundedTo(geometry.size()))
    window.setGeometry(geometry)
    if maximised or fills:
        window.setWindowState(Qt.WindowState.WindowMaximized)
    QTimer.singleShot(FRAMED_AFTER, window, lambda: fit(window))


def first_geometry(saved: QRect | None, screens: list[QRect]) -> tuple[QRect, bool]:
    """Return where the window opens, and whether it takes all that a small screen has.

    ``saved`` is where it was left; ``screens`` are the parts of the screens that no bar covers,
    the first of them the main one.
    """
    if not screens:
        return saved or QRect(QPoint(0, 0), QSize(*FIRST_SIZE)), False
    if saved is not None:
        home = max(screens, key=lambda one: _shared(one, saved))
        # Where it can still be seen and taken hold of.
        if _shared(home, saved) * 2 >= saved.width() * saved.height():
            return _inside(saved, home), False
    room = screens[0]
    requested = QSize(*FIRST_SIZE)
    offered = room.size() - FRAME
    size = requested.boundedTo(offered)
    geometry = QRect(QPoint(0, 0), size)
    geometry.moveCenter(room.center())
    return _inside(geometry, room), size != requested


def fit(window: QWidget) -> None:
    """Bring a window whose frame is known back into its screen: no bar may cover its foot."""
    screen = window.screen()
    if not _can_move(window, screen):
        return
    room, frame, inner = screen.availableGeometry(), window.frameGeometry(), window.geometry()
    if room.contains(frame):
        return
    around = frame.size() - inner.size()
    size = inner.size().boundedTo(room.size() - around)
    window.setMinimumSize(window.minimumSize().boundedTo(size))
    window.resize(size)
    outer = QRect(frame.topLeft(), size + around)
    window.move(_moved(outer, room).topLeft())


def remember(window: QWidget) -> None:
    """Keep where the window is, for the next start."""
    if window.isFullScreen() or window.isMinimized():
        return
    box = window.normalGeometry() if window.isMaximized() else window.geometry()
    if box.isEmpty():
        return
    numbers = ",".join(str(number) for number in (box.x(), box.y(), box.width(), box.height()))
    WINDOW.set(f"{numbers},{MAXIMISED}" if window.isMaximized() else numbers)


def _can_move(window: QWidget, screen: QScreen | None) -> bool:
    at_rest = not window.isMaximized() and not window.isFullScreen()
    return screen is not None and window.isVisible() and at_rest


def _read(text: str) -> tuple[QRect | None, bool]:
    parts = text.split(",")
    numbers = [int(part) for part in parts[:4] if part.lstrip("-").isdigit()]
    if len(numbers) != 4 or numbers[2] <= 0 or numbers[3] <= 0:
        return None, False
    return QRect(*numbers), parts[-1] == MAXIMISED


def _shared(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return both.width() * both.height() if not both.isEmpty() else 0


def _inside(box: QRect, room: QRect) -> QRect:
    """Return a box that leaves room for the frame around it."""
    size = box.size().boundedTo(room.size() - FRAME)
    top = QPoint(FRAME.width() // 2, FRAME.height() - FRAME.width() // 2)
    free = QRect(room.topLeft() + top, room.size() - FRAME)
    return _moved(QRect(box.topLeft(), size), free)


def _moved(box: QRect, room: QRect) -> QRect:
    """Return the box moved into a room that is at least as large."""
    moved = QRect(box)
    moved.moveRight(min(moved.right(), room.right()))
    moved.moveBottom(min(moved.bottom(), room.bottom()))
    moved.moveLeft(max(moved.left(), room.left()))
    moved.moveTop(max(moved.top(), room.top()))
    return moved
