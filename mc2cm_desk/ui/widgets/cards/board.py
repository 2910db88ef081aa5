"""A board: columns of cards that are moved with the mouse or with Alt and the arrows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.ui.theme.look import font, mark, px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import MIME, CardList, take_card
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel, Label


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its id, its heading, a small word at its end; ``loose`` has a dashed line.

    ``removal`` names the button that removes it; empty where it cannot be removed.
    """

    id: str
    title: str
    note: str = ""
    loose: bool = False
    removal: str = ""


class _DropHere(QWidget):
    """The dashed place under the last card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ""
        self.setFixedHeight(px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().key_line), 1, Qt.PenStyle.DashLine))
        radius = px(RADIUS["card"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(font("small"))
        painter.setPen(QColor(tokens().mute))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text)


class BoardColumn(QWidget):
    """One column: heading, cards, the place to drop.

    Signals:
        dropped(str): a card (its id) was dropped beside the cards: it goes to their end.
        removal_requested(): the button that removes the column was pressed.
    """

    dropped = Signal(str)
    removal_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "sunk")
        self.column = Column("", "")
        self._title = ElidedLabel("section", "", self)
        self._note = Label("small", "", self)
        self.remove_button = Button("", self, look="quiet", icon_name="remove")
        self.remove_button.hide()
        self.remove_button.clicked.connect(self.removal_requested)
        self.list = CardList("card", self, movable=True)
        self.list.resized.connect(self.fit)
        self._drop = _DropHere(self)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        # A layout within another takes its spacing, which is none.
        head.setSpacing(px(8))
        head.addWidget(self._title, 1)
        head.addWidget(self._note)
        head.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(px(10))
        column.addWidget(self.list)
        column.addWidget(self._drop)
        column.addStretch(1)
        column.setStretchFactor(self.list, 1000)
        self.setMinimumWidth(px(170))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        card_id = take_card(event)
        if card_id:
            self.dropped.emit(card_id)

    def show_column(self, column: Column, cards: Sequence[Card], drop: str) -> None:
        """Show a heading and its cards."""
        self.column = column
        self._title.setText(column.title)
        self._note.setText(column.note or str(len(cards)))
        self.remove_button.set_words("", name=column.removal)
        self.remove_button.setToolTip(column.removal)
        # No higher than the heading, which stays where it is when the button comes.
        self.remove_button.setFixedHeight(self._title.sizeHint().height())
        # The board is one stop of the Tab key; a column without cards has no other one.
        stops = Qt.FocusPolicy.NoFocus if cards else Qt.FocusPolicy.TabFocus
        self.remove_button.setFocusPolicy(stops)
        self._drop.text = drop
        self._drop.setVisible(bool(drop))
        mark(self, ground="none" if column.loose else "sunk")
        self.list.setAccessibleName(f"{column.title} ({len(cards)})")
        self.list.show_cards(cards)
        self._show_removal()
        self.fit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_removal()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_removal()

    def _show_removal(self) -> None:
        """Offer to remove the column under the pointer; elsewhere its heading has the room."""
        here = self.underMouse() or not self.list.cards.rowCount()
        self.remove_button.setVisible(bool(self.column.removal) and here)

    @Slot()
    def fit(self) -> None:
        """Let the list be as tall as its cards, so that the drop place follows the last one."""
        self.list.setMaximumHeight(max(self.list.content_height(), px(8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.column.loose:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().key_line), 1, Qt.PenStyle.DashLine))
            radius = px(RADIUS["column"])
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, radius, radius)


class Board(QWidget):
    """Columns side by side: one stop of the Tab key, the arrows go on from there.

    Signals:
        chosen(str): another card is the current one (its id; empty for none).
        opened(str): Enter, F2 or a double click on a card.
        removed(str): Delete was pressed on a card.
        moved(str, str, str): a card goes into a column, before another card (empty: at its end).
        column_removed(str): the button that removes a column (its id) was pressed.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removed = Signal(str)
    moved = Signal(str, str, str)
    column_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: list[BoardColumn] = []
        self._current = ""
        self._brought: tuple[str, BoardColumn] | None = None  # the card brought into view last
        self._drop = ""
        self._inner = QWidget()
        self._inner.setProperty("scrolled", "true")
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(12))
        self._area = area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def set_drop_words(self, text: str) -> None:
        """Show in the dashed places that a card can be dropped; empty for none."""
        self._drop = text

    def show_board(self, columns: Sequence[Column], cards: Sequence[Card]) -> None:
        """Show columns and cards; only what differs moves, the chosen card stays chosen.

        Where the chosen card went, the one after it in its column is chosen.
        """
        focused = any(column.list.hasFocus() for column in self.columns)
        while len(self.columns) > len(columns):
            gone = self.columns.pop()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.columns) < len(columns):
            self.columns.append(self._made())
        current = self._current
        for widget, column in zip(self.columns, columns, strict=True):
            inside = [card for card in cards if card.column == column.id]
            widget.show_column(column, inside, self._drop)
        if current and any(card.id == current for card in cards):
            # The keyboard goes along with a card that went into another column.
            self.choose(current, focus=focused)
        elif current == self._current:
            self._become("")
        self._place_stop()

    def current(self) -> RecordId:
        """Return the id of the chosen card, empty for none."""
        return RecordId(self._current)

    def choose(self, card_id: str, *, focus: bool = False) -> bool:
        """Choose a card and bring it into view; say whether it is here."""
        found = next((c for c in self.columns if c.list.cards.rows.row_of(card_id) >= 0), None)
        if found is None:
            return False
        self._clear_others(found)
        found.list.choose(card_id)
        if (card_id, found) != self._brought:
            # Not at every reading: somebody may have gone to look at other columns.
            self._brought = (card_id, found)
            self._area.ensureWidgetVisible(found)
        self._become(card_id)
        if focus:
            found.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focus_cards(self) -> None:
        """Put the keyboard on the chosen card, else on the first one."""
        if not self.choose(self._current, focus=True):
            full = next((c for c in self.columns if c.list.cards.rowCount()), None)
            if full is not None:
                full.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for column in self.columns:
                column.fit()

    def _made(self) -> BoardColumn:
        column = BoardColumn(self._inner)
        cards = column.list
        cards.chosen.connect(lambda card: self._on_chosen(column, card))
        cards.opened.connect(self.opened)
        cards.removed.connect(self.removed)
        column.removal_requested.connect(lambda: self.column_removed.emit(column.column.id))
        column.dropped.connect(lambda card: self._on_moved(column, card, ""))
        cards.moved.connect(lambda card, before: self._on_moved(column, card, before))
        cards.pushed.connect(lambda card, step: self._on_pushed(column, card, step))
        cards.stepped.connect(lambda step: self._on_stepped(column, step))
        self._row.addWidget(column, 1)
        return column

    def _on_chosen(self, column: BoardColumn, card_id: str) -> None:
        if card_id:
            self._clear_others(column)
            self._become(card_id)

    def _become(self, card_id: str) -> None:
        if card_id != self._current:
            self._current = card_id
            self._place_stop()
            self.chosen.emit(card_id)

    def _place_stop(self) -> None:
        """Let Tab come to the column of the chosen card alone, else to the first that has one."""
        chosen = [c for c in self.columns if c.list.cards.rows.row_of(self._current) >= 0]
        full = [c for c in self.columns if c.list.cards.rowCount()]
        stop = next(iter(chosen or full), None)
        for column in self.columns:
            tab = column is stop
            column.list.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus
            )

    def _clear_others(self, chosen: BoardColumn) -> None:
        for column in self.columns:
            if column is not chosen:
                column.list.selectionModel().clear()

    def _on_stepped(self, column: BoardColumn, step: int) -> None:
        place = self.columns.index(column)
        beside = self.columns[place + 1 :] if step > 0 else self.columns[:place][::-1]
        target = next((one for one in beside if one.list.cards.rowCount()), None)
        if target is None:
            return
        cards = target.list.cards
        card = cards.card(min(column.list.currentIndex().row(), cards.rowCount() - 1))
        if card is not None:
            self.choose(card.id, focus=True)

    def _on_moved(self, column: BoardColumn, card_id: str, before: str) -> None:
        self.moved.emit(card_id, column.column.id, before)

    def _on_pushed(self, column: BoardColumn, card_id: str, step: int) -> None:
        target = self.columns.index(column) + step
        if 0 <= target < len(self.columns):
            self.moved.emit(card_id, self.columns[target].column.id, "")
