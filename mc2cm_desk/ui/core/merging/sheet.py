"""Merging two cards on one sheet: the other one found by typing, both texts, what comes along."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.languages import LANGUAGES, is_right_to_left
from mc2cm_desk.domain.localised import EMPTY
from mc2cm_desk.services.read_models.steps.merging import MergeCard
from mc2cm_desk.services.text.drafts import Drafts
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.merging.drafts import CommonWording, form_of
from mc2cm_desk.ui.core.merging.parts import CardSearch, CardSide, MergedPart
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.drafts.scope import STATE, key_of
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.scrolled import Scrolled
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.typing.key_layouts import same_keys
from mc2cm_desk.wording import formats

_ENTER = (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter"))


@dataclass(frozen=True, slots=True)
class MergeWords:
    """How a step says what belongs to its cards.

    ``code`` names a card, ``state`` is its state as a pill, ``chips`` its cities and themes,
    ``rows`` the rows of the table: name, and what it says of one card.
    """

    code: Callable[[MergeCard], str]
    state: Callable[[MergeCard], tuple[str, Tone]]
    chips: Callable[[MergeCard], Sequence[tuple[str, Tone]]]
    rows: Sequence[tuple[str, Callable[[MergeCard], str]]]


class MergeSheet(SideSheet):
    """One card is merged into another by one button; nothing before it writes anything.

    The common wording of two cards is a draft of that pair, whichever of them stays. The card that
    stays is kept with it, so that the sheet opens again as it was left.

    Signals:
        merge_requested(str, str, object): merge the card into another, under a common wording; none
            where the words of the other stay.
    """

    merge_requested = Signal(str, str, object)
    covers = True  # the keys of the screen behind mean its cards, which are not in view

    def __init__(self, parent: QWidget, drafts: Drafts) -> None:
        super().__init__(parent, width=1000)
        self._drafts = drafts
        self._words: MergeWords | None = None
        self._chosen: MergeCard | None = None
        self._other: MergeCard | None = None
        self._survives_chosen = False
        self._language = LANGUAGES.default
        self._typed: dict[str, dict[str, str]] = {}
        self.search = CardSearch(self)
        self.sides = (CardSide(self), CardSide(self))
        self.wording = CommonWording("wording", self, least=2)
        self.together = MergedPart(self)
        self.swap_button = Button("", self)
        self.other_button, self.cancel_button = Button("", self), Button("", self)
        self.merge_button = Button("", self, look="main", icon_name="merge")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        common = CardFrame("focus", self)
        common.body.addWidget(self.wording)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, px(4), 0)
        column.setSpacing(px(12))
        both = QHBoxLayout()
        both.setSpacing(px(12))
        for side in self.sides:
            both.addWidget(side, 1)
        column.addLayout(both)
        column.addWidget(common)
        column.addWidget(self.together)
        column.addStretch(1)
        self._pair = Scrolled(inner, self)
        foot = QHBoxLayout()
        for widget in (self.other_button, self.swap_button):
            foot.addWidget(widget)
        foot.addStretch(1)
        for widget in (self.cancel_button, self.merge_button):
            foot.addWidget(widget)
        self.body.addWidget(self.search, 1)
        self.body.addWidget(self._pair, 1)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.search.chosen.connect(self.choose)
        self.sides[0].taken.connect(lambda: self._take(self._survivor()))
        self.sides[1].taken.connect(lambda: self._take(self._gone()))
        self.swap_button.clicked.connect(self.swap)
        self.other_button.clicked.connect(self._search_again)
        self.cancel_button.clicked.connect(self.close_sheet)
        self.merge_button.clicked.connect(self.merge)
        for widget in (self, *self.findChildren(QWidget)):
            widget.installEventFilter(self)

    def begin(
        self, chosen: MergeCard, others: Sequence[MergeCard], words: MergeWords, language: str
    ) -> None:
        """Ask with which of the others the chosen card is merged."""
        self._chosen, self._other, self._words = chosen, None, words
        self._cards = {one.record: one for one in others}
        self._language = language
        self.retranslate()
        self.search.show_cards(others, self._card)
        self._show_no_pair()
        self._show()
        self.open_sheet(self.search.line)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        code = self._words.code(self._chosen) if self._words and self._chosen else ""
        self.set_words(filled(self.tr("Merge {code} with…"), code=code), self.tr("Close"))
        self.search.set_words(
            self.tr("The other card"),
            self.tr("A code, or a few words"),
            self.tr("No card matches these words."),
        )
        self.wording.set_title(self.tr("Common wording"))
        self.together.heading.setText(self.tr("What is carried over"))
        self.other_button.set_words(self.tr("Another card…"))
        self.cancel_button.set_words(self.tr("Cancel"), "Esc")
        self.merge_button.set_words(self.tr("Merge"), "Ctrl+Return")
        for side, key in zip(self.sides, ("Alt+1", "Alt+2"), strict=True):
            side.take.set_words(self.tr("Use this wording"), key)

    @Slot(str)
    def choose(self, record: RecordId) -> None:
        """Put another card beside the chosen one."""
        other = self._cards.get(record)
        if other is None or self._chosen is None:
            return
        self._other = other
        # An endorsed recommendation takes the draft in, unless people choose otherwise.
        self._survives_chosen = self._chosen.is_endorsed and not other.is_endorsed
        show_record(self, form_of(self._chosen.record, other.record))
        key = key_of(self, STATE)
        left = self._drafts.get(key) if key is not None else None
        if left is not None:
            self._survives_chosen = left.text == self._chosen.record
        self._show()
        self.merge_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def swap(self) -> None:
        """Let the other of the two be the one that stays."""
        if self._other is not None:
            self._save_typed()
            self._survives_chosen = not self._survives_chosen
            self._show()

    @Slot()
    def merge(self) -> None:
        """Ask for the merge, once both cards are known."""
        if self._other is None or not self.merge_button.isEnabled():
            return
        survivor, gone = self._survivor(), self._gone()
        self.wording.flush()
        typed = self.wording.value()
        self.close_sheet()
        self.merge_requested.emit(
            gone.record, survivor.record, None if typed == survivor.text else typed
        )

    def forget(self, gone: RecordId, survivor: RecordId) -> None:
        """Forget the draft of a wording that is in the record now.

        The sheet itself still knows it: it is there again after the merge was undone.
        """
        where = key_of(self, "")
        if where is not None:
            waiting = self._drafts.waiting(where.event, where.place)
            form = form_of(gone, survivor)
            self._drafts.forget(*(one.key for one in waiting if one.key.record == form))

    def close_sheet(self) -> None:
        self._save_typed()
        super().close_sheet()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            call = self._call(event)
            if event.type() == QEvent.Type.ShortcutOverride and call is not None:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and call is not None:
                call()
                return True
        return super().eventFilter(watched, event)

    def _call(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does anywhere on the sheet."""
        pressed = QKeySequence(event.keyCombination())
        if pressed in _ENTER:
            return self.merge
        if self._other is not None:
            buttons = (self.sides[0].take, self.sides[1].take, self.swap_button)
            for number, button in enumerate(buttons, start=1):
                if pressed in same_keys(f"Alt+{number}"):
                    return button.click
        return None

    def _survivor(self) -> MergeCard:
        assert self._chosen is not None
        assert self._other is not None
        return self._chosen if self._survives_chosen else self._other

    def _gone(self) -> MergeCard:
        assert self._chosen is not None
        assert self._other is not None
        return self._other if self._survives_chosen else self._chosen

    def _take(self, card: MergeCard) -> None:
        """Put the words of a card into the common wording, in the language that is shown."""
        language = self._shown_language()
        own = language if card.text.has(language) else card.text.first_language
        self.wording.take(own, card.text.text(language))
        self.wording.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_typed(self) -> None:
        """Remember the wording for these two: leaving the sheet loses no word."""
        if self._other is None:
            return
        self.wording.flush()
        form = form_of(self._gone().record, self._survivor().record)
        self._typed[form] = self.wording.typed()
        key = key_of(self, STATE)
        if not self._typed[form] and key is not None:
            self._drafts.forget(key)

    def _show_no_pair(self) -> None:
        show_record(self, "")
        self.wording.show_value(EMPTY)

    def _shown_language(self) -> str:
        text = self._survivor().text
        return self._language if text.has(self._language) else text.first_language

    @Slot()
    def _search_again(self) -> None:
        self._save_typed()
        self._other = None
        self._show_no_pair()
        self._show()
        self.search.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        there = self._other is not None
        self.search.setVisible(not there)
        for widget in (self._pair, self.swap_button, self.other_button):
            widget.setVisible(there)
        self.merge_button.setEnabled(there)
        if there:
            self._show_pair()

    def _show_pair(self) -> None:
        assert self._words is not None
        survivor, gone, words = self._survivor(), self._gone(), self._words
        tones: tuple[Tone, Tone] = ("navy", "terracotta")
        pairs = ((survivor, gone), (gone, survivor))
        for side, (card, other), tone in zip(self.sides, pairs, tones, strict=True):
            side.show_card(words.code(card), words.state(card), words.chips(card))
            text, beside = card.text.text(self._language), other.text.text(self._language)
            shown = self._language if card.text.has(self._language) else card.text.first_language
            side.show_words(text, beside, tone, mirrored=is_right_to_left(shown))
        self.sides[0].stays.setText(self.tr("stays"))
        self.sides[1].stays.setText(self.tr("is merged, its wording is kept"))
        self.wording.show_pair(
            survivor.text,
            self._typed.get(form_of(gone.record, survivor.record), {}),
            self._language,
        )
        key = key_of(self, STATE)
        if key is not None:
            self._drafts.save(key, survivor.record)
        both = survivor.with_all_of(gone)
        self.together.show_rows(
            (
                filled(self.tr("of {code}"), code=words.code(survivor)),
                filled(self.tr("of {code}"), code=words.code(gone)),
                filled(self.tr("combined, as {code}"), code=words.code(survivor)),
            ),
            [
                (name, value_of(survivor), value_of(gone), value_of(both))
                for name, value_of in words.rows
            ],
        )
        self.swap_button.set_words(
            filled(self.tr("Keep {code} instead"), code=words.code(gone)), "Alt+3"
        )

    def _card(self, card: MergeCard) -> Card:
        assert self._words is not None
        nearness = formats.percent(card.percent, languages.current()) if card.percent else ""
        return Card(
            id=card.record,
            title=card.text.text(self._language),
            lead=self._words.code(card),
            corner=(nearness, "sand") if nearness else None,
            chips=tuple(self._words.chips(card)),
            strong=False,
        )
