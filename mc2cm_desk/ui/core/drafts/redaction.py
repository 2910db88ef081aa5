"""Redacting texts that are being typed, after personal data were erased from the library."""

from collections.abc import Callable, Set

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.ui.widgets.drafts.scope import key_of
from mc2cm_desk.ui.widgets.drafts.sources import (
    EDITORS,
    DraftSource,
    LineSource,
    cursor_in,
    put_cursor,
    show_text,
    sources_in,
    text_in,
)
from mc2cm_desk.ui.widgets.fields.field import Field


def redact_live_texts(
    records: Set[RecordId], redacted: Callable[[str], str]
) -> list[tuple[QWidget, DraftSource]]:
    """Empty uncommitted texts of ``records`` and redact all others; return what was changed."""
    changed: list[tuple[QWidget, DraftSource]] = []
    for root in QApplication.topLevelWidgets():
        for widget, source in sources_in(root):
            key = key_of(widget, source.name)
            if key is None:
                continue
            if isinstance(widget, Field):
                # What it offers is read again from the redacted drafts.
                widget.drop_offer()
            if key.is_of(records):
                found = _empty(widget, source)
            else:
                found = _redact(widget, source, redacted)
            if found:
                changed.append((widget, source))
            _forget_undo(widget)
    return changed


def _empty(widget: QWidget, source: DraftSource) -> bool:
    if not source.draft_texts():
        return False
    for editor in _editors(widget):
        show_text(editor, "")
    if isinstance(widget, Field):
        widget.release()
    return True


def _redact(widget: QWidget, source: DraftSource, redacted: Callable[[str], str]) -> bool:
    position, found = cursor_in(widget), False
    for slot, (text, _base) in source.draft_texts().items():
        clean = redacted(text)
        if clean == text:
            continue
        found = True
        if isinstance(source, LineSource):
            show_text(widget, redacted(text_in(widget)))
        else:
            source.give_draft(slot, clean)
    if found:
        put_cursor(widget, position)
    return found


def _forget_undo(widget: QWidget) -> None:
    """Forget the edits of a text: undo would bring back what was redacted or deleted before."""
    for editor in _editors(widget):
        if isinstance(editor, QTextEdit | QPlainTextEdit):
            editor.document().clearUndoRedoStacks()
        elif isinstance(editor, QLineEdit) and (
            editor.isUndoAvailable() or editor.isRedoAvailable()
        ):
            position = editor.cursorPosition()
            editor.blockSignals(True)  # noqa: FBT003  Qt's own signature
            editor.setText(text_in(editor))
            editor.blockSignals(False)  # noqa: FBT003
            editor.setCursorPosition(position)


def _editors(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, EDITORS):
        return [widget]
    return [one for kind in EDITORS for one in widget.findChildren(kind)]
