"""Cards, and what a part shows while it is empty."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.theme.tokens import RADIUS
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.marks import painting
from mc2cm_desk.ui.widgets.marks.labels import Label


class CardFrame(QFrame):
    """Paper with a thin line around it; ``body`` is its column.

    ``look``: plain, chosen (terracotta line), focus (teal line), teal, restored (teal line
    on teal), ok, warn, bad, sunk, dashed.
    """

    def __init__(
        self, look: str = "plain", parent: QWidget | None = None, padding: int = 14
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", look)
        self.body = QVBoxLayout(self)
        side = px(padding)
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(px(6))

    def set_look(self, look: str) -> None:
        """Change the line and the ground."""
        mark(self, card=look)


class CardButton(CardFrame):
    """A card that is one button: Enter, Space or a click.

    Signals:
        pressed()
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None, padding: int = 14) -> None:
        super().__init__("plain", parent, padding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.pressed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painting.paint_focus(painter, self.rect().toRectF(), px(RADIUS["card"]))


class EmptyState(QWidget):
    """Nothing here yet: an icon, a sentence that says what to do, the button that does it.

    Signals:
        requested(): the button was pressed.
    """

    requested = Signal()

    def __init__(self, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = Label("mute", "", self, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.button = Button("", self, look="main")
        self.button.clicked.connect(self.requested)
        self.button.hide()
        column = QVBoxLayout(self)
        column.setSpacing(px(12))
        column.setContentsMargins(px(20), 0, px(20), 0)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._picture, 0, middle)
        column.addWidget(self._sentence)
        column.addWidget(self.button, 0, middle)
        column.addStretch(2)
        self._draw()

    def set_words(self, sentence: str, action: str = "", keys: str = "") -> None:
        """Show what to do; without ``action`` there is no button."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.set_words(action, keys)
        self.button.setVisible(bool(action))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        side = px(40)
        self._picture.setVisible(bool(self._icon_name))
        if self._icon_name:
            self._picture.setPixmap(icon(self._icon_name, "teal").pixmap(QSize(side, side)))
