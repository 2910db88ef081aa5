"""A field for keys pressed together."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QWidget

from mc2cm_desk.ui.widgets.fields.field import Field

_MODIFIERS = ("Ctrl+", "Alt+", "Meta+")


class KeysEdit(QKeySequenceEdit):
    """Takes keys held together; Shift+Tab leaves it as Tab does."""

    def event(self, event: QEvent) -> bool:
        # Qt would take Shift+Tab for the keys that are asked for.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backtab
        ):
            return self.focusPreviousChild()
        return super().event(event)


class KeyField(Field):
    """Keys held together, such as Ctrl+Shift+X; one that a scanner could send is not taken."""

    gives = (str,)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.edit = KeysEdit(self)
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
        if not self.value().startswith(_MODIFIERS):
            self.put(self._shown)
        super().flush()
