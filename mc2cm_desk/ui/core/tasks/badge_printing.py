"""Badges on their way to paper: drawn by the writer of the PDF, rendered by Qt, printed."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from io import BytesIO
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QMarginsF,
    QObject,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument

from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.ids import EventId, ParticipantId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.people.badges import BadgeSheet, badge_sheet
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.settings import BADGE_PRINTER

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from mc2cm_desk.documents.badges.pages import GoOn
    from mc2cm_desk.documents.drawing.undrawable import Undrawable

DOTS_PER_INCH = 300
_INCH = 25.4


def page_picture(sheet: BadgeSheet, page: int = 0, dots_per_inch: int = 110) -> QImage:
    """Return a page of a sheet as it will be printed, the first one is 0. Refused: no-badges."""
    from mc2cm_desk.documents.badges.pages import draw_badges

    drawn = BytesIO()
    draw_badges(sheet, drawn)
    with _opened(drawn) as document:
        return _rendered(document, page, dots_per_inch)


def prepare(printer: "QPrinter", design: BadgeDesign) -> None:
    """Set which paper a design wants, and how it is turned for the backs."""
    from PySide6.QtPrintSupport import QPrinter

    from mc2cm_desk.documents.badges.pages import page_of

    page = page_of(design)
    narrow, long = sorted((page.width, page.height))
    paper = QPageSize(QSizeF(narrow, long), QPageSize.Unit.Millimeter)
    across = page.width > page.height
    turn = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(paper, turn, QMarginsF()))
    if page.two_sided:
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)


def print_badges(sheet: BadgeSheet, printer: "QPrinter", go_on: "GoOn") -> int:
    """Print a sheet in its true size; return the pages.

    ``go_on`` receives how many pages of how many are printed and returns whether to go on.
    Refused: no-badges, badges-cancelled, printer-failed.
    """
    from mc2cm_desk.documents.badges.pages import draw_badges, pages_for

    total = pages_for(sheet.design, len(sheet.badges))
    # In memory: pages with names on them leave nothing in a folder for temporary files.
    drawn = BytesIO()
    draw_badges(sheet, drawn, go_on=lambda _done, _badges: go_on(0, total))
    with _opened(drawn) as document:
        _paint(document, printer, go_on)
    return total


def _paint(document: QPdfDocument, printer: "QPrinter", go_on: "GoOn") -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused("printer-failed", printer=printer.printerName())
    try:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pages = document.pageCount()
        for page in range(pages):
            if not go_on(page, pages):
                printer.abort()
                raise Refused("badges-cancelled")
            if page and not printer.newPage():
                raise Refused("printer-failed", printer=printer.printerName())
            spot = _spot(document.pagePointSize(page), printer)
            painter.drawImage(spot, _rendered(document, page, DOTS_PER_INCH))
    finally:
        painter.end()


def _spot(size: QSizeF, printer: "QPrinter") -> QRectF:
    """Return where a page stands on the paper: in the middle, smaller only if it must be."""
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    requested = size * (printer.resolution() / 72)
    factor = min(1.0, paper.width() / requested.width(), paper.height() / requested.height())
    # A rounded pixel is no reason to scale: the modules of the code stay sharp.
    if factor > 0.995:
        factor = 1.0
    spot = QRectF(0, 0, requested.width() * factor, requested.height() * factor)
    spot.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
    return spot


@contextmanager
def _opened(drawn: BytesIO) -> Generator[QPdfDocument]:
    """Give the document that was drawn into memory."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(drawn.getvalue())
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()


def _rendered(document: QPdfDocument, page: int, dots_per_inch: int) -> QImage:
    points = document.pagePointSize(page)
    factor = dots_per_inch / 72
    size = QSize(round(points.width() * factor), round(points.height() * factor))
    drawn = document.render(page, size)
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return image


class BadgePrinter(QObject):
    """Prints badges off the window's thread and notes which ones were printed.

    Signals:
        progressed(int, int): pages done, pages in all.
        printed(int): so many badges are on their way to the printer.
        refused(Refused): nothing, or not everything, was printed.
        undrawable(tuple): what no font can draw of a badge that is printed at once
            (`documents.undrawable`).
    """

    progressed = Signal(int, int)
    printed = Signal(int)
    refused = Signal(object)
    undrawable = Signal(object)

    def __init__(self, desk: Desk, event_id: EventId, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event = desk, event_id
        self._stop = Event()

    def print_sheet(self, sheet: BadgeSheet, printer: "QPrinter") -> None:
        """Print a sheet on a printer that is ready: chosen, with its paper."""
        self._stop.clear()
        BADGE_PRINTER.set(printer.printerName())
        ids = [badge.id for badge in sheet.badges]
        self._desk.tasks.run(
            self,
            lambda: print_badges(sheet, printer, self._go_on),
            lambda _pages: self._note(ids),
            self.refused.emit,
        )

    def print_now(self, participant_id: ParticipantId, printer: "QPrinter | None" = None) -> None:
        """Print the badge of one person at once: at the door, after a walk-in.

        On the printer that printed badges last, else the system's own. Refused (as a signal):
        no-printer, gone, printer-failed.
        """
        event, language = self._event, languages.current()

        def read(library: Library) -> "tuple[BadgeSheet, Sequence[Undrawable]]":
            from mc2cm_desk.documents.drawing.undrawable import on_badges

            sheet = badge_sheet(library, event, language, ids=[participant_id])
            return sheet, on_badges(sheet)

        def answer(found: "tuple[BadgeSheet, Sequence[Undrawable]]") -> None:
            sheet, undrawable = found
            chosen = printer or usual_printer()
            if chosen is None:
                self.refused.emit(Refused("no-printer"))
                return
            prepare(chosen, sheet.design)
            if undrawable:
                # Somebody stands at the desk: the badge is printed, and what it lacks is shown.
                self.undrawable.emit(undrawable)
            self.print_sheet(sheet, chosen)

        self._desk.long(self, read, answer, self.refused.emit)

    @Slot()
    def cancel(self) -> None:
        """Stop before the next page; what was begun is not noted as printed."""
        self._stop.set()

    def wait(self) -> None:
        """Wait until everything is done; the answers follow as events."""
        self._desk.tasks.wait()

    def _go_on(self, done: int, total: int) -> bool:
        self.progressed.emit(done, total)
        return not self._stop.is_set()

    def _note(self, ids: list[ParticipantId]) -> None:
        self._desk.write(
            self,
            lambda library: badges.mark_printed(library, ids),
            lambda _done: self.printed.emit(len(ids)),
            self.refused.emit,
        )


def usual_printer() -> "QPrinter | None":
    """Return the printer that printed badges last, else the system's own; none if there is none."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    last = QPrinterInfo.printerInfo(BADGE_PRINTER.get())
    info = last if not last.isNull() else QPrinterInfo.defaultPrinter()
    if info.isNull():
        return None
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)
