"""A scanner that types: recognised by its speed, wherever the keyboard is on the screen."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mc2cm_desk.domain.scanner import PAUSE
from mc2cm_desk.ui.check_in.flow import Burst

ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class WedgeReader(QObject):
    """Listens to the keys of a screen's window and tells scanner from typing.

    The keys reach the focused line as well, since nobody knows at the first one where they come
    from; a line is given back what it held before the burst.

    Signals:
        scanned(str): what the scanner sent, as its keys came.
    """

    scanned = Signal(str)

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self._burst = Burst()
        self._held: tuple[QLineEdit, str] | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(PAUSE)
        self._silence.timeout.connect(self._on_silence)

    def begin(self) -> None:
        """Listen, while the screen is shown."""
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def end(self) -> None:
        """Stop listening."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # ShortcutOverride comes before KeyPress and is sent to the same widget: one is enough.
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not self._is_mine(watched) or event.isAutoRepeat():
            return False
        # When the key was pressed, not when a busy window came to read it.
        now = float(event.timestamp() or self._clock.elapsed())
        if Qt.Key(event.key()) in ENDS:
            return self._end(now)
        text = event.text()
        if text and text.isprintable() and not event.modifiers() & COMMANDS:
            if not self._burst.goes_on(now):
                line = watched if isinstance(watched, QLineEdit) else None
                self._held = (line, line.text()) if line is not None else None
            self._burst.key(text, now)
            self._silence.start()
        return False

    def _is_mine(self, widget: QWidget) -> bool:
        """Say whether this widget is where the window's keys go first: once, not per parent.

        While a menu is open it takes them; otherwise the focus, in whatever part of the window.
        """
        window = self._screen.window()
        menu = QApplication.activePopupWidget()
        if menu is not None:
            owner = menu.parentWidget()
            return widget is menu and owner is not None and owner.window() is window
        focused = QApplication.focusWidget()
        return widget is (focused or window) and widget.window() is window

    def _end(self, now: float) -> bool:
        self._silence.stop()
        text = self._burst.ended(now)
        if text is None:
            return False
        self._tell(text)
        return True

    @Slot()
    def _on_silence(self) -> None:
        if self._burst.is_long():
            text = self._burst.ended(self._burst.last + PAUSE)
            if text is not None:
                self._tell(text)

    def _tell(self, text: str) -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
        if self._held is not None:
            line, before = self._held
            line.setText(before)
            self._held = None
        self.scanned.emit(text)
