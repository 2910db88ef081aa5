"""A field for keys pressed together."""

from typing import Any

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QWidget

from mc2cm_desk.ui.widgets.fields.field import Field

_HELD = ("Ctrl+", "Alt+", "Meta+")


class KeyField(Field):
    """Keys held together, such as Ctrl+Shift+X; one that a scanner could send is not taken."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.edit = QKeySequenceEdit(self)
        self.edit.setMaximumSequenceLength(1)
        self.edit.editingFinished.connect(self.flush)
        self.edit.keySequenceChanged.connect(self.touched)
        self.place(self.edit)

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> str:
        return self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def put(self, value: Any) -> None:
        self.edit.setKeySequence(QKeySequence(value))

    def flush(self) -> None:
        if not self.value().startswith(_HELD):
            self.put(self._shown)
        super().flush()
