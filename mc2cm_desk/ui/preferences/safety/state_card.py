"""A card that says how one thing stands, with the one thing to do about it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel

_LOOKS: dict[Tone, str] = {"ok": "ok", "warn": "warn", "bad": "bad", "navy": "teal"}


class StateCard(CardFrame):
    """A picture, what it is about, how it stands, and a word on that.

    Signals:
        requested(): the button was pressed.
    """

    requested = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent, padding=9)
        self._icon_name = icon_name
        self._tone: Tone = "navy"
        self._tile = CardFrame("teal", self, padding=9)
        self._picture = QLabel(self._tile)
        self._tile.body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignCenter)
        self.about = ElidedLabel("mute", "", self)
        self.state = ElidedLabel("top", "", self)
        self.note = ElidedLabel("small", "", self)
        self.button = Button("", self)
        self.button.clicked.connect(self.requested)
        self.button.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.about, self.state, self.note):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self._draw()

    def set_action(self, words: str, name: str) -> None:
        """Offer a button; ``name`` is what a screen reader says of it."""
        self.button.set_words(words)
        self.button.setAccessibleName(name)
        self.button.setVisible(bool(words))

    def show_state(self, about: str, state: str, note: str, tone: Tone) -> None:
        """Show how it stands; the tone colours the picture and the note."""
        self.about.setText(about)
        self.state.setText(state)
        self.note.setText(note)
        mark(self.note, tone=tone)
        self._tone = tone
        self._tile.set_look(_LOOKS.get(tone, "teal"))
        self.setAccessibleName(". ".join(filter(None, (about, state, note))))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        side = px(20)
        self._picture.setPixmap(icon(self._icon_name, "ink").pixmap(QSize(side, side)))
