"""A line in each language, all of them in sight."""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.ui.theme.language import layout_direction, window_language
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.marks.marks import Chip


class ThreeLinesField(Field):
    """One line a language, that of the window first; each holds its language, whatever is typed."""

    gives = (Localised,)

    def __init__(self, name: str, parent: QWidget | None = None, *, longest: int = 500) -> None:
        super().__init__(name, parent)
        self.lines: dict[str, QLineEdit] = {}
        self._chips: dict[str, Chip] = {}
        self._rows: dict[str, QHBoxLayout] = {}
        holder = QWidget(self)
        self._stack = QVBoxLayout(holder)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(6))
        for language in LANGUAGES:
            self._add(language, longest)
        self.place(*self.lines.values())
        # The lines stand in their rows, not one under the other.
        self.column.insertWidget(1, holder)
        for language, row in self._rows.items():
            row.addWidget(self.lines[language], 1)
        self._arrange()

    def editors(self) -> list[QWidget]:
        return [*self.lines.values()]

    def set_title(self, title: str, hint: str = "") -> None:
        super().set_title(title, hint)
        for language, line in self.lines.items():
            line.setAccessibleName(f"{title} ({LANGUAGES.data(language).name})")

    def value(self) -> Localised:
        return Localised({code: line.text().strip() for code, line in self.lines.items()})

    def put(self, value: Any) -> None:
        for code, line in self.lines.items():
            text = value.exact(code) if value else ""
            if line.text().strip() != text:
                line.setText(text)
            if not line.hasFocus():
                line.setCursorPosition(0)

    def draft_slots(self) -> tuple[str, ...]:
        return tuple(LANGUAGES)

    def draft_slot(self) -> str:
        typed = (code for code, line in self.lines.items() if line.hasFocus())
        return next(typed, window_language())

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        return {
            code: (line.text(), base)
            for code, line in self.lines.items()
            if line.text().strip() != (base := self.draft_base(code))
        }

    def draft_base(self, slot: str) -> str:
        return self._saved.exact(slot) if self._saved else ""

    def give_draft(self, slot: str, text: str) -> None:
        self.lines[slot].setText(text)
        self.touched()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._arrange()

    def _add(self, language: str, longest: int) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        line = QLineEdit(self)
        line.setMaxLength(longest)
        line.setLayoutDirection(layout_direction(language))
        line.textEdited.connect(self.touched)
        line.returnPressed.connect(self.flush)
        chip = Chip(language.upper(), "sand", self)
        row.addWidget(chip)
        self.lines[language], self._chips[language] = line, chip
        self._rows[language] = row
        self._stack.addLayout(row)

    def _arrange(self) -> None:
        """Put the language of the window first; Tab follows."""
        first = window_language()
        ordered = [first, *(one for one in LANGUAGES if one != first)]
        for place, language in enumerate(ordered):
            self._stack.removeItem(self._rows[language])
            self._stack.insertLayout(place, self._rows[language])
            self._chips[language].set(language.upper(), "teal" if language == first else "sand")
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(self.lines[before], self.lines[after])
        self.setFocusProxy(self.lines[first])
