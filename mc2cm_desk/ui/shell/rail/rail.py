"""The rail at the leading side: the places of an event; it never scrolls."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QIcon, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.shell.entries import Entry
from mc2cm_desk.ui.shell.rail.facts import ShellFacts
from mc2cm_desk.ui.shell.rail.item import HEIGHT, RailItem
from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.theme.look import font, px
from mc2cm_desk.ui.theme.tokens import COMPACT_RAIL_WIDTH, RAIL_WIDTH
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel, Label


class Rail(QWidget):
    """Every place of an event.

    Signals:
        requested(str): go to the entry with that id.
        home_requested(): leave the event.
    """

    requested = Signal(str)
    home_requested = Signal()

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._entries = [entry for entry in entries if entry.group != "hidden"]
        self._within = {entry.id: entry.within for entry in entries if entry.within}
        self.items: dict[str, RailItem] = {}
        self.small_items: dict[str, Button] = {}
        self._saved_words, self._devices_words = "", ""
        self._title, self._host = "", ""
        self._compact = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(16), 0, 0)
        self._column.setSpacing(0)
        self._add_brand()
        self._event_words = self._add_section("event")
        self._steps_words = self._add_section("steps")
        for entry in self._of("after"):
            self._add_item(entry)
        self._column.addStretch(1)
        self._add_foot()
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(px(COMPACT_RAIL_WIDTH if self._compact else RAIL_WIDTH), px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), px(200))

    def set_compact(self, *, compact: bool) -> None:
        """Show icons alone, or icons with words and counts; names are read out in both."""
        if compact == self._compact:
            return
        self._compact = compact
        for words in (self._event_words, self._steps_words):
            words.setVisible(not compact)
        for item in self.items.values():
            item.set_compact(compact=compact)
        self._name_brand()
        self._arrange_foot()
        self._show_saved()
        self.updateGeometry()
        self._fit()

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._event_words.setText(self.tr("Event").upper())
        self._steps_words.setText(self.tr("Steps of the event").upper())
        self.setAccessibleName(self.tr("Sections of the event"))
        self._name_brand()
        for entry in self._entries:
            if entry.id in self.items:
                self.items[entry.id].set_words(entry.title())
            elif entry.id in self.small_items:
                self.small_items[entry.id].set_words("", name=entry.title())
        self._fit()

    def show_facts(self, facts: ShellFacts) -> None:
        """Show counts and states."""
        self._title, self._host = facts.title, facts.host
        self._name_event()
        accessible_states = {
            "empty": self.tr("not started"),
            "begun": self.tr("started"),
            "done": self.tr("done"),
        }
        for name, item in self.items.items():
            state = facts.states.get(name, "")
            item.set_facts(facts.counts.get(name, ""), state, accessible_states.get(state, ""))
        several = facts.devices > 1
        self._devices_words = self.tr("%n laptop(s)", "", facts.devices) if several else ""
        self._show_saved()
        self._fit()

    def show_saved(self, words: str) -> None:
        """Show when the last thing was saved, as «Saved 10:42:07»."""
        self._saved_words = words
        self._show_saved()

    def show_place(self, entry_id: str) -> None:
        """Mark where people are."""
        entry_id = self._within.get(entry_id, entry_id)
        for name, item in self.items.items():
            item.setChecked(name == entry_id)

    def focus_place(self) -> None:
        """Put the keyboard on the item of the place where people are."""
        item = next((one for one in self.items.values() if one.isChecked()), None)
        first = next(iter(self.items.values()), None)
        target = item or first
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        items = list(self.items.values())
        here = next((i for i, item in enumerate(items) if item.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
            return
        items[(here + step) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _of(self, group: str) -> list[Entry]:
        return [entry for entry in self._entries if entry.group == group]

    def _add_brand(self) -> None:
        self.brand = PushButton("MC2CM Desk", self)
        self.brand.setProperty("look", "brand")
        self.brand.setAutoDefault(False)
        self.brand.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.brand.setCursor(Qt.CursorShape.PointingHandCursor)
        self.brand.clicked.connect(self.home_requested)
        self.subtitle = ElidedLabel("pill", "", self)
        self.subtitle.setContentsMargins(px(2), 0, 0, 0)
        self._head = QVBoxLayout()
        self._head.setSpacing(px(1))
        self._head.addWidget(self.brand, 0, Qt.AlignmentFlag.AlignLeading)
        self._head.addWidget(self.subtitle)
        self._column.addLayout(self._head)

    def _name_brand(self) -> None:
        home = self.tr("Home: all events")
        self.brand.setAccessibleName(home)
        self.brand.setToolTip(home)
        self.brand.setText("" if self._compact else "MC2CM Desk")
        self.brand.setIcon(icon("home", "on_navy") if self._compact else QIcon())
        self.brand.setIconSize(QSize(px(22), px(22)))
        self.subtitle.setVisible(not self._compact)
        side = px(18)
        self._head.setContentsMargins(side, 0, side if self._compact else px(20), px(8))
        self._head.setAlignment(
            self.brand,
            Qt.AlignmentFlag.AlignHCenter if self._compact else Qt.AlignmentFlag.AlignLeading,
        )

    def _add_section(self, group: str) -> Label:
        words = Label("tiny", "", self)
        spaced = font("tiny")
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        words.setFont(spaced)
        words.setContentsMargins(px(20), px(12), px(20), px(5))
        self._column.addWidget(words)
        for entry in self._of(group):
            self._add_item(entry)
        return words

    def _add_item(self, entry: Entry) -> None:
        item = RailItem(entry.id, entry.icon, entry.step, self)
        item.clicked.connect(self._on_item)
        self.items[entry.id] = item
        self._column.addWidget(item)

    def _add_foot(self) -> None:
        foot = QWidget(self)
        foot.setObjectName("rail-foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        row.setSpacing(px(2))
        self.saved = ElidedLabel("tiny", "", foot)
        row.addWidget(self.saved, 1)
        for entry in self._of("foot"):
            button = Button("", foot, look="rail", icon_name=entry.icon)
            button.clicked.connect(lambda _checked=False, name=entry.id: self.requested.emit(name))
            self.small_items[entry.id] = button
            row.addWidget(button)
        self._column.addWidget(foot)
        self._arrange_foot()

    def _arrange_foot(self) -> None:
        side = px(6 if self._compact else 20)
        self._foot.setContentsMargins(side, px(8), side, px(8))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(down if self._compact else across)
        for button in self.small_items.values():
            middle = Qt.AlignmentFlag.AlignHCenter if self._compact else Qt.AlignmentFlag(0)
            self._foot.setAlignment(button, middle)
        side = Qt.AlignmentFlag.AlignHCenter if self._compact else Qt.AlignmentFlag.AlignLeading
        self.saved.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _show_saved(self) -> None:
        parts = (self._devices_words, self._saved_words)
        words = " · ".join(part for part in parts if part)
        if self._compact:
            # A sign under the icons; what it stands for is its tool tip and its accessible name.
            self.saved.setText("●" if words else "")
            self.saved.setToolTip(words)
            self.saved.setAccessibleName(words)
        else:
            self.saved.setText(f"● {words}" if words else "")

    def _name_event(self) -> None:
        """Show «title · host»; a long title gives way, the host stays."""
        language = languages.current()
        host = bidi.isolated(self._host, language)
        end = f" · {host}" if host and self._title else host
        metrics = self.subtitle.fontMetrics()
        room = px(RAIL_WIDTH) - px(42) - metrics.horizontalAdvance(end)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.subtitle.setText(bidi.isolated(title, language) + end)
        self.subtitle.setToolTip(bidi.isolated(self._title, language) + end)

    def _fit(self) -> None:
        """Give each item the height that the window has for it: the rail never scrolls."""
        if not self.items:
            return
        others = self._column.minimumSize().height() - sum(
            item.minimumHeight() for item in self.items.values()
        )
        room = (self.height() - others) // len(self.items) if self.height() else px(HEIGHT)
        least = max(min(px(HEIGHT), room), font("body").pixelSize() + px(6))
        for item in self.items.values():
            tall = item.needed(self.width() or self.sizeHint().width(), least)
            if item.minimumHeight() != tall or item.maximumHeight() != tall:
                item.setFixedHeight(tall)

    @Slot()
    def _on_item(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            item.setChecked(True)
            self.requested.emit(item.entry_id)
