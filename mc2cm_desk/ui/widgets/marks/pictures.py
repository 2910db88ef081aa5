"""A strip of pictures: drop, paste or choose more; choose one to write its caption."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, AttachmentId
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import TARGET
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks import painting

SIZE = (116, 78)
_ENCODED = {"image/jpeg": "image.jpg", "image/png": "image.png", "image/webp": "image.webp"}
"""Pictures that other programs paste as a file would hold them."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture to show: ``path`` of its file, its words, whether something is missing."""

    id: AttachmentId
    path: str
    caption: str = ""
    problem: str = ""
    whole: bool = False
    """Shown to its edges, as a logo; other pictures fill their tile."""


class _Tile(PushButton):
    """A picture as a button."""

    def __init__(self, picture: Picture, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = picture
        self.setFixedSize(px(SIZE[0]), px(SIZE[1]))
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(", ".join(filter(None, (picture.caption, picture.problem))))
        self.setToolTip(picture.problem or picture.caption)
        self._drawn = small_picture(
            picture.path, QSize(px(SIZE[0]), px(SIZE[1])), whole=picture.whole
        )
        self.cross = _Cross("", self)

    def set_remove_words(self, words: str) -> None:
        """Name the cross for this picture."""
        named = f"{words}: {self.picture.caption}" if self.picture.caption else words
        self.cross.setAccessibleName(named)
        self.cross.setToolTip(words)

    def resizeEvent(self, event: object) -> None:
        edge = px(3)
        left = edge if self.isRightToLeft() else self.width() - self.cross.width() - edge
        self.cross.move(left, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()), px(6)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.fillPath(path, QColor(now.sunk))
        painter.setClipPath(path)
        if self._drawn.isNull():
            side = px(24)
            middle = box.center()
            spot = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            paint_icon(painter, "picture", spot, now.mute)
        else:
            spare = self.size() - self._drawn.size()
            painter.drawPixmap(spare.width() // 2, spare.height() // 2, self._drawn)
        painter.setClipping(False)
        if self.picture.problem:
            size = painting.pill_size("!")
            spot = QRectF(px(4), px(4), size.width(), size.height())
            painting.paint_pill(painter, spot, "!", "warn")
        if self.isChecked():
            painter.setPen(QPen(QColor(now.main), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        if self.hasFocus():
            painting.paint_focus(painter, box, radius)


class _Cross(PushButton):
    """Takes the picture away on which it stands; seen while the mouse or the keyboard is there."""

    def __init__(self, words: str, tile: QWidget) -> None:
        super().__init__(tile)
        self.setFixedSize(px(TARGET), px(TARGET))
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def minimumSizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter, box = tokens(), QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.line), 1))
        painter.setBrush(QColor(now.paper))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        inset = px(7)
        paint_icon(painter, "cross", box.adjusted(inset, inset, -inset, -inset), now.ink)
        if self.hasFocus():
            painting.paint_focus(painter, box, px(12))


class _DropTile(PushButton):
    """The dashed tile that says where pictures go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(px(SIZE[0]), px(SIZE[1]))
        self.setAutoDefault(False)

    def minimumSizeHint(self) -> QSize:
        # Its words break over lines.
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.key_line), 1, Qt.PenStyle.DashLine))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(6), px(6))
        painter.setPen(QColor(now.mute))
        painter.setFont(font("pill"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(px(4), 0, -px(4), 0), int(flags), self.text())
        if self.hasFocus():
            painting.paint_focus(painter, box, px(6))


class PictureStrip(QWidget):
    """Pictures side by side and, at the end, the place to drop more.

    Signals:
        added(object): pictures came in, a list of (name, bytes).
        chosen(str): a picture was chosen (its id).
        removed(str): Delete was pressed on a picture.
    """

    added = Signal(object)
    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.tiles: list[_Tile] = []
        self._remove_words = ""
        self._pictures: tuple[Picture, ...] = ()
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder, gap=10)
        self._drop = _DropTile(self._holder)
        self._drop.clicked.connect(self._on_choose)
        self._flow.addWidget(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._holder)

    def set_words(self, drop: str, remove: str) -> None:
        """Show in the dashed tile what can be done, and what the cross of a picture does."""
        self._remove_words = remove
        for tile in self.tiles:
            tile.set_remove_words(remove)
        self._drop.setText(drop)
        self._drop.setAccessibleName(drop)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show these; nothing is drawn again if they are the same."""
        if tuple(pictures) == self._pictures:
            return
        self._pictures = tuple(pictures)
        current = self.current()
        self._flow.take(self._drop)
        self._flow.clear()
        self.tiles = [self._made(picture) for picture in pictures]
        self._flow.addWidget(self._drop)
        self.choose(current)
        self._holder.updateGeometry()

    def current(self) -> AttachmentId:
        """Return the id of the chosen picture, empty for none."""
        return next(
            (tile.picture.id for tile in self.tiles if tile.isChecked()), AttachmentId(NO_ID)
        )

    def choose(self, picture_id: AttachmentId) -> None:
        """Choose a picture without a signal."""
        for tile in self.tiles:
            tile.setChecked(tile.picture.id == picture_id)

    def take_in(self, source: QMimeData) -> bool:
        """Take pictures from a drop or the clipboard; say whether there were any."""
        found = pictures_of(source)
        if found:
            self.added.emit(found)
        return bool(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_in(QApplication.clipboard().mimeData())
        elif event.key() == Qt.Key.Key_Delete and self.focusWidget() in self.tiles:
            tile = self.focusWidget()
            if isinstance(tile, _Tile):
                self.removed.emit(tile.picture.id)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: Any) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        if self.take_in(event.mimeData()):
            event.acceptProposedAction()

    def _made(self, picture: Picture) -> _Tile:
        tile = _Tile(picture, self._holder)
        tile.set_remove_words(self._remove_words)
        tile.clicked.connect(lambda: self._on_tile(picture.id))
        # Queued: the tile goes, and its cross must not go while it is still speaking.
        tile.cross.clicked.connect(
            lambda: self.removed.emit(picture.id), Qt.ConnectionType.QueuedConnection
        )
        self._flow.addWidget(tile)
        tile.show()
        return tile

    def _on_tile(self, picture_id: AttachmentId) -> None:
        self.choose(picture_id)
        self.chosen.emit(picture_id)

    @Slot()
    def _on_choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self._drop.text())
        found = [(Path(name).name, Path(name)) for name in names]
        if found:
            self.added.emit(found)


def pictures_of(source: QMimeData) -> list[tuple[str, bytes | Path]]:
    """Return the files that were dropped, or the one picture that was pasted, each with its name.

    Nothing is parsed here that came from elsewhere: files and encoded pictures are handed on.
    """
    files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    if files:
        return [(file.name, file) for file in files]
    for kind, name in _ENCODED.items():
        if source.hasFormat(kind):
            return [(name, bytes(source.data(kind).data()))]
    if source.hasImage():
        image = QImage(source.imageData())
        if not image.isNull():
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
            return [("image.png", bytes(buffer.data().data()))]
    return []


def small_picture(path: str, size: QSize, *, whole: bool = False) -> QPixmap:
    """Return a picture that fills ``size``, cut at the sides, or ``whole`` inside it.

    Null if it cannot be read.
    """
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    read = reader.size()
    if not read.isValid():
        return QPixmap()
    ratios = Qt.AspectRatioMode
    ratio = ratios.KeepAspectRatio if whole else ratios.KeepAspectRatioByExpanding
    reader.setScaledSize(read.scaled(size, ratio))
    image = reader.read()
    if image.isNull() or whole:
        return QPixmap.fromImage(image)
    left = (image.width() - size.width()) // 2
    top = (image.height() - size.height()) // 2
    return QPixmap.fromImage(image.copy(left, top, size.width(), size.height()))
