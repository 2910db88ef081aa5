"""What can be done at the door by key, and from the list of all actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mc2cm_desk.ui.core.actions import Action

if TYPE_CHECKING:
    from mc2cm_desk.ui.check_in.screen import CheckInScreen


class DoorActions(QObject):
    """The actions of the screen of the door."""

    def __init__(self, screen: "CheckInScreen") -> None:
        super().__init__(screen)
        self._screen = screen

    def every(self) -> list[Action]:
        """Return them in the order of the key sheet."""
        screen = self._screen
        return [
            Action(
                "walk-in", lambda: self.tr("Walk-in"), screen.begin_walk_in, "Ctrl+N", "add-person"
            ),
            Action(
                "search-name",
                lambda: self.tr("Search for a name"),
                screen.focus_first,
                "Ctrl+F",
                "search",
            ),
            *screen.card.card_actions(),
            Action("kiosk", lambda: self.tr("Kiosk: full screen"), screen.kiosk.open, "F11"),
            Action("way", lambda: self.tr("Count people in, or out"), screen.turn, "Ctrl+D"),
            Action(
                "camera",
                lambda: self.tr("Camera on or off"),
                screen.readers.switch_camera,
                "F8",
                "camera",
            ),
            Action("sound", lambda: self.tr("Sound on or off"), screen.switch_sound, "F9", "sound"),
            Action(
                "absent", lambda: self.tr("Who is missing"), screen.show_absent, "Ctrl+M", "list"
            ),
            Action(
                "bus-list",
                lambda: self.tr("Print the bus list"),
                screen.bus.write,
                "Ctrl+E",
                "print",
            ),
            Action(
                "scanner-test",
                lambda: self.tr("Test the scanner"),
                screen.test_scanner,
                "F7",
                "scanner",
            ),
        ]
