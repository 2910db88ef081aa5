"""The third step of the import: guesses, rows left aside, questions, what would change."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.people.list_update import FieldChange, Side
from mc2cm_desk.domain.people.participant import Consent
from mc2cm_desk.exchange.participants.decisions import Decisions, Identity, questions
from mc2cm_desk.exchange.participants.plan import Entry, ImportPlan
from mc2cm_desk.exchange.participants.remarks import LeftOut
from mc2cm_desk.ui.participants.importing import flow
from mc2cm_desk.ui.participants.importing.cards.consent_card import ConsentCard
from mc2cm_desk.ui.participants.importing.cards.guess_card import GuessCard
from mc2cm_desk.ui.participants.importing.cards.person_card import PersonCard
from mc2cm_desk.ui.participants.importing.changes_list import ChangeLine, ChangesList
from mc2cm_desk.ui.participants.importing.flow import ImportDraft
from mc2cm_desk.ui.participants.importing.problem_list import ProblemList
from mc2cm_desk.ui.participants.importing.rows_table import RowLine, RowsTable
from mc2cm_desk.ui.participants.importing.words import field_name, value_words
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.layout.scrolled import Scrolled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import imports

NARROW = 1000
"""Width in pixels at 100 % below which the third column stands under the first."""


class CheckPage(QWidget):
    """Three columns that scroll for themselves; in a narrow window two.

    Signals:
        changed(object): a function that returns the draft as decided.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow: bool | None = None
        self._draft: ImportDraft | None = None
        self.guesses = GuessCard(self)
        self.left_out = _LeftOutCard(self)
        self.problems = ProblemList(self)
        self.consents = ConsentCard(self)
        self.people = PersonCard(self)
        self.calm = CardFrame("plain", self)
        self.calm_words = Label("small", "", self.calm, wrap=True)
        self.calm.body.addWidget(self.calm_words)
        self.changes = _ChangesCard(self)
        self._first, self._middle, self._last = (_column(self) for _ in range(3))
        middle: tuple[QWidget, ...] = (self.problems, self.consents, self.people, self.calm)
        for layout, widgets in (
            (self._first[1], (self.guesses, self.left_out)),
            (self._middle[1], middle),
        ):
            for widget in widgets:
                layout.addWidget(widget)
            layout.addStretch(1)
        self._last[1].addWidget(self.changes, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(SPACE["gap"]))
        for (area, _layout), share in zip(
            (self._first, self._middle, self._last), (22, 31, 24), strict=True
        ):
            self._row.addWidget(area, share)
        self._connect()

    def _connect(self) -> None:
        self.problems.changed.connect(self.changed)
        self.consents.answered.connect(self._on_consent)
        self.people.decided.connect(self._on_person)
        self.left_out.taken.connect(self._on_taken)
        self.changes.list.chosen.connect(self._on_side)
        self.changes.every.connect(self._on_every)

    @property
    def cards(self) -> list[Button]:
        """The buttons of the problems that stand in the way, the first problem's first."""
        return [button for card in self.problems.cards for button in card.buttons]

    def focus_first(self) -> bool:
        """Put the keyboard on the first problem, else on the first question or change.

        Return whether there is one.
        """
        places: tuple[QWidget, ...] = (
            *self.cards[:1],
            self.consents.answers[Consent.GIVEN],
            self.people.same,
            self.changes.list,
        )
        found = next((one for one in places if one.isVisible()), None)
        if found is not None:
            found.setFocus()
        return found is not None

    def show_draft(self, draft: ImportDraft, language: str) -> None:
        """Show a file as it will be imported."""
        self._draft = draft
        plan, read = draft.plan, draft.read
        self.guesses.show_draft(draft, language)
        if plan is None or read is None:
            return
        self.left_out.show_rows(plan.left_out, language)
        self.problems.show_problems(plan.problems, language)
        self.consents.show_questions(questions(read), draft.decisions, language)
        self.people.show_pairs(read, draft.decisions, language)
        self.changes.show_plan(plan, language)
        idle = not (plan.problems or questions(read) or read.lookalikes)
        self.calm.setVisible(idle)
        self.calm_words.setText(self.tr("No open questions: every row is clear."))

    def answer(self, consent: Consent) -> None:
        """Answer the consent in view, where one is asked."""
        if self.consents.isVisible():
            self.consents.answer(consent)

    def decide(self, identity: Identity) -> None:
        """Decide on the pair in view, where there is one."""
        if self.people.isVisible():
            self.people.decide(identity)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            layout = self._first[1] if narrow else self._last[1]
            if narrow:
                layout.insertWidget(layout.count() - 1, self.changes)
            else:
                layout.addWidget(self.changes, 1)
            self.changes.setMinimumHeight(px(320) if narrow else 0)
            self._last[0].setVisible(not narrow)

    def _decide(self, decisions: Decisions) -> None:
        self.changed.emit(lambda draft: flow.deciding(draft, decisions))

    def _on_consent(self, row: int, name: str, consent: Consent) -> None:
        if self._draft is not None:
            self._decide(self._draft.decisions.with_consent(row, name, consent))

    def _on_person(self, row: int, identity: Identity | None) -> None:
        if self._draft is not None:
            self._decide(self._draft.decisions.with_person(row, identity))

    def _on_taken(self, row: int) -> None:
        if self._draft is not None:
            self._decide(self._draft.decisions.with_row(row))

    def _on_side(self, row: int, name: str, side: Side) -> None:
        if self._draft is not None:
            self._decide(self._draft.decisions.with_side(row, name, side))

    def _on_every(self, side: Side) -> None:
        if self._draft is not None:
            self._decide(self._draft.decisions.with_every(side))


class _LeftOutCard(CardFrame):
    """Rows that are imported as nobody, with the reason; some can be taken back.

    Signals:
        taken(int): read the row as a person all the same.
    """

    taken = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("plain", parent)
        self.heading = Label("title", "", self)
        self.count = Pill("", "sand", self)
        self.take = Button("", self, look="link")
        self.nothing = Label("mute", "", self, wrap=True)
        self.table = RowsTable(None, self)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.take)
        self.body.addLayout(head)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.take.clicked.connect(self._on_take)
        self.table.opened.connect(self._on_take)

    def show_rows(self, rows: tuple[LeftOut, ...], language: str) -> None:
        catalogue = Catalogue(language)
        self.heading.setText(self.tr("Left out"))
        self.count.set(formats.number(len(rows), language))
        self.take.set_words(
            self.tr("include it"), name=self.tr("Include the selected row as a person")
        )
        self.nothing.setText(self.tr("Every row of the list is a person."))
        self.table.setAccessibleName(self.tr("Rows left out"))
        self.table.show_lines(
            [RowLine(str(one.row), one.text, imports.reason(one.reason, catalogue)) for one in rows]
        )
        for widget in (self.count, self.take, self.table):
            widget.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.table.setFixedHeight(px(36) * min(len(rows), 7) + px(6))

    def _on_take(self) -> None:
        line = self.table.current()
        if line is not None:
            self.taken.emit(line.row)


class _ChangesCard(CardFrame):
    """What the list would change, with a choice for each field and for all.

    Signals:
        every(object): the `Side` that stays everywhere.
    """

    every = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("plain", parent)
        self.heading = Label("title", "", self)
        self.count = Pill("", "sand", self)
        self.note = Label("mute", "", self, wrap=True)
        self.mine, self.listed = Label("label", "", self), Label("label", "", self)
        self.list = ChangesList(self)
        self.decline_all, self.take_all = Button("", self), Button("", self)
        head, heads = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.count)
        heads.addWidget(self.mine, 1)
        heads.addWidget(self.listed, 1)
        self._buttons = QWidget(self)
        flowing = FlowLayout(self._buttons, gap=8)
        flowing.addWidget(self.decline_all)
        flowing.addWidget(self.take_all)
        self.body.addLayout(head)
        self.body.addWidget(self.note)
        self.body.addLayout(heads)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._buttons)
        self._rest = QWidget(self)
        self.body.addWidget(self._rest, 1)
        self.decline_all.clicked.connect(partial(self.every.emit, Side.MINE))
        self.take_all.clicked.connect(partial(self.every.emit, Side.LIST))

    def show_plan(self, plan: ImportPlan, language: str) -> None:
        lines = [(entry, change) for entry in plan.entries for change in entry.changes]
        self.heading.setText(self.tr("What the list would change"))
        self.count.set(formats.number(len(lines), language))
        self.mine.setText(self.tr("Keep mine"))
        self.listed.setText(self.tr("Use the list"))
        self.list.setAccessibleName(self.tr("What the list would change"))
        self.decline_all.set_words(self.tr("Keep all mine"))
        self.take_all.set_words(self.tr("Use the whole list"))
        self.list.show_changes(lines, lambda one: self._line(one[0], one[1], language))
        for widget in (self.count, self.mine, self.listed, self.list, self._buttons):
            widget.setVisible(bool(lines))
        self._rest.setVisible(not lines)
        self.note.setText(
            self.tr("What you corrected since the last list is kept.")
            if lines
            else self.tr("The list says nothing new about the people already known.")
        )

    def _line(self, entry: Entry, change: FieldChange, language: str) -> ChangeLine:
        note = ""
        if change.is_locked:
            note = self.tr("refused here")
        elif change.corrected is not None:
            day = formats.day_and_month(change.corrected.astimezone().date(), language)
            note = self.tr("corrected here on {day}").format(day=day)
        return ChangeLine(
            row=entry.rows[0],
            field=change.field,
            name=entry.name,
            title=field_name(change.field, language),
            here=value_words(change.field, change.here, language),
            listed=value_words(change.field, change.listed, language),
            side=change.side,
            note=note,
            is_locked=change.is_locked,
        )


def _column(parent: QWidget) -> tuple[Scrolled, QVBoxLayout]:
    inner = QWidget(parent)
    layout = QVBoxLayout(inner)
    layout.setContentsMargins(0, 0, px(2), 0)
    layout.setSpacing(px(SPACE["gap"]))
    return Scrolled(inner, parent), layout
