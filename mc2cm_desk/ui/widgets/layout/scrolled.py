"""Areas that scroll: a column that goes up and down, a page that has too little room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QStackedWidget, QWidget

from mc2cm_desk.ui.theme.look import px


class Scrolled(QScrollArea):
    """Shows a widget as wide as itself."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner.setProperty("scrolled", "true")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)


class Roomy(QScrollArea):
    """Shows a page as large as itself; one that needs more room scrolls instead of being cut."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page.setProperty("scrolled", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        page.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(200))

    def _fit(self) -> None:
        """Give the page this size, or what its layout cannot do without."""
        page = self.widget()
        layout = page.layout() if page is not None else None
        if page is None or layout is None:
            return
        room = self.maximumViewportSize()
        wide, tall = _asked(layout, room.width())
        if tall > room.height():
            wide, tall = _asked(layout, room.width() - self.verticalScrollBar().sizeHint().width())
        page.resize(wide, max(tall, room.height()))


class Pages(QStackedWidget):
    """Pages of which one is shown; it alone says how much room is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        now = self.currentWidget()
        return QSize() if now is None else now.minimumSizeHint().expandedTo(now.minimumSize())

    def hasHeightForWidth(self) -> bool:
        # Qt would answer with the tallest page of all, seen or not.
        return False


def _asked(layout: QLayout, room: int) -> tuple[int, int]:
    """Return the least width and height of a layout that is offered so many pixels of width."""
    wide = max(room, layout.totalMinimumSize().width())
    if layout.hasHeightForWidth():
        return wide, layout.totalMinimumHeightForWidth(wide)
    return wide, layout.totalMinimumSize().height()


def show_whole(widget: QWidget) -> None:
    """Scroll whatever a widget lies in until all of it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            # What was shown this moment has its place only after the next layout.
            inner = above.widget()
            layout = inner.layout() if inner is not None else None
            if layout is not None:
                layout.activate()
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
