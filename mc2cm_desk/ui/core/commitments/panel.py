"""One commitment as a form: who does what by when, its state, its follow-up."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mc2cm_desk.domain.steps.recommendation import Commitment, FollowUpState, Recommendation
from mc2cm_desk.services.steps.commitments import CommitmentRow
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.commitments.cards import state_mark
from mc2cm_desk.ui.core.commitments.follow_up import FollowUpForm
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.number import OptionalDateField
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField
from mc2cm_desk.ui.widgets.inspector import Inspector

FIELDS = ("what", "who", "city", "due", "contact", "recommendation", "state")


class CommitmentPanel(Inspector):
    """The fields of a commitment over its follow-up.

    Signals:
        remove_requested(str): take this commitment away.
    """

    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            [
                LocalisedField("what", least=2),
                LineField("who", longest=300),
                ChoiceField("city", search=True),
                OptionalDateField("due"),
                LineField("contact", longest=300),
                ChoiceField("recommendation", search=True),
                ChoiceField("state"),
            ],
            parent,
        )
        bind(self.fields.values(), Commitment)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.follow_up = FollowUpForm(self)
        self.extra.addWidget(self.follow_up)
        self.remove_button = Button("", self, icon_name="remove")
        self.add_button(self.remove_button)
        self.remove_button.clicked.connect(self._on_remove)

    def retranslate(self, language: str) -> None:
        """Say every word again."""
        self.set_titles(
            {
                "what": self.tr("What"),
                "who": self.tr("Who"),
                "city": self.tr("City"),
                "due": self.tr("By when"),
                "contact": self.tr("Contact"),
                "recommendation": self.tr("For the recommendation"),
                "state": self.tr("State"),
            }
        )
        self.remove_button.set_words(self.tr("Remove the commitment"))
        self.follow_up.retranslate(language)
        self._choices("state", choices.of_enum(FollowUpState, language))

    def set_choices(
        self, cities: list[Choice], cards: Iterable[Recommendation], language: str
    ) -> None:
        """Offer the cities and the recommendations of the event."""
        self._choices("city", [Choice("", "—"), *cities])
        offered = [Choice(one.id, f"{one.label} {one.text.text(language)}") for one in cards]
        self._choices("recommendation", [Choice("", "—"), *offered])

    def show_row(self, row: CommitmentRow, today: date, language: str) -> None:
        """Show a commitment."""
        if row.id != self.key:
            self.follow_up.clear()
        words, tone = state_mark(row, language)
        label = row.recommendation.label if row.recommendation is not None else ""
        self.set_head("", words, tone, label)
        self.show_values(row.id, {name: getattr(row.commitment, name) for name in FIELDS})
        # With a follow-up the state is that of its latest entry.
        self.fields["state"].setEnabled(not row.entries)
        hint = self.tr("The state given in the latest follow-up entry.") if row.entries else ""
        self.fields["state"].set_hint(hint)
        self.follow_up.show_entries(row.entries, today)

    def _choices(self, name: str, offered: list[Choice]) -> None:
        field = self.fields[name]
        if not isinstance(field, ChoiceField):
            raise TypeError(name)
        field.set_choices(offered)

    @Slot()
    def _on_remove(self) -> None:
        if self.key:
            self.remove_requested.emit(self.key)
