"""Find anything: every action with its key, and everything that was ever typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import key_text
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names.undo_labels import kind_title

if TYPE_CHECKING:
    from mc2cm_desk.services.text.search import Hit

MOST_SHOWN = 12
PAUSE = 25
"""Milliseconds between the last key and the question to the library."""


@dataclass(frozen=True, slots=True)
class Found:
    """One record that was found: its place and what is shown there, its words, its kind's."""

    event: EventId
    place: str
    record: RecordId
    title: str
    kind_title: str
    icon: str = ""


def found_of(hit: "Hit", language: str) -> Found:
    """Return what the palette shows of a record that contains the words."""
    kind = kinds.of(hit.kind)
    return Found(
        event=hit.event,
        place=hit.opening.place,
        record=hit.opening.record,
        title=hit.title,
        kind_title=kind_title(kind.name, Catalogue(language)),
        icon=kind.icon,
    )


Answer = Callable[[str, list[Found]], Any]
Search = Callable[[str, Answer], Any]
"""Asks the library for words; the answer comes later, with the words that it is for."""


class Palette(QFrame):
    """A line and, under it, what it finds; Enter does it, Esc goes away.

    A line that begins with ``>`` looks among the actions only.

    Signals:
        found(object): a Found was chosen.
    """

    found = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._actions: Sequence[Action] = ()
        self.hits: list[Found] = []
        self._search: Search | None = None
        self._before: QWidget | None = None
        self.line = QLineEdit(self)
        self.line.setProperty("look", "plain")
        self.list = CardList("row", self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Label("mute", "", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(12))
        column.setSpacing(px(10))
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._take)
        parent.installEventFilter(self)
        self.hide()

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.line.setPlaceholderText(self.tr("Search everything; > for actions"))
        self.line.setAccessibleName(self.tr("Search everything; > for actions"))
        self.list.setAccessibleName(self.tr("Found"))
        self._nothing.setText(self.tr("Nothing found"))
        self.setAccessibleName(self.tr("Search and actions"))

    def open_with(self, actions: Sequence[Action], search: Search | None, start: str = "") -> None:
        """Come up; ``start`` is ``>`` for the actions."""
        self.retranslate()
        self._actions, self._search, self.hits = actions, search, []
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.line.setText(start)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._on_typed()

    @Slot()
    def go(self) -> None:
        """Go away and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.line:
            if event.type() == QEvent.Type.FocusOut and not self.isHidden():
                QTimer.singleShot(0, self, self._leave_if_lost)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _leave_if_lost(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self.hide()

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.go()
            case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                # Tab stays here as well: the keyboard would go behind the palette.
                rows = max(self.list.cards.rowCount(), 1)
                back = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Backtab)
                shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                step = -1 if back or shifted else 1
                row = (self.list.currentIndex().row() + step) % rows
                self.list.setCurrentIndex(self.list.cards.index(row, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case _:
                return False
        return True

    @Slot()
    def _on_typed(self) -> None:
        if not self.line.text().strip() or self.line.text().startswith(">"):
            self.hits = []
        self._show()
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        words = self.line.text().strip()
        if words and not words.startswith(">") and self._search is not None:
            self._search(words, self._on_answer)

    def _on_answer(self, words: str, hits: list[Found]) -> None:
        # An answer to an older line is no answer.
        if words == self.line.text().strip():
            self.hits = hits
            self._show()

    def _show(self) -> None:
        words = self.line.text().strip().removeprefix(">").strip()
        only_actions = self.line.text().startswith(">")
        chosen = best(words, self._actions)
        most = 50 if only_actions else (5 if words else MOST_SHOWN)
        cards = [
            Card(
                id=f"hit:{n}",
                title=hit.title,
                icon=hit.icon,
                icon_tone="teal",
                corner=(hit.kind_title, "teal"),
                strong=False,
            )
            for n, hit in enumerate(self.hits[: MOST_SHOWN * 2])
        ]
        # By their positions: what several screens offer may have the same name.
        cards += [self._card(position) for position in chosen[:most]]
        self.list.show_cards(cards)
        self._nothing.setVisible(not cards)
        if cards:
            self.list.setCurrentIndex(self.list.cards.index(0, 0))

    def _card(self, position: int) -> Card:
        action = self._actions[position]
        return Card(
            id=f"do:{position}",
            title=action.title(),
            top=(),
            corner=(key_text(action.shortcut), "sand") if action.shortcut else None,
            icon=action.icon or "chevron-trailing",
            icon_tone="teal",
            strong=False,
        )

    @Slot()
    def _take(self) -> None:
        chosen = self.list.current()
        kind, _, name = chosen.partition(":")
        if not name:
            return
        self.go()
        if kind == "hit":
            self.found.emit(self.hits[int(name)])
            return
        action = self._actions[int(name)]
        # After the palette has gone, so that the action finds the window as it was.
        QTimer.singleShot(0, action.run)

    def _place(self) -> None:
        room = self.parentWidget()
        if room is not None:
            wide = min(px(620), room.width() - px(40))
            tall = min(px(460), room.height() - px(120))
            self.setGeometry((room.width() - wide) // 2, px(70), wide, tall)


def best(words: str, actions: Sequence[Action]) -> list[int]:
    """Return the positions of the actions whose titles resemble the words, the likeliest first."""
    if not words:
        return [*range(len(actions))]
    from rapidfuzz import fuzz, process, utils

    ranked = process.extract(
        words,
        [action.title() for action in actions],
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        limit=len(actions),
        score_cutoff=60,
    )
    return [position for _, _, position in ranked]
