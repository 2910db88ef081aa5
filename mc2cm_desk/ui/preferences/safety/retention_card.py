"""How long names and contact details are kept, and who is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.retention import MONTHS
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people.personal_data import retention
from mc2cm_desk.services.people.personal_data.retention import RetentionDue
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label, SectionHeading
from mc2cm_desk.ui.widgets.strips import Confirm
from mc2cm_desk.wording import formats

NAMED = 4


@dataclass(frozen=True, slots=True)
class RetentionState:
    """What the card shows."""

    months: int
    due: tuple[RetentionDue, ...]
    next_day: tuple[Event, date] | None


def read_state(library: Library) -> RetentionState:
    """Return how long data are kept, who is due, and what falls due next."""
    today = library.now().date()
    coming = [pair for pair in retention.due_days(library) if pair[1] > today]
    return RetentionState(
        retention.months(library),
        tuple(retention.due(library)),
        coming[0] if coming else None,
    )


class RetentionCard(CardFrame):
    """Months to choose, the day of the next event, and those who are due.

    Signals:
        months_requested(int): keep so many months.
        erasure_requested(list): erase these people (ids), who are due.
    """

    months_requested = Signal(int)
    erasure_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.body.setSpacing(px(10))
        self._heading = SectionHeading("", self, "top")
        self.months = ChoiceField("retention_months", self)
        self._note_card = CardFrame("sunk", self, padding=10)
        self.note = Label("small", "", self, wrap=True)
        self._note_card.body.addWidget(self.note)
        self.due = Label("small", "", self, wrap=True)
        self.button = Button("", self, icon_name="remove")
        self.confirm = Confirm(self)
        for widget in (self._heading, self.months, self._note_card, self.due):
            self.body.addWidget(widget)
        self.body.addWidget(self.button)
        self.body.addWidget(self.confirm)
        self.body.addStretch(1)
        self._state: RetentionState | None = None
        self.months.committed.connect(lambda _name, value: self.months_requested.emit(value))
        self.button.clicked.connect(self._ask)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._heading.set_text(self.tr("Retention"))
        self.months.set_title(self.tr("Erase names and contact details after"))
        self.months.set_choices(
            Choice(one, self.tr("%n months", "", one) if one else self.tr("Never"))
            for one in MONTHS
        )
        self.button.set_words(self.tr("Erase records that are due…"))
        if self._state is not None:
            self.show_state(self._state)

    def show_state(self, state: RetentionState) -> None:
        """Show how long data are kept and who is due."""
        self._state = state
        language = languages.current()
        self.months.show_value(state.months)
        words = [self.tr("People who agreed to their contact details being kept are not erased.")]
        if state.next_day is not None:
            event, day = state.next_day
            sentence = self.tr("{event}: on {day}. Figures and texts stay, without names.")
            name = event.title.text(language)
            words.insert(
                0,
                filled(sentence, event=name, day=formats.day(day, language)),
            )
        self.note.setText("\n".join(words))
        count = len(state.due)
        self.due.setText(
            self.tr("%n record(s) to erase now", "", count)
            if count
            else self.tr("No records are due.")
        )
        self.button.setVisible(bool(count))

    @Slot()
    def _ask(self) -> None:
        state = self._state
        if state is None:
            return
        question = filled(
            self.tr(
                "%n person(s) will be erased: {names}. Figures and texts stay. "
                "This cannot be undone.",
                "",
                len(state.due),
            ),
            names=self._names(state.due),
        )
        people = [one.person.id for one in state.due]
        self.confirm.ask(
            question,
            self.tr("Erase for good"),
            self.tr("Keep"),
            lambda: self.erasure_requested.emit(people),
        )

    def _names(self, due: Sequence[RetentionDue]) -> str:
        names = [one.person.name for one in due[:NAMED]]
        if len(due) > NAMED:
            names.append("…")
        return bidi.joined(names, languages.current(), formats.comma(languages.current()))
