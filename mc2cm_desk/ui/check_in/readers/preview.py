"""What the camera sees, with a frame around each code."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mc2cm_desk.ui.check_in.readers import camera
from mc2cm_desk.ui.core.settings import MIRRORED_PREVIEW
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens


class Preview(QWidget):
    """The picture of the camera in a frame, or a sentence where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._sentence = ""
        self._sightings: list[camera.Sighting] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage, sightings: Sequence[camera.Sighting] = ()) -> None:
        """Show what is seen now, with a frame around each code."""
        self._picture, self._sightings = picture, list(sightings)
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Say what is the matter instead of showing a picture."""
        self._picture, self._sentence = None, sentence
        self.setAccessibleName(sentence)
        self.update()

    def sentence(self) -> str:
        """Return what is said instead of a picture."""
        return "" if self._picture is not None else self._sentence

    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), px(76))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box, px(5), px(5))
        painter.setClipPath(path)
        ground = QColor(tokens().navy)
        ground.setAlphaF(0.45)
        painter.fillRect(box, ground)
        if self._picture is not None and not self._picture.isNull():
            self._paint_picture(painter, box, self._picture)
        else:
            self._paint_sentence(painter, box)
        self._paint_frame(painter, box)

    def outlines(self) -> list[QPolygonF]:
        """Return the corners of each code where it is seen, in pixels of this widget."""
        if self._picture is None:
            return []
        box, spot = QRectF(self.rect()), self._spot(self._picture)
        found: list[QPolygonF] = []
        for one in self._sightings:
            corners = [
                QPointF(spot.x() + x * spot.width(), spot.y() + y * spot.height())
                for x, y in one.corners
            ]
            if MIRRORED_PREVIEW.get():
                corners = [QPointF(box.width() - corner.x(), corner.y()) for corner in corners]
            found.append(QPolygonF(corners))
        return found

    def _spot(self, picture: QImage) -> QRectF:
        """Return where the whole picture lies: it fills the widget, its edges cut off."""
        box = QRectF(self.rect())
        factor = max(box.width() / picture.width(), box.height() / picture.height())
        wide, tall = picture.width() * factor, picture.height() * factor
        return QRectF(box.center().x() - wide / 2, box.center().y() - tall / 2, wide, tall)

    def _paint_picture(self, painter: QPainter, box: QRectF, picture: QImage) -> None:
        painter.save()
        if MIRRORED_PREVIEW.get():
            # As a mirror: whoever moves the badge to the right sees it go to the right.
            painter.translate(box.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(self._spot(picture), picture)
        painter.restore()

    def _paint_sentence(self, painter: QPainter, box: QRectF) -> None:
        side = px(34)
        middle = box.center()
        icon_box = QRectF(middle.x() - side / 2, middle.y() - side * 1.6, side, side)
        paint_icon(painter, "camera", icon_box, tokens().mute_on_navy)
        painter.setFont(font("small"))
        painter.setPen(QColor(tokens().on_navy))
        words = box.adjusted(px(24), 0, -px(24), 0)
        words.setTop(middle.y())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), self._sentence)

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        """Draw where to hold a badge, and green around each code that is read."""
        if self._picture is None:
            return
        outlines = self.outlines()
        if outlines:
            painter.setPen(QPen(QColor("#5ac48a"), px(4)))
            for outline in outlines:
                painter.drawPolygon(outline)
            return
        side = min(box.width(), box.height()) * 0.8
        square = QRectF(0, 0, side, side)
        square.moveCenter(box.center())
        painter.setPen(QPen(QColor(255, 255, 255, 130), px(3)))
        painter.drawRoundedRect(square, px(10), px(10))
