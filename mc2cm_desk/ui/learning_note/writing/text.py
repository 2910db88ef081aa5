"""The text of a part: tools, words, length, and what reviewers say of it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.note.comment import NoteComment
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.text.markup import PassageKind, words
from mc2cm_desk.services.read_models.note.references import NoteReference
from mc2cm_desk.ui.learning_note.writing.insert_bar import InsertBar
from mc2cm_desk.ui.learning_note.writing.tools import WritingTools
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.drafts.offer import DraftOffer
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.rich_text.editor import NoteEditor
from mc2cm_desk.wording import autocorrect
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note

_KINDS = {
    "heading": PassageKind.HEADING,
    "item": PassageKind.ITEM,
    "numbered": PassageKind.NUMBERED,
    "quote": PassageKind.QUOTE,
    "box": PassageKind.BOX,
}


class WritingPanel(QWidget):
    """The text of one part in one language.

    Signals:
        commented(str, str): a comment, and the words that it is about.
        spelling_requested(): go to the next misspelt word.
        reference_opened(str): go to a record that is named in the text (``kind:id``).
    """

    commented = Signal(str, str)
    spelling_requested = Signal()
    reference_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: NotePart | None = None
        self._language = ""
        self._offer: DraftOffer | None = None
        self._references: Sequence[NoteReference] = ()
        self._about = ""
        self.tools, self.bar = WritingTools(self), InsertBar(self)
        self.editor = NoteEditor(_put_right, self)
        self.editor.setMinimumHeight(px(110))
        self.count = Label("mute", "", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self._column = column
        column.addWidget(self.tools)
        column.addWidget(self.bar)
        column.addWidget(self.editor, 1)
        column.addWidget(self.count)
        self.tools.requested.connect(self.use)
        self.bar.entered.connect(self._on_entered)
        self.bar.closed.connect(self.editor.setFocus)
        self.editor.sign_opened.connect(self._on_sign)
        self.editor.draft_offered.connect(self._show_offer)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.tools.retranslate()
        self.bar.retranslate()
        self.editor.add_words = self.tr("Add to the dictionary")
        self.editor.setPlaceholderText(self.tr("Write here what people should know of this part."))

    def show_part(
        self,
        part: NotePart,
        text: str,
        references: Sequence[NoteReference],
        comments: Sequence[NoteComment],
    ) -> None:
        """Show how a part is written; what is being typed is never replaced."""
        if (part, self.editor.language) != (self._part, self._language):
            show_record(self, part.value)
            self.editor.release()
            self.editor.put(text)
            self._drop_offer()
        self._part, self._language, self._references = part, self.editor.language, references
        catalogue = Catalogue(self.editor.language)
        self.editor.signs.show_names(
            {one.key: note.named(catalogue, one.kind, one.label) for one in references}
        )
        if not self.editor.is_uncommitted and text != self.editor.text():
            self.editor.put(text)
        self.editor.mark_quotes(one.quote for one in comments if not one.resolved)
        self.update_count(self.editor.text())

    def update_count(self, text: str) -> None:
        """Say how long a text is, and how long notes of this kind make it."""
        sentence = self.tr("%n word(s)", "", words(text))
        advice = self._part.declared.length if self._part is not None else None
        if advice is not None:
            least, most = advice
            sentence += " · " + self.tr("usually {least} to {most}").format(least=least, most=most)
        self.count.setText(sentence)

    @Slot(str)
    def use(self, tool: str) -> None:
        """Do what a tool does, or ask for what it needs."""
        editor = self.editor
        if tool in _KINDS:
            editor.toggle_kind(_KINDS[tool])
        elif tool == "bold":
            editor.toggle_bold()
        elif tool == "italic":
            editor.toggle_italic()
        elif tool == "spelling":
            self.spelling_requested.emit()
        elif tool == "link":
            self.bar.ask(tool, self.tr("Address"), text="https://")
            return
        elif tool == "note":
            self.bar.ask(tool, self.tr("End note"), text=editor.choose_note())
            return
        elif tool == "reference":
            self.bar.ask(tool, self.tr("What to mention"), self._references)
            return
        else:
            self._about = editor.textCursor().selectedText().replace("\u2029", " ")[:200]
            self.bar.ask(tool, self.tr("Comment"))
            return
        editor.setFocus()

    @Slot(str, str)
    def _on_entered(self, tool: str, text: str) -> None:
        match tool:
            case "link":
                self.editor.insert_link(text)
            case "note":
                self.editor.insert_note(text)
            case "reference":
                self.editor.insert_reference(text)
            case _:
                self.commented.emit(text, self._about)
        self.editor.setFocus()

    @Slot(str, object)
    def _show_offer(self, text: str, drop: Callable[[], Any]) -> None:
        """Offer a text that was typed and not saved over the one that stands there now."""
        self._drop_offer()

        def take() -> None:
            self._drop_offer()
            self.editor.give_draft(self.editor.language, text)
            drop()

        def leave() -> None:
            self._drop_offer()
            drop()

        self._offer = DraftOffer(text, take, leave, self)
        self._column.insertWidget(self._column.indexOf(self.editor), self._offer)
        self._offer.show()

    def _drop_offer(self) -> None:
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None

    @Slot(str, str)
    def _on_sign(self, kind: str, text: str) -> None:
        """Show the words behind a sign: an end note is read and written anew here."""
        if kind == "note":
            self.bar.ask("note", self.tr("End note"), text=text)
        else:
            self.reference_opened.emit(text)


def _put_right(before: str, key: str, language: str) -> tuple[int, str] | None:
    found = autocorrect.corrected(before, key, language)
    return (found.back, found.text) if found is not None else None
