"""The true pages of badges, one at a time, drawn beside the window."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.services.read_models.people.badges import BadgeSheet
from mc2cm_desk.ui.core.tasks.badge_printing import page_picture
from mc2cm_desk.ui.core.tasks.runner import Lane, TaskRunner
from mc2cm_desk.ui.participants.badges.sheet_view import BadgeSheetView
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.marks.labels import Label

PAUSE = 40
"""Milliseconds in which several changes become one page."""


class BadgePages(QWidget):
    """A page, and the buttons that turn it.

    ``tasks`` draws the pages.

    Signals:
        refused(Refused): the page could not be drawn.
    """

    refused = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._sheet: BadgeSheet | None = None
        self._page = self._asked = 0
        self.sheet_view = BadgeSheetView(self)
        self.previous = Button("", self, look="quiet", icon_name="previous")
        self.next = Button("", self, look="quiet", icon_name="next")
        self.place = Label("mute", "", self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        turn = QHBoxLayout()
        turn.addStretch(1)
        for widget in (self.previous, self.place, self.next):
            turn.addWidget(widget)
        turn.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet_view, 1)
        column.addLayout(turn)
        self._soon.timeout.connect(self._draw)
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.previous.set_words("", "PgUp", name=self.tr("Previous page"))
        self.next.set_words("", "PgDown", name=self.tr("Next page"))
        self.sheet_view.setAccessibleName(self.tr("Page as it will be printed"))

    def show_sheet(self, sheet: BadgeSheet | None, *, first_page: bool = False) -> None:
        """Show these badges in a moment, on the page that is open or on the first one."""
        self._sheet = sheet
        self._page = 0 if first_page else self._page
        self._soon.start()

    def turn(self, step: int) -> None:
        """Turn so many pages on, or back."""
        self._page += step
        self._draw()

    @Slot()
    def _draw(self) -> None:
        sheet, pages = self._sheet, pages_of(self._sheet)
        self._page = max(0, min(self._page, pages - 1))
        words = self.tr("Page {page} of {pages}")
        self.place.setText(words.format(page=self._page + 1 if pages else 0, pages=pages))
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page + 1 < pages)
        self._asked += 1
        if sheet is None or not sheet.badges:
            self.sheet_view.show_page(None)
            return
        asked = self._asked
        shown, page = _only(sheet, self._page)

        def work() -> QImage | None:
            # A page that nobody waits for any more is not drawn.
            return page_picture(shown, page) if asked == self._asked else None

        self._tasks.run(
            self,
            work,
            lambda made: self._on_page(asked, made),
            self.refused.emit,
            lane=Lane.DRAW,
        )

    def _on_page(self, asked: int, page: QImage | None) -> None:
        if asked == self._asked and page is not None:
            self.sheet_view.show_page(page)


def turned(key: int) -> int:
    """Return how many pages a key turns."""
    return {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(key), 0)


def pages_of(sheet: BadgeSheet | None) -> int:
    """Return how many pages a sheet will have."""
    from mc2cm_desk.documents.badges.pages import pages_for

    return pages_for(sheet.design, len(sheet.badges)) if sheet is not None else 0


def _only(sheet: BadgeSheet, page: int) -> tuple[BadgeSheet, int]:
    """Return the badges of one page alone, and which page of theirs it is."""
    from mc2cm_desk.documents.badges.pages import page_of

    paper = page_of(sheet.design)
    leaf, side = divmod(page, 2) if paper.two_sided else (page, 0)
    first = leaf * paper.badges
    return replace(sheet, badges=sheet.badges[first : first + paper.badges]), side
