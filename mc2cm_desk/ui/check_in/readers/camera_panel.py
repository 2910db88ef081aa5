"""What the camera sees, and the line for codes and names under it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mc2cm_desk.domain.door.badge_token import read_keys
from mc2cm_desk.domain.ids import NO_ID, ParticipantId
from mc2cm_desk.ui.check_in.readers import camera
from mc2cm_desk.ui.check_in.readers.preview import Preview
from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame, EmptyState
from mc2cm_desk.ui.widgets.drafts.scope import set_field
from mc2cm_desk.ui.widgets.strips import dismiss_shown

LEAST_LETTERS = 2
"""Letters from which on names are looked for."""


class _Line(QLineEdit):
    """The line for names and codes; arrows go through what was found, Esc clears."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape if dismiss_shown(self):
                pass
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case _:
                super().keyPressEvent(event)


class CameraPanel(QFrame):
    """Preview above, line below; while a name is typed, those who are found take the place.

    Attributes:
        picture: what lies over the line: the preview, or who was found.

    Signals:
        typed(str): the text of the line.
        entered(str): Enter in the line while nobody is chosen: a code.
        admitted(str): the id of somebody chosen in what was found.
        camera_requested(): start the camera.
        scanner_requested(): test the scanner.
        walk_in_requested(): nobody was found; add somebody.
    """

    typed = Signal(str)
    entered = Signal(str)
    admitted = Signal(str)
    camera_requested = Signal()
    scanner_requested = Signal()
    walk_in_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = Preview(self)
        self._results = CardFrame("plain", self, padding=4)
        self.found = CardList("row", self._results)
        self._results.body.addWidget(self.found)
        self.nobody = EmptyState("search", self._results)
        self._results.body.addWidget(self.nobody)
        self._narrow = self._running = False
        self.line = _Line(self)
        set_field(self.line, "")
        self.start_button = Button("", self, look="on-navy", icon_name="camera")
        self.scanner_button = Button("", self, look="on-navy", icon_name="scanner")
        self.picture = QWidget(self)
        self._stack = QStackedLayout(self.picture)
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self._results)
        column = QVBoxLayout(self)
        side = px(14)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(px(10))
        column.addWidget(self.picture, 1)
        column.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignHCenter)
        foot = QHBoxLayout()
        foot.addWidget(self.line, 1)
        foot.addWidget(self.scanner_button)
        column.addLayout(foot)
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self._on_return)
        self.line.stepped.connect(self._step)
        self.found.opened.connect(self._admit)
        self.start_button.clicked.connect(self.camera_requested)
        self.scanner_button.clicked.connect(self.scanner_requested)
        self.nobody.requested.connect(self.walk_in_requested)

    def hasHeightForWidth(self) -> bool:
        # Its lists give way: what they would like to show never makes the page scroll.
        return False

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.line.setPlaceholderText(self.tr("Scanner, name or code…"))
        self.line.setAccessibleName(self.tr("Scanner, name or code"))
        self.found.setAccessibleName(self.tr("People found"))
        self.start_button.set_words(self.tr("Start the camera"), "F8")
        self.scanner_button.set_words("", name=self.tr("Test the scanner"))

    def show_found(self, cards: list[Card]) -> None:
        """Show who is found; the first one is chosen."""
        self.found.show_cards(cards)
        self.found.setVisible(bool(cards))
        self.nobody.setVisible(not cards)
        typed = self.line.text().strip()
        if cards:
            self.found.choose(cards[0].id)
        elif len(typed) < LEAST_LETTERS:
            self.nobody.set_words(self.tr("Keep typing: a name, a city, an organisation."))
        elif typed.isdecimal():
            self.nobody.set_words(self.tr("Press Enter to use these digits as a badge code."))
        else:
            sentence = self.tr("Nobody on the list has this name. Try fewer letters, or the city.")
            self.nobody.set_words(sentence, self.tr("Walk-in"), "Ctrl+N")
        self._stack.setCurrentIndex(1 if typed else 0)

    def set_compact(self, *, narrow: bool) -> None:
        """Leave the button that starts the camera to the row above where there is no room."""
        self._narrow = narrow
        self._show_start()

    def show_running(self, *, running: bool) -> None:
        """Offer to start the camera while it does not run."""
        self._running = running
        self._show_start()

    def _show_start(self) -> None:
        self.start_button.setVisible(not self._running and not self._narrow)

    @Slot()
    def show_starting(self) -> None:
        """Show that a picture will come."""
        self.preview.show_sentence(self.tr("The camera is starting…"))

    @Slot()
    def show_off(self) -> None:
        """Show that the camera is off and what goes on without it."""
        self.show_trouble("")

    @Slot(str)
    def show_trouble(self, trouble: str) -> None:
        """Show why there is no picture: a code of `camera`, or empty while it is off."""
        self.preview.show_sentence(
            {
                camera.NO_CAMERA: self.tr(
                    "No camera was found. The scanner and the search still work."
                ),
                camera.IN_USE: self.tr(
                    "Another program is using the camera. Close it there, then press F8; "
                    "the scanner and the search still work."
                ),
                camera.UNPLUGGED: self.tr(
                    "The camera was unplugged. Plug it back in, then press F8; the scanner "
                    "and the search still work."
                ),
                camera.UNSUPPORTED: self.tr(
                    "This computer lacks a component that the camera needs (libpulse0). "
                    "The scanner and the search still work."
                ),
            }.get(
                trouble, self.tr("The camera is off. The scanner and the search work without it.")
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(px(330), px(480))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().screen_dark))
        painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS["card"]), px(RADIUS["card"]))

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self.typed.emit(text)

    @Slot()
    def _on_return(self) -> None:
        text = self.line.text().strip()
        chosen = self.found.current_record() if self._stack.currentIndex() == 1 else NO_ID
        if chosen:
            self._admit(ParticipantId(chosen))
        elif text:
            if read_keys(text) is not None:
                self.line.setText("")
            self.entered.emit(text)

    @Slot(int)
    def _step(self, step: int) -> None:
        ids = [card.id for card in self.found.cards.rows.values]
        if not ids:
            return
        now = self.found.current()
        place = ids.index(now) + step if now in ids else 0
        self.found.choose(ids[max(0, min(place, len(ids) - 1))])

    @Slot(str)
    def _admit(self, participant: ParticipantId) -> None:
        # Not «clear», which Ctrl+Z would take back before the entry.
        self.line.setText("")
        self.admitted.emit(participant)
