"""What the cards on personal data do: search, copy, erasure, retention."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import PersonId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import programmes
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people.personal_data import backups as backup_erasure
from mc2cm_desk.services.people.personal_data import erasure, holdings, retention, subject
from mc2cm_desk.services.people.personal_data.erasure import Erasure, Outline
from mc2cm_desk.services.people.personal_data.subject import Subject
from mc2cm_desk.services.safety import backup
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks.exports import Exports, folder_for
from mc2cm_desk.ui.preferences.safety.erasure_card import ErasureCard
from mc2cm_desk.ui.preferences.safety.retention_card import RetentionCard
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

PAUSE = 200
"""Milliseconds after the last key until people are searched."""


class PersonalData(QObject):
    """The controller of the cards on retention and on one person.

    Signals:
        noticed(str, str): a sentence and its look, for the strip of the page.
        refused(Refused): something could not be done.
        written(Path): a copy or a certificate is there.
        changed(): people were erased, or the months are others.
    """

    noticed = Signal(str, str)
    refused = Signal(object)
    written = Signal(object)
    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        retention_card: RetentionCard,
        erasure_card: ErasureCard,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._retention, self._erasure = desk, retention_card, erasure_card
        self.exports = Exports(desk, window)
        self._searching = QTimer(self)
        self._searching.setSingleShot(True)
        self._searching.setInterval(PAUSE)
        self._searching.timeout.connect(self._search)
        self._retention.months_requested.connect(self._save_months)
        self._retention.erasure_requested.connect(self._erase_due)
        self._erasure.search_requested.connect(lambda _words: self._searching.start())
        self._erasure.chosen.connect(self._choose_person)
        self._erasure.copy_requested.connect(self._write_copy)
        self._erasure.erasure_requested.connect(self._erase)
        self.exports.written.connect(self.written)
        self.exports.refused.connect(self.refused)

    @Slot(int)
    def _save_months(self, number: int) -> None:
        self._desk.write(
            self,
            lambda library: retention.set_months(library, number),
            lambda _done: self.changed.emit(),
            self.refused.emit,
        )

    @Slot(list)
    def _erase_due(self, people: list[PersonId]) -> None:
        def show(count: int) -> None:
            self.noticed.emit(self.tr("%n person(s) erased.", "", count), "ok")
            self._finish_backups(None)
            self.changed.emit()

        self._desk.write(
            self, lambda library: retention.erase_due(library, people), show, self.refused.emit
        )

    @Slot()
    def _search(self) -> None:
        words = self._erasure.search.text()

        def show_people(found: list[Subject]) -> None:
            if words == self._erasure.search.text() and words.strip():
                self._erasure.show_people(found)

        self._desk.query(self, lambda library: subject.search(library, words), show_people)

    @Slot(str)
    def _choose_person(self, person: PersonId) -> None:
        def show_outline(read: tuple[Outline, Programme]) -> None:
            found, programme = read
            at = Erasure(
                found.name, self._desk.library.now().replace(second=0, microsecond=0), None,
                found.erased, found.remains,
            )  # fmt: skip
            self._erasure.show_outline(person, found, programme, at)

        self._desk.query(
            self,
            lambda library: (erasure.outline(library, person), programmes.current(library)),
            show_outline,
            self.refused.emit,
        )

    @Slot(str)
    def _write_copy(self, person: PersonId) -> None:
        language = languages.current()

        def write(library: Library, path: Path) -> None:
            from mc2cm_desk.documents.personal_data.copy import write_copy
            from mc2cm_desk.services.safety import attachments

            everything = holdings.holdings(library, person)
            pictures = {one.id: attachments.path(library, one) for one in everything.portraits}
            write_copy(everything, programmes.current(library), pictures, path, language)

        name = self.tr("personal data")
        today = f"{datetime.now().astimezone():%Y-%m-%d}"
        self.exports.ask(_folder(), f"{name} {today}.zip", write)

    @Slot(str, str)
    def _erase(self, person: PersonId, confirmation: str) -> None:
        self._erasure.set_busy(busy=True)
        self._erasure.show_message(self.tr("Erasing the person’s data…"))

        def fail(refused: Refused) -> None:
            self._erasure.set_busy(busy=False)
            self._erasure.show_message(sentence(refused, Catalogue(languages.current())))

        self._desk.write(
            self,
            lambda library: erasure.erase(library, person, confirmation=confirmation),
            self._finish_backups,
            fail,
        )

    def _finish_backups(self, done: Erasure | None) -> None:
        """Write the backups anew; then the certificate says what became of them."""
        if done is not None:
            self._erasure.show_message(
                self.tr("Erased. The older backups are being rewritten without these data…")
            )

        def finish(found: backup_erasure.Rewritten) -> None:
            self._erasure.set_busy(busy=False)
            if done is not None:
                self._write_certificate(backup_erasure.completed(done, found))
            self.changed.emit()

        def fail(refused: Refused) -> None:
            self._erasure.set_busy(busy=False)
            self.refused.emit(refused)
            if done is not None:
                left = tuple(one.path for one in backup.every(self._desk.library.folder))
                found = backup_erasure.Rewritten(left=left)
                self._write_certificate(backup_erasure.completed(done, found))

        self._desk.long(self, backup_erasure.finish, finish, fail)

    def _write_certificate(self, done: Erasure) -> None:
        language = languages.current()

        def write(library: Library, path: Path) -> None:
            from mc2cm_desk.documents.personal_data.certificate import write_certificate

            write_certificate(done, programmes.current(library), path, language)

        self._erasure.show_done(
            self.tr("The person’s data have been erased and the certificate has been issued.")
        )
        name = self.tr("certificate of erasure")
        self.exports.write(_folder(), f"{name} {done.at:%Y-%m-%d %H%M%S}.pdf", write)


def _folder() -> Path:
    return folder_for("")
