"""The page of badges as it will be printed, on the ground of the screen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS


class BadgeSheetView(QWidget):
    """One page, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_page(self, page: QImage | None) -> None:
        """Show a page; none leaves the ground empty."""
        self.page = page
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().sunk))
        painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS["card"]), px(RADIUS["card"]))
        if self.page is None or self.page.isNull():
            return
        room = QRectF(self.rect()).adjusted(px(20), px(20), -px(20), -px(20))
        factor = min(room.width() / self.page.width(), room.height() / self.page.height())
        spot = QRectF(0, 0, self.page.width() * factor, self.page.height() * factor)
        spot.moveCenter(room.center())
        shadow = QColor(0, 0, 0, 40)
        painter.fillRect(spot.adjusted(1, 2, 2, 3), shadow)
        painter.drawImage(spot, self.page)
