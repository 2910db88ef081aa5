"""Versions of the note as people keep, publish, open and compare them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId, NoteVersionId, RecordId
from mc2cm_desk.domain.note.version import NoteVersion, VersionPart
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import versions
from mc2cm_desk.services.read_models.note.completeness import Completeness
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.services.read_models.note.differences import PartChange, differences
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks.children import Command
from mc2cm_desk.ui.core.tasks.runner import UNFINISHED
from mc2cm_desk.ui.core.tasks.temporary import new_room
from mc2cm_desk.ui.learning_note.export.controller import NoteExporter
from mc2cm_desk.ui.learning_note.versions.panel import NOW, VersionsSheet
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note


class VersionController(QObject):
    """Does what the sheet of versions asks for.

    ``shown`` returns the contents that the screen shows, and what they lack.

    Signals:
        noticed(str): a version is kept.
    """

    noticed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        event_id: EventId,
        shown: Callable[[], tuple[NoteContents, Completeness]],
        exporter: NoteExporter,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._event_id, self._shown = desk, event_id, shown
        self._exporter, self._window = exporter, parent
        self._room = new_room()
        self.sheet = VersionsSheet(parent)
        self.sheet.create_requested.connect(self._save)
        self.sheet.publish_requested.connect(self._publish)
        self.sheet.opened.connect(self._open)
        self.sheet.compare_requested.connect(self._compare)
        self.sheet.save_requested.connect(self._save_changes)

    def open(self) -> None:
        """Show the versions of the language that is written."""
        self.sheet.wait("")
        self._list()
        self.sheet.open_sheet(self.sheet.remark.edit)

    def _list(self, chosen: str = "") -> None:
        contents, _ = self._shown()
        event, language = self._event_id, contents.language
        self._desk.query(
            self,
            lambda library: versions.of_note(library, event, language),
            lambda found: self._show_versions(found, chosen),
        )

    def _show_versions(self, found: list[NoteVersion], chosen: str) -> None:
        self.sheet.show_versions(found, languages.current())
        if chosen:
            self.sheet.list.choose(chosen)
        if found:
            self._compare(
                NoteVersionId(self.sheet.list.current_record()), self.sheet.against.value()
            )

    @Slot(str)
    def _publish(self, remark: str) -> None:
        """Publish the note; first ask where it is not final."""
        contents, state = self._shown()
        if not state.blocking:
            self._save(remark, publish=True)
            return
        catalogue = Catalogue(languages.current())
        lacking = [note.missing(catalogue, one.code, one.about) for one in state.blocking]
        self.sheet.ask_to_publish(
            lacking,
            state.percent,
            formats.language(contents.language, languages.current()),
            lambda: self._save(remark, publish=True),
        )

    @Slot(str)
    def _save(self, remark: str, *, publish: bool = False) -> None:
        """Draw the pages in a process of their own, then freeze them with their words."""
        contents, state = self._shown()
        percent = state.percent
        language = contents.language
        title = contents.publication.title or contents.event.title.text(language)
        self.sheet.wait(self.tr("Preparing the pages of this version…"))
        # It lives as long as the calls below.
        room = new_room()
        file = Path(room.filePath("version.pdf"))

        def drawn(result: object) -> None:
            report = result if isinstance(result, dict) else {}
            parts = [VersionPart(**part) for part in report.get("words", ())]
            count = int(report.get("pages") or 0)
            pages = file.read_bytes()
            room.remove()

            def save(library: Library) -> NoteVersion:
                return versions.save(
                    library,
                    self._event_id,
                    language,
                    pages=pages,
                    page_count=count,
                    parts=parts,
                    percent=percent,
                    title=title,
                    remark=remark,
                    publish=publish,
                )

            self._desk.write(self, save, self._on_saved, self._on_not_saved)

        final = ["--final"] if publish else []
        arguments = ("note", self._event_id, "-o", str(file), "--words", *final)
        self._desk.child(self, Command(arguments, language), drawn, self._on_not_saved)

    def _on_not_saved(self, refused: Refused) -> None:
        self.sheet.wait("")
        # A fault of ours is reported as such.
        if refused.code != UNFINISHED:
            self._desk.refused.emit(refused)

    def _on_saved(self, version: NoteVersion) -> None:
        self.sheet.wait("")
        self.sheet.remark.put("")
        self._list(version.id)
        words = self.tr("Version {number} is kept with its pages.")
        if version.published:
            words = self.tr("Version {number} is published: its pages are frozen.")
        self.noticed.emit(words.format(number=version.number))

    @Slot(str)
    def _open(self, version: NoteVersionId) -> None:
        room = Path(self._room.path())
        self._desk.query(
            self,
            lambda library: _copied(library, version, room),
            lambda shown: QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown))),
        )

    @Slot(str, str)
    def _compare(self, version: NoteVersionId, against: str) -> None:
        """Show what a later version, or the note of now, says otherwise."""
        # On the thread that writes: after what was typed a moment ago.
        self._desk.write(
            self,
            lambda library: _changes(library, version, against),
            lambda found: self.sheet.show_changes(*found),
        )

    @Slot(str, str)
    def _save_changes(self, version: NoteVersionId, against: str) -> None:
        event = self._event_id
        self._desk.query(
            self,
            lambda library: (
                library.get(NoteVersion, version),
                library.get(NoteVersion, RecordId(against)),
                library.require(Event, event),
            ),
            lambda found: self._ask_place(*found),
        )

    def _ask_place(
        self, known: NoteVersion | None, later: NoteVersion | None, event: Event
    ) -> None:
        if known is None:
            return
        name = f"{event.short_name}-{known.language}-{known.number}.pdf"
        file, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save what changed"), name, "PDF (*.pdf)"
        )
        if file:
            to = str(later.number) if later is not None else NOW
            self._exporter.write(
                "note-compare", self._event_id, "-o", file,
                "--from", str(known.number), "--to", to, target=Path(file),
            )  # fmt: skip


def _copied(library: Library, version: NoteVersionId, room: Path) -> Path:
    """Copy the pages of a version under a name that a viewer opens; refused where they are gone."""
    # Files of the library are named by their bytes alone; a viewer wants an ending.
    known = library.require(NoteVersion, version)
    shown = room / f"{known.language}-{known.number}.pdf"
    shown.write_bytes(versions.file_of(library, version).read_bytes())
    return shown


def _changes(
    library: Library, version: NoteVersionId, against: str
) -> tuple[list[PartChange], int]:
    from mc2cm_desk.documents.note.outline import build_note
    from mc2cm_desk.documents.renderers.text.lines import parts_of
    from mc2cm_desk.services.read_models.note.contents import note_contents

    known = library.require(NoteVersion, version)
    later = library.get(NoteVersion, RecordId(against)) if against != NOW else None
    if later is not None:
        parts = later.parts
    else:
        contents = note_contents(library, known.event, known.language)
        parts = parts_of(build_note(contents, draft=True))
    return differences(known.parts, parts), known.number
