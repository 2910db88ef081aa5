"""A field of one line whose language is guessed and shown."""

from typing import Any

from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.languages import Language
from mc2cm_desk.ui.widgets.fields.text import LineField
from mc2cm_desk.ui.widgets.typing.language_chip import LanguageChip, LineLanguage


class LanguageLineField(LineField):
    """One line of text with the chip of its language beside the title."""

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        longest: int = 500,
        on_pause: bool = True,
    ) -> None:
        super().__init__(name, parent, longest=longest, on_pause=on_pause)
        self.chip = LanguageChip(self)
        self._line_language = LineLanguage(self.edit, self.chip)
        self.head.addWidget(self.chip)

    @property
    def language(self) -> Language:
        """The language of what is typed."""
        return self._line_language.language

    def put(self, value: Any) -> None:
        super().put(value)
        self._line_language.forget()
