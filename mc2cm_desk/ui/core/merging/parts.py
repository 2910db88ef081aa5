"""The parts of the merge sheet: the search for the other card, both cards, what comes along."""

import difflib
import html
from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mc2cm_desk.services.read_models.steps.merging import MergeCard
from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.drafts.scope import set_field
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Chip, Pill

MOST_OFFERED = 30


class CardSearch(QWidget):
    """A line and the cards that answer to it, the nearest first; choosing one writes nothing.

    Signals:
        chosen(str): Enter in the line, or Enter or a click on a card of the list.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[MergeCard] = []
        self._card: Callable[[MergeCard], Card] = lambda card: Card(id=card.record, title="")
        self.line = QLineEdit(self)
        set_field(self.line, "")
        self.list = CardList("row", self)
        self._nothing = Label("mute", "", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.line)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.line.textChanged.connect(self._offer)
        self.line.returnPressed.connect(self._on_return)
        self.list.opened.connect(self.chosen)
        self.list.clicked.connect(lambda _index: self.chosen.emit(self.list.current()))
        self.line.installEventFilter(self)

    def set_words(self, name: str, hint: str, nothing: str) -> None:
        """Name the line; ``nothing`` is said where no card answers."""
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self.list.setAccessibleName(name)
        self._nothing.setText(nothing)

    def show_cards(self, cards: Sequence[MergeCard], card_of: Callable[[MergeCard], Card]) -> None:
        """Offer these, in this order."""
        self._cards, self._card = list(cards), card_of
        self.line.clear()
        self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if watched is self.line and step is not None and not event.modifiers().value:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _offer(self) -> None:
        typed = self.line.text()
        found = [one for one in self._cards if one.answers_to(typed)][:MOST_OFFERED]
        self.list.show_cards([self._card(one) for one in found])
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if found:
            self.list.choose(found[0].record)

    def _step(self, by: int) -> None:
        rows = self.list.cards.rowCount()
        row = min(max(self.list.currentIndex().row() + by, 0), rows - 1)
        card = self.list.cards.card(row) if rows else None
        if card is not None:
            self.list.choose(card.id)

    @Slot()
    def _on_return(self) -> None:
        if self.list.cards.rowCount():
            self.chosen.emit(self.list.current())


class CardSide(CardFrame):
    """One of the two cards: state, code, words, cities and themes, and the button to take them.

    Signals:
        taken(): its words are wanted for both.
    """

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.pill, self.code = Pill("", "neutral", self), Label("label", "", self)
        self.stays = Label("mute", "", self)
        self.take = Button("", self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setProperty("type", "title")
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips, gap=4)
        head = QHBoxLayout()
        head.addWidget(self.pill)
        head.addWidget(self.code)
        head.addStretch(1)
        head.addWidget(self.take)
        self.body.addLayout(head)
        self.body.addWidget(self.stays)
        self.body.addWidget(self.words)
        self.body.addWidget(self._chips)
        self.body.addStretch(1)
        self.take.clicked.connect(self.taken)

    def show_card(
        self, code: str, state: tuple[str, Tone], chips: Sequence[tuple[str, Tone]]
    ) -> None:
        """Show what a card is."""
        self.code.setText(code)
        self.pill.set(*state)
        self._flow.clear()
        for text, tone in chips:
            chip = Chip(text, tone, self._chips)
            self._flow.addWidget(chip)
            chip.show()

    def show_words(self, text: str, other: str, tone: Tone, *, mirrored: bool) -> None:
        """Show its words, those that the other card has not on a ground of their own."""
        paint = tokens().tone(tone)
        style = f"background-color:{paint.ground};color:{paint.ink}"
        parts: list[str] = []
        for own, run in groupby(marked_words(text, other), key=lambda pair: pair[1]):
            shown = html.escape(" ".join(word for word, _ in run))
            parts.append(f'<span style="{style}">{shown}</span>' if own else shown)
        way = "rtl" if mirrored else "ltr"
        self.words.setText(f'<div dir="{way}">{" ".join(parts)}</div>')
        self.words.setAccessibleName(text)


class MergedPart(CardFrame):
    """A table: what belongs to each card, and what both have together afterwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.heading = Label("section", "", self)
        holder = QWidget(self)
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(8))
        for column, share in enumerate((2, 3, 3, 4)):
            self._grid.setColumnStretch(column, share)
        self.body.addWidget(self.heading)
        self.body.addWidget(holder)

    def show_rows(self, heads: Sequence[str], rows: Sequence[tuple[str, str, str, str]]) -> None:
        """Show a row a kind: its name, of the one, of the other, together."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, head in enumerate(heads, start=1):
            kind = "label" if column == len(heads) else "mute"
            self._grid.addWidget(Label(kind, head, self), 0, column)
        for place, row in enumerate(rows, start=1):
            for column, words in enumerate(row):
                kind = "small" if 0 < column < len(row) - 1 else "label"
                self._grid.addWidget(Label(kind, words or "—", self, wrap=True), place, column)


def marked_words(text: str, other: str) -> list[tuple[str, bool]]:
    """Return the words of a text, and of each whether the other text does not have it there."""
    words, others = text.split(), other.split()
    matcher = difflib.SequenceMatcher(
        None, [one.casefold() for one in words], [one.casefold() for one in others], autojunk=False
    )
    same = {
        place
        for block in matcher.get_matching_blocks()
        for place in range(block.a, block.a + block.size)
    }
    return [(word, place not in same) for place, word in enumerate(words)]
