"""Questions of an import that are asked one after another, each on the same card."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled


class AnswerButton(Button):
    """One of the answers; the one that was chosen says so, to the eye and by its name."""

    def set_answer(self, words: str, *, chosen: bool) -> None:
        """Name the answer, and say whether it is the one that holds."""
        name = filled(self.tr("{answer} (chosen)"), answer=words) if chosen else words
        self.set_words(words, name=name)
        self.setProperty("chosen", "true" if chosen else "")
        self.style().polish(self)


class QuestionCard(CardFrame):
    """Shows the question at ``at``, and goes on to the next one that has no answer.

    A subclass returns how many there are and which are open, and shows one.
    """

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.at = 0
        self.previous = Button("", self, look="quiet", icon_name="chevron-leading")
        self.next = Button("", self, look="quiet", icon_name="chevron-trailing")
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))

    def count(self) -> int:
        """Return how many questions there are."""
        return 0

    def open_places(self) -> list[int]:
        """Return the places of the questions without an answer, in order."""
        return []

    def show_question(self) -> None:
        """Show the question at ``at``."""

    def head(self, heading: QWidget, place: QWidget) -> QHBoxLayout:
        """Return the row over the question: what is asked, and which of how many it is."""
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        for widget in (self.previous, place, self.next):
            row.addWidget(widget)
        return row

    def begin(self) -> None:
        """Go to the first question without an answer."""
        self.at = next(iter(self.open_places()), 0)

    def advance(self) -> None:
        """Go on to the next question without an answer, from the beginning after the last."""
        later = [one for one in self.open_places() if one != self.at]
        self.at = next((one for one in later if one > self.at), next(iter(later), self.at))

    def show_place(self) -> str:
        """Name the buttons to the other questions; return which of how many this one is."""
        several = self.count() > 1
        words = (self.tr("Previous question"), self.tr("Next question"))
        for button, name in zip((self.previous, self.next), words, strict=True):
            button.set_words("", name=name)
            button.setVisible(several)
        return self.tr("{number} of {count}").format(number=self.at + 1, count=self.count())

    def _go(self, step: int) -> None:
        self.at = (self.at + step) % self.count()
        self.show_question()
