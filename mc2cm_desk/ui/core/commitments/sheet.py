"""The commitments of an event on a sheet: filtered, one of them in full, followed up."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, CommitmentId, EventId, FollowUpId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import Commitment, Recommendation
from mc2cm_desk.services import records
from mc2cm_desk.services.steps import commitments
from mc2cm_desk.services.steps.commitments import CommitmentRow
from mc2cm_desk.ui.core.commitments.cards import card
from mc2cm_desk.ui.core.commitments.follow_up import EntryValues
from mc2cm_desk.ui.core.commitments.panel import CommitmentPanel
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import EmptyState
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.scope import FORM, scopes
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.drafts.sources import keys_in
from mc2cm_desk.ui.widgets.fields.choice import Choice
from mc2cm_desk.ui.widgets.fields.language_line import LanguageLineField
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

NEW_COMMITMENT = f"{FORM}commitment"
ALL, OVERDUE, OPEN, FOLLOWED = "all", "overdue", "open", "followed"
WIDTH = 860


class CommitmentsSheet(SideSheet):
    """The list at the leading side, the chosen commitment beside it.

    Signals:
        recorded(str): what was written, in words.
    """

    recorded = Signal(str)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget) -> None:
        super().__init__(parent, WIDTH)
        self._desk, self._event_id, self._language = desk, event_id, LANGUAGES.default
        self._rows: Sequence[CommitmentRow] = ()
        self._today = date.min
        self.filters = FilterRow(self)
        self.list = CardList("row", self)
        self.none = EmptyState("commitment", self)
        self.new_form = QWidget(self)
        show_record(self.new_form, NEW_COMMITMENT)
        self.new = LanguageLineField("what", self.new_form, longest=500, on_pause=False)
        self.add = Button("", self.new_form, icon_name="add")
        self.panel = CommitmentPanel(self)
        self._lay_out()
        self.filters.chosen_changed.connect(self._show_list)
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.removed.connect(self._remove)
        self.new.edit.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.panel.committed.connect(self._edit)
        self.panel.remove_requested.connect(self._remove)
        self.panel.follow_up.entered.connect(self._follow)
        self.panel.follow_up.removed.connect(self._remove_entry)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self.new_form)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.new, 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        first = QVBoxLayout()
        first.setSpacing(px(8))
        for widget in (self.filters, self.list, self.none, self.new_form):
            first.addWidget(widget, 1 if widget in (self.list, self.none) else 0)
        both = QHBoxLayout()
        both.setSpacing(px(12))
        both.addLayout(first, 1)
        both.addWidget(self.panel, 1)
        self.body.addLayout(both, 1)

    def retranslate(self, language: str) -> None:
        """Show every text in the current language."""
        self._language = language
        self.set_words(self.tr("Commitments"), self.tr("Close"))
        self.filters.setAccessibleName(self.tr("Filter"))
        self.list.setAccessibleName(self.tr("Commitments"))
        self.new.set_title(self.tr("New commitment"))
        self.new.edit.setPlaceholderText(self.tr("who @city: what, then Enter"))
        self.add.set_words(self.tr("Add"), "Return")
        self.panel.retranslate(language)

    def begin(self, commitment: CommitmentId = CommitmentId(NO_ID)) -> None:
        """Open the sheet, at a commitment if one is named."""
        self.filters.choose(ALL)
        self._show()
        if commitment:
            self.list.choose(commitment)
        elif self._rows and not self.list.current():
            self.list.choose(self._rows[0].id)
        self.open_sheet(self.list if self._rows else self.new.edit)

    def show_commitments(
        self,
        rows: Sequence[CommitmentRow],
        today: date,
        cities: list[Choice],
        cards: Sequence[Recommendation],
    ) -> None:
        """Take what was read of the event: its commitments, its date, and what fields offer."""
        self._rows, self._today = rows, today
        self.panel.set_choices(cities, cards, self._language)
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        counts = {
            name: sum(self._passes(row, name) for row in self._rows)
            for name in (ALL, OVERDUE, OPEN, FOLLOWED)
        }
        self.filters.set_filters(
            [
                Filter(ALL, self.tr("All"), counts[ALL]),
                Filter(
                    OVERDUE,
                    self.tr("Overdue"),
                    counts[OVERDUE],
                    help=self.tr("The due date has passed, and it is neither done nor dropped."),
                ),
                Filter(OPEN, self.tr("Open"), counts[OPEN]),
                Filter(
                    FOLLOWED,
                    self.tr("Followed"),
                    counts[FOLLOWED],
                    help=self.tr("A follow-up entry says what became of it."),
                ),
            ]
        )
        self._show_list()

    @staticmethod
    def _passes(row: CommitmentRow, requested: str) -> bool:
        match requested:
            case "overdue":
                return row.is_overdue
            case "open":
                return not row.commitment.state.is_final
            case "followed":
                return row.is_followed
            case _:
                return True

    def _shown(self) -> Sequence[CommitmentRow]:
        requested = (self.filters.chosen() or (ALL,))[0]
        return [row for row in self._rows if self._passes(row, requested)]

    @Slot()
    def _show_list(self) -> None:
        rows = self._shown()
        self.list.show_cards([card(row, self._language) for row in rows])
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.none.set_words(
            self.tr("No commitment matches this filter.")
            if self._rows
            else self.tr("No commitments yet. Type who does what, then press Enter.")
        )
        self._show_chosen(CommitmentId(self.list.current_record()))

    @Slot(str)
    def _show_chosen(self, commitment: CommitmentId) -> None:
        row = next((one for one in self._rows if one.id == commitment), None)
        if row is None:
            self.panel.show_nothing(self.tr("Choose a commitment to see who does what by when."))
        else:
            self.panel.show_row(row, self._today, self._language)

    @Slot(str)
    def _on_opened(self, _commitment: str) -> None:
        self.panel.fields["due"].setFocus()

    @Slot()
    def _add(self) -> None:
        text = str(self.new.value()).strip()
        if not text:
            return
        language = self.new.language

        def done(made: Commitment) -> None:
            scopes().finished.emit(self.new_form)
            self.new.release()
            self.new.put("")
            self.filters.choose(ALL)
            self._show()
            self.list.choose(made.id)
            self.panel.fields["due"].setFocus()

        with begun(Commit(self, keys_in(self.new_form))):
            self._desk.write(
                self,
                lambda library: commitments.add_from_line(
                    library, self._event_id, text, language=language
                ),
                done,
            )

    @Slot(str, str, object)
    def _edit(self, commitment: CommitmentId, name: str, value: object) -> None:
        self._desk.write(
            self,
            lambda library: records.edit_fields(library, Commitment, commitment, {name: value}),
            otherwise=lambda refused: self.panel.set_problem(name, self._sentence(refused)),
        )

    @Slot(str)
    def _remove(self, commitment: CommitmentId) -> None:
        self._desk.write(
            self,
            lambda library: commitments.remove(library, commitment),
            lambda _done: self.recorded.emit(self.tr("The commitment was removed.")),
        )

    @Slot(object)
    def _follow(self, values: EntryValues) -> None:
        commitment, form = CommitmentId(RecordId(self.panel.key)), self.panel.follow_up

        def done(_entry: object) -> None:
            scopes().finished.emit(form.form)
            form.clear()

        fields: dict[str, Any] = {
            "dated": values.dated,
            "state": values.state,
            "text": values.text,
        }
        self._desk.write(
            self,
            lambda library: (
                commitments.edit_entry(library, values.entry, **fields)
                if values.entry
                else commitments.follow(library, commitment, **fields)
            ),
            done,
            lambda refused: form.show_problem(self._sentence(refused)),
        )

    @Slot(str)
    def _remove_entry(self, entry: FollowUpId) -> None:
        self._desk.write(
            self,
            lambda library: commitments.remove_entry(library, entry),
            lambda _done: self.recorded.emit(self.tr("The entry was removed.")),
        )

    def _sentence(self, refused: Refused) -> str:
        return sentence(refused, Catalogue(self._language))
