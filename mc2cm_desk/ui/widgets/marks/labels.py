"""Words on a screen: headings, small print, key figures, lines."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.widgets.layout.scrolled import show_whole


class Label(QLabel):
    """Plain text of one type size.

    ``kind``: display, figure, heading, title, top, section, label, body, small, mute, tiny,
    mono, problem. ``wrap`` breaks it over lines.
    """

    def __init__(
        self,
        kind: str = "body",
        text: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)
        Label.setText(self, text)
        self._to_leading_side()
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_kind(self, kind: str) -> None:
        """Change the type size."""
        mark(self, type=kind)

    def setText(self, text: str) -> None:
        """Show a text: one of the other direction keeps its full stop on its own side."""
        self._text = text
        super().setText(bidi.own_direction(text, mirrored=self.isRightToLeft()))

    def text(self) -> str:
        return self._text

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._to_leading_side()
            Label.setText(self, self._text)

    def _to_leading_side(self) -> None:
        """Begin where the window begins: a label of Qt's would follow the script of its words."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)


class ProblemLabel(Label):
    """Why something was refused; hidden while nothing was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("problem", "", parent, wrap=True)
        self.hide()

    def show_message(self, sentence: str) -> None:
        """Show a sentence where it is seen, and read it out; an empty one takes it back."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            show_whole(self)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))


class ElidedLabel(Label):
    """One line that gives way: what does not fit ends in an ellipsis, the tool tip has it all."""

    def __init__(self, kind: str = "body", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(kind, text, parent)
        self._full = text
        self.setMinimumWidth(px(20))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        self._full = text
        self.setAccessibleName(text)
        self._fit()

    def text(self) -> str:
        return self._full

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._full, Qt.TextElideMode.ElideRight, max(self.width(), px(20))
        )
        super().setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


class TitleLabel(ElidedLabel):
    """A title that asks for the room of all its words, and gives way where there is less."""

    def __init__(self, kind: str = "body", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(kind, text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(wide, super().sizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()


class Rule(QFrame):
    """A thin line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "true")
        self.setFixedHeight(1)


class SectionHeading(QWidget):
    """A strong line over a part, with room for something at its trailing end."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, kind: str = "section"
    ) -> None:
        super().__init__(parent)
        self.label = Label(kind, text, self)
        self.note = Label("mute", "", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.note)

    def set_text(self, text: str, note: str = "") -> None:
        """Show a heading, and a small word or number at the trailing end."""
        self.label.setText(text)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def add(self, widget: QWidget) -> None:
        """Put a widget at the trailing end."""
        self._row.addWidget(widget)


class KeyFigure(QWidget):
    """A large number and, under it, what it counts."""

    def __init__(self, figure: str = "", caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = Label("figure", figure, self)
        self._caption = Label("mute", caption, self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._figure)
        column.addWidget(self._caption)
        column.addStretch(1)

    def set_figure(self, figure: str, caption: str) -> None:
        """Show a number and its caption; both are read out together."""
        self._figure.setText(figure)
        self._caption.setText(caption)
        self.setAccessibleName(f"{figure} {caption}")


class DateLine(QWidget):
    """A day as a heading of what follows, with «today» beside it when it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from mc2cm_desk.ui.widgets.marks.marks import Pill

        self._day = Label("section", "", self)
        self._today = Pill("", "warn", self)
        self._today.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(px(4), 0, px(4), 0)
        row.setSpacing(px(8))
        row.addWidget(self._day)
        row.addWidget(self._today)
        row.addStretch(1)

    def set_day(self, day: str, today: str = "") -> None:
        """Show the day; ``today`` is the word to put beside it, empty on other days."""
        self._day.setText(day)
        self._today.set(today, "warn")
        self._today.setVisible(bool(today))
