"""Texts under the fingers, in whatever widget they are typed, as whoever keeps drafts sees them."""

from collections.abc import Callable
from typing import Any, Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.ui.widgets.drafts import commits
from mc2cm_desk.ui.widgets.drafts.choices import FormChoices
from mc2cm_desk.ui.widgets.drafts.restored_text import tint, untint
from mc2cm_desk.ui.widgets.drafts.scope import field_of, key_of
from mc2cm_desk.ui.widgets.fields.field import Field

END = 2**30
"""A position after every text."""
EDITORS = (QLineEdit, QTextEdit, QPlainTextEdit)


class DraftSource(Protocol):
    """A widget whose texts are kept while they are typed: a `Field`, the note's editor.

    A slot is one text of it: a language, or the empty name where there is one text only.
    """

    @property
    def name(self) -> str:
        """The name of the field."""
        ...

    def draft_slots(self) -> tuple[str, ...]:
        """Return all slots."""
        ...

    def draft_slot(self) -> str:
        """Return the slot that is shown."""
        ...

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        """Return by slot what is typed and not in the record yet, and what the record holds."""
        ...

    def draft_base(self, slot: str) -> str:
        """Return what the record holds."""
        ...

    def give_draft(self, slot: str, text: str) -> None:
        """Show a draft as if it were typed."""
        ...

    def offer_draft(self, slot: str, text: str, drop: Callable[[], Any]) -> None:
        """Show a draft beside a value that was changed meanwhile."""
        ...

    def show_restored(self, *, restored: bool, before: str = "") -> None:
        """Mark the text beyond ``before`` as given back, or as any other again."""
        ...


@runtime_checkable
class OwnText(Protocol):
    """An editor that says itself what its text is, such as the line of a quick entry.

    It is known by its methods: the drafts of a window that has no such line yet do not import it.
    """

    def text(self) -> str:
        """Return what is typed."""
        ...

    def set_text(self, text: str) -> None:
        """Show a text in the place of what is typed."""
        ...


class LineSource:
    """A line or text that is in no field: an entry line, the answers of a form."""

    def __init__(self, editor: QWidget) -> None:
        self.editor = editor

    @property
    def name(self) -> str:
        """The name of the text; empty while nothing of it is kept."""
        return field_of(self.editor)

    def draft_slots(self) -> tuple[str, ...]:
        return ("",) if self.name else ()

    def draft_slot(self) -> str:
        return ""

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        """Return what stands in the line, after what was entered and is not written yet."""
        key = key_of(self.editor, self.name)
        entered = [one.text for one in commits.under_way(key) if one.text] if key else []
        words = " ".join([*entered, *filter(str.strip, [text_in(self.editor)])])
        return {"": (words, "")} if words.strip() else {}

    def draft_base(self, slot: str) -> str:
        return ""

    def give_draft(self, slot: str, text: str) -> None:
        if not text_in(self.editor).strip():
            show_text(self.editor, text)

    def offer_draft(self, slot: str, text: str, drop: Callable[[], Any]) -> None:
        self.give_draft(slot, text)

    def show_restored(self, *, restored: bool, before: str = "") -> None:
        if restored:
            tint(self.editor, before)
        else:
            untint(self.editor)


def source_of(editor: QWidget) -> tuple[QWidget, DraftSource] | None:
    """Return the widget and the source of what is typed in an editor; none where none is kept.

    For a widget that shows a form with choices, those choices are the source.
    """
    choices = _choices_of(editor)
    if choices is not None:
        return editor, choices
    at: QWidget | None = editor
    while at is not None:
        if hasattr(type(at), "draft_texts"):
            source = cast("DraftSource", at)
            return (at, source) if source.draft_slots() else None
        if isinstance(at, QAbstractSpinBox | QComboBox | QFileDialog):
            # Paths and choices are no text that anybody writes.
            return None
        at = at.parentWidget()
    if isinstance(editor, EDITORS) and not editor.isReadOnly() and field_of(editor):
        return editor, LineSource(editor)
    return None


def sources_in(scope: QWidget) -> list[tuple[QWidget, DraftSource]]:
    """Return everything in a widget whose texts are kept."""
    found: dict[QWidget, DraftSource] = {}
    for choices in scope.findChildren(FormChoices):
        found[choices.scope] = choices
    for kind in (Field, *EDITORS):
        for one in (scope, *scope.findChildren(kind)):
            if isinstance(one, kind) and (source := source_of(one)) is not None:
                found[source[0]] = source[1]
    return list(found.items())


def keys_in(scope: QWidget) -> list[DraftKey]:
    """Return the keys of all texts in a widget, such as a form that is written as a whole."""
    keys = (
        key_of(widget, source.name, slot)
        for widget, source in sources_in(scope)
        for slot in source.draft_slots()
    )
    return [key for key in keys if key is not None]


def _choices_of(widget: QWidget) -> FormChoices | None:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return widget.findChild(FormChoices, options=direct)


def text_in(editor: QWidget) -> str:
    """Return what is typed in an editor."""
    if isinstance(editor, OwnText | QLineEdit):
        return editor.text()
    return editor.toPlainText() if isinstance(editor, QTextEdit | QPlainTextEdit) else ""


def show_text(editor: QWidget, text: str) -> None:
    """Show a text in an editor."""
    if isinstance(editor, OwnText):
        editor.set_text(text)
    elif isinstance(editor, QLineEdit):
        editor.setText(text)
    elif isinstance(editor, QTextEdit | QPlainTextEdit):
        editor.setPlainText(text)


def cursor_in(widget: QWidget) -> int:
    """Return where the cursor stands in an editor, or in the editor of a field that has it."""
    editor = _editor(widget)
    if isinstance(editor, QLineEdit):
        return editor.cursorPosition()
    if isinstance(editor, QTextEdit | QPlainTextEdit):
        return editor.textCursor().position()
    return 0


def put_cursor(widget: QWidget, position: int) -> None:
    """Put the cursor of an editor, or of a field's first one, to a position."""
    editor = _editor(widget)
    if isinstance(editor, QLineEdit):
        editor.setCursorPosition(position)
    elif isinstance(editor, QTextEdit | QPlainTextEdit):
        cursor = editor.textCursor()
        cursor.setPosition(min(position, editor.document().characterCount() - 1))
        editor.setTextCursor(cursor)


def _editor(widget: QWidget) -> QWidget:
    if not isinstance(widget, Field):
        return widget
    editors = widget.editors()
    return next((one for one in editors if one.hasFocus()), editors[0])
