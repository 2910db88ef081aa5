"""A part of the page and a panel beside it, which stands over the part where there is no room."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons.buttons import Button

HANDLE = 30


class _Handle(Button):
    """What opens and closes the folded panel."""

    def sizeHint(self) -> QSize:
        return QSize(px(HANDLE), px(72))


class Beside(QWidget):
    """Shows ``main`` and, at its trailing side, ``side``.

    Where ``main`` would have less than ``least`` pixels (at 100 %), the panel is folded: a handle
    at the trailing edge, or ``open_side``, lays it over ``main``; the handle or Esc folds it again.
    ``share`` is the part of the width that the panel takes where it has room, if it is more than
    the panel asks for. A panel that its screen hides takes no room.

    Signals:
        folded(bool): the panel went over the page, or came back beside it.
    """

    folded = Signal(bool)

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        parent: QWidget | None = None,
        *,
        least: int = 420,
        share: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._main, self._side, self._least, self._share = main, side, least, share
        self._is_folded = self._is_open = False
        self._names = ("", "")
        main.setParent(self)
        # Hidden while the panel is folded: whether the panel itself is hidden is its screen's word.
        self._holder = QWidget(self)
        self._holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._holder.setProperty("ground", "page")
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side)
        self._handle = _Handle("", self, icon_name="chevron-leading")
        self._handle.clicked.connect(self._on_handle)
        self._handle.hide()
        for part in (main, side):
            part.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    @property
    def is_folded(self) -> bool:
        """Whether the panel has no place of its own."""
        return self._is_folded

    def retranslate(self) -> None:
        """Say every word again."""
        self._names = (self.tr("Show the panel"), self.tr("Hide the panel"))
        self._dress_handle()

    def open_side(self) -> None:
        """Lay the panel over the page where it is folded."""
        self._show_side(shown=True)

    def close_side(self) -> None:
        """Fold the panel again."""
        self._show_side(shown=False)

    def minimumSizeHint(self) -> QSize:
        main, side = _least_of(self._main), _least_of(self._side)
        return QSize(
            max(main.width() + px(HANDLE + SPACE["tight"]), side.width()),
            max(main.height(), side.height()),
        )

    def sizeHint(self) -> QSize:
        main, side = self._main.sizeHint(), self._side.sizeHint()
        return QSize(main.width() + side.width(), max(main.height(), side.height()))

    def resizeEvent(self, event: object) -> None:
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_folded and self._is_open:
            self.close_side()
            self._handle.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.updateGeometry()
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_handle(self) -> None:
        self._show_side(shown=not self._is_open)

    def _show_side(self, *, shown: bool) -> None:
        if shown != self._is_open:
            self._is_open = shown
            self._dress_handle()
            self._place()

    def _dress_handle(self) -> None:
        self._handle.set_icon("chevron-trailing" if self._is_open else "chevron-leading")
        self._handle.set_words("", name=self._names[self._is_open])

    def _place(self) -> None:
        """Give each part its place: beside each other, or the panel over the page."""
        if self.width() <= 0:
            return
        room, gap = self.rect(), px(SPACE["gap"])
        wide = max(_wide_of(self._side), int(room.width() * self._share))
        requested = not self._side.isHidden()
        folded = requested and room.width() - wide - gap < px(self._least)
        if folded != self._is_folded:
            self._is_folded = folded
            self._is_open = False
            self._dress_handle()
            self.folded.emit(folded)
        self._handle.setVisible(folded)
        self._holder.setVisible(requested and (not folded or self._is_open))
        if not requested:
            self._main.setGeometry(room)
        elif not folded:
            self._main.setGeometry(self._turned(QRect(0, 0, room.width() - wide - gap, 0)))
            self._holder.setGeometry(self._turned(QRect(room.width() - wide, 0, wide, 0)))
        else:
            self._place_folded(wide)

    def _place_folded(self, wide: int) -> None:
        handle = px(HANDLE)
        edge = self.width() - handle
        self._main.setGeometry(self._turned(QRect(0, 0, edge - px(SPACE["tight"]), 0)))
        tall = min(self.height(), px(72))
        self._handle.setGeometry(self._turned(QRect(edge, 0, handle, tall), tall))
        left = max(edge - wide, 0)
        self._holder.setGeometry(self._turned(QRect(left, 0, edge - left, 0)))
        self._holder.raise_()

    def _turned(self, box: QRect, tall: int = 0) -> QRect:
        box.setHeight(tall or self.height())
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right() - 1)
        return box


def _least_of(widget: QWidget) -> QSize:
    if widget.isHidden():
        return QSize(0, 0)
    return widget.minimumSizeHint().expandedTo(widget.minimumSize())


def _wide_of(side: QWidget) -> int:
    wide = max(side.sizeHint().width(), _least_of(side).width())
    return min(wide, side.maximumWidth())
