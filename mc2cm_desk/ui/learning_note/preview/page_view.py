"""One page of the note, small or large: the place that is looked at stays where it is."""

import math
from typing import Any

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS

PAGE, WIDTH = "page", "width"
STEPS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Sizes in percent that keys and wheel go through; more would draw pictures of 60 megabytes."""
NOTCH = 120
"""What one notch of a wheel turns, in eighths of a degree."""


SHADOW = 4
"""Pixels that the edge of the paper throws on the table."""


class PageView(QPdfView):
    """A page that fits, or as large as is wanted.

    ``zoom`` is «page» (all of it), «width», or percent of its true size: «100».

    Signals:
        zoomed(str): it is shown in another size.
    """

    zoomed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.zoom = PAGE
        self._turned = 0
        self._room = self.viewport().size()
        self._last_image = QPixmap()
        self._drawer = QPdfPageRenderer(self)
        self._drawer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._drawer.pageRendered.connect(self._let_go)
        # With room above and below a whole page would be cut by as much.
        self.setDocumentMargins(QMargins(px(6), 0, px(6), 0))
        self.setPageSpacing(px(8))
        self.setPageMode(QPdfView.PageMode.SinglePage)
        self.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Qt scrolls from the left in every language: pages are no text of the window.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Behind the pages Qt paints the palette's «dark»: sand, as the table they lie on.
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Dark, QColor(tokens().sunk))
        self.setPalette(ground)
        self.setFrameShape(QPdfView.Shape.NoFrame)
        # Else the style draws a frame of its own where the two bars meet.
        self.setCornerWidget(QWidget(self))

    def show_zoom(self, zoom: str, around: QPointF | None = None) -> None:
        """Show the page in a size; what lies at ``around`` (the middle if none) stays there."""
        point = around if around is not None else self._middle()
        spot = self.spot(point)
        self.zoom = zoom if zoom in (PAGE, WIDTH) or _percent(zoom) else PAGE
        percent = _percent(self.zoom)
        if percent:
            self.setZoomFactor(percent / 100)
            self.setZoomMode(QPdfView.ZoomMode.Custom)
        else:
            fits = self.zoom == PAGE
            self.setZoomMode(QPdfView.ZoomMode.FitInView if fits else QPdfView.ZoomMode.FitToWidth)
        self.bring(spot, point)
        self.zoomed.emit(self.zoom)

    def step_zoom(self, by: int, around: QPointF | None = None) -> None:
        """Show the page one step larger (1) or smaller (-1)."""
        now = round(self.scale() * 100 / _dots_a_point())
        sizes = [one for one in STEPS if (one > now if by > 0 else one < now)]
        if sizes:
            self.show_zoom(str(sizes[0] if by > 0 else sizes[-1]), around)

    def enlarge(self) -> None:
        """Show the page one step larger."""
        self.step_zoom(1)

    def reduce(self) -> None:
        """Show the page one step smaller."""
        self.step_zoom(-1)

    def show_whole(self) -> None:
        """Show all of the page."""
        self.show_zoom(PAGE)

    def scale(self) -> float:
        """Return how many pixels a point (1/72 inch) of the page is wide."""
        size = self._page_size()
        margins, room = self.documentMargins(), self._room
        wide = room.width() - margins.left() - margins.right()
        if self.zoomMode() is QPdfView.ZoomMode.Custom or size.isEmpty():
            return _dots_a_point() * self.zoomFactor()
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            return wide / size.width()
        tall = room.height() - self.pageSpacing()
        return min(wide / size.width(), tall / size.height())

    def page_rect(self) -> QRectF:
        """Return where the page lies in the viewport, as Qt lays it out."""
        size, margins, scale = self._page_size(), self.documentMargins(), self.scale()
        wide, tall = size.width() * scale, size.height() * scale
        room = max(wide + margins.left() + margins.right(), self._room.width())
        left = (room - wide) / 2 - self.horizontalScrollBar().value()
        return QRectF(left, margins.top() - self.verticalScrollBar().value(), wide, tall)

    def spot(self, point: QPointF) -> QPointF:
        """Return which place of the page lies at a point of the viewport: 0 to 1 each way."""
        page = self.page_rect()
        if page.isEmpty():
            return QPointF()
        return QPointF(
            (point.x() - page.left()) / page.width(), (point.y() - page.top()) / page.height()
        )

    def bring(self, spot: QPointF, point: QPointF) -> None:
        """Scroll until a place of the page lies at a point of the viewport, as far as it goes."""
        page = self.page_rect()
        for bar, by in (
            (self.horizontalScrollBar(), page.left() + spot.x() * page.width() - point.x()),
            (self.verticalScrollBar(), page.top() + spot.y() * page.height() - point.y()),
        ):
            bar.setValue(bar.value() + round(by))

    def place(self) -> QPointF:
        """Return which place of the page is at the top leading corner of what is seen."""
        return self.spot(QPointF())

    def turn_to(self, page: int, place: QPointF | None = None) -> None:
        """Turn to a page (the first one is 0), to its top or to a place that ``place`` gave."""
        self.pageNavigator().jump(page, QPointF())
        if place is None:
            self.verticalScrollBar().setValue(0)
        else:
            self.bring(place, QPointF())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        # A touchpad turns in many small steps: a notch is a step.
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= NOTCH:
            self.step_zoom(1 if self._turned > 0 else -1, event.position())
            self._turned = 0
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Until here the page is counted as it was laid out before.
        place, self._room = self.place(), event.size()
        super().resizeEvent(event)
        self.bring(place, QPointF())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._last_image.isNull():
            QPainter(self.viewport()).drawPixmap(0, 0, self._last_image)
            return
        page = self.page_rect()
        if page.isEmpty() or not self.document().pageCount():
            return
        painter = QPainter(self.viewport())
        shade = QColor(tokens().ink)
        for step in range(1, SHADOW + 1):
            shade.setAlpha(40 // step)
            painter.setPen(shade)
            painter.drawRect(page.adjusted(-step, 1 - step, step - 1, step - 1))

    def freeze(self) -> None:
        """Go on showing what is seen until the pages of another file are drawn: no white flash."""
        if self.document().pageCount():
            self._last_image = self.viewport().grab()

    def release(self) -> None:
        """Show the pages of the document that was loaded, as soon as the one in view is drawn."""
        self._drawer.setDocument(self.document())
        page = max(0, self.pageNavigator().currentPage())
        self._drawer.requestPage(page, self.page_rect().size().toSize())

    def _let_go(self) -> None:
        self._last_image = QPixmap()
        self.viewport().update()

    def whole_size(self, room: QSize) -> QSize:
        """Return how much of a room the view takes when it shows a whole page."""
        page, margins = self._page_size(), self.documentMargins()
        beside, under = margins.left() + margins.right(), self.pageSpacing()
        if page.isEmpty():
            return room
        scale = min((room.width() - beside) / page.width(), (room.height() - under) / page.height())
        wide, tall = page.width() * scale + beside, page.height() * scale + under
        return QSize(math.ceil(wide), math.ceil(tall))

    def _middle(self) -> QPointF:
        return QRectF(self.viewport().rect()).center()

    def _page_size(self) -> Any:
        return self.document().pagePointSize(max(0, self.pageNavigator().currentPage()))


class PageTable(QWidget):
    """The sand that pages lie on: a whole page in its middle, a larger one from edge to edge."""

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        view.setParent(self)
        view.zoomed.connect(self.place_page)
        view.document().pageCountChanged.connect(self.place_page)

    def place_page(self) -> None:
        """Lay the page where it belongs."""
        room = self.rect()
        if self._view.zoom == PAGE and not room.isEmpty():
            size = self._view.whole_size(room.size())
            lying = QRect(QPoint(), size)
            lying.moveCenter(room.center())
            room = lying
        self._view.setGeometry(room)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().sunk))
        painter.drawRoundedRect(self.rect(), px(RADIUS["card"]), px(RADIUS["card"]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_page()


def _percent(zoom: str) -> int:
    number = int(zoom) if zoom.isdecimal() else 0
    return number if STEPS[0] <= number <= STEPS[-1] else 0


def _dots_a_point() -> float:
    """Return the pixels of a point in true size, as Qt's view counts them."""
    return QGuiApplication.primaryScreen().logicalDotsPerInch() / 72
