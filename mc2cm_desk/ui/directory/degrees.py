"""A field for where a city lies, typed as coordinates are written."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from mc2cm_desk.domain.degrees import read_degrees, write_degrees
from mc2cm_desk.ui.widgets.fields.field import Field


class DegreesField(Field):
    """A pair of degrees (north, east), or none; empty for none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.edit = QLineEdit(self)
        # Numbers and letters of the compass stand from left to right in every language.
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.setPlaceholderText("45.76 N · 4.84 E")
        self.edit.textEdited.connect(self.touched)
        self.edit.returnPressed.connect(self.flush)
        self.place(self.edit)

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> tuple[float, float] | None:
        return read_degrees(self.edit.text())

    def put(self, value: Any) -> None:
        self.edit.setText(write_degrees(*value) if value is not None else "")

    def draft_slots(self) -> tuple[str, ...]:
        return ("",)

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        kept = self.draft_base("")
        return {"": (self.edit.text(), kept)} if self.edit.text().strip() != kept else {}

    def draft_base(self, slot: str) -> str:
        return write_degrees(*self._kept) if self._kept is not None else ""

    def give_draft(self, slot: str, text: str) -> None:
        self.edit.setText(text)
        self.touched()

    def flush(self) -> None:
        text = self.edit.text().strip()
        if not text or read_degrees(text) is not None:
            self.set_problem("")
            super().flush()
        elif not self.edit.hasFocus():
            # What is half typed stays, as words to be put right.
            self.set_problem(self.tr("Write it as 45.76 N · 4.84 E."))
