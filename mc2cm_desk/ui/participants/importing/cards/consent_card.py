"""Cells of consents that say neither yes nor no: asked one after another, never guessed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.people.participant import Consent
from mc2cm_desk.exchange.participants.decisions import ConsentQuestion, Decisions
from mc2cm_desk.ui.participants.importing.cards.question_card import AnswerButton, QuestionCard
from mc2cm_desk.ui.participants.importing.words import field_name
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill


class ConsentCard(QuestionCard):
    """One question at a time: what does this cell say?

    Signals:
        answered(int, str, object): the row, the field and the `Consent` that its cell means.
    """

    answered = Signal(int, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("focus", parent)
        self._questions: tuple[ConsentQuestion, ...] = ()
        self._decisions = Decisions()
        self._language = ""
        self.heading = Label("title", "", self, wrap=True)
        self.place = Pill("", "warn", self)
        self.cell = Label("title", "", self, wrap=True)
        self.who = Label("small", "", self, wrap=True)
        self.note = Label("mute", "", self, wrap=True)
        self.answers = {
            Consent.GIVEN: AnswerButton("", self, keys="1"),
            Consent.REFUSED: AnswerButton("", self, keys="2"),
            Consent.NOT_ASKED: AnswerButton("", self, keys="3"),
        }
        self._lay_out()
        for consent, button in self.answers.items():
            button.clicked.connect(lambda _on=False, one=consent: self.answer(one))

    def _lay_out(self) -> None:
        sunk = CardFrame("sunk", self, padding=10)
        sunk.body.addWidget(self.cell)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(sunk, 3)
        middle.addWidget(self.who, 2)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, gap=8, middle=True)
        for button in self.answers.values():
            flow.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addLayout(self.head(self.heading, self.place))
        column.addLayout(middle)
        column.addWidget(buttons)
        column.addWidget(self.note)
        self.body.addLayout(column)

    def show_questions(
        self, questions: Sequence[ConsentQuestion], decisions: Decisions, language: str
    ) -> None:
        """Show the questions of a list; the card goes where there are none."""
        self._decisions, self._language = decisions, language
        if tuple(questions) != self._questions:
            self._questions = tuple(questions)
            self.begin()
        self.setVisible(bool(questions))
        if questions:
            self.show_question()

    def answer(self, consent: Consent) -> None:
        """Show what the cell in view means, and go on to the next that was not answered."""
        question = self._questions[self.at]
        self.advance()
        self.answered.emit(question.row, question.field, consent)

    def count(self) -> int:
        return len(self._questions)

    def open_places(self) -> list[int]:
        return [
            place
            for place, one in enumerate(self._questions)
            if (one.row, one.field) not in self._decisions.consents
        ]

    def show_question(self) -> None:
        question, language = self._questions[self.at], self._language
        title = field_name(question.field, language)
        self.heading.setText(filled(self.tr("{consent}: what does this cell say?"), consent=title))
        self.place.set(self.show_place())
        self.cell.setText(filled(self.tr("“{text}”"), text=question.text))
        where = filled(
            self.tr("row {row}, column {column}"),
            row=question.row,
            column=question.column,
        )
        self.who.setText(f"{question.name}\n{where}" if question.name else where)
        answer = self._decisions.consents.get((question.row, question.field), Consent.NOT_ASKED)
        words = (self.tr("Yes"), self.tr("No"), self.tr("Ask at the desk"))
        for (consent, button), text in zip(self.answers.items(), words, strict=True):
            button.set_answer(text, chosen=consent is answer)
        self.note.setText(self.tr("Never counted as a yes unless you say so."))
