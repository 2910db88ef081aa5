"""What every field of an inspector is: a title, an editor, and the care for each keystroke."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.widgets.labels import Label

PAUSE = 1000
"""Milliseconds after the last key until what was typed is committed."""


class Field(QWidget):
    """A titled editor of one value.

    What a person types is committed when the field is left, or a second after the last key.
    A value that arrives meanwhile from elsewhere is shown only if nothing is half typed.

    Signals:
        committed(str, object): the name of the field and its new value.
    """

    committed = Signal(str, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._shown: Any = None
        self._touched = False
        self.title = Label("mute", "", self)
        self.hint = Label("tiny", "", self, wrap=True)
        self.problem = Label("problem", "", self, wrap=True)
        self.hint.hide()
        self.problem.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(3))
        self.column.addWidget(self.title)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)

    def place(self, *editors: QWidget) -> None:
        """Take the editors in: called once by each kind of field."""
        for editor in editors:
            self.column.addWidget(editor)
            editor.installEventFilter(self)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.problem)
        self.setFocusProxy(editors[0])

    def set_title(self, title: str, hint: str = "") -> None:
        """Name the field; ``hint`` is small print under it."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        for editor in self.editors():
            editor.setAccessibleName(title)
        self.set_hint(hint)

    def set_hint(self, hint: str) -> None:
        """Show other small print under the field; empty takes it away."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for editor in self.editors():
            editor.setAccessibleDescription(hint)

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong with the value; an empty sentence takes it back."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        for editor in self.editors():
            mark(editor, state="problem" if sentence else "")

    def set_missing(self, *, missing: bool) -> None:
        """Show that a value is still required."""
        for editor in self.editors():
            mark(editor, state="missing" if missing else "")

    def show_value(self, value: Any) -> None:
        """Show what the record holds, unless a person is typing another value just now."""
        if self._touched:
            return
        self._shown = value
        if value != self.value():
            self.put(value)
        self._touched = False
        self._pause.stop()

    def editors(self) -> list[QWidget]:
        """Return the widgets that people type in."""
        raise TypeError

    def value(self) -> Any:
        """Return what is typed now."""
        raise TypeError

    def put(self, value: Any) -> None:
        """Show a value in the editor."""
        raise TypeError

    @Slot()
    def touched(self) -> None:
        """Remember that a person typed; commit soon."""
        if self.value() == self._shown:
            return
        self._touched = True
        self._pause.start()

    @Slot()
    def flush(self) -> None:
        """Commit now what was typed, if it differs from what the record holds."""
        self._pause.stop()
        if not self._touched:
            return
        self._touched = False
        value = self.value()
        if value != self._shown:
            self._shown = value
            self.set_problem("")
            self.committed.emit(self.name, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)
