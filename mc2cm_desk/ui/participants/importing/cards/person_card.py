"""The same person? Both people beside each other, field by field, and what would be kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mc2cm_desk.domain.people.list_update import is_blank
from mc2cm_desk.exchange.participants.decisions import Decisions, Identity
from mc2cm_desk.exchange.participants.matching import together
from mc2cm_desk.exchange.participants.plan import ImportPlan, Lookalike
from mc2cm_desk.exchange.participants.row import ParsedRow
from mc2cm_desk.exchange.participants.updates import FURTHER, Known
from mc2cm_desk.exchange.places import is_same_city
from mc2cm_desk.ui.participants.importing.cards.question_card import AnswerButton, QuestionCard
from mc2cm_desk.ui.participants.importing.words import NOTHING, field_name, value_words
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel, Label

FIELDS = (
    "family_name", "given_name", "arabic_name", "organisation", "city", "country", "function",
    "role", "gender", "email", "phone", "languages", "headset", "group", "dietary_needs",
    "access_needs", "photo_consent", "name_consent", "contact_consent", "keeping_consent",
)  # fmt: skip
ALWAYS = frozenset({"family_name", "given_name", "organisation", "city", "email", "phone"})


@dataclass(frozen=True, slots=True)
class _Side:
    """What one of the two is known by, field by field."""

    values: dict[str, Any]

    @classmethod
    def of_known(cls, known: Known) -> "_Side":
        person, here = known.person, known.participant
        values: dict[str, Any] = {
            name: getattr(person, name) for name in FIELDS if hasattr(person, name)
        }
        if here is not None:
            values |= {name: getattr(here, name) for name in FIELDS if hasattr(here, name)}
            values["group"] = known.group.code if known.group else ""
        values["organisation"] = known.organisation.name if known.organisation else ""
        values["city"] = known.city.name if known.city else ""
        return cls(values)

    @classmethod
    def of_row(cls, row: ParsedRow) -> "_Side":
        return cls({name: getattr(row, name) for name in FIELDS})

    def words(self, name: str, language: str) -> str:
        return value_words(name, self.values.get(name) or "", language)


class PersonCard(QuestionCard):
    """One pair at a time, with three answers; later is one of them.

    Signals:
        decided(int, object): the row and the `Identity`; none to decide later.
    """

    decided = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._plan: ImportPlan | None = None
        self._pairs: tuple[Lookalike, ...] = ()
        self._decisions = Decisions()
        self._language = ""
        self.heading = Label("title", "", self)
        self.place = Label("mute", "", self)
        self._table = QWidget(self)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(2))
        for column, share in enumerate((3, 5, 5, 5)):
            self._grid.setColumnStretch(column, share)
        why = CardFrame("teal", self, padding=10)
        self.why = Label("small", "", why, wrap=True)
        why.body.addWidget(self.why)
        self.same = AnswerButton("", self, keys="C")
        self.apart = AnswerButton("", self, keys="D")
        self.later = AnswerButton("", self, look="link")
        buttons = QWidget(self)
        flow = FlowLayout(buttons, gap=8, middle=True)
        for button in (self.same, self.apart, self.later):
            flow.addWidget(button)
        self.body.addLayout(self.head(self.heading, self.place))
        self.body.addWidget(self._table)
        self.body.addWidget(why)
        self.body.addWidget(buttons)
        self.same.clicked.connect(lambda: self.decide(Identity.SAME))
        self.apart.clicked.connect(lambda: self.decide(Identity.APART))
        self.later.clicked.connect(lambda: self.decide(None))

    def show_pairs(self, plan: ImportPlan, decisions: Decisions, language: str) -> None:
        """Show the pairs of a plan as it was read; the card goes where there are none."""
        rows = [one.duplicate.row for one in self._pairs]
        self._plan, self._decisions, self._language = plan, decisions, language
        self._pairs = plan.lookalikes
        if [one.duplicate.row for one in self._pairs] != rows:
            self.begin()
        self.setVisible(bool(self._pairs))
        if self._pairs:
            self.show_question()

    def decide(self, identity: Identity | None) -> None:
        """Show who the row in view is, and go on to the next that was not decided."""
        if not self._pairs:
            return
        row = self._pairs[self.at].duplicate.row
        self.advance()
        self.decided.emit(row, identity)

    def count(self) -> int:
        return len(self._pairs)

    def open_places(self) -> list[int]:
        return [
            place
            for place, one in enumerate(self._pairs)
            if one.duplicate.row not in self._decisions.people
        ]

    def show_question(self) -> None:
        pair, language = self._pairs[self.at], self._language
        self.heading.setText(self.tr("The same person?"))
        self.place.setText(self.show_place())
        row = self._row_of(pair.duplicate.row)
        if row is None:
            return
        other = self._row_of(pair.duplicate.like_row)
        first = _Side.of_known(pair.known) if pair.known else _Side.of_row(other or row)
        heads = (
            "",
            self.tr("In the library")
            if pair.known
            else self.tr("Row {row}").format(row=pair.duplicate.like_row),
            self.tr("Row {row}").format(row=pair.duplicate.row),
            self.tr("Will be kept"),
        )
        self._fill(heads, first, _Side.of_row(row), pair)
        self._show_answers(pair, language)

    def _row_of(self, number: int) -> ParsedRow | None:
        entries = self._plan.entries if self._plan else ()
        return next((one.parsed for one in entries if number in one.rows), None)

    def _fill(self, heads: Sequence[str], first: _Side, second: _Side, pair: Lookalike) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, words in enumerate(heads):
            self._grid.addWidget(Label("tiny", words, self._table), 0, column)
        language = self._language
        shown = 0
        for name in FIELDS:
            here, there = first.words(name, language), second.words(name, language)
            if name not in ALWAYS and here == there == NOTHING:
                continue
            shown += 1
            result = self._result(name, first, second, pair)
            differ = NOTHING not in (here, there) and not _same(name, first, second, pair)
            title = ElidedLabel("mute", field_name(name, language), self._table)
            self._grid.addWidget(title, shown, 0)
            for column, words in ((1, here), (2, there)):
                label = ElidedLabel("small", words, self._table)
                label.setProperty("ground", "warn" if differ else "")
                self._grid.addWidget(label, shown, column)
            label = ElidedLabel("small", result, self._table)
            label.setProperty("on", "accent")
            self._grid.addWidget(label, shown, 3)
        lines = [
            f"{field_name(name, language)}: {first.words(name, language)}, "
            f"{second.words(name, language)}"
            for name in FIELDS
            if name in ALWAYS
        ]
        self._table.setAccessibleName("; ".join(lines))

    def _result(self, name: str, first: _Side, second: _Side, pair: Lookalike) -> str:
        """Return what stays if they are one: what is known, completed by the row."""
        here, there = first.words(name, self._language), second.words(name, self._language)
        if there == NOTHING:
            return here
        if here == NOTHING or is_blank(first.values.get(name)):
            return there
        joined = self._joined(pair)
        if joined is not None and name not in FURTHER:
            return value_words(name, getattr(joined, name) or "", self._language)
        if name in FURTHER and there not in (NOTHING, here):
            return self.tr("both")
        return here

    def _joined(self, pair: Lookalike) -> ParsedRow | None:
        """Return what two rows would say as one person; none where one is of the library."""
        first = self._row_of(pair.duplicate.like_row)
        second = self._row_of(pair.duplicate.row)
        if pair.known is not None or first is None or second is None:
            return None
        return together(first, second)[0]

    def _show_answers(self, pair: Lookalike, language: str) -> None:
        reasons = {
            "same-email": self.tr("Same e-mail address, another name."),
            "same-name-and-city": self.tr("Same name, same city, but something else differs."),
        }
        explanation = (
            self.tr(
                "Nothing that is known is lost: the row fills what is empty, and a second address "
                "is kept beside the first."
            )
            if pair.known
            else self.tr(
                "Each row fills what is empty in the other, and a second address is kept beside "
                "the first. Where both say something else, only what stands under “Will be kept” "
                "is imported."
            )
        )
        reason = pair.duplicate.reason
        why = reasons.get(reason, "")
        if pair.duplicate.sounds_alike and reason == "same-name-and-city":
            why = self.tr("Names that sound alike, same city.")
        waits = self.tr("Until you decide, they are two people, and can be merged later.")
        self.why.setText(f"{why} {explanation} {waits}".strip())
        answer = self._decisions.people.get(pair.duplicate.row)
        answers = (
            (self.same, self.tr("The same person, complete"), Identity.SAME),
            (self.apart, self.tr("Two people"), Identity.APART),
            (self.later, self.tr("later"), None),
        )
        for button, words, identity in answers:
            button.set_answer(words, chosen=identity is answer and identity is not None)


def _same(name: str, first: _Side, second: _Side, pair: Lookalike) -> bool:
    """Return whether two values are one, a city in whatever language it is written."""
    here, there = first.values.get(name), second.values.get(name)
    if name == "city" and pair.known is not None and pair.known.city is not None:
        return is_same_city(str(there), "", pair.known.city)
    return here == there
