"""What a list would change of people who are known: keep mine or take the list, field by field."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mc2cm_desk.domain.people.list_update import FieldChange, Side
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.exchange.participants.plan import Entry
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks import painting

Change = tuple[Entry, FieldChange]
"""A person of the list and one field that the list says otherwise."""
Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One field of one person: both values in words, and whose stays.

    ``note`` says when it was corrected here, or why the list cannot be taken.
    """

    row: int
    field: str
    name: str
    title: str
    here: str
    listed: str
    side: Side
    note: str = ""
    is_locked: bool = False


class ChangesModel(QAbstractListModel):
    """The lines of the list; a screen reader reads both values and whose stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: list[Change] = []
        self._in_words: Callable[[Change], ChangeLine] | None = None

    @property
    def lines(self) -> list[ChangeLine]:
        """Every line in words."""
        return [self.line(row) for row in range(len(self._changes))]

    def line(self, row: int) -> ChangeLine:
        """Return a line in words: only those that are seen are put into words."""
        assert self._in_words is not None
        return self._in_words(self._changes[row])

    def show(self, changes: Sequence[Change], in_words: Callable[[Change], ChangeLine]) -> None:
        """Show these; where only sides differ, the rows stay where they are."""
        same = len(changes) == len(self._changes) and all(
            one[0].rows == other[0].rows and one[1].field == other[1].field
            for one, other in zip(changes, self._changes, strict=True)
        )
        if same and changes:
            self._changes, self._in_words = list(changes), in_words
            self.dataChanged.emit(self.index(0), self.index(len(changes) - 1))
        else:
            self.beginResetModel()
            self._changes, self._in_words = list(changes), in_words
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._changes):
            return None
        line = self.line(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._accessible_text(line)
            case Qt.ItemDataRole.UserRole:
                return line
            case _:
                return None

    def _accessible_text(self, line: ChangeLine) -> str:
        words = (
            self.tr("{name}, {field}: “{here}” is kept, the list says “{listed}”")
            if line.side is Side.MINE
            else self.tr("{name}, {field}: “{listed}” from the list replaces “{here}”")
        )
        text = filled(words, name=line.name, field=line.title, here=line.here, listed=line.listed)
        return f"{text}. {line.note}" if line.note else text


class _ChangeDelegate(QStyledItemDelegate):
    """Paints the name, the field and the two values as a pair of which one is chosen."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(180), px(66))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, ChangeLine):
            return
        # The stubs hide the members of the option behind Any.
        shown: Any = option
        view: QListView = shown.widget
        box = QRectF(shown.rect).adjusted(px(2), px(3), -px(2), -px(3))
        mirrored = view.isRightToLeft()
        focused = bool(shown.state & QStyle.StateFlag.State_Selected) and view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter, box, line, mirrored=mirrored)
        for side, spot in zip((Side.MINE, Side.LIST), halves(box, mirrored=mirrored), strict=True):
            self._paint_value(painter, spot, line, side, mirrored=mirrored)
        if focused:
            painting.paint_focus(painter, box.adjusted(-px(1), -px(2), px(1), px(2)), px(5))
        painter.setPen(QColor(tokens().line))
        bottom = shown.rect.bottom()
        painter.drawLine(shown.rect.left(), bottom, shown.rect.right(), bottom)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, box: QRectF, line: ChangeLine, *, mirrored: bool
    ) -> None:
        head = QRectF(box.x(), box.y(), box.width(), px(22))
        room = head.width()
        if line.note:
            size = painting.pill_size(line.note)
            wide = min(size.width(), head.width() * 0.6)
            left = head.x() if mirrored else head.right() - wide
            pill = QRectF(left, head.center().y() - size.height() / 2, wide, size.height())
            painting.paint_pill(painter, pill, line.note, "warn" if line.is_locked else "teal")
            room -= wide + px(6)
        strong = QFontMetrics(font("small", strong=True))
        name = strong.elidedText(line.name, Qt.TextElideMode.ElideRight, int(room * 0.72))
        used = strong.horizontalAdvance(name) + px(5)
        _words(painter, head, name, tokens().ink, strong=True, mirrored=mirrored)
        rest = QRectF(head)
        rest.setWidth(max(room - used, 0))
        rest.moveLeft(head.right() - used - rest.width() if mirrored else head.x() + used)
        _words(painter, rest, f"· {line.title}", tokens().mute, mirrored=mirrored)

    def _paint_value(
        self, painter: QPainter, spot: QRectF, line: ChangeLine, side: Side, *, mirrored: bool
    ) -> None:
        now = tokens()
        chosen = line.side is side
        painter.setPen(QPen(QColor(now.teal if chosen else now.key_line), 2 if chosen else 1))
        painter.setBrush(QColor(now.paper))
        painter.drawRoundedRect(spot.adjusted(1, 1, -1, -1), px(5), px(5))
        radius = px(6)
        x = spot.right() - px(14) if mirrored else spot.x() + px(14)
        centre = QPointF(x, spot.center().y())
        painter.setPen(QPen(QColor(now.teal if chosen else now.mute), 1.4))
        painter.drawEllipse(centre, radius, radius)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.teal))
            painter.drawEllipse(centre, radius - px(3), radius - px(3))
        inner = (
            spot.adjusted(px(6), 0, -px(26), 0) if mirrored else spot.adjusted(px(26), 0, -px(6), 0)
        )
        is_out = line.is_locked and side is Side.LIST
        text = line.here if side is Side.MINE else line.listed
        _words(painter, inner, text, now.mute if is_out else now.ink, mirrored=mirrored)


def halves(box: QRectF, *, mirrored: bool) -> tuple[QRectF, QRectF]:
    """Return where the two values of a line stand: mine at the leading side."""
    gap = px(6)
    wide = (box.width() - gap) / 2
    top, tall = box.y() + px(25), px(30)
    left = QRectF(box.x(), top, wide, tall)
    right = QRectF(box.x() + wide + gap, top, wide, tall)
    return (right, left) if mirrored else (left, right)


def _words(
    painter: QPainter,
    box: QRectF,
    text: str,
    colour: str,
    *,
    strong: bool = False,
    mirrored: bool,
) -> None:
    typeface = font("small", strong=strong)
    painter.setFont(typeface)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(typeface).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | _LINE)
    painter.drawText(box, flags, bidi.own_direction(shown, mirrored=mirrored))


class ChangesList(QListView):
    """The list: up and down go through the fields, the arrows aside and Space choose.

    Signals:
        chosen(int, str, object): the row, the field and the `Side` whose value stays.
    """

    chosen = Signal(int, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes = ChangesModel(self)
        self.setModel(self.changes)
        self.setItemDelegate(_ChangeDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setProperty("inside", "true")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_changes(
        self, changes: Sequence[Change], in_words: Callable[[Change], ChangeLine]
    ) -> None:
        """Show these; the keyboard stays where it is."""
        self.changes.show(changes, in_words)
        if changes and not self.currentIndex().isValid():
            self.setCurrentIndex(self.changes.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        requested = self._requested(event, line)
        if requested is not None and isinstance(line, ChangeLine):
            self._choose(line, requested)
        elif event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, ChangeLine):
            return
        box = QRectF(self.visualRect(index)).adjusted(px(2), px(3), -px(2), -px(3))
        mine, listed = halves(box, mirrored=self.isRightToLeft())
        if mine.contains(event.position()):
            self._choose(line, Side.MINE)
        elif listed.contains(event.position()):
            self._choose(line, Side.LIST)

    def _requested(self, event: QKeyEvent, line: object) -> Side | None:
        if not isinstance(line, ChangeLine):
            return None
        leading, trailing = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            leading, trailing = trailing, leading
        if event.key() == leading:
            return Side.MINE
        if event.key() == trailing:
            return Side.LIST
        if event.key() == Qt.Key.Key_Space:
            return Side.MINE if line.side is Side.LIST else Side.LIST
        return None

    def _choose(self, line: ChangeLine, side: Side) -> None:
        if not line.is_locked and side is not line.side:
            self.chosen.emit(line.row, line.field, side)
