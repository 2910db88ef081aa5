"""A field of several short lines: key messages, questions, partners."""

import json
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.text import GrowingText


class LinesField(Field):
    """One editor a line, as tall as its words need, and an empty one at the end.

    Enter goes to a new line, Backspace in an empty line takes it away, Alt+Up and Alt+Down
    move it.
    """

    gives = (tuple,)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lines: list[GrowingText] = []
        self._placeholder = ""
        self._writing = False
        self._holder = QWidget(self)
        self._stack = QVBoxLayout(self._holder)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(4))
        self.place(self._holder)
        self._insert(0, "")
        self.setFocusProxy(self._lines[0])

    def editors(self) -> list[QWidget]:
        return [*self._lines]

    def set_title(self, title: str, hint: str = "") -> None:
        super().set_title(title, hint)
        self._name_lines()

    def set_placeholder(self, text: str) -> None:
        """Show in the last, empty line what can be added."""
        self._placeholder = text
        self._name_lines()

    def value(self) -> tuple[str, ...]:
        return tuple(
            line.toPlainText().strip() for line in self._lines if line.toPlainText().strip()
        )

    def draft_slots(self) -> tuple[str, ...]:
        return ("",)

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        base = self.draft_base("")
        typed = json.dumps(self.value(), ensure_ascii=False)
        return {"": (typed, base)} if typed != base else {}

    def draft_base(self, slot: str) -> str:
        return json.dumps(self._saved or (), ensure_ascii=False)

    def give_draft(self, slot: str, text: str) -> None:
        self.put(tuple(json.loads(text)))
        self.touched()

    def draft_words(self, text: str) -> str:
        return "\n".join(json.loads(text))

    def put(self, value: Any) -> None:
        requested = [*(value or ()), ""]
        self._writing = True
        while len(self._lines) > len(requested):
            self._drop(len(self._lines) - 1)
        for position, text in enumerate(requested):
            if position >= len(self._lines):
                self._insert(position, text)
            elif self._lines[position].toPlainText() != text:
                self._lines[position].setPlainText(text)
        self._writing = False
        self._name_lines()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            position = next((i for i, one in enumerate(self._lines) if one is watched), None)
            if position is not None and self._key(position, event):
                return True
        return super().eventFilter(watched, event)

    def _key(self, position: int, event: QKeyEvent) -> bool:
        line = self._lines[position]
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if line.toPlainText().strip():
                    if position + 1 == len(self._lines) or self._lines[position + 1].toPlainText():
                        self._insert(position + 1, "")
                    self._lines[position + 1].setFocus()
                self.flush()
                return True
            case Qt.Key.Key_Backspace if not line.toPlainText() and len(self._lines) > 1:
                self._drop(position)
                self._lines[max(position - 1, 0)].setFocus()
                self.touched()
                return True
            case Qt.Key.Key_Up | Qt.Key.Key_Down if alt:
                self._swap(position, -1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            case _:
                return False

    def _swap(self, position: int, step: int) -> None:
        other = position + step
        if not 0 <= other < len(self._lines):
            return
        one, two = self._lines[position], self._lines[other]
        text = one.toPlainText()
        one.setPlainText(two.toPlainText())
        two.setPlainText(text)
        two.setFocus()
        self.touched()
        self.flush()

    def _insert(self, position: int, text: str) -> None:
        line = GrowingText(self._holder, least=1)
        line.setPlainText(text)
        line.textChanged.connect(self._on_edited)
        line.installEventFilter(self)
        self._lines.insert(position, line)
        self._stack.insertWidget(position, line)
        line.show()
        self._name_lines()

    def _drop(self, position: int) -> None:
        line = self._lines.pop(position)
        line.removeEventFilter(self)
        self._stack.removeWidget(line)
        line.hide()
        QTimer.singleShot(0, line.deleteLater)

    def _name_lines(self) -> None:
        for position, line in enumerate(self._lines):
            line.setAccessibleName(f"{self.title.text()} {position + 1}")
            last = position + 1 == len(self._lines)
            line.setPlaceholderText(self._placeholder if last else "")

    def _on_edited(self) -> None:
        if self._writing:
            return
        if self._lines[-1].toPlainText():
            self._insert(len(self._lines), "")
        self.touched()
