"""Cards of the import: one problem of one row, or two rows that seem to be one person."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.marks.labels import Label

Choices = Sequence[tuple[str, Callable[[], Any]]]


class DecisionCard(CardFrame):
    """A sentence and what can be done about it, as links.

    Signals:
        corrected(str): another value was typed for the cell.
    """

    corrected = Signal(str)

    def __init__(
        self,
        look: str,
        sentence: str,
        choices: Choices,
        parent: QWidget,
        correct: str = "",
        value: str = "",
    ) -> None:
        super().__init__(look, parent, padding=10)
        self.setAccessibleName(sentence)
        self.sentence, self._value = sentence, value
        self.body.addWidget(Label("small", sentence, self, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(px(4))
        self.buttons: list[Button] = []
        self.line: QLineEdit | None = None
        if correct:
            self._add_button(row, correct, self._begin)
        for words, call in choices:
            self._add_button(row, words, call)
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_button(self, row: QHBoxLayout, words: str, call: Callable[[], Any]) -> None:
        button = Button(words, self, look="link")
        button.set_words(words, name=f"{words}: {self.sentence}")
        button.setText(words)
        button.clicked.connect(lambda _on=False: call())
        row.addWidget(button)
        self.buttons.append(button)

    def _begin(self) -> None:
        """Show a line for the right value, in which the wrong one is selected."""
        if self.line is None:
            self.line = QLineEdit(self._value, self)
            self.line.selectAll()
            self.line.setAccessibleName(self.sentence)
            self.line.returnPressed.connect(self._on_return)
            self.body.addWidget(self.line)
        self.line.setFocus()

    @Slot()
    def _on_return(self) -> None:
        if self.line is not None:
            self.corrected.emit(self.line.text().strip())
