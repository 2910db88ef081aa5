"""Step 1: the reference document, its definitions, questions and key messages."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.reference_document import (
    Definition,
    KeyMessage,
    ReferenceDocument,
    ReferenceState,
)
from mc2cm_desk.exchange.reading.limits import content_of
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.services.steps import reference_documents
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.notes_panel import NotesPanel
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.steps.reference_document import lines
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.columns import Columns
from mc2cm_desk.ui.widgets.cards.panels import CardFrame, EmptyState
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, ChoiceField
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.lines import LinesField
from mc2cm_desk.ui.widgets.fields.number import OptionalDateField
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField
from mc2cm_desk.ui.widgets.layout.beside import Beside
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.marks.labels import Label, SectionHeading
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.ui.widgets.typing import typing_language
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

TONES: dict[ReferenceState, Tone] = {
    ReferenceState.NONE: "neutral",
    ReferenceState.DRAFT: "warn",
    ReferenceState.SHARED: "ok",
    ReferenceState.FINAL: "ok",
}


LARGEST_FILE = 200 * 1024 * 1024
"""Bytes of a file that is kept with a document: it goes into every backup."""


class ReferenceDocumentScreen(Screen):
    """One sheet in two columns, and the notes of its session."""

    kinds = (ReferenceDocument, Attachment, DiscussionNote)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._document: ReferenceDocument | None = None
        self._state = Pill("", "neutral", self)
        self._files = QWidget(self)
        self._file_flow = FlowLayout(self._files, gap=8)
        self.file_button = Button("", self, icon_name="file")
        self.share_button = Button("", self, look="main", icon_name="send")
        self.empty = EmptyState("reference-document", self)
        self._headings = [SectionHeading("", self) for _ in range(2)]
        self.fields: dict[str, Field] = {field.name: field for field in _fields()}
        bind(self.fields.values(), ReferenceDocument)
        self.notes = NotesPanel(desk, event_id, self)
        self._is_read = False
        self._build()
        self._connect()
        self.retranslate()
        self._show_parts(there=False)
        self.empty.hide()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Reference document")

    def subtitle(self) -> str:
        return self.tr("A common understanding, before people meet")

    def screen_actions(self) -> list[Action]:
        return [
            Action(
                "reference-begin",
                lambda: self.tr("Start the reference document"),
                self._begin,
                "Ctrl+N",
            ),
            Action("reference-file", lambda: self.tr("Attach a file"), self._attach, "Ctrl+I"),
            Action("reference-share", lambda: self.tr("Mark as shared"), self._share),
        ]

    def retranslate(self) -> None:
        language, catalogue = self.language, Catalogue(self.language)
        self.file_button.set_words(self.tr("Attach a file"), "Ctrl+I")
        self.share_button.set_words(self.tr("Mark as shared"))
        self.empty.set_words(
            self.tr("No reference document yet. It prepares everybody for the same discussion."),
            self.tr("Start the reference document"),
            "Ctrl+N",
        )
        self._headings[0].set_text(self.tr("The document"))
        self._headings[1].set_text(self.tr("What it says"))
        titles = {
            "title": self.tr("Title"),
            "authors": self.tr("Authors"),
            "organisation": self.tr("Organisation"),
            "dated": self.tr("Date"),
            "version": self.tr("Version"),
            "link": self.tr("Link"),
            "state": self.tr("State"),
            "summary": self.tr("Summary (150 to 300 words)"),
            "key_messages": self.tr("Key messages, one per line; (p. 3) at the end gives the page"),
            "questions": self.tr("Questions put to participants"),
            "definitions": self.tr("Definitions: term: what it means here"),
            "global_compact": self.tr("Objectives of the Global Compact"),
            "sdg_targets": self.tr("SDG targets"),
        }
        for name, title in titles.items():
            self.fields[name].set_title(title)
        self._choices("state", choices.of_enum(ReferenceState, language))
        self._choices("global_compact", choices.objectives(language))
        self._choices("sdg_targets", choices.targets(language))
        self.notes.retranslate(language)
        self._state.setAccessibleName(labels.field(catalogue, "state"))

    def refresh(self, changes: Changes | None) -> None:
        event = self.event_id
        self.desk.query(self, lambda library: read_document(library, event), self._take)
        self.notes.refresh()

    def _take(self, read: "DocumentAnswer") -> None:
        document = self._document = read.document
        self._is_read = True
        with self.queueing_keys():
            self._show_parts(there=document is not None)
            self.empty.setVisible(document is None)
        if document is None:
            return
        language = self.language
        self._state.set(labels.label(Catalogue(language), document.state), TONES[document.state])
        shown = {
            "key_messages": lines.of_messages(document, language),
            "questions": tuple(one.text(language) for one in document.questions),
            "definitions": lines.of_definitions(document, language),
        }
        for name, field in self.fields.items():
            field.show_value(shown[name] if name in shown else getattr(document, name))
        self.share_button.setEnabled(document.state is not ReferenceState.SHARED)
        self._show_files(read.files)
        self.notes.show_notes()

    def _show_parts(self, *, there: bool) -> None:
        for widget in (
            self.body,
            self._sheet,
            self.notes,
            self.file_button,
            self.share_button,
            self._state,
        ):
            widget.setVisible(there)

    def focus_first(self) -> None:
        if not self._is_read:
            self.queue_keys()
        elif self._document is None:
            self.empty.button.setFocus()
        else:
            self.fields["title"].editors()[0].setFocus()

    def leave(self) -> bool:
        for field in self.fields.values():
            field.flush()
        return True

    def _build(self) -> None:
        head = HeadRow()
        for part in (self._state, self._files, self.file_button, self.share_button):
            head.addWidget(part)
        self.column.addLayout(head)
        inner = Columns(self)
        columns = inner.row
        sides = (
            (
                "title",
                "authors",
                "organisation",
                "dated",
                "version",
                "link",
                "state",
                "global_compact",
                "sdg_targets",
            ),
            ("summary", "key_messages", "questions", "definitions"),
        )
        for heading, names in zip(self._headings, sides, strict=True):
            card = CardFrame("plain", inner)
            card.body.setSpacing(px(10))
            card.body.addWidget(heading)
            for name in names:
                card.body.addWidget(self.fields[name])
            card.body.addStretch(1)
            columns.addWidget(card, 1)
        self._sheet = QScrollArea(self)
        self._sheet.setWidget(inner)
        self._sheet.setWidgetResizable(True)
        self._sheet.setFrameShape(QScrollArea.Shape.NoFrame)
        self._sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notes.setMaximumWidth(px(330))
        self.body = Beside(self._sheet, self.notes, self, least=640)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        for field in self.fields.values():
            field.committed.connect(self._edit)
        self.empty.requested.connect(self._begin)
        self.file_button.clicked.connect(self._attach)
        self.share_button.clicked.connect(self._share)

    def _choices(self, name: str, offered: list[choices.Choice]) -> None:
        field = self.fields[name]
        assert isinstance(field, ChoiceField | ChipsField)
        field.set_choices(offered)

    def _show_files(self, files: Sequence[tuple[str, Path]]) -> None:
        self._file_flow.clear()
        for name, path in files:
            button = Button(name, self._files, look="link", icon_name="file")
            button.clicked.connect(lambda _on=False, p=path: _open(p))
            self._file_flow.addWidget(button)
            button.show()
        if not self._file_flow.count():
            self._file_flow.addWidget(Label("mute", self.tr("No file attached"), self._files))

    @Slot()
    def _begin(self) -> None:
        self.desk.write(
            self,
            lambda library: reference_documents.begun(library, self.event_id),
            lambda _document: self.focus_first(),
        )

    @Slot(str, object)
    def _edit(self, name: str, value: object) -> None:
        document, language = self._document, self.language
        if document is None:
            return
        self.desk.write(self, lambda library: _edit(library, document.id, name, value, language))

    @Slot()
    def _share(self) -> None:
        document = self._document
        if document is not None:
            self.desk.write(self, lambda library: reference_documents.share(library, document.id))

    @Slot()
    def _attach(self) -> None:
        if self._document is None:
            return
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Attach a file"))
        if name:
            self.attach(Path(name))

    def attach(self, path: Path) -> None:
        """Keep a file with the document."""
        document = self._document
        if document is None:
            return

        def work(library: Library) -> None:
            attachments.add(
                library,
                self.event_id,
                document.id,
                content=content_of(path, LARGEST_FILE),
                name=path.name,
                media_type="application/octet-stream",
            )

        self.desk.write(self, work)


def _edit(library: Library, record: RecordId, name: str, value: object, language: str) -> None:
    """Change a field; of lines, those that were there keep what belongs to them."""
    if name in ("key_messages", "questions", "definitions") and isinstance(value, tuple):
        value = _read(library.require(ReferenceDocument, record), name, value, language)
    records.edit_fields(library, ReferenceDocument, record, {name: value})


def _fields() -> list[Field]:
    return [
        LocalisedField("title", least=1),
        LineField("authors"),
        LineField("organisation"),
        OptionalDateField("dated"),
        LineField("version"),
        LineField("link"),
        ChoiceField("state"),
        LocalisedField("summary", least=5),
        LinesField("key_messages"),
        LinesField("questions"),
        LinesField("definitions"),
        ChipsField("global_compact"),
        ChipsField("sdg_targets"),
    ]


def _read(
    document: ReferenceDocument, name: str, typed: tuple[str, ...], language: str
) -> tuple[KeyMessage, ...] | tuple[Localised, ...] | tuple[Definition, ...]:
    match name:
        case "key_messages":
            return lines.read_messages(document, typed, language, typing_language.last())
        case "questions":
            return lines.read_questions(document, typed, language, typing_language.last())
        case _:
            return lines.read_definitions(document, typed, language, typing_language.last())


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@dataclass(frozen=True, slots=True)
class DocumentAnswer:
    """The document of an event, and its files: their names and where they lie."""

    document: ReferenceDocument | None
    files: tuple[tuple[str, Path], ...]


def read_document(library: Library, event_id: EventId) -> DocumentAnswer:
    """Return what the screen shows of an event."""
    document = reference_documents.of_event(library, event_id)
    files = attachments.of_record(library, document.id) if document is not None else []
    return DocumentAnswer(
        document, tuple((one.name, attachments.path(library, one)) for one in files)
    )
