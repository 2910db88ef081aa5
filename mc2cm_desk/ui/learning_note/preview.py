"""The true pages of the note, drawn by a process of its own while one writes."""

from pathlib import Path

from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QPalette, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.note_version import VersionPart
from mc2cm_desk.ui.core.process import Process
from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.labels import Label

PAUSE = 500
"""Milliseconds without a change after which the pages are drawn again."""


class NotePreview(QWidget):
    """Pages of the PDF; the page that was shown stays when they are drawn again.

    Signals:
        drawn(object): the result of the command: pages, completeness, missing.
        failed(str): the pages could not be drawn.
    """

    drawn = Signal(object)
    failed = Signal(str)

    def __init__(self, folder: Path, event_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._event_id = folder, event_id
        self._language = "fr"
        self._process: Process | None = None
        self._again = False
        self.words: tuple[VersionPart, ...] = ()
        """What each part says on the pages that are shown."""
        self._shown: Process | None = None
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.SinglePage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Behind the pages Qt paints the palette's «dark»: sand, as the table they lie on.
        ground = self.view.palette()
        ground.setColor(QPalette.ColorRole.Dark, QColor(tokens().sunk))
        self.view.setPalette(ground)
        self.view.setFrameShape(QPdfView.Shape.NoFrame)
        self._place = Label("mute", "", self)
        self.back, self.forward = Button("", self, look="quiet"), Button("", self, look="quiet")
        self.back.set_icon("chevron-leading")
        self.forward.set_icon("chevron-trailing")
        row = QHBoxLayout()
        row.addStretch(1)
        for widget in (self.back, self._place, self.forward):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._draw)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forward.clicked.connect(lambda: self._turn(1))
        self.view.pageNavigator().currentPageChanged.connect(self._tell_place)

    def retranslate(self) -> None:
        """Say every word again."""
        self.view.setAccessibleName(self.tr("Pages of the note"))
        self.back.set_words("", name=self.tr("Page before"))
        self.forward.set_words("", name=self.tr("Next page"))
        self._tell_place()

    def draw_soon(self, language: str) -> None:
        """Draw the pages again after a pause in typing."""
        self._language = language
        if self.isVisible():
            self._timer.start()
        else:
            self._again = True

    @property
    def busy(self) -> bool:
        """Whether pages are being drawn, or soon will be."""
        return self._timer.isActive() or self._process is not None

    def stop(self) -> None:
        """End what is being drawn; it is drawn again when it is seen again."""
        self._again = self._again or self._timer.isActive() or self._process is not None
        self._timer.stop()
        process, self._process = self._process, None
        if process is not None:
            process.end()
            process.deleteLater()

    def show_page(self, page: int) -> None:
        """Turn to a page, the first one is 0."""
        self.view.pageNavigator().jump(page, QPointF())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._again:
            self._again = False
            self._timer.start()

    @Slot()
    def _draw(self) -> None:
        if self._process is not None:
            self._again = True
            return
        process = self._process = Process(self)
        process.finished.connect(lambda result: self._on_drawn(process, result))
        process.refused.connect(lambda refused: self._on_failed(refused.code))
        process.failed.connect(self._on_failed)
        file = process.folder / "note.pdf"
        process.start(
            "--lang",
            self._language,
            "note",
            self._event_id,
            "-o",
            str(file),
            "--draft",
            "--words",
            library=self._folder,
        )

    def _on_drawn(self, process: Process, result: object) -> None:
        page = self.view.pageNavigator().currentPage()
        self._process = None
        said = result if isinstance(result, dict) else {}
        self.words = tuple(VersionPart(**part) for part in said.get("words", ()))
        self.document.load(str(process.folder / "note.pdf"))
        # The file lives in the folder of the run that made it: the run before goes now.
        before, self._shown = self._shown, process
        if before is not None:
            before.deleteLater()
        self.show_page(min(max(page, 0), max(0, self.document.pageCount() - 1)))
        self._tell_place()
        self.drawn.emit(result)
        if self._again:
            self._again = False
            self._draw()

    def _on_failed(self, what: str) -> None:
        self._process = None
        self.failed.emit(what)

    def _turn(self, by: int) -> None:
        page = self.view.pageNavigator().currentPage() + by
        if 0 <= page < self.document.pageCount():
            self.show_page(page)

    @Slot()
    def _tell_place(self) -> None:
        pages = self.document.pageCount()
        page = self.view.pageNavigator().currentPage() + 1
        words = self.tr("page {page} of {pages}").format(page=page, pages=pages)
        self._place.setText(words if pages else self.tr("The pages are being drawn..."))
        self.back.setEnabled(page > 1)
        self.forward.setEnabled(page < pages)
