"""Rows with a cell that cannot be taken: each with what can be done about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.exchange.participants.row import Problem
from mc2cm_desk.ui.participants.importing import flow
from mc2cm_desk.ui.participants.importing.cards.problem_cards import DecisionCard
from mc2cm_desk.ui.participants.importing.flow import ImportDraft
from mc2cm_desk.ui.participants.importing.words import problem_words
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label

MOST_CARDS = 40
"""More problems than this are settled together, or in the file itself."""

Change = Callable[[ImportDraft], ImportDraft]


class ProblemList(QWidget):
    """The problems of a list, one card each.

    Signals:
        changed(object): a `Change` that returns the draft without the problem.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[DecisionCard] = []
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

    def show_problems(self, problems: tuple[Problem, ...], language: str) -> None:
        """Show these; the list goes where there are none."""
        self.setVisible(bool(problems))
        if (language, problems) == self._shown:
            return
        self._shown = (language, problems)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = []
        if len({problem.row for problem in problems}) > 1:
            everything = Button("", self, look="link")
            everything.set_words(self.tr("Skip every row with a problem"))
            everything.clicked.connect(lambda: self.changed.emit(flow.without_problems))
            self._column.addWidget(everything, 0, Qt.AlignmentFlag.AlignLeading)
        for problem in problems[:MOST_CARDS]:
            card = self._card(problem, language)
            self._column.addWidget(card)
            self.cards.append(card)
        more = len(problems) - MOST_CARDS
        if more > 0:
            self._column.addWidget(Label("mute", self.tr("and %n more", "", more), self))

    def _card(self, problem: Problem, language: str) -> DecisionCard:
        where = filled(
            self.tr("Row {row}, {column}"),
            row=problem.row,
            column=problem.column,
        )
        pattern = (
            self.tr("{where}: “{text}”. {why}") if problem.value else self.tr("{where}: {why}")
        )
        words = filled(
            pattern,
            where=bidi.joined((where, problem.name), language),
            text=problem.value,
            why=problem_words(problem, language),
        )
        choices = [(self.tr("skip the row"), partial(self._skip, problem.row))]
        if problem.value:
            choices.insert(0, (self.tr("leave empty"), partial(self._put, problem, "")))
        card = DecisionCard("bad", words, choices, self, self.tr("correct"), problem.value)
        card.corrected.connect(partial(self._put, problem))
        return card

    def _skip(self, row: int) -> None:
        def change(draft: ImportDraft) -> ImportDraft:
            return flow.deciding(draft, draft.decisions.without_rows(row))

        self.changed.emit(change)

    def _put(self, problem: Problem, text: str) -> None:
        self.changed.emit(lambda draft: flow.with_value(draft, problem, text))
