"""The tint of a text that was given back after it was typed in an earlier run."""

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from mc2cm_desk.ui.theme.look import mark, tokens


def tint(editor: QWidget, before: str = "") -> None:
    """Tint what a text has beyond ``before``; a line of a form is tinted whole."""
    mark(editor, restored="true")
    if not isinstance(editor, QTextEdit | QPlainTextEdit):
        return
    text = editor.toPlainText()
    pairs = enumerate(zip(before, text, strict=False))
    same = min(len(before), len(text))
    start = next((place for place, (one, other) in pairs if one != other), same)
    one = QTextEdit.ExtraSelection()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    one.cursor = cursor
    form = one.format
    form.setBackground(QColor(tokens().tone("teal").ground))
    one.format = form
    editor.setExtraSelections([one])


def untint(editor: QWidget) -> None:
    """Show the text as any other."""
    if editor.property("restored") != "true":
        return
    mark(editor, restored="")
    if isinstance(editor, QTextEdit | QPlainTextEdit):
        editor.setExtraSelections([])
