"""Badges before they are printed: the true page, how it looks, whose badges."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.door.badge_design import BadgeColour, BadgeDesign, BadgeLayout, BadgeOrder
from mc2cm_desk.domain.ids import NO_ID, EventId, ParticipantId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.people.badges import (
    Badge,
    BadgeSheet,
    badge_sheet,
    in_hand_out_order,
)
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.participants.badges.changes import BadgeChanges
from mc2cm_desk.ui.participants.badges.choice import MISSING, BadgeChoice
from mc2cm_desk.ui.participants.badges.editor import BadgeEditor
from mc2cm_desk.ui.participants.badges.pages import BadgePages, pages_of, turned
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.strips import ProgressStrip
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

Logos = tuple[tuple[Attachment, Path], ...]


class BadgesPanel(QWidget):
    """Takes the place of the table while badges are looked at.

    Signals:
        export_requested(object): this sheet is to be written as a PDF.
        print_requested(object): this sheet is to be printed.
        closed(): back to the table.
        refused(Refused): the page could not be drawn, or what was chosen not be kept.
    """

    export_requested = Signal(object)
    print_requested = Signal(object)
    closed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event, self._language = EventId(NO_ID), languages.current()
        self._checked: tuple[ParticipantId, ...] = ()
        self._everybody: BadgeSheet | None = None
        self._by_name: tuple[Badge, ...] = ()
        self._logos: Logos = ()
        self._read_early = False
        self._changes = BadgeChanges(desk, self)
        self.layouts = FilterRow(self)
        self.choice = BadgeChoice(self)
        self.back = Button("", self, icon_name="back")
        self.export = Button("", self)
        self.print_button = Button("", self, look="main", icon_name="print")
        self.view = BadgePages(desk.tasks, self)
        self.editor = BadgeEditor(self)
        self.progress = ProgressStrip(self)
        self._build()
        self._connect()

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._language = languages.current()
        catalogue = Catalogue(self._language)
        self.layouts.set_filters(
            Filter(one.value, labels.label(catalogue, one)) for one in BadgeLayout
        )
        self.layouts.setAccessibleName(self.tr("Layout"))
        self.back.set_words("", "Esc", name=self.tr("Back to the list"))
        self.export.set_words(self.tr("PDF…"), "Ctrl+E")
        self.print_button.set_words(self.tr("Print…"), "Ctrl+P")
        self.view.retranslate()
        self.editor.retranslate(self._language)
        self.choice.retranslate()

    def show_badges(self, event_id: EventId, ids: Sequence[ParticipantId] | None = None) -> None:
        """Show the badges of an event, or of some of its people."""
        self._event = self._changes.event_id = event_id
        self._checked = tuple(ids or ())
        self.choice.begin(self._checked)
        self.view.show_sheet(None, first_page=True)
        self.read()

    def show_missing(self, event_id: EventId) -> None:
        """Show the badges that were never printed as they are now."""
        self.show_badges(event_id)
        self.choice.choose(MISSING)

    def refresh(self, changes: Changes | None) -> None:
        """Read again if badges are being looked at."""
        if self._event and self.isVisible():
            self.read()

    def sheet(self) -> BadgeSheet | None:
        """Return the badges that are chosen, in their order, as they look now."""
        if self._everybody is None:
            return None
        return replace(self._everybody, badges=self.choice.chosen(self._everybody.badges))

    def pages(self) -> int:
        """Return how many pages there will be."""
        return pages_of(self.sheet())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            leave = self.progress.cancelled if self.progress.isVisible() else self.closed
            leave.emit()
        elif step := turned(event.key()):
            self.view.turn(step)
        else:
            super().keyPressEvent(event)

    def begin_work(self, sentence: str) -> None:
        """Show that badges are being written or printed; nothing else is begun meanwhile."""
        self.progress.begin(sentence, self.tr("Stop"))
        self._allow(begin=False)

    def go_on(self, done: int, total: int) -> None:
        """Show how far they are."""
        words = self.tr("{done} of {total}").format(done=done, total=total)
        self.progress.go_on(words, done, total)

    def end_work(self) -> None:
        """Show that it is done or was stopped."""
        self.progress.end()
        self._allow(begin=True)

    def read(self) -> None:
        """Read badges, design and logos, beside the window."""
        event, language, checked = self._event, self._language, self._checked

        def read(library: Library) -> tuple[BadgeSheet, frozenset[ParticipantId], Logos]:
            sheet = badge_sheet(library, event, language, order=BadgeOrder.NAME)
            known = {one.id for one in sheet.badges}
            more = [one for one in checked if one not in known]
            if more:
                # Somebody who was declined or cancelled, and is wanted all the same.
                others = badge_sheet(library, event, language, ids=more, order=BadgeOrder.NAME)
                sheet = replace(sheet, badges=(*sheet.badges, *others.badges))
            logos = badges.logos(library, event)
            found = tuple((one, library.attachments.path(one.sha256)) for one in logos)
            return sheet, frozenset(more), found

        self._desk.query(self, read, lambda found: self._on_read(*found), self.refused.emit)

    def _build(self) -> None:
        head, body = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        for widget in (self.back, self.layouts, self.choice, self.export, self.print_button):
            head.addWidget(widget, 1 if widget is self.layouts else 0)
        body.setSpacing(px(SPACE["gap"]))
        body.addWidget(self.view, 1)
        body.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE["gap"]))
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.layouts.chosen_changed.connect(self._on_layout)
        self.choice.changed.connect(lambda: self._show(first_page=True))
        self.view.refused.connect(self.refused)
        self.back.clicked.connect(self.closed)
        self.export.clicked.connect(lambda: self._want(self.export_requested.emit))
        self.print_button.clicked.connect(lambda: self._want(self.print_requested.emit))
        self.editor.tried.connect(self._try)
        self.editor.changed.connect(self._change)
        self.editor.coloured.connect(self._colour)
        self.editor.logos_added.connect(self._changes.add_logos)
        self.editor.logo_removed.connect(self._changes.remove_logo)
        self._changes.refused.connect(self._on_not_saved)
        self._changes.written.connect(self._on_written)

    def _on_read(
        self, sheet: BadgeSheet, unexpected: frozenset[ParticipantId], logos: Logos
    ) -> None:
        if self._changes.unwritten and self._everybody is not None:
            # What was changed a moment ago may not be on the disk yet: it is read again then.
            self._read_early = True
            sheet = replace(sheet, design=self._everybody.design)
        self._logos, self._by_name = logos, sheet.badges
        self.choice.offer(sheet.badges, unexpected)
        self._take(sheet)

    def _take(self, sheet: BadgeSheet) -> None:
        ordered = in_hand_out_order(self._by_name, sheet.design.sorting, self._language)
        self._everybody = replace(sheet, badges=tuple(ordered))
        self._show_design(sheet.design)
        self._show()

    def _show(self, *, first_page: bool = False) -> None:
        self.view.show_sheet(self.sheet(), first_page=first_page)
        self._allow(begin=not self.progress.isVisible())

    def _show_design(self, design: BadgeDesign) -> None:
        self.layouts.choose(design.layout.value)
        everybody = self._everybody.badges if self._everybody is not None else ()
        roles = {badge.role for badge in everybody}
        self.editor.show_design(design, roles, self._logos, self._language)

    def _allow(self, *, begin: bool) -> None:
        sheet = self.sheet()
        some = begin and sheet is not None and bool(sheet.badges)
        self.export.setEnabled(some)
        self.print_button.setEnabled(some)

    def _want(self, then: Callable[[BadgeSheet], Any]) -> None:
        self.editor.flush()
        sheet = self.sheet()
        if sheet is not None and sheet.badges:
            then(sheet)

    @Slot()
    def _on_layout(self) -> None:
        self.view.show_sheet(self.sheet(), first_page=True)
        self._change("layout", BadgeLayout((self.layouts.chosen() or ("a4-4",))[0]))

    @Slot(str, object)
    def _try(self, name: str, value: object) -> None:
        """Show a value at once; it is kept when the slider comes to rest."""
        if self._everybody is not None:
            self._everybody = self._everybody.designed(**{name: value})
            self._show()

    @Slot(str, object)
    def _change(self, name: str, value: object) -> None:
        if self._everybody is not None:
            self._take(self._everybody.designed(**{name: value}))
        self._changes.change(name, value)

    @Slot(object, object)
    def _colour(self, role: Role, colour: BadgeColour) -> None:
        if self._everybody is not None:
            design = self._everybody.design.with_colour(role, colour)
            self._take(replace(self._everybody, design=design))
        self._changes.colour(role, colour)

    @Slot()
    def _on_written(self) -> None:
        if self._read_early:
            self._read_early = False
            self.read()

    @Slot(object)
    def _on_not_saved(self, refused: object) -> None:
        self.refused.emit(refused)
        self.read()
