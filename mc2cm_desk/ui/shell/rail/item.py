"""One item of the rail: a circle with an icon or a number, words, a count."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.cards.card import break_lines

HEIGHT = 40


class RailItem(PushButton):
    """A place to go to; ``state`` is empty, begun or done for the six steps."""

    def __init__(self, entry_id: str, icon: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry_id, self._icon, self._number = entry_id, icon, number
        self._count, self._state, self._accessible_state = "", "", ""
        self._compact = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str) -> None:
        """Name the place."""
        self.setText(title)
        self._name()
        self.updateGeometry()

    def set_facts(self, count: str, state: str, accessible_state: str) -> None:
        """Show a count and, for a step, how far it is; ``accessible_state`` is read out."""
        if (count, state, accessible_state) != (self._count, self._state, self._accessible_state):
            self._count, self._state, self._accessible_state = count, state, accessible_state
            self._name()
            self.updateGeometry()
            self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Show the icon alone; words, count and state go into the tool tip."""
        self._compact = compact
        self._name()
        self.updateGeometry()
        self.update()

    def needed(self, width: int, least: int) -> int:
        """Return how tall the item is in ``width`` pixels; one line takes ``least``."""
        if self._compact:
            return least
        lines, _ = break_lines(self.text(), font("body"), self._room(width))
        return (
            least if len(lines) < 2 else max(least, round(font("body").pixelSize() * 2.6) + px(14))
        )

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._paint(painter, mirrored=True)
        else:
            self._paint(painter, mirrored=False)

    def _paint(self, painter: QPainter, *, mirrored: bool) -> None:
        now = tokens()
        whole = QRectF(self.rect())
        if self.isChecked():
            painter.fillRect(whole, QColor(now.navy))
            painter.fillRect(
                self._turned(QRectF(0, 0, px(3), whole.height()), mirrored), now.mark_on_navy
            )
        elif self.underMouse():
            veil = QColor(now.navy)
            veil.setAlphaF(0.55)
            painter.fillRect(whole, veil)
        middle = whole.center().y()
        side = px(24)
        lead = (whole.width() - side) / 2 if self._compact else px(23)
        self._paint_circle(
            painter, self._turned(QRectF(lead, middle - side / 2, side, side), mirrored)
        )
        if not self._compact:
            self._paint_words(painter, mirrored=mirrored)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.mark_on_navy), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(2, 2, -2, -2), 5, 5)

    def _paint_circle(self, painter: QPainter, box: QRectF) -> None:
        now = tokens()
        done = self._state == "done" and not self.isChecked()
        ground = now.on_navy if self.isChecked() else now.teal if done else None
        edge = ground or (now.mute_on_navy if self._state == "begun" else now.line_on_navy)
        painter.setPen(QPen(QColor(edge), 1.2))
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6))
        ink = now.navy if self.isChecked() else now.on_teal if done else now.on_navy
        if now.name == "contrast" and self.isChecked():
            ink = "#000000"
        inner = box.adjusted(px(5), px(5), -px(5), -px(5))
        if done:
            paint_icon(painter, "check", inner, ink)
        elif self._number:
            painter.setPen(QColor(ink))
            painter.setFont(font("pill", strong=self.isChecked()))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        else:
            paint_icon(painter, self._icon, inner, ink)

    def _paint_words(self, painter: QPainter, *, mirrored: bool) -> None:
        now, width = tokens(), self.width()
        typeface = font("body")
        lines, tall = break_lines(self.text(), typeface, self._room(width))
        top = (self.height() - tall) / 2
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.setFont(typeface)
        strong = self.isChecked() or self.underMouse()
        painter.setPen(QColor(now.on_navy if strong or now.name != "light" else "#e6edf2"))
        for line in lines[:2]:
            part = self.text()[int(line.x()) : int(line.x() + line.width())].strip()
            box = QRectF(px(57), top + line.y(), self._room(width) + px(8), line.height())
            painter.drawText(self._turned(box, mirrored), flags, part)
        if self._count:
            painter.setFont(font("pill"))
            painter.setPen(QColor(now.mute_on_navy))
            end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            box = QRectF(width - px(80), 0, px(60), self.height())
            ends = int(end | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
            painter.drawText(self._turned(box, mirrored), ends, self._count)

    def _turned(self, box: QRectF, mirrored: bool) -> QRectF:  # noqa: FBT001  a geometry, not a mode
        if not mirrored:
            return box
        return QRectF(QPointF(self.width() - box.right(), box.top()), box.size())

    def _room(self, width: int) -> float:
        from PySide6.QtGui import QFontMetricsF

        count = QFontMetricsF(font("pill")).horizontalAdvance(self._count)
        return max(width - px(57) - px(20) - (count + px(8) if self._count else 0), px(40))

    def _name(self) -> None:
        parts = (self.text(), self._count, self._accessible_state)
        accessible_name = ", ".join(part for part in parts if part)
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name if self._compact else "")
