"""One event: rail, top bar, a strip for what was refused, and the screen of the place."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.languages import Language
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.text import typed_languages
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.actions import Actions
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.core.tasks.runner import Lane
from mc2cm_desk.ui.shell.archive_guard import ArchiveGuard
from mc2cm_desk.ui.shell.entries import Entry
from mc2cm_desk.ui.shell.rail.facts import ShellFacts, read_facts
from mc2cm_desk.ui.shell.rail.rail import Rail
from mc2cm_desk.ui.shell.top_bar import TopBar
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import COMPACT_WIDTH, LOW_WINDOW, NARROW_PAGE
from mc2cm_desk.ui.widgets.drafts.scope import scopes, set_place
from mc2cm_desk.ui.widgets.layout.scrolled import Pages, Roomy
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.ui.widgets.typing import typing_language

GATHER = 80
"""Milliseconds in which several changes are read as one."""


class EventFrame(QWidget):
    """The window while an event is open.

    Signals:
        home_requested(), search_requested(), projection_requested()
        noticed(str), recorded(str): a screen tells what happened, what was written.
        place_changed(str): people went to another place.
        event_requested(str): open another event.
        removed(str): the event was removed by that unit of work.
    """

    home_requested = Signal()
    search_requested = Signal()
    projection_requested = Signal()
    noticed = Signal(str)
    recorded = Signal(str)
    place_changed = Signal(str)
    event_requested = Signal(str)
    removed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        event_id: EventId,
        entries: Sequence[Entry],
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.event_id = desk, event_id
        self._entries = {entry.id: entry for entry in entries}
        self._actions = actions
        self.screens: dict[str, Screen] = {}
        self.place = ""
        self.facts = ShellFacts()
        self._narrow = self._low = False
        self._room = 0
        self.rail, self.top_bar = Rail(entries, self), TopBar(self._now, self)
        self.strip = Strip(self)
        self._stack = Pages(self)
        self._pages: dict[str, Roomy] = {}
        self.guard = ArchiveGuard(self._stack)
        self._lay_out()
        self._connect()
        self.read_facts()
        # Whoever opens the event anew is asked anew.
        desk.library.opened_archives.discard(event_id)
        desk.query(
            self,
            lambda library: (
                library.require(Event, event_id),
                typed_languages.of_event(library, event_id),
            ),
            lambda found: self._begin(*found),
        )

    def _begin(self, event: Event, typed: Language) -> None:
        typing_language.remember(typed)
        self._follow_status(event)

    def _lay_out(self) -> None:
        page = self._column = QVBoxLayout()
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.top_bar)
        page.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(page, 1)
        self.strip.stand_over(self.top_bar)

    def _connect(self) -> None:
        self.rail.requested.connect(self.go_to)
        self.rail.home_requested.connect(self.home_requested)
        self.top_bar.search_requested.connect(self.search_requested)
        self.top_bar.projection_requested.connect(self.projection_requested)
        self.top_bar.people_requested.connect(self.show_people)
        self.desk.changed.connect(self._on_changed)
        self.guard.asked.connect(self._ask_to_edit)

    def place_over_screens(self, widget: QWidget) -> None:
        """Put a widget between the top bar and whatever screen is shown."""
        self._column.insertWidget(1, widget)

    def _now(self) -> datetime:
        """Return the library's moment: the same clock as the agenda and the projector."""
        return self.desk.library.now()

    def retranslate(self) -> None:
        """Say every word again; the screens do so by themselves."""
        self.rail.retranslate()
        self.top_bar.retranslate()
        self.strip.set_words(self.tr("Close"))
        self._show_title()
        self.read_facts()

    def show_message(
        self,
        sentence: str,
        look: str = "warn",
        actions: Sequence[tuple[str, Callable[[], Any]]] = (),
    ) -> None:
        """Say something under the top bar, with what can be done about it."""
        self.strip.show_message(sentence, look, actions)

    def shown(self) -> Screen | None:
        """Return the screen that is shown."""
        return self.screens.get(self.place)

    @Slot(str)
    def go_to(self, entry_id: str, record: RecordId = NO_ID, field: str = "") -> None:
        """Show a place, a record there if one is named, and a field of it."""
        now = self.shown()
        if entry_id not in self._entries or (
            now is not None and entry_id != self.place and not now.leave()
        ):
            self.rail.show_place(self.place)
            return
        self.desk.drafting.save_now()
        if entry_id not in self.screens:
            self._take_in(entry_id)
        screen = self.screens[entry_id]
        self.place = entry_id
        self.strip.dismiss()
        self._stack.setCurrentWidget(self._pages[entry_id])
        self._set_compact()
        self.rail.show_place(entry_id)
        self._show_title()
        screen.focus_first()
        if record:
            self.desk.when_answered(screen, lambda: screen.show_record(record))
        if field:
            self.desk.when_answered(screen, lambda: screen.show_field(field))
        self.place_changed.emit(entry_id)

    @Slot(str)
    def show_people(self, count: str) -> None:
        """Show the people behind a number: ``count`` is a `headcounts.Count`."""
        self.go_to("participants")
        screen = self.shown()
        if self.place == "participants" and screen is not None:
            self.desk.when_answered(screen, lambda: screen.show_people(count))

    def set_narrow(self, window_width: int, window_height: int = 0) -> None:
        """Keep the icons of the rail alone where the window is narrow, and tell the screen."""
        compact = window_width < px(COMPACT_WIDTH)
        self.rail.set_compact(compact=compact)
        page = window_width - self.rail.sizeHint().width()
        narrow = page < px(NARROW_PAGE)
        low = 0 < window_height < px(LOW_WINDOW)
        if (narrow, low, page) != (self._narrow, self._low, self._room):
            self._narrow, self._low, self._room = narrow, low, page
            self._set_compact()

    def _set_compact(self) -> None:
        screen = self.shown()
        if screen is not None:
            screen.is_low, screen.room = self._low, self._room
            screen.set_compact(narrow=self._narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.strip.isVisible():
            self.strip.dismiss()
        else:
            super().keyPressEvent(event)

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 goes through."""
        screen = self.shown()
        return [self.rail, self.top_bar, *([screen] if screen else [])]

    def read_facts(self) -> None:
        """Read counts and states again, beside the window."""
        language, event_id = languages.current(), self.event_id
        self.desk.query(
            self,
            lambda library: read_facts(library, event_id, language),
            self._show_facts,
            lane=Lane.SUMMARY,
        )

    def leave(self) -> bool:
        """Put down what is half typed; say whether the event may be left."""
        self.desk.drafting.save_now()
        screen = self.shown()
        try:
            return screen is None or screen.leave()
        except Refused:
            # Its record cannot be read; what was typed is a draft.
            return True

    def _take_in(self, entry_id: str) -> None:
        screen = self._entries[entry_id].factory(self.desk, self.event_id)
        set_place(screen, self.event_id, entry_id)
        screen.titled.connect(self._show_title)
        screen.requested.connect(self.go_to)
        screen.event_requested.connect(self.event_requested)
        screen.field_requested.connect(self.go_to)
        screen.noticed.connect(self.noticed)
        screen.recorded.connect(self.recorded)
        self._actions.register(screen, screen.screen_actions())
        self.screens[entry_id] = screen
        self._pages[entry_id] = Roomy(screen, self._stack)
        self._stack.addWidget(self._pages[entry_id])
        scopes().entered.emit(screen)

    def _show_facts(self, facts: ShellFacts) -> None:
        self.facts = facts
        self.rail.show_facts(facts)
        self.top_bar.show_facts(facts)

    @Slot()
    def _show_title(self) -> None:
        screen = self.shown()
        if screen is not None:
            title = screen.title() or self._entries[self.place].title()
            self.top_bar.show_title(title, screen.subtitle())

    def _follow_status(self, event: Event) -> None:
        """Ask before edits while the event is archived."""
        archived, opened = event.status is EventStatus.ARCHIVED, self.desk.library.opened_archives
        if not archived:
            opened.discard(self.event_id)
        self.guard.turn(on=archived and self.event_id not in opened)

    def show_archived(self) -> None:
        """Say that nothing was changed, and show again what the record holds."""
        screen = self.shown()
        if screen is not None:
            screen.refresh(None)
        self._ask_to_edit()

    @Slot()
    def _ask_to_edit(self) -> None:
        self.show_message(
            self.tr("This event is archived: nothing was changed."),
            "warn",
            [(self.tr("Edit it anyway"), self.allow_edits)],
        )

    def allow_edits(self) -> None:
        self.desk.library.opened_archives.add(self.event_id)
        self.guard.turn(on=False)
        self.strip.dismiss()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        event = next((one for one in changes.of(Event) if one.id == self.event_id), None)
        if event is not None and event.deleted:
            # It was removed, or it was just made and that was taken back.
            if changes.label == "remove-event" and changes.device == self.desk.library.device:
                self.removed.emit(changes.id)
            else:
                self.home_requested.emit()
            return
        if event is not None:
            self._follow_status(event)
        self.desk.soon(self, self.read_facts, GATHER)
