"""The certificate of an erasure as it will be written, drawn small."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.services.people.personal_data.erasure import Erasure
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.tasks.runner import Lane, TaskRunner
from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.widgets.marks.labels import Label

WIDTH = 190
"""Pixels across the page."""


class CertificateView(Label):
    """The first page of the certificate."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("small", "", parent)
        self._tasks = tasks
        self._shown: tuple[Any, ...] = ()
        self.setFixedSize(px(WIDTH), round(px(WIDTH) * 1.15))
        self.hide()

    def show_certificate(self, done: Erasure, programme: Programme) -> None:
        """Draw the certificate in the language of the window."""
        requested = (done, programme, languages.current())
        self.setAccessibleName(self.tr("The certificate as it will be issued"))
        if requested == self._shown:
            return
        self._shown = requested
        self._tasks.run(
            self,
            lambda: _drawn(done, programme, languages.current()),
            lambda content: self._show(requested, content),
            lambda _refused: self.forget(),
            lane=Lane.DRAW,
        )

    def forget(self) -> None:
        """Show nothing: nobody is chosen."""
        self._shown = ()
        self.clear()
        self.hide()

    def _show(self, requested: tuple[Any, ...], content: bytes) -> None:
        if requested == self._shown:
            self.setPixmap(QPixmap.fromImage(_picture(content, self)))


def _drawn(done: Erasure, programme: Programme, language: str) -> bytes:
    from mc2cm_desk.documents.personal_data.certificate import write_certificate

    with TemporaryDirectory() as folder:
        path = Path(folder) / "certificate.pdf"
        write_certificate(done, programme, path, language, planned=True)
        return path.read_bytes()


def _picture(content: bytes, frame: QWidget) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    ratio = frame.devicePixelRatioF()
    # The white edges of the page are of no use here: words are drawn a fifth larger without them.
    page = QSize(round(frame.width() * ratio * 1.2), round(frame.width() * ratio * 1.2 * 1.414))
    drawn = document.render(0, page)
    document.close()
    image = QImage(
        QSize(round(frame.width() * ratio), round(frame.height() * ratio)),
        QImage.Format.Format_RGB32,
    )
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.drawImage(round(-frame.width() * ratio * 0.1), round(-page.height() * 0.06), drawn)
    painter.setPen(QColor(tokens().line))
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
