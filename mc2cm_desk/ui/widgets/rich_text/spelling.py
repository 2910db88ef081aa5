"""A wavy line under misspelt words: drawn over the text, never in it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from mc2cm_desk.ui.theme.look import tokens


class Spelling(Protocol):
    """Whoever knows how words are written."""

    def misspelt(self, text: str) -> Iterable[tuple[int, str]]:
        """Return (place, word) of what is not spelt well in a paragraph."""
        ...

    def suggestions(self, word: str) -> Sequence[str]:
        """Return what may have been meant, the nearest first."""
        ...


class MisspeltWords(QSyntaxHighlighter):
    """Looks at the paragraph that changed; a word that is being typed is left alone."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._spelling: Spelling | None = None
        self._typing = False
        self._open: QTextCursor | None = None
        # Before the paragraph is looked at, which happens at the same signal.
        editor.document().contentsChange.connect(self._on_change)
        self.setDocument(editor.document())
        editor.cursorPositionChanged.connect(self._on_moved)

    @property
    def spelling(self) -> Spelling | None:
        """Who is asked; none says nothing."""
        return self._spelling

    def ask(self, spelling: Spelling | None) -> None:
        """Ask somebody else from now on, about every paragraph."""
        if spelling is not self._spelling:
            self._spelling, self._typing, self._open = spelling, False, None
            self.rehighlight()

    def check_open_word(self) -> None:
        """Nobody types any more: look at the word that was left open too."""
        self._typing = False
        if self._open is not None:
            block, self._open = self._open.block(), None
            self.rehighlightBlock(block)

    def at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Return the misspelt word that a place touches, chosen; none if it is well."""
        place = cursor.position()
        return next(
            (
                found
                for found in self._of(cursor.block())
                if found.selectionStart() <= place <= found.selectionEnd()
            ),
            None,
        )

    def after(self, cursor: QTextCursor) -> QTextCursor | None:
        """Return the next misspelt word, from the beginning again behind the last one."""
        every = [found for block in self._blocks() for found in self._of(block)]
        behind = (one for one in every if one.selectionStart() >= cursor.selectionEnd())
        return next(behind, every[0] if every else None)

    def highlightBlock(self, text: str) -> None:
        if self._spelling is None:
            return
        block, wave = self.currentBlock(), _wave()
        for found in self._of(block):
            if self._typing and self._touches(found):
                self._open = found
            else:
                start = found.selectionStart() - block.position()
                self.setFormat(start, found.selectionEnd() - found.selectionStart(), wave)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().firstBlock()
        while block.isValid():
            yield block
            block = block.next()

    def _of(self, block: QTextBlock) -> Iterator[QTextCursor]:
        """Yield the misspelt words of a paragraph, each chosen; words of links are no words."""
        if self._spelling is None:
            return
        text, links = block.text(), list(_links(block))
        for place, word in self._spelling.misspelt(text):
            start = _units(text[:place])
            if not any(first <= start < last for first, last in links):
                found = QTextCursor(block)
                found.setPosition(block.position() + start)
                mode = QTextCursor.MoveMode.KeepAnchor
                found.setPosition(block.position() + start + _units(word), mode)
                yield found

    def _touches(self, found: QTextCursor) -> bool:
        place = self._editor.textCursor().position()
        return found.selectionStart() <= place <= found.selectionEnd()

    @Slot(int, int, int)
    def _on_change(self, _place: int, removed: int, added: int) -> None:
        self._typing = self._editor.hasFocus() and bool(removed or added)

    @Slot()
    def _on_moved(self) -> None:
        if self._open is not None and not self._touches(self._open):
            self.check_open_word()


def _wave() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(QColor(tokens().tones["bad"].ink))
    return form


def _units(text: str) -> int:
    """Return how long a text is for Qt, which counts signs beyond the first plane twice."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def _links(block: QTextBlock) -> Iterator[tuple[int, int]]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        if fragment.charFormat().isAnchor():
            start = fragment.position() - block.position()
            yield start, start + fragment.length()
        place += 1
