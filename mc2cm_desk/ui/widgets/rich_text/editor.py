"""The editor of the note: a few styles by key, signs put right, paste cleaned."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text.deleted_text import without_deleted
from mc2cm_desk.domain.text.markup import LISTS, PassageKind, Run, read, write
from mc2cm_desk.ui.theme.language import layout_direction
from mc2cm_desk.ui.theme.look import mark, px, tokens
from mc2cm_desk.ui.widgets.drafts.commits import Commit
from mc2cm_desk.ui.widgets.drafts.scope import key_of
from mc2cm_desk.ui.widgets.marks.pictures import pictures_of
from mc2cm_desk.ui.widgets.rich_text import marks, pasted
from mc2cm_desk.ui.widgets.rich_text.signs import Signs
from mc2cm_desk.ui.widgets.rich_text.spelling import MisspeltWords

Correct = Callable[[str, str, str], tuple[int, str] | None]

# Qt's stubs name the parameters in their own way.
# pyright: reportIncompatibleMethodOverride=false


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class NoteEditor(QTextEdit):
    """Paragraphs, headings, quotations, lists, emphasis, links, end notes and records.

    Everything else is taken out of what is pasted.

    Signals:
        sign_opened(str, str): an end note or a record was clicked: «note» or «reference», and
            its text or its ``kind:id``.
        word_added(str): a word that is no mistake shall be known from now on.
        pictures_given(object): pictures were dropped or pasted here, a list of (name, bytes).
        draft_offered(str, object): a text that was not saved, and the callable that drops it; the
            record was changed meanwhile.
    """

    sign_opened = Signal(str, str)
    word_added = Signal(str)
    pictures_given = Signal(object)
    draft_offered = Signal(str, object)
    name = "text"

    def __init__(self, correct: Correct, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._correct = correct
        self.language: str = LANGUAGES.default
        self._slot, self._saved = "", ""
        self._commit: Commit | None = None
        self.add_words = ""
        """What the menu says for keeping a word."""
        self.signs = Signs(self)
        self.document().documentLayout().registerHandler(marks.OBJECT, self.signs)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(True)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.misspelt = MisspeltWords(self)

    def put(self, text: str) -> None:
        """Show a text with marks; no signal follows that it changed."""
        blocked = self.blockSignals(True)  # noqa: FBT003  Qt's own signature
        marks.fill(self.document(), read(text))
        option = QTextOption()
        option.setTextDirection(layout_direction(self.language))
        self.document().setDefaultTextOption(option)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setCurrentCharFormat(QTextCharFormat())
        self.document().setModified(False)
        self._slot, self._saved = self.language, self.text()
        self.blockSignals(blocked)
        self.misspelt.check_open_word()

    def text(self) -> str:
        """Return what is written, with marks."""
        return write(marks.passages_of(self.document()))

    @property
    def is_uncommitted(self) -> bool:
        """Whether something is written here that is not in the record yet."""
        return self.document().isModified() or self._commit is not None

    def commit(self) -> Commit:
        """Return the way of what is written into the record; nothing is half typed from now on."""
        text = self.text()
        self.document().setModified(False)
        key = key_of(self, self.name, self._slot)

        def written() -> None:
            if self._commit is made:
                self._commit, self._saved = None, text
                mark(self, unsaved="")

        def refused(_refused: Refused | None) -> None:
            if self._commit is made:
                self.document().setModified(True)
                mark(self, unsaved="true")

        made = Commit(self, [key] if key else [], again=True, written=written, refused=refused)
        self._commit = made
        return made

    def release(self) -> None:
        """Forget what was shown: another text follows. What was not saved stays its draft."""
        self.document().setModified(False)
        self._commit = None
        mark(self, unsaved="", restored="")

    def draft_slots(self) -> tuple[str, ...]:
        return (self._slot,) if self._slot else ()

    def draft_slot(self) -> str:
        return self._slot

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        text = self.text() if self.is_uncommitted else self._saved
        return {self._slot: (text, self._saved)} if text != self._saved else {}

    def draft_base(self, slot: str) -> str:
        return self._saved

    def give_draft(self, slot: str, text: str) -> None:
        if slot != self._slot:
            return
        saved = self._saved
        self.put(text)
        self._saved = saved
        self.document().setModified(True)
        self.textChanged.emit()

    def offer_draft(self, slot: str, text: str, drop: Callable[[], Any]) -> None:
        if slot == self._slot:
            self.draft_offered.emit(text, drop)

    def show_restored(self, *, restored: bool, before: str = "") -> None:
        mark(self, restored="true" if restored else "")

    def toggle_bold(self) -> None:
        """Make the words bold, or plain again."""
        form = QTextCharFormat()
        bold = self.fontWeight() >= QFont.Weight.DemiBold
        form.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.DemiBold)
        self.mergeCurrentCharFormat(form)

    def toggle_italic(self) -> None:
        """Make the words italic, or upright again."""
        form = QTextCharFormat()
        form.setFontItalic(not self.fontItalic())
        self.mergeCurrentCharFormat(form)

    def kind(self) -> PassageKind:
        """Return how the paragraph at the cursor stands."""
        return marks.kind_of(self.textCursor().block())

    def toggle_kind(self, kind: PassageKind) -> None:
        """Make the paragraphs stand in that way, or as plain ones again."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        marks.set_kind(cursor, PassageKind.BODY if self.kind() is kind else kind)
        cursor.endEditBlock()

    def insert_reference(self, key: str) -> None:
        """Name a record, ``kind:id``, where the cursor is."""
        self._insert(Run(reference=key))

    def insert_note(self, text: str) -> None:
        """Call an end note where the cursor is."""
        if text.strip():
            self._insert(Run(note=text.strip()))

    def insert_link(self, address: str) -> None:
        """Lead from the chosen words to an address; without words the address is written."""
        cursor = self.textCursor()
        words = cursor.selectedText() or address
        self._insert(Run(words, link=address))

    def choose_misspelt(self) -> bool:
        """Choose the next misspelt word, from the beginning again at the end; say if there is one.

        Its suggestions are in the menu of the text.
        """
        found = self.misspelt.after(self.textCursor())
        if found is not None:
            self.setTextCursor(found)
            self.ensureCursorVisible()
        return found is not None

    def mark_quotes(self, quotes: Iterable[str]) -> None:
        """Underline the words that comments are about."""
        shown: list[QTextEdit.ExtraSelection] = []
        for quote in quotes:
            found = self.document().find(quote[:200]) if quote else QTextCursor()
            if not found.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor = found
                form = QTextCharFormat()
                form.setBackground(QColor(tokens().tones["warn"].ground))
                one.format = form
                shown.append(one)
        self.setExtraSelections(shown)

    def _insert(self, run: Run) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        marks.insert_run(cursor, run)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        # What is typed next is plain again.
        self.setCurrentCharFormat(QTextCharFormat())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._enter():
            return
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.text() and not event.modifiers() & commands and self._put_right(event.text()):
            return
        super().keyPressEvent(event)

    def _enter(self) -> bool:
        """End a heading, or a list whose item is empty; say whether that is all."""
        cursor = self.textCursor()
        kind = marks.kind_of(cursor.block())
        empty = cursor.block().length() <= 1
        if kind in (*LISTS, PassageKind.QUOTE, PassageKind.BOX) and empty:
            marks.set_kind(cursor, PassageKind.BODY)
            return True
        if kind is PassageKind.HEADING and cursor.atBlockEnd():
            cursor.beginEditBlock()
            cursor.insertBlock()
            marks.set_kind(cursor, PassageKind.BODY)
            cursor.endEditBlock()
            self.setTextCursor(cursor)
            self.setCurrentCharFormat(QTextCharFormat())
            return True
        return False

    def _put_right(self, key: str) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.selectionStart() - cursor.block().position()]
        found = self._correct(before, key, self.language)
        if found is None:
            return False
        back, text = found
        # The key itself is a step of its own: one undo leaves what was really pressed.
        cursor.insertText(key)
        cursor.beginEditBlock()
        for _ in range(back + len(key)):
            cursor.deletePreviousChar()
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or source.hasText() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        passages = pasted.of_html(without_deleted(source.html())) if source.hasHtml() else []
        # Word gives a picture of the words too: it counts where there are no words.
        pictures = [] if passages else pictures_of(source)
        if pictures:
            self.pictures_given.emit(pictures)
            return
        passages = passages or pasted.of_text(source.text())
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        marks.insert(cursor, passages)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = super().createMimeDataFromSelection()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def contextMenuEvent(self, e: Any) -> None:
        by_key = e.reason() == e.Reason.Keyboard
        place = self.textCursor() if by_key else self.cursorForPosition(e.pos())
        found = self.misspelt.at(place)
        if found is None:
            super().contextMenuEvent(e)
            return
        menu = self.menu_of(found, e.pos())
        spot = self.cursorRect().bottomLeft() if by_key else e.pos()
        menu.popup(self.viewport().mapToGlobal(spot))

    def menu_of(self, found: QTextCursor, place: QPoint) -> QMenu:
        """Return the menu of a misspelt word: what may have been meant, then what is usual."""
        menu, word = self.createStandardContextMenu(place), found.selectedText()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        usual = menu.actions()[0]
        spelling = self.misspelt.spelling
        for one in spelling.suggestions(word) if spelling is not None else ():
            action = QAction(one, menu)
            action.triggered.connect(lambda _checked=False, text=one: self._write_over(found, text))
            menu.insertAction(usual, action)
        add = QAction(self.add_words, menu)
        add.triggered.connect(lambda: self.word_added.emit(word))
        menu.insertAction(usual, add)
        menu.insertSeparator(usual)
        return menu

    def _write_over(self, found: QTextCursor, text: str) -> None:
        """Write another word in the same manner; undo brings the first one back."""
        found.insertText(text, found.charFormat())

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        painter = QPainter(self.viewport())
        layout, up = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.document().begin()
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(0, -up)
            if marks.kind_of(block) is PassageKind.QUOTE and box.intersects(QRectF(e.rect())):
                edge = self.document().documentMargin() + px(4)
                bar = QRectF(edge, box.top(), px(3), box.height())
                if self.document().defaultTextOption().textDirection() is _RIGHT_TO_LEFT:
                    bar.moveRight(self.viewport().width() - edge)
                painter.fillRect(bar, QColor(tokens().main))
            block = block.next()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.misspelt.check_open_word()

    def mouseDoubleClickEvent(self, e: Any) -> None:
        place = self.cursorForPosition(e.position().toPoint())
        if not self._open(place):
            super().mouseDoubleClickEvent(e)

    def choose_note(self) -> str:
        """Choose the end note that the cursor touches, and return its text; empty for none."""
        found = self._sign_at(self.textCursor())
        note = found.charFormat().stringProperty(marks.NOTE) if found is not None else ""
        if found is not None and note:
            self.setTextCursor(found)
        return note

    def _open(self, cursor: QTextCursor) -> bool:
        found = self._sign_at(cursor)
        if found is None:
            return False
        # What is written anew goes over it.
        self.setTextCursor(found)
        form = found.charFormat()
        note = form.stringProperty(marks.NOTE)
        self.sign_opened.emit(
            "note" if note else "reference", note or form.stringProperty(marks.REFERENCE)
        )
        return True

    def _sign_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Return the sign before or behind a place, chosen."""
        for place in (cursor.position(), cursor.position() + 1):
            found = QTextCursor(self.document())
            found.setPosition(min(place, self.document().characterCount() - 1))
            if found.charFormat().objectType() == marks.OBJECT:
                found.movePosition(
                    QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor
                )
                return found
        return None
