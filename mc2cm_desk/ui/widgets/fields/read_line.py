"""A field of one line whose words mean a value."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from mc2cm_desk.ui.widgets.fields.field import Field


class ReadLineField(Field):
    """One line that is read as a value; empty for none. What cannot be read stays, as words.

    A subclass reads and writes values, and has a sentence for what it cannot read.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, example: str) -> None:
        super().__init__(name, parent)
        self._is_reported = False  # that this cannot be read
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(example)
        self.edit.textEdited.connect(self.touched)
        self.edit.returnPressed.connect(self.flush)
        self.place(self.edit)

    def read(self, text: str) -> Any:
        """Return the value that a text means; none where it means nothing."""
        raise TypeError

    def written(self, value: Any) -> str:
        """Return a value as it stands in the line; empty for none."""
        raise TypeError

    def unreadable(self) -> str:
        """Return the sentence for what cannot be read."""
        raise TypeError

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> Any:
        text = self.edit.text().strip()
        return self.read(text) if text else None

    def put(self, value: Any) -> None:
        self.edit.setText(self.written(value))

    def draft_slots(self) -> tuple[str, ...]:
        return ("",)

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        base = self.draft_base("")
        return {"": (self.edit.text(), base)} if self.edit.text().strip() != base else {}

    def draft_base(self, slot: str) -> str:
        return self.written(self._saved)

    def give_draft(self, slot: str, text: str) -> None:
        self.edit.setText(text)
        self.touched()

    def flush(self) -> None:
        text = self.edit.text().strip()
        if text and self.read(text) is None:
            if not self.edit.hasFocus():
                # What is half typed stays, as words to be put right.
                self.set_problem(self.unreadable())
                self._is_reported = True
            return
        if self._is_reported:
            self.set_problem("")
            self._is_reported = False
        super().flush()
