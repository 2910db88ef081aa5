"""What is to be settled at the desk for whoever came in: ticked with a key or a click."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mc2cm_desk.domain.participant import Consent, Participant
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px
from mc2cm_desk.ui.widgets.labels import Label

INK = "#ffffff"


class _Tick(QPushButton):
    """A box and its words, white on the colour of the card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFlat(True)
        self.setMinimumHeight(px(30))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, rtl = px(17), self.isRightToLeft()
        left = self.width() - side - px(2) if rtl else px(2)
        box = QRectF(left, (self.height() - side) / 2, side, side)
        pen = painter.pen()
        pen.setColor(QColor(INK))
        pen.setWidthF(2.5 if self.hasFocus() else 1.4)
        painter.setPen(pen)
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), INK)
        painter.setFont(font("body", strong=self.hasFocus()))
        words = QRectF(self.rect())
        gap = side + px(12)
        words = words.adjusted(0, 0, -gap, 0) if rtl else words.adjusted(gap, 0, 0, 0)
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side_flag | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, int(flags), self.text())


class DeskTasks(QFrame):
    """The tasks of one participant.

    Signals:
        settled(str, str, object): participant, field, new value.
    """

    settled = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._participant = ""
        self.heading = Label("label", "", self)
        self.photo, self.headset = _Tick(self), _Tick(self)
        self.note = Label("small", "", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(2))
        for widget in (self.heading, self.photo, self.headset, self.note):
            column.addWidget(widget)
        for label in (self.heading, self.note):
            label.setStyleSheet(f"color: {INK}")
        self.photo.clicked.connect(self._on_photo)
        self.headset.clicked.connect(self._on_headset)
        self.hide()

    def set_words(self, heading: str, photo: str, headset: str) -> None:
        """Name the tasks."""
        self.heading.setText(heading)
        for tick, words in ((self.photo, photo), (self.headset, headset)):
            tick.setText(words)
            tick.setAccessibleName(words)

    def show_tasks(self, participant: Participant | None, *, fresh: bool) -> None:
        """Show what is open for somebody; what was settled just now stays, ticked.

        ``fresh`` says that this is another person than before.
        """
        if participant is None:
            self.hide()
            return
        self._participant = participant.id
        photo_open = participant.photo_consent is Consent.NOT_ASKED
        if fresh:
            self.photo.setVisible(photo_open)
            self.headset.setVisible(not participant.headset)
        self.photo.setChecked(participant.photo_consent is Consent.GIVEN)
        self.headset.setChecked(participant.headset)
        said = (participant.desk_note, participant.access_needs)
        self.note.setText(" · ".join(filter(None, said)))
        self.note.setVisible(any(said))
        shown = not (self.photo.isHidden() and self.headset.isHidden() and self.note.isHidden())
        self.setVisible(shown)

    def toggle_photo(self) -> None:
        """Tick or clear the photo consent, by its key."""
        if not self.photo.isHidden() and not self.isHidden():
            self.photo.click()

    def toggle_headset(self) -> None:
        """Tick or clear the headset, by its key."""
        if not self.headset.isHidden() and not self.isHidden():
            self.headset.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(INK)
        veil.setAlphaF(0.14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(QRectF(self.rect()), px(7), px(7))

    def _on_photo(self) -> None:
        value = Consent.GIVEN if self.photo.isChecked() else Consent.NOT_ASKED
        self.settled.emit(self._participant, "photo_consent", value)

    def _on_headset(self) -> None:
        self.settled.emit(self._participant, "headset", self.headset.isChecked())
