"""The one window: home, or an event; palette, toasts and keys over both."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.ui.core.actions import Action, Actions, always
from mc2cm_desk.ui.shell import placement
from mc2cm_desk.ui.shell.entries import Entry, starting
from mc2cm_desk.ui.shell.home_bar import HomeBar
from mc2cm_desk.ui.shell.regions import enter_next
from mc2cm_desk.ui.shell.window_actions import WindowActions
from mc2cm_desk.ui.widgets.drafts.scope import set_place
from mc2cm_desk.ui.widgets.layout.reading_order import focus_near, step
from mc2cm_desk.ui.widgets.layout.scrolled import Pages, Roomy
from mc2cm_desk.ui.widgets.layout.side_sheet import covered
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.strips import Strip, dismiss_shown

if TYPE_CHECKING:
    from mc2cm_desk.domain.library.changes import Changes
    from mc2cm_desk.ui.core.desk import Desk
    from mc2cm_desk.ui.core.screen import Screen
    from mc2cm_desk.ui.shell.event_frame import EventFrame
    from mc2cm_desk.ui.shell.sheets.key_sheet import KeySheet
    from mc2cm_desk.ui.shell.sheets.palette import Found, Palette
    from mc2cm_desk.ui.shell.toasts import Toast

HomeFactory = Callable[["Desk"], QWidget]
SMALLEST = (800, 560)


class Window(QMainWindow):
    """The frame around everything; it stands before the library is open.

    ``attach(desk)`` gives it the library; then ``show_home`` and ``open_event`` work.

    Signals:
        projection_requested(str): project the event with that id.
        language_requested(str): fr, en, ar.
        search_requested(str, object): words, and the callable that takes (words, list of Found).
        undo_requested(str): take back that unit of work; empty for the last one.
        redo_requested()
        event_opened(str): an event was opened; empty for home.
        closing(): the window was closed by a person; ``may_close`` said that it may be.
        retranslated(): every word of the window was said in another language.
    """

    projection_requested = Signal(str)
    language_requested = Signal(str)
    search_requested = Signal(str, object)
    undo_requested = Signal(str)
    redo_requested = Signal()
    event_opened = Signal(str)
    closing = Signal()
    retranslated = Signal()

    def __init__(self, entries: Sequence[Entry], home: HomeFactory) -> None:
        super().__init__()
        self.entries = tuple(entries)
        self._home_factory = home
        self.desk: Desk | None = None
        self.frame: EventFrame | None = None
        self.home: QWidget | None = None
        self.may_close: Callable[[], bool] = always
        self._page: QWidget | None = None
        self.actions_known = Actions(self)
        self._stack = Pages(self)
        self.setCentralWidget(self._stack)
        self.bar = HomeBar(self)
        self.home_strip = Strip(self)
        self._opening = Label("mute", "", self)
        self._home_page = self._build_home_page()
        self._stack.addWidget(self._home_page)
        self.setMinimumSize(*SMALLEST)
        self._connect()
        self.actions_known.is_covered = self._is_covered
        self.actions_known.register(self, WindowActions(self).every())
        self.retranslate()

    def _build_home_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        self.home_strip.stand_over(self.bar)
        column.addWidget(self._opening)
        self._opening.setContentsMargins(36, 30, 36, 0)
        column.addStretch(1)
        self._home_column = column
        return page

    def _connect(self) -> None:
        self.bar.search_requested.connect(self.search)
        self.bar.language_requested.connect(self.language_requested)

    @cached_property
    def toast(self) -> "Toast":
        """What was just done; made when it is first said, as all that the first paint needs not."""
        from mc2cm_desk.ui.shell.toasts import Toast

        made = Toast(self)
        made.undo_requested.connect(self.undo_requested)
        return made

    @cached_property
    def palette_box(self) -> "Palette":
        """The line that finds everything."""
        from mc2cm_desk.ui.shell.sheets.palette import Palette

        made = Palette(self)
        made.found.connect(self._on_found)
        return made

    @cached_property
    def keys(self) -> "KeySheet":
        """The sheet of keys."""
        from mc2cm_desk.ui.shell.sheets.key_sheet import KeySheet

        return KeySheet(self)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.setWindowTitle(self.tr("MC2CM Desk"))
        self._opening.setText(self.tr("Opening the library…"))
        self.home_strip.set_words(self.tr("Close"))
        self.bar.retranslate()
        if self.frame is not None:
            self.frame.retranslate()
        self.retranslated.emit()

    def attach(self, desk: "Desk") -> None:
        """Take the open library in, and show home."""
        self.desk = desk
        desk.changed.connect(self._on_changed)
        self._opening.hide()
        from mc2cm_desk.ui.shell.text_shortcuts import TextShortcuts

        self._text_shortcuts = TextShortcuts(self.actions_known, self)
        self.home = self._home_factory(desk)
        set_place(self.home, EventId(NO_ID), "home")
        self._home_column.takeAt(self._home_column.count() - 1)
        self._home_room = Roomy(self.home, self._home_page)
        self._home_column.addWidget(self._home_room, 1)
        actions = getattr(self.home, "screen_actions", list[Action])()
        self.actions_known.register(self.home, actions)

    def detach(self) -> bool:
        """Let go of the library; say whether that may be: not while something is half typed."""
        if self.frame is not None:
            self.show_home()
        if self.frame is not None or not self.may_close():
            return False
        self.may_close = always
        if self.desk is not None:
            self.desk.changed.disconnect(self._on_changed)
        from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet

        for sheet in self._home_page.findChildren(SideSheet):
            sheet.hide()
            sheet.deleteLater()
        if self.home is not None:
            self._home_room.setParent(None)
            self._home_column.addStretch(1)
            self._home_room.deleteLater()
        self.desk = self.home = None
        self._opening.show()
        return True

    def show_page(self, page: QWidget) -> None:
        """Show a page that stands while no library is open."""
        self._opening.hide()
        self.home_strip.dismiss()
        if self._home_column.indexOf(page) < 0:
            self._home_column.insertWidget(self._home_column.count() - 1, page, 1000)
            self._page = page
        page.show()

    def hide_page(self) -> None:
        """Put that page away."""
        if self._page is not None:
            self._home_column.removeWidget(self._page)
            self._page.hide()
            self._page = None

    @Slot()
    def show_home(self) -> None:
        """Leave the event."""
        if self.frame is not None:
            if not self.frame.leave():
                return
            self._stack.setCurrentWidget(self._home_page)
            self._stack.removeWidget(self.frame)
            self.frame.hide()
            self.frame.deleteLater()
            self.frame = None
            self.event_opened.emit("")
        focus = getattr(self.home, "focus_first", None)
        if focus is not None:
            focus()

    def open_event(self, event_id: EventId, place: str = "", record: RecordId = NO_ID) -> None:
        """Show an event, at a place of its rail and at a record there."""
        if self.desk is None:
            return
        if self.frame is None or self.frame.event_id != event_id:
            if self.frame is not None:
                self.show_home()
            from mc2cm_desk.ui.shell.event_frame import EventFrame

            frame = EventFrame(self.desk, event_id, self.entries, self.actions_known, self)
            frame.home_requested.connect(self.show_home)
            frame.search_requested.connect(self.search)
            frame.projection_requested.connect(self.project)
            frame.event_requested.connect(self.open_event)
            frame.removed.connect(self._on_removed)
            frame.noticed.connect(self.show_notice)
            frame.recorded.connect(self.show_done)
            self.frame = frame
            self._stack.addWidget(frame)
            frame.retranslate()
            frame.set_narrow(self.width(), self.height())
            self._stack.setCurrentWidget(frame)
            self.event_opened.emit(event_id)
        self.frame.go_to(place or self.frame.place or starting(self.entries), record)

    def show_aside(self, screen: "Screen") -> None:
        """Show a screen beside home: the settings, while no event is open."""
        from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet

        sheet = SideSheet(self._home_page, width=760)
        sheet.set_words(screen.title(), self.tr("Close"))
        screen.setParent(sheet)
        set_place(screen, EventId(NO_ID), "preferences")
        sheet.body.addWidget(screen)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()
        screen.focus_first()

    def show_message(
        self,
        sentence: str,
        look: str = "warn",
        actions: Sequence[tuple[str, Callable[[], Any]]] = (),
    ) -> None:
        """Show something that people must read: a refusal, a fault, an offer."""
        (self.frame or self.home_strip).show_message(sentence, look, actions)

    @Slot(str)
    def show_notice(self, sentence: str) -> None:
        """Show what happened; there is nothing to take back."""
        self.toast.show_message(sentence)

    @Slot(str)
    def show_done(self, sentence: str) -> None:
        """Show what was just written, with Undo beside it for that and nothing else."""
        step = self.desk.just_written if self.desk is not None else ""
        self.toast.show_message(sentence, self.tr("Undo"), step)

    @Slot(str)
    def _on_removed(self, step: str) -> None:
        """Go home from an event that was just removed, with the way back beside the notice."""
        self.show_home()
        self.toast.show_message(
            self.tr("The event has been removed with everything in it"), self.tr("Undo"), step
        )

    def unsay(self, sentence: str) -> None:
        """Take back what ``say`` said, if nothing else was said since."""
        for strip in (self.home_strip, *([self.frame.strip] if self.frame is not None else [])):
            if strip.sentence() == sentence:
                strip.dismiss()

    def show_saved(self, words: str) -> None:
        """Show when the last thing was saved."""
        if self.frame is not None:
            self.frame.rail.show_saved(words)

    @Slot()
    def search(self) -> None:
        """Open the line that searches everything."""
        self.palette_box.open_with(self.actions_known.available(), self.search_requested.emit)

    @Slot()
    def show_actions(self) -> None:
        """Open the line that finds actions."""
        self.palette_box.open_with(self.actions_known.available(), None, ">")

    @Slot()
    def show_keys(self) -> None:
        """Show every key on one sheet."""
        self.keys.show_keys(self.actions_known.available())

    def next_region(self, step: int = 1) -> None:
        """Put the keyboard into the next part of the window."""
        if self.frame is None:
            parts: list[QWidget] = [self.bar, *([self.home] if self.home else [])]
        else:
            parts = self.frame.regions()
        enter_next(parts, step)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001  Qt's own signature
        here = self.focusWidget()
        if here and not (here.isVisible() and here.isEnabled()):
            # No Tab: Qt asks where the keyboard goes from a widget that was hidden or disabled.
            page = self._page_shown()
            if page is not None and focus_near(here, page):
                return True
        return step(self._stack, forward=next) or super().focusNextPrevChild(next)

    def _page_shown(self) -> QWidget | None:
        return self.frame.shown() if self.frame is not None else self.home

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not dismiss_shown(self):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            # After the children, which take the event after their parent.
            QTimer.singleShot(0, self, self.retranslate)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if self.frame is not None:
            self.frame.set_narrow(self.width(), self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        if (self.frame is not None and not self.frame.leave()) or not self.may_close():
            event.ignore()
            return
        placement.remember(self)
        self.closing.emit()
        super().closeEvent(event)

    @Slot()
    def show_languages(self) -> None:
        """Open the sheet of texts that are stored under a wrong language."""
        from mc2cm_desk.ui.shell.sheets.languages_sheet import LanguagesSheet

        if self.frame is not None:
            LanguagesSheet(self.frame).begin()

    def _is_covered(self) -> bool:
        """Whether a sheet, or the palette or key sheet beside the pages, has the keyboard."""
        focused = self.focusWidget() or self._home_page
        return covered(focused) or not self._stack.isAncestorOf(focused)

    def has_event(self) -> bool:
        """Return whether an event is open."""
        return self.frame is not None

    @Slot()
    def project(self) -> None:
        """Project the event that is open."""
        if self.frame is not None:
            self.projection_requested.emit(self.frame.event_id)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    @Slot(object)
    def _on_changed(self, changes: "Changes") -> None:
        if "toast" in self.__dict__:
            self.toast.withdraw(changes.id)

    @Slot(object)
    def _on_found(self, found: "Found") -> None:
        if found.event:
            self.open_event(found.event, found.place, found.record)
        elif self.frame is not None and found.place:
            self.frame.go_to(found.place, found.record)
