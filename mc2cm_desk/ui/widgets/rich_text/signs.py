"""End notes, pictures and records that stand in a text: one sign each, with a word on it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPyTextObject, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit

from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.widgets.rich_text import marks

LONGEST_NAME = 40
"""Signs of a record's name that stand in the text; its caption may be a sentence."""

# Qt's stubs name the parameters in their own way.
# pyright: reportIncompatibleMethodOverride=false


class Signs(QPyTextObject):
    """Draws the signs; the name of a record is that of now, a gap shows where it is gone."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent)
        self.names: Mapping[str, str] = {}

    def show_names(self, names: Mapping[str, str]) -> None:
        """Show other names; a record that is gone has none."""
        if names != self.names:
            self.names = names
            editor = self.parent()
            if isinstance(editor, QTextEdit):
                # Signs have another width now.
                whole = editor.document()
                whole.markContentsDirty(0, whole.characterCount())

    def word(self, form: QTextFormat) -> str:
        """Return what stands on the sign."""
        if form.hasProperty(marks.NOTE):
            return "※"
        name = self.names.get(str(form.property(marks.REFERENCE)), "?")
        return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: N803
        metrics = QFontMetricsF(doc.defaultFont())
        return QSizeF(metrics.horizontalAdvance(self.word(format)) + px(10), metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,
    ) -> None:
        paint = tokens()
        box = rect.adjusted(1, -px(1), -1, px(3))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(paint.select))
        painter.drawRoundedRect(box, px(4), px(4))
        painter.setPen(QColor(paint.select_ink))
        painter.setFont(doc.defaultFont())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.word(format))
        painter.restore()
