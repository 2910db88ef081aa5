"""A table as in the participants' picture: check boxes, pills and chips, quiet lines."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
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


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: words, a pill (mark ``ok``), a chip (mark ``chip:navy``), a check box."""

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
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if shown.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(now.select))
        painter.setPen(QPen(QColor(now.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        mirrored = shown.direction == Qt.LayoutDirection.RightToLeft
        inner = box.adjusted(px(7), 0, -px(7), 0)
        check = index.data(Qt.ItemDataRole.CheckStateRole)
        if check is not None:
            inner = self._paint_check(painter, inner, check, mirrored=mirrored)
        self._paint_words(painter, inner, index, mirrored=mirrored)
        if shown.state & QStyle.StateFlag.State_HasFocus:
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
            from PySide6.QtGui import QFontMetricsF

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

    def _paint_check(self, painter: QPainter, box: QRectF, check: Any, *, mirrored: bool) -> QRectF:
        now, side = tokens(), px(15)
        left = box.right() - side if mirrored else box.left()
        spot = QRectF(left, box.center().y() - side / 2, side, side)
        on = Qt.CheckState(check) == Qt.CheckState.Checked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.teal if on else now.key_line), 1.4))
        painter.setBrush(QColor(now.teal if on else now.paper))
        painter.drawRoundedRect(spot, 3, 3)
        if on:
            paint_icon(painter, "check", spot.adjusted(1, 1, -1, -1), now.on_teal)
        gap = side + px(15)
        return box.adjusted(0, 0, -gap, 0) if mirrored else box.adjusted(gap, 0, 0, 0)

    def _paint_words(self, painter: QPainter, box: QRectF, index: Any, *, mirrored: bool) -> None:
        text = str(index.data() or "")
        kind = str(index.data(MARK_ROLE) or "")
        if not text:
            return
        if kind:
            chip = kind.startswith("chip:")
            size = painting.chip_size(text) if chip else painting.pill_size(text)
            wide = min(size.width(), box.width())
            left = box.right() - wide if mirrored else box.left()
            spot = QRectF(left, box.center().y() - size.height() / 2, wide, size.height())
            tone: Tone = kind.removeprefix("chip:")  # pyright: ignore[reportAssignmentType]
            (painting.paint_chip if chip else painting.paint_pill)(painter, spot, text, tone)
            return
        face = font("small", strong=bool(index.data(STRONG_ROLE)))
        painter.setFont(face)
        painter.setPen(QColor(tokens().ink))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        elided = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), elided)


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

    def fit_columns(self, shares: list[float]) -> None:
        """Divide the width among the columns in these shares."""
        whole = max(self.viewport().width(), px(400))
        total = sum(shares)
        for column, share in enumerate(shares[:-1]):
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
