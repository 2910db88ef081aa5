"""What can be done wherever one is in the window, by key and from the list of all actions."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.shell.entries import Entry, place_keys
from mc2cm_desk.ui.shell.text_shortcuts import REDO_OF_WINDOWS

if TYPE_CHECKING:
    from mc2cm_desk.ui.shell.window import Window


class WindowActions(QObject):
    """The actions of the window itself."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def every(self) -> list[Action]:
        """Return them in the order of the key sheet, the places of the rail last."""
        window, tr = self._window, self.tr
        keys = place_keys(window.entries)
        places = [
            Action(
                f"go-{entry.id}",
                entry.title,
                self._goer(entry),
                keys[entry.id],
                entry.icon,
                enabled=window.has_event,
            )
            for entry in window.entries
            if entry.group != "hidden" or entry.within
        ]
        return [
            Action("search", lambda: tr("Search everything"), window.search, "Ctrl+K", "search"),
            Action("actions", lambda: tr("All actions"), window.show_actions, "Ctrl+Shift+P",
                   "keyboard"),
            Action("keys", lambda: tr("All keys"), window.show_keys, "?", "keyboard"),
            Action("help-keys", lambda: tr("All keys"), window.show_keys, "F1", hidden=True),
            Action("undo", lambda: tr("Undo"), lambda: window.undo_requested.emit(""), "Ctrl+Z",
                   "undo"),
            Action("redo", lambda: tr("Redo"), window.redo_requested.emit, "Ctrl+Shift+Z", "redo",
                   further_shortcut=REDO_OF_WINDOWS),
            Action("project", lambda: tr("Project on the second screen"), window.project, "F5",
                   "project", enabled=window.has_event),
            Action("home", lambda: tr("Home: all events"), window.show_home, "Alt+Home", "home",
                   enabled=window.has_event),
            Action("put-languages-right",
                   lambda: tr("Move texts to the language they are written in…"),
                   window.show_languages, icon="language", enabled=window.has_event),
            Action("next-region", lambda: tr("Next part of the window"), window.next_region, "F6"),
            Action("full-screen", lambda: tr("Full screen"), window.toggle_full_screen, "F11",
                   "frame"),
            Action("close", lambda: tr("Close the window"), window.close, "Ctrl+Q", "log-out"),
            *places,
        ]  # fmt: skip

    def _goer(self, entry: Entry) -> Callable[[], None]:
        def go() -> None:
            if self._window.frame is not None:
                self._window.frame.go_to(entry.id)

        return go
