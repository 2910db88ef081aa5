"""Badges before they are printed: the true page, how it looks, whose badges."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.attachment import Attachment
from mc2cm_desk.domain.badge_design import BadgeColour, BadgeDesign, BadgeLayout, BadgeOrder
from mc2cm_desk.domain.changes import Changes
from mc2cm_desk.domain.participant import Role
from mc2cm_desk.services import badges, records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.readings.badges import (
    Badge,
    BadgeSheet,
    badge_sheet,
    in_hand_out_order,
)
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.background import Background
from mc2cm_desk.ui.core.badge_printing import page_picture
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.participants.badge_editor import BadgeEditor
from mc2cm_desk.ui.participants.badge_paper import BadgePaper
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.filters import Filter, FilterRow
from mc2cm_desk.ui.widgets.labels import Label
from mc2cm_desk.ui.widgets.strips import ProgressStrip
from mc2cm_desk.wording import labels
from mc2cm_desk.wording.catalogue import Catalogue

PAUSE = 40
"""Milliseconds in which several changes become one page."""
ALL, MISSING, CHECKED, ONE = "all", "missing", "checked", "one"
Logos = tuple[tuple[Attachment, Path], ...]


class BadgesPanel(QWidget):
    """Takes the place of the table while badges are looked at.

    ``drawing`` is the thread on which pages are drawn, of its own: no file makes them wait.

    Signals:
        export_wanted(object): this sheet is to be written as a PDF.
        print_wanted(object): this sheet is to be printed.
        closed(): back to the table.
        refused(Refused): the page could not be drawn.
    """

    export_wanted = Signal(object)
    print_wanted = Signal(object)
    closed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, drawing: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.drawing = desk, drawing
        self._event, self._language = "", languages.current()
        self._checked: tuple[str, ...] = ()
        self._everybody: BadgeSheet | None = None
        self._by_name: tuple[Badge, ...] = ()
        self._unexpected: frozenset[str] = frozenset()
        self._logos: Logos = ()
        self._page = self._asked = self._read_for = self._writing = 0
        self.layouts = FilterRow(self)
        self.who, self.person = ChoiceField("who", self), ChoiceField("person", self, search=True)
        self.back = Button("", self, icon_name="back")
        self.export = Button("", self)
        self.print_button = Button("", self, look="main", icon_name="print")
        self.paper = BadgePaper(self)
        self.previous = Button("", self, look="quiet", icon_name="previous")
        self.next = Button("", self, look="quiet", icon_name="next")
        self.place = Label("mute", "", self)
        self.editor = BadgeEditor(self)
        self.progress = ProgressStrip(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._build()
        self._connect()

    def retranslate(self) -> None:
        """Say every word again."""
        self._language = languages.current()
        catalogue = Catalogue(self._language)
        self.layouts.set_filters(
            Filter(one.value, labels.label(catalogue, one)) for one in BadgeLayout
        )
        self.layouts.setAccessibleName(self.tr("Layout"))
        self.back.set_words("", "Esc", name=self.tr("Back to the list"))
        self.export.set_words(self.tr("PDF…"), "Ctrl+E")
        self.print_button.set_words(self.tr("Print…"), "Ctrl+P")
        self.previous.set_words("", "PgUp", name=self.tr("Previous page"))
        self.next.set_words("", "PgDown", name=self.tr("Next page"))
        self.paper.setAccessibleName(self.tr("Page as it will be printed"))
        self.editor.retranslate(self._language)
        self._offer_who()

    def show_badges(self, event_id: str, ids: Sequence[str] | None = None) -> None:
        """Show the badges of an event, or of some of its people."""
        self._event, self._checked, self._page = event_id, tuple(ids or ()), 0
        self._offer_who()
        self.who.show_value(CHECKED if self._checked else ALL)
        self.who.put(CHECKED if self._checked else ALL)
        self.read()

    def show_missing(self, event_id: str) -> None:
        """Show the badges that were never printed as they are now."""
        self.show_badges(event_id)
        self.who.show_value(MISSING)
        self.who.put(MISSING)

    def refresh(self, changes: Changes | None) -> None:
        """Read again if badges are being looked at."""
        if self._event and self.isVisible():
            self.read()

    def sheet(self) -> BadgeSheet | None:
        """Return the badges that are chosen, in their order, as they look now."""
        if self._everybody is None:
            return None
        chosen = [one for one in self._everybody.badges if self._is_chosen(one)]
        return replace(self._everybody, badges=tuple(chosen))

    def pages(self) -> int:
        """Return how many pages there will be."""
        from mc2cm_desk.documents.badges import pages_for

        sheet = self.sheet()
        return pages_for(sheet.design, len(sheet.badges)) if sheet is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape if self.progress.isVisible():
                self.progress.cancelled.emit()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_PageDown:
                self._turn(1)
            case Qt.Key.Key_PageUp:
                self._turn(-1)
            case _:
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
        library, event, language = self._desk.library, self._event, self._language
        self._read_for += 1
        asked, checked = self._read_for, self._checked

        def work() -> tuple[BadgeSheet, frozenset[str], Logos]:
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

        self.drawing.run(work, lambda found: self._on_read(asked, *found), self.refused.emit)

    def _build(self) -> None:
        head, body, turn = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        self.who.title.hide()
        self.person.title.hide()
        self.who.setMinimumWidth(px(220))
        for widget in (self.back, self.layouts, self.person, self.who):
            head.addWidget(widget, 1 if widget is self.layouts else 0)
        head.addWidget(self.export)
        head.addWidget(self.print_button)
        turn.addStretch(1)
        for widget in (self.previous, self.place, self.next):
            turn.addWidget(widget)
        turn.addStretch(1)
        middle = QVBoxLayout()
        middle.addWidget(self.paper, 1)
        middle.addLayout(turn)
        body.setSpacing(px(SPACE["gap"]))
        body.addLayout(middle, 1)
        body.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE["gap"]))
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addLayout(body, 1)
        self.person.hide()

    def _connect(self) -> None:
        self._soon.timeout.connect(self._draw)
        self.layouts.chosen_changed.connect(self._on_layout)
        self.who.committed.connect(self._on_who)
        self.person.committed.connect(self._on_who)
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.back.clicked.connect(self.closed)
        self.export.clicked.connect(lambda: self._want(self.export_wanted.emit))
        self.print_button.clicked.connect(lambda: self._want(self.print_wanted.emit))
        self.editor.tried.connect(self._try)
        self.editor.changed.connect(self._change)
        self.editor.coloured.connect(self._colour)
        self.editor.logos_added.connect(self._add_logos)
        self.editor.logo_removed.connect(self._remove_logo)

    def _offer_who(self) -> None:
        everybody = [one for one in self._by_name if one.id not in self._unexpected]
        missing = sum(not badge.printed for badge in everybody)
        counted = self.tr("%n badge(s)", "", len(everybody))
        unprinted = self.tr("%n never printed", "", missing)
        offered = [
            Choice(ALL, f"{counted} · {unprinted}" if missing else counted),
            Choice(MISSING, unprinted),
            Choice(ONE, self.tr("One person")),
        ]
        if self._checked:
            offered.insert(0, Choice(CHECKED, self.tr("%n chosen", "", len(self._checked))))
        self.who.set_choices(offered)
        self.who.combo.setAccessibleName(self.tr("Whose badges"))
        self.person.combo.setAccessibleName(self.tr("Person"))
        self.person.set_choices([Choice(one.id, one.name) for one in everybody])

    def _is_chosen(self, badge: Badge) -> bool:
        match self.who.value():
            case "missing":
                return not badge.printed and badge.id not in self._unexpected
            case "checked":
                return badge.id in self._checked
            case "one":
                return badge.id == self.person.value()
            case _:
                return badge.id not in self._unexpected

    def _on_read(
        self, asked: int, sheet: BadgeSheet, unexpected: frozenset[str], logos: Logos
    ) -> None:
        if asked != self._read_for:
            return
        if self._writing and self._everybody is not None:
            # What was changed a moment ago is not on the disk yet.
            sheet = replace(sheet, design=self._everybody.design)
        self._logos, self._by_name, self._unexpected = logos, sheet.badges, unexpected
        self._take(sheet)
        self._offer_who()

    def _take(self, sheet: BadgeSheet) -> None:
        ordered = in_hand_out_order(self._by_name, sheet.design.sorting, self._language)
        self._everybody = replace(sheet, badges=tuple(ordered))
        self._show_design(sheet.design)
        self._soon.start()

    def _show_design(self, design: BadgeDesign) -> None:
        self.layouts.choose(design.layout.value)
        everybody = self._everybody.badges if self._everybody is not None else ()
        roles = {badge.role for badge in everybody}
        self.editor.show_design(design, roles, self._logos, self._language)

    @Slot()
    def _draw(self) -> None:
        sheet, pages = self.sheet(), self.pages()
        self._page = max(0, min(self._page, pages - 1))
        words = self.tr("Page {page} of {pages}")
        self.place.setText(words.format(page=self._page + 1 if pages else 0, pages=pages))
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page + 1 < pages)
        self._allow(begin=not self.progress.isVisible())
        self._asked += 1
        if sheet is None or not sheet.badges:
            self.paper.show_page(None)
            return
        asked = self._asked
        shown, page = _only(sheet, self._page)

        def work() -> QImage | None:
            # A page that nobody waits for any more is not drawn.
            return page_picture(shown, page) if asked == self._asked else None

        self.drawing.run(work, lambda made: self._on_page(asked, made), self.refused.emit)

    def _on_page(self, asked: int, page: QImage | None) -> None:
        if asked == self._asked and page is not None:
            self.paper.show_page(page)

    def _allow(self, *, begin: bool) -> None:
        sheet = self.sheet()
        some = begin and sheet is not None and bool(sheet.badges)
        self.export.setEnabled(some)
        self.print_button.setEnabled(some)

    def _turn(self, step: int) -> None:
        self._page += step
        self._draw()

    def _want(self, tell: Callable[[BadgeSheet], Any]) -> None:
        self.editor.flush()
        sheet = self.sheet()
        if sheet is not None and sheet.badges:
            tell(sheet)

    @Slot()
    def _on_layout(self) -> None:
        self._page = 0
        self._change("layout", BadgeLayout((self.layouts.chosen() or ("a4-4",))[0]))

    @Slot(str, object)
    def _on_who(self, _name: str, _value: object) -> None:
        self.person.setVisible(self.who.value() == ONE)
        self._page = 0
        self._soon.start()

    @Slot(str, object)
    def _try(self, name: str, value: object) -> None:
        """Show a value at once; it is kept when the slider comes to rest."""
        if self._everybody is not None:
            self._everybody = self._everybody.designed(**{name: value})
            self._soon.start()

    @Slot(str, object)
    def _change(self, name: str, value: object) -> None:
        event = self._event
        if self._everybody is not None:
            self._take(self._everybody.designed(**{name: value}))
        self._store(lambda library: badges.change(library, event, **{name: value}))

    @Slot(object, object)
    def _colour(self, role: Role, colour: BadgeColour) -> None:
        event = self._event
        if self._everybody is not None:
            design = self._everybody.design.with_colour(role, colour)
            self._take(replace(self._everybody, design=design))
        self._store(lambda library: badges.colour_role(library, event, role, colour))

    @Slot(object)
    def _add_logos(self, given: list[tuple[str, bytes]]) -> None:
        from mc2cm_desk.exchange import pictures

        event = self._event

        def work(library: Library) -> None:
            # All of them are read before the first is kept: a bad one leaves nothing half-done.
            for name, logo in [(name, pictures.take_picture(raw, name)) for name, raw in given]:
                badges.add_logo(
                    library,
                    event,
                    content=logo.content,
                    name=name,
                    media_type=logo.media_type,
                    width=logo.width,
                    height=logo.height,
                )

        self._store(work)

    @Slot(str)
    def _remove_logo(self, logo: str) -> None:
        self._store(lambda library: records.remove(library, Attachment, logo))

    def _store(self, work: Callable[[Library], Any]) -> None:
        self._writing += 1
        self._desk.run(self, work, lambda _done: self._stored(), self._on_not_stored)

    def _stored(self) -> None:
        self._writing -= 1

    def _on_not_stored(self, refused: object) -> None:
        self._writing -= 1
        self.refused.emit(refused)
        self.read()


def _only(sheet: BadgeSheet, page: int) -> tuple[BadgeSheet, int]:
    """Return the badges of one page alone, and which page of theirs it is."""
    from mc2cm_desk.documents.badges import page_of

    paper = page_of(sheet.design)
    leaf, side = divmod(page, 2) if paper.two_sided else (page, 0)
    first = leaf * paper.badges
    return replace(sheet, badges=sheet.badges[first : first + paper.badges]), side
