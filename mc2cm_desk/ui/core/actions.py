"""What can be done from the keyboard: one list for shortcuts, palette and the key sheet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mc2cm_desk.ui.widgets.typing.key_layouts import same_keys


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
        further_shortcut: a second one of those who know the action by it; may be empty.
        hidden: works, but is not listed in the palette.
    """

    id: str
    title: Callable[[], str]
    run: Callable[[], Any]
    shortcut: str = ""
    icon: str = ""
    enabled: Callable[[], bool] = always
    hidden: bool = False
    further_shortcut: str = ""

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """The shortcuts that it has, the one that is printed on buttons first."""
        return tuple(filter(None, (self.shortcut, self.further_shortcut)))


class Actions(QObject):
    """Every action of the window and of the screens that were opened.

    The keys of the screen that is shown work wherever the keyboard is in the window. Where the
    screen and the window have the same key, it means the screen.

    Attributes:
        is_covered: says whether something lies over the screen and has the keyboard, such as the
            command palette: then keys mean the window alone.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_covered: Callable[[], bool] = lambda: False
        self._known: list[tuple[QWidget, Action]] = []

    def register(self, owner: QWidget, actions: list[Action]) -> None:
        """Let ``owner`` (a screen, or the window itself) answer to these shortcuts."""
        for action in actions:
            self._known.append((owner, action))
            for shortcut in action.shortcuts:
                self._listen(owner, same_keys(shortcut))

    def available(self) -> list[Action]:
        """Return what can be done now: of widgets that are shown, the nearest first."""
        return [action for _, action in self._shown() if not action.hidden and action.enabled()]

    def answers(self, keys: QKeySequence) -> bool:
        """Say whether these keys mean something now."""
        return self._meant(keys) is not None

    def _listen(self, owner: QWidget, keys: list[QKeySequence]) -> None:
        for one in keys:
            made = QShortcut(one, owner)
            made.setContext(Qt.ShortcutContext.WindowShortcut)
            # Qt calls a key ambiguous that screen and window share: `_meant` knows which it is.
            for pressed in (made.activated, made.activatedAmbiguously):
                pressed.connect(lambda pressed=one: self._run(pressed))

    def _run(self, keys: QKeySequence) -> None:
        action = self._meant(keys)
        if action is not None:
            action.run()

    def _shown(self) -> list[tuple[QWidget, Action]]:
        """Return the actions of widgets that are shown, those of the window last."""
        self._known = [(owner, action) for owner, action in self._known if isValid(owner)]
        shown = [(owner, action) for owner, action in self._known if owner.isVisible()]
        return sorted(shown, key=lambda pair: pair[0].isWindow())

    def _meant(self, keys: QKeySequence) -> Action | None:
        """Return the nearest action that these keys mean now."""
        covered = self.is_covered()
        return next(
            (
                action
                for owner, action in self._shown()
                if (owner.isWindow() or not covered)
                and any(keys in same_keys(one) for one in action.shortcuts)
                and action.enabled()
            ),
            None,
        )
