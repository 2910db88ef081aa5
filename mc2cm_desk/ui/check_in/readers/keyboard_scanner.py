"""A scanner that types: recognised by its speed, wherever the keyboard is on the screen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mc2cm_desk.domain.door.scanned_keys import Reading, ReadingKind, ScannedKeys
from mc2cm_desk.domain.door.scanner import CUT, PAUSE, SAME_MOMENT

ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it was before the keys of a scanner came into it."""

    edit: QLineEdit
    text: str
    cursor: int
    selected: tuple[int, int]
    """Where the selection begins, and its length; -1 and 0 for none."""

    @classmethod
    def now(cls, edit: QLineEdit) -> "_Line":
        selected = (edit.selectionStart(), edit.selectionLength())
        return cls(edit, edit.text(), edit.cursorPosition(), selected)

    def give_back(self) -> None:
        """Put the line back; letters typed next replace what was selected, as they would have."""
        self.edit.setText(self.text)
        self.edit.setCursorPosition(self.cursor)
        if self.selected[0] >= 0:
            self.edit.setSelection(*self.selected)


class KeyboardScanner(QObject):
    """Listens to the keys of a screen's window and distinguishes scanner from typing.

    The keys reach the focused line as well, since nobody knows at the first one where they come
    from; a line is given back what it held before them, also where a busy computer cut the scan
    and its rest came late or not at all.

    Signals:
        scanned(str): what the scanner sent, as its keys came.
        cut(): a scan lost some of its digits and is to be done again.
    """

    scanned = Signal(str)
    cut = Signal()

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self._keys = ScannedKeys()
        self._pending: list[_Line | None] = []
        """The line before each head of the reading (see `ScannedKeys`), then before its keys."""
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = self._timer(PAUSE, self._on_silence)
        self._patience = self._timer(CUT, self._on_patience)

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
        if not isinstance(watched, QWidget) or not self._is_mine(watched):
            return False
        # When the key was pressed, not when a busy window came to read it.
        now = float(event.timestamp() or self._clock.elapsed())
        if event.isAutoRepeat() and now - self._keys.last > SAME_MOMENT:
            # A key that is held; a scanner's digit that comes twice is not, whatever X says.
            return False
        if Qt.Key(event.key()) in ENDS:
            self._stop_waiting()
            return self._report(self._keys.ended(now))
        text = event.text()
        if text and text.isprintable() and not event.modifiers() & COMMANDS:
            self._take(text, now, watched)
        return False

    def _take(self, text: str, now: float, watched: QWidget) -> None:
        if self._keys.begins_with(text, now):
            if self._keys.is_piece():
                # A person types on after a scan that was cut: it must not stand before the name.
                heads = self._keys.lost_heads()
                self._report(Reading(ReadingKind.CUT, self._keys.text, heads))
                self._keys.drop()
            self._pending.append(_Line.now(watched) if isinstance(watched, QLineEdit) else None)
        elif not self._keys.pieces:
            self._pending = [_Line.now(watched) if isinstance(watched, QLineEdit) else None]
        self._keys.key(text, now)
        del self._pending[: -1 - len(self._keys.heads)]
        self._patience.stop()
        self._silence.start()

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(milliseconds)
        made.timeout.connect(call)
        return made

    def _is_mine(self, widget: QWidget) -> bool:
        """Return whether this widget is where the window's keys go first: once, not per parent.

        While a menu is open it takes them; otherwise the focus, in whatever part of the window.
        """
        window = self._screen.window()
        menu = QApplication.activePopupWidget()
        if menu is not None:
            owner = menu.parentWidget()
            return widget is menu and owner is not None and owner.window() is window
        focused = QApplication.focusWidget()
        return widget is (focused or window) and widget.window() is window

    def _stop_waiting(self) -> None:
        self._silence.stop()
        self._patience.stop()

    @Slot()
    def _on_silence(self) -> None:
        if self._keys.code() is not None:
            self._report(self._keys.fell_silent())
        elif self._keys.is_piece() or self._keys.is_long():
            # Perhaps the computer was busy: the rest may still come.
            self._patience.start()

    @Slot()
    def _on_patience(self) -> None:
        self._report(self._keys.fell_silent())

    def _report(self, reading: Reading | None) -> bool:
        """Report a reading, give the line back; return whether there was one."""
        if reading is None:
            return False
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
        for line in reversed(self._pending[-1 - reading.heads :]):
            if line is not None:
                line.give_back()
        self._pending = []
        if reading.kind is ReadingKind.CODE:
            self.scanned.emit(reading.text)
        elif reading.kind is ReadingKind.CUT:
            self.cut.emit()
        return True
