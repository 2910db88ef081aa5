"""Icons by name, in the colour of the theme, turned round where text runs right to left."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mc2cm_desk.assets import resource
from mc2cm_desk.ui.theme.look import tokens

DIRECTIONAL = frozenset(
    {
        "arrow-leading",
        "arrow-trailing",
        "chevron-leading",
        "chevron-trailing",
        "back",
        "forward",
        "next",
        "previous",
        "undo",
        "redo",
        "send",
        "list",
        "outline",
        "import",
        "export",
        "log-out",
    }
)

_DOT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
    '<circle cx="12" cy="12" r="4" fill="currentColor"/></svg>'
)


def icon(name: str, tone: str = "ink") -> QIcon:
    """Return an icon of ``resources/icons`` that follows theme and direction by itself.

    ``tone`` is the name of a token colour: ink, mute, on_navy, mute_on_navy, teal, main ...
    """
    return QIcon(_Engine(name, tone))


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: str) -> None:
    """Paint an icon into ``box`` in a colour such as ``#15507a``."""
    if name in DIRECTIONAL and _is_right_to_left():
        painter.save()
        painter.translate(box.center().x() * 2, 0)
        painter.scale(-1, 1)
        _renderer(name, colour).render(painter, box)
        painter.restore()
    else:
        _renderer(name, colour).render(painter, box)


def _is_right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@cache
def _source(name: str) -> str:
    file = resource("icons", f"{name}.svg")
    # A name without a drawing shows a dot: a missing file is no reason to stop a room.
    return file.read_text(encoding="utf-8") if file.exists() else _DOT


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    coloured = _source(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(coloured.encode()))


class _Engine(QIconEngine):
    """Looks up the colour when it paints, so that a change of theme needs no new icons."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        now = tokens()
        tone = "mute" if mode == QIcon.Mode.Disabled else self._tone
        paint_icon(painter, self._name, QRectF(rect), str(getattr(now, tone)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tone)
