"""Step 6: outline with completeness, editor, and the true pages beside."""

from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mc2cm_desk.domain.changes import Changes
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.learning_note import NotePart, NoteSection
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import learning_notes
from mc2cm_desk.services.readings.completeness import Completeness, PartState, completeness
from mc2cm_desk.services.readings.note_contents import NoteContents, note_contents
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.process import Process
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.learning_note.gaps import GapsCard
from mc2cm_desk.ui.learning_note.preview import NotePreview
from mc2cm_desk.ui.learning_note.publication import PublicationForm
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
IDLE = 1000
"""Milliseconds after the last key when the text is kept."""

FIXED = (NotePart.CONTENTS, NotePart.BACK_COVER)


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
        self.word_button, self.hide_button = Button("", self), Button("", self, look="quiet")
        self.pdf_button = Button("", self, look="main", icon_name="export")
        self.list = FaceList("row", self)
        self._heading, self._count = SectionHeading("", self, "title"), Label("mute", "", self)
        self.editor = QPlainTextEdit(self)
        self.editor.setTabChangesFocus(True)
        self.gaps = GapsCard(self)
        self.publication = PublicationForm(self)
        self.preview = NotePreview(self.library.folder, event_id, self)
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
            Action("note-hide", lambda: self.tr("Leave this part out, or print it"), self._hide),
            Action(
                "note-write", lambda: self.tr("Write in this part"), self.editor.setFocus, "Ctrl+L"
            ),
        ]

    def retranslate(self) -> None:
        self.pdf_button.set_words(self.tr("Export the PDF"), "Ctrl+E")
        self.word_button.set_words("DOCX")
        self.list.setAccessibleName(self.tr("Parts of the note"))
        self.editor.setPlaceholderText(
            self.tr("Write here. Blank line: new paragraph. «- »: list. «> »: quotation. **bold**")
        )
        self.gaps.retranslate()
        self.publication.retranslate()
        self.preview.retranslate()

    def refresh(self, changes: Changes | None) -> None:
        contents = note_contents(self.library, self.event_id, self._note_language)
        state = completeness(contents)
        self._contents, self._state = contents, state
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
            [self._face(part, by_part.get(part)) for part in NotePart if part not in FIXED]
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
        for widget in (self._note, self.word_button, self.pdf_button):
            head.addWidget(widget)
        middle = Card("plain", self)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.hide_button)
        middle.body.addLayout(top)
        middle.body.addWidget(self.editor, 3)
        middle.body.addWidget(self._count)
        middle.body.addWidget(self.publication)
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
        self.word_button.clicked.connect(self._ask_word)
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
        written = contents.written(part)
        if not self.editor.document().isModified() and written != self.editor.toPlainText():
            self._put(written)
        front = part in (NotePart.COVER, NotePart.IMPRINT)
        self.editor.setVisible(not front)
        self._count.setVisible(not front)
        self.publication.setVisible(front)
        if front:
            self.publication.show_note(contents.publication)
        hidden = contents.is_hidden(part)
        words = self.tr("Print this part") if hidden else self.tr("Leave this part out")
        self.hide_button.set_words(words)
        self.hide_button.setVisible(not front)
        found = next((one for one in state.parts if one.part is part), None)
        self.gaps.show_gaps(found.missing if found else (), self.language)
        self._tell_count()

    def _put(self, text: str) -> None:
        self.editor.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.editor.setPlainText(text)
        self.editor.document().setModified(False)
        self.editor.blockSignals(False)  # noqa: FBT003

    @Slot()
    def _on_typed(self) -> None:
        self._idle.start()
        self._tell_count()

    def _tell_count(self) -> None:
        words = len(self.editor.toPlainText().split())
        self._count.setText(self.tr("%n word(s)", "", words))

    @Slot()
    def _keep(self) -> None:
        """Keep what was typed; the pages follow after a pause."""
        self._idle.stop()
        if not self.editor.document().isModified():
            return
        text, part, language = self.editor.toPlainText(), self._part, self._note_language
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
        contents = self._contents
        if contents is not None:
            self._put(contents.written(self._part))
        self._show_part()

    @Slot()
    def _hide(self) -> None:
        contents, part, language = self._contents, self._part, self._note_language
        if contents is not None:
            hidden = not contents.is_hidden(part)
            self.desk.run(
                self,
                lambda library: learning_notes.write(
                    library, self.event_id, language, part, hidden=hidden
                ),
            )

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
        self.desk.wait()
        process = self._export = Process(self)
        process.finished.connect(lambda result: self._on_exported(file, result))
        process.refused.connect(self._on_refused)
        process.failed.connect(lambda _what: self._on_refused(Refused("fault", file=file.name)))
        process.cancelled.connect(self.progress.end)
        self.progress.show()
        self.progress.begin(
            self.tr("{file} is being written...").format(file=file.name), self.tr("Cancel")
        )
        process.start(
            "--lang",
            self._note_language,
            "note",
            self.event_id,
            "-o",
            str(file),
            library=self.library.folder,
        )

    @Slot()
    def _cancel(self) -> None:
        if self._export is not None:
            self._export.cancel()
            self._export = None

    def _on_exported(self, file: Path, result: object) -> None:
        self.progress.end()
        self._export = None
        percent = result.get("completeness") if isinstance(result, dict) else None
        words = self.tr("{file} is written ({percent} % complete).")
        self.noticed.emit(words.format(file=file.name, percent=percent))

    def _on_refused(self, refused: Refused) -> None:
        self.progress.end()
        self._export = None
        self.desk.refused.emit(refused)
