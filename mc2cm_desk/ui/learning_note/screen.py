"""Step 6: outline with completeness, the part that is written, and the true pages beside."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text.markup import PICTURE
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.read_models.note.completeness import PLACE_OF_NOTE, Completeness
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.services.read_models.note.references import note_references
from mc2cm_desk.services.read_models.steps.known_words import CONCERNED
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.learning_note.actions import NoteActions
from mc2cm_desk.ui.learning_note.commands import NoteCommands
from mc2cm_desk.ui.learning_note.export.controller import NoteExporter
from mc2cm_desk.ui.learning_note.gaps import GapsSheet
from mc2cm_desk.ui.learning_note.head import NoteHead
from mc2cm_desk.ui.learning_note.jumps import (
    TEXT,
    Jump,
    jump_of_anchor,
    jump_to_consent,
    place_of,
)
from mc2cm_desk.ui.learning_note.outline import NoteOutline
from mc2cm_desk.ui.learning_note.preview.preview import NotePreview
from mc2cm_desk.ui.learning_note.reading import NoteAnswer, read_note
from mc2cm_desk.ui.learning_note.versions.controller import VersionController
from mc2cm_desk.ui.learning_note.writing.part_panel import PartPanel
from mc2cm_desk.ui.learning_note.writing.spelling import NoteSpelling
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.drafts.commits import begun
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

IDLE = 500
"""Milliseconds after the last key when the text becomes a record; its draft is kept before."""


class LearningNoteScreen(Screen):
    """The note in one language at a time; every keystroke is kept."""

    kinds = (Record,)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._note_language = self.language
        self.part = NotePart.SUMMARY
        self._narrow = False
        self._read: NoteAnswer | None = None
        self._chosen_language = self._note_language
        self._reads_words = self._draws = False
        self.head = NoteHead(self)
        self.outline = NoteOutline(self)
        self.panel = PartPanel(desk, event_id, self)
        self.writing, self.editor = self.panel.writing, self.panel.writing.editor
        self.spelling = NoteSpelling(desk, event_id, self.editor)
        self.preview = NotePreview(desk, event_id, self)
        self.exporter = NoteExporter(desk, event_id, lambda: self._note_language, self)
        self.version_controller = VersionController(
            desk, event_id, lambda: (self.contents, self.state), self.exporter, self
        )
        self.note_commands = NoteCommands(
            desk, event_id, lambda: (self._note_language, self.part), self
        )
        self.gaps_sheet = GapsSheet(self)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE)
        self._build()
        self._connect()
        self.retranslate()
        # Nothing is written into a part whose text is not shown yet.
        self._allow(on=False)
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Thematic learning note")

    def subtitle(self) -> str:
        return self.tr("Compiled from what was recorded during the event")

    def screen_actions(self) -> list[Action]:
        return NoteActions(self).every()

    def retranslate(self) -> None:
        self.head.retranslate()
        self.outline.retranslate()
        self.panel.retranslate(self.language)
        self.version_controller.sheet.retranslate()
        self.exporter.retranslate()
        self.preview.retranslate()

    def refresh(self, changes: Changes | None) -> None:
        event, language = self.event_id, self._chosen_language
        self._reads_words |= changes is None or changes.touch(*CONCERNED)
        words = self._reads_words
        draws = changes is None or not changes.touch(NoteSection) or len(changes.changes) != 1
        self._draws |= draws
        self.desk.query(
            self, lambda library: read_note(library, event, language, words=words), self._take
        )

    def _take(self, read: NoteAnswer) -> None:
        if read.language != self._note_language:
            # What was typed while it was read belongs to the language before.
            self.save()
            self._note_language = read.language
        is_first, self._read = self._read is None, read
        if read.words is not None:
            self._reads_words = False
            self.spelling.know(read.words)
        if is_first:
            self._allow(on=True)
        self._update_state()
        with self.queueing_keys():
            self.outline.show_parts(read.contents, read.state, self.part, self.language)
            self._show_part()
        if self._draws:
            self._draws = False
            self.preview.draw_soon(self._note_language)

    def _allow(self, *, on: bool) -> None:
        for part in (self.head, self.outline, self.panel):
            part.setEnabled(on)

    @property
    def contents(self) -> NoteContents:
        return self._answer().contents

    @property
    def state(self) -> Completeness:
        return self._answer().state

    def _answer(self) -> NoteAnswer:
        """Return what was read last; refused until there is something."""
        if self._read is None:
            raise Refused("unfinished")
        return self._read

    def show_record(self, record: str) -> None:
        part = self._answer().sections.get(record, record)
        if part in set(NotePart):
            self.choose(NotePart(part).value)
            self.outline.list.choose(self.part.value)

    def show_field(self, field: str) -> None:
        if field == TEXT:
            self.show_pages(shown=False)
            self.editor.setFocus()
        else:
            super().show_field(field)

    def focus_first(self) -> None:
        if self._read is None:
            self.queue_keys()
            return
        self.outline.list.setFocus()

    def set_compact(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self.head.set_compact(narrow=narrow)
        self.show_pages(shown=False)

    def show_pages(self, *, shown: bool) -> None:
        """Show pages or text where there is no room for both; else both."""
        self.preview.setVisible(shown or not self._narrow)
        self.panel.setVisible(not (shown and self._narrow))

    def turn_pages_over(self) -> None:
        """Show the pages instead of the text, or the text again."""
        self.show_pages(shown=self._narrow and not self.preview.isVisible())

    def leave(self) -> bool:
        self.save()
        self.panel.publication.flush()
        return True

    def show_versions(self) -> None:
        """Open the versions of the language that is written."""
        self.save()
        self.desk.when_answered(self, self.version_controller.open)

    def export(self, ending: str) -> None:
        """Ask for a place, and write the note there."""
        self.save()
        self.exporter.ask(ending)

    def _build(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(px(SPACE["gap"]))
        body.addWidget(self.outline)
        body.addWidget(self.panel, 6)
        body.addWidget(self.preview, 5)
        self.column.addWidget(self.head)
        self.column.addWidget(self.exporter.progress)
        self.column.addLayout(body, 1)

    def _connect(self) -> None:
        head, panel, note_commands = self.head, self.panel, self.note_commands
        head.language_chosen.connect(self._on_language)
        head.gaps_requested.connect(self.show_gaps)
        head.versions_requested.connect(self.show_versions)
        head.pages_requested.connect(self.turn_pages_over)
        head.export_requested.connect(self.export)
        head.mail_requested.connect(self._send)
        self.outline.chosen.connect(self.choose)
        self.outline.opened.connect(lambda part: self.editor.setFocus())
        for changing in (
            self.outline.moved,
            self.editor.pictures_given,
            self.writing.commented,
            panel.record.arranged,
        ):
            # What was typed comes first: one step of undo takes back one thing.
            changing.connect(self.save)
        self.editor.textChanged.connect(self._on_typed)
        self.outline.moved.connect(note_commands.move)
        self.editor.pictures_given.connect(note_commands.take_pictures)
        note_commands.pictures_saved.connect(self._insert_pictures)
        self.idle.timeout.connect(self.save)
        self.writing.commented.connect(note_commands.comment)
        self.writing.reference_opened.connect(self._open_reference)
        self.writing.spelling_requested.connect(self.spelling.choose_next)
        panel.hide_requested.connect(self.hide_part)
        panel.record.arranged.connect(note_commands.arrange)
        panel.record.city_asked.connect(lambda case: self.exporter.ask_folder("forms", only=case))
        panel.comments.resolved.connect(note_commands.resolve)
        panel.publication.committed.connect(note_commands.amend)
        panel.publication.event_committed.connect(note_commands.edit_event)
        for source in (panel.record, panel.gaps, self.gaps_sheet):
            source.requested.connect(self.go_to)
        for source in (panel.left_out, self.exporter.sheet):
            source.requested.connect(lambda one: self.go_to(jump_to_consent(one, self.contents)))
            source.way_requested.connect(lambda way: self.go_to(Jump("participants", field=way)))
        self.spelling.ready.connect(self.writing.tools.buttons["spelling"].setVisible)
        self.spelling.word_added.connect(self.recorded)
        self.spelling.found_none.connect(self.noticed)
        self.preview.source_requested.connect(self._go_to_source)
        self.preview.drawn.connect(self._update_state)
        self.exporter.noticed.connect(self.noticed)
        self.version_controller.noticed.connect(self.noticed)

    def _show_part(self) -> None:
        """Show what is written in the chosen part; what is being typed is never replaced."""
        contents, part = self.contents, self.part
        self.editor.language = self._note_language
        self.spelling.set_language(self._note_language)
        self.panel.show_part(contents, self.state, part, self.language)
        comments = [one for one in self._answer().comments if one.part is part]
        self.panel.comments.show_comments(comments)
        self.writing.show_part(part, contents.written(part), note_references(contents), comments)

    @Slot(float)
    def _update_state(self, seconds: float = 0.0) -> None:
        if self._read is None:
            return
        publication = self.contents.publication
        version = self.tr("Version {number}").format(number=publication.version)
        words = [version, labels.label(Catalogue(self.language), publication.state)]
        if seconds:
            shown = formats.decimal(seconds, self.language)
            words.append(self.tr("up to date ({seconds} s)").format(seconds=shown))
        missing = len(self.state.missing)
        self.head.show_state(self._note_language, missing, " · ".join(words))

    @Slot()
    def _on_typed(self) -> None:
        text, place = self.editor.text(), (self._note_language, self.part)
        self.idle.start()
        self.writing.update_count(text)
        self.preview.write_soon(*place, text)

    @Slot()
    def save(self) -> None:
        """Make what was typed a record; the pages follow after a pause."""
        self.idle.stop()
        if not self.editor.document().isModified():
            return
        text, place = self.editor.text(), (self._note_language, self.part)
        with begun(self.editor.commit()):
            self.desk.write(
                self,
                lambda library: learning_notes.write(library, self.event_id, *place, text=text),
                lambda _section: self.preview.draw_soon(self._note_language),
            )

    def return_to(self, where: DraftKey) -> None:
        if where.slot and where.slot != self._chosen_language:
            self._on_language(where.slot)
        self.desk.when_answered(self, lambda: super(LearningNoteScreen, self).return_to(where))

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self.save()
        self.panel.publication.flush()
        self._chosen_language = language
        self.refresh(None)

    @Slot(str)
    def choose(self, part: str) -> None:
        if not part or part == self.part.value:
            return
        self.save()
        self.panel.publication.flush()
        self.part = NotePart(part)
        if self._read is None:
            return
        self.preview.show_anchor(f"part-{part}")
        self._show_part()

    @Slot(object)
    def go_to(self, jump: Jump) -> None:
        """Go to where something is entered, here or on another screen."""
        if jump.place == PLACE_OF_NOTE:
            self.show_record(jump.record)
            # The pictures of another part are read first.
            self.desk.when_answered(self, lambda: self.show_field(jump.field))
        elif jump.place:
            self.field_requested.emit(*jump)

    @Slot(str)
    def _go_to_source(self, anchor: str) -> None:
        """Go to where what was clicked on the page is written."""
        self.go_to(jump_of_anchor(anchor, self.contents))

    @Slot(str)
    def _open_reference(self, key: str) -> None:
        self.go_to(place_of(key.partition(":")[2], self.contents))

    @Slot()
    def show_gaps(self) -> None:
        """Show everything that the note of this language lacks."""
        self.save()
        self.desk.when_answered(self, self._show_gaps)

    def _show_gaps(self) -> None:
        tongue = LANGUAGES.data(self._note_language).name
        self.gaps_sheet.open_gaps(self.contents, self.state, tongue, self.language)

    def hide_part(self) -> None:
        """Leave the chosen part out, or print it again."""
        self.save()
        self.desk.when_answered(
            self, lambda: self.note_commands.hide(hidden=not self.contents.is_hidden(self.part))
        )

    def move_part(self, by: int) -> None:
        """Print the chosen part earlier or later, in every language."""
        self.save()
        self.note_commands.move(self.part.value, by)

    @Slot(str, object)
    def _insert_pictures(self, part: str, pictures: list[str]) -> None:
        """Show pictures where the text goes on, if its part is still the one that is written."""
        if part == self.part.value:
            for one in pictures:
                self.editor.insert_reference(f"{PICTURE}:{one}")

    @Slot(str)
    def _send(self, what: str) -> None:
        self.save()
        self.exporter.ask_folder(what)
