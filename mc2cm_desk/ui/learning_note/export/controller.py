"""Files of the note: written in a process of its own, and what they leave out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks.children import ChildTask, Command
from mc2cm_desk.ui.core.tasks.runner import UNFINISHED
from mc2cm_desk.ui.learning_note.export.sheet import ExportSheet
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.strips import ProgressStrip

MOST_SIGNS = 3
"""Signs without a font that a notice names; the sheet beside it names all."""


class NoteExporter(QObject):
    """Asks where a file shall lie, has it written, says what came of it.

    ``language`` returns in which language the note is written.

    Signals:
        noticed(str): a file is there.
    """

    noticed = Signal(str)

    def __init__(
        self, desk: Desk, event_id: EventId, language: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._event_id, self._language = desk, event_id, language
        self._window = parent
        self._task: ChildTask | None = None
        self.progress = ProgressStrip(parent)
        self.sheet = ExportSheet(parent)
        self.progress.hide()
        self.progress.cancelled.connect(self.cancel)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.sheet.retranslate()

    @Slot(str)
    def ask(self, ending: str) -> None:
        """Ask for a place, and write the note there."""
        event = self._event_id
        self._desk.query(
            self,
            lambda library: library.require(Event, event),
            lambda found: self._ask(ending, found),
        )

    def _ask(self, ending: str, event: Event) -> None:
        name = f"{event.short_name}-{self._language()}.{ending}"
        kind = f"{ending.upper()} (*.{ending})"
        file, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the note"), name, kind
        )
        if file:
            self.export(Path(file))

    @Slot(str)
    def ask_folder(self, what: str, *, only: str = "") -> None:
        """Ask for a folder, and write what goes out beside the note there."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Choose the folder for the files")
        )
        if folder:
            self.send(what, Path(folder), only=only)

    def export(self, file: Path) -> None:
        """Write the note; it can be cancelled."""
        self.write("note", self._event_id, "-o", str(file), target=file)

    def send(self, what: str, folder: Path, *, only: str = "") -> None:
        """Write what goes out beside the note into a folder; ``only`` for one case (its id)."""
        case = ("--case", only) if only else ()
        self.write("send", self._event_id, "-o", str(folder), "--what", what, *case, target=folder)

    def write(self, *command: str, target: Path) -> None:
        """Run a command that writes a file or a folder."""
        self.cancel()
        self.progress.begin(self._being_written(target), self.tr("Cancel"))
        self._task = self._desk.child(
            self,
            Command(command, self._language()),
            lambda result: self._on_written(target, result),
            self._on_refused,
            progress=lambda done, total: self.progress.go_on(
                self._being_written(target), done, total
            ),
        )

    @Slot()
    def cancel(self) -> None:
        """Stop what is being written; nothing of it is left."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self.progress.end()

    def _being_written(self, target: Path) -> str:
        return filled(
            self.tr("{file} is being saved…"), file=bidi.path(target.name, languages.current())
        )

    def _on_written(self, target: Path, result: object) -> None:
        self.progress.end()
        self._task = None
        report: dict[str, Any] = result if isinstance(result, dict) else {}
        self.noticed.emit(self._sentence(target, report))
        left_out = report.get("left_out", ())
        warnings = [one["message"] for one in report.get("remarks", ())]
        if "files" in report:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
        elif left_out or warnings:
            self.sheet.open_report(target, left_out, warnings)

    def _sentence(self, target: Path, report: dict[str, Any]) -> str:
        if "files" in report:
            words = self.tr("%n file(s) saved in {folder}", "", len(report["files"]))
            return filled(words, folder=bidi.path(target.name, languages.current()))
        if "completeness" not in report:
            return filled(
                self.tr("{file} has been saved."), file=bidi.path(target.name, languages.current())
            )
        words = filled(
            self.tr("{file} has been saved ({percent}% complete)."),
            file=bidi.path(target.name, languages.current()),
            percent=report["completeness"],
        )
        left_out = len(report.get("left_out", ()))
        if left_out:
            words += " " + self.tr("%n item(s) not published: no consent", "", left_out)
        undrawn = report.get("warnings", ())
        if undrawn:
            warning = self.tr(
                "%n character(s) printed as boxes, as no font has them: {signs}", "", len(undrawn)
            )
            words += " " + filled(warning, signs="; ".join(undrawn[:MOST_SIGNS]))
        return words

    def _on_refused(self, refused: Refused) -> None:
        self.progress.end()
        self._task = None
        # A fault of ours is reported as such.
        if refused.code != UNFINISHED:
            self._desk.refused.emit(refused)
