"""The middle of the note's screen: tools, text, length, how the part is arranged, comments."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.learning_note import LENGTHS, NotePart, NoteSection
from mc2cm_desk.domain.note_comment import NoteComment
from mc2cm_desk.domain.written_text import PassageKind, words
from mc2cm_desk.services.readings.note_references import NoteReference
from mc2cm_desk.ui.learning_note.comments import CommentsCard
from mc2cm_desk.ui.learning_note.insert_bar import InsertBar
from mc2cm_desk.ui.learning_note.tools import WritingTools
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.fields.choice import CheckField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.labels import Label
from mc2cm_desk.ui.widgets.rich_text.editor import NoteEditor
from mc2cm_desk.wording import typing

AFTER, BEFORE, NONE = "after", "before", "none"
_KINDS = {
    "heading": PassageKind.HEADING,
    "item": PassageKind.ITEM,
    "numbered": PassageKind.NUMBERED,
    "quote": PassageKind.QUOTE,
}


class WritingPanel(QWidget):
    """The text of one part in one language.

    Signals:
        arranged(object): a dict of what changed in how the part is printed.
        commented(str, str): a comment, and the words that it is about.
        resolved(str): a comment is settled.
        spelling_wanted(): go to the next misspelt word.
    """

    arranged = Signal(object)
    commented = Signal(str, str)
    resolved = Signal(str)
    spelling_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = NotePart.SUMMARY
        self._references: Sequence[NoteReference] = ()
        self._about = ""
        self.tools, self.bar = WritingTools(self), InsertBar(self)
        self.editor = NoteEditor(_put_right, self)
        self.count = Label("mute", "", self)
        self.block = ChoiceField("block", self)
        self.short = CheckField("short", self)
        self.comments = CommentsCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.tools)
        column.addWidget(self.bar)
        column.addWidget(self.editor, 1)
        column.addWidget(self.count)
        row = QHBoxLayout()
        row.addWidget(self.block, 1)
        row.addWidget(self.short, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self.comments)
        self.tools.wanted.connect(self.use)
        self.bar.entered.connect(self._on_entered)
        self.bar.closed.connect(self.editor.setFocus)
        self.editor.sign_opened.connect(self._on_sign)
        self.block.committed.connect(self._on_block)
        self.short.committed.connect(lambda _name, value: self.arranged.emit({"short": value}))
        self.comments.resolved.connect(self.resolved)
        self.comments.hide()

    def retranslate(self) -> None:
        """Say every word again."""
        self.tools.retranslate()
        self.bar.retranslate()
        self.editor.keep_words = self.tr("Add to the dictionary")
        self.editor.setPlaceholderText(self.tr("Write here what people should know of this part."))
        self.block.set_title(self.tr("What comes from the record"))
        self.block.set_choices(
            [
                Choice(AFTER, self.tr("After the text")),
                Choice(BEFORE, self.tr("Before the text")),
                Choice(NONE, self.tr("Not printed")),
            ]
        )
        self.short.set_title(self.tr("In short"))

    def show_part(
        self,
        part: NotePart,
        section: NoteSection,
        references: Sequence[NoteReference],
        comments: Sequence[NoteComment],
        *,
        facts_first: bool,
    ) -> None:
        """Show how a part is written and arranged; what is being typed is never replaced."""
        self._part, self._references = part, references
        self.editor.signs.names = {one.key: one.label for one in references}
        if not self.editor.document().isModified() and section.text != self.editor.text():
            self.editor.put(section.text)
        first = section.block_first != facts_first
        place = NONE if section.block_hidden else BEFORE if first else AFTER
        self._facts_first = facts_first
        self.block.show_value(place)
        self.short.show_value(section.short)
        self.comments.show_comments(comments)
        self.editor.mark_quotes(one.quote for one in comments if not one.resolved)
        self.tell_count()

    def tell_count(self) -> None:
        """Say how long the text is, and how long notes of this kind make it."""
        number = words(self.editor.text())
        said = self.tr("%n word(s)", "", number)
        advice = LENGTHS.get(self._part)
        if advice is not None:
            least, most = advice
            said += " · " + self.tr("usually {least} to {most}").format(least=least, most=most)
        self.count.setText(said)

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
            self.spelling_wanted.emit()
        elif tool == "link":
            self.bar.ask(tool, self.tr("Address"), text="https://")
            return
        elif tool == "note":
            self.bar.ask(tool, self.tr("End note"))
            return
        elif tool == "reference":
            self.bar.ask(tool, self.tr("What to name"), self._references)
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

    @Slot(str, str)
    def _on_sign(self, kind: str, text: str) -> None:
        """Show the words behind a sign: an end note is read and written anew here."""
        if kind == "note":
            self.bar.ask("note", self.tr("End note"), text=text)

    @Slot(str, object)
    def _on_block(self, _name: str, place: object) -> None:
        first = (place == BEFORE) != self._facts_first
        self.arranged.emit({"block_hidden": place == NONE, "block_first": first})


def _put_right(before: str, key: str, language: str) -> tuple[int, str] | None:
    found = typing.corrected(before, key, language)
    return (found.back, found.text) if found is not None else None
