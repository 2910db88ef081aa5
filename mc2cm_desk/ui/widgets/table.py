"""A table as in the participants' picture: check boxes, pills and chips, quiet lines."""

from functools import lru_cache
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets import painting

MARK_ROLE = Qt.ItemDataRole.UserRole + 1
STRONG_ROLE = Qt.ItemDataRole.UserRole + 2
CELL_ROLE = Qt.ItemDataRole.UserRole + 3
"""All that is painted of a cell at once: text, mark, whether strong, whether checked or none."""

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_AT_LEFT = int(Qt.AlignmentFlag.AlignLeft | _LINE)
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | _LINE)
_SELECTED, _FOCUSED = (
    QStyle.StateFlag.State_Selected.value,
    QStyle.StateFlag.State_HasFocus.value,
)
_MARKS_KEPT = 400
_AUTO = Qt.LayoutDirection.LayoutDirectionAuto


@lru_cache(maxsize=4096)
def _elided(text: str, width: int, pixels: int, *, strong: bool) -> str:
    """Return as much of the text as fits in the table's font, which is ``pixels`` high now."""
    metrics = QFontMetrics(font("small", strong=strong))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _mark_picture(text: str, mark: str, width: int, height: int, ratio: float) -> QPixmap:
    """Return a pill or chip in the middle of a cell's height, no wider than ``width``."""
    chip = mark.startswith("chip:")
    size = painting.chip_size(text) if chip else painting.pill_size(text)
    wide = min(size.width(), width)
    picture = QPixmap(ceil(wide * ratio), ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    spot = QRectF(0, (height - size.height()) / 2, wide, size.height())
    tone: Tone = mark.removeprefix("chip:")  # pyright: ignore[reportAssignmentType]
    (painting.paint_chip if chip else painting.paint_pill)(painter, spot, text, tone)
    painter.end()
    return picture


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: words, a pill (mark ``ok``), a chip (mark ``chip:navy``), a check box."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The same towns and states stand in all rows: each is drawn once, then copied.
        self._marks: dict[tuple[str, str, int, int, float], QPixmap] = {}
        self._look = tokens()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        # The stubs hide the members of the option behind Any.
        shown: Any = option
        now = tokens()
        box = QRectF(shown.rect)
        state = shown.state.value
        text, mark, strong, checked = index.data(CELL_ROLE)
        painter.save()
        painter.setLayoutDirection(_AUTO)
        if state & _SELECTED:
            painter.fillRect(box, QColor(now.select))
        painter.setPen(QColor(now.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        mirrored = shown.direction == Qt.LayoutDirection.RightToLeft
        side = now.px(7)
        inner = box.adjusted(side, 0, -side, 0)
        if checked is not None:
            inner = self._paint_check(painter, inner, on=checked, mirrored=mirrored)
        if text and mark:
            self._paint_mark(painter, inner, text, mark, mirrored=mirrored)
        elif text:
            self._paint_words(painter, inner, text, strong=strong, mirrored=mirrored)
        if state & _FOCUSED:
            painting.paint_focus(painter, box.adjusted(1, 1, -1, -2), px(4))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        text = str(index.data() or "")
        kind = str(index.data(MARK_ROLE) or "")
        if kind.startswith("chip:"):
            wide = painting.chip_size(text).width()
        elif kind:
            wide = painting.pill_size(text).width()
        else:
            strong = bool(index.data(STRONG_ROLE))
            wide = QFontMetricsF(font("small", strong=strong)).horizontalAdvance(text)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            wide += px(30)
        return QSize(int(wide) + px(18), px(36))

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown: Any = option
        editor.setGeometry(shown.rect)

    def _paint_check(self, painter: QPainter, box: QRectF, *, on: bool, mirrored: bool) -> QRectF:
        now, side = tokens(), px(15)
        left = box.right() - side if mirrored else box.left()
        spot = QRectF(left, box.center().y() - side / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.teal if on else now.key_line), 1.4))
        painter.setBrush(QColor(now.teal if on else now.paper))
        painter.drawRoundedRect(spot, 3, 3)
        if on:
            paint_icon(painter, "check", spot.adjusted(1, 1, -1, -1), now.on_teal)
        gap = side + px(15)
        return box.adjusted(0, 0, -gap, 0) if mirrored else box.adjusted(gap, 0, 0, 0)

    def _paint_mark(
        self, painter: QPainter, box: QRectF, text: str, mark: str, *, mirrored: bool
    ) -> None:
        if self._look is not tokens():
            self._look = tokens()
            self._marks.clear()
        ratio = painter.device().devicePixelRatioF()
        key = (text, mark, int(box.width()), int(box.height()), ratio)
        picture = self._marks.get(key)
        if picture is None:
            if len(self._marks) >= _MARKS_KEPT:
                self._marks.clear()
            picture = self._marks[key] = _mark_picture(*key)
        left = box.right() - picture.width() / ratio if mirrored else box.left()
        painter.drawPixmap(QPointF(left, box.top()), picture)

    def _paint_words(
        self, painter: QPainter, box: QRectF, text: str, *, strong: bool, mirrored: bool
    ) -> None:
        face = font("small", strong=strong)
        painter.setFont(face)
        painter.setPen(QColor(tokens().ink))
        shown = _elided(text, int(box.width()), face.pixelSize(), strong=strong)
        painter.drawText(box, _AT_RIGHT if mirrored else _AT_LEFT, shown)


class Table(QTableView):
    """A table of records.

    Signals:
        chosen(int): another row is the current one; -1 for none.
        opened(int): Enter or a double click on a row whose cell cannot be edited.
        removed(list): Delete on the selected rows.
    """

    chosen = Signal(int)
    opened = Signal(int)
    removed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(px(36))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumHeight(px(36))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, tokens().paper)
        self.setPalette(palette)

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def settle(self) -> None:
        """Lay out other rows at once: laid out while they are painted, they are painted twice."""
        self.executeDelayedItemsLayout()

    def fit_columns(self, shares: list[float]) -> None:
        """Divide the width among the columns in these shares."""
        # The room of the scroll bar is left free: columns stay where they are when it comes.
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        whole = max(room, px(400))
        total = sum(shares)
        # A last column that stretches would have everything painted again for those few pixels.
        self.horizontalHeader().setStretchLastSection(False)
        for column, share in enumerate(shares):
            self.setColumnWidth(column, int(whole * share / total))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.row())
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removed.emit(sorted({one.row() for one in self.selectionModel().selectedRows()}))
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._toggle(index.row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0:
            box = self.visualRect(index)
            from_start = event.position().x() - box.left()
            if self.isRightToLeft():
                from_start = box.right() - event.position().x()
            if from_start < px(30) and index.data(Qt.ItemDataRole.CheckStateRole) is not None:
                self._toggle(index.row())
                return
        super().mouseReleaseEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the shortcuts of the screen."""

    def _toggle(self, row: int) -> None:
        first = self.model().index(row, 0)
        now = first.data(Qt.ItemDataRole.CheckStateRole)
        if now is not None:
            on = Qt.CheckState(now) == Qt.CheckState.Checked
            then = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.model().setData(first, then, Qt.ItemDataRole.CheckStateRole)

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(current.row() if current.isValid() else -1)
