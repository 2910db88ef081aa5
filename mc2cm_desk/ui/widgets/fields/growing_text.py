"""A text editor as tall as what it holds."""

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.pasted_text import plain_text


class GrowingText(QPlainTextEdit):
    """A text that is as tall as what it holds, between ``least`` and ``most`` lines.

    Signals:
        pasted(object): a picture was pasted or dropped here (QMimeData).
    """

    pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None, least: int = 2, most: int = 12) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._grow)
        self._lead()
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = plain_text(source)
        # Word and Excel give a picture of the words too: it counts where there are no words.
        if not text.strip() and (source.hasImage() or source.hasUrls()):
            self.pasted.emit(source)
        elif text != source.text():
            self.textCursor().insertText(text)
            self.ensureCursorVisible()
        else:
            super().insertFromMimeData(source)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._lead()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), self.minimumHeight())

    def _lead(self) -> None:
        """Begin every line where the reader begins: plain texts of Qt begin at the left."""
        arabic = self.isRightToLeft()
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setAlignment(Qt.AlignmentFlag.AlignRight if arabic else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    @Slot()
    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = int(self.document().size().height())
        tall = min(max(lines, self._least), self._most) * line + px(20)
        if tall != self.height() or tall != self.maximumHeight():
            self.setFixedHeight(tall)
        fits = lines <= self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
