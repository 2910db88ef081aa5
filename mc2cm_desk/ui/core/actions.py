"""What can be done from the keyboard: one list for shortcuts, palette and the key sheet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def always() -> bool:
    """Say yes: the default of ``Action.enabled``."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.

    Attributes:
        id: stable name, such as ``recommendation-endorse``.
        title: gives the words in the language of the moment.
        shortcut: portable, such as ``Ctrl+Shift+P``; may be empty.
        hidden: works, but is not listed in the palette.
    """

    id: str
    title: Callable[[], str]
    run: Callable[[], Any]
    shortcut: str = ""
    icon: str = ""
    enabled: Callable[[], bool] = always
    hidden: bool = False


class Actions(QObject):
    """Every action of the window and of the screens that were opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: list[tuple[QWidget, Action]] = []

    def register(self, owner: QWidget, actions: list[Action]) -> None:
        """Let ``owner`` (a screen, or the window itself) answer to these shortcuts."""
        for action in actions:
            self._known.append((owner, action))
            made = QAction(owner)
            if action.shortcut:
                made.setShortcut(QKeySequence(action.shortcut))
            made.setShortcutContext(
                Qt.ShortcutContext.WindowShortcut
                if owner.isWindow()
                else Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            made.triggered.connect(_runner(action))
            owner.addAction(made)

    def available(self) -> list[Action]:
        """Return what can be done now: of widgets that are shown, the nearest first."""
        self._known = [(owner, action) for owner, action in self._known if isValid(owner)]
        shown = [(owner, action) for owner, action in self._known if owner.isVisible()]
        shown.sort(key=lambda pair: pair[0].isWindow())
        return [action for _, action in shown if not action.hidden and action.enabled()]


def _runner(action: Action) -> Callable[[], None]:
    def run() -> None:
        if action.enabled():
            action.run()

    return run
