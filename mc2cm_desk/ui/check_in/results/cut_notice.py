"""What is said after a scan that lost digits on its way."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from mc2cm_desk.ui.check_in.results.sounds import Sounds
from mc2cm_desk.ui.widgets.strips import Strip


class CutNotice(QObject):
    """Asks for the badge again, in the strip of the desk, until the next answer."""

    def __init__(self, strip: Strip, sounds: Sounds, parent: QObject) -> None:
        super().__init__(parent)
        self._strip, self._sounds = strip, sounds
        self._shown = False

    @Slot()
    def show_message(self) -> None:
        """Ask for a badge again."""
        sentence = self.tr("The scan was cut off. Scan the badge again.")
        self._strip.show_message(sentence, "warn")
        self._sounds.play("attention")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._strip, sentence))
        self._shown = True

    def withdraw(self) -> None:
        """Take the sentence away: an answer came."""
        if self._shown:
            self._shown = False
            self._strip.dismiss()
