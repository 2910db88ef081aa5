"""One question of the sheet: four buttons answered by keys, or a line for words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.drafts.scope import set_field
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.wording import vocabulary
from mc2cm_desk.wording.vocabulary import entry_word

KEYS = ("1", "2", "3", "4")
"""The keys that answer a question."""


class QuestionRow(QWidget):
    """A question with its answer.

    Signals:
        answered(): go on to the next one.
        scored(): the score was changed.
    """

    answered = Signal()
    scored = Signal()

    def __init__(self, code: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self._is_scale = code, kind == "scale"
        self._words = Label("small", "", self, wrap=True)
        self.choices = FilterRow(self, exclusive=False)
        self.line = QLineEdit(self)
        set_field(self.line, code)
        self._score: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(self.choices if self._is_scale else self.line, 1)
        column.addLayout(row)
        self.choices.setVisible(self._is_scale)
        self.line.setVisible(not self._is_scale)
        self.choices.chosen_changed.connect(self._on_chosen)
        self.line.returnPressed.connect(self.answered)

    def set_words(self, words: str, language: str) -> None:
        """Say the question and the scale."""
        self._words.setText(words)
        self.line.setAccessibleName(words)
        self.choices.setAccessibleName(words)
        scale = vocabulary.entries("evaluation_scale")
        self.choices.set_filters(
            [
                Filter(entry["code"], f"{n}  {entry_word(entry, language)}")
                for n, entry in enumerate(scale[:4], start=1)
            ]
        )

    def begin(self) -> None:
        """Put the keyboard here."""
        if not self._is_scale:
            self.line.setFocus()
            return
        chips = self.choices.findChildren(QWidget)
        if chips:
            chips[0].setFocus()

    def value(self) -> int | str | None:
        """Return the score or the words; none where nothing was answered."""
        if self._is_scale:
            return self._score
        return self.line.text().strip() or None

    def score(self) -> str:
        """Return the score as a text; empty where none is given."""
        return str(self._score or "")

    def give_score(self, score: str) -> None:
        """Show a score that was given in an earlier run."""
        if self._is_scale and score in KEYS:
            self._score_with(int(score))

    def clear(self) -> None:
        """Forget the answer."""
        self._score = None
        self.line.setText("")
        self.choices.choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_scale and event.text() in KEYS:
            self._score_with(int(event.text()))
            self.answered.emit()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self) -> None:
        codes = [entry["code"] for entry in vocabulary.entries("evaluation_scale")[:4]]
        before = codes[self._score - 1] if self._score else ""
        fresh = [code for code in self.choices.chosen() if code != before]
        if fresh:
            self._score_with(codes.index(fresh[0]) + 1)
        else:
            self._score = None
            self.scored.emit()

    def _score_with(self, score: int) -> None:
        self._score = score
        self.choices.choose(vocabulary.entries("evaluation_scale")[score - 1]["code"])
        self.scored.emit()
