"""How publications look: a look, two colours, and pages that show at once what they do."""

from io import BytesIO
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.event.programme import Programme, PublicationLook
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks.runner import Lane
from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.widgets.fields.choice import Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.colour import ColourField
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.marks.labels import Label

SHOWN = (0, 2)
"""Pages of the sample that are shown: the cover, and the first page of a part."""
WIDTH = 196
"""Pixels across a page."""


class LookPanel(QWidget):
    """Fields of the look and its colours over a sample in them.

    Signals:
        changed(str, object): a field of the programme and its new value.
    """

    changed = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._shown: tuple[Any, ...] = ()
        self.look = ChoiceField("look", self)
        self.main, self.accent = (
            ColourField("main_colour", self),
            ColourField("accent_colour", self),
        )
        self.pages = [Label("small", "", self) for _ in SHOWN]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.look)
        colours = QHBoxLayout()
        colours.setSpacing(px(10))
        colours.addWidget(self.main)
        colours.addWidget(self.accent)
        column.addLayout(colours)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        for page in self.pages:
            page.setFixedSize(px(WIDTH), round(px(WIDTH) * 297 / 210))
            page.setScaledContents(True)
            row.addWidget(page)
        row.addStretch(1)
        column.addLayout(row)
        for field in self.fields():
            field.committed.connect(self.changed)

    def fields(self) -> list[Field]:
        """Return the fields in order."""
        return [self.look, self.main, self.accent]

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.look.set_title(self.tr("Appearance of publications"))
        self.look.set_choices(
            [
                Choice(PublicationLook.PROGRAMME, self.tr("Programme style: pictures and colours")),
                Choice(PublicationLook.PLAIN, self.tr("Plain: black on white, for any printer")),
            ]
        )
        self.main.set_title(self.tr("Main colour"))
        self.accent.set_title(self.tr("Second colour"))
        unreadable = self.tr("This is not a colour. Write it as #15507a, or choose one.")
        self.main.set_words(unreadable)
        self.accent.set_words(unreadable)
        for page, words in zip(
            self.pages, (self.tr("Sample: the cover"), self.tr("Sample: a page")), strict=True
        ):
            page.setAccessibleName(words)

    def show_programme(self, programme: Programme, logos: tuple[Path, ...]) -> None:
        """Show the look of a programme, and draw the sample again if anything in it changed."""
        from mc2cm_desk.documents.look import look

        self.look.show_value(programme.look)
        shipped = look(programme.look)
        for field, name, value in (
            (self.main, "main", programme.main_colour),
            (self.accent, "accent", programme.accent_colour),
        ):
            field.set_otherwise(shipped.colour(name).lstrip("#"))
            field.show_value(value)
        requested = (programme, logos, languages.current())
        if requested == self._shown:
            return
        self._shown = requested
        self._asked += 1
        asked = self._asked
        self._desk.tasks.run(
            self,
            lambda: _drawn(programme, logos, languages.current()),
            lambda content: self._show(asked, content),
            lambda _refused: None,
            lane=Lane.DRAW,
        )

    def wait(self) -> None:
        """Wait until the sample is drawn; it is shown with the next events."""
        self._desk.wait()

    def _show(self, asked: int, content: bytes) -> None:
        if asked != self._asked:
            # Somebody went on choosing meanwhile: the newest sample is on its way.
            return
        for page, picture in zip(self.pages, _pictures(content, self.pages[0]), strict=True):
            page.setPixmap(QPixmap.fromImage(picture))

    @Slot()
    def flush(self) -> None:
        """Commit what is half typed."""
        for field in self.fields():
            field.flush()


def _drawn(programme: Programme, logos: tuple[Path, ...], language: str) -> bytes:
    """Return the PDF of the sample."""
    from mc2cm_desk.documents.note.sample import sample
    from mc2cm_desk.documents.renderers.pdf.note import draw_note_pdf

    drawn = BytesIO()
    draw_note_pdf(sample(programme, logos, language), drawn)
    return drawn.getvalue()


def _pictures(content: bytes, frame: QWidget) -> list[QImage]:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    ratio = frame.devicePixelRatioF()
    size = QSize(round(frame.width() * ratio), round(frame.height() * ratio))
    found: list[QImage] = []
    for number in SHOWN:
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        drawn = document.render(number, size)
        painter = QPainter(image)
        painter.drawImage(0, 0, drawn)
        painter.setPen(QColor(tokens().line))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
        found.append(image)
    document.close()
    return found
