"""Bars and curves: how far, how many, when."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.widgets.marks import painting


class _Drawn(QWidget):
    def __init__(self, tall: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._tall = tall
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(self._tall))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(self._tall))


class Bar(_Drawn):
    """A bar that is filled by a share."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(7, parent)
        self._share = 0.0

    def set_share(self, share: float, name: str = "") -> None:
        """Fill the bar (0 to 1); ``name`` is read out."""
        self._share = share
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        painting.paint_bar(painter, box, self._share, mirrored=self.isRightToLeft())


class StepBar(_Drawn):
    """Six short bars: the steps of an event that are done, begun, or empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(7, parent)
        self._steps: tuple[float, ...] = ()

    def set_steps(self, shares: Sequence[float], name: str = "") -> None:
        """Show one bar a step: 1 done, 0.5 begun, 0 empty; ``name`` is read out."""
        self._steps = tuple(shares)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = QPainter(self)
        gap = px(4)
        wide = (self.width() - gap * (len(self._steps) - 1)) / len(self._steps)
        mirrored = self.isRightToLeft()
        for position, share in enumerate(self._steps):
            left = position * (wide + gap)
            if mirrored:
                left = self.width() - left - wide
            box = QRectF(left, 0, wide, self.height())
            painting.paint_bar(painter, box, share, mirrored=mirrored)


class Sparkline(_Drawn):
    """A curve without axes: presence over the morning."""

    def __init__(self, parent: QWidget | None = None, tall: int = 64) -> None:
        super().__init__(tall, parent)
        self._points: tuple[tuple[float, float], ...] = ()

    def set_points(self, points: Sequence[tuple[float, float]], name: str = "") -> None:
        """Show (x, y) pairs, x ascending; ``name`` says in words what the curve shows."""
        self._points = tuple(points)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._points) < 2:
            return
        xs = [x for x, _ in self._points]
        top = max((y for _, y in self._points), default=0) or 1
        span = (xs[-1] - xs[0]) or 1
        pen = px(2)
        wide, tall = self.width() - 2 * pen, self.height() - 2 * pen

        def placed(x: float, y: float) -> QPointF:
            across = (x - xs[0]) / span * wide
            if self.isRightToLeft():
                across = wide - across
            return QPointF(pen + across, pen + tall * (1 - y / top))

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QPen(QColor(tokens().teal), pen)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        painter.drawPolyline(QPolygonF([placed(x, y) for x, y in self._points]))
