"""The days of an event before and after a change, as two rows of tiles."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mc2cm_desk.domain.event.dates import days_between
from mc2cm_desk.services.event.dates import DatesPreview
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.wording import formats

SIDE, GAP, ARROW = 27, 4, 26


class DayTiles(QWidget):
    """Struck days, an arrow, the new days; in two lines where there is no room for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old: list[date] = []
        self._new: list[date] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_days(self, preview: DatesPreview, language: str) -> None:
        """Show what a preview changes; a screen reader reads both ranges."""
        self._old = days_between(preview.first, preview.last)
        self._new = days_between(preview.new_first, preview.new_last)
        before = formats.date_range(preview.first, preview.last, language)
        after = formats.date_range(preview.new_first, preview.new_last, language)
        sentence = filled(self.tr("{before} becomes {after}"), before=before, after=after)
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(240), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(SIDE))

    def heightForWidth(self, width: int) -> int:
        return int(max((box.bottom() for box, *_ in self._placed(width)), default=px(SIDE))) + 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, day, is_new in self._placed(self.width()):
            if day is None:
                side = px(16)
                middle = box.center()
                spot = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
                paint_icon(painter, "arrow-trailing", spot, now.teal)
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.navy if is_new else now.sunk))
            painter.drawRoundedRect(box, px(5), px(5))
            drawn = font("button", strong=True)
            drawn.setStrikeOut(not is_new)
            painter.setFont(drawn)
            painter.setPen(QColor(now.on_navy if is_new else now.mute))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _placed(self, width: int) -> list[tuple[QRectF, date | None, bool]]:
        """Return where each tile stands, leading side first, mirrored where the window is."""
        side, gap = px(SIDE), px(GAP)
        tiles: list[tuple[date | None, bool]] = [
            *((one, False) for one in self._old),
            (None, False),
            *((one, True) for one in self._new),
        ]
        found: list[tuple[QRectF, date | None, bool]] = []
        x = y = 0
        for day, is_new in tiles:
            wide = px(ARROW) if day is None else side
            if x and x + wide > width:
                x, y = 0, y + side + gap
            start = width - x - wide if self.isRightToLeft() else x
            found.append((QRectF(start, y, wide, side), day, is_new))
            x += wide + gap
        return found
