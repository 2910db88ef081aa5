"""The door without a desk: one large answer, full screen, for whoever shows a badge."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.services.door.check_in import CheckInResult
from mc2cm_desk.ui.check_in.flow import TONES
from mc2cm_desk.ui.check_in.readers.camera import Sighting
from mc2cm_desk.ui.check_in.readers.keyboard_scanner import KeyboardScanner
from mc2cm_desk.ui.check_in.readers.preview import Preview
from mc2cm_desk.ui.core.settings import KIOSK_EXIT
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.language import layout_direction
from mc2cm_desk.ui.theme.look import font_of, mark, tokens
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.wording.documents.greetings import (
    greeting,
    invitations,
    language_of,
    rehearsal_words,
)

SHOWN_FOR = 6000
"""Milliseconds that an answer stays before the next badge is invited."""


class _Sign(QWidget):
    """The large sign of the answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.ink = "qr-code", "#ffffff"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(QPainter(self), self.name, box, self.ink)


class Kiosk(QWidget):
    """A full screen that only the chosen keys leave.

    Signals:
        scanned(str): a scanner sent this.
        left(): the keys were pressed.
    """

    scanned = Signal(str)
    left = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._language, self._tone = language, "neutral"
        self._leaving = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sign = _Sign(self)
        self.invitations = [QLabel(words, self) for words in invitations()]
        self.word, self.name, self.place = (QLabel(self) for _ in range(3))
        self.preview = Preview(self)
        self.keys, self.trial = QLabel(self), QLabel(rehearsal_words(), self)
        self.trial.setTextFormat(Qt.TextFormat.PlainText)
        self.trial.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.trial.hide()
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(self.sign)
        for label in (*self.invitations, self.word, self.name, self.place):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            middle.addWidget(label)
        middle.addStretch(3)
        foot = QHBoxLayout()
        foot.addWidget(self.keys, 1, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.addWidget(self.trial)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)
        self.preview.hide()
        self._wedge = KeyboardScanner(self)
        self._wedge.scanned.connect(self.scanned)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(SHOWN_FOR)
        self._back.timeout.connect(self.show_waiting)
        self.show_waiting()

    @Slot()
    def show_waiting(self) -> None:
        """Invite the next badge, in each language."""
        self._show("neutral", "qr-code", "", "", "", self._language)
        self.setAccessibleName(" ".join(label.text() for label in self.invitations))

    def show_result(self, result: CheckInResult) -> None:
        """Answer in the language of the person whose badge it is."""
        tone, icon = TONES[result.outcome]
        languages = result.participant.languages if result.participant is not None else ()
        language = language_of(languages, self._language)
        name = ""
        if result.person is not None:
            in_arabic = LANGUAGES.data(language).is_arabic_script
            arabic = result.person.arabic_name if in_arabic else ""
            name = arabic or result.person.name
        place = result.city.name_in(language) if result.city is not None else ""
        self._show(tone, icon, greeting(result.outcome, language), name, place, language)
        self._back.start()

    def show_rehearsal(self, *, rehearsal: bool) -> None:
        """Show in each language that entries are trials, or that they count."""
        self.trial.setVisible(rehearsal)

    @Slot(object, object)
    def show_picture(self, picture: QImage, sightings: list[Sighting]) -> None:
        """Show what the camera sees, small, so that badges are held where they are read."""
        self.preview.setVisible(True)
        self.preview.show_picture(picture, sightings)

    @Slot()
    def hide_picture(self) -> None:
        """Show no picture any more: the camera stopped, and its last picture would mislead."""
        self.preview.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination())
        if pressed == QKeySequence(KIOSK_EXIT.get()):
            self._leaving = True
            self.close()
            self.left.emit()
        # Every other key ends here: nothing behind this screen receives it.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wedge.begin()
        self.activateWindow()
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self._wedge.end()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the keys were pressed."""
        event.setAccepted(self._leaving)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(tokens().solid[self._tone].ground))

    def _show(self, tone: str, icon: str, word: str, name: str, place: str, language: str) -> None:
        self._tone: Tone = tone  # pyright: ignore[reportAttributeAccessIssue]
        self.sign.name = icon
        for label, text in ((self.word, word), (self.name, name), (self.place, place)):
            label.setText(text)
            label.setVisible(bool(text))
            label.setLayoutDirection(layout_direction(language))
        for label, code in zip(self.invitations, LANGUAGES, strict=True):
            label.setVisible(not word)
            label.setLayoutDirection(layout_direction(code))
        sentence = ", ".join(filter(None, (word, name, place)))
        self.setAccessibleName(sentence)
        shown = QKeySequence(KIOSK_EXIT.get()).toString(QKeySequence.SequenceFormat.NativeText)
        self.keys.setText(shown)
        self._dress()

    def _dress(self) -> None:
        """Let sizes follow the screen: an answer is read from two metres."""
        ink = tokens().solid[self._tone].ink
        unit = max(self.height(), 480) / 100
        margin = int(4 * unit)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, margin, margin, margin)
        self.sign.ink = ink
        self.sign.setFixedHeight(int(16 * unit))
        for label, size, strong in (
            *((one, 5.2, False) for one in self.invitations),
            (self.word, 5.8, False),
            (self.name, 11.0, True),
            (self.place, 5.0, False),
            (self.keys, 1.6, False),
            (self.trial, 4.0, True),
        ):
            label.setFont(font_of(int(size * unit), strong=strong))
            mark(label, on="solid")
        self.preview.setFixedSize(int(30 * unit), int(20 * unit))
        self.sign.update()
        self.update()
