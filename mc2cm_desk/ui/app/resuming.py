"""After a run that was not closed (a crash, a power cut) the window goes on where it was."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.draft import Draft, DraftKey, Interruption
from mc2cm_desk.ui.app import places
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.drafts.drafting import UNBROKEN
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.shell.restored_banner import RestoredBanner, RestoredSheet, restored_words
from mc2cm_desk.ui.shell.window import Window
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.drafts.scope import FORM, STATE
from mc2cm_desk.ui.widgets.drafts.sources import END, put_cursor, source_of
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.wording import formats

MOST_ATTEMPTS = 3
"""After so many interruptions in a row the window opens at home: the place may be their cause."""
LATEST = timedelta(milliseconds=UNBROKEN)
"""How old typing may be at the last sign of life without being on the disk."""
STABLE_AFTER = 10_000
"""Milliseconds after which a run counts as one that works."""


class Resuming(QObject):
    """Goes back to the place of an interrupted run and says so."""

    def __init__(self, desk: Desk, window: Window, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, window
        self.banner: RestoredBanner | None = None
        self.sheet: RestoredSheet | None = None
        self._listed: dict[str, Draft] = {}
        self._written: list[Draft] = []
        self._stopped = desk.library.now()
        # A record that is shown later is given its texts later: the banner lists them as well.
        desk.drafting.given_back.connect(self._on_given_back)
        QTimer.singleShot(STABLE_AFTER, self, desk.library.drafts.mark_run_stable)

    def go_on(self, interruption: Interruption) -> None:
        """Open where the run before was interrupted: event, place, record, line and cursor."""
        self._stopped = interruption.seen
        where = interruption.where
        event = where.event if where is not None else ""
        self._desk.query(
            self,
            lambda library: (
                where is not None and (not event or bool(library.find(Event, id=event)))
            ),
            lambda known: self._go_on(interruption, known=known),
        )

    def _go_on(self, interruption: Interruption, *, known: bool) -> None:
        where = interruption.where
        if where is None or not known or interruption.attempts > MOST_ATTEMPTS:
            self._window.show_home()
            self._show_message(interruption, None)
            return
        self._show(where, lambda: self._give_back(interruption, where))

    def _show(self, where: DraftKey, then: Callable[[], Any]) -> None:
        """Show where something was typed, then call once its record has been read and shown."""
        if not where.event:
            self._window.show_home()
            begin = getattr(self._window.home, "return_to", None)
            if begin is not None:
                begin(where)
            self._when_shown(self._window.home, then)
            return
        known = {entry.id for entry in self._window.entries}
        self._window.open_event(where.event, where.place if where.place in known else "")
        screen = self._screen()
        if screen is None:
            then()
            return

        def show() -> None:
            screen.return_to(where)
            self._when_shown(screen, then)

        self._desk.when_answered(screen, show)

    def _when_shown(self, root: QWidget | None, then: Callable[[], Any]) -> None:
        # What it shows of an answer has its place after the next layout.
        self._desk.when_answered(root or self, lambda: QTimer.singleShot(0, self, then))

    def _screen(self) -> Screen | None:
        return self._window.frame.shown() if self._window.frame is not None else None

    def _give_back(self, interruption: Interruption, where: DraftKey) -> None:
        root: QWidget | None = self._screen() or self._window.home
        if root is None or not isValid(root):
            return
        self._desk.drafting.give_back(root)
        widget = self._desk.drafting.find(root, where) if where.field else None
        if widget is not None:
            self._write_on(widget, where)
            self._note_written(widget, where)
        self._show_message(interruption, root)

    def _show_message(self, interruption: Interruption, root: QWidget | None) -> None:
        """Show when the program stopped and what was given back."""
        drafts = self._desk.library.drafts
        language = languages.current()
        stopped = formats.clock_time(interruption.seen.astimezone(), language)
        if interruption.attempts > MOST_ATTEMPTS:
            sentence = self.tr(
                "The program stopped at {time}, %n time(s) in a row. What you typed is "
                "kept where you left it.",
                "",
                interruption.attempts,
            )
        elif root is None:
            sentence = self.tr(
                "The program stopped at {time}. What you typed is kept where you left it."
            )
        else:
            sentence = self.tr("The program stopped at {time}. You are back where you were.")
        sentence = sentence.format(time=stopped)
        saved_until = formats.clock_seconds(interruption.seen - LATEST)
        lead = self.tr("Everything typed up to {time} is kept.").format(time=saved_until)
        if drafts.was_damaged or drafts.fault is not None:
            lead = ""
            sentence += " " + self.tr("What was half typed could not be read from the disk.")
        names = [self._named(draft, root) for draft in self._desk.drafting.restored]
        if names:
            listed = formats.names(names, language)
            sentence += " " + filled(self.tr("Restored: {names}."), names=listed)
        self._place(RestoredBanner(lead, sentence), root)

    def _restored(self) -> list[Draft]:
        """Return what was given back of the earlier run, not of this one."""
        return [one for one in self._desk.drafting.restored if one.at <= self._stopped]

    def _others(self) -> list[Draft]:
        """Return what the earlier run left elsewhere; a form that was closed keeps its own."""
        shown = {draft.key for draft in self._restored()}
        return [
            one
            for one in self._desk.library.drafts.waiting()
            if one.key not in shown
            and one.at <= self._stopped
            and one.key.field != STATE
            and not any(part.startswith(FORM) for part in one.key.record.split("/"))
        ]

    def _note_written(self, widget: QWidget, where: DraftKey) -> None:
        """Note the text that was typed in last if it was in the record before the run ended."""
        known = {draft.key for draft in self._desk.drafting.restored}
        if isinstance(widget, Field) and where.slot in widget.draft_slots() and where not in known:
            text = widget.draft_base(where.slot)
            self._written = [Draft(where, text, self._stopped)] if text.strip() else []

    def _named(self, draft: Draft, root: QWidget | None) -> str:
        """Return how the field or line of a text is called."""
        widget = self._desk.drafting.find(root, draft.key) if root is not None else None
        if isinstance(widget, Field):
            return widget.title.text()
        if widget is not None and (source := source_of(widget)) is not None:
            entry = source[1].name == "entry"
            return self.tr("the line") if entry else source[0].accessibleName()
        return places.title_of(draft.key.place, draft.key.record)

    def _place(self, banner: RestoredBanner, root: QWidget | None) -> None:
        """Put the banner over the entry line, at the top of a screen that has none."""
        self.banner = banner
        self._offer_details()
        banner.details_requested.connect(self.show_details)
        frame = self._window.frame
        if (
            frame is not None
            and root is not None
            and any(one.isVisible() for one in root.findChildren(SideSheet))
        ):
            # A sheet lies over the screen from its top: the banner stands over both.
            frame.place_over_screens(banner)
        elif isinstance(root, Screen):
            column: QVBoxLayout = root.column
            entry = getattr(root, "entry", None)
            row = column.indexOf(entry) if isinstance(entry, QWidget) else -1
            column.insertWidget(max(row, 0), banner)
        else:
            strip = self._window.home_strip
            page = (strip.parentWidget() or self._window).layout()
            if isinstance(page, QVBoxLayout):
                page.insertWidget(page.indexOf(strip) + 1, banner)
        banner.show()

    @Slot()
    def _on_given_back(self) -> None:
        self._offer_details()

    def _offer_details(self) -> None:
        """Offer the list while there is something in it, under the name of what is in it."""
        if self.banner is not None:
            restored = [*self._restored(), *self._written]
            self.banner.offer_details(restored=bool(restored), waiting=bool(self._others()))

    def show_details(self) -> None:
        restored, others = self._restored(), self._others()
        groups = (
            (restored, self.tr("restored")),
            (self._written, self.tr("already saved")),
            (others, self.tr("kept in its place")),
        )
        listed = [(draft, state) for drafts, state in groups for draft in drafts]
        self._listed = {str(number): draft for number, (draft, _state) in enumerate(listed)}
        if self.sheet is None:
            self.sheet = RestoredSheet(self._window.centralWidget() or self._window)
            self.sheet.requested.connect(self._go_to)
        language = languages.current()
        self.sheet.show_texts(
            restored_words(restored=bool(restored or self._written)),
            [
                Card(
                    id=str(number),
                    title=draft.text.strip().replace("\n", " "),
                    lead=formats.clock_time(draft.at.astimezone(), language),
                    sub=f"{places.title_of(draft.key.place, draft.key.record)} · {state}",
                    strong=False,
                )
                for number, (draft, state) in enumerate(listed)
            ],
        )

    def _go_to(self, number: str) -> None:
        where = self._listed[number].key
        if self.sheet is not None:
            self.sheet.close_sheet()

        def show(known: list[Event]) -> None:
            if known or not where.event:
                self._show(where, lambda: self._focus(where))

        self._desk.query(self, lambda library: library.find(Event, id=where.event), show)

    def _focus(self, where: DraftKey) -> None:
        root = self._screen() or self._window.home
        widget = self._desk.drafting.find(root, where) if root is not None else None
        if widget is not None:
            self._write_on(widget, where)

    def _write_on(self, widget: QWidget, where: DraftKey) -> None:
        """Put the keyboard where it was, at the end of what is in the record by now."""
        draft = next((one for one in self._desk.drafting.restored if one.key == where), None)
        widget.setFocus()
        put_cursor(widget, draft.cursor if draft is not None else END)
