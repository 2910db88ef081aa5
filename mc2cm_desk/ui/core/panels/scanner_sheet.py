"""A code to scan, and what the scanner's keys say about how it is set up."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mc2cm_desk.domain.door.badge_token import LENGTH, Layout
from mc2cm_desk.domain.door.scanner import TEST_CODE, Ending, Finding, Verdict, examine
from mc2cm_desk.exchange.codes import matrix
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill

SILENCE = 600
"""Milliseconds after the last key when a reading without an ending key is over."""
PATIENCE = 12_000
"""Milliseconds without any key after which the cable is asked about."""

_TONES: dict[Verdict, Tone] = {
    Verdict.WELL: "ok",
    Verdict.WELL_BY_PAUSE: "ok",
    Verdict.LAYOUT_READ: "warn",
    Verdict.ANOTHER_CODE: "warn",
    Verdict.TOO_SLOW: "bad",
    Verdict.DIGITS_MISSING: "bad",
    Verdict.LAYOUT_UNREADABLE: "bad",
    Verdict.DOUBLED: "bad",
}

_ICONS: dict[Tone, str] = {"ok": "check", "warn": "warning", "bad": "cross"}


class _Sign(QWidget):
    """The icon beside the verdict, in its colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(px(20), px(20))
        self._tone: Tone = "neutral"

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def icon_name(self) -> str:
        """Return which icon is painted."""
        return _ICONS.get(self._tone, "scanner")

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = tokens().tones[self._tone].ink
        paint_icon(QPainter(self), self.icon_name(), QRectF(self.rect()), ink)


class CodeToScan(QWidget):
    """The code, dark on white whatever the theme; keys that come here are the scanner's.

    Signals:
        read(str, list, object): what was typed, milliseconds between keys, how it ended.
    """

    read = Signal(str, list, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._modules = matrix(TEST_CODE)
        self._text = ""
        self._moments: list[float] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE)
        self._silence.timeout.connect(lambda: self._end(Ending.SILENCE))

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(240))

    def event(self, event: QEvent) -> bool:
        # Tab would move the keyboard away before it can be known that the scanner sent it.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self._text
        ):
            self._end(Ending.TAB)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._text:
            self._end(Ending.ENTER)
        elif event.text() and event.text().isprintable() and not event.isAutoRepeat():
            self._text += event.text()
            self._moments.append(float(event.timestamp() or self._clock.elapsed()))
            self._silence.start()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        place = QRectF((self.width() - side) / 2, 0, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(place, px(8), px(8))
        painter.setBrush(QColor("#000000"))
        # Four modules stay white around the code: scanners need them.
        module = int(side / (len(self._modules) + 8))
        start = (side - module * len(self._modules)) / 2
        for row, modules in enumerate(self._modules):
            for column, dark in enumerate(modules):
                if dark:
                    x, y = place.x() + start + column * module, start + row * module
                    painter.fillRect(QRectF(x, y, module, module), QColor("#000000"))

    def _end(self, ending: Ending) -> None:
        self._silence.stop()
        text, moments = self._text, self._moments
        self._text, self._moments = "", []
        if text:
            self.read.emit(text, [late - early for early, late in pairwise(moments)], ending)


class ScannerSheet(SideSheet):
    """The code to scan, and one sentence on what came of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 400)
        self.finding: Finding | None = None
        self.ask = Label("body", "", self, wrap=True)
        self.code = CodeToScan(self)
        self.sign, self.verdict = _Sign(self), Pill("", "neutral", self)
        self.sentence = Label("body", "", self, wrap=True)
        self.received = Label("mono", "", self, wrap=True)
        self.camera = Label("mute", "", self, wrap=True)
        self._camera_on: bool | None = None
        self._camera_saw = False
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.sign)
        row.addWidget(self.verdict)
        row.addStretch(1)
        self.body.addWidget(self.ask)
        self.body.addWidget(self.code)
        self.body.addLayout(row)
        for widget in (self.sentence, self.received, self.camera):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE)
        self._waiting.timeout.connect(self._on_nothing)
        self.code.read.connect(self._on_read)
        self.closed.connect(self._waiting.stop)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.set_words(self.tr("Test the scanner"), self.tr("Close"))
        self.ask.setText(self.tr("Scan this code to test your scanner."))
        self.code.setAccessibleName(self.tr("Code to scan for a test"))
        self._show()
        self._show_camera()

    def show_camera(self, *, running: bool) -> None:
        """Show whether there is a camera to hold the code to; without this nothing is shown."""
        self._camera_on = running
        self._show_camera()

    def camera_read(self, text: str) -> None:
        """Take what a camera read while the sheet is open."""
        if text == TEST_CODE:
            self._camera_saw = True
            self._show_camera()

    def begin(self) -> None:
        """Open and wait for the first reading."""
        self.finding = None
        self._camera_saw = False
        self._show_camera()
        self._show()
        self._waiting.start()
        self.open_sheet(self.code)

    def _on_read(self, text: str, gaps: list[float], ending: Ending) -> None:
        self._waiting.stop()
        self.finding = examine(text, gaps, ending)
        self._show(text)

    def _on_nothing(self) -> None:
        self._judge(self.tr("Nothing received"), "warn")
        self.sentence.setText(
            self.tr(
                "Nothing has been received yet. Is the scanner plugged in, or paired, and "
                "does it beep? Set it to work as a keyboard, then click on the code above "
                "and scan again."
            )
        )

    def _show(self, text: str = "") -> None:
        found = self.finding
        if found is None:
            self._judge(self.tr("Waiting for the scanner"), "neutral")
            self.sentence.setText(self.tr("Hold the scanner 10 to 20 cm from the screen."))
            self.received.setText("")
            return
        self._judge(
            self.tr("Works") if found.works else self.tr("Does not work yet"),
            _TONES[found.verdict],
        )
        self.sentence.setText(self._sentences[found.verdict](found))
        came = self.tr("%n character(s), {speed} per second", "", found.received).format(
            speed=found.per_second
        )
        self.received.setText("\n".join(filter(None, (text, came))))

    def _judge(self, word: str, tone: Tone) -> None:
        self.verdict.set(word, tone)
        self.sign.set_tone(tone)

    def _show_camera(self) -> None:
        self.camera.setVisible(self._camera_on is not None)
        if self._camera_saw:
            self.camera.setText(self.tr("The camera sees the code: it works."))
        elif self._camera_on:
            self.camera.setText(
                self.tr("The camera is on: photograph the code and hold it in front of the camera.")
            )
        else:
            self.camera.setText(self.tr("The camera is off."))

    @property
    def _sentences(self) -> dict[Verdict, Callable[[Finding], str]]:
        return {
            Verdict.WELL: self._well,
            Verdict.WELL_BY_PAUSE: lambda _: self.tr(
                "All is well. The scanner sends no ending key: each badge is read after a short "
                "pause. Set it to send Enter to be faster."
            ),
            Verdict.LAYOUT_READ: self._layout,
            Verdict.ANOTHER_CODE: lambda _: self.tr(
                "Another code was read, not the one above. The scanner works; scan the code above "
                "to be sure of every digit."
            ),
            Verdict.TOO_SLOW: lambda _: self.tr(
                "The characters arrive as slowly as if somebody were typing. Set the "
                "scanner’s delay between characters to zero, or scan again without "
                "touching the keyboard."
            ),
            Verdict.DIGITS_MISSING: lambda found: self.tr(
                "Only {count} of %n character(s) arrived. Set a small delay between characters, "
                "try another USB port, or charge the scanner.",
                "",
                LENGTH,
            ).format(count=found.received),
            Verdict.LAYOUT_UNREADABLE: lambda _: self.tr(
                "The keyboard layout turns the digits into signs that cannot be read back. Give "
                "the scanner the layout of this computer, or choose a layout with digits here."
            ),
            Verdict.DOUBLED: lambda _: self.tr(
                "The code arrived twice at once. Set the scanner to read once per pull of "
                "the trigger."
            ),
        }

    def _well(self, found: Finding) -> str:
        words = {
            Ending.ENTER: self.tr("All is well. The scanner ends each badge with Enter."),
            Ending.TAB: self.tr("All is well. The scanner ends each badge with Tab."),
        }
        return words[found.ending]

    def _layout(self, found: Finding) -> str:
        words = {
            Layout.AZERTY: self.tr(
                "The AZERTY keyboard turns the digits into accented letters; badges are read all "
                "the same."
            ),
            Layout.CENTRAL_EUROPEAN: self.tr(
                "The keyboard layout turns the digits into accented letters; badges are read all "
                "the same."
            ),
            Layout.SHIFT: self.tr(
                "Shift or Caps Lock turns the digits into signs; badges are read all the same. "
                "Release Caps Lock."
            ),
            Layout.EASTERN_DIGITS: self.tr(
                "The keyboard writes Arabic-Indic digits; badges are read all the same."
            ),
        }
        return words[found.layout] if found.layout is not None else ""
