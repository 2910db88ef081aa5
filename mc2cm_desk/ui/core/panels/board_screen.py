"""What the boards of steps 2 and 5 have in common: cards, the line for the next one, the panel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.languages import Language
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.quick_entry import parse
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.steps.merging import MergeCard, others_to_merge
from mc2cm_desk.services.steps import challenges
from mc2cm_desk.services.steps.near_duplicates import Resemblance
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.merging.drafts import pair_of
from mc2cm_desk.ui.core.merging.sheet import MergeSheet, MergeWords
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.board import Board, Column
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.panels import EmptyState
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.inspector import Inspector
from mc2cm_desk.ui.widgets.layout.beside import Beside
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.tables.filters import FilterRow
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence


class LineAdded(Protocol):
    """Keeps a typed line as a card."""

    def __call__(self, library: Library, event_id: EventId, line: str, *, language: str) -> Record:
        """Keep it; refused where it says nothing."""
        ...


class MergeCall(Protocol):
    """Merges a card into another."""

    def __call__(
        self,
        library: Library,
        card: RecordId,
        target: RecordId,
        /,
        *,
        wording: Localised | None = None,
    ) -> object:
        """Merge it; refused where the rules of the room forbid it."""
        ...


@dataclass(frozen=True, slots=True)
class BoardCommands:
    """What is done with the cards of a step; ``wording`` is the field that they are read by."""

    kind: type[Record]
    wording: str
    add: LineAdded
    merge: MergeCall
    resembling: Callable[[Library, EventId, str], Resemblance | None]


class BoardPanel(Inspector):
    """One card in full, with the button that merges it into another.

    Signals:
        merge_requested(): merge this card with another one.
        status_requested(str, object): give the card another state.
    """

    merge_requested = Signal()
    status_requested = Signal(str, object)

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(fields, parent)
        self.merge_button = Button("", self, look="quiet", icon_name="merge")
        self.merge_button.clicked.connect(self.merge_requested)


class BoardScreen(Screen):
    """One line and Enter is one card; the panel has everything behind the chosen one.

    A step gives its panel and buttons to ``lay_out``, reads in ``refresh`` and shows what it has
    read in ``show_answer``, shows a card in ``show_card`` and gives the ``removed_words``.
    """

    def __init__(
        self, desk: Desk, event_id: EventId, commands: BoardCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, event_id, parent)
        self._commands = commands
        self.filters, self.board = FilterRow(self), Board(self)
        self.entry = QuickEntry(self)
        self.none = EmptyState("search", self)
        self.none.hide()
        self._written = NO_ID
        self._adding = 0
        self._postponed: list[Callable[[RecordId], object]] = []
        self._merging: MergeSheet | None = None
        desk.failed.connect(self._on_failed)

    @property
    def merge_sheet(self) -> MergeSheet:
        """The sheet on which two cards are merged; made when it is first asked for."""
        if self._merging is None:
            self._merging = MergeSheet(self, self.library.drafts)
            self._merging.merge_requested.connect(self._merge)
        return self._merging

    def lay_out(self, panel: BoardPanel, buttons: Sequence[QWidget]) -> None:
        """Put filters and buttons over the board, the panel beside it, the line under it."""
        self.panel = panel
        head, main = HeadRow(), QWidget(self)
        for part in (self.filters, *buttons):
            head.addWidget(part)
        cards = QVBoxLayout(main)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.addWidget(self.board, 1)
        cards.addWidget(self.none, 1)
        self.body = Beside(main, panel, self, least=320)
        self.column.addLayout(head)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.entry)
        self.board.chosen.connect(self._on_chosen)
        self.board.chosen.connect(self.show_card)
        self.board.opened.connect(self._open)
        self.board.removed.connect(self._remove)
        panel.committed.connect(self.edit)
        panel.merge_requested.connect(self.begin_merge)
        self.entry.entered.connect(self._add)
        self.entry.typed.connect(self._typed)
        self.filters.chosen_changed.connect(self.show_answer)
        self.none.requested.connect(self._show_all)

    def show_board(self, columns: Sequence[Column], cards: Sequence[Card], every: int) -> None:
        """Show the cards that pass the filter, of ``every`` one; say so where none does."""
        self.board.show_board(columns, cards)
        hidden = bool(every) and not cards
        if hidden:
            self.none.set_words(self.tr("No card matches this filter."), self.tr("Show all"))
        had_keys = self.board.isAncestorOf(QApplication.focusWidget() or self)
        self.none.setVisible(hidden)
        if hidden and had_keys:
            # Hiding the board would hand the keyboard to another part of the window.
            self.none.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.board.setVisible(not hidden)

    @Slot()
    def show_answer(self) -> None:
        """Show what was read last, through the filter that is chosen now."""

    @Slot()
    def _show_all(self) -> None:
        self.filters.choose()
        self.show_answer()
        self.focus_first()

    def show_card(self, card: RecordId) -> None:
        """Show a card in the panel, or that none is chosen."""

    def merge_cards(self, library: Library, card: RecordId) -> list[MergeCard]:
        """Read the cards of the board among which ``card`` can be merged, itself as well."""
        return []

    def merge_words(self, library: Library) -> MergeWords:
        """Read how the sheet names what belongs to the cards."""
        raise TypeError

    def removed_words(self) -> str:
        """Return what is said when a card was removed."""
        return ""

    def show_record(self, record: str) -> None:
        self.board.choose(record, focus=True)
        self.show_card(RecordId(record))

    def return_to(self, where: DraftKey) -> None:
        """Show a card again, or two of them on the sheet on which they were being merged."""
        card, other = pair_of(where.record) or (RecordId(where.record), NO_ID)
        if not other:
            super().return_to(where)
            return
        self.show_record(card)
        self._open_sheet(card, other)

    def focus_first(self) -> None:
        self.entry.line.setFocus()

    @Slot(str, str, object)
    def edit(self, record: RecordId, name: str, value: object) -> None:
        """Change one field of a card."""
        kind = self._commands.kind
        self.desk.write(
            self, lambda library: records.edit_fields(library, kind, record, {name: value})
        )

    def with_card(self, act: Callable[[RecordId], object]) -> None:
        """Act on the card just written, else on the chosen one; say so where there is none.

        While a line is still being written, the act waits for its card.
        """
        card = self._written or self.board.current()
        if self._adding:
            self._postponed.append(act)
        elif card:
            act(card)
        else:
            message = sentence(Refused("nothing-chosen"), Catalogue(self.language))
            self.noticed.emit(message)

    @Slot()
    def vote(self) -> None:
        """Add a vote to the card just written or chosen."""
        self.with_card(
            lambda card: self.desk.write(
                self, lambda library: challenges.vote(library, self.event_id, card)
            )
        )

    @Slot(str)
    def _open(self, card: RecordId) -> None:
        self.show_card(card)
        self.body.open_side()
        self.panel.fields[self._commands.wording].editors()[0].setFocus()

    @Slot(str)
    def _add(self, line: str) -> None:
        language = self.entry.entered_language
        self._adding += 1
        self.desk.write(
            self,
            lambda library: self._commands.add(library, self.event_id, line, language=language),
            self._on_added,
            otherwise=lambda refused: self._give_back(line, language, refused),
        )

    def _on_added(self, card: Record) -> None:
        """Choose the card just written; it is the one that keys mean, even if a filter hides it."""
        if not self.board.choose(card.id):
            self._written = card.id
        self._adding = max(0, self._adding - 1)
        if not self._adding:
            postponed, self._postponed = self._postponed, []
            for act in postponed:
                act(card.id)

    @Slot(object)
    def _on_failed(self, _fault: Exception) -> None:
        """Wait for no card any more: the line that was being written met a fault."""
        self._adding = 0
        self._postponed.clear()

    @Slot(str)
    def _on_chosen(self, _card: str) -> None:
        self._written = NO_ID

    def _give_back(self, line: str, language: Language, refused: Refused) -> None:
        self._adding = max(0, self._adding - 1)
        self._postponed.clear()
        self.entry.give_back(line, language)
        self.desk.refused.emit(refused)

    @Slot(str)
    def _typed(self, line: str) -> None:
        words, event = parse(line).text, self.event_id
        self.desk.query(
            self, lambda library: self._commands.resembling(library, event, words), self._show_near
        )

    def _show_near(self, near: Resemblance | None) -> None:
        if near is None:
            self.entry.set_hint("")
        else:
            words = self.tr("Similar to {label} ({percent}%)")
            self.entry.set_hint(filled(words, label=near.label, percent=near.percent))

    @Slot(str)
    def _remove(self, card: RecordId) -> None:
        self.desk.write(
            self,
            lambda library: records.remove(library, self._commands.kind, card),
            lambda _done: self.recorded.emit(self.removed_words()),
        )

    @Slot()
    def begin_merge(self) -> None:
        """Open the sheet that merges the card just written or chosen with another one."""
        self.with_card(self._open_sheet)

    def _open_sheet(self, card: RecordId, other: RecordId = NO_ID) -> None:
        """Open the sheet for a card; ``other`` is chosen there if both still stand."""
        self.panel.flush()

        def begin(found: tuple[list[MergeCard], MergeWords]) -> None:
            known, words = found
            chosen = next((one for one in known if one.record == card), None)
            others = others_to_merge(known, card)
            if other and (chosen is None or other not in {one.record for one in others}):
                return
            if chosen is None or not others:
                self.desk.refused.emit(Refused("nothing-to-merge-with"))
                return
            self.merge_sheet.begin(chosen, others, words, self.language)
            if other:
                self.merge_sheet.choose(other)

        self.desk.query(
            self,
            lambda library: (self.merge_cards(library, card), self.merge_words(library)),
            begin,
        )

    @Slot(str, str, object)
    def _merge(self, card: RecordId, target: RecordId, wording: Localised | None) -> None:
        self.board.focus_cards()

        def done(_united: object) -> None:
            self.merge_sheet.forget(card, target)
            self.board.choose(target, focus=True)
            self.recorded.emit(self.tr("The cards are merged."))

        self.desk.write(
            self,
            lambda library: self._commands.merge(library, card, target, wording=wording),
            done,
        )
