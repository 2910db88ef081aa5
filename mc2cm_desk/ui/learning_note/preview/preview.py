"""The true pages of the note, drawn by a process of its own while one writes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.settings import PAGE_ZOOM
from mc2cm_desk.ui.core.tasks.children import ChildTask, Question
from mc2cm_desk.ui.core.tasks.runner import UNFINISHED
from mc2cm_desk.ui.core.tasks.temporary import new_room
from mc2cm_desk.ui.learning_note.preview.page_view import PAGE, PageTable, PageView
from mc2cm_desk.ui.learning_note.preview.zoom_button import KEYS, ZoomButton
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.marks.labels import Label

COMMAND = "note-pages"
"""What draws the pages: it stays, and is asked again and again."""
PAUSE, PAUSE_IN_PART, PAUSE_IN_WRITING = 250, 120, 900
"""Milliseconds without a change after which all pages are drawn again: after a change of the
record, those of the part alone after a key, and all of them after a key."""
FRONT_PAGES = {"part-cover": 0, "part-imprint": 1}
"""What has no heading, and its page from 0."""
HEADING = 26.0
"""Points above the words of a heading that still belong to it."""


class Place(NamedTuple):
    """Where an anchor stands: page from 0, points from its top."""

    anchor: str
    page: int
    top: float


class NotePreview(QWidget):
    """Pages of the PDF; the page that was shown stays when they are drawn again.

    Signals:
        drawn(float): the pages that are shown are those of now; seconds since the last change.
        source_requested(str): somebody clicked on what stands at this anchor.
    """

    drawn = Signal(float)
    source_requested = Signal(str)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event_id = event_id
        self._language = LANGUAGES.default
        self._room = new_room()
        self._tasks: list[ChildTask] = []
        self._drawing, self._count = False, 0
        self._again = False
        self._written: tuple[NotePart, str] | None = None
        self._since, self._seconds = QElapsedTimer(), 0.0
        self.places: tuple[Place, ...] = ()
        self.document = QPdfDocument(self)
        self.view, self.zoom = PageView(self), ZoomButton(self)
        self.view.setDocument(self.document)
        self.table = PageTable(self.view, self)
        self._place = Label("mute", "", self)
        self.back, self.forward = Button("", self, look="quiet"), Button("", self, look="quiet")
        self.back.set_icon("chevron-leading")
        self.forward.set_icon("chevron-trailing")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw)
        self._part_timer = QTimer(self)
        self._part_timer.setSingleShot(True)
        self._part_timer.setInterval(PAUSE_IN_PART)
        self._part_timer.timeout.connect(self._draw_part)
        self._build()
        self._connect()
        self.view.show_zoom(PAGE_ZOOM.get())

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for widget in (self.back, self._place, self.forward):
            row.addWidget(widget)
        row.addWidget(self.zoom)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.view.viewport().installEventFilter(self)
        self.view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forward.clicked.connect(lambda: self._turn(1))
        self.view.pageNavigator().currentPageChanged.connect(self._update_place)
        self.view.zoomed.connect(self.zoom.show_zoom)
        self.view.zoomed.connect(PAGE_ZOOM.set)
        self.zoom.requested.connect(self.view.show_zoom)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.view.setAccessibleName(self.tr("Pages of the note"))
        self.view.setToolTip(self.tr("Click on the page to go to its text"))
        self.back.set_words("", name=self.tr("Previous page"))
        self.forward.set_words("", name=self.tr("Next page"))
        self.zoom.retranslate()
        self._update_place()

    def draw_soon(self, language: str) -> None:
        """Draw the pages again: the record has changed."""
        pause = PAUSE if language == self._language else 0
        self._language = language
        if not self._timer.isActive() and not self._drawing:
            self._since.start()
        self._begin(pause)

    def write_soon(self, language: str, part: NotePart, text: str) -> None:
        """Draw the pages of a part that is being written, then all of them."""
        self._language, self._written = language, (part, text)
        self._since.start()
        if self.isVisible():
            self._part_timer.start()
        self._begin(PAUSE_IN_WRITING)

    def _begin(self, pause: int) -> None:
        if self.isVisible():
            self._timer.start(max(pause, self._timer.remainingTime()))
        else:
            self._again = True

    @property
    def busy(self) -> bool:
        """Whether pages are being drawn, or soon will be."""
        return self._timer.isActive() or self._drawing or self._is_asking

    def stop(self) -> None:
        """Leave what is being drawn; it is drawn again when it is seen again."""
        self._again = self._again or self.busy
        self._timer.stop()
        self._part_timer.stop()
        self._drawing = False
        tasks, self._tasks = self._tasks, []
        # The last first: the child is not started again for those behind it.
        for task in reversed(tasks):
            task.cancel()

    def show_page(self, page: int) -> None:
        """Turn to a page, the first one is 0."""
        self.view.turn_to(page)

    def zoom_actions(self) -> list[Action]:
        """Return what the keys do to the size of the pages."""
        view, tr = self.view, self.tr
        return [
            Action("note-larger", lambda: tr("Larger pages"), view.enlarge, KEYS["larger"]),
            # The same key where the plus sign is written with Shift.
            Action("larger-too", lambda: tr("Larger pages"), view.enlarge, "Ctrl+=", hidden=True),
            Action("note-smaller", lambda: tr("Smaller pages"), view.reduce, KEYS["smaller"]),
            Action("note-whole", lambda: tr("Whole page"), view.show_whole, KEYS[PAGE]),
        ]

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.warm_child(self, COMMAND)
        if self._again:
            self._again = False
            self._since.start()
            self._timer.start(PAUSE)

    @Slot()
    def _draw_part(self) -> None:
        if self._written is None or not self.document.pageCount():
            return
        part, text = self._written
        file = self._next_file()
        self._ask(
            {"language": self._language, "file": str(file), "part": part.value, "text": text},
            lambda report: self._show(file, report),
        )

    def _ask(self, message: dict[str, str], then: Callable[[dict[str, Any]], None]) -> None:
        """Let the pages be drawn by the child of this preview."""
        self._tasks = [task for task in self._tasks if task.is_waited_for]
        task = self._desk.child(self, Question(COMMAND, message), then, self._on_refused)
        self._tasks.append(task)

    @property
    def _is_asking(self) -> bool:
        return any(task.is_waited_for for task in self._tasks)

    def _next_file(self) -> Path:
        """Return names in turn: the file that is shown stays whole while another is written."""
        self._count += 1
        return Path(self._room.filePath(f"note-{self._count % 3}.pdf"))

    @Slot()
    def _draw(self) -> None:
        if self._drawing:
            self._again = True
            return
        self._drawing = True
        file, language = self._next_file(), self._language
        self._ask(
            {"event": self._event_id, "language": language, "file": str(file)},
            lambda report: self._on_drawn(file, report),
        )

    def _on_drawn(self, file: Path, report: dict[str, Any]) -> None:
        self._drawing = False
        self._show(file, report)
        if self._again:
            self._again = False
            self._draw()

    def _show(self, file: Path, report: dict[str, Any]) -> None:
        """Show pages that were drawn, at the place that was looked at."""
        if not report.get("pages"):
            return
        page, place = self.view.pageNavigator().currentPage(), self.view.place()
        self.places = tuple(Place(*place) for place in report.get("places", ()))
        self.view.freeze()
        self.document.load(str(file))
        self.table.place_page()
        self.view.turn_to(min(max(page, 0), max(0, self.document.pageCount() - 1)), place)
        self.view.release()
        self._update_place()
        if self._since.isValid():
            # What came first is what people waited for.
            self._seconds = self._since.elapsed() / 1000
            self._since.invalidate()
        self.drawn.emit(self._seconds)

    def _on_refused(self, refused: Refused) -> None:
        self._drawing = False
        # A fault of ours is reported as such.
        if refused.code != UNFINISHED:
            self._desk.refused.emit(refused)

    def show_anchor(self, anchor: str) -> None:
        """Turn to where an anchor stands; stay where it is on no page."""
        if anchor in FRONT_PAGES:
            self.view.turn_to(FRONT_PAGES[anchor])
            return
        place = next((one for one in self.places if one.anchor == anchor), None)
        if place is not None:
            tall = self.document.pagePointSize(place.page).height()
            share = max(0.0, place.top - HEADING) / tall if tall else 0.0
            self.view.turn_to(place.page, QPointF(0.0, share))

    def anchor_at(self, point: QPointF) -> str:
        """Return the anchor that what is under a point of the view belongs to; empty for none."""
        page = self.view.pageNavigator().currentPage()
        top = self._points_from_top(point)
        before = [one for one in self.places if (one.page, one.top - HEADING) <= (page, top)]
        return before[-1].anchor if before and page >= 0 else ""

    def _points_from_top(self, point: QPointF) -> float:
        """Return how far down the page a point of the view lies."""
        size = self.document.pagePointSize(self.view.pageNavigator().currentPage())
        return self.view.spot(point).y() * size.height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            anchor = self.anchor_at(event.position())
            if anchor and event.button() == Qt.MouseButton.LeftButton:
                self.source_requested.emit(anchor)
        return super().eventFilter(watched, event)

    def _turn(self, by: int) -> None:
        page = self.view.pageNavigator().currentPage() + by
        if 0 <= page < self.document.pageCount():
            self.show_page(page)

    @Slot()
    def _update_place(self) -> None:
        pages = self.document.pageCount()
        page = self.view.pageNavigator().currentPage() + 1
        words = self.tr("page {page} of {pages}").format(page=page, pages=pages)
        self._place.setText(words if pages else self.tr("Preparing the pages…"))
        self.back.setEnabled(page > 1)
        self.forward.setEnabled(page < pages)
