"""The second step of the import: columns, counts, problems row by row, who may be whom."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain import bidi
from mc2cm_desk.exchange.participants_header import Column, Field
from mc2cm_desk.exchange.participants_matching import Duplicate
from mc2cm_desk.exchange.participants_plan import Action
from mc2cm_desk.exchange.participants_row import Problem
from mc2cm_desk.ui.participants import flow
from mc2cm_desk.ui.participants.flow import ImportDraft
from mc2cm_desk.ui.participants.import_cards import DecisionCard
from mc2cm_desk.ui.participants.import_words import column_name, problem_words
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.flow import FlowLayout
from mc2cm_desk.ui.widgets.labels import ElidedLabel, Label
from mc2cm_desk.ui.widgets.marks import Pill

MOST_CARDS = 60
"""More problems than this are settled together, or in the file itself."""
NOT_IMPORTED = ""


class ImportCheck(QWidget):
    """What a file says and what is to be decided.

    Signals:
        changed(callable): takes (draft, library) and returns the draft as decided.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("scrolled", "true")
        self.columns: dict[int, ChoiceField] = {}
        self.cards: list[DecisionCard] = []
        self._columns_shown: tuple[Any, ...] = ()
        self._grid_holder, self._pills_holder = QWidget(self), QWidget(self)
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnStretch(2, 3)
        self._pills = FlowLayout(self._pills_holder, gap=8)
        self._decisions_holder = QWidget(self)
        self._decisions = QVBoxLayout(self._decisions_holder)
        self._decisions.setContentsMargins(0, 0, 0, 0)
        self._decisions.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, px(6), 0)
        column.setSpacing(px(10))
        column.addWidget(self._pills_holder)
        column.addWidget(self._decisions_holder)
        column.addWidget(self._grid_holder)
        column.addStretch(1)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to decide, or on the first column."""
        buttons = [button for card in self.cards for button in card.buttons]
        fields = list(self.columns.values())
        if buttons:
            buttons[0].setFocus()
        elif fields:
            fields[0].setFocus()

    def show_draft(self, draft: ImportDraft, language: str) -> None:
        """Show a file as it will be imported."""
        self._show_columns(draft, language)
        self._show_counts(draft)
        self._show_decisions(draft, language)

    def pills(self) -> list[str]:
        """Return the counts as they are shown."""
        return [
            pill.text() for pill in self._pills_holder.findChildren(Pill) if not pill.isHidden()
        ]

    def _show_columns(self, draft: ImportDraft, language: str) -> None:
        shown = (language, tuple((one.index, one.title) for one in draft.mapping.columns))
        if shown != self._columns_shown:
            self._columns_shown = shown
            self._make_columns(draft.mapping.columns, language)
        for one in draft.mapping.columns:
            self.columns[one.index].put(one.field or NOT_IMPORTED)

    def _make_columns(self, columns: tuple[Column, ...], language: str) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.columns = {}
        offered = [
            Choice(NOT_IMPORTED, self.tr("not imported")),
            *(Choice(field, column_name(field, language)) for field in Field),
        ]
        heads = (self.tr("Column of the file"), self.tr("becomes"), self.tr("example"))
        for place, words in enumerate(heads):
            self._grid.addWidget(Label("mute", words, self), 0, place)
        for row, one in enumerate(columns, start=1):
            title = one.title or one.letter
            field = ChoiceField(str(one.index), self)
            field.set_title(title)
            field.title.hide()
            field.set_choices(offered)
            field.committed.connect(partial(self._on_column, one.index))
            self._grid.addWidget(ElidedLabel("small", title, self), row, 0)
            self._grid.addWidget(field, row, 1)
            self._grid.addWidget(ElidedLabel("mute", one.example, self), row, 2)
            self.columns[one.index] = field

    def _show_counts(self, draft: ImportDraft) -> None:
        self._pills.clear()
        new, known = draft.count(Action.ADD), draft.count(Action.LEAVE)
        changed, doubts = draft.count(Action.UPDATE), len(draft.doubts)
        problems = len(draft.problems)
        shown: list[tuple[str, Tone, int]] = [
            (self.tr("%n new", "", new), "ok", new),
            (self.tr("%n changed", "", changed), "teal", changed),
            (self.tr("%n already known", "", known), "neutral", known),
            (self.tr("%n to check", "", doubts), "warn", doubts),
            (self.tr("%n problem(s)", "", problems), "bad", problems),
        ]
        for words, tone, count in shown:
            if count:
                pill = Pill(words, tone, self._pills_holder)
                self._pills.addWidget(pill)
                pill.show()

    def _show_decisions(self, draft: ImportDraft, language: str) -> None:
        while (item := self._decisions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = []
        if len({problem.row for problem in draft.problems}) > 1:
            everything = Button("", self, look="link")
            everything.set_words(self.tr("Skip every row with a problem"))
            everything.clicked.connect(
                lambda: self._decide(lambda one, _: flow.without_problems(one))
            )
            self._decisions.addWidget(everything, 0, Qt.AlignmentFlag.AlignLeading)
        for problem in draft.problems[:MOST_CARDS]:
            self._add(self._problem_card(problem, language))
        for duplicate in draft.doubts[:MOST_CARDS]:
            self._add(self._doubt_card(duplicate))
        more = max(0, len(draft.problems) - MOST_CARDS) + max(0, len(draft.doubts) - MOST_CARDS)
        if more:
            self._decisions.addWidget(Label("mute", self.tr("and %n more", "", more), self))

    def _add(self, card: DecisionCard) -> None:
        self._decisions.addWidget(card)
        self.cards.append(card)

    def _problem_card(self, problem: Problem, language: str) -> DecisionCard:
        where = self.tr("Row {row}, {column}").format(
            row=problem.row, column=bidi.isolated(problem.column, language)
        )
        no_break = "\u00a0" if language == "fr" else ""
        words = f"{where}{no_break}: {problem_words(problem, language)}"
        skip = (
            self.tr("skip the row"),
            lambda: self._decide(lambda one, _: flow.without_row(one, problem.row)),
        )
        choices = [skip]
        if problem.value:
            leave = (
                self.tr("leave empty"),
                lambda: self._decide(lambda one, _: flow.with_value(one, problem, "")),
            )
            choices.insert(0, leave)
        card = DecisionCard("bad", words, choices, self, self.tr("correct"))
        card.corrected.connect(
            lambda text: self._decide(lambda one, _: flow.with_value(one, problem, text))
        )
        return card

    def _doubt_card(self, duplicate: Duplicate) -> DecisionCard:
        if duplicate.like_row:
            words = self.tr("Row {row} resembles row {other}").format(
                row=duplicate.row, other=duplicate.like_row
            )
        else:
            words = self.tr("Row {row} resembles somebody known").format(row=duplicate.row)
        reasons = {
            "same-email": self.tr("same e-mail"),
            "same-name-and-city": self.tr("same name, same city"),
        }
        reason = reasons.get(duplicate.reason, "")
        choices = [
            (
                self.tr("another person"),
                lambda: self._decide(lambda one, _: flow.as_other(one, duplicate)),
            )
        ]
        if flow.can_be_same(duplicate):
            same = (
                self.tr("same person"),
                lambda: self._decide(lambda one, library: flow.as_same(one, duplicate, library)),
            )
            choices.insert(0, same)
        return DecisionCard(
            "warn", f"{words} ({reason})." if reason else f"{words}.", choices, self
        )

    def _skip_all(self) -> None:
        self._decide(lambda one, _library: flow.without_problems(one))

    def _decide(self, change: Any) -> None:
        self.changed.emit(change)

    def _on_column(self, index: int, _name: str, value: Any) -> None:
        field = Field(value) if value else None
        self._decide(lambda one, _library: flow.having_column(one, index, field))
