"""What became of a commitment: its entries by date, and a form for one more."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, FollowUpId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.recommendation import FollowUp, FollowUpState
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.commitments.cards import entry_card
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.drafts.choices import FormChoices
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.scope import FORM, scopes
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.drafts.sources import keys_in
from mc2cm_desk.ui.widgets.fields.choice import ChoiceField
from mc2cm_desk.ui.widgets.fields.language_line import LanguageLineField
from mc2cm_desk.ui.widgets.fields.number import OptionalDateField
from mc2cm_desk.ui.widgets.layout.scrolled import show_whole
from mc2cm_desk.ui.widgets.marks.labels import Label, ProblemLabel, SectionHeading

NEW_ENTRY = f"{FORM}follow-up"
MOST_HIGH = 180
"""Pixels, at 100 %, of the list of entries; longer ones scroll."""


@dataclass(frozen=True, slots=True)
class EntryValues:
    """What is typed for one entry; ``entry`` is the id of the one that is corrected."""

    dated: date
    state: FollowUpState
    text: Localised
    entry: FollowUpId = FollowUpId(NO_ID)


class FollowUpForm(QWidget):
    """The entries of one commitment; Enter on one corrects it, Delete takes it away.

    Signals:
        entered(object): keep this (`EntryValues`).
        removed(str): take this entry away.
    """

    entered = Signal(object)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[FollowUpId, FollowUp] = {}
        self._editing = FollowUpId(NO_ID)
        self._today = date.min
        self._language = LANGUAGES.default
        self.heading = SectionHeading("", self)
        self.none = Label("mute", "", self, wrap=True)
        self.list = CardList("row", self)
        self.form = QWidget(self)
        show_record(self.form, NEW_ENTRY)
        self.dated = OptionalDateField("dated", self.form)
        self.state = ChoiceField("state", self.form)
        self.text = LanguageLineField("text", self.form, on_pause=False)
        self.chosen = FormChoices(self.form)
        self.chosen.add_fields([self.state])
        self.problem = ProblemLabel(self.form)
        self.save = Button("", self.form, icon_name="check")
        self.cancel = Button("", self.form, look="quiet")
        self._lay_out()
        self.list.opened.connect(self._on_opened)
        self.list.removed.connect(self.removed)
        self.save.clicked.connect(self._on_entered)
        self.cancel.clicked.connect(self._begin_new)
        self.text.edit.returnPressed.connect(self._on_entered)
        self.dated.edit.returnPressed.connect(self._on_entered)

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        for row in (top, foot):
            row.setSpacing(px(8))
        top.addWidget(self.dated)
        top.addWidget(self.state, 1)
        foot.addWidget(self.save)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(6))
        inner.addLayout(top)
        inner.addWidget(self.text)
        inner.addWidget(self.problem)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for widget in (self.heading, self.none, self.list, self.form):
            column.addWidget(widget)

    def retranslate(self, language: str) -> None:
        """Show every text in the current language."""
        self._language = language
        self.heading.set_text(self.tr("Follow-up"))
        self.list.setAccessibleName(self.tr("Follow-up"))
        self.none.setText(self.tr("No follow-up has been noted yet."))
        self.dated.set_title(self.tr("Date"))
        self.state.set_title(self.tr("State"))
        self.text.set_title(self.tr("Finding"))
        self.state.set_choices(choices.of_enum(FollowUpState, language))
        self._name_buttons()

    def show_entries(self, entries: tuple[FollowUp, ...], today: date) -> None:
        """Show the entries of a commitment, the latest first."""
        self._today = today
        self._entries = {one.id: one for one in entries}
        self.list.show_cards([entry_card(one, self._language) for one in reversed(entries)])
        self.list.setVisible(bool(entries))
        self.none.setVisible(not entries)
        self.list.setFixedHeight(min(self.list.content_height() + px(4), px(MOST_HIGH)))
        if self._editing not in self._entries:
            self._editing = FollowUpId(NO_ID)
        if self.dated.value() is None and not self.dated.is_uncommitted:
            self._rest()
        self._name_buttons()

    def clear(self) -> None:
        """Empty the form: its entry is kept, or another commitment is shown."""
        self._editing = FollowUpId(NO_ID)
        self._rest()
        self.text.release()
        self.text.put("")
        self.problem.show_message("")
        self._name_buttons()

    def show_problem(self, sentence: str) -> None:
        """Show why the entry was not kept."""
        self.problem.show_message(sentence)

    def _rest(self) -> None:
        self.dated.release()
        self.dated.show_value(self._today)
        with self.chosen.rest():
            self.state.choose(FollowUpState.UNDER_WAY)

    def _name_buttons(self) -> None:
        corrected = bool(self._editing)
        words = self.tr("Correct the entry") if corrected else self.tr("Add to the follow-up")
        self.save.set_words(words, "Return")
        self.cancel.set_words(self.tr("Cancel"))
        self.cancel.setVisible(corrected)

    @Slot(str)
    def _on_opened(self, entry: FollowUpId) -> None:
        found = self._entries.get(entry)
        if found is None:
            return
        self._editing = entry
        self.dated.release()
        self.dated.show_value(found.dated)
        self.state.choose(found.state)
        self.text.release()
        self.text.put(found.text.text(self._language))
        self._name_buttons()
        self.text.edit.setFocus()
        show_whole(self.form)

    @Slot()
    def _begin_new(self) -> None:
        scopes().discarded.emit(self.form)
        self.clear()

    @Slot()
    def _on_entered(self) -> None:
        dated, state = self.dated.value(), self.state.value()
        if dated is None:
            self.problem.show_message(self.tr("Type the date of this finding, such as 15/06/2020."))
            self.dated.edit.setFocus()
            return
        typed = str(self.text.value()).strip()
        text = Localised.of(self.text.language, typed) if typed else Localised()
        before = self._entries.get(self._editing)
        if before is not None and typed:
            text = before.text.having(self.text.language, typed)
        with begun(Commit(self, keys_in(self.form))):
            self.entered.emit(EntryValues(dated, FollowUpState(state), text, self._editing))
