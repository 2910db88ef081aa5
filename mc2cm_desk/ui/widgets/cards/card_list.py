"""Cards or rows under each other: the list of a screen, and the inside of a board's column."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.widgets.cards.card import Card, CardPainter, card_size
from mc2cm_desk.ui.widgets.tables.keyed_rows import KeyedRows

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-mc2cm-face"
CARD_ROLE = Qt.ItemDataRole.UserRole
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
"""Why the keyboard comes to a list where no pointer brings it; `Other` is asked for by a screen."""


def take_card(event: QDropEvent) -> str:
    """Take a drop; return the id of the card that it carries, empty for none.

    The card stays with the list that it came from until its record says otherwise.
    """
    event.setDropAction(Qt.DropAction.IgnoreAction)
    event.accept()
    return bytes(event.mimeData().data(MIME).data()).decode()


class CardModel(QAbstractListModel):
    """The faces of one list."""

    def __init__(self, parent: QObject | None = None, *, draggable: bool = False) -> None:
        super().__init__(parent)
        self._draggable = draggable
        self.rows: KeyedRows[Card] = KeyedRows(self, lambda card: card.id)

    def show(self, cards: Sequence[Card]) -> None:
        """Show these; only what differs moves."""
        self.rows.show(cards)

    def card(self, index: Index | int) -> Card | None:
        """Return the face of a row."""
        row = index if isinstance(index, int) else index.row()
        return self.rows.values[row] if 0 <= row < len(self.rows.values) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows.values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.card(index)
        if card is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return card.accessible_text()
            case Qt.ItemDataRole.UserRole:
                return card
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._draggable:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            if index.isValid():
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        card = self.card(indexes[0]) if indexes else None
        carried.setData(MIME, (card.id if card else "").encode())
        return carried

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class CardDelegate(QStyledItemDelegate):
    """Paints faces as cards (with a gap between) or as rows (with a line between)."""

    def __init__(self, look: str, parent: QListView) -> None:
        super().__init__(parent)
        self._look = look
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        card = index.data(CARD_ROLE)
        if not isinstance(card, Card):
            return QSize()
        width = max(self._view.viewport().width(), px(120))
        tall = card_size(card, width, self._look).height()
        return QSize(width, round(tall) + (px(11) if self._look == "card" else 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD_ROLE)
        if not isinstance(card, Card):
            return
        # The stubs hide the members of the option behind Any.
        shown: Any = option
        gap = px(11) if self._look == "card" else 1
        box = QRectF(shown.rect).adjusted(0, 0, 0, -gap)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        focused = bool(shown.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        mirrored = shown.direction == Qt.LayoutDirection.RightToLeft
        CardPainter(painter, card, box, mirrored=mirrored).paint(
            self._look, chosen=chosen, focused=focused
        )
        if self._look == "row":
            painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), tokens().line)


class CardList(QListView):
    """A list of faces.

    Signals:
        chosen(str): another face is the current one (its id; empty for none).
        opened(str): Enter, F2 or a double click on a face.
        removed(str): Delete was pressed on a face.
        moved(str, str): Alt+Up, Alt+Down or a drop: the face goes before another (empty: last).
        resized(): faces may break over other lines now.
        pushed(str, int): Alt+Left / Alt+Right: -1 towards the leading side, 1 to the trailing.
        stepped(int): Left / Right: the keyboard goes to the list beside, -1 or 1 as above.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removed = Signal(str)
    moved = Signal(str, str)
    pushed = Signal(str, int)
    stepped = Signal(int)
    resized = Signal()

    def __init__(
        self, look: str = "card", parent: QWidget | None = None, *, movable: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("inside", "true")
        self.cards = CardModel(self, draggable=movable)
        self._movable = movable
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
            self.setDropIndicatorShown(True)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(self._on_opened)
        self.doubleClicked.connect(self._on_opened)
        self.cards.rowsInserted.connect(self.doItemsLayout)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these; the chosen one stays chosen, and if it went the next one is."""
        current = self.current()
        self.cards.show(cards)
        if (
            current
            and self.current() != current
            and not self.choose(current)
            and not self.current()
        ):
            self.chosen.emit("")

    def current(self) -> str:
        """Return the id of the chosen face, empty for none."""
        card = self.cards.card(self.currentIndex())
        return card.id if card else ""

    def current_record(self) -> RecordId:
        """Return the id of the chosen record, in a list whose faces show records."""
        return RecordId(self.current())

    def choose(self, card_id: str) -> bool:
        """Choose a face and bring it into view; say whether it is here."""
        row = self.cards.rows.row_of(card_id)
        if row < 0:
            return False
        self.setCurrentIndex(self.cards.index(row, 0))
        self.scrollTo(self.cards.index(row, 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        here = self.current()
        row = self.currentIndex().row()
        if here and alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            target = row + (2 if key == Qt.Key.Key_Down else -1)
            if 0 <= target <= self.cards.rowCount():
                self._move(here, target)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if (key == Qt.Key.Key_Right) != self.isRightToLeft() else -1
            if not alt:
                self.stepped.emit(step)
            elif here:
                self.pushed.emit(here, step)
        elif here and key == Qt.Key.Key_Delete:
            self.removed.emit(here)
        elif here and key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(here)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the shortcuts of the screen."""

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        # A pointer is about to press on a card: another one that came into view would be under it.
        if event.reason() in _BY_KEYS and not self.currentIndex().isValid():
            self.setCurrentIndex(self._first_shown())

    def dropEvent(self, event: Any) -> None:
        card_id = take_card(event)
        # Qt takes its indicator away where it takes the drop itself.
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if card_id:
            self._move(card_id, self._row_at(event.position().toPoint()))

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        if e.size().width() != e.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self.doItemsLayout()

    def content_height(self) -> int:
        """Return how tall all faces are together."""
        option = QStyleOptionViewItem()
        return sum(
            self.itemDelegate().sizeHint(option, self.cards.index(row, 0)).height()
            for row in range(self.cards.rowCount())
        )

    def _first_shown(self) -> QModelIndex:
        """Return the first card that is wholly in view, else the first one."""
        for row in range(self.cards.rowCount()):
            index = self.cards.index(row, 0)
            if self.visualRect(index).top() >= 0:
                return index
        return self.cards.index(0, 0)

    def _move(self, card_id: str, row: int) -> None:
        """Ask for a face to lie before the one that is in ``row`` now."""
        before = self.cards.card(row)
        if before is None or before.id != card_id:
            self.moved.emit(card_id, before.id if before else "")

    def _row_at(self, point: Any) -> int:
        index = self.indexAt(point)
        if not index.isValid():
            return self.cards.rowCount()
        below = point.y() > self.visualRect(index).center().y()
        return index.row() + (1 if below else 0)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        card = self.cards.card(current) if current.isValid() else None
        self.chosen.emit(card.id if card else "")

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        card = self.cards.card(index)
        if card is not None:
            self.opened.emit(card.id)
