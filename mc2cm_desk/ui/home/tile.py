"""A number of home that opens what it counts: at once in one event, by a menu in several."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import RADIUS
from mc2cm_desk.ui.widgets.marks import painting
from mc2cm_desk.ui.widgets.marks.labels import KeyFigure


@dataclass(frozen=True, slots=True)
class Counted:
    """An event in which something was counted: its id, its title, how many."""

    event_id: EventId
    title: str
    number: int


class FigureTile(KeyFigure):
    """A key figure that is a button while there is something behind it.

    Signals:
        requested(str): show what was counted in this event.
    """

    requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._counted: tuple[Counted, ...] = ()
        # Room for the ring of the keyboard.
        self.setContentsMargins(px(6), px(2), px(6), px(2))
        self.menu = QMenu(self)

    def set_counted(self, counted: Sequence[Counted]) -> None:
        """Say in which events it was counted; without any it opens nothing."""
        self._counted = tuple(counted)
        opens = bool(counted)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.menu.clear()
        for one in self._counted:
            action = self.menu.addAction(f"{one.title} · {one.number}".replace("&", "&&"))
            action.triggered.connect(
                lambda _checked=False, event=one.event_id: self.requested.emit(event)
            )

    def open(self) -> None:
        """Show what is counted, or ask in which event."""
        if len(self._counted) == 1:
            self.requested.emit(self._counted[0].event_id)
        elif self._counted:
            # Below the number, from its leading side on.
            aside = self.width() - self.menu.sizeHint().width() if self.isRightToLeft() else 0
            self.menu.popup(self.mapToGlobal(QPoint(aside, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.open()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painting.paint_focus(painter, self.rect().toRectF(), px(RADIUS["card"]))
