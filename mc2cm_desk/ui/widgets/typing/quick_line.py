"""The line of a quick entry: one line of text whose tokens look like chips while one types."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from mc2cm_desk.domain.steps.quick_entry import Sign, Token, begun, parse
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS, TYPE, Tone
from mc2cm_desk.ui.widgets.pasted_text import plain_text
from mc2cm_desk.ui.widgets.strips import dismiss_shown

TONES: dict[Sign, Tone] = {
    Sign.CITY: "navy",
    Sign.THEME: "teal",
    Sign.LEVEL: "terracotta",
    Sign.CHALLENGE: "sand",
    Sign.CASE: "sand",
    Sign.OPPORTUNITY: "ok",
}

_OPEN, _CLOSE = "\u2068", "\u2069"
_UNSEEN = {ord(_OPEN): None, ord(_CLOSE): None}


def tokens_of(text: str, signs: Collection[Sign] = tuple(Sign)) -> list[Token]:
    """Return the tokens of a text that a record takes which has fields for these signs."""
    return [token for token in parse(text).tokens if token.sign in signs]


class _Inks(QSyntaxHighlighter):
    """Writes tokens in the ink of their chip; those that name nothing are underlined in waves."""

    def __init__(self, line: "QuickLine") -> None:
        super().__init__(line.document())
        self._line = line

    def highlightBlock(self, text: str) -> None:
        wide = QTextCharFormat()
        wide.setFontWordSpacing(px(9))
        for token in tokens_of(text, self._line.signs):
            ink = QTextCharFormat()
            if self._line.is_unknown(token):
                ink.setForeground(QColor(tokens().tone("bad").ink))
                ink.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
                ink.setUnderlineColor(QColor(tokens().tone("bad").ink))
                self.setFormat(token.start, token.end - token.start, ink)
                continue
            ink.setForeground(QColor(tokens().tone(TONES[token.sign]).ink))
            ink.setProperty(QTextFormat.Property.FontPixelSize, px(TYPE["chip"]))
            self.setFormat(token.start, token.end - token.start, ink)
            # The spaces around a chip leave room for its ends.
            for space in (token.start - 1, token.end):
                if 0 <= space < len(text):
                    self.setFormat(space, 1, wide)


class QuickLine(QTextEdit):
    """One line of plain text.

    Signals:
        entered(): Enter was pressed.
        escaped(): Esc was pressed.
        pasted(object): a picture was pasted (QMimeData).
    """

    entered = Signal()
    escaped = Signal()
    pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "plain")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(px(3))
        self._hint = ""
        self.unknown: frozenset[str] = frozenset()
        self.signs = frozenset(Sign)
        self._inks = _Inks(self)
        self._keys: Callable[[QKeyEvent], bool] = lambda _event: False
        self._fit()

    def catch_keys(self, handler: Callable[[QKeyEvent], bool]) -> None:
        """Let ``handler`` see each key first; it returns whether it took the key."""
        self._keys = handler

    def setPlaceholderText(self, placeholderText: str) -> None:  # noqa: N803  Qt's own name
        # Qt is given none: it would draw it as well, at times, and at another place.
        self._hint = placeholderText
        self.viewport().update()

    def placeholderText(self) -> str:
        return self._hint

    def text(self) -> str:
        """Return the line as it is typed."""
        return self.toPlainText().translate(_UNSEEN)

    def mark_unknown(self, words: Iterable[str]) -> None:
        """Mark these tokens as naming nothing: no chips, a waved line under them."""
        unknown = frozenset(words)
        if unknown != self.unknown:
            self.unknown = unknown
            self._inks.rehighlight()
            self.viewport().update()

    def set_signs(self, signs: Collection[Sign]) -> None:
        """Show tokens with these signs alone: those that the record has a field for."""
        self.signs = frozenset(signs)
        self._inks.rehighlight()
        self.viewport().update()

    def tokens(self) -> list[Token]:
        """Return the tokens that the record takes of the line, where they stand in the editor."""
        return tokens_of(self.toPlainText(), self.signs)

    def seen(self, token: Token) -> str:
        """Return the letters of a token."""
        return self.toPlainText()[token.start : token.end].translate(_UNSEEN)

    def is_unknown(self, token: Token) -> bool:
        """Return whether a token was marked as naming nothing."""
        return self.seen(token) in self.unknown

    def set_text(self, text: str) -> None:
        """Show a line, the cursor at its end."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def word(self) -> tuple[int, str]:
        """Return where the token before the cursor starts, and its letters up to the cursor.

        At the cursor, and without letters, where no token is being typed.
        """
        position = self.textCursor().position()
        before = self.toPlainText()[:position]
        start = begun(before)
        return (position, "") if start is None else (start, before[start:].translate(_UNSEEN))

    def replace_word(self, text: str) -> None:
        """Put ``text`` and a space in the place of the word before the cursor."""
        start, _ = self.word()
        cursor = self.textCursor()
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        # In an Arabic line a Latin token keeps its sign before its word.
        isolated = f"{_OPEN}{text}{_CLOSE}" if self.isRightToLeft() else text
        cursor.insertText(f"{isolated} ")
        self.setTextCursor(cursor)

    def event(self, e: QEvent) -> bool:
        # Before Qt, which would go to the next widget with Tab and never ask `keyPressEvent`.
        if (
            e.type() == QEvent.Type.KeyPress
            and isinstance(e, QKeyEvent)
            and e.key() == Qt.Key.Key_Tab
            and not e.modifiers()
            and self._keys(e)
        ):
            e.accept()
            return True
        return super().event(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if self._keys(e):
            return
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif e.key() == Qt.Key.Key_Escape and dismiss_shown(self):
            # The strip prints Esc on its cross: the line keeps its text.
            return
        elif e.key() == Qt.Key.Key_Escape:
            was_empty = not self.text()
            self.escaped.emit()
            if was_empty:
                # Nothing to clear here: it closes what the screen has open.
                e.ignore()
        elif e.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            e.ignore()
        else:
            super().keyPressEvent(e)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = " ".join(plain_text(source).split())
        # Word and Excel give a picture of the words too: it counts where there are no words.
        if source.hasImage() and not text:
            self.pasted.emit(source)
            return
        # What was copied with line ends becomes one line.
        self.textCursor().insertText(text)

    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for token in self.tokens():
            if self.is_unknown(token):
                continue
            painter.setBrush(QColor(tokens().tone(TONES[token.sign]).ground))
            painter.drawRoundedRect(self._chip_box(token), px(RADIUS["chip"]), px(RADIUS["chip"]))
        if not self.text():
            painter.setPen(QColor(tokens().mute))
            painter.setFont(font("body"))
            room = QRectF(self.viewport().rect()).adjusted(px(4), 0, -px(4), 0)
            words = painter.fontMetrics().elidedText(
                self._hint, Qt.TextElideMode.ElideRight, int(room.width())
            )
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(side), words)
        painter.end()
        super().paintEvent(e)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # The hint does not scroll with the text: no part of its picture may be moved along.
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.maximumHeight())

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
            self._inks.rehighlight()

    def _chip_box(self, token: Token) -> QRectF:
        first = self._cursor_box(token.start)
        last = self._cursor_box(token.end)
        box = QRectF(first).united(QRectF(last))
        return box.adjusted(-px(5), px(1), px(4), -px(1))

    def _cursor_box(self, position: int) -> Any:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def _fit(self) -> None:
        self.document().setDefaultFont(font("body"))
        if not self.text():
            # A font is no typing: Ctrl+Z in an empty line is the window's.
            self.document().clearUndoRedoStacks()
        self.setFixedHeight(self.fontMetrics().lineSpacing() + px(10))
