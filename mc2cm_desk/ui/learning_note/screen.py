"""Step 6: outline with completeness, editor, and the true pages beside."""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mc2cm_desk.domain.changes import Changes
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.learning_note import MOVABLE, NotePart, NoteSection
from mc2cm_desk.domain.note_version import NoteVersion, VersionPart
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import learning_notes, note_comments, note_versions
from mc2cm_desk.services.readings.completeness import Completeness, PartState, completeness
from mc2cm_desk.services.readings.note_contents import NoteContents, note_contents
from mc2cm_desk.services.readings.note_differences import differences
from mc2cm_desk.services.readings.note_references import note_references
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.process import Process
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.learning_note.gaps import GapsCard
from mc2cm_desk.ui.learning_note.left_out import LeftOutCard
from mc2cm_desk.ui.learning_note.preview import NotePreview
from mc2cm_desk.ui.learning_note.publication import PublicationForm
from mc2cm_desk.ui.learning_note.spelling import NoteSpelling
from mc2cm_desk.ui.learning_note.tools import TOOLS
from mc2cm_desk.ui.learning_note.versions import VersionsSheet
from mc2cm_desk.ui.learning_note.writing import WritingPanel
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.cards import Card
from mc2cm_desk.ui.widgets.face_list import FaceList
from mc2cm_desk.ui.widgets.faces import Face
from mc2cm_desk.ui.widgets.filters import Filter, FilterRow
from mc2cm_desk.ui.widgets.labels import Label, SectionHeading
from mc2cm_desk.ui.widgets.strips import ProgressStrip
from mc2cm_desk.wording import labels
from mc2cm_desk.wording.catalogue import Catalogue

NAMES = (("fr", "Français"), ("en", "English"), ("ar", "العربية"))
IDLE = 500
"""Milliseconds after the last key when the text is kept."""
MOST_SIGNS = 3
"""Signs without a font that a notice names."""

FIXED = (NotePart.CONTENTS, NotePart.BACK_COVER)
PLACES_OF_ANCHORS = {
    "context": "reference_document",
    "cluster": "challenges",
    "level": "recommendations",
    "day": "programme",
    "participation": "participants",
}
"""Which screen feeds what stands under a heading of the record."""
FACTS_FIRST = (NotePart.AT_A_GLANCE, NotePart.FOLLOW_UP)
"""Where the record speaks before people do, unless somebody chose otherwise."""


class LearningNoteScreen(Screen):
    """The note in one language at a time; every keystroke is kept a second after the last."""

    kinds = (Record,)

    def __init__(self, desk: Desk, event_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._note_language = self.language
        self._part = NotePart.SUMMARY
        self._contents: NoteContents | None = None
        self._state: Completeness | None = None
        self._shown_text = ""
        self._export: Process | None = None
        self.tongues = FilterRow(self)
        self.progress = ProgressStrip(self)
        self._note = Label("mute", "", self)
        self.more_button, self.hide_button = Button("", self), Button("", self, look="quiet")
        self.versions_button = Button("", self, icon_name="history")
        self.pdf_button = Button("", self, look="main", icon_name="export")
        self.list = FaceList("row", self)
        self._heading = SectionHeading("", self, "title")
        self.writing = WritingPanel(self)
        self.editor = self.writing.editor
        self.spelling = NoteSpelling(desk, event_id, self.editor)
        self.left_out = LeftOutCard(self)
        self.gaps = GapsCard(self)
        self.publication = PublicationForm(self)
        self.preview = NotePreview(self.library.folder, event_id, self)
        self.versions = VersionsSheet(self)
        self._room = QTemporaryDir()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._build()
        self._connect()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Thematic learning note")

    def subtitle(self) -> str:
        return self.tr("Put together from what was recorded during the event")

    def screen_actions(self) -> list[Action]:
        return [
            Action("note-pdf", lambda: self.tr("Export the PDF"), self._ask_pdf, "Ctrl+E"),
            Action("note-word", lambda: self.tr("Export as DOCX"), self._ask_word, "Ctrl+Shift+E"),
            Action("note-web", lambda: self.tr("Export as a web page"), self._ask_web),
            Action("note-versions", lambda: self.tr("Versions of the note"), self.show_versions),
            Action(
                "note-earlier",
                lambda: self.tr("Print this part earlier"),
                lambda: self._move(-1),
                "Alt+Shift+Up",
            ),
            Action(
                "note-later",
                lambda: self.tr("Print this part later"),
                lambda: self._move(1),
                "Alt+Shift+Down",
            ),
            *(
                Action(
                    f"note-{name}",
                    lambda name=name: self.writing.tools.words()[name],
                    lambda name=name: self.writing.use(name),
                    keys,
                )
                for name, _icon, keys in TOOLS
            ),
            *self.preview.zoom_actions(),
            Action("note-hide", lambda: self.tr("Leave this part out, or print it"), self._hide),
            Action(
                "note-write", lambda: self.tr("Write in this part"), self.editor.setFocus, "Ctrl+L"
            ),
        ]

    def retranslate(self) -> None:
        self.pdf_button.set_words(self.tr("Export the PDF"), "Ctrl+E")
        self.more_button.set_words(self.tr("Other files"))
        self._show_more()
        self.versions_button.set_words(self.tr("Versions"))
        self.list.setAccessibleName(self.tr("Parts of the note"))
        self.writing.retranslate()
        self.left_out.retranslate()
        self.versions.retranslate()
        self.gaps.retranslate()
        self.publication.retranslate()
        self.preview.retranslate()

    def refresh(self, changes: Changes | None) -> None:
        contents = note_contents(self.library, self.event_id, self._note_language)
        state = completeness(contents)
        self._contents, self._state = contents, state
        self.spelling.read(changes)
        missing = len(state.missing)
        chips = [Filter(code, name) for code, name in NAMES]
        self.tongues.set_filters(chips)
        self.tongues.choose(self._note_language)
        version = contents.publication.version
        self._note.setText(
            " · ".join(
                (
                    self.tr("Version {number}").format(number=version),
                    self.tr("{percent} % complete").format(percent=state.percent),
                    self.tr("%n item(s) to complete", "", missing),
                )
            )
        )
        by_part = {one.part: one for one in state.parts}
        # Filling the list makes its first row current: that is nobody's choice.
        self.list.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.list.show_faces(
            [
                self._face(part, by_part.get(part))
                for part in contents.publication.parts
                if part not in FIXED
            ]
        )
        self.list.choose(self._part.value)
        self.list.blockSignals(False)  # noqa: FBT003
        self._show_part()
        if changes is None or not changes.touch(NoteSection) or len(changes.changes) != 1:
            self.preview.draw_soon(self._note_language)

    def show_record(self, record: str) -> None:
        section = self.library.get(NoteSection, record)
        if section is not None:
            self._choose(section.part.value)

    def focus_first(self) -> None:
        self.list.setFocus()

    def fold(self, *, narrow: bool) -> None:
        self.preview.setVisible(not narrow)

    def leave(self) -> bool:
        self._keep()
        self.publication.flush()
        return True

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.tongues, 1)
        for widget in (self._note, self.versions_button, self.more_button, self.pdf_button):
            head.addWidget(widget)
        middle = Card("plain", self)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.hide_button)
        middle.body.addLayout(top)
        middle.body.addWidget(self.writing, 3)
        middle.body.addWidget(self.publication)
        middle.body.addWidget(self.left_out)
        middle.body.addWidget(self.gaps)
        outline = Card("plain", self, padding=6)
        outline.body.addWidget(self.list)
        body = QHBoxLayout()
        body.setSpacing(px(SPACE["gap"]))
        outline.setMaximumWidth(px(270))
        body.addWidget(outline, 3)
        body.addWidget(middle, 5)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview)
        body.addWidget(side, 4)
        self.column.addLayout(head)
        self.column.addWidget(self.progress)
        self.progress.hide()
        self.column.addLayout(body, 1)

    def _connect(self) -> None:
        self.tongues.chosen_changed.connect(self._on_tongue)
        self.list.chosen.connect(self._choose)
        self.editor.textChanged.connect(self._on_typed)
        self._idle.timeout.connect(self._keep)
        self.pdf_button.clicked.connect(self._ask_pdf)
        self.versions_button.clicked.connect(self.show_versions)
        self.writing.arranged.connect(self._arrange)
        self.writing.commented.connect(self._comment)
        self.writing.resolved.connect(self._resolve)
        self.writing.spelling_wanted.connect(self.spelling.choose_next)
        self.spelling.ready.connect(self.writing.tools.buttons["spelling"].setVisible)
        self.spelling.kept.connect(self.recorded)
        self.spelling.found_none.connect(self.noticed)
        self.left_out.wanted.connect(self.wanted)
        self.preview.source_wanted.connect(self._go_to_source)
        self.versions.keep_wanted.connect(self._keep_version)
        self.versions.publish_wanted.connect(self._publish)
        self.versions.opened.connect(self._open_version)
        self.versions.compare_wanted.connect(self._compare)
        self.versions.save_wanted.connect(self._save_changes)
        self.hide_button.clicked.connect(self._hide)
        self.gaps.wanted.connect(self.wanted)
        self.publication.committed.connect(self._amend)
        self.progress.cancelled.connect(self._cancel)

    def _face(self, part: NotePart, state: PartState | None) -> Face:
        assert self._contents is not None
        hidden = self._contents.is_hidden(part)
        missing = len(state.missing) if state else 0
        if hidden:
            sub = self.tr("left out")
        elif missing:
            sub = self.tr("%n item(s) to complete", "", missing)
        elif self._contents.written(part):
            sub = self.tr("written")
        else:
            sub = self.tr("from the record")
        return Face(
            id=part.value,
            title=labels.label(Catalogue(self.language), part),
            sub=sub,
            icon="check" if not missing and not hidden else "clock",
            icon_tone="ok" if not missing and not hidden else "warn",
            faint=hidden,
        )

    def _show_part(self) -> None:
        """Show what is written in the chosen part; what is being typed is never replaced."""
        contents, state = self._contents, self._state
        if contents is None or state is None:
            return
        part = self._part
        heading = labels.label(Catalogue(self.language), part)
        self._heading.set_text(heading)
        self.editor.setAccessibleName(heading)
        self.editor.language = self._note_language
        self.spelling.speak(self._note_language)
        comments = note_comments.of_note(self.library, self.event_id, self._note_language)
        self.writing.show_part(
            part,
            contents.section(part),
            note_references(contents),
            [one for one in comments if one.part is part],
            facts_first=part in FACTS_FIRST,
        )
        front = part in (NotePart.COVER, NotePart.IMPRINT)
        self.writing.setVisible(not front)
        self.publication.setVisible(front)
        self.left_out.show_left_out(contents.left_out if front else (), self.language)
        if front:
            self.publication.show_note(contents.publication)
        hidden = contents.is_hidden(part)
        words = self.tr("Print this part") if hidden else self.tr("Leave this part out")
        self.hide_button.set_words(words)
        self.hide_button.setVisible(not front)
        found = next((one for one in state.parts if one.part is part), None)
        self.gaps.show_gaps(found.missing if found else (), self.language)

    @Slot()
    def _on_typed(self) -> None:
        self._idle.start()
        self.writing.tell_count()

    @Slot()
    def _keep(self) -> None:
        """Keep what was typed; the pages follow after a pause."""
        self._idle.stop()
        if not self.editor.document().isModified():
            return
        text, part, language = self.editor.text(), self._part, self._note_language
        self.editor.document().setModified(False)
        self.desk.run(
            self,
            lambda library: learning_notes.write(library, self.event_id, language, part, text=text),
            lambda _section: self.preview.draw_soon(language),
        )

    @Slot()
    def _on_tongue(self) -> None:
        self._keep()
        self._note_language = (self.tongues.chosen() or ("fr",))[0]
        self.refresh(None)

    @Slot(str)
    def _choose(self, part: str) -> None:
        if not part or part == self._part.value:
            return
        self._keep()
        self._part = NotePart(part)
        self.preview.show_anchor(f"part-{part}")
        self._show_part()

    @Slot(str)
    def _go_to_source(self, anchor: str) -> None:
        """Go to where what was clicked on the page is written."""
        contents = self._contents
        if contents is None:
            return
        kind, _, name = anchor.partition("-")
        if kind == "part" and name in set(NotePart):
            self._choose(name)
            self.list.choose(name)
            if self.writing.isVisible():
                self.editor.setFocus()
            return
        if kind == "recommendation":
            self.wanted.emit("recommendations", name)
        elif kind == "case":
            case = next((one.id for one in contents.cases if str(one.number) == name), "")
            self.wanted.emit("city_cases", case)
        elif kind == "visit" and name.isdigit() and int(name) < len(contents.visits):
            self.wanted.emit("field_visit", contents.visits[int(name)].id)
        elif kind in PLACES_OF_ANCHORS:
            self.wanted.emit(PLACES_OF_ANCHORS[kind], "")

    @Slot()
    def _hide(self) -> None:
        contents, part = self._contents, self._part
        if contents is not None:
            hidden = not contents.is_hidden(part)
            self.desk.run(
                self,
                lambda library: learning_notes.arrange(library, self.event_id, part, hidden=hidden),
            )

    def _move(self, by: int) -> None:
        """Print the chosen part earlier or later, in every language."""
        part = self._part
        if part in MOVABLE:
            self._keep()
            self.desk.run(
                self, lambda library: learning_notes.move(library, self.event_id, part, by)
            )

    @Slot(object)
    def _arrange(self, fields: dict[str, bool]) -> None:
        part = self._part
        self.desk.run(
            self, lambda library: learning_notes.arrange(library, self.event_id, part, **fields)
        )

    @Slot(str, str)
    def _comment(self, text: str, quote: str) -> None:
        part, language = self._part, self._note_language
        self._keep()
        self.desk.run(
            self,
            lambda library: note_comments.add(
                library, self.event_id, language, part, text, quote=quote
            ),
        )

    @Slot(str)
    def _resolve(self, comment: str) -> None:
        self.desk.run(self, lambda library: note_comments.resolve(library, comment))

    @Slot()
    def show_versions(self) -> None:
        """Open the versions of the language that is shown."""
        self._keep()
        self.versions.wait("")
        self._list_versions()
        self.versions.open_sheet(self.versions.remark.edit)

    def _list_versions(self) -> None:
        found = note_versions.of_note(self.library, self.event_id, self._note_language)
        self.versions.show_versions(found, self.language)
        if found:
            self._compare(self.versions.list.current())

    @Slot(str)
    def _publish(self, remark: str) -> None:
        self._keep_version(remark, publish=True)

    @Slot(str)
    def _keep_version(self, remark: str, *, publish: bool = False) -> None:
        """Draw the pages in a process of their own, then freeze them with their words."""
        self.desk.wait()
        language, contents, state = self._note_language, self._contents, self._state
        if contents is None or state is None:
            return
        title = contents.publication.title or contents.event.title.text(language)
        self.versions.wait(self.tr("The pages of this version are being drawn..."))
        process = self._export = Process(self)

        def drawn(result: object) -> None:
            self._export = None
            said = result if isinstance(result, dict) else {}
            pages = (process.folder / "version.pdf").read_bytes()
            parts = [VersionPart(**part) for part in said.get("words", ())]
            count = int(said.get("pages") or 0)
            self.desk.run(
                self,
                lambda library: note_versions.keep(
                    library,
                    self.event_id,
                    language,
                    pages=pages,
                    page_count=count,
                    parts=parts,
                    percent=state.percent,
                    title=title,
                    remark=remark,
                    publish=publish,
                ),
                self._on_version,
            )

        def ended(refused: Refused) -> None:
            self.versions.wait("")
            self._on_refused(refused)

        process.finished.connect(drawn)
        process.refused.connect(ended)
        process.failed.connect(lambda _what: ended(Refused("note-without-pages")))
        file = str(process.folder / "version.pdf")
        final = ["--final"] if publish else []
        process.start(
            "--lang", language, "note", self.event_id, "-o", file, "--words", *final,
            library=self.library.folder,
        )  # fmt: skip

    def _on_version(self, version: NoteVersion) -> None:
        self.versions.wait("")
        self.versions.remark.put("")
        self.versions.list.choose(version.id)
        self._list_versions()
        words = self.tr("Version {number} is kept with its pages.")
        if version.published:
            words = self.tr("Version {number} is published: its pages are frozen.")
        self.noticed.emit(words.format(number=version.number))

    @Slot(str)
    def _open_version(self, version: str) -> None:
        try:
            file = note_versions.file_of(self.library, version)
        except Refused as refused:
            self.desk.refused.emit(refused)
            return
        # Files of the library are named by their bytes alone; a viewer wants an ending.
        known = self.library.need(NoteVersion, version)
        shown = self.versions_folder / f"{known.language}-{known.number}.pdf"
        shown.write_bytes(file.read_bytes())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))

    @property
    def versions_folder(self) -> Path:
        """A folder of this window's own, for pages that are shown."""
        return Path(self._room.path())

    @Slot(str)
    def _compare(self, version: str) -> None:
        """Tell what the note says now otherwise; the pages beside know its words."""
        known = self.library.get(NoteVersion, version)
        if known is not None:
            self.versions.show_changes(differences(known.parts, self.preview.words), known.number)

    @Slot(str)
    def _save_changes(self, version: str) -> None:
        known = self.library.get(NoteVersion, version)
        if known is None:
            return
        event = self.library.need(Event, self.event_id)
        name = f"{event.short_name}-{known.language}-{known.number}.pdf"
        file, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save what changed"), name, "PDF (*.pdf)"
        )
        if file:
            number = str(known.number)
            self._write("note-compare", self.event_id, "-o", file, "--from", number, file=file)

    @Slot(str, object)
    def _amend(self, name: str, value: object) -> None:
        language = self._note_language
        self.desk.run(
            self,
            lambda library: learning_notes.amend(library, self.event_id, language, **{name: value}),
        )

    @Slot()
    def _ask_pdf(self) -> None:
        self._ask("pdf")

    @Slot()
    def _ask_word(self) -> None:
        self._ask("docx")

    @Slot()
    def _ask_web(self) -> None:
        self._ask("html")

    def _show_more(self) -> None:
        menu = QMenu(self.more_button)
        for words, ask in (
            (self.tr("Word file (DOCX)"), self._ask_word),
            (self.tr("Web page (HTML)"), self._ask_web),
        ):
            menu.addAction(words).triggered.connect(ask)
        menu.addSeparator()
        for name, words in (
            ("brief", self.tr("Brief for elected officials...")),
            ("letters", self.tr("Letters by addressee...")),
            ("sheets", self.tr("Case sheets...")),
            ("forms", self.tr("Forms to ask cities for what is missing...")),
            ("summary", self.tr("Summary and citation for the web...")),
            ("cards", self.tr("Picture cards for social media...")),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, one=name: self._ask_folder(one))
        self.more_button.set_menu(menu)

    def _ask_folder(self, what: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where should the files lie?"))
        if folder:
            self.send(what, Path(folder))

    def send(self, what: str, folder: Path) -> None:
        """Write what goes out beside the note into a folder, then show the folder."""
        self._keep()
        self._write("send", self.event_id, "-o", str(folder), "--what", what, file=str(folder))

    def _ask(self, ending: str) -> None:
        self._keep()
        event = self.library.need(Event, self.event_id)
        name = f"{event.short_name}-{self._note_language}.{ending}"
        file, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the note"), name, f"{ending.upper()} (*.{ending})"
        )
        if file:
            self.export(Path(file))

    def export(self, file: Path) -> None:
        """Write the note in a process of its own; it can be cancelled."""
        self._write("note", self.event_id, "-o", str(file), file=str(file))

    def _write(self, *command: str, file: str) -> None:
        """Run a command that writes a file, with its progress and a way to stop it."""
        self.desk.wait()
        target = Path(file)
        process = self._export = Process(self)
        process.finished.connect(lambda result: self._on_exported(target, result))
        process.refused.connect(self._on_refused)
        process.failed.connect(lambda _what: self._on_refused(Refused("fault", file=target.name)))
        process.cancelled.connect(self.progress.end)
        self.progress.show()
        self.progress.begin(
            self.tr("{file} is being written...").format(file=target.name), self.tr("Cancel")
        )
        process.start("--lang", self._note_language, *command, library=self.library.folder)

    @Slot()
    def _cancel(self) -> None:
        if self._export is not None:
            self._export.cancel()
            self._export = None

    def _on_exported(self, file: Path, result: object) -> None:
        self.progress.end()
        self._export = None
        said = result if isinstance(result, dict) else {}
        if "files" in said:
            words = self.tr("%n file(s) written into {folder}", "", len(said["files"]))
            self.noticed.emit(words.format(folder=file.name))
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
            return
        if "completeness" not in said:
            self.noticed.emit(self.tr("{file} is written.").format(file=file.name))
            return
        left_out = len(said.get("left_out", ()))
        words = self.tr("{file} is written ({percent} % complete).").format(
            file=file.name, percent=said["completeness"]
        )
        if left_out:
            words += " " + self.tr("%n thing(s) left out for want of consent", "", left_out)
        undrawn = said.get("warnings", ())
        if undrawn:
            told = self.tr("%n sign(s) stand as boxes, no font has them: {signs}", "", len(undrawn))
            words += " " + told.format(signs="; ".join(undrawn[:MOST_SIGNS]))
        self.noticed.emit(words)

    def _on_refused(self, refused: Refused) -> None:
        self.progress.end()
        self._export = None
        self.desk.refused.emit(refused)
