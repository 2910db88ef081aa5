"""Badges and lists on their way to files, and what is said of them."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import EventId, ParticipantId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.door.badges import mark_printed
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.people.badges import BadgeSheet
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.print_check import PrintCheck
from mc2cm_desk.ui.core.tasks.badge_printing import BadgePrinter, prepare, usual_printer
from mc2cm_desk.ui.core.tasks.exports import Exports, folder_for
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from mc2cm_desk.documents.drawing.undrawable import Undrawable


class ParticipantExports(QObject):
    """Writes and prints what the screen shows; the strip says where it lies.

    Signals:
        began(str): badges are being written or printed, in words.
        progressed(int, int): done, in all.
        ended(): they are done, or were refused or stopped.
        person_requested(str): somebody whose name cannot be printed is to be corrected.

    Attributes:
        short_name: names the folder that is offered; set once the event is read.
    """

    began = Signal(str)
    progressed = Signal(int, int)
    ended = Signal()
    person_requested = Signal(str)

    def __init__(self, desk: Desk, event_id: EventId, strip: Strip, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._event, self._strip, self._window = desk, event_id, strip, parent
        self.short_name = ""
        self._stop = Event()
        self.printing = BadgePrinter(desk, event_id, self)
        self.printing.progressed.connect(self.progressed)
        self.printing.printed.connect(self._on_printed)
        self.printing.refused.connect(self.show_refusal)
        self._check = PrintCheck(desk, strip, self)
        self._check.person_requested.connect(self.person_requested)
        self._check.refused.connect(self.show_refusal)
        self.exports = Exports(desk, parent)
        self.exports.written.connect(self._on_written)
        self.exports.refused.connect(self.show_refusal)

    def write_list(self, suffix: str) -> None:
        """Write the attendance list as .xlsx, .pdf or .csv."""
        event, language = self._event, languages.current()

        def write(library: Library, path: Path) -> object:
            from mc2cm_desk.documents.attendance.lists import write_attendance

            return write_attendance(attendance_list(library, event), path, language)

        def find(library: Library) -> "Sequence[Undrawable]":
            from mc2cm_desk.documents.drawing.undrawable import on_attendance

            return on_attendance(attendance_list(library, event), language)

        def ask() -> None:
            name = self.tr("attendance")
            self.exports.ask(self._folder(), f"{name}{suffix}", write)

        # A table keeps letters that paper has no font for.
        if suffix == ".pdf":
            self._check.begin(find, ask)
        else:
            ask()

    @Slot()
    def write_certificates(self) -> None:
        """Write a certificate for everybody who came."""
        event, language = self._event, languages.current()

        def write(library: Library, path: Path) -> object:
            from mc2cm_desk.documents.certificate.pdf import write_certificates
            from mc2cm_desk.services.read_models.people.certificates import certificates

            return write_certificates(certificates(library, event), path, language)

        def find(library: Library) -> "Sequence[Undrawable]":
            from mc2cm_desk.documents.drawing.undrawable import on_certificates
            from mc2cm_desk.services.read_models.people.certificates import certificates

            return on_certificates(certificates(library, event), language)

        name = self.tr("certificates")
        self._check.begin(find, lambda: self.exports.ask(self._folder(), f"{name}.pdf", write))

    def write_consents(self, ids: list[ParticipantId], *, pages: bool) -> None:
        """Write the consent form of these people, or of all with something to ask.

        One list to sign, or with ``pages`` a page for each.
        """
        event, language = self._event, languages.current()

        def write(library: Library, path: Path) -> object:
            from mc2cm_desk.documents.personal_data.consent_forms import (
                write_consent_list,
                write_consent_pages,
            )
            from mc2cm_desk.services.read_models.people.consent_forms import consent_forms

            forms = consent_forms(library, event, ids or None)
            return (write_consent_pages if pages else write_consent_list)(forms, path, language)

        def find(library: Library) -> "Sequence[Undrawable]":
            from mc2cm_desk.documents.drawing.undrawable import on_consents
            from mc2cm_desk.services.read_models.people.consent_forms import consent_forms

            return on_consents(consent_forms(library, event, ids or None), language)

        name = self.tr("consent-form")
        self._check.begin(find, lambda: self.exports.ask(self._folder(), f"{name}.pdf", write))

    @Slot(object)
    def write_badges(self, sheet: BadgeSheet) -> None:
        """Write badges as a PDF, and note that they were printed."""
        ids = [badge.id for badge in sheet.badges]

        def begin() -> None:
            self._stop.clear()
            self.began.emit(self.tr("Creating %n badge(s)…", "", len(ids)))

        def write(_library: Library, path: Path) -> object:
            from mc2cm_desk.documents.badges.pages import write_badges

            done = write_badges(sheet, path, go_on=self._go_on)
            # Work is handed over on the window's thread alone.
            self._desk.tasks.send(
                lambda: self._desk.write(self, lambda library: mark_printed(library, ids))
            )
            return done

        name = self.tr("badges")
        self._check.begin(
            lambda _library: _undrawable(sheet),
            lambda: self.exports.ask(self._folder(), f"{name}.pdf", write, begin),
        )

    @Slot(object)
    def print_badges(self, sheet: BadgeSheet) -> None:
        """Ask for the printer, then print."""
        self._check.begin(lambda _library: _undrawable(sheet), lambda: self._ask_printer(sheet))

    def _ask_printer(self, sheet: BadgeSheet) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = usual_printer() or QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, sheet.design)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the badges"))
        dialog.accepted.connect(lambda: self.print_on(printer, sheet))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: "QPrinter", sheet: BadgeSheet) -> None:
        """Print on a printer that was chosen."""
        self.began.emit(self.tr("Printing %n badge(s)…", "", len(sheet.badges)))
        self.printing.print_sheet(sheet, printer)

    @Slot()
    def cancel(self) -> None:
        """Stop writing or printing badges."""
        self._stop.set()
        self.printing.cancel()

    @Slot(object)
    def show_refusal(self, refused: Refused) -> None:
        """Show why something could not be done."""
        self.ended.emit()
        look = "warn" if refused.code == "badges-cancelled" else "bad"
        self._strip.show_message(sentence(refused, Catalogue(languages.current())), look)

    def _go_on(self, done: int, total: int) -> bool:
        self.progressed.emit(done, total)
        return not self._stop.is_set()

    @Slot(int)
    def _on_printed(self, count: int) -> None:
        self.ended.emit()
        self._strip.show_message(self.tr("%n badge(s) sent to the printer.", "", count), "ok")

    def _folder(self) -> Path:
        return folder_for(self.short_name or self._event)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self.ended.emit()
        self.exports.show_saved_file(self._strip, path)


def _undrawable(sheet: BadgeSheet) -> "Sequence[Undrawable]":
    from mc2cm_desk.documents.drawing.undrawable import on_badges

    return on_badges(sheet)
