"""A table as in the participants' picture: check boxes, pills and chips, quiet lines."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.widgets.marks import painting
from mc2cm_desk.ui.widgets.tables.table_rows import Row, RowPainter, Span

MARK_ROLE = Qt.ItemDataRole.UserRole + 1
STRONG_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_ROLE = Qt.ItemDataRole.UserRole + 3
"""All that is painted of a row at once: the `Cell` of each column."""


class CellDelegate(QStyledItemDelegate):
    """Measures cells and places their editors; the table itself paints, row by row."""

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
        self.setProperty("inside", "true")
        self._painter = RowPainter()
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
        # Every pixel is painted here: nothing behind the rows is painted again at each key.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def lay_out_now(self) -> None:
        """Lay out other rows at once: laid out while they are painted, they are painted twice."""
        self.executeDelayedItemsLayout()

    def fit_columns(self, shares: list[float]) -> None:
        """Divide the width among the columns in these shares."""
        # The room of the scroll bar is left free: columns stay where they are when it comes.
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        whole = max(room, px(400))
        shown = {n: share for n, share in enumerate(shares) if not self.isColumnHidden(n)}
        total = sum(shown.values())
        # A last column that stretches would have everything painted again for those few pixels.
        self.horizontalHeader().setStretchLastSection(False)
        for column, share in shown.items():
            self.setColumnWidth(column, int(whole * share / total))

    def make_sortable(self) -> None:
        """Sort by the column whose heading is clicked; a second click turns the order round."""
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._on_heading)

    def paintEvent(self, event: QPaintEvent) -> None:
        spans = self._spans()
        rows = self._rows_within(event.rect()) if spans else []
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens().paper))
        self._painter.paint(painter, rows, spans, mirrored=self.isRightToLeft())
        painter.end()

    @Slot(int)
    def _on_heading(self, column: int) -> None:
        head = self.horizontalHeader()
        ascending = head.sortIndicatorSection() != column or (
            head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        )
        order = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        head.setSortIndicator(column, order)
        head.setSortIndicatorShown(True)
        self.model().sort(column, order)

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

    def _spans(self) -> list[Span]:
        shown = (one for one in range(self.model().columnCount()) if not self.isColumnHidden(one))
        return [Span(one, self.columnViewportPosition(one), self.columnWidth(one)) for one in shown]

    def _rows_within(self, seen: QRect) -> list[Row]:
        """Return the rows that are seen there; the line under a row lies in the next one."""
        model, chosen, current = self.model(), self.selectionModel(), self.currentIndex()
        focused = current.row() if self.hasFocus() or self.viewport().hasFocus() else -1
        first, last = self.rowAt(seen.top() - 1), self.rowAt(seen.bottom())
        every = range(max(first, 0), last + 1 if last >= 0 else model.rowCount())
        return [
            Row(
                self.rowViewportPosition(row),
                self.rowHeight(row),
                model.data(model.index(row, 0), ROW_ROLE),
                chosen.isRowSelected(row),
                current.column() if row == focused else -1,
            )
            for row in every
        ]

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
