"""A field of one line whose language is guessed and shown."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.localised import Language
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.language_chip import LanguageChip, LineLanguage


class SpokenLineField(LineField):
    """One line of text with the chip of its language beside the title."""

    def __init__(self, name: str, parent: QWidget | None = None, *, longest: int = 500) -> None:
        super().__init__(name, parent, longest=longest)
        self.chip = LanguageChip(self)
        self._spoken = LineLanguage(self.edit, self.chip)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self.column.removeWidget(self.title)
        row.addWidget(self.title, 1)
        row.addWidget(self.chip)
        self.column.insertLayout(0, row)

    @property
    def language(self) -> Language:
        """The language of what is typed."""
        return self._spoken.language

    def turn_language(self) -> None:
        """Put the line under the next language."""
        self._spoken.turn()

    def put(self, value: Any) -> None:
        super().put(value)
        self._spoken.forget()
